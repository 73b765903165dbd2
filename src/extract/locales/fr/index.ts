import { compileGrammar, readersOf } from '../../grammar/index.ts';
import type { Locale } from '../../locale.ts';
import { abbreviations } from './abbreviations.ts';
import { attributive, boundary, clauses, hypothetical } from './clauses.ts';
import { headline, speaker } from './headline.ts';
import * as lexicon from './lexicon.ts';
import { announcementVerbs, eventNouns, reported, speechVerbs } from './nouns.ts';
import { rules } from './patterns.ts';
import { verbs } from './verbs.ts';

const apostrophe = 'elision';

export const fr: Locale = {
  lang: 'fr',
  apostrophe,
  abbreviations,
  grammar: compileGrammar(rules, readersOf(lexicon, apostrophe), apostrophe),
  verbs,
  clauses,
  eventNouns,
  speechVerbs,
  announcementVerbs,
  reported,
  attributive,
  boundary,
  hypothetical,
  headline,
  speaker,
};
