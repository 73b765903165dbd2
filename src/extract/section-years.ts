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

/**
 * Gives the dates of a chronology's lines the year of the heading above them: a line begins with a date, and what else
 * stands in it is of the same year. Any other heading ends that, and so does a year.
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
  sentences.forEach((sentence, i) => {
    if (!sentence.opensBlock) return;
    const isWhole = sentences[i + 1]?.block !== sentence.block;
    const year = isWhole ? yearAlone(sentence, locale) : undefined;
    if (year !== undefined || sentence.heading) section = year;
    if (year !== undefined || section === undefined) return;
    const [first, ...others] = byBlock.get(sentence.block) ?? [];
    if (first?.sentence !== sentence || first.first >= OPENING || !lacksYear(first.meaning)) return;
    for (const mention of [first, ...others]) if (lacksYear(mention.meaning)) mention.recount(section);
  });
}
