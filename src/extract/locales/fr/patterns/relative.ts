import {
  neighbour,
  reference,
  type Rule,
  shift,
  shiftBy,
  shiftFrom,
  shiftFromHappening,
  halfLater,
  toTheDay,
  toTheDayLater,
} from '../../../grammar/index.ts';
import type { ShiftMeaning } from '../../../meaning.ts';
import { calendar } from '../../../grammar/index.ts';
import type { Captures } from '../../../grammar/index.ts';
import { countsFromHappening, isNoSpan, isNowadays, isUnnumbered } from '../refusals.ts';

/** The unit next to that of the story: "la semaine suivante". */
const inStory = (captures: Captures) =>
  shift(captures['towardInStory'] as number, undefined, 'narrative')(captures);

/** "plus tard dans l’année": in that of the story, else in this one. */
const inPeriod: Rule['mean'] = (captures) => ({
  ...(shift(0, undefined, 'narrative')(captures) as ShiftMeaning),
  orToday: true,
});

/** "vingt-quatre heures plus tard", "48 heures plus tôt": hours that make whole days. */
const inDays =
  (sign: -1 | 1): Rule['mean'] =>
  (captures) => {
    const days = (captures['count'] as number) / 24;
    return Number.isInteger(days) ? shift(sign * days, 'day', 'narrative')({}) : undefined;
  };

/** "deux étés plus tard": the season of the year so much later. */
const seasonsOn =
  (sign: -1 | 1): Rule['mean'] =>
  ({ count, season }) =>
    calendar({ storyYear: sign * (count as number) })({ season });

const ABOUT = '(pres de|plus de|moins de|environ|quelque|a peine|presque|deja)?';

/** Counted from the publication. */
export const fromToday: Rule[] = [
  { say: "aujourd'hui", mean: reference('PRESENT_REF'), allow: isNowadays },
  { say: "aujourd'hui (,? {weekday})?", mean: shift(0, 'day') },
  {
    say: "hier ((au|dans la|dans l'|en fin de|en fin d'|en debut de|en debut d'|en)? {partOfDay})?",
    mean: shift(-1, 'day'),
  },
  { say: 'avant-hier {partOfDay}?', mean: shift(-2, 'day') },
  { say: "demain ((dans la|dans l'|en fin de|en debut de|en)? {partOfDay})?", mean: shift(1, 'day') },
  { say: 'apres-demain {partOfDay}?', mean: shift(2, 'day') },
  { say: '(ce|cet|cette) {partOfToday:partOfDay}', mean: shift(0, 'day') },
  { say: 'la nuit derniere', mean: (captures) => shift(-1, 'day')({ ...captures, partOfDay: 'NI' }) },
  { say: "(la|le|l')? {period:unit} {toward}", mean: neighbour() },
  { say: '(cette|ce) {period:unit} (-ci)?', mean: shift(0), allow: isUnnumbered },
  { say: "(plus tot|plus tard) dans (la|le|l') {period:unit}", mean: inPeriod },
  { say: '(plus tot|plus tard) (cette|ce) {period:unit} (-ci)?', mean: shift(0) },
  { say: 'la nouvelle annee', mean: shift(0, 'year') },
  { say: "(le|la)? {part} (de la|de l'|du|de|d') {period:unit}", mean: shift(0) },
  { say: "(le|la)? {part} (de la|de l'|du|de|d') {period:unit} {toward}", mean: neighbour() },
  { say: '(le|la)? {part} de (cette|ce) {period:unit}', mean: shift(0) },
  { say: "(ce|le|l') {season} {toward}", mean: calendar() },
  { say: `(il y a|voici|voila) ${ABOUT} {count} {half}? {longUnit:unit}`, mean: shiftBy(-1) },
  { say: '(il y a|voici|voila) (exactement)? {count} {longUnit:unit} jour pour jour', mean: toTheDay },
  { say: `(il y a|voici|voila) ${ABOUT} une {collective:count} (de|d') {longUnit:unit}`, mean: shiftBy(-1) },
  { say: `dans ${ABOUT} {count} {longUnit:unit}`, mean: shiftBy(1) },
  { say: "dans une {collective:count} (de|d') {longUnit:unit}", mean: shiftBy(1) },
];

const THE = "(le|la|l'|ce|cet|cette|son|sa|leur)";
const OF = "(du|de la|de l'|de ce|de cette|de cet|de son|de sa)";

