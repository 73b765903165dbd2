import { pair, range, recurrences, type Rule, times } from '../../../grammar/index.ts';
import { all, isDayNumber, isNoPlace, isYear } from '../refusals.ts';

const isDate = all(isDayNumber, isNoPlace);

/** A range of years: the second is later, and not by centuries. */
const isYears: Rule['allow'] = (tokens, match) => {
  const { year, year2 } = match.captures as { year: number; year2: number };
  return year2 > year && year2 - year <= 250 && isYear(tokens, match);
};

/** "2020-21": the second year is the one after the first, and its century is not said again. */
const seasonOfYears: Rule['mean'] = (captures) => {
  const { year, last } = captures as { year: number; last: number };
  return (year + 1) % 100 === last ? range()({ ...captures, year2: year + 1 }) : undefined;
};

/** From a date to a date, and two dates at once. `<…>` is a date of its own. */
export const spans: Rule[] = [
  {
    say: '[du|le] <{weekday}? {day}> au <{weekday:weekday2}? {day:day2} {month:month2} ({year:year2}|{toward:toward2})?>',
    mean: range(),
    allow: isDate,
  },
  {
    say: '[du|le] <{weekday}? {day} {month} {year}?> au <{weekday:weekday2}? {day:day2} {month:month2} ({year:year2}|{toward:toward2})?>',
    mean: range(),
    allow: isDate,
  },
  {
    say: 'entre <le {weekday}? {day} {month}? {year}?> et <le {weekday:weekday2}? {day:day2} {month:month2} ({year:year2}|{toward:toward2})?>',
    mean: range(),
    allow: isDate,
  },
  { say: '(des|du)? <{day}>-<{day:day2} {month:month2} {year:year2}?>', mean: range(), allow: isDate },
  {
    say: '<{day} {month} {year}?> (-|–) <{day:day2} {month:month2} {year:year2}?>',
    mean: range(),
    allow: isDate,
  },
  {
    say: '[du] <{day}/{monthNumber:month}/{year}> au <{day:day2}/{monthNumber:month2}/{year:year2}>',
    mean: range(),
    allow: isDayNumber,
  },
  { say: "[de|d'|entre] <{weekday}> (a|et) <{weekday:weekday2} {toward:toward2}?>", mean: range() },
  { say: "[de|d'|entre] <{month} {year}?> (a|et) <{month:month2} {year:year2}?>", mean: range() },
  // "de la mi-avril au 13 mai"
  {
    say: "(de la|de|entre la|d'|depuis la) <{part}-?{month} {year}?> (au|et le|jusqu'au) <{day:day2} {month:month2} {year:year2}?>",
    mean: range(),
  },
  {
    say: "[de|entre|d'] <{part}-?{month} {year}?> (a|et) <({part:part2}-?)? {month:month2} {year:year2}?>",
    mean: range(),
  },
  { say: "[de|d'] <{month}> a <{part:part2} (-|de)? {month:month2} {year:year2}?>", mean: range() },
  { say: '<{month}>-<{month:month2} {year:year2}?>', mean: range() },
  { say: '[de|entre] <{year}> (a|et) <{year:year2}>', mean: range(), allow: isYears },
  { say: '<{year}>(-|–|/)<{year:year2}>', mean: range(), allow: isYears },
  { say: '<{year}> (-|–) <{year:year2}>', mean: range(), allow: isYears },
  { say: '<{year}>(-|–|/)<{twoDigits:last}>', mean: seasonOfYears, allow: isYear },
  { say: '[annees] <{decade:era}>(-| et | a )<{decade:era2}>', mean: range() },
  { say: '[annees] <{year}> (a|et|-) <{year:year2}>', mean: range() },
  { say: '[du] <{century:era}> au <{century:era2} siecle>', mean: range() },
  { say: '<{weekday}> et <{weekday:weekday2} {toward:toward2}>', mean: pair() },
  {
    say: 'les? <{weekday} {day}> et <{weekday:weekday2} {day:day2} {month:month2} ({year:year2}|{toward:toward2})?>',
    mean: pair(),
    allow: isDate,
  },
  { say: '[du] <{weekday}> au <{weekday:weekday2}>', mean: recurrences() },
  { say: '<{season}> comme <{season:season2}>', mean: recurrences() },
  { say: '[de|entre] <{hour}> (a|et) <{hour:hour2} (h|heures) {minutes:minutes2}?>', mean: times() },
];
