import { en, fr, type ParsedComponents } from 'chrono-node';

import type { CorpusDocument } from '../../../src/cli/documents.ts';
import { tag } from '../../../src/extract/tag.ts';
import type { FoundTimex, Tagger } from './timex.ts';

export const frise: Tagger = { name: 'Frise', tag };

const digits = (value: number | null, count = 2) => String(value ?? 0).padStart(count, '0');

/** The day, month or year, no finer than chrono-node is certain of; what it says nothing certain of is its day. */
function calendarOf(parts: ParsedComponents): string {
  const year = digits(parts.get('year'), 4);
  const month = `${year}-${digits(parts.get('month'))}`;
  const knowsDay = ['day', 'weekday', 'hour'].some((part) => parts.isCertain(part as 'day'));
  if (!knowsDay && parts.isCertain('month')) return month;
  if (!knowsDay && parts.isCertain('year')) return year;
  return `${month}-${digits(parts.get('day'))}`;
}

/**
 * Noon of the publication date, which is all that chrono-node can be told of it; the first day when only a month or a
 * year is known. Local time, as chrono-node's results are.
 */
function referenceDate(dct: string): Date {
  const [year = NaN, month = 1, day = 1] = dct.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}

function chronoTag({ lang, dct, text }: CorpusDocument): FoundTimex[] {
  const chrono = { fr, en }[lang];
  return chrono
    .parse(text, referenceDate(dct), { forwardDate: false })
    .map(({ index, text: words, start, end }) => {
      const date = calendarOf(start);
      const timed = start.isCertain('hour');
      const time = timed ? `T${digits(start.get('hour'))}:${digits(start.get('minute'))}` : '';
      return {
        start: index,
        end: index + words.length,
        type: timed ? 'TIME' : 'DATE',
        value: `${date}${time}`,
        edtf: end ? `${date}/${calendarOf(end)}` : date,
      };
    });
}

export const chronoNode: Tagger = { name: 'chrono-node', tag: chronoTag };
