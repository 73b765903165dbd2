import {
  calendar,
  duration,
  list,
  neighbour,
  range,
  recurrence,
  reference,
  type Rule,
  shift,
  shiftBy,
} from '../../grammar/index.ts';
import type { PatternMatch } from '../../grammar/index.ts';
import type { Token } from '../../tokens.ts';

/**
 * What French says of time, and what it means. The notation is explained at `compilePattern`: {month} is a class of
 * words, (a|b) a choice, ? makes optional, [a|b] at the start must be there but is no part of the mention.
 */

/** "mars" is a planet, a god and a bar; "mai" and "août" are surer, but a capital in mid-sentence is a name. */
const isMonthWord = (tokens: readonly Token[], { first }: PatternMatch) => {
  const token = tokens[first];
  return !(token && first > 0 && /^\p{Lu}/u.test(token.text) && token.text !== token.text.toUpperCase());
};

/** A number of four digits is no year when something is counted in it ("2000 personnes", "1500 m"). */
const isYear = (tokens: readonly Token[], { next }: PatternMatch) => {
  const after = tokens[next];
  if (!after) return true;
  if (after.glued && ['.', ','].includes(after.plain) && tokens[next + 1]?.glued)
    return tokens[next + 1]?.kind !== 'number';
  return ![
    'euros',
    'dollars',
    'personnes',
    'morts',
    'habitants',
    'm',
    'km',
    'metres',
    'kilometres',
    '%',
    '€',
    '$',
    'fois',
    'exemplaires',
    'soldats',
    'hommes',
    'voix',
    'places',
  ].includes(after.plain);
};

/** An age ("un homme de 45 ans", "âgé de 3 mois") is no length of time. */
const isNoAge = (tokens: readonly Token[], { first, next }: PatternMatch) => {
  const before = tokens[first - 1]?.plain;
  if (before === ',' && [',', ')'].includes(tokens[next]?.plain ?? '')) return false;
  if (!['de', "d'"].includes(before ?? '')) return true;
  return !/^(age|agee|ages|agees|homme|femme|garcon|fille|fillette|enfant|adolescent|adolescente|jeune|personne|suspect|retraite|octogenaire|bebe)$/.test(
    tokens[first - 2]?.plain ?? '',
  );
};

const dates: Rule[] = [
  { say: '(le|ce|au|du)? {weekday}? ,? {day} {month} {toward}', mean: calendar() },
  { say: 'le? {weekday} ,? {day} {month} {year}?', mean: calendar() },
  { say: 'le {weekday} {day}', mean: calendar() },
  { say: '{weekday} {day}', mean: calendar() },
  { say: 'le {day} {month} {year}?', mean: calendar() },
  { say: '{day} {month} {year}?', mean: calendar() },
  { say: 'les {days} {month} {year}?', mean: list() },
  { say: '{days} {month} {year}?', mean: list() },
  { say: '{day}/{monthNumber:month}/{year}', mean: calendar() },
  { say: '{day}.{monthNumber:month}.{year}', mean: calendar() },
  { say: '{day}-{monthNumber:month}-{year}', mean: calendar() },
  { say: '{year}-{monthNumber:month}-{dayDigits:day}', mean: calendar() },
  { say: '{weekday}', mean: calendar() },
  { say: '(le|ce)? {weekday} {toward}', mean: calendar() },
  { say: '(le|ce)? {weekday} (en|dans la)? {partOfDay}', mean: calendar() },
  { say: "(le|ce)? {weekday} {toward} (au|dans la|dans l')? {partOfDay}", mean: calendar() },
  { say: 'ce {weekday}', mean: calendar() },
  { say: '{month} {year}', mean: calendar() },
  { say: '{month} {toward}', mean: calendar() },
  {
    say: "[en|de|d'|depuis|des|jusqu'en|jusqu'a|avant|apres|courant|vers] {month}",
    mean: calendar(),
    allow: isMonthWord,
  },
  { say: '(le|au|du|ce)? mois de {month} {year}?', mean: calendar() },
  { say: '{part} {month} {year}?', mean: calendar() },
  { say: '{part}-{month} {year}?', mean: calendar() },
  { say: '{part} {year}', mean: calendar(), allow: isYear },
  { say: "(l'|cet|cette|au|le|du|de l'|en)? {season} {year}", mean: calendar() },
  { say: "(l'|le) {season} {toward}", mean: calendar() },
  { say: 'cet {season}', mean: calendar() },
  { say: 'ce {season}', mean: calendar() },
  {
    say: "[en|depuis|de|des|d'|avant|apres|jusqu'en|vers|courant|fin|debut] {year}",
    mean: calendar(),
    allow: isYear,
  },
  { say: "(l'annee|l'an) {year}", mean: calendar() },
];

