import { age, calendar, pair, type Rule } from '../../../grammar/index.ts';
import { list, shift } from '../../../grammar/index.ts';
import type { CalendarMeaning } from '../../../meaning.ts';
import {
  all,
  isBareMonth,
  isClearYear,
  isDayNumber,
  isDayOfHappening,
  isHead,
  isInParentheses,
  isLoneDay,
  isNoName,
  isNoPaper,
  isNoPlace,
  isShortYear,
  isUnquoted,
  isYear,
} from '../refusals.ts';

const isDate = all(isDayNumber, isNoPlace, isUnquoted);

/** "du 9 au 12": the month is the story's. */
const daysOfStory: Rule['mean'] = (captures) => {
  const { day, day2 } = captures as { day: number; day2: number };
  const date = (number: number): CalendarMeaning => ({ type: 'calendar', day: number, narrative: true });
  return day < day2 ? { type: 'range', from: date(day), to: date(day2) } : undefined;
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
  { say: '(le|ce)? {dayName:weekday} {day}', mean: calendar(), allow: isDayNumber },
  { say: 'le {day}', mean: calendar({ narrative: true }), allow: isLoneDay },
  { say: '[du] <{day}> au <{day:day2}>', mean: daysOfStory, allow: isLoneDay },
  { say: '[du] {day}', mean: calendar({ narrative: true }), allow: isDayOfHappening },
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
  { say: '{weekday} de (la|cette) semaine (derniere|passee)', mean: shift(-1, 'week') },
  { say: '{weekday} de la semaine prochaine', mean: shift(1, 'week') },
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

/** Months, quarters, seasons, and parts of them. */
export const months: Rule[] = [
  { say: '{month} {year}', mean: calendar(), allow: isYear },
  { say: '{month} {shortYear:year}', mean: calendar(), allow: isShortYear },
  { say: '{monthNumber:month}/{year}', mean: calendar(), allow: isDayNumber },
  { say: "{month} (de l'annee|de l'an|de) {year}", mean: calendar(), allow: isYear },
  { say: "{month} de (l'annee|l'an) (derniere|dernier|passe|passee)", mean: calendar({ yearShift: -1 }) },
  { say: "{month} de (l'annee prochaine|l'an prochain)", mean: calendar({ yearShift: 1 }) },
  { say: '{month} {ofStory:storyYear}', mean: calendar() },
  // "un soir de septembre": some day of it, nobody knows which.
  {
    say: "(un|une|certain|certaine) ({partOfDay:some}|{weekday:some}|jour) (de|d'|du mois de) {month} {year}?",
    mean: calendar(),
  },
  { say: '(le mois de|mois de|ce mois de|ce)? {monthName:month} {toward}', mean: calendar() },
  { say: '(le mois de|ce mois de|mois de) {month} {year}?', mean: calendar() },
  {
    say: "[en|de|d'|depuis|des|jusqu'en|jusqu'a|avant|apres|courant|vers|entre|et|a|ce] {monthName:month}",
    mean: calendar(),
    allow: isBareMonth,
  },
  { say: '{sureMonth:month}', mean: calendar(), allow: isBareMonth },
  { say: "(le|la|au)? {part} (du mois de|du mois d'|de|d'|-)? {month} ({year}|{toward})?", mean: calendar() },
  { say: '<{monthName:month}> et <{monthName:month2} ({year:year2}|{toward:toward2})>', mean: pair() },
  {
    say: 'les mois de <{monthName:month}> et <{monthName:month2} ({year:year2}|{toward:toward2})?>',
    mean: pair(),
  },
  {
    say: "(le|la|l')? {quarterOrdinal:quarter} trimestre ((de|de l'annee)? {year}|{toward})?",
    mean: calendar(),
  },
  {
    say: "(le|la|l')? {quarterOrdinal:quarter} trimestre de (l'an dernier|l'annee derniere|l'an passe|l'annee passee)",
    mean: calendar({ yearShift: -1 }),
  },
  {
    say: "(le|la)? {part} du {quarterOrdinal:quarter} trimestre ((de|de l'annee)? {year})?",
    mean: calendar(),
  },
  { say: 'T{quarterNumber:quarter} {year}?', mean: calendar() },
  { say: "(le)? {halfOrdinal:half} semestre ((de|de l'annee)? {year}|{toward})?", mean: calendar() },
  {
    say: "(le)? {halfOrdinal:half} semestre de (l'an dernier|l'annee derniere|l'an passe|l'annee passee)",
    mean: calendar({ yearShift: -1 }),
  },
  { say: "(le|la)? {part} du {halfOrdinal:half} semestre ((de|de l'annee)? {year})?", mean: calendar() },
  { say: "la? {halfOrdinal:fortnight} quinzaine (de|d') {month} {year}?", mean: calendar() },
  { say: "(le)? {nthWeekday:nth} {weekday} (de|d'|du mois de) {month} {year}?", mean: calendar() },
  { say: "la? {nthWeek:nth} semaine (de|d'|du mois de) {month} {year}?", mean: calendar() },
  { say: "(le)? {nthWeekend:nth} (week-end|weekend) (de|d'|du mois de) {month} {year}?", mean: calendar() },
  { say: 'la? semaine du {weekday}? {day} {month} {year}?', mean: calendar({ whole: 'week' }) },
  { say: '[la|en|de|:|,] semaine {weekNumber:week} {year}?', mean: calendar(), allow: isDayNumber },
  { say: "(l'|le|cet|cette|ce)? {season} (de l'annee|de l'an|de)? {year}", mean: calendar(), allow: isYear },
  { say: "(l'|le|cet|cette|ce)? {season} {shortYear:year}", mean: calendar(), allow: isShortYear },
  { say: "(l'|le|de l')? {season} {toward}", mean: calendar() },
  { say: "(l'|le)? {season} {ofStory:storyYear}", mean: calendar() },
  { say: '(cet|ce) {season}', mean: calendar() },
  { say: "(le|la|l')? {part} (de l'|du|de) {season} ({year}|{toward})?", mean: calendar() },
];

/** Years, decades, centuries and ages. */
export const years: Rule[] = [
  { say: '{bareYear:year}', mean: calendar(), allow: isHead },
  {
    say: "[en|depuis|des|vers|avant|apres|attendre|jusqu'en|courant|d'ici|d'ici a|ici|saison|rentree|exercice|edition|millesime|horizon|annee|cuvee] {bareYear:year}",
    mean: calendar(),
    allow: isYear,
  },
  {
    say: "[de|d'|a|et|pour|entre|du|budget|loi|ete|mondial|euro|jeux] {bareYear:year}",
    mean: calendar(),
    allow: isClearYear,
  },
  {
    say: '{bareYear:year}',
    mean: calendar(),
    allow: isInParentheses,
  },
  { say: "(l'annee|l'an|l'annee scolaire|l'exercice) {year}", mean: calendar(), allow: isYear },
  { say: "[en|depuis|des|avant|apres|jusqu'en|de] {lateYear:year}", mean: calendar(), allow: isShortYear },
  { say: "(le|la)? {part} (de|de l'annee|de l'an|d'|-)? {bareYear:year}", mean: calendar(), allow: isYear },
  { say: '{ancientYear:year} (av.|avant) (J.-C.|J-C|JC|Jesus-Christ|notre ere)', mean: calendar() },
  { say: '[en] {ancientYear:year} (av.|avant) (J.-C.|J-C|JC|Jesus-Christ|notre ere)', mean: calendar() },
  { say: '(les|ces)? annees {decade:era}', mean: calendar() },
  { say: '(les|ces)? annees {decadeWord:era}', mean: calendar() },
  { say: '(le|la)? {part} des annees ({decade:era}|{decadeWord:era})', mean: calendar() },
  { say: '(la decennie|decennie) {decade:era}', mean: calendar() },
  { say: '(le|ce)? {century:era} siecle', mean: calendar() },
  {
    say: 'le? {ancientCentury:era} siecle (av.|avant) (J.-C.|J-C|JC|Jesus-Christ|notre ere)',
    mean: calendar(),
  },
  { say: '(le|la)? {part} du? {century:era} siecle', mean: calendar() },
  { say: "[(au|le|l'|de l'|du|a l'|sous l'|sous le|la|a la|de la|pendant l')] {age}", mean: age() },
];
