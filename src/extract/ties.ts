import { type CalendarMeaning, type Meaning, type ShiftMeaning, withYear } from './meaning.ts';
import type { Locale } from './locale.ts';
import type { FoundMention } from './found-mention.ts';

/** What the mentions of a sentence, or of a paragraph, give to each other: a time its day, a date its year. */

/** Whether a meaning names a day that a time of the clock can belong to. */
const isDay = (meaning: Meaning) =>
  (meaning.type === 'shift' && meaning.unit === 'day') ||
  (meaning.type === 'calendar' &&
    [meaning.day, meaning.weekday, meaning.feast].some((field) => field !== undefined));

/** How many tokens may stand between a time and the date after it: ", le", "du". */
const BESIDE = 2;

/** Ties each time to the date just after it, unless a date stands as near before it. */
export function tieTimes(mentions: FoundMention[]): void {
  mentions.forEach((mention, i) => {
    if (mention.meaning.type !== 'time' && mention.meaning.type !== 'times') return;
    const [before, after] = [mentions[i - 1], mentions[i + 1]];
    if (!after || !isDay(after.meaning) || after.first - mention.next > BESIDE) return;
    if (before && isDay(before.meaning) && mention.first - before.next <= BESIDE) return;
    mention.beside = after;
  });
}

/** A weekday without anything more: "jeudi", not "jeudi prochain". */
const isWeekdayAlone = (meaning: Meaning) =>
  meaning.type === 'calendar' &&
  meaning.weekday !== undefined &&
  meaning.day === undefined &&
  meaning.toward === undefined &&
  meaning.narrative === undefined;

/** Two weekdays with nothing but "and" between them are told alike: "déposé pour jeudi et vendredi". */
export function tieTwins<T extends FoundMention & { twin: T | undefined }>(
  mentions: readonly T[],
  { clauses }: Locale,
): void {
  for (let i = 1; i < mentions.length; i++) {
    const [before, mention] = [mentions[i - 1]!, mentions[i]!];
    const isNext = mention.first === before.next + 1;
    if (!isNext || !isWeekdayAlone(before.meaning) || !isWeekdayAlone(mention.meaning)) continue;
    if (clauses.coordinators.has(mention.sentence.tokens[before.next]!.plain)) mention.twin = before;
  }
}

/** "le lendemain et le surlendemain": both are counted from one day, and so the second from the first. */
export function tieSteps(
  mentions: readonly (FoundMention & { meaning: Meaning })[],
  { clauses }: Locale,
): void {
  for (let i = 1; i < mentions.length; i++) {
    const [before, mention] = [mentions[i - 1]!, mentions[i]!];
    const [one, other] = [before.meaning, mention.meaning];
    if (!isDayOn(one) || !isDayOn(other) || other.count <= one.count || one.count < 1) continue;
    const isNext = mention.first === before.next + 1;
    if (isNext && clauses.coordinators.has(mention.sentence.tokens[before.next]!.plain))
      mention.meaning = { ...other, count: other.count - one.count };
  }
}

const isDayOn = (meaning: Meaning): meaning is ShiftMeaning =>
  meaning.type === 'shift' && meaning.unit === 'day' && meaning.anchor === 'narrative';

/** How many tokens may stand between a day that was counted and its date: ", le", ", jour de". */
const APPOSED = 2;

/** Whether a year is counted from the one that the story has come to. */
const isYearOn = (meaning: Meaning): meaning is ShiftMeaning =>
  meaning.type === 'shift' &&
  meaning.anchor === 'narrative' &&
  meaning.unit === 'year' &&
  meaning.count !== 0;

/** What is counted from the story is the date that stands beside it: "le lendemain, mardi 3 mai", "the next day, a Friday". */
export function tieCounted(mentions: readonly (FoundMention & { meaning: Meaning })[]): void {
  mentions.forEach((mention, i) => {
    const { meaning, sentence, next } = mention;
    const after = mentions[i + 1];
    // "quatre ans après, le 5 août": the day is of that year, and tells more than the year does.
    if (after && isYearOn(meaning) && isOfYear(after.meaning, false) && after.meaning.day !== undefined) {
      if (sentence.tokens[next]?.text !== ',' || after.first - next > APPOSED) return;
      mention.meaning = { ...after.meaning, storyYear: meaning.count };
      after.meaning = { ...after.meaning, storyYear: 0 };
      return;
    }
    const isCounted = meaning.type === 'shift' && meaning.anchor === 'narrative' && meaning.unit === 'day';
    if (!isCounted || !after || after.meaning.type !== 'calendar' || !isDay(after.meaning)) return;
    const isApposed = sentence.tokens[next]?.text === ',' && after.first - next <= APPOSED;
    if (isApposed && !after.meaning.narrative && !after.isAnyDay) mention.meaning = after.meaning;
  });
}

