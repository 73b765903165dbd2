import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { boundsOf, parseEdtf } from '../../../src/dates/edtf.ts';
import { shapeOf } from '../../../src/timeline/shape.ts';
import { daysWithin, readTime, type WrittenTime, writeTime } from '../../../src/timeline/times.ts';
import { edtfTexts } from '../dates/edtf-texts.ts';

const sent = (edtf: string) =>
  JSON.parse(JSON.stringify(writeTime(shapeOf(parseEdtf(edtf), 'planned')))) as WrittenTime;

describe('a time that is sent to the browser', () => {
  it('is read there as it was', () => {
    fc.assert(
      fc.property(edtfTexts, (edtf) => {
        expect(readTime(sent(edtf), 'planned')).toEqual(shapeOf(parseEdtf(edtf), 'planned'));
      }),
      { numRuns: 2000 },
    );
  });

  it('has the days that its date allows', () => {
    fc.assert(
      fc.property(edtfTexts, (edtf) => {
        expect(daysWithin(readTime(sent(edtf), 'past'))).toEqual(boundsOf(parseEdtf(edtf)));
      }),
      { numRuns: 2000 },
    );
  });

  it('is a number where it is a day: thousands of them are sent', () => {
    expect(sent('1970-01-02')).toBe(1);
  });
});
