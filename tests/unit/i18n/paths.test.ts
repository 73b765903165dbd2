import { describe, expect, it } from 'vitest';

import { eventAnchor, eventHash, eventPath, pathOf } from '../../../src/i18n/paths.ts';

const EVENT = 'erdogan-poutine-otan/le-17-decembre';

describe('paths', () => {
  it('are French at the root and English below /en/', () => {
    expect(pathOf('fr', { name: 'home' })).toBe('/');
    expect(pathOf('en', { name: 'home' })).toBe('/en/');
    expect(pathOf('fr', { name: 'summary' })).toBe('/summary/');
    expect(pathOf('en', { name: 'embed' })).toBe('/en/embed/');
    expect(pathOf('en', { name: 'article', id: 'x' })).toBe('/en/articles/x/');
    expect(pathOf('fr', { name: 'article', id: '2022/été' })).toBe('/articles/2022/%C3%A9t%C3%A9/');
  });

  it('begin where the site is mounted', () => {
    for (const base of ['/frise', '/frise/']) {
      expect(pathOf('fr', { name: 'home' }, base)).toBe('/frise/');
      expect(pathOf('en', { name: 'article', id: 'x' }, base)).toBe('/frise/en/articles/x/');
      expect(eventPath('en', EVENT, base)).toBe(`/frise/en/#${EVENT}`);
    }
  });

  it('lead to an event by a fragment that is its id', () => {
    expect(eventPath('fr', EVENT)).toBe(`/#${EVENT}`);
    for (const id of [EVENT, 'a/été 2022', 'a/50-%']) {
      const { hash } = new URL(eventPath('fr', id), 'https://example.org');
      expect(hash).toBe(eventHash(id));
      expect(decodeURIComponent(hash.slice(1))).toBe(eventAnchor(id));
    }
  });
});
