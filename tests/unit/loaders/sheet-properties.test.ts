import fc from 'fast-check';
import { expect, test } from 'vitest';

import { ContentError } from '../../../src/loaders/content-error.ts';
import { plainText } from '../../../src/loaders/plain-text.ts';
import { readSheet } from '../../../src/loaders/read-sheet.ts';

/** What people put into cells: words, and all that CSV must quote. */
const cell = fc
  .array(
    fc.constantFrom('mot', 'été', '🎉', ' ', ',', ';', '\t', '"', '""', '\n', '\r\n', '-', '\u00a0', '0'),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));

const row = fc.record({ headline: cell, text: cell, credit: cell, isBlank: fc.boolean() });

const sheet = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 8 }),
  delimiter: fc.constantFrom(',', ';', '\t'),
  end: fc.constantFrom('\n', '\r\n'),
  isMarked: fc.boolean(),
  isEnded: fc.boolean(),
  order: fc.shuffledSubarray(['Year', 'Month', 'Headline', 'Text', 'Media Credit'], { minLength: 5 }),
});

type Sheet = typeof sheet extends fc.Arbitrary<infer T> ? T : never;

/** Every record of the sheet as a spreadsheet writes it, the names of the columns first. */
function recordsOf({ rows, delimiter, order }: Sheet, month: (index: number) => string): string[] {
  const quoted = (value: string) => (/[",;\t\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  const records = rows.map(({ headline, text, credit, isBlank }, i) => {
    const cells: Record<string, string> = {
      Year: '2011',
      Month: month(i),
      Headline: `E${i} ${headline}`,
      Text: text,
      'Media Credit': credit,
    };
    return order.map((name) => (isBlank ? '' : quoted(cells[name] ?? ''))).join(delimiter);
  });
  return [order.join(delimiter), ...records];
}

const fileOf = ({ end, isMarked, isEnded }: Sheet, records: string[]) =>
  (isMarked ? '\uFEFF' : '') + records.join(end) + (isEnded ? end : '');

/** The line that each record begins on. */
function linesOf(records: string[]): number[] {
  let line = 1;
  return records.map((record) => {
    const own = line;
    line += record.split('\n').length;
    return own;
  });
}

const oneLine = (text: string) => plainText(text).replaceAll('\n', ' ');

test('whatever the cells hold and however the file parts them, nothing is lost', () => {
  fc.assert(
    fc.property(sheet, (given) => {
      const records = recordsOf(given, () => '');
      const lines = linesOf(records);
      const { events } = readSheet('s', fileOf(given, records), 's.csv', 'imports/s.csv');
      const expected = given.rows.flatMap(({ headline, text, credit, isBlank }, i) =>
        isBlank
          ? []
          : [
              [
                oneLine(`E${i} ${headline}`),
                plainText(text),
                oneLine(credit) || undefined,
                i + 2,
                lines[i + 1],
              ],
            ],
      );
      expect(events.map((e) => [e.headline, e.row.text, e.row.credit, e.row.number, e.row.line])).toEqual(
        expected,
      );
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    }),
    { numRuns: 300 },
  );
});

test('every broken row is told of, by the line that it begins on', () => {
  fc.assert(
    fc.property(sheet, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (given, broken) => {
      const records = recordsOf(given, (i) => (broken[i] ? '13' : '1'));
      const lines = linesOf(records);
      const expected = given.rows.flatMap(({ isBlank }, i) =>
        broken[i] && !isBlank ? [[lines[i + 1], `Row ${i + 2}, column "Month": "13" is not a month.`]] : [],
      );
      let problems: unknown[] = [];
      try {
        readSheet('s', fileOf(given, records), 's.csv', 'imports/s.csv');
      } catch (error) {
        expect(error).toBeInstanceOf(ContentError);
        problems = (error as ContentError).problems.map(({ line, problem }) => [line, problem]);
      }
      expect(problems).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});

test('any text at all is either read or told of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (header, body) => {
      try {
        readSheet('s', `Year,Headline,${header}\n${body}`, 's.csv', 'imports/s.csv');
      } catch (error) {
        expect(error).toBeInstanceOf(ContentError);
      }
    }),
  );
});

test('five thousand rows are all read', () => {
  const text = 'Selon l’article, deux proches du dossier ont confirmé la date, que l’entreprise dément.';
  const rows = Array.from(
    { length: 5_000 },
    (_, i) => `${1900 + (i % 120)},${1 + (i % 12)},Fait ${i},"${text}"`,
  );
  const file = ['Year,Month,Headline,Text', ...rows].join('\n');
  expect(readSheet('s', file, 's.csv', 'imports/s.csv').events).toHaveLength(5_000);
});
