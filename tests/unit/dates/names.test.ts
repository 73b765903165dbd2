import { enGB } from 'date-fns/locale/en-GB';
import { fr } from 'date-fns/locale/fr';
import { describe, expect, it } from 'vitest';

import { DATE_LOCALES } from '../../../src/dates/locales/index.ts';

// The names are written out, so that a page need not load a whole library of dates for them.
describe.each([
  ['fr', fr],
  ['en', enGB],
] as const)('the names of %s', (lang, { localize }) => {
  const { months, weekdays } = DATE_LOCALES[lang];

  it.each([
    ['full', 'wide'],
    ['short', 'abbreviated'],
  ] as const)('are those of CLDR, %s', (style, width) => {
    const options = { width, context: 'formatting' } as const;
    expect(months[style].map((name) => name.replace('juill.', 'juil.'))).toEqual(
      Array.from({ length: 12 }, (_, month) => localize.month(month as 0, options)),
    );
    // date-fns counts from Sunday.
    expect(weekdays[style]).toEqual(
      Array.from({ length: 7 }, (_, day) => localize.day(((day + 1) % 7) as 0, options)),
    );
  });
});
