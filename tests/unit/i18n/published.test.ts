import { describe, expect, it } from 'vitest';

import { formatPublished } from '../../../src/i18n/published.ts';

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('publication', () => {
  it.each([
    ['2022', 'Paru en 2022', 'Published in 2022'],
    ['2022-01', 'Paru en janvier 2022', 'Published in January 2022'],
    ['2022-01-02', 'Paru le 2 janvier 2022', 'Published on 2 January 2022'],
    [
      '2022-01-03/2022-01-05',
      'Paru entre le 3 et le 5 janvier 2022',
      'Published between 3 and 5 January 2022',
    ],
  ])('%s', (edtf, fr, en) => {
    expect([spaced(formatPublished(edtf, 'fr')), spaced(formatPublished(edtf, 'en'))]).toEqual([fr, en]);
  });
});
