/** The years that the headings of a chronology give to the lines below them. */
import type { Locale } from './locale.ts';
import type { CalendarMeaning, Meaning } from './meaning.ts';
import type { FoundMention } from './mentions.ts';
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

/** The first mention of a line that begins with a date, and the year and month that it gives. */
interface Dated {
  block: number;
  year: number;
  month: number;
}

/** The month that a date without a year, or the start of a range, names. */
const monthOf = (meaning: Meaning): number | undefined => {
  const date = meaning.type === 'range' ? meaning.from : meaning;
  return date.type === 'calendar' ? date.month : undefined;
};

/** The year of a line under one that was told with its year; a month before that one's is of the next year, if time goes on. */
const yearAfter = ({ year, month }: Dated, own: number, isAscending: boolean) =>
  own < month && isAscending ? year + 1 : year;

/**
 * Gives the dates of a chronology's lines their years, where the lines begin with a date and leave it out. A heading that
 * is a year has it for the lines below it, up to another heading; else the line before has it, in the same order.
 */
export function tieToSections(
  sentences: readonly ParsedSentence[],
  mentions: readonly FoundMention[],
  locale: Locale,
): void {
  const byBlock = new Map<number, FoundMention[]>();
  for (const mention of mentions) {
    const { block } = mention.sentence;
    const others = byBlock.get(block);
    if (others) others.push(mention);
    else byBlock.set(block, [mention]);
  }
  let section: number | undefined;
  let former: Dated | undefined;
  let isAscending = true;
  sentences.forEach((sentence, i) => {
    if (!sentence.opensBlock) return;
    const { block } = sentence;
    const isWhole = sentences[i + 1]?.block !== block;
    const alone = isWhole ? yearAlone(sentence, locale) : undefined;
    if (alone !== undefined || sentence.heading) section = alone;
    if (alone !== undefined) return;
    const own = byBlock.get(block) ?? [];
    const [first] = own;
    const month = first && monthOf(first.meaning);
    if (!first || month === undefined || first.sentence !== sentence || first.first >= OPENING) return;
    const above = former?.block === block - 1 ? former : undefined;
    if (lacksYear(first.meaning)) {
      const year = section ?? (above && first.isLabel ? yearAfter(above, month, isAscending) : undefined);
      if (year === undefined) return;
      for (const mention of own) if (lacksYear(mention.meaning)) mention.recount(year);
      former = { block, year, month };
      return;
    }
    const { meaning } = first;
    const year = meaning.type === 'calendar' ? meaning.year : undefined;
    if (year === undefined) return;
    if (above && above.year !== year) isAscending = year > above.year;
    former = { block, year, month };
  });
}
