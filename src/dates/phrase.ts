import { civilOf, dayOf, weekdayOf } from './day.ts';
import { type DateInterval, type DatePoint, type DateSet, parseEdtf, type When } from './edtf.ts';
import { roundGap } from './gap.ts';
import type { DateLocale, Noun, Style } from './locale.ts';

export interface FormatOptions {
  /** `full` ("17 décembre 2021") by default; `short` is for labels ("17 déc. 2021"). */
  style?: Style;
  /** Names the weekday of every day. Without it, only days that may be one or the other and share it have it. */
  weekday?: boolean;
  /** A year that the reader already knows: it is left out of the days, months and seasons in it. */
  contextYear?: number;
  /**
   * The date's place in the sentence: `bare` as a title ("janvier 2022"), `the` as a noun ("le 2 janvier 2022"), `on` as
   * an adverb ("en janvier 2022"). The bare one by default.
   */
  role?: 'bare' | 'the' | 'on';
}

interface Context extends FormatOptions {
  locale: DateLocale;
  style: Style;
}

/**
 * The first day of the Gregorian calendar. Dates before it come from sources that used the Julian one, whose days are
 * other weekdays: none is named.
 */
const FIRST_WEEKDAY = dayOf(1582, 10, 15);

/** The parts of a date that are left out because the next date of the phrase says them. */
interface Said {
  /** `plural`: this date names the weekday for all that follow. */
  weekday?: boolean | 'plural';
  month?: boolean;
  year?: boolean;
  era?: boolean;
  unit?: boolean;
}

/** Winter, and the southern summer, begin in one year and end in the next: their year is never left out. */
const spansNewYear = ({ season }: DatePoint) => season === 24 || season === 30;
const isPlain = ({ approximate, uncertain }: DatePoint) => !approximate && !uncertain;
const unitOf = ({ season = 0 }: DatePoint) =>
  season >= 40 ? 40 : season >= 37 ? 37 : season >= 33 ? 33 : season;

/** What `point` need not say when `next` follows it. A date in doubt says everything. */
function saidBy(point: DatePoint, next: DatePoint | undefined): Said {
  if (!next || !isPlain(point)) return {};
  const fine = (p: DatePoint) => !['year', 'decade', 'century'].includes(p.precision) && !spansNewYear(p);
  const [a, b] = [civilOf(point.min), civilOf(next.min)];
  const year = fine(point) && fine(next) && point.year === next.year;
  const days = point.precision === 'day' && next.precision === 'day';
  const centuries = point.precision === 'century' && next.precision === 'century';
  const era = point.year <= 0 && next.year <= 0;
  return {
    year,
    month: year && days && a.month === b.month,
    era,
    unit: centuries ? point.year < 0 === next.year < 0 : year && unitOf(point) === unitOf(next),
  };
}

/** The date's words without its qualifiers. */
function plainNoun(point: DatePoint, { locale, style, weekday, contextYear }: Context, said: Said): Noun {
  const { precision, season } = point;
  const { month, day } = civilOf(point.min);
  const known = said.year === true || (point.year === contextYear && !spansNewYear(point));
  const yearWords = locale.year(point.year, !said.era);
  const year = known ? undefined : yearWords;
  const monthName = locale.months[style][month - 1] ?? '';
  switch (precision) {
    case 'minute':
    case 'day': {
      const named = weekday && said.weekday !== true && point.min >= FIRST_WEEKDAY;
      const one = named ? locale.weekdays[style][weekdayOf(point.min) - 1] : undefined;
      const name = one && said.weekday === 'plural' ? locale.plural(one) : one;
      const noun = locale.day({ weekday: name, day, month: said.month ? undefined : monthName, year });
      return precision === 'minute' ? locale.minute(noun, point.minute ?? 0, point.approximate, style) : noun;
    }
    case 'month':
      return locale.month(monthName, year);
    case 'season': {
      const years = spansNewYear(point) ? locale.twoYears(point.year) : year;
      return locale.season(season ?? 0, years, !said.unit, style);
    }
    case 'year':
      return locale.wholeYear(yearWords);
    case 'decade':
      return locale.decade(point.year);
    case 'century': {
      const century = Math.floor(Math.abs(point.year) / 100) + 1;
      return locale.century(century, point.year < 0, !said.unit, style);
    }
  }
}

/** The hour says itself that it is approximate: "le 12 janvier vers 14 h 30". */
const hedgeOf = ({ precision, approximate, uncertain }: DatePoint) => ({
  approximate: approximate && precision !== 'minute',
  uncertain,
});

const pointNoun = (point: DatePoint, context: Context, said: Said = {}) =>
  context.locale.hedged(plainNoun(point, context, said), hedgeOf(point), context.style);

/** A date after a preposition. */
const innerNoun = (point: DatePoint, context: Context, said: Said = {}) =>
  context.locale.hedgedInside(plainNoun(point, context, said), hedgeOf(point), context.style);

const isMinute = (point: DatePoint) => point.precision === 'minute' && isPlain(point);

