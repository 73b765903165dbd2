import { UTCDate } from '@date-fns/utc';
import { format } from 'date-fns';
import { enGB, fr } from 'date-fns/locale';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dayOf, utcDateOf, weekdayOf } from '../../../src/dates/day.ts';
import { EdtfError, parseEdtf } from '../../../src/dates/edtf.ts';
import {
  formatClock,
  formatMonth,
  type FormatOptions,
  formatWeekday,
  formatWhen,
  sentenceCase,
} from '../../../src/dates/format.ts';
import { type Language, LANGUAGES } from '../../../src/model/index.ts';
import { expectGolden } from '../../golden.ts';
import { civils, edtfTexts, pointTexts } from './edtf-texts.ts';

/** Every shape of date; what is written of each is in tests/output/dates.*.txt, for a person to review. */
const SHAPES: Record<string, string[]> = {
  'Days and times': [
    '2021-12-17',
    '2022-05-01',
    '2022-01-12T14:30',
    '2022-01-12T09:00',
    '2022-01-12T00:05',
    '1582-10-14',
  ],
  'Months, years, seasons': [
    '2022-01',
    '2022-XX',
    '2022',
    '2022-21',
    '2022-22',
    '2022-23',
    '2022-24',
    '1999-24',
  ],
  'Seasons of the south': ['2022-29', '2022-30', '2022-31', '2022-32'],
  'Parts of years': ['2022-33', '2022-36', '2022-37', '2022-39', '2022-40', '2022-41'],
  'Decades and centuries': [
    '199X',
    '200X',
    '000X',
    '004X',
    '-004X',
    '19XX',
    '00XX',
    '15XX',
    '20XX',
    '-04XX',
    '-00XX',
  ],
  'Far years': ['1515', '0800', '0044', '0000', '-0043', '-0043-03-15', '0044-03-15', 'Y12000', 'Y-12000'],
  'In doubt': [
    '2021-11~',
    '2021-12-17~',
    '2022-01-12T14:30~',
    '2022-01-12T14:30%',
    '2022-22~',
    '199X~',
    '18XX~',
    '2002?',
    '2002%',
    '2021-12-17?',
  ],
  Intervals: [
    '2022-05-03/2022-05-05',
    '2022-05-01/2022-06-05',
    '2021-12-20/2022-01-09',
    '2022-04/2022-05',
    '2021-10/2022-01',
    '2002/2005',
    '-0057/-0051',
    '-0001/0014',
    '2022-21/2022-22',
    '2022-24/2023-21',
    '2022-33/2022-34',
    '198X/199X',
    '18XX/19XX',
    '-01XX/00XX',
    '2002/2022-01-12',
    '2022-01-12T14:30/2022-01-12T16:00',
    '2022-01-12T20:00/2022-01-13T06:30',
    '2021-11~/2022-01',
    '2021-11~/2022-01-02',
    '2002?/2005%',
  ],
  'Open intervals': [
    '2022-05-03/..',
    '2022-04/..',
    '2002/..',
    '2022-22/..',
    '199X/..',
    '2002~/..',
    '../2022-05-03',
    '../2022-10',
    '../2002',
    '../2022-22',
    '../199X',
    '../18XX',
    '../2002~',
  ],
  'One of several': [
    '[2022-01-02,2022-01-09]',
    '[2021-12-26,2022-01-02]',
    '[2022-01-03,2022-01-04]',
    '[2022-01-01,2022-01-03,2022-02-07]',
    '[2022-05,2022-06]',
    '[2021-05,2022-06]',
    '[2002,2004]',
    '[2022-21,2022-22]',
    '[198X,199X]',
    '[2002~,2004~]',
    '[2022-05-03,2022-06]',
    '[2021-12-20..2022-01-09]',
    '[2022-01-03..2022-01-07]',
    '[2021-11..2022-01]',
    '[2002..2005]',
    '[2002~..2005]',
    '[1667,1668,1670..1672]',
    '[2022-01-12T14:30,2022-01-12T15:30]',
    '[2022-01-02]',
  ],
  'Before and after': [
    '[..2022-01-11]',
    '[..2021-12-31]',
    '[..2022-01]',
    '[..2021]',
    '[..199X]',
    '[..2021~]',
    '[2022-01-13..]',
    '[2022..]',
    '[2022-22..]',
  ],
  'All of several': [
    '{2022-05-03,2022-05-04,2022-05-05}',
    '{2022-04-30,2022-05-03}',
    '{2022-01-02,2022-01-09}',
    '{2022-05,2022-06}',
    '{2002,2004}',
    '{2022-05-01,2022-05-03..2022-05-05}',
    '{2022-05-03..2022-05-05}',
    '{2022-01-12T14:30,2022-01-12T15:30}',
  ],
};

