import { isUpperAt } from '../../characters.ts';
import type { PatternMatch } from '../../grammar/index.ts';
import type { Token } from '../../tokens.ts';
import { verbForm } from './conjugation.ts';
import { isNoDesignation, isNoPlaceName } from './named-dates.ts';

/** What makes an English expression of time none: each looks at the words around a match, and refuses by false. */
export type Check = (tokens: readonly Token[], match: PatternMatch) => boolean;

export const words = (text: string) => new Set(text.trim().split(/\s+/));

export const all =
  (...checks: Check[]): Check =>
  (tokens, match) =>
    checks.every((check) => check(tokens, match));

export const isCapital = (token: Token | undefined) => token !== undefined && isUpperAt(token.text);

export const PREPOSITIONS = words(
  'in on at by come since until till from to of for before after during through between around about and or the a an this last next past early late mid as than with',
);

/** Whether a word stands there that is part of a name: a capital, and not for being a preposition that opens a sentence. */
const isName = (token: Token | undefined) =>
  token?.kind === 'word' && isCapital(token) && !PREPOSITIONS.has(token.lower);

/** The digits are all of their number: not the end of "1,500", nor the beginning of "12,000" or of "3.5". */
export const isWhole: Check = (tokens, { first, next }) => {
  const [start, before] = [tokens[first]!, tokens[first - 1]];
  if (start.kind === 'number' && start.glued && before && /^[.,:/$£€#–-]$/.test(before.text)) {
    if (!/[–-]/.test(before.text) || tokens[first - 2]?.kind === 'number') return false;
  }
  const [mark, after] = [tokens[next], tokens[next + 1]];
  if (tokens[next - 1]?.kind !== 'number' || !mark?.glued || mark.kind !== 'mark') return true;
  return !(/^[.,:/%]$/.test(mark.text) && (mark.text === '%' || (after?.glued && after.kind === 'number')));
};

const COUNTED = words(`
  people persons men women children students workers employees jobs staff soldiers troops fighters police officers voters
  members fans spectators visitors passengers residents refugees migrants homes houses flats buildings cars vehicles
  aircraft planes ships units copies seats rooms beds shares points votes cases deaths patients victims victories goals
  runs metres meters m km kilometres kilometers miles mile feet foot ft yards inches acres hectares tons tonnes kg
  kilograms pounds barrels gallons litres liters megawatts mw gw watts volts hp horsepower rpm dollars euros pounds yen
  francs roubles rubles yuan rupees crowns pesos percent per pc million billion trillion thousand hundred dozen times
  degrees calories words pages hours minutes seconds days weeks months years meals
`);

const NUMBERED = words(
  'no number flight resolution article section page chapter rule directive regulation route highway room model type series version channel radio level figure table building line order bill act us $ £ € ¥ # no. nos about nearly almost some roughly approximately exactly over',
);

/** A number of four digits is no year where something is counted, paid or numbered with it. */
export const isYear: Check = (tokens, match) => {
  const { first, next } = match;
  const [before, after] = [tokens[first - 1], tokens[next]];
  if (!isWhole(tokens, match)) return false;
  if (after && (COUNTED.has(after.lower) || after.text === '%')) return false;
  const start = tokens[first]!;
  if (before && NUMBERED.has(before.lower) && start.kind === 'number') return false;
  // "No. 2010", "1 in 2000".
  const earlier = tokens[first - 2];
  if (before?.text === '.' && NUMBERED.has(earlier?.lower ?? '')) return false;
  if (before?.lower === 'in' && earlier?.text === '1' && !earlier.glued) return false;
  return !(start.kind === 'number' && start.glued && before !== undefined && before.kind === 'word');
};

/** "Thursday 15th": a number alone may be an hour, or a count. */
export const isOrdinalDay: Check = (tokens, { next }) => /(?:st|nd|rd|th)$/.test(tokens[next - 1]!.lower);

/** Behind a month even what could be counted is dated: "in January 1979 soldiers shelled it". */
export const isMonthsYear: Check = (tokens, match) => {
  const year = Number(tokens[match.next - 1]?.text);
  const isPlain = year >= 1800 && year <= 2060 && tokens[match.next]?.glued !== true;
  return isPlain ? isWhole(tokens, match) : isYear(tokens, match);
};

/** "in about 1850": a year, where nothing is counted with it. */
export const isWholeYear: Check = (tokens, match) => {
  const after = tokens[match.next];
  return isWhole(tokens, match) && !(after && (COUNTED.has(after.lower) || after.text === '%'));
};

/** A bare year ("the 2008 Games", "2008 was…") must be a recent one and no part of a name ("Windows 2000"). */
export const isBareYear: Check = (tokens, match) => {
  const { first } = match;
  const year = Number(tokens[match.next - 1]?.text);
  if (year < 1800 || year > 2060 || isName(tokens[first - 1])) return false;
  const next = tokens[match.next];
  // "1,200 to 2000", "2000 or so": a bare number beside a range or a unit is no year.
  return (
    isYear(tokens, match) && isNoDesignation(tokens, match) && !(next?.glued === true && next.kind === 'word')
  );
};

/** "April" and "June" are first names, and May is one's surname: no neighbour has a capital but a date's. */
export const isMonth: Check = (tokens, { first, next }) => {
  const [before, month, after] = [tokens[first - 1], tokens[first]!, tokens[next]];
  if (isName(before) && isCapital(month) && before?.text !== before?.text.toUpperCase()) return false;
  if (!isCapital(after) || !isCapital(month) || after?.kind !== 'word')
    return isNoPlaceName(tokens, { first, next, captures: {} });
  // A first name opens its noun phrase; after a preposition it is the month ("in April Reuters reported").
  return before !== undefined && PREPOSITIONS.has(before.lower);
};

/** "his first quarter peal": people have no quarters; companies do. */
export const isNobodys: Check = (tokens, { first }) =>
  !/^(?:his|her|my|your)$/.test(tokens[first - 1]?.lower ?? '');

/** "Mon", "Sat" and "Mar" without a full stop and alone are other words. */
export const isSpelledOut: Check = (tokens, { next }) => {
  const { lower } = tokens[next - 1]!;
  return lower.length > 3 || lower === '.' || lower === 'may';
};

/** May and March need more than their capital: a preposition, a year, a day, or an article before and a noun after. */
export const isSureMonth: Check = (tokens, match) => {
  const { first, next } = match;
  const month = tokens[first]!.lower;
  if (!isSpelledOut(tokens, match)) return false;
  if (month !== 'may' && month !== 'march') return isMonth(tokens, match) && hasNoName(tokens, match);
  const before = tokens[first - 1];
  // "the March on Rome"
  if (month === 'march' && before?.lower === 'the' && isCapital(tokens[next + 1])) return false;
  return before !== undefined && PREPOSITIONS.has(before.lower) && !isCapital(tokens[next]);
};

/** "August Wilson", "the Black September group": months in names. */
const hasNoName: Check = (tokens, { first, next }) => {
  const after = tokens[next];
  return !isName(tokens[first - 1]) && !(isCapital(after) && after?.kind === 'word');
};

/** The last number is that of an hour: "8 p.m.", "8:30". */
const isHour = (tokens: readonly Token[], { next }: PatternMatch) => {
  const after = tokens[next];
  if (tokens[next - 1]?.kind !== 'number' || !after) return false;
  if (/^(?:[ap]\.?m\.?|o'clock)$/.test(after.lower)) return true;
  if (/^[ap]$/.test(after.lower)) return tokens[next + 1]?.text === '.';
  return after.text === ':' && after.glued && tokens[next + 1]?.glued === true;
};

/** "in January 20 people": after "in" a month has no day. */
export const isDayOfMonth: Check = (tokens, match) => {
  const before = tokens[match.first - 1]?.lower;
  const after = tokens[match.next];
  // "July 9, 8 p.m.": the second number is an hour.
  if (isHour(tokens, match)) return false;
  const counts = after?.kind === 'word' && COUNTED.has(after.lower);
  return (
    isWhole(tokens, match) &&
    isNoPlaceName(tokens, match) &&
    !counts &&
    !(before === 'in' && after?.kind === 'word' && /s$/.test(after.lower))
  );
};

/** "aged 3 months", "a 45-year-old", "45 years old": ages. */
export const isNoAge: Check = (tokens, match) => {
  const { first, next } = match;
  const before = tokens[first - 1]?.lower ?? '';
  if (before === 'aged' || before === 'age') return false;
  const after = tokens[next]?.lower;
  if (after === 'old' || (after === '-' && /^olds?$/.test(tokens[next + 1]?.lower ?? ''))) return false;
  return isWhole(tokens, match);
};

/** "$3 billion a year", "twice a week", "40 hours a week": so much in each, no length of time. */
export const isNoRate: Check = (tokens, match) => {
  const { first } = match;
  const [article, before] = [tokens[first]!, tokens[first - 1]];
  // "a second term" is no length of time.
  if (!isNoAge(tokens, match) || tokens[match.next - 1]!.lower === 'second') return false;
  if (!/^an?$/.test(article.lower) || !before) return true;
  return !(
    before.kind === 'number' ||
    before.text === '%' ||
    /^(?:once|twice|times|million|billion|percent|cents?|people|tonnes|tons|barrels|dollars|pounds|euros|hours|days|much|many)$/.test(
      before.lower,
    )
  );
};

/** "in his thirties", "temperatures in the 30s", "in his early 20s". */
export const isNoDecadeOfLife: Check = (tokens, match) => {
  const { first } = match;
  const before = tokens[first - 1]?.lower ?? '';
  const earlier = tokens[first - 2]?.lower ?? '';
  const possessive = /^(?:his|her|their|my|your|our|low|high|upper)$/;
  const number = tokens.slice(first, match.next).find((token) => token.kind === 'number');
  return !possessive.test(before) && !possessive.test(earlier) && Number(number?.text ?? 0) % 10 === 0;
};

/** "second" is an ordinal and "fall" a verb; a season needs its article or its year. */
export const isSeason: Check = (tokens, { first, next }) => {
  const season = tokens[next - 1]!.lower;
  const after = tokens[next]?.lower ?? '';
  // "the fall of the government", "the spring of a watch".
  const isNamed = next - first === 1 && isName(tokens[first - 1]);
  // "the winter crossing": the season says what kind of thing it is.
  const isKind =
    tokens[first]!.lower === 'the' &&
    tokens[next]?.kind === 'word' &&
    !PREPOSITIONS.has(after) &&
    !isClauseWord(tokens[next]) &&
    verbForm(after) === undefined;
  return after !== 'of' && !(season === 'fall' && after === 'in') && !isNamed && !isKind;
};

/** Words that no noun phrase goes on with: a new one starts there, or a verb, or a clause. */
const CLAUSE_WORDS = words(
  'when while which who whose where but because although if unless is was were are will would has had have could can eve no not he she it they we i you his her its their our my this that these those some many most all both thousands hundreds',
);
const isClauseWord = (token: Token) => CLAUSE_WORDS.has(token.lower);

/** "Christmas tree": a holiday that only says what kind of thing it is. */
export const isHolidayItself: Check = (tokens, { next }) => {
  const after = tokens[next];
  if (after?.kind !== 'word' || after.lower === "'s") return true;
  return PREPOSITIONS.has(after.lower) || isClauseWord(after);
};

const BEHIND_DATES = words(
  'under amid despite against over near following when where while because although with without inside outside alongside towards toward into onto',
);

/** "on the 12th": an ordinal that counts nothing ("on the 12th floor") and is no fraction. */
export const isOrdinalAlone: Check = (tokens, { next }) => {
  const after = tokens[next];
  const isOrdinal = tokens[next - 1]!.kind === 'word';
  const goesOn =
    after?.kind === 'word' &&
    !PREPOSITIONS.has(after.lower) &&
    !BEHIND_DATES.has(after.lower) &&
    !isClauseWord(after);
  return isOrdinal && !goesOn;
};

/** "the Daily Mail", "the Weekly Standard": names. */
export const isLowerCase: Check = (tokens, { first }) => first === 0 || !isCapital(tokens[first]);

/** "two weeks before the vote": the words go on, and tell another time than "two weeks before". */
export const endsPhrase: Check = (tokens, { next }) => {
  const [last, after] = [tokens[next - 1]!.lower, tokens[next]];
  return (
    !/^(?:before|after)$/.test(last) ||
    after === undefined ||
    after.kind === 'mark' ||
    // "samples taken the day before at the station"
    /^(?:and|at|from|by|with|near|outside)$/.test(after.lower)
  );
};

/** "the previous day of the strike", "the end of the week of mourning": what it is a unit of follows. */
export const standsAlone: Check = (tokens, { next }) => tokens[next]?.lower !== 'of';

/** "the September 11 attacks" are those of 2001. */
export const namesAttack: Check = (tokens, { next }) =>
  tokens
    .slice(next, next + 3)
    .some((token) => /^(?:attacks?|attackers?|hijackers?|hijackings|terrorist)$/.test(token.lower));

/** "over the next year" is a length of time; "was knighted the next year" goes on with the story. */
export const isNoStretch: Check = (tokens, { first }) =>
  !/^(?:in|over|for|during|within|through|throughout|across|of|into)$/.test(tokens[first - 1]?.lower ?? '');

/** How far (tokens) a clause has its verb. */
const CLAUSE = 14;

/** "… on 9 September, a day after its owner had sold it": a clause stands behind. */
export const leadsToClause: Check = (tokens, { first, next }) => {
  if (tokens[first - 1]?.text !== ',') return false;
  const behind = tokens.slice(next, next + CLAUSE);
  // "a day after watching her daughter swim"
  const opening = behind[0]?.lower ?? '';
  if (opening === 'being' || verbForm(opening)?.gerund !== undefined) return true;
  const end = behind.findIndex(({ text }) => /^[,;:.]$/.test(text));
  return behind
    .slice(1, end < 0 ? behind.length : end)
    .some(({ lower }) => verbForm(lower)?.past !== undefined || /^(?:was|were|had)$/.test(lower));
};

/** "the last day", "next day": no day that is counted from today. */
export const isNoDay: Check = (tokens, { next }) => tokens[next - 1]!.lower !== 'day';
