import { addMonths, civilOf, type Day, dayOf, daysInMonth, mondayOf, weekdayOf } from '../dates/day.ts';
import { easterOf } from './easter.ts';
import { mapped } from './mapped.ts';
import type { CalendarMeaning } from './meaning.ts';
import { merge } from './merging.ts';
import { day, era, fortnight, month, partOfYear, season, week, weekend, year } from './periods.ts';
import { type Context, type Reading, type Story, storyFor } from './reading.ts';
import { refined } from './refined-date.ts';

/** Beyond so many days a date without a year is given its year: half a year and a season. */
const FAR = 300;

/** Within so many days a date without a year is the next one, or the last. */
const NEAR = 45;

/** Of several readings, the one that the direction asks for; the nearest one where it asks for none. */
function choose(
  readings: readonly Reading[],
  { published, direction, loose }: Context,
  toward?: -1 | 1,
): Reading | undefined {
  const distance = (r: Reading) => (r.max < published ? published - r.max : Math.max(0, r.min - published));
  const side = toward === -1 ? 'past' : toward === 1 ? 'future' : direction;
  const fits = (r: Reading) => {
    if (side === 'past') return toward ? r.max < published : r.min <= published;
    if (side === 'future') return toward ? r.min > published : r.max >= published;
    return true;
  };
  let best: Reading | undefined;
  for (const reading of readings) {
    if (fits(reading) && (!best || distance(reading) < distance(best))) best = reading;
  }
  if (!best) return undefined;
  if (distance(best) <= FAR) return best;
  // So far away a date has its year; near by on the other side it needs none.
  const other = loose && !toward ? readings.find((reading) => distance(reading) < NEAR) : undefined;
  return { ...(other ?? best), strain: 1 };
}

/** What the direction says of a date that is complete in itself. */
function checked(reading: Reading, { published, direction }: Context): Reading {
  const contradicts =
    (direction === 'past' && reading.min > published) || (direction === 'future' && reading.max < published);
  return contradicts ? { ...reading, strain: 2 } : reading;
}

/** So many days back, a story is still that of the news. */
const NEWS = 14;

/** The first weekday of its name behind the day that its paragraph has told, where that is over as well. */
function nextTold(weekday: number, { published, narrative }: Context): Day | undefined {
  const told = narrative?.opens === false ? narrative.day : undefined;
  if (told === undefined || told >= published || told < published - NEWS) return undefined;
  const next = told + ((weekday - weekdayOf(told) + 6) % 7) + 1;
  return next < published ? next : undefined;
}

