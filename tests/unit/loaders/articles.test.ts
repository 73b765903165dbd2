import { describe, expect, test } from 'vitest';

import { readMarkdown } from '../../../src/loaders/read-markdown.ts';
import { readText } from '../../../src/loaders/read-text.ts';
import type { Article } from '../../../src/model/index.ts';

const blocksOf = ({ text, blocks }: Article) => blocks.map((b) => [b.kind, text.slice(b.start, b.end)]);

/** A block as a reader sees it: without its markup. */
function visible({ text, blocks, markup }: Article): string[] {
  return blocks.map(({ start, end }) => {
    let out = '';
    for (let i = start; i < end; i++) if (!markup.some((m) => m.start <= i && i < m.end)) out += text[i];
    return out;
  });
}

describe('plain text', () => {
  const read = (text: string) => readText('a', text, 'a.txt');

  test('the first line gives date and title, also after a space or a byte order mark', () => {
    for (const start of ['', ' ', '\uFEFF']) {
      const article = read(`${start}date 2022-01 Le conseil\n\nLe conseil s’est réuni lundi à Paris.\n`);
      expect([article.title, article.published, article.lang]).toEqual(['Le conseil', '2022-01', 'fr']);
    }
  });

  test('runs of blank lines part paragraphs, a short line without a full stop is a sub-heading', () => {
    const article = read(
      'date 2022 T\n\nUn premier texte.\n\n\n\nUn titre court\n\nUn autre texte, plus long.\n',
    );
    expect(blocksOf(article)).toEqual([
      ['paragraph', 'Un premier texte.'],
      ['heading', 'Un titre court'],
      ['paragraph', 'Un autre texte, plus long.'],
    ]);
  });

  test('a single line end parts paragraphs, unless the lines were wrapped at a column', () => {
    const wrapped =
      'Le conseil municipal s’est réuni lundi soir à la mairie pour étudier\nle plan de circulation.';
    expect(blocksOf(read(`date 2022 T\n\nUne phrase.\nUne autre.`))).toHaveLength(2);
    expect(blocksOf(read(`date 2022 T\n\n${wrapped}`))).toEqual([['paragraph', wrapped]]);
  });

  test('Windows line ends are kept, and offsets count in the file as it is', () => {
    const text = 'date 2022 T\r\n\r\nUne phrase.\r\n\r\nUne autre.\r\n';
    const article = read(text);
    expect(article.text).toBe(text);
    expect(blocksOf(article)).toEqual([
      ['paragraph', 'Une phrase.'],
      ['paragraph', 'Une autre.'],
    ]);
  });
});

describe('Markdown', () => {
  const read = (body: string, more = '') =>
    readMarkdown('a', `---\ntitle: Le conseil\npublished: 2022-01-02\n${more}---\n${body}`, 'a.md').article;

  test('front matter gives what is known of the article', () => {
    const article = read(
      'Le conseil s’est réuni.',
      'publisher: AFP\nauthor: Paule Kerbrat\nurl: https://a.example/\nlang: en\n',
    );
    expect(article).toMatchObject({
      title: 'Le conseil',
      published: '2022-01-02',
      publisher: 'AFP',
      author: 'Paule Kerbrat',
      url: 'https://a.example/',
      lang: 'en',
    });
  });

  test('markup is no part of what is read', () => {
    const article = read(
      '## Le *grand* titre\n\nLe **conseil** de [Brest](https://b.example) a `voté`\\*.\n\n> Deux\n> lignes.\n',
    );
    expect(visible(article)).toEqual(['Le grand titre', 'Le conseil de Brest a voté*.', 'Deux\nlignes.']);
    expect(article.blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph', 'paragraph']);
  });

  test('HTML is text', () => {
    expect(visible(read('<script>alert(1)</script>\n\nUn <b>mot</b>.'))).toEqual([
      '<script>alert(1)</script>',
      'Un <b>mot</b>.',
    ]);
  });

  test('the language is found out where it is not said', () => {
    expect(read('The council met on Monday to discuss the traffic plan.').lang).toBe('en');
    expect(read('Le conseil s’est réuni lundi pour étudier le plan.').lang).toBe('fr');
  });
});