const spans: Rule[] = [
  { say: '[du|le] {day} au {day:day2} {month:month2} {year:year2}?', mean: range() },
  { say: 'du {day} {month} {year}? au {day:day2} {month:month2} {year:year2}?', mean: range() },
  { say: 'entre le {day} {month}? {year}? et le {day:day2} {month:month2} {year:year2}?', mean: range() },
  { say: '(de|entre) {month} {year}? (a|et) {month:month2} {year:year2}?', mean: range() },
  { say: '(de|entre) {year} (a|et) {year:year2}', mean: range(), allow: isYear },
  { say: '{year}-{year:year2}', mean: range(), allow: isYear },
];

const eras: Rule[] = [
  { say: '(les|des|aux) annees {decade:era}', mean: calendar() },
  { say: 'annees {decade:era}', mean: calendar() },
  { say: '(le|au|du) {century:era} siecle', mean: calendar() },
];

const relative: Rule[] = [
  { say: 'hier (matin|soir|apres-midi|midi)?', mean: shift(-1, 'day') },
  { say: 'avant-hier', mean: shift(-2, 'day') },
  { say: "aujourd'hui", mean: shift(0, 'day') },
  { say: 'demain (matin|soir|apres-midi|midi)?', mean: shift(1, 'day') },
  { say: 'apres-demain', mean: shift(2, 'day') },
  { say: '(ce|cet|cette) {partOfDay}', mean: shift(0, 'day') },
  { say: '(la|le) nuit derniere', mean: shift(-1, 'day') },
  { say: "(la|le|l') {unit} {toward}", mean: neighbour() },
  { say: '(cette|ce) {unit}', mean: shift(0) },
  { say: 'ce mois-ci', mean: shift(0, 'month') },
  { say: '(il y a|voici|voila) {count} {unit}', mean: shiftBy(-1) },
  { say: 'dans {count} {unit}', mean: shiftBy(1) },
  { say: '(le|du|des le) lendemain', mean: shift(1, 'day', 'narrative') },
  { say: 'le surlendemain', mean: shift(2, 'day', 'narrative') },
  { say: 'la veille', mean: shift(-1, 'day', 'narrative') },
  { say: "l'avant-veille", mean: shift(-2, 'day', 'narrative') },
  { say: '(le meme jour|ce jour-la)', mean: shift(0, 'day', 'narrative') },
  { say: '{count} {unit} (plus tot|auparavant|avant)', mean: shiftBy(-1, 'narrative') },
  { say: '{count} {unit} (plus tard|apres)', mean: shiftBy(1, 'narrative') },
];

const durations: Rule[] = [
  { say: '[en] {count} {unit}', mean: duration('until-now'), allow: isNoAge },
  { say: '(ces|les|des|aux)? {count} {toward} {unit}', mean: duration() },
  { say: '(ces|les|des|aux)? {toward} {unit}', mean: duration() },
  { say: '{count} {unit}', mean: duration(), allow: isNoAge },
  { say: '(plusieurs|quelques) {unit}', mean: duration() },
  { say: '[depuis|pendant|durant] des {unit}', mean: duration() },
];

const recurrences: Rule[] = [
  { say: 'chaque ({unit}|{weekday}|{month})', mean: recurrence() },
  { say: '(tous|toutes) (les|la) ({unit}|{weekday})', mean: recurrence() },
  { say: 'le {weekday}', mean: recurrence() },
  { say: '(les|des) {weekday}', mean: recurrence() },
];

const references: Rule[] = [
  { say: '(recemment|dernierement|naguere|autrefois|jadis)', mean: reference('PAST_REF') },
  { say: '(actuellement|desormais|maintenant)', mean: reference('PRESENT_REF') },
  { say: '(bientot|prochainement)', mean: reference('FUTURE_REF') },
];

/** In the order in which they win where two read equally far. */
export const rules: readonly Rule[] = [
  ...spans,
  ...dates,
  ...eras,
  ...relative,
  ...durations,
  ...recurrences,
  ...references,
];
