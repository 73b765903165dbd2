import type { Locale } from './locale.ts';
import type { FoundMention } from './found-mention.ts';
import type { Window } from './naming.ts';
import type { Placement } from './placing.ts';
import type { Token } from './tokens.ts';

/** Whether a date only goes with a figure: what it was, what it is compared with, and what is expected of it. */

/** Longer than a month (days), a date is a period. */
const MONTH = 31;
export const isLong = ({ min, max }: Placement) => max - min >= MONTH;

const isFigure = (token: Token | undefined) =>
  token !== undefined && (token.kind === 'number' || /^[$£€¥]$/.test(token.text));

/** So many tokens at most lead from the word that compares to the date of its figure: "from about 7 percent in". */
const FIGURE = 7;

/** Whether a month or a year only goes with a figure: "from 7 percent in August", "contre 7 % en août". */
function isFigureIn({ meaning }: FoundMention, before: readonly Token[], locale: Locale): boolean {
  if (meaning.type !== 'calendar' || meaning.day !== undefined || meaning.weekday !== undefined) return false;
  const near = before.slice(-FIGURE);
  const at = near.findLastIndex(({ plain }) => locale.figures.against.has(plain));
  const between = at < 0 ? [] : near.slice(at + 1);
  return (
    between.slice(0, 3).some(isFigure) &&
    between.some(({ text, plain }) => /^[%$£€¥]$/.test(text) || locale.figures.measures.has(plain)) &&
    between.every(({ kind, text }) => kind !== 'mark' || /^[%$£€¥.-]$/.test(text))
  );
}

/** Whether a period, counted from today's or the story's, only goes with a figure: "from 88 million a year earlier". */
function isFigureOf({ meaning }: FoundMention, before: readonly Token[], locale: Locale): boolean {
  if (meaning.type !== 'shift' || meaning.unit === 'day') return false;
  const { against, changes } = locale.figures;
  if (meaning.count === 0)
    // "up 8% this year"
    return before.slice(-4).some(({ plain }, i, near) => changes.has(plain) && isFigure(near[i + 1]));
  return (
    meaning.anchor === 'narrative' &&
    (before.some(({ plain }, i) => against.has(plain) && isFigure(before[i + 1])) ||
      // "fell 12% from a year earlier"
      (meaning.count < 0 && against.has(before.at(-1)?.plain ?? '')))
  );
}

/** Whether the figures of an earlier period are only given beside today's: "A year earlier, it reported sales of $2bn". */
export function isFormerFigure(
  { meaning, sentence, clause, verb, first, next }: FoundMention,
  locale: Locale,
): boolean {
  if (meaning.type !== 'shift' || meaning.anchor !== 'narrative' || meaning.count >= 0) return false;
  if (!/^(?:quarter|half|year|season)$/.test(meaning.unit) || verb?.lemma === undefined) return false;
  if (!locale.dating.publishing.has(verb.lemma) && !locale.dating.earning?.has(verb.lemma)) return false;
  return sentence.tokens.some(
    (token, i) =>
      i >= Math.max(clause.first, verb.next) &&
      i < clause.next &&
      (i < first || i >= next) &&
      isFigure(token),
  );
}

/** Whether the happenings of a period are only counted: "walked out three times this summer". */
export function isCountedIn(
  { meaning, sentence, first }: FoundMention,
  placement: Placement,
  locale: Locale,
): boolean {
  if (meaning.type === 'range' || placement.max - placement.min < 6) return false;
  const [before, number] = [sentence.tokens[first - 1], sentence.tokens[first - 2]];
  const { times = new Map<string, boolean>() } = locale.dating;
  const needsNumber = times.get(before?.plain ?? '');
  if (needsNumber === undefined) return false;
  return !needsNumber || number?.kind === 'number' || locale.counting.has(number?.plain ?? '');
}

/** So many words at most stand between a verb and its figure: "il n’y en a eu que 268", "there were only about 30". */
const LEAST = 3;

/** Whether it is only told how many there were: "In 1980 there were 31", but not "there were 31 strikes". */
export function isCensus({ sentence, verb }: FoundMention, placement: Placement, locale: Locale): boolean {
  const { tokens } = sentence;
  if (!verb || !isLong(placement) || !locale.dating.exists?.(tokens, verb)) return false;
  const at = tokens.slice(verb.next, verb.next + LEAST).findIndex(({ kind }) => kind === 'number');
  if (at < 0) return false;
  return tokens
    .slice(verb.next + at, verb.next + at + LEAST)
    .every(({ plain }) => !locale.eventNouns.has(plain));
}

/** How far before a date (tokens) a word can compare with it. */
const COMPARISON = 12;

/** Whether only a figure of the date is given beside another: "compared with a profit of $95 million a year earlier". */
export function isCompared(mention: FoundMention, locale: Locale): boolean {
  const { sentence, first, clause, verb } = mention;
  const start = Math.max(clause.first, first - COMPARISON);
  const before = sentence.tokens.slice(start, first);
  if (isFigureOf(mention, before, locale) || isFigureIn(mention, before, locale)) return true;
  return before.some(({ plain }, i) => {
    // "more than 800 people died": only a number is compared.
    const after = before[i + 1];
    const counts = after !== undefined && (after.kind === 'number' || locale.counting.has(after.plain));
    return (
      (locale.comparing.has(plain) && !(counts && plain === 'than')) ||
      // "will wind down from April": the word is its verb's.
      (after !== undefined &&
        locale.comparing.has(`${plain} ${after.plain}`) &&
        !(verb?.next === start + i && verb.lemma !== 'be' && start + i + 2 === first))
    );
  });
}

/** Whether only a figure is expected of a period: "expects a margin of 4% this year", not "expects the opening in 2025". */
export function isForecast(
  mention: FoundMention,
  placement: Placement,
  window: Window,
  locale: Locale,
): boolean {
  const { sentence, verb, first } = mention;
  if (!verb?.lemma || verb.passive || verb.participle || verb.next > first) return false;
  if (!locale.dating.forecasts.has(verb.lemma) || !isLong(placement)) return false;
  // "are expected by the end of 2023" is a plan, and what somebody "had seen in 1998" no forecast.
  if (verb.tense === 'planned' || placement.max < window.min) return false;
  // "expects it in mid-2022"
  const { tokens } = sentence;
  const isOfThing = [tokens[verb.next], tokens[verb.first - 1]].some((token) =>
    locale.dating.objects.has(token?.lower ?? ''),
  );
  return !isOfThing && !tokens.slice(verb.next, first).some(({ plain }) => locale.eventNouns.has(plain));
}

/** How far (tokens) figures stand from the verb that makes them known: "reported a 6% fall in second-quarter sales". */
const FIGURES = 8;

/** Whether a quarter only says of what the figures are that a verb makes known: "will report third-quarter results". */
export function isOfFigures({ meaning, sentence, next, verb }: FoundMention, locale: Locale): boolean {
  if (meaning.type !== 'calendar' || (meaning.quarter ?? meaning.half) === undefined) return false;
  const follows =
    sentence.tokens[next]?.kind === 'word' && !locale.clauses.coordinators.has(sentence.tokens[next].plain);
  return (
    follows &&
    verb?.lemma !== undefined &&
    locale.dating.publishing.has(verb.lemma) &&
    verb.next >= next - FIGURES
  );
}
