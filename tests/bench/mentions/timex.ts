import type { Timex } from '../../../src/extract/tag.ts';
import type { CorpusDocument } from '../../../src/cli/documents.ts';

/** A temporal expression as an annotator marked it. Offsets count UTF-16 units, the end excluded. */
export type GoldTimex = Pick<Timex, 'start' | 'end' | 'text'> & {
  /** Corpora have their own oddities, so any text. */
  type: string;
  value: string;
};

/** A text with the expressions that an annotator marked in it. */
export interface GoldDocument extends CorpusDocument {
  timexes: GoldTimex[];
}

/** What the scorer reads of an expression that a tagger found. */
export type FoundTimex = Pick<Timex, 'start' | 'end' | 'type' | 'value' | 'edtf'>;

/** A program that finds temporal expressions. */
export interface Tagger {
  name: string;
  tag: (document: CorpusDocument) => readonly FoundTimex[];
}
