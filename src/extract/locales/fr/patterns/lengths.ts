import { isLowerAt } from '../../../characters.ts';
import {
  calendar,
  duration,
  recurrence,
  recurrenceOrOnce,
  reference,
  type Rule,
} from '../../../grammar/index.ts';
import type { Unit } from '../../../meaning.ts';
import {
  all,
  isLength,
  isNoAge,
  isNoException,
  isNoNoun,
  isNoPaper,
  isNoSlogan,
  isOfEachMonth,
} from '../refusals.ts';

/** A length that has a name of its own. */
const fixed = (count: number, unit: Unit) => () => duration(undefined, count)({ unit });

const isDuration = all(isNoAge, isNoSlogan);

/** Lengths of time. */
export const durations: Rule[] = [
  { say: '[en] {count} {half}? {unit} {half}?', mean: duration('until-now'), allow: isDuration },
  { say: '(environ|quelque)? {count} {unit} {half}?', mean: duration(), allow: isDuration },
  { say: '{count} {unit} et? {count:count2} {unit:unit2}', mean: duration(), allow: isDuration },
  { say: '(ces|les)? {count} {toward} {unit}', mean: duration(), allow: isDuration },
  { say: '(ces|les|ses) {toward} {units:unit}', mean: duration() },
  { say: '(ces|les)? {toward} {units:unit}', mean: duration() },
  {
    say: '(plusieurs|quelques|de nombreux|de nombreuses|de longs|de longues) {units:unit}',
    mean: duration(),
  },
  { say: '[depuis|pendant|durant|apres|il y a|voici|voila] des {units:unit}', mean: duration() },
  { say: "(une|la|cette) {collective:count} (de|d') {unit}", mean: duration(), allow: isDuration },
  {
    say: '{hour:count} h {minutes:count2}?',
    mean: (captures) =>
      duration()({
        ...captures,
        unit: 'hour',
        ...(captures['count2'] === undefined ? {} : { unit2: 'minute' }),
      }),
    allow: isLength,
  },
  { say: '(une)? demi-heure', mean: fixed(30, 'minute') },
  { say: "un quart d'heure", mean: fixed(15, 'minute') },
  { say: "trois quarts d'heure", mean: fixed(45, 'minute') },
  { say: '(une demi-journee|demi-journee)', mean: fixed(12, 'hour') },
  { say: '(un demi-siecle|demi-siecle)', mean: fixed(50, 'year') },
  { say: 'un quart de siecle', mean: fixed(25, 'year') },
  { say: 'trois quarts de siecle', mean: fixed(75, 'year') },
  { say: '{years:count}', mean: (captures) => duration()({ ...captures, unit: 'year' }) },
  { say: 'toute (la journee)', mean: fixed(1, 'day') },
  { say: "toute (l'annee)", mean: fixed(1, 'year') },
  { say: 'toute (la semaine)', mean: fixed(1, 'week') },
];

/** What comes back: "le mercredi", "chaque année". */
export const habits: Rule[] = [
  { say: 'chaque ({unit}|{weekday}|{season}|{day} {month}|{month}|{partOfDay})', mean: recurrence() },
  { say: '(chaque|tous les|toutes les) {weekday} {partOfDay}', mean: recurrence() },
  { say: '(tous|toutes) les {count}? {unit}', mean: recurrence() },
  { say: '(tous|toutes) les ({weekdays:weekday}|{weekday})', mean: recurrence() },
  { say: '(tous|toutes) les {day} {month}', mean: recurrence() },
  { say: '(tous les soirs|toutes les nuits|tous les matins)', mean: recurrence() },
  { say: 'le {weekday} {partOfDay}?', mean: recurrenceOrOnce(), allow: isNoException },
  {
    say: '(le|les|des) ({weekday}|{weekdays:weekday}) {partOfDay}?',
    mean: recurrence(),
    // "dès lundi" is a day.
    allow: (tokens, { first }) => tokens[first]!.lower !== 'dès',
  },
  {
    say: '(le|les|un)? {ordinal} (et {ordinal:ordinal2})? ({weekday}|{weekdays:weekday}) du mois',
    mean: recurrence(),
  },
  { say: '(les|des) {ordinal} et {ordinal:ordinal2} {weekdays:weekday}', mean: recurrence() },
  {
    say: '(le|les|un)? {ordinal} ({weekday}|{weekdays:weekday})',
    mean: recurrence(),
    allow: isOfEachMonth,
  },
  { say: '[du] {weekday}', mean: recurrence(), allow: isNoPaper },
  { say: '[par] {unit}', mean: recurrence() },
  { say: '[en|au] {season}', mean: calendar({ habit: true }) },
  {
    say: "[pendant|durant|a|avant|apres|des|pour|de|d'ici] (l'|le) {season}",
    mean: calendar({ habit: true }),
  },
  { say: "(les|ces)? mois (d'|de) {season}", mean: calendar({ habit: true }) },
];

const every =
  (unit: string): Rule['mean'] =>
  (captures) =>
    recurrence()({ ...captures, unit });

/** Adjectives and adverbs of habit. */
export const habitWords: Rule[] = [
  { say: '(quotidien|quotidienne|quotidiennes|quotidiennement)', mean: every('day'), allow: isNoNoun },
  { say: '(hebdomadaire|hebdomadaires|hebdomadairement)', mean: every('week'), allow: isNoNoun },
  { say: '(mensuel|mensuelle|mensuels|mensuelles|mensuellement)', mean: every('month'), allow: isNoNoun },
  { say: '(trimestriel|trimestrielle|trimestriels|trimestrielles)', mean: every('quarter'), allow: isNoNoun },
  { say: '(semestriel|semestrielle|semestriels|semestrielles)', mean: every('half'), allow: isNoNoun },
  { say: '(annuel|annuelle|annuels|annuelles|annuellement)', mean: every('year'), allow: isNoNoun },
];

/** Vague references. */
export const references: Rule[] = [
  {
    say: '(recemment|dernierement|naguere|autrefois|jadis|auparavant|nouvellement|recent|recente|recents|recentes)',
    mean: reference('PAST_REF'),
  },
  { say: "[a] l'epoque", mean: reference('PAST_REF') },
  {
    say: "l'epoque (romaine|greco-romaine|gallo-romaine|medievale|victorienne|coloniale|sovietique|napoleonienne)",
    mean: reference('PAST_REF'),
  },
  {
    say: "(actuellement|desormais|maintenant|actuel|actuelle|actuels|actuelles|l'heure actuelle|ce jour)",
    mean: reference('PRESENT_REF'),
    allow: (tokens, { first, next }) =>
      tokens[next - 1]?.plain !== 'jour' || tokens[first - 1]?.lower === 'à',
  },
  { say: '(bientot|prochainement)', mean: reference('FUTURE_REF') },
  {
    say: "[le|la|les|l'|sa|son|ses|leur|leurs|ce|cette|ces|des|aux|de|une|un] (prochain|prochaine|prochains|prochaines)",
    mean: reference('FUTURE_REF'),
    allow: (tokens, { next }) => tokens[next]?.kind === 'word' && isLowerAt(tokens[next].text),
  },
];
