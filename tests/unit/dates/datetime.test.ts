import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { datetimeAttribute } from '../../../src/dates/datetime.ts';
import { edtfTexts } from './edtf-texts.ts';

describe('datetime attributes', () => {
  it.each([
    ['2022-01-02', '2022-01-02'],
    ['2022-01', '2022-01'],
    ['2022-XX', '2022'],
    ['0044', '0044'],
    ['0044-03-15', '0044-03-15'],
    ['2022-01-12T14:30:00Z', '2022-01-12T14:30'],
    ['[2022-01-02]', '2022-01-02'],
  ])('%s is %s', (edtf, datetime) => expect(datetimeAttribute(edtf)).toBe(datetime));

  it.each([
    '0000',
    '-0043',
    'Y12000',
    '2022-21',
    '199X',
    '19XX',
    '2022~',
    '2022?',
    '2022/2023',
    '[2022,2023]',
  ])('%s has none', (edtf) => expect(datetimeAttribute(edtf)).toBeUndefined());

  it('are valid HTML', () => {
    fc.assert(
      fc.property(edtfTexts, (edtf) => {
        expect(datetimeAttribute(edtf) ?? '2022').toMatch(
          /^(?!0000)\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d)?)?)?$/,
        );
      }),
    );
  });
});
