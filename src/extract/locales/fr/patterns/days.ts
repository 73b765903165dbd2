import { calendar, list, NO_DATE, shift, type Rule } from '../../../grammar/index.ts';
import type { CalendarMeaning } from '../../../meaning.ts';
import {
  all,
  isDayNumber,
  isDayOfHappening,
  isEveningOfDay,
  isLoneDay,
  isNoName,
  isNoPaper,
  isNoPlace,
  isShortYear,
  isUnquoted,
} from '../refusals.ts';

const isDate = all(isDayNumber, isNoPlace, isUnquoted);

/** "du 9 au 12": the month is the story's. */
const daysOfStory: Rule['mean'] = (captures) => {
  const { day, day2 } = captures as { day: number; day2: number };
  const date = (number: number): CalendarMeaning => ({ ...NO_DATE, day: number, narrative: true });
  return day < day2 ? { type: 'range', from: date(day), to: date(day2) } : undefined;
};

/** "mardi de la semaine suivante": of the week next to that of the story. */
const weekdayInStory: Rule['mean'] = (captures) =>
  shift(captures['towardInStory'] as number, 'week', 'narrative')({ weekday: captures['weekday'] });

/** "le dernier jour d’octobre": the day before the first one of the next month. */
const lastDayOf: Rule['mean'] = ({ month, year }) => {
  const next = ((month as number) % 12) + 1;
  const given = year === undefined ? {} : { year: (year as number) + (next === 1 ? 1 : 0) };
  return { type: 'calendar', day: 1, month: next, offset: -1, ...given };
};

