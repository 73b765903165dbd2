/** What is written in a token, and what it is looked up as. Tokens that are written the same share one, as a rule. */
export interface Word {
  readonly kind: 'word' | 'number' | 'mark';
  /** The characters as written. */
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  /** `lower` without accents. */
  readonly plain: string;
  /** What is known of it besides, by the numbers of the `WordNote`s. */
  readonly notes: unknown[];
}

let count = 0;

/** Something that is worked out once for each word, and kept with it. */
export class WordNote<T extends object> {
  private readonly number = count++;
  private readonly workOut: (word: Word) => T;

  constructor(workOut: (word: Word) => T) {
    this.workOut = workOut;
  }

  of(word: Word): T {
    return (word.notes[this.number] ?? this.added(word)) as T;
  }

  private added(word: Word): T {
    // Without holes: an array that has some is slower to read.
    while (word.notes.length < this.number) word.notes.push(undefined);
    return (word.notes[this.number] = this.workOut(word));
  }
}