function weekdayNear(weekday: number, context: Context, toward?: -1 | 1): Reading {
  const back = (weekdayOf(context.published) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (toward === -1) return day(context.published - (back || 7));
  if (toward === 1) return day(context.published + (ahead || 7));
  // "Il était entré en vigueur le 7. Jeudi, les lycéens descendent dans la rue": behind a day of its paragraph.
  const behind = context.presently ? nextTold(weekday, context) : undefined;
  if (behind !== undefined) return day(behind);
  const isAhead = context.direction === 'future' || (context.direction === 'unknown' && ahead < back);
  const reading = day(context.published + (isAhead ? ahead : -back));
  // "Le conseil se réunit mardi": the one before or the next, unless the story is told in the present.
  if (context.open && !isAhead && back > 0 && !context.narrative?.recounts) {
    const [before, after] = [day(context.published - back), day(context.published + ahead)];
    const edtf = `[${before.edtf},${after.edtf}]`;
    return { ...reading, edtf, min: before.min, max: after.max, oneOf: [before, after] };
  }
  // Six days away is the weekday of tomorrow (or of yesterday): one says "dimanche dernier", "dimanche prochain".
  return (isAhead ? ahead : back) === 6 ? { ...reading, odd: true } : reading;
}

/** The nth weekday, week or weekend of a period; weeks belong to the period that holds their Thursday. */
function nthOf(whole: Reading, { count, unit }: NonNullable<CalendarMeaning['nth']>, weekday = 1) {
  const pivot = unit === 'weekday' ? weekday : unit === 'week' ? 4 : 6;
  const first = whole.min + ((pivot - weekdayOf(whole.min) + 7) % 7);
  const last = whole.max - ((weekdayOf(whole.max) - pivot + 7) % 7);
  const at = count > 0 ? first + (count - 1) * 7 : last + (count + 1) * 7;
  if (at < whole.min || at > whole.max) return undefined;
  return unit === 'weekday' ? day(at) : unit === 'week' ? week(mondayOf(at)) : weekend(mondayOf(at));
}

/** The days that a day's number can mean, in the months around one. */
function daysNear(number: number, around: Day): Reading[] {
  const { year: y, month: m } = civilOf(around);
  return [-1, 0, 1].flatMap((k) => {
    const civil = civilOf(addMonths(dayOf(y, m, 1), k));
    return number <= daysInMonth(civil.year, civil.month)
      ? [day(dayOf(civil.year, civil.month, number))]
      : [];
  });
}

/**
 * The day that a story goes on to: the next one of its number. An earlier one of the same month is meant where the next
 * has not come yet, and the clause does not speak of what is to come.
 */
function onward(days: readonly Reading[], told: Day, { published, direction }: Context): Reading | undefined {
  const [ahead, { month: m }] = [days.find((r) => r.min >= told), civilOf(told)];
  const same = days.find((r) => civilOf(r.min).month === m);
  const tooLate = direction === 'past' && ahead !== undefined && ahead.min > published;
  if (!tooLate) return ahead ?? same;
  // "« Le 19, la pelle a accroché une ferrure »", on the 12th: that of the month before.
  return same && same.min > published && told <= published ? days.findLast((r) => r.min <= published) : same;
}

/** What the fields stand for in one year; undefined when there is no such date in it. */
function inYear(meaning: CalendarMeaning, y: number): Reading | undefined {
  const { month: m, day: d, weekday, season: s, nth, feast, week: number } = meaning;
  const { quarter, half, fortnight: part } = meaning;
  if (feast !== undefined) return y > 0 ? day(easterOf(y) + feast) : undefined;
  if (nth) return nthOf(m === undefined ? year(y) : month(y, m), nth, weekday);
  if (part !== undefined) return m === undefined ? undefined : fortnight(y, m, part);
  if (quarter !== undefined) return partOfYear(y, 3, quarter);
  if (half !== undefined) return partOfYear(y, 6, half);
  if (number !== undefined) return week(mondayOf(dayOf(y, 1, 4)) + (number - 1) * 7);
  if (d !== undefined && m !== undefined) return d <= daysInMonth(y, m) ? day(dayOf(y, m, d)) : undefined;
  if (m !== undefined) return month(y, m);
  if (s !== undefined) return season(y, s);
  return undefined;
}

/** What the fields stand for in each of some years that have such a date. */
function inYears(meaning: CalendarMeaning, years: readonly number[]): Reading[] {
  const readings: Reading[] = [];
  for (const y of years) {
    const reading = inYear(meaning, y);
    if (reading) readings.push(reading);
  }
  return readings;
}

const isDated = ({ month, season: s, quarter, half, nth, feast, week: number }: CalendarMeaning) =>
  [month, s, quarter, half, nth, feast, number].some((field) => field !== undefined);

/** The year that the words give, or that they count from today's or from the story's; NaN where there is no story. */
function yearGiven({ year: y, yearShift, storyYear }: CalendarMeaning, context: Context): number | undefined {
  if (yearShift !== undefined) return civilOf(context.published).year + yearShift;
  if (storyYear === undefined) return y;
  const { period } = storyFor(context);
  return period ? civilOf(period.min).year + storyYear : NaN;
}

/** What was told of a day longer ago than this (days) is not what a day to come is counted from. */
const LATELY = 60;

/** So near (days) a season is that of "this winter", whatever its verb, where the other one is further than a season. */
const SEASON = 92;

function nearSeason(own: Reading, dates: Reading[], context: Context): Reading {
  const away = ({ min, max }: Reading) => Math.max(0, context.published - max, min - context.published);
  if (away(own) <= SEASON) return own;
  const nearest = choose(dates, { ...context, direction: 'unknown' });
  return nearest && away(nearest) < SEASON ? nearest : own;
}

function dateOf(meaning: CalendarMeaning, context: Context): Reading | undefined {
  const { month: m, day: d, weekday, toward } = meaning;
  if (meaning.era) return era(meaning.era.from, meaning.era.unit);
  const given = yearGiven(meaning, context);
  if (Number.isNaN(given)) return undefined;
  const here = civilOf(context.published).year;
  if (isDated(meaning)) {
    if (meaning.narrative) return nextInStory(meaning, context);
    // Dates further from the publication are no dates of which only the year was left out.
    const all = inYears(meaning, given === undefined ? [here - 1, here, here + 1] : [given]);
    // A weekday that was written beside the date decides the year, if it fits any.
    const fitting =
      weekday === undefined || d === undefined ? all : all.filter((r) => weekdayOf(r.min) === weekday);
    const dates = fitting.length > 0 ? fitting : all;
    if (given === undefined && toward === undefined && context.onward !== undefined)
      return firstFrom(meaning, context.onward);
    if (given !== undefined) return dates[0] && checked(dates[0], context);
    const own = choose(dates, context, toward) ?? against(dates, context);
    // "Plans for a show this winter have been dropped", in October: the coming one.
    if (own && meaning.season !== undefined && meaning.near) return nearSeason(own, dates, context);
    if (!own || given !== undefined || toward !== undefined) return own;
    return orLater(orInOldStory(own, meaning, context), meaning, context);
  }
  if (d !== undefined) {
    // "Le conseil en débattra le 27": whatever was told, it is to come.
    const { stale, period: told } = storyFor(context);
    const isAhead = meaning.narrative && context.direction === 'future';
    const isOver =
      stale === true || (isAhead && (told === undefined || told.max < context.published - LATELY));
    const anchor = meaning.narrative && !isOver ? storyDay(storyFor(context)) : context.published;
    if (anchor === undefined) return undefined;
    const days = daysNear(d, anchor);
    const fitting = weekday === undefined ? days : days.filter((r) => weekdayOf(r.min) === weekday);
    if (meaning.narrative && !isOver) {
      // "En août, place au cinéma : … le 1er": a day of the month that the story has come to.
      const { period, day: told } = storyFor(context);
      const isMonth = period !== undefined && told !== anchor;
      const inMonth = fitting.find((r) => isMonth && r.min >= period.min && r.max <= period.max);
      return inMonth ?? onward(fitting, anchor, context);
    }
    return choose(fitting, context, toward) ?? against(fitting, context);
  }
  if (given !== undefined && m === undefined) return checked(year(given), context);
  if (weekday === undefined) return undefined;
  // "flies home on Tuesday and will speak on Friday"
  const { onward: from = -Infinity, published, direction } = context;
  if (!meaning.narrative && toward === undefined && direction === 'future' && from >= published)
    return day(from + ((weekday - weekdayOf(from) + 7) % 7));
  if (!meaning.narrative) return weekdayNear(weekday, context, toward);
  const told = dayOfStory(storyFor(context));
  return told === undefined ? undefined : weekdayNear(weekday, { ...context, published: told }, toward);
}

/** A date of the past before the past, or the last one before the end of an old story: nobody can tell which. */
function orInOldStory(own: Reading, meaning: CalendarMeaning, { echo, published }: Context): Reading {
  if (echo === undefined || own.max >= published - NEAR) return own;
  const { year: y } = civilOf(echo);
  const old = inYears(meaning, [y, y - 1]).find((r) => r.min <= echo);
  if (!old || old.min >= own.min) return own;
  return { ...own, edtf: `[${old.edtf},${own.edtf}]`, min: old.min, oneOf: [old, own] };
}

/** The date, or the first one with which an old story may go on: nobody can tell which. */
function orLater(own: Reading, meaning: CalendarMeaning, { perhapsOnward, published }: Context): Reading {
  if (perhapsOnward === undefined || own.oneOf) return own;
  const other = firstFrom(meaning, perhapsOnward);
  if (!other) return own;
  if (perhapsOnward > published)
    return other.min > own.min
      ? { ...own, edtf: `[${own.edtf},${other.edtf}]`, max: other.max, oneOf: [own, other] }
      : own;
  if (own.max >= published - NEAR || other.min >= own.min) return own;
  return { ...own, edtf: `[${other.edtf},${own.edtf}]`, min: other.min, oneOf: [other, own] };
}

/** The first date of a kind that ends on a day or after it. */
function firstFrom(meaning: CalendarMeaning, from: Day): Reading | undefined {
  const { year: y } = civilOf(from);
  return inYears(meaning, [y, y + 1]).find((r) => r.max >= from);
}

/** The day that the story has come to, or the last one of a few. */
export function dayOfStory({ day: told, period }: Story): Day | undefined {
  if (!period || (told !== undefined && told >= period.min && told <= period.max)) return told;
  return period.max - period.min < 7 ? period.max : undefined;
}

/** A day that the story has come to, or the middle of a month that it came to since. */
export function storyDay({ day: told, period }: Story): Day | undefined {
  const isMonth = period && period.max - period.min >= 27 && period.max - period.min <= 30;
  const isWithin = isMonth && told !== undefined && told >= period.min && told <= period.max;
  return isMonth && !isWithin ? period.min + 14 : told;
}

/** "the following March": the first one after what the story has come to; "the previous March": the last one before. */
function nextInStory(meaning: CalendarMeaning, context: Context): Reading | undefined {
  const { period } = storyFor(context);
  if (!period) return undefined;
  const { year: told } = civilOf(period.max);
  if (meaning.toward === -1) {
    const { year: from } = civilOf(period.min);
    return inYears(meaning, [from, from - 1]).find((r) => r.max < period.min);
  }
  const next = inYears(meaning, [told, told + 1]).find((r) => r.min > period.max);
  // What happened did so by now: the story has not come to where it is counted from.
  return context.direction === 'past' && next && next.min > context.published ? undefined : next;
}

/** The nearest date where none lies on the side that the clause tells: what is written weighs more than a verb's tense. */
function against(dates: Reading[], context: Context): Reading | undefined {
  const nearest = choose(dates, { ...context, direction: 'unknown' });
  return nearest && { ...nearest, strain: 2 };
}

/** What the fields of a calendar stand for in a context. */
export function calendarReading(meaning: CalendarMeaning, context: Context): Reading | undefined {
  const reading = dateOf(meaning, context);
  if (!reading?.oneOf) return reading && refined(reading, meaning);
  // Each of the dates that it may be has its own beginning, its own week, its own hour.
  const oneOf = mapped(reading.oneOf, (each) => refined(each, meaning));
  const [min, max] = [Math.min(...oneOf.map((r) => r.min)), Math.max(...oneOf.map((r) => r.max))];
  return { ...reading, edtf: merge(oneOf) ?? reading.edtf, min, max, oneOf };
}
