import { describe, expect, it } from 'vitest';

import { ledeOf } from '../../../src/export/lede.ts';
import { factsOf, ownDate } from '../../../src/components/row-facts.ts';
import { siteTitle } from '../../../src/export/site-title.ts';
import type { Article, ImportedEvent, Sheet, SheetRow } from '../../../src/model/index.ts';

const sheet: Sheet = { id: 's', file: 'imports/s.csv', lang: 'fr' };
const row: SheetRow = { sheet: 's', number: 1234, line: 1240, text: '' };
const article: Article = {
  id: 'a',
  title: 'Un article',
  lang: 'en',
  published: '2022-01',
  text: '',
  blocks: [],
  markup: [],
};

describe('the line below an imported event', () => {
  it('credits the medium with a link to it, and names the row', () => {
    const said = {
      credit: 'AFP',
      media: 'https://a.example/',
      caption: 'La salle',
      link: 'https://b.example/',
    };
    expect(factsOf({ ...row, ...said }, 'Votes', sheet, 'fr')).toEqual([
      { text: 'AFP', href: 'https://a.example/' },
      { text: 'La salle' },
      { text: 'Lien', href: 'https://b.example/' },
      { text: 'Votes' },
      { text: 'ligne 1234 de imports/s.csv' },
    ]);
  });

  it('makes a link of an address of the web only, and loses nothing else', () => {
    const media = 'javascript:alert(1)';
    expect(factsOf({ ...row, credit: 'AFP', media }, undefined, sheet, 'en').slice(0, 2)).toEqual([
      { text: 'AFP' },
      { text: media },
    ]);
    expect(factsOf({ ...row, media: 'http://a.example/' }, undefined, sheet, 'en')[0]).toEqual({
      text: 'Document',
      href: 'http://a.example/',
    });
  });
});

describe("the editor's own words for a date", () => {
  const event = (displayDate?: string) =>
    ({ when: '2011-03', row: { ...row, ...(displayDate && { displayDate }) } }) as ImportedEvent;

  it('are shown unless they say what the date itself says, in whichever language', () => {
    expect(ownDate(event('Début mars'))).toBe('Début mars');
    expect(ownDate(event('mars 2011'))).toBeUndefined();
    expect(ownDate(event('March  2011'))).toBeUndefined();
    expect(ownDate(event())).toBeUndefined();
  });
});

describe('the title and the lede', () => {
  it('are those of the only source where it has one', () => {
    expect(siteTitle('fr', [article], [])).toEqual({ text: 'Un article', lang: 'en' });
    expect(siteTitle('en', [], [{ ...sheet, title: 'Le barrage' }])).toEqual({
      text: 'Le barrage',
      lang: 'fr',
    });
    expect(siteTitle('fr', [], [sheet])).toEqual({ text: 'L’actualité, date par date' });
    expect(siteTitle('fr', [article], [sheet]).lang).toBeUndefined();
  });

  it('say what the events were drawn from', () => {
    const sources = (articles: Article[], sheets: Sheet[]) => ledeOf('en', [], articles, sheets).slice(1);
    expect(sources([], [sheet])).toEqual(['from 1 spreadsheet']);
    expect(sources([article], [])).toEqual([expect.stringMatching(/^from an article published in January/)]);
    expect(sources([article, article], [sheet, sheet])).toEqual(['from 2 articles', 'from 2 spreadsheets']);
  });
});
