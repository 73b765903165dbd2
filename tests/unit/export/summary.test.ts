import { Parser } from 'htmlparser2';
import stringWidth from 'string-width';
import { describe, expect, it, test } from 'vitest';

import type { ExportContent } from '../../../src/export/content.ts';
import { summaryOf } from '../../../src/export/summary.ts';
import { summaryHtml } from '../../../src/export/summary-html.ts';
import { type Emphasis, summaryText } from '../../../src/export/summary-text.ts';
import { LANGUAGES } from '../../../src/model/index.ts';
import { expectGolden } from '../../golden.ts';
import { DATES, HOSTILE, seed, sheet, told } from './contents.ts';
import { row } from '../rows.ts';

const dense = (text: string) => text.replace(/\s+/g, '');

const hostile = () =>
  told(HOSTILE.map((text, i) => ({ headline: text, text, speaker: text, when: DATES[i] ?? '2022' })));
const CONTENTS = [
  ['the seed article', () => seed('fr')],
  ['no event', () => sheet([])],
  ['one event', () => sheet([row('2022-01-12')])],
  ['every kind of date', () => sheet(DATES.map((when, i) => row(when, {}, i + 2)))],
  ['hostile texts', hostile],
  ['5,000 events', () => sheet(Array.from({ length: 5000 }, (_, i) => row('2022', {}, i + 2)))],
] as const;

/** What a reader of the page sees, and the elements that it is made of. */
function read(html: string) {
  const names = new Set<string>();
  let shown = '';
  let inside = '';
  const parser = new Parser({
    onopentag(name) {
      names.add(name);
      if (name === 'style' || name === 'title') inside = name;
    },
    ontext(text) {
      if (!inside) shown += text;
    },
    onclosetag(name) {
      if (name === inside) inside = '';
    },
  });
  parser.write(html);
  parser.end();
  return { names, shown: dense(shown) };
}

const html = (content: ExportContent, lang: 'fr' | 'en' = 'fr') =>
  summaryHtml(content, { lang, styles: 'p{color:red}', printed: 'Imprimé le 1er mai 2026' });

describe('the summary of the seed article', () => {
  it.each(LANGUAGES)('as text in %s', async (lang) => {
    expectGolden(`export/summary.${lang}.txt`, `${summaryText(await seed(lang), { lang, columns: 80 })}\n`);
  });

  it('as a page', async () => {
    expectGolden('export/summary.fr.html', html(await seed('fr')).replaceAll('><', '>\n<'));
  });
});

describe.each(CONTENTS)('of %s', (_, contentOf) => {
  it('no line of the text is wider than asked for, and nothing is lost', async () => {
    const content = await contentOf();
    const { title, entries, sources } = summaryOf(content, 'fr');
    for (const columns of [30, 72, 100]) {
      const text = summaryText(content, { lang: 'fr', columns });
      const wide = text.split('\n').filter((line) => stringWidth(line) > columns);
      expect(wide).toEqual([]);
      const whole = dense(text);
      for (const { date, headline, paragraphs, notes } of entries)
        for (const part of [date, headline, ...paragraphs, ...notes.map((note) => note.text)])
          if (!whole.includes(dense(part))) expect(whole).toContain(dense(part));
      expect(whole).toContain(dense(title));
      expect(sources.every((source) => whole.includes(dense(source)))).toBe(true);
    }
  });

  it('the page shows all of it, and no text of it is mark-up', async () => {
    const content = await contentOf();
    const { names, shown } = read(html(content));
    const { entries } = summaryOf(content, 'fr');
    const lost = entries.filter(({ date, headline, paragraphs, notes }) =>
      [date, headline, ...paragraphs, ...notes.map((note) => note.text)].some(
        (part) => !shown.includes(dense(part)),
      ),
    );
    expect(lost).toEqual([]);
    for (const name of ['script', 'b', 'img', 'iframe']) expect(names).not.toContain(name);
  });
});

test('a source is cited by its number where there are several', async () => {
  const { articles, ...content } = await seed('fr');
  const [article] = articles;
  if (!article) throw new Error('The seed article is gone.');
  const several = { ...content, articles: [{ ...article, id: 'another', title: 'Un autre' }, article] };
  expect(summaryOf(several, 'fr').entries.every(({ source }) => source === 2)).toBe(true);
  const text = summaryText(several, { lang: 'fr', columns: 80 });
  expect(text).toContain('[1] Un autre');
  expect(text).toMatch(/créée en 2002\.\s»\s\[2\]/);
});

test('a terminal’s styles are set around words, and change no line', async () => {
  const content = await seed('fr');
  const style = (_: Emphasis, text: string) => `\u001b[1m${text}\u001b[22m`;
  const styled = summaryText(content, { lang: 'fr', columns: 60, style });
  expect(styled).toContain('\u001b[1m');
  // eslint-disable-next-line no-control-regex
  expect(styled.replace(/\u001b\[\d+m/g, '')).toBe(summaryText(content, { lang: 'fr', columns: 60 }));
});
