import type { StatusWord } from './event.ts';
import type { Language } from './language.ts';

/** Words of an editor, in one language or in several. */
export type Texts = Partial<Record<Language, string>>;

/** What an editor writes about an event, made ready for pages and for plain text. */
export interface Comment {
  lang: Language;
  /** Sanitised: it holds no script, no style and no address but of the web and of mail. */
  html: string;
  /** The same as text: paragraphs are parted by line breaks, the addresses of links are in parentheses. */
  text: string;
}

/** A date or a status as an editor corrected it. */
export interface Correction {
  field: 'when' | 'status';
  /** What the text alone gives: EDTF, or a status. */
  extracted: string;
  because: Texts;
}

/** Where an event made by hand is from. */
export interface WrittenSource {
  text: string;
  url?: string;
}

/** What a note sets, as it is written; absent where the note does not speak of it. */
export interface NoteValues {
  title?: Texts;
  /** EDTF. */
  when?: string;
  status?: StatusWord;
  people?: string[];
  places?: string[];
  hide?: true;
  pin?: true;
  /** The id of the event that this one is. */
  sameAs?: string;
  because?: Texts;
  /** Words of the article that the note was written on, so that they are known when the article has changed. */
  quote?: string;
}

/** An editorial note: it adds to, corrects, hides or joins an event, or is one itself. */
export interface Note {
  /** The file's path inside `notes/`, without its extension; made of URL-safe characters. */
  id: string;
  file: string;
  /** The line of each key, and of the body. */
  lines: Partial<Record<keyof NoteValues | 'event' | 'source' | 'body', number>>;
  /** The event that it is about; absent from an event made by hand. */
  event?: string;
  /** The language of what it says in one language only. */
  lang: Language;
  values: NoteValues;
  /** The body; absent when it is empty. */
  comment?: Comment;
  /** Only of an event made by hand, which always has one. */
  source?: WrittenSource;
}
