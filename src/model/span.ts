/** A half-open range of a text, in UTF-16 code units: `start` inclusive, `end` exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** A span together with the characters it covers: `text` is the article's text between the offsets, as written. */
export interface Quote extends Span {
  text: string;
}
