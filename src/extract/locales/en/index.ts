import { compileGrammar } from '../../grammar/index.ts';
import type { Locale } from '../../locale.ts';
import { abbreviations, goesOnAfter } from './abbreviations.ts';
import { bearing } from './bearing.ts';
import {
  attributions,
  attributive,
  boundary,
  clauses,
  doubting,
  hypothetical,
  indefinite,
  ongoing,
  starting,
} from './clauses.ts';
import { entities } from './entities.ts';
import { headline, speaker } from './headline.ts';
import { counting } from './lexicon.ts';
import { announcementVerbs, eventNouns, reported, speechVerbs } from './nouns.ts';
import { rules } from './patterns.ts';
import { apostrophe, readers } from './readers.ts';
import { verbs } from './verbs.ts';

export const en: Locale = {
  lang: 'en',
  apostrophe,
  abbreviations,
  goesOnAfter,
  grammar: compileGrammar(rules, readers, apostrophe),
  verbs,
  clauses,
  bearing,
  eventNouns,
  counting,
  speechVerbs,
  announcementVerbs,
  reported,
  attributive,
  attributions,
  starting,
  ongoing,
  boundary,
  doubting,
  indefinite,
  hypothetical,
  entities,
  headline,
  speaker,
};