/** Counted from the day that the story has come to. */
export const fromStory: Rule[] = [
  { say: 'le? lendemain', mean: shift(1, 'day', 'happening'), allow: countsFromHappening },
  { say: 'le? surlendemain', mean: shift(2, 'day', 'happening'), allow: countsFromHappening },
  { say: 'la? veille', mean: shift(-1, 'day', 'happening'), allow: countsFromHappening },
  { say: '{count} {longUnit:unit} avant', mean: shiftBy(-1, 'happening'), allow: countsFromHappening },
  { say: '{count} {longUnit:unit} apres', mean: shiftBy(1, 'happening'), allow: countsFromHappening },
  { say: `{count} {longUnit:unit} avant ${THE} {happening}`, mean: shiftFromHappening(-1) },
  { say: `{count} {longUnit:unit} apres ${THE} {happening}`, mean: shiftFromHappening(1) },
  { say: `[a] {count} {longUnit:unit} ${OF} {happening}`, mean: shiftFromHappening(-1) },
  { say: `le? lendemain ${OF} {happening}`, mean: shiftFromHappening(1, 'day') },
  { say: `(l')?avant-veille ${OF} {happening}`, mean: shiftFromHappening(-2, 'day') },
  { say: `le? surlendemain ${OF} {happening}`, mean: shiftFromHappening(2, 'day') },
  { say: `la? veille ${OF} {happening}`, mean: shiftFromHappening(-1, 'day') },
  { say: 'le? lendemain {partOfDay}?', mean: shift(1, 'day', 'narrative') },
  { say: 'le? surlendemain {partOfDay}?', mean: shift(2, 'day', 'narrative') },
  { say: '(la veille|la veille au) {partOfDay}?', mean: shift(-1, 'day', 'narrative') },
  { say: "(l')?avant-veille", mean: shift(-2, 'day', 'narrative') },
  {
    say: '(le meme jour|le jour meme|ce jour-la|ce meme jour|le jour dit)',
    mean: shift(0, 'day', 'narrative'),
  },
  { say: "(le|la|l'|ce|cette) {partOfDay} meme", mean: shift(0, 'day', 'narrative') },
  { say: '(le meme|la meme|ce|cet|cette) {partOfDay}-la', mean: shift(0, 'day', 'narrative') },
  {
    say: "(le|la|l')? {partOfDay} (de ce jour|de ce jour-la|de ce meme jour|du meme jour)",
    mean: shift(0, 'day', 'narrative'),
  },
  { say: '(le meme|la meme) {partOfDay}', mean: shift(0, 'day', 'narrative') },
  { say: "(le jour|la journee) (suivant|suivante|d'apres)", mean: shift(1, 'day', 'narrative') },
  { say: "(le jour|la journee) (precedent|precedente|d'avant)", mean: shift(-1, 'day', 'narrative') },
  { say: "(la|le|l')? {period:unit} {towardInStory}", mean: inStory },
  { say: '(la|le) meme {period:unit}', mean: shift(0, undefined, 'narrative') },
  { say: '(cette|ce) {period:unit}-la', mean: shift(0, undefined, 'narrative') },
  {
    say: '{count} {longUnit:unit} (plus tot|auparavant|avant)',
    mean: shiftBy(-1, 'narrative'),
    // "un mois plus tôt que d’habitude"
    allow: (tokens, { next }) => !/^qu[e']?$/.test(tokens[next]?.plain ?? ''),
  },
  {
    say: "(une)? {collective:count} (de|d') {longUnit:unit} (plus tot|auparavant|avant)",
    mean: shiftBy(-1, 'narrative'),
    allow: isNoSpan,
  },
  {
    say: "(une)? {collective:count} (de|d') {longUnit:unit} (plus tard|apres)",
    mean: shiftBy(1, 'narrative'),
  },
  { say: '{count} {longUnit:unit} (plus tard|apres) jour pour jour', mean: toTheDayLater },
  { say: '{count} {longUnit:unit} {half} (plus tard|apres)', mean: halfLater },
  { say: '{count} (heures|h) (plus tard|apres)', mean: inDays(1) },
  { say: '{count} (heures|h) (plus tot|auparavant|avant)', mean: inDays(-1) },
  { say: '{count} {longUnit:unit} (plus tard|apres)', mean: shiftBy(1, 'narrative') },
  { say: '{count} {seasons:season} (plus tard|apres)', mean: seasonsOn(1) },
  { say: '{count} {seasons:season} (plus tot|auparavant)', mean: seasonsOn(-1) },
  { say: '{count} {longUnit:unit} avant le {day} {month} {year}?', mean: shiftFrom(-1) },
  { say: '{count} {longUnit:unit} apres le {day} {month} {year}?', mean: shiftFrom(1) },
  { say: "{count} {longUnit:unit} avant (la|l')? ({holiday}|{holidayName:holiday})", mean: shiftFrom(-1) },
  { say: "{count} {longUnit:unit} apres (la|l')? ({holiday}|{holidayName:holiday})", mean: shiftFrom(1) },
];
