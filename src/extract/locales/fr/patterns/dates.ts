import { age, calendar, pair, type Rule } from '../../../grammar/index.ts';
import {
  all,
  isBareMonth,
  isClearYear,
  isDayNumber,
  isDecade,
  isHead,
  isInParentheses,
  isNoPlace,
  isSchools,
  isShortYear,
  isYear,
} from '../refusals.ts';

/** Months, quarters, seasons, and parts of them. */
export const months: Rule[] = [
  { say: '{month} {year}', mean: calendar(), allow: all(isYear, isNoPlace) },
  { say: '{month} {shortYear:year}', mean: calendar(), allow: isShortYear },
  { say: '{monthNumber:month}/{year}', mean: calendar(), allow: isDayNumber },
  { say: "{month} (de l'annee|de l'an|de) {year}", mean: calendar(), allow: isYear },
  { say: "{month} de (l'annee|l'an) (derniere|dernier|passe|passee)", mean: calendar({ yearShift: -1 }) },
  { say: "{month} de (l'annee prochaine|l'an prochain)", mean: calendar({ yearShift: 1 }) },
  { say: '{month} {ofStory:storyYear}', mean: calendar() },
  // "rouvrira à la rentrée": when schools do.
  {
    say: "[a|des|pour|depuis|avant|d'ici|a partir de|a compter de] la rentree (de? {year})?",
    mean: calendar({ month: 9, approximate: true }),
    allow: isSchools,
  },
  // "un soir de septembre": some day of it, nobody knows which.
  {
    say: "(un|une) ({partOfDay:some}|{weekday:some}|jour) (de|d'|de la|du) {part} (de|d'|-)? {month} {year}?",
    mean: calendar(),
  },
  {
    say: "(un|une|certain|certaine) ({partOfDay:some}|{weekday:some}|jour) (de|d'|du mois de) {month} {year}?",
    mean: calendar(),
  },
  { say: '(le mois de|mois de|ce mois de|ce)? {monthName:month} {toward}', mean: calendar() },
  { say: "(le|ce)? mois (de|d') {month} {year}?", mean: calendar() },
  {
    say: "[en|de|d'|depuis|des|jusqu'en|jusqu'a|avant|apres|courant|vers|entre|et|a|ce|pour] {monthName:month}",
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
  // "l’hiver 2015-2016" is that of its first year.
  {
    say: "(l'|cet)? hiver (de)? {year}(-|–|/)({year:ignored}|{shortYear:ignored})",
    mean: calendar({ season: 24 }),
  },
  { say: "(l'|le|de l')? {season} {toward}", mean: calendar() },
  { say: "(l'|le)? {season} {ofStory:storyYear}", mean: calendar() },
  { say: "(l'|le)? {season} (suivant|d'apres)", mean: calendar({ narrative: true }) },
  { say: "(l'|le)? {season} (precedent|d'avant)", mean: calendar({ narrative: true, toward: -1 }) },
  { say: '(cet|cette|ce) {season}-la', mean: calendar({ storyYear: 0 }) },
  { say: '(cet|ce) {season}', mean: calendar({ near: true }) },
  { say: "(le|la|l')? {part} (de l'|du|de) {season} ({year}|{toward})?", mean: calendar() },
];

/** Years, decades, centuries and ages. */
export const years: Rule[] = [
  // Of the Middle Ages as well: "bâti en 1268".
  { say: '[en|des|depuis|a partir de] {year}', mean: calendar(), allow: isYear },
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
  { say: '(les|ces)? annees {decade:era}', mean: calendar(), allow: isDecade },
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
