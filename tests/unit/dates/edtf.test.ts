import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dayOf, dayToEdtf, monthToEdtf, yearToEdtf } from '../../../src/dates/day.ts';
import {
  boundsOf,
  compareWhen,
  daysOfEdtf,
  EdtfError,
  isUncertain,
  parseEdtf,
} from '../../../src/dates/edtf.ts';
import { civils, edtfTexts, intervalTexts, pointTexts, setTexts, years } from './edtf-texts.ts';

const bounds = (text: string) => {
  const { min, max } = boundsOf(parseEdtf(text));
  return [min, max].map((day) => (Number.isFinite(day) ? dayToEdtf(day) : day));
};

/** The days that a text allows, the slow way: every date with its open digits replaced by all others, tried one by one. */
function bruteBounds(text: string): { min: number; max: number } {
  const found: number[] = [];
  const plain = text.replace(/[~?%]/g, '');
  const [, sign = '', year = '', month, day] =
    /^(-?)(\d{2}[\dX]{2})(?:-(\d\d))?(?:-(\d\d))?/.exec(plain) ?? [];
  for (let y = 0; y < 10_000; y++) {
    const digits = String(y).padStart(4, '0');
    const same = [...year].every((char, i) => char === 'X' || char === digits[i]);
    if (!same || (sign === '-' && y === 0)) continue;
    const signed = sign === '-' ? -y : y;
    for (let m = 1; m <= 12; m++) {
      if (month !== undefined && Number(month) !== m) continue;
      if (day !== undefined) found.push(dayOf(signed, m, Number(day)));
      else
        for (let d = 1; d <= 31; d++)
          if (monthToEdtf(dayOf(signed, m, d)) === monthToEdtf(dayOf(signed, m, 1)))
            found.push(dayOf(signed, m, d));
    }
  }
  return { min: found.reduce((a, b) => Math.min(a, b)), max: found.reduce((a, b) => Math.max(a, b)) };
}

