import { type Rule, sameMoment, time } from '../../../grammar/index.ts';
import { all, isBehindWeekday, isBesideDate, isClock, isOwnDay } from '../refusals.ts';

/** An hour that stands after a preposition: "à 20 heures" is a time, where "20 heures" may last. */
const AT = "[a|vers|des|avant|apres|jusqu'a|depuis|et|de|entre|,]";

const ZONE = '(locales|locale|heure locale|heures locales|GMT|TU|UTC|heure de Paris)?';

/** Times of the clock, and parts of a day that is told elsewhere. */
export const clockTimes: Rule[] = [
  { say: `{hour} h {minutes}? ${ZONE}`, mean: time(), allow: isClock },
  { say: `{hour}h{minutes}? ${ZONE}`, mean: time(), allow: isClock },
  { say: `{hour}:{minutes} ${ZONE}`, mean: time(), allow: isClock },
  { say: "{hour} (h|heures|heure) {minutes}? (du|de l') {partOfDay}", mean: time(), allow: isClock },
  {
    say: `[a|vers|des|jusqu'a] {hour} (heures|heure) {minutes}? ${ZONE}`,
    mean: time(),
    // "à 24 heures du départ" is a length before something.
    allow: (tokens, match) =>
      isClock(tokens, match) && !/^(de|du|d'|des)$/.test(tokens[match.next]?.plain ?? ''),
  },
  // "peu après 7 heures": "après 7 heures" alone may tell how long something lasted.
  {
    say: '[peu avant|peu apres|juste avant|juste apres] {hour} (heures|heure) {minutes}?',
    mean: time(),
    allow: isClock,
  },
  // "avant vendredi 18 heures"
  { say: '{hour} (heures|h) {minutes}?', mean: time(), allow: all(isClock, isBehindWeekday) },
  // "samedi 20 mai, 10 heures"
  { say: '[,] {hour} (heures|heure) {minutes}?', mean: time(), allow: all(isClock, isBesideDate) },
  { say: `${AT} {hour} heures {minutes}`, mean: time(), allow: isClock },
  { say: "[a|vers|des|jusqu'a] {hourWord:hour} heures", mean: time(), allow: isClock },
  { say: "[a|vers|avant|apres|jusqu'a|des|,] {clock}", mean: time() },
  {
    say: '(ce moment|ce moment-la|cet instant|cette heure-la)',
    mean: sameMoment(),
    allow: (tokens, { first, next }) =>
      tokens[first - 1]?.plain === 'a' && (tokens[next]?.plain === 'la' || tokens[next - 1]?.plain === 'la'),
  },
];

/** "dans la soirée": of the day that is told. */
export const partsOfDays: Rule[] = [
  {
    say: "[dans|pendant|durant|au cours de|au milieu de|tard dans|en pleine] (la|l') {partOfDay}",
    mean: time(),
  },
  { say: '[en] pleine {partOfDay}', mean: time() },
  {
    say: "[peu avant|juste avant|peu apres] l'aube",
    mean: (captures) => time()({ ...captures, partOfDay: 'MO' }),
  },
  { say: "[en] (fin de|fin d'|debut de|debut d'|milieu de|milieu d') {partOfDay}", mean: time() },
  { say: "(la fin|le debut|le milieu|fin|debut) (de la|de l'|du) {partOfDay}", mean: time() },
  {
    say: "[a] (l'|la) {partOfDay}",
    mean: time(),
    // "à l’aube de ses 40 ans", "à l’aube du siècle": a beginning.
    allow: isOwnDay,
  },
  { say: '[au] {dawn:partOfDay}', mean: time(), allow: isOwnDay },
  { say: '[dans] la journee', mean: (captures) => time()({ ...captures, partOfDay: 'DT' }) },
];
