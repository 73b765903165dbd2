/** A thread that reads the content for a build. It is given the address of the folder where the last one has kept it. */
import { workerData } from 'node:worker_threads';

import { answerQuestions, tell } from '../threads/answer-questions.ts';
import { ContentError, type ContentProblem } from './content-error.ts';
import { type Published, publishedContent } from './published-content.ts';
import { contentKept } from './site-content.ts';

/** What was read, or what is wrong with it: errors of ours do not pass between threads. */
export type PublishedInThread =
  | { published: Omit<Published, 'events'> & { events: ReturnType<Published['events']> } }
  | { problems: readonly ContentProblem[] };

/** The content, or, once it was given, that it is kept for the next build. */
export type ContentQuestion = 'content' | 'kept';

async function publish(): Promise<PublishedInThread> {
  try {
    const content = await publishedContent({
      cacheDir: new URL(workerData as string),
      stays: false,
      info: tell,
      warn: tell,
    });
    return { published: { ...content, events: content.events() } };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { problems: error.problems };
  }
}

answerQuestions<ContentQuestion, PublishedInThread>(async (question) => {
  if (question === 'content') return publish();
  await contentKept();
  return { problems: [] };
});
