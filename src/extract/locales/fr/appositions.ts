import type { VerbGroup } from '../../clauses.ts';
import { type Headline, type HeadlineContext, type Piece, piecesOf } from '../../headline.ts';
import type { Token } from '../../tokens.ts';
import { isPluralPhrase } from './agreement.ts';
import { withoutDates } from './around-dates.ts';
import { verbForm } from './conjugation.ts';
import { finish } from './finish.ts';
import {
  ADVERBS,
  CLITICS,
  COORDINATORS,
  DATING,
  DATING_STARTS,
  DETERMINERS,
  isDecimalMark,
  lower,
  PHRASES,
  PRONOUNS,
  words,
} from './function-words.ts';
import { partsOfDay, parts, weekdays, months, numbers, unitPlurals } from './lexicon.ts';
import { shortenNames } from './names.ts';
import { titles } from './nouns.ts';
import { antecedent, endOf, nameBefore, subjectOf } from './subjects.ts';

/** How far (tokens) before its date an apposition begins. */
const REACH = 14;

/** Words in which a date begins, or that count what follows them. */
const OF_DATES = new Set(
  [partsOfDay, parts, weekdays, months, numbers, unitPlurals].flatMap((table) => Object.keys(table)),
);