describe('reading EDTF', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-XX', '2022-01-01', '2022-12-31'],
    ['2022-02', '2022-02-01', '2022-02-28'],
    ['2024-02-XX', '2024-02-01', '2024-02-29'],
    ['2022-01-02', '2022-01-02', '2022-01-02'],
    ['2022-01-12T14:30', '2022-01-12', '2022-01-12'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['-004X', '-0049-01-01', '-0040-12-31'],
    ['-00XX', '-0099-01-01', '-0001-12-31'],
    ['0044', '0044-01-01', '0044-12-31'],
    ['Y-12000', 'Y-12000', 'Y-12000'],
    ['2022-21', '2022-03-01', '2022-05-31'],
    ['2022-24', '2022-12-01', '2023-02-28'],
    ['2022-28', '2022-12-01', '2023-02-28'],
    ['2022-29', '2022-09-01', '2022-11-30'],
    ['2022-30', '2022-12-01', '2023-02-28'],
    ['2022-32', '2022-06-01', '2022-08-31'],
    ['2022-34', '2022-04-01', '2022-06-30'],
    ['2022-39', '2022-09-01', '2022-12-31'],
    ['2022-41', '2022-07-01', '2022-12-31'],
    ['2021-11~/2022-01', '2021-11-01', '2022-01-31'],
    ['[2022-01-02, 2022-01-09]', '2022-01-02', '2022-01-09'],
    ['{2022-01-02..2022-01}', '2022-01-02', '2022-01-31'],
  ])('%s goes from %s to %s', (text, min, max) => {
    expect(bounds(text)).toEqual([min, max]);
  });

  it('has open ends', () => {
    expect(bounds('2022/..')).toEqual(['2022-01-01', Infinity]);
    expect(bounds('2022/')).toEqual(['2022-01-01', Infinity]);
    expect(bounds('../2022')).toEqual([-Infinity, '2022-12-31']);
    expect(bounds('[..2022-01-11]')).toEqual([-Infinity, '2022-01-11']);
  });

  it('finds the days that a slow search finds', () => {
    const texts = fc.oneof(
      civils.map(({ year, month, day }) => dayToEdtf(dayOf(year, month, day))),
      civils.map(({ year, month }) => monthToEdtf(dayOf(year, month, 1))),
      years.map(yearToEdtf),
      fc.tuple(years, fc.constantFrom(1, 2)).map(([y, n]) => yearToEdtf(y).slice(0, -n) + 'X'.repeat(n)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(boundsOf(parseEdtf(text))).toEqual(bruteBounds(text));
      }),
      { numRuns: 60 },
    );
  });

  it('reads back every day, month and year that is written', () => {
    fc.assert(
      fc.property(civils, ({ year, month, day }) => {
        const at = dayOf(year, month, day);
        expect(parseEdtf(dayToEdtf(at))).toMatchObject({ precision: 'day', min: at, max: at, year });
        expect(parseEdtf(monthToEdtf(at))).toMatchObject({ precision: 'month', min: dayOf(year, month, 1) });
        expect(parseEdtf(yearToEdtf(year))).toMatchObject({ precision: 'year', year });
      }),
    );
    const far = fc.integer({ min: 10_000, max: 250_000 });
    fc.assert(
      fc.property(far, fc.constantFrom(1, -1), (year, sign) => {
        expect(parseEdtf(yearToEdtf(sign * year))).toMatchObject({
          year: sign * year,
          min: dayOf(sign * year, 1, 1),
        });
      }),
    );
  });

  it('keeps the qualifiers, wherever they stand', () => {
    for (const text of ['2022-01~', '~2022-01', '2022-~01', '2022~-01']) {
      expect(parseEdtf(text)).toMatchObject({ approximate: true, uncertain: false, precision: 'month' });
    }
    expect(parseEdtf('2002?')).toMatchObject({ approximate: false, uncertain: true });
    expect(parseEdtf('2002%')).toMatchObject({ approximate: true, uncertain: true });
    expect(parseEdtf('2022-01-12T14:30~')).toMatchObject({ approximate: true, minute: 870 });
  });

  it('reads a time by its own clock, with or without seconds and zone', () => {
    for (const time of ['14:30', '14:30:00', '14:30:59Z', '14:30:00+02:00', '14:30-05']) {
      expect(parseEdtf(`2022-01-12T${time}`)).toMatchObject({ precision: 'minute', minute: 870 });
    }
  });

  it('bounds a set by its members, and an interval by its ends', () => {
    fc.assert(
      fc.property(fc.oneof(setTexts, intervalTexts), (text) => {
        const when = parseEdtf(text);
        const { min, max } = boundsOf(when);
        expect(min).toBeLessThanOrEqual(max);
        const parts = when.kind === 'set' ? when.members.map(boundsOf) : [boundsOf(when)];
        expect(Math.min(...parts.map((part) => part.min))).toBe(min);
        expect(Math.max(...parts.map((part) => part.max))).toBe(max);
        const days = daysOfEdtf(text);
        expect([days[0]?.min, days.at(-1)?.max]).toEqual([min, max]);
      }),
    );
  });

  it('knows what a reader must be told', () => {
    expect(['2022', '2022/2023', '{2022-01-02,2022-01-03}'].map((t) => isUncertain(parseEdtf(t)))).toEqual([
      false,
      false,
      false,
    ]);
    for (const text of ['2022~', '2022?/2023', '[2022-01-02,2022-01-09]', '{2022,2023~}']) {
      expect(isUncertain(parseEdtf(text))).toBe(true);
    }
  });

  it('orders dates one way only', () => {
    const sorted = [
      '../2021',
      '2021-12-31',
      '2022-01-01',
      '2022-01-01T09:00',
      '2022-01',
      '2022',
      '2022-02-01',
    ];
    const shuffled = sorted.toReversed();
    expect(shuffled.toSorted((a, b) => compareWhen(parseEdtf(a), parseEdtf(b)))).toEqual(sorted);
    fc.assert(
      fc.property(edtfTexts, edtfTexts, edtfTexts, (...texts) => {
        const [a, b, c] = texts.map(parseEdtf);
        if (!a || !b || !c) throw new Error('There are three dates.');
        expect(Math.sign(compareWhen(a, b)) + Math.sign(compareWhen(b, a))).toBe(0);
        if (compareWhen(a, b) <= 0 && compareWhen(b, c) <= 0) {
          expect(compareWhen(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe('what is not EDTF', () => {
  it.each([
    ['', '"" is not a date in EDTF. Write a day as "2022-01-02", a month as "2022-01", a year as "2022".'],
    ['2022-02-30', '"2022-02-30" is not a date that exists: 2022-02 has 28 days.'],
    ['[2022-02-30]', '"[2022-02-30]" is not a date that exists: 2022-02 has 28 days.'],
    [
      '2022-13',
      '"2022-13" names a month that does not exist: months go from 01 to 12, seasons from 21 to 41.',
    ],
    ['2022-05-05/2022-05-03', '"2022-05-05/2022-05-03" ends before it begins. Write the earlier date first.'],
    ['../..', '"../.." is open at both ends: it says nothing. Give one of its ends.'],
    ['-0000', '"-0000" names a year that does not exist: the year before 0001 is 0000.'],
    ['Y999999', '"Y999999" is too far away: Frise places the years from -250000 to 250000.'],
    [
      '20X2',
      '"20X2" leaves open digits that Frise cannot place: only the last one or two of a year may be X.',
    ],
    [
      '2022-01-02T24:00',
      '"2022-01-02T24:00" names a time that does not exist: hours go from 00 to 23, minutes from 00 to 59.',
    ],
  ])('%j is refused in a whole sentence', (text, message) => {
    expect(() => parseEdtf(text)).toThrow(new EdtfError(message));
  });

  it.each([
    '2022-1',
    ' 2022',
    '2022 ',
    '+2022',
    'X',
    '[]',
    '[2022',
    '2022]',
    '2022-00',
    '2022-01-00',
    '1950S2',
  ])('%j is refused', (text) => {
    expect(() => parseEdtf(text)).toThrow(EdtfError);
  });

  it('gives a date or an EdtfError for any text at all', () => {
    const pieces = fc
      .array(fc.constantFrom(...'0123456789X-/.[]{},~?%TYZ:+ \u00a0é'), { maxLength: 24 })
      .map((chars) => chars.join(''));
    const damaged = fc.tuple(edtfTexts, fc.nat(), pieces).map(([text, at, piece]) => {
      const cut = at % (text.length + 1);
      return text.slice(0, cut) + piece.slice(0, 2) + text.slice(cut + 1);
    });
    const anything = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), pieces, damaged);
    fc.assert(
      fc.property(anything, (text) => {
        try {
          const { min, max } = boundsOf(parseEdtf(text));
          expect(min).toBeLessThanOrEqual(max);
        } catch (error) {
          if (!(error instanceof EdtfError)) throw error;
          expect(error.message).toMatch(/^"[^]*" [a-z][^]*\.$/);
        }
      }),
      { numRuns: 10_000 },
    );
  });

  // What takes more than linear time never ends.
  it('ends, and quotes little, whatever the length', () => {
    for (const piece of ['2', '[2022-01-02,', '2022/', '~', '..', 'X', 'Y1', '2022-01-02T']) {
      const text = piece.repeat(200_000);
      try {
        parseEdtf(text);
      } catch (error) {
        expect((error as Error).message.length).toBeLessThan(250);
      }
    }
    const many = `[${Array.from({ length: 200_000 }, () => '2022-01-02').join(',')}]`;
    expect(bounds(many)).toEqual(['2022-01-02', '2022-01-02']);
  });

  it('accepts every text that is made by the grammar', () => {
    fc.assert(
      fc.property(pointTexts, (text) => {
        expect(parseEdtf(text).kind).toBe('point');
      }),
    );
    fc.assert(
      fc.property(intervalTexts, (text) => {
        expect(parseEdtf(text).kind).toBe('interval');
      }),
    );
    fc.assert(
      fc.property(setTexts, (text) => {
        expect(parseEdtf(text).kind).toBe('set');
      }),
    );
  });
});
