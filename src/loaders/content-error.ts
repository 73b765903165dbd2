/** One thing that is wrong in a content file. */
export interface ContentProblem {
  /** The file as the user knows it: relative to the working directory where possible. */
  file: string;
  /** Counted from 1; absent where the file as a whole is meant, or a folder. */
  line?: number;
  /** What is wrong, as a whole sentence. */
  problem: string;
  /** What to write instead, as a whole sentence. */
  advice: string;
}

/** Everything that is wrong in the content, in one error, so that one build shows all there is to mend. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly ContentProblem[];

  constructor(problems: readonly ContentProblem[]) {
    super(
      problems
        .map((p) => `${p.file}:${p.line === undefined ? '' : `${p.line}:`} ${p.problem} ${p.advice}`)
        .join('\n'),
    );
    this.problems = problems;
    // What is wrong is in the content: where the code has found it helps nobody who writes.
    this.stack = '';
  }
}