/** Whether a date is a month, or a day of one, that was given its year; or one that was given none. */
const isOfYear = (meaning: Meaning, given: boolean): meaning is CalendarMeaning & { month: number } =>
  meaning.type === 'calendar' &&
  meaning.month !== undefined &&
  (meaning.year !== undefined) === given &&
  [meaning.yearShift, meaning.storyYear, meaning.toward, meaning.nth].every((field) => field === undefined);

/** Whether a finite verb tells that it happened. */
const isTold = ({ clause, verb, direction }: FoundMention) =>
  direction === 'past' && verb !== undefined && !verb.participle && clause.kind !== 'relative';

/** "Remis en liberté en février, il avait été arrêté en juin 2014": a participle that opens the sentence was of that year, or the one before. */
function tieFronted(opening: FoundMention & { meaning: Meaning }, second: FoundMention): void {
  const { meaning, sentence } = opening;
  if (!isOfYear(meaning, false) || !isOfYear(second.meaning, true) || meaning.near) return;
  const isFronted = opening.verb?.participle === true && opening.verb.first === 0;
  if (!isFronted || second.verb === opening.verb || second.verb?.participle || sentence.verbs.length < 2)
    return;
  const { year, month } = second.meaning;
  // Of two months of one year, the pluperfect tells the earlier one.
  const isSame = meaning.month < month || (second.verb?.remote === true && meaning.month !== month);
  opening.meaning = withYear(meaning, isSame ? year! : year! - 1);
}

/**
 * "L’an prochain, le Tour, qui devait partir le 18 août, sera avancé à juin": the months of a sentence that opens with a year beside
 * today’s are that year’s.
 */
function tieToYear(
  { meaning: year, first, next, sentence }: FoundMention,
  mentions: readonly (FoundMention & { meaning: Meaning })[],
): void {
  if (year.type !== 'shift' || year.unit !== 'year' || year.anchor !== 'publication') return;
  if (Math.abs(year.count) !== 1 || year.part || first > 0 || sentence.tokens[next]?.text !== ',') return;
  for (const mention of mentions)
    if (isOfYear(mention.meaning, false) && !mention.meaning.near)
      mention.meaning = { ...mention.meaning, yearShift: year.count };
}

/** A date without a year goes on in that of the date told before it: "was arrested in March 2019 and jailed in June". */
export function tieYears(mentions: readonly (FoundMention & { meaning: Meaning })[]): void {
  let dated: { mention: FoundMention; year: number; month: number } | undefined;
  const [opening, second] = mentions;
  if (opening && second) tieFronted(opening, second);
  if (opening) tieToYear(opening, mentions);
  for (const mention of mentions) {
    const { meaning } = mention;
    if (isOfYear(meaning, true)) dated = { mention, year: meaning.year!, month: meaning.month };
    else if (dated && isOfYear(meaning, false) && !meaning.near && meaning.month > dated.month) {
      if (isTold(dated.mention) && isTold(mention)) mention.meaning = withYear(meaning, dated.year);
    }
  }
}

/** What follows a label with a year, in its paragraph, is of that year: "24 February 2020: The trial opens. It resumes in July." */
export function tieToLabels(mentions: readonly FoundMention[]): void {
  let label: { block: number; year: number; month: number } | undefined;
  for (const mention of mentions) {
    const { meaning, sentence } = mention;
    if (isOfYear(meaning, true) && mention.isLabel)
      label = { block: sentence.block, year: meaning.year!, month: meaning.month };
    else if (label?.block === sentence.block && isOfYear(meaning, false) && meaning.month >= label.month)
      mention.recount(label.year);
  }
}
