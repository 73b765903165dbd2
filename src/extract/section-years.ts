/** The years that the headings of a chronology give to the lines below them. */
import { dayOf, weekdayOf } from '../dates/day.ts';
import type { Locale } from './locale.ts';
import type { CalendarMeaning, Meaning } from './meaning.ts';
import type { FoundMention } from './found-mention.ts';
import type { ParsedSentence } from './parsed-sentence.ts';

/** Before the date of a line no more tokens stand than a bullet and an article. */
const OPENING = 3;

/** The year that a line has for its only text: "2010", "--2011--", "En 2012 :". */
function yearAlone({ tokens }: ParsedSentence, { dating, dangling }: Locale): number | undefined {
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  const year = words.at(-1);
  if (words.length > 2 || year?.kind !== 'number' || !/^(?:1\d|20)\d\d$/.test(year.text)) return undefined;
  const lead = words.length === 2 ? words[0] : undefined;
  const isLead = lead === undefined || dangling.has(lead.lower) || dating.periods.has(lead.plain);
  return isLead ? Number(year.text) : undefined;
}

/** Whether a date names a month, and leaves its year to the text. */
const isOfAnyYear = ({ month, year, yearShift, storyYear, toward, narrative }: CalendarMeaning) =>
  month !== undefined &&
  !narrative &&
  [year, yearShift, storyYear, toward].every((field) => field === undefined);

const lacksYear = (meaning: Meaning) =>
  meaning.type === 'range'
    ? meaning.from.type === 'calendar' && isOfAnyYear(meaning.from)
    : meaning.type === 'calendar' && isOfAnyYear(meaning);

/** A month of a year. */
interface Month {
  year: number;
  month: number;
}

/** The block of a line that begins with a date, and the month that it gives. */
interface Dated extends Month {
  block: number;
}

/** Marks around a month that is the only text of its line: a bullet, a colon. */
const AROUND = 2;

/** The month that a line has for its only text: "Novembre 2016". */
function monthAlone({ tokens }: ParsedSentence, own: readonly FoundMention[]): Month | undefined {
  const [only] = own;
  if (own.length !== 1 || only?.meaning.type !== 'calendar') return undefined;
  const { year, month, day } = only.meaning;
  if (only.first > AROUND || tokens.length - only.next > AROUND || day !== undefined) return undefined;
  return year !== undefined && month !== undefined ? { year, month } : undefined;
}

/** Whether a mention stands at the head of its line. */
const opensLine = ({ sentence, first }: FoundMention) => sentence.opensBlock && first < OPENING;

/** Whether only the number of a day is given: "Le 4". */
const isDayAlone = ({ meaning }: FoundMention) =>
  meaning.type === 'calendar' &&
  meaning.narrative === true &&
  meaning.day !== undefined &&
  meaning.month === undefined;

/** Whether a mention stands at the head of its sentence, and its year, or its month, may be that of a line above. */
const mayLackYear = (mention: FoundMention) =>
  mention.first < OPENING && (isDayAlone(mention) || lacksYear(mention.meaning));

/** The month that a date without a year, or the start of a range, names. */
const monthOf = (meaning: Meaning): number | undefined => {
  const date = meaning.type === 'range' ? meaning.from : meaning;
  return date.type === 'calendar' ? date.month : undefined;
};

/** Whether a date may be of a year: its weekday, if it has one, is the one of that year. */
function fits(meaning: Meaning, year: number): boolean {
  if (meaning.type !== 'calendar') return true;
  const { month, day, weekday } = meaning;
  if (month === undefined || day === undefined || weekday === undefined) return true;
  return weekdayOf(dayOf(year, month, day)) === weekday;
}

/** Whether the newest line stands last (1) or first (-1): 0 where only one year is written. */
type Order = 1 | -1 | 0;

function orderOf(lines: readonly FoundMention[]): Order {
  const years = lines.flatMap(({ meaning }) => (meaning.type === 'calendar' ? (meaning.year ?? []) : []));
  const other = years.find((year) => year !== years[0]);
  return other === undefined ? 0 : other > years[0]! ? 1 : -1;
}

/** The year of a line below one that has its own; where the order is not known, only if the months are in that of the year. */
function yearAfter({ year, month }: Dated, own: number, order: Order): number | undefined {
  if (order === 0) return own >= month ? year : undefined;
  const isTurn = order > 0 ? own < month : own > month;
  return isTurn ? year + order : year;
}

/**
 * Gives the dates of a chronology's lines their years, where the lines begin with a date and leave it out. A heading that
 * is a year, or a month, has it for the lines below it, up to another heading; else the line before has it, in the same order.
 */
export function tieToSections(
  sentences: readonly ParsedSentence[],
  mentions: readonly FoundMention[],
  locale: Locale,
): void {
  if (!mentions.some(mayLackYear)) return;
  const byBlock = new Map<number, FoundMention[]>();
  for (const mention of mentions) {
    const { block } = mention.sentence;
    const others = byBlock.get(block);
    if (others) others.push(mention);
    else byBlock.set(block, [mention]);
  }
  let section: { year: number; month?: number } | undefined;
  let former: Dated | undefined;
  const opening = [...byBlock.values()].flatMap(([first]) => (first && opensLine(first) ? first : []));
  const order = orderOf(opening);
  sentences.forEach((sentence, i) => {
    if (!sentence.opensBlock) return;
    const { block } = sentence;
    const isWhole = sentences[i + 1]?.block !== block;
    const own = byBlock.get(block) ?? [];
    const year = isWhole ? yearAlone(sentence, locale) : undefined;
    const alone = year !== undefined ? { year } : isWhole ? monthAlone(sentence, own) : undefined;
    if (alone || sentence.heading) section = alone;
    if (alone) return;
    const [first] = own;
    if (first && section?.month !== undefined && first.first < OPENING && isDayAlone(first)) {
      for (const mention of own) if (isDayAlone(mention)) mention.recount(section.year, section.month);
      return;
    }
    const month = first && monthOf(first.meaning);
    if (!first || month === undefined || first.sentence !== sentence || first.first >= OPENING) return;
    const above = former?.block === block - 1 ? former : undefined;
    if (lacksYear(first.meaning)) {
      const given = section?.year ?? (above && first.isLabel ? yearAfter(above, month, order) : undefined);
      if (given === undefined || !fits(first.meaning, given)) return;
      for (const mention of own) if (lacksYear(mention.meaning)) mention.recount(given);
      former = { block, year: given, month };
      return;
    }
    const written = first.meaning.type === 'calendar' ? first.meaning.year : undefined;
    if (written === undefined) return;
    former = { block, year: written, month };
  });
}