const COLUMNS: [name: string, options: FormatOptions][] = [
  ['on', { role: 'on' }],
  ['the', { role: 'the' }],
  ['weekday', { weekday: true }],
  ['short', { style: 'short' }],
  ['short, in 2022', { style: 'short', contextYear: 2022 }],
];

/** What is written in one language, the variants that say nothing new left out. */
function review(lang: Language): string {
  const rows = Object.entries(SHAPES).flatMap(([title, texts]) => [
    `# ${title}`,
    '',
    ...texts.flatMap((text) => {
      const bare = formatWhen(text, lang);
      const seen = new Set([bare]);
      const variants = COLUMNS.flatMap(([name, options]) => {
        const said = formatWhen(text, lang, options);
        if (seen.has(said)) return [];
        seen.add(said);
        return [`    ${name.padEnd(16)}${said}`];
      });
      return [`${text}\n    ${bare}`, ...variants, ''];
    }),
  ]);
  const head = 'Every shape of date as it is written. ⍽ is a no-break space.\n\n';
  return head + rows.join('\n').replaceAll('\u00a0', '⍽');
}

/** Without the difference between spaces, which the review files show. */
const words = (...args: Parameters<typeof formatWhen>) => formatWhen(...args).replaceAll('\u00a0', ' ');

describe('dates in words', () => {
  it.each(LANGUAGES)('are written as reviewed (%s)', (lang) => {
    expectGolden(`dates.${lang}.txt`, review(lang));
  });

  it('say the six dates of the first article', () => {
    const dates = [
      '2002',
      '2021-11~/2022-01',
      '2021-12-17',
      '[2021-12-20..2022-01-09]',
      '[2022-01-02,2022-01-09]',
      '2022-01-12',
    ];
    expect(dates.map((date) => words(date, 'fr'))).toEqual([
      '2002',
      'de novembre 2021 (environ) à janvier 2022',
      '17 décembre 2021',
      'entre le 20 décembre 2021 et le 9 janvier 2022',
      'dimanche 2 ou 9 janvier 2022',
      '12 janvier 2022',
    ]);
    expect(dates.map((date) => words(date, 'en'))).toEqual([
      '2002',
      'around November 2021 to January 2022',
      '17 December 2021',
      'between 20 December 2021 and 9 January 2022',
      'Sunday 2 or 9 January 2022',
      '12 January 2022',
    ]);
  });

  it('take a parsed date as well as its text', () => {
    expect(formatWhen(parseEdtf('2022-01'), 'fr')).toBe(formatWhen('2022-01', 'fr'));
    expect(() => formatWhen('2022-02-30', 'fr')).toThrow(EdtfError);
  });

  it('agree with date-fns on days, months and weekdays', () => {
    const locales = { fr, en: enGB };
    const modern = civils.filter(({ year }) => year >= 1583);
    fc.assert(
      fc.property(modern, fc.constantFrom(...LANGUAGES), (civil, lang) => {
        const at = dayOf(civil.year, civil.month, civil.day);
        const date = new UTCDate(utcDateOf(at));
        const pattern = lang === 'fr' && civil.day === 1 ? 'EEEE do MMMM yyyy' : 'EEEE d MMMM yyyy';
        const expected = format(date, pattern, { locale: locales[lang] });
        const text = `${civil.year}-${String(civil.month).padStart(2, '0')}-${String(civil.day).padStart(2, '0')}`;
        expect(words(text, lang, { weekday: true })).toBe(expected);
        expect(formatMonth(civil.month, lang)).toBe(format(date, 'MMMM', { locale: locales[lang] }));
        expect(formatWeekday(weekdayOf(at), lang)).toBe(format(date, 'EEEE', { locale: locales[lang] }));
      }),
    );
  });

  it('are complete and clean for every text and option', () => {
    const options = fc.record(
      {
        style: fc.constantFrom('full' as const, 'short' as const),
        role: fc.constantFrom('bare' as const, 'the' as const, 'on' as const),
        weekday: fc.boolean(),
        contextYear: fc.integer({ min: 1900, max: 2100 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(edtfTexts, fc.constantFrom(...LANGUAGES), options, (text, lang, chosen) => {
        const said = formatWhen(text, lang, chosen);
        expect(said).not.toMatch(/undefined|NaN|null|Infinity|object|\u202f/);
        expect(said).not.toMatch(/^\s|\s$|[\s\u00a0]{2}|['"]|\s[,)]|\(\s/);
        expect(said).not.toBe('');
        // No preposition that French contracts, or elides, is left as it was.
        if (lang === 'fr') expect(said).not.toMatch(/\b(?:de|à) les? |\bde [aeéiou]|\b(?:jusqu|d)’[^aeàéo]/);
      }),
      { numRuns: 2000 },
    );
  });

  it('tell any two dates of the same precision apart', () => {
    fc.assert(
      fc.property(pointTexts, pointTexts, fc.constantFrom(...LANGUAGES), (a, b, lang) => {
        const [x, y] = [parseEdtf(a), parseEdtf(b)];
        const same = JSON.stringify(x) === JSON.stringify(y);
        expect(formatWhen(x, lang) === formatWhen(y, lang)).toBe(same);
        expect(formatWhen(x, lang, { style: 'short' }) === formatWhen(y, lang, { style: 'short' })).toBe(
          same,
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('keep a day with its month on one line', () => {
    for (const lang of LANGUAGES) {
      expect(formatWhen('2021-12-17', lang)).toMatch(/^17\u00a0/);
      expect(formatWhen('[2022-01-02,2022-01-09]', lang)).toMatch(/ 9\u00a0/);
    }
    expect(formatWhen('2022-01-12T14:30', 'fr')).toBe('12\u00a0janvier 2022 à\u00a014\u00a0h\u00a030');
    expect(formatWhen('2002?', 'fr', { style: 'short' })).toBe('2002\u00a0?');
  });

  it('name no weekday before the Gregorian calendar', () => {
    expect(words('1582-10-14', 'fr', { weekday: true })).toBe('14 octobre 1582');
    expect(words('1582-10-15', 'fr', { weekday: true })).toBe('vendredi 15 octobre 1582');
    expect(words('[1500-01-01,1500-01-08]', 'fr')).toBe('1er ou 8 janvier 1500');
  });

  it('leave out a known year, but never the only one', () => {
    const short = { style: 'short', contextYear: 2022 } as const;
    expect(words('2022-01-09', 'fr', short)).toBe('9 janv.');
    expect(words('2021-12-20', 'fr', short)).toBe('20 déc. 2021');
    expect(words('2022', 'fr', short)).toBe('2022');
    expect(words('2022-24', 'fr', short)).toBe('hiver 2022-2023');
  });
});

describe('names', () => {
  it('refuse a number that names nothing', () => {
    expect(() => formatWeekday(0, 'fr')).toThrow(/number from 1 \(Monday\) to 7 \(Sunday\), not 0/);
    expect(() => formatMonth(13, 'en')).toThrow(/number from 1 to 12, not 13/);
  });

  it('have short forms', () => {
    expect(formatWeekday(7, 'fr', 'short')).toBe('dim.');
    expect(formatMonth(7, 'fr', 'short')).toBe('juill.');
    expect([0, 60, 870].map((minute) => formatClock(minute, 'fr').replaceAll('\u00a0', ' '))).toEqual([
      '0 h',
      '1 h',
      '14 h 30',
    ]);
    expect([0, 60, 870].map((minute) => formatClock(minute, 'en'))).toEqual(['00:00', '01:00', '14:30']);
  });

  it('get a capital at the start of a sentence', () => {
    expect(sentenceCase('été 2022', 'fr')).toBe('Été 2022');
    expect(sentenceCase('1er mai', 'fr')).toBe('1er mai');
    expect(sentenceCase('', 'fr')).toBe('');
  });
});
