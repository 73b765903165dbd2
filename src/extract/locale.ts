import type { Language } from '../model/index.ts';
import type { PlanWords } from './called-off.ts';
import type { ClauseWords, VerbGroup } from './clauses.ts';
import type { Governor } from './governor.ts';
import type { EntityWords } from './entity-words.ts';
import type { Grammar } from './grammar/index.ts';
import type { HeadlineWriter } from './headline.ts';
import type { LastingWords } from './lasting.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import type { DatingWords } from './dating-words.ts';
import type { Direction } from './reading.ts';
import type { Stops } from './sentences.ts';
import type { Apostrophe, Token } from './tokens.ts';

/** Everything that the engine must know of a language. Adding a language is writing one of these. */
export interface Locale {
  lang: Language;
  apostrophe: Apostrophe;
  /** Abbreviations, without accents and in lower case, after whose full stop a sentence goes on: "mme", "juill". */
  abbreviations: ReadonlySet<string>;
  /** A date with its full stop that opens a block and labels what follows: "5 mars 2024.". */
  label?: RegExp;
  /** An end and a beginning between which a sentence goes on: "at 3 a.m." and "Wednesday". */
  goesOnAfter?: Stops['goesOnAfter'];
  /** A semicolon before an hour, as in a programme. */
  items?: Stops['items'];
  grammar: Grammar;
  /** The verb groups of a sentence's tokens, in order. */
  verbs: (tokens: readonly Token[]) => VerbGroup[];
  clauses: ClauseWords;
  /** What words near a mention (which starts at `first`) say of its direction against its verb: "a décidé de partir". */
  bearing?: (tokens: readonly Token[], governor: Governor, first: number) => Direction | undefined;
  /**
   * Whether a date, which starts at `first`, is that of an act which only goes with the verb before it: "charged with killing
   * two men in 2019". `isOnly`: the sentence has no other date.
   */
  isOfAct?: (
    tokens: readonly Token[],
    verbs: readonly VerbGroup[],
    first: number,
    isOnly: boolean,
  ) => boolean;
  /** Whether it may be so, by the words before it alone; it may where this is left out. */
  mayBeOfAct?: (tokens: readonly Token[], first: number) => boolean;
  /** Reads what is slow to read, so that no article has to wait for it. */
  prepare?: () => void;
  /** Texts of the language with every kind of expression of time. */
  samples: readonly string[];
  /** Nouns that name happenings ("réunion", "sommet"), in plain form, singular and plural. */
  eventNouns: ReadonlySet<string>;
  /** The same, and what else happenings are spoken of as where a sentence opens with them: "Le feu avait pris". In plain form. */
  topics: ReadonlySet<string>;
  /** Whether such a noun, at an index, is part of a phrase in which nothing happens: "au point mort". */
  isIdiom?: (tokens: readonly Token[], index: number) => boolean;
  /**
   * The nouns of what a verb tells, for the lemma ("shoot" gives "shooting"), and what else a happening's noun is spoken of
   * as ("naufrage" gives "drame"). For what is counted from a happening.
   */
  nounsOf?: (word: string) => readonly string[];
  /** Words that count what follows them: "deux", "plusieurs". In plain form. */
  counting: ReadonlySet<string>;
  /** Verbs of speech, as lemmas: a sentence that they govern reports on something. */
  speechVerbs: ReadonlySet<string>;
  /** Verbs of speech whose object can be a happening, as lemmas: "annoncer la fermeture". */
  announcementVerbs: ReadonlySet<string>;
  /** Words that open what was said: "que", "that". In plain form. */
  reported: ReadonlySet<string>;
  /** Words before a date that make it the name of something: "les attentats du 11 septembre". In lower case. */
  attributive: ReadonlySet<string>;
  /** Words before an attributive that make the date the start of something: "à compter de lundi". In plain form. */
  starting: ReadonlySet<string>;
  /** Words before a date since which something goes on: "depuis", "since". */
  ongoing: ReadonlySet<string>;
  /** How it tells since when something goes on: "in office since 2014", but not "the first since 2014". */
  lasting: LastingWords;
  /** Words that compare a figure with that of another date: "compared with". In plain form. */
  comparing: ReadonlySet<string>;
  /**
   * Words before a figure that another is compared with ("from 88 million"), or that says how it changed ("up 8%"), and words
   * of what is measured ("percent").
   */
  figures: {
    against: ReadonlySet<string>;
    changes: ReadonlySet<string>;
    measures: ReadonlySet<string>;
  };
  /** Words before a year that something is meant for: "the forecast for 2025". In plain form. */
  allotting: ReadonlySet<string>;
  /** How a phrase starts that says whose words these are: "selon", "according to". Plain tokens between spaces. */
  attributions: readonly string[];
  /** Words before a date that make it the end of a stretch, not the day of a happening: "depuis", "jusqu’au". */
  boundary: ReadonlySet<string>;
  /** Words before a date that doubt it: "peut-être", "perhaps". In plain form. */
  doubting: ReadonlySet<string>;
  /** Indefinite articles: "un dimanche" is any of them. */
  indefinite: ReadonlySet<string>;
  /** Words before a noun that speak of what may never be: "éventuelle", "en cas de". */
  hypothetical: readonly string[];
  dating: DatingWords;
  /** How plans are told, and how they are called off. */
  plans: PlanWords;
  entities: EntityWords;
  headline: HeadlineWriter;
  /** Words, in lower case, that a headline never ends in. */
  dangling: ReadonlySet<string>;
  /** Who speaks in a sentence that a verb of speech governs, in the article's words. */
  speaker: (sentence: ParsedSentence, verb: VerbGroup) => string;
}