function intervalNoun({ start, end }: DateInterval, context: Context): Noun {
  const { locale, style } = context;
  if (!start) return end ? locale.until(innerNoun(end, context)) : locale.unknown;
  if (!end) return locale.since(innerNoun(start, context));
  if (isMinute(start) && isMinute(end) && start.min === end.min) {
    const day = plainNoun({ ...start, precision: 'day' }, context, {});
    return locale.hours(day, start.minute ?? 0, end.minute ?? 0);
  }
  // A short one has a dash in place of prepositions, so its ends stand alone.
  const nounAt = style === 'short' ? pointNoun : innerNoun;
  const alike = start.precision === end.precision;
  return locale.range(nounAt(start, context, saidBy(start, end)), nounAt(end, context), style, alike);
}

/** The date just before or after a plain day, month or year; undefined for others. */
function neighbour(point: DatePoint, step: 1 | -1): DatePoint | undefined {
  if (!isPlain(point)) return undefined;
  const { precision } = point;
  if (precision !== 'day' && precision !== 'month' && precision !== 'year') return undefined;
  const edge = step === 1 ? point.max + 1 : point.min - 1;
  const { year, month, day } = civilOf(edge);
  const min = dayOf(year, precision === 'year' ? 1 : month, precision === 'day' ? day : 1);
  // Its last day is not computed: only the first one is put into words.
  return { ...point, year, min, max: min };
}

/** One day of a range, no one knows which. Both ends are possible, so "before" and "after" name the next date out. */
function oneOfRange({ start, end }: DateInterval, context: Context): Noun {
  const { locale } = context;
  if (start && end) {
    return locale.between(innerNoun(start, context, saidBy(start, end)), innerNoun(end, context));
  }
  if (end) {
    const next = neighbour(end, 1);
    return next ? locale.before(innerNoun(next, context)) : locale.noLaterThan(pointNoun(end, context));
  }
  if (!start) return locale.unknown;
  const previous = neighbour(start, -1);
  return previous
    ? locale.after(innerNoun(previous, context))
    : locale.noEarlierThan(pointNoun(start, context));
}

/** The date that follows in a set: of a range, the first one, unless it is put into words by its neighbour. */
function nextPoint(member: DatePoint | DateInterval | undefined): DatePoint | undefined {
  return member?.kind === 'interval' ? member.end && member.start : member;
}

/** Several hours of one day: the day is said once. */
function hoursNoun(points: readonly DatePoint[], mode: DateSet['mode'], context: Context): Noun {
  const { locale } = context;
  const nouns = points.map((point, i) => {
    const noun = pointNoun(point, context);
    return i === 0 ? noun : { ...noun, text: locale.clock(point.minute ?? 0) };
  });
  return locale.list(nouns, mode, false);
}

function setNoun({ mode, members }: DateSet, context: Context): Noun {
  const { locale, style } = context;
  const points = members.filter((member) => member.kind === 'point');
  const pure = points.length === members.length;
  const days = pure && points.every(({ precision }) => precision === 'day');
  const [first, second] = points;
  if (pure && second && points.every((point) => isMinute(point) && point.min === first?.min)) {
    return hoursNoun(points, mode, context);
  }
  const sameWeekday = days && second !== undefined && points.every(({ min }) => (min - second.min) % 7 === 0);
  // Days of one weekday that are one or the other come from that weekday's name in the text: it is the clue.
  const weekday = context.weekday ?? (sameWeekday && mode === 'one' && style === 'full');
  const inner: Context = { ...context, weekday };

  const nouns = members.map((member, i) => {
    if (member.kind === 'interval') {
      return mode === 'one' ? oneOfRange(member, inner) : intervalNoun(member, inner);
    }
    const head = mode === 'all' ? 'plural' : false;
    const said = saidBy(member, nextPoint(members[i + 1]));
    return pointNoun(member, inner, { ...said, weekday: sameWeekday && (i > 0 || head) });
  });
  const [only] = nouns;
  if (only && nouns.length === 1) return only;
  return locale.list(nouns, mode, days);
}

function nounOf(when: When, context: Context): Noun {
  switch (when.kind) {
    case 'point':
      return pointNoun(when, context);
    case 'interval':
      return intervalNoun(when, context);
    case 'set':
      return setNoun(when, context);
  }
}

/** As `formatWhen`, in a locale that is given: what runs in the browser needs only the reader's. */
export function phraseOf(when: string | When, locale: DateLocale, options: FormatOptions = {}): string {
  const context: Context = { style: 'full', ...options, locale };
  const { text, article, at } = nounOf(typeof when === 'string' ? parseEdtf(when) : when, context);
  return { bare: '', the: article, on: at }[options.role ?? 'bare'] + text;
}

/** As `formatGap`, in a locale that is given. */
export function gapPhrase(days: number, locale: DateLocale): string {
  const { count, unit } = roundGap(days);
  const [one, several] = locale.units[unit];
  return `${locale.number(count)}\u00a0${locale.isOne(count) ? one : several}`;
}

/** The text with a capital at its start, for a sentence or a title. */
export function sentenceCase(text: string, lang: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(lang) + text.slice(first.length);
}

/** A month's name. `month` counts from 1. Throws a RangeError for any other number than 1 to 12. */
export function monthName(month: number, locale: DateLocale, style: Style = 'full'): string {
  const name = locale.months[style][month - 1];
  if (name === undefined) throw new RangeError(`A month is a number from 1 to 12, not ${month}.`);
  return name;
}
