/** A thread that reads the events of article files. */
import { answerQuestions } from '../threads/answer-questions.ts';
import { type ArticleEvents, eventsFrom } from './article-events.ts';
import { ContentError, type ContentProblem } from './content-error.ts';
import type { ContentFile } from './content-files.ts';

/** An article file with its bytes. */
export interface FileBytes {
  file: ContentFile;
  bytes: Uint8Array;
}

/** What was read in it, or what is wrong with it: errors of ours do not pass between threads. */
export type ReadInThread = { read: ArticleEvents } | { problems: readonly ContentProblem[] };

answerQuestions<FileBytes, ReadInThread>(({ file, bytes }) => {
  try {
    return { read: eventsFrom(file, bytes) };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { problems: error.problems };
  }
});