/** Days: "le jeudi 17 décembre 2021", "17/12/2021", "lundi prochain". */
export const days: Rule[] = [
  // What happened on some days is known by the day alone.
  {
    say: '[(attentat|attentats|attaque|attaques) du] 11 septembre',
    mean: calendar({ day: 11, month: 9, year: 2001 }),
  },
  { say: '[(attentat|attentats) du] 13 novembre', mean: calendar({ day: 13, month: 11, year: 2015 }) },
  {
    say: '[(attaque|attaques|massacre|massacres) du] 7 octobre',
    mean: calendar({ day: 7, month: 10, year: 2023 }),
  },
  { say: '[appel du] 18 juin', mean: calendar({ day: 18, month: 6, year: 1940 }) },

  {
    say: '(le|ce|ce meme)? ({dayName:weekday} ,?)? le? {day} {month} ({year}|{toward})?',
    mean: calendar(),
    allow: isDate,
  },
  {
    say: '(le|ce)? ({dayName:weekday} ,?)? le? {day} {month} {shortYear:year}',
    mean: calendar(),
    allow: all(isDate, isShortYear),
  },
  { say: '(le|ce)? ({dayName:weekday} ,?)? {day}-{month}-?{year}?', mean: calendar(), allow: isDate },
  { say: "(le|ce)? {day} {month} (de l'an|de l'annee) {year}", mean: calendar(), allow: isDate },
  {
    say: "(le|ce)? {day} {month} de (l'annee|l'an) (derniere|dernier|passe|passee)",
    mean: calendar({ yearShift: -1 }),
    allow: isDate,
  },
  { say: '(le|ce)? {day} {month} {ofStory:storyYear}', mean: calendar(), allow: isDate },
  {
    say: "(le|ce)? {day} {month} {year}? (au|en|dans la|dans l'|a l'|a la|,)? (debut de|fin de)? {partOfDay}",
    mean: calendar(),
    allow: isDate,
  },
  {
    say: "(le|ce)? {weekday} ,? {day} {month} {year}? (au|en|dans la|dans l')? {partOfDay}",
    mean: calendar(),
    allow: isDate,
  },
  {
    say: "(le|ce)? {day}? {month} (suivant|d'apres)",
    mean: calendar({ narrative: true }),
    allow: isDate,
  },
  { say: '(le)? premier {month} {year}?', mean: calendar({ day: 1 }), allow: isNoName },
  { say: "(le)? dernier jour (de|d') {month} {year}?", mean: lastDayOf },
  { say: '(le|ce)? {dayName:weekday} {day}', mean: calendar(), allow: isDayNumber },
  { say: 'le {day}', mean: calendar({ narrative: true }), allow: isLoneDay },
  { say: '[du] <{day}> au <{day:day2}>', mean: daysOfStory, allow: isLoneDay },
  { say: '[du] {day}', mean: calendar({ narrative: true }), allow: isDayOfHappening },
  { say: "[jusqu'au] {day}", mean: calendar({ narrative: true }), allow: isLoneDay },
  { say: 'les {days} {month} ({year}|{toward})?', mean: list(), allow: isDate },
  { say: '{days} {month} ({year}|{toward})?', mean: list(), allow: isDate },

  {
    say: '(le|ce)? ({dayName:weekday} ,?)? {day}/{monthNumber:month}/({year}|{shortYear:year})',
    mean: calendar(),
    allow: isDayNumber,
  },
  {
    say: '(le|ce)? ({dayName:weekday} ,?)? {day}.{monthNumber:month}.{year}',
    mean: calendar(),
    allow: isDayNumber,
  },
  {
    say: '(le|ce)? ({dayName:weekday} ,?)? {day}-{monthNumber:month}-{year}',
    mean: calendar(),
    allow: isDayNumber,
  },
  {
    say: '(le|ce)? ({dayName:weekday} ,?)? {year}-{monthNumber:month}-{dayDigits:day}',
    mean: calendar(),
    allow: isDayNumber,
  },
  { say: '{year}/{monthNumber:month}/{dayDigits:day}', mean: calendar(), allow: isDayNumber },
  { say: '[du|au|le|{weekday}|des] {day}/{monthNumber:month}', mean: calendar(), allow: isDayNumber },

  { say: '(ce|ce meme)? {weekday}', mean: calendar(), allow: all(isNoPaper, isNoName) },
  { say: '(le|ce)? {weekday} {toward}', mean: calendar() },
  { say: '(le|la)? {weekday} {towardInStory:toward}', mean: calendar({ narrative: true }) },
  {
    say: "(ce|ce meme)? {weekday} (en|dans la|dans l'|au|a l'|a la|en fin de|en fin d'|en debut de|en debut d'|en milieu de|en milieu d')? {partOfDay}",
    mean: calendar(),
  },
  {
    say: "(le|ce)? {weekday} {toward} (en|dans la|dans l'|au|en fin de|en debut de)? {partOfDay}",
    mean: calendar(),
  },
  { say: "(le|la|l')? {partOfDay} (de|du|de ce) {weekday} ({day} {month} {year}?)?", mean: calendar() },
  { say: "(le|la|l')? {partOfDay} du {day} {month} ({year}|{toward})?", mean: calendar(), allow: isDate },
  { say: "(le|la|l')? {partOfDay} du {day}", mean: calendar({ narrative: true }), allow: isEveningOfDay },
  { say: '{weekday} minuit', mean: calendar({ minute: 1440 }) },
  { say: '{weekday} de (la|cette) semaine (derniere|passee)', mean: shift(-1, 'week') },
  { say: '{weekday} de? la semaine prochaine', mean: shift(1, 'week') },
  {
    say: '(le)? week-end (du|des) {day} (et {day:day2})? {month} {year}?',
    mean: calendar({ whole: 'weekend' }),
    allow: isDate,
  },
  { say: '{weekday} de? la semaine {towardInStory}', mean: weekdayInStory },
  { say: '{weekday} en (8|huit)', mean: calendar({ toward: 1, offset: 7 }) },
  { say: '{weekday} en (15|quinze)', mean: calendar({ toward: 1, offset: 14 }) },
  { say: 'la? nuit (de|du) {weekday} (a|au) {weekday:weekday2}', mean: calendar({ overnight: true }) },
  {
    say: 'la? nuit du {day} {month}? {year}? au {day:day2} {month:month2} {year:year2}?',
    mean: (captures) => {
      const { month = captures['month2'], year = captures['year2'] } = captures;
      const given = { ...captures, month, ...(year === undefined ? {} : { year }) };
      return { ...calendar({ overnight: true })(given) };
    },
  },
];

/** Feasts, and the days beside them. */
export const feasts: Rule[] = [
  { say: '(le|la|les)? {holiday} ({year}|{toward})?', mean: calendar(), allow: isUnquoted },
  {
    say: "(le|la|l'|au)? {partOfDay} (de|du|de la) ({holiday}|{holidayName:holiday}) ({year}|{toward})?",
    mean: calendar(),
  },
  {
    say: "[la|a|a la|l'|de l'|a l'|de|de la|apres|avant|depuis|pour|jusqu'a|d'ici|a|vacances de|fetes de|et|ce] {holidayName:holiday} ({year}|{toward})?",
    mean: calendar(),
    allow: isNoPlace,
  },
  {
    say: "(le|au)? lendemain de (la|l')? ({holiday}|{holidayName:holiday}) {year}?",
    mean: calendar({ offset: 1 }),
  },
  {
    say: '(le|au|du)? lendemain (du|de la) ({holiday}|{day} {month}) {year}?',
    mean: calendar({ offset: 1 }),
  },
  { say: "la? veille de (la|l')? ({holiday}|{holidayName:holiday}) {year}?", mean: calendar({ offset: -1 }) },
  { say: 'la? veille du ({holiday}|{day} {month}) {year}?', mean: calendar({ offset: -1 }) },
];
