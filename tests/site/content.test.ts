import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { EXPORTS } from '../../src/export/index.ts';
import { LONG, Site } from './site.ts';

const SHEET = [
  'Year,Month,Day,Display Date,Headline,Text,Media,Media Credit,Type,Notes',
  ',,,,The dam,What we know of it.,,,title,',
  '2011,3,7,Early March,The gates & the valley,<p>They open.</p><p>Water.</p>,https://a.example/,The Daily,,x',
  '2012,,,,A report is out,,,,,',
].join('\r\n');

let site: Site;
let content = '';
let said = '';
/** One site of everything that a content folder may hold, because a build takes its time. */
beforeAll(async () => {
  site = new Site();
  content = site.content('mixed', {
    'articles/2024/bridge.md':
      '---\ntitle: A bridge & a vote\npublished: 2024-03-05\n---\n\nThe council will meet on Friday to vote on the new bridge over the river.\n',
    'articles/pont.txt':
      'date 2022-01 Le pont\n\nLe maire Jean Marchal a inauguré le pont dimanche.\n\nLe tunnel a été fermé le 17 décembre.\n',
    'articles/gazette.txt':
      'date 2022-01-04 Une gazette\n\nLe maire Jean Marchal a inauguré dimanche le pont de la ville, sous la pluie.\n',
    'imports/dam.csv': SHEET,
    'notes/a.md':
      '---\nevent: gazette/dimanche\ntitle: { en: The bridge is open }\nwhen: 2022-01-02\nbecause: "La mairie <b>le</b> dit."\npin: true\n---\n\nUn mot<script>alert(1)</script> de [trop](javascript:alert(1)).\n',
    'notes/b.md':
      '---\ntitle: La fête\nwhen: 2022-02-01\nsource: https://a.example/fete\n---\n\nElle a eu lieu.\n',
  });
  const ended = await site.build(content);
  said = ended.said;
  expect(ended.code, said).toBe(0);
}, LONG);
afterAll(() => site.remove());

describe('a site from any folder of texts', () => {
  test('FRISE_CONTENT names it, articles may lie in folders of their own', () => {
    expect(site.page('')).toContain('2024/bridge/friday');
    expect(site.page('articles/2024/bridge')).toContain('A bridge &amp; a vote');
    expect(site.page('en/articles/2024/bridge')).toContain('A bridge &amp; a vote');
  });

  test('the rows of a spreadsheet join the events of the articles', () => {
    expect(said).toMatch(/dam\.csv:1: Frise does not know the column "Notes"/);
    const english = site.page('en').replaceAll('\u00a0', ' ');
    expect(english).toContain('data-event="2024/bridge/friday"');
    expect(english).toContain('<time datetime="2011-03-07">7 March 2011</time> (Early March)');
    expect(english).toContain('<p class="text">They open.\nWater.</p>');
    expect(english).toContain('<a href="https://a.example/">The Daily</a> · row 3 of imports/dam.csv');
    // A site of several sources has a title of its own.
    expect(english).not.toContain('<h1 lang=');
    // Thousands of them have to be quick.
    const [, entry = ''] = english.split('data-event="dam/the-gates-and-the-valley"');
    expect(entry.slice(0, entry.indexOf('</li>')).match(/<[a-z]/g)?.length).toBeLessThan(10);
  });
});

test('what editors write is on every page that shows the event, without any harm; what two articles tell alike is one event', () => {
  for (const path of ['', 'summary', 'articles/gazette', 'articles/pont', 'embed'])
    expect(site.page(path).replaceAll('\u00a0', ' '), path).toMatch(
      /Corrigé : le texte seul donne « dimanche [^<]*<[^>]*> ?La mairie &lt;b&gt;le&lt;\/b&gt; dit\./,
    );
  const home = site.page('');
  expect(home).toContain('data-event="gazette/dimanche"');
  expect(home).not.toContain('data-event="pont/dimanche"');
  expect(home).toContain('id="pont/dimanche"');
  expect(home).toContain('data-labelled');
  expect(home).toContain('data-event="note/b"');
  expect(home).toContain('<a href="https://a.example/fete">');
  expect(home).toMatch(/<p>Un mot de <a>trop<\/a>\.<\/p>/);
  expect(home).not.toContain('alert(1)');
  expect(site.page('en')).toContain('<h2 lang="en">The bridge is open</h2>');
  expect(site.page('summary')).toContain('Elle a eu lieu.');
  expect(existsSync(site.path('desk'))).toBe(false);
});

/** Where each export is: beside each page that has it, in each language. */
const PLACES = {
  site: [''],
  language: ['', 'en/'],
  article: ['', 'en/', 'articles/2024/bridge/', 'en/articles/2024/bridge/'],
};

test('the files to take away are at their addresses, without an origin where none is known', () => {
  for (const { file: name, scope } of EXPORTS)
    for (const folder of PLACES[scope])
      expect(existsSync(site.path(folder + name)), folder + name).toBe(true);
  const { events } = JSON.parse(site.file('en/articles/2024/bridge/events.json')) as {
    events: { id: string; address: string }[];
  };
  expect(events.map(({ id }) => id)).toEqual(['2024/bridge/friday']);
  expect(events[0]?.address).toBe('/en/#2024/bridge/friday');
  expect(site.file('en/events.json')).toContain('dam/a-report-is-out');
  expect(site.file('rss.xml')).toContain('<link>/articles/2024/bridge/</link>');
  expect(site.file('robots.txt')).not.toContain('Sitemap');
  expect(existsSync(site.path('sitemap-index.xml'))).toBe(false);
  for (const { path, html } of site.pages()) expect(html, path).not.toMatch(/localhost|undefined/);
});

test(
  'a change to the extractor is never hidden by a cache',
  async () => {
    expect(site.page('')).toContain('datetime="2021-12-17"');
    const lexicon = join(site.folder, 'src/extract/locales/fr/lexicon.ts');
    const words = readFileSync(lexicon, 'utf8');
    const changed = words.replace('décembre: 12,', 'décembre: 11,');
    expect(changed).not.toBe(words);
    writeFileSync(lexicon, changed);
    expect((await site.build(content)).code).toBe(0);
    expect(site.page('')).toContain('datetime="2021-11-17"');
    expect(site.page('')).not.toContain('datetime="2021-12-17"');
  },
  LONG,
);
