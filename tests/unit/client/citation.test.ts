import { describe, expect, it } from 'vitest';

import { citation, oneLine } from '../../../src/client/citation.ts';

describe('a citation', () => {
  it('fills in its pattern, each part in one line', () => {
    const values = { headline: '\n  La Russie\n dévoile ', address: 'https://example.org/#a/b' };
    expect(citation('«\u00a0{headline}\u00a0». {address}', values)).toBe(
      '«\u00a0La Russie dévoile\u00a0». https://example.org/#a/b',
    );
  });

  it('takes what stands in a part as it is', () => {
    expect(citation('{headline}', { headline: '$& {address} $1', address: 'no' })).toBe('$& {address} $1');
  });

  it('keeps no-break spaces', () => {
    expect(oneLine('le\u00a02  mars')).toBe('le\u00a02 mars');
  });
});
