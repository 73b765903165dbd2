import { compileGrammar } from '../../grammar/index.ts';
import type { Locale } from '../../locale.ts';
import { abbreviations, goesOnAfter, items, label } from './abbreviations.ts';
import { isOfAct, mayBeOfAct } from './acts.ts';
import { bearing } from './bearing.ts';
import { lasting } from './lasting.ts';
import {
  allotting,
  attributions,
  attributive,
  boundary,
  clauses,
  comparing,
  doubting,
  figures,
  hypothetical,
  indefinite,
  ongoing,
  starting,
} from './clauses.ts';
import { dating } from './dating.ts';
import { entities } from './entities.ts';
import { DANGLING } from './function-words.ts';
import { headline, speaker } from './headline.ts';
import { counting } from './lexicon.ts';
import { announcementVerbs, eventNouns, nounsOf, reported, speechVerbs, topics } from './nouns.ts';
import { rules } from './patterns.ts';
import { plans } from './plans.ts';
import { apostrophe, readers } from './readers.ts';
import { samples } from './samples.ts';
import { verbs } from './verbs.ts';

export const en: Locale = {
  lang: 'en',
  apostrophe,
  abbreviations,
  goesOnAfter,
  label,
  items,
  grammar: compileGrammar(rules, readers, apostrophe),
  verbs,
  clauses,
  bearing,
  isOfAct,
  mayBeOfAct,
  samples,
  lasting,
  eventNouns,
  topics,
  nounsOf,
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
  comparing,
  figures,
  allotting,
  indefinite,
  hypothetical,
  dating,
  plans,
  entities,
  headline,
  dangling: DANGLING,
  speaker,
};
