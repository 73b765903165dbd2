import { ContentError } from './content-error.ts';

/** The front matter of a Markdown file. */
export interface Fence {
  /** What stands between its two lines of dashes; its first line is the file's second. */
  yaml: string;
  /** Where the closing line of dashes ends, UTF-16 units. */
  end: number;
}

const FENCE = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/m;
const OPENED = /^\uFEFF?---[ \t]*\r?\n/;

/** Parts a Markdown file from its front matter, of which `example` shows one. Throws a ContentError that names the line. */
export function splitFence(text: string, file: string, example: string): Fence {
  const fail = (problem: string, advice: string): never => {
    throw new ContentError([{ file, line: 1, problem, advice }]);
  };
  if (!OPENED.test(text))
    fail('The file does not start with front matter.', `Start it with ${example}, one a line.`);
  const fence = FENCE.exec(text);
  if (!fence || fence.index !== 0)
    return fail('The front matter is never closed.', 'Write a line "---" after its last key.');
  return { yaml: fence[1] ?? '', end: fence[0].length };
}
