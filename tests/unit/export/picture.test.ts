import { Parser } from 'htmlparser2';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

import type { ExportContent } from '../../../src/export/content.ts';
import { icon } from '../../../src/export/icon.ts';
import { OPEN_GRAPH, openGraphImage } from '../../../src/export/open-graph.ts';
import { timelinePng, timelineSvg } from '../../../src/export/timeline-picture.ts';
import { DATES, HOMELESS, HOSTILE, seed, sheet, SITE, told } from './contents.ts';
import { row } from '../rows.ts';

const CONTENTS: [name: string, content: () => ExportContent | Promise<ExportContent>][] = [
  ['the seed article', () => seed('fr')],
  ['no events', () => sheet([])],
  ['one event', () => sheet([row('2022-01-12')])],
  [
    '5,000 events',
    () => sheet(Array.from({ length: 5000 }, (_, i) => row(String(1000 + (i % 1000)), {}, i + 2))),
  ],
  ['every kind of date', () => sheet(DATES.map((when, i) => row(when, {}, i + 2)))],
  [
    'hostile texts',
    () => told(HOSTILE.map((text, i) => ({ headline: text, text, speaker: text, when: DATES[i] ?? '2022' }))),
  ],
];

/** The elements of a picture. */
function elements(svg: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new Parser(
    { onopentag: (name, attributes) => found.push({ name, attributes }) },
    { xmlMode: true },
  );
  parser.end(svg);
  return found;
}

describe('timeline.svg', () => {
  it.each(CONTENTS)(
    'of %s has its fonts, colours and sizes in it, and no script',
    async (_name, contentOf) => {
      const svg = timelineSvg(await contentOf(), SITE);
      const all = elements(svg);
      expect(all.some(({ name }) => name === 'script' || name === 'style' || name === 'image')).toBe(false);
      for (const { attributes } of all)
        for (const [name, value] of Object.entries(attributes)) {
          expect(`${name}="${value}"`).not.toMatch(
            /^(?:class|style|on\w+)=|currentColor|var\(|NaN|undefined/,
          );
          if (name !== 'offset') expect(value.endsWith('%'), `${name}="${value}"`).toBe(false);
        }
      // It is XML that a strict reader takes.
      const { width, height } = await sharp(Buffer.from(svg), { unlimited: true }).metadata();
      expect(width).toBe(1260);
      expect(height).toBeGreaterThan(100);
    },
  );

  it('draws its letters as shapes, but for those that the fonts lack', async () => {
    expect(elements(timelineSvg(await seed('fr'), SITE)).filter(({ name }) => name === 'text')).toEqual([]);
    const arabic = timelineSvg(sheet([row('2022', { headline: 'اجتماع مجلس الأمن' })]), SITE);
    expect(arabic).toContain('direction="rtl"');
    expect(arabic).toContain('اجتماع');
  });

  it('has a light ground of its own, and says where it comes from', async () => {
    const svg = timelineSvg(await seed('fr'), SITE);
    const [ground] = elements(svg).filter(({ name }) => name === 'rect');
    expect(ground?.attributes).toMatchObject({ width: '1260', fill: '#faf7f0' });
    expect(svg).toContain("<title>Erdogan et Poutine discutent sur l'Otan · 6 événements");
  });

  it('leads to the events where the site has an address, and nowhere else', async () => {
    const links = (svg: string) => elements(svg).flatMap(({ attributes }) => attributes['href'] ?? []);
    const content = await seed('fr');
    expect(links(timelineSvg(content, SITE))).toContain(
      'https://frise.example/#erdogan-poutine-otan/dimanche',
    );
    expect(links(timelineSvg(content, HOMELESS))).toEqual([]);
  });
});

describe('pictures in dots', () => {
  it.each(CONTENTS)('of %s are whole', async (_name, contentOf) => {
    const content = await contentOf();
    const png = sharp(await timelinePng(content, SITE));
    expect(await png.metadata()).toMatchObject({ format: 'png', width: 2520 });
    const card = sharp(await openGraphImage(content, SITE));
    expect(await card.metadata()).toMatchObject({ format: 'png', ...OPEN_GRAPH });
    for (const image of [png, card]) {
      const { channels, isOpaque } = await image.stats();
      expect(isOpaque).toBe(true);
      // Ink on paper.
      expect(channels[0]?.min).toBeLessThan(60);
      expect(channels[0]?.max).toBe(250);
    }
  });

  it('are the same each time', async () => {
    const content = await seed('en');
    expect(
      Buffer.from(await timelinePng(content, SITE)).equals(Buffer.from(await timelinePng(content, SITE))),
    ).toBe(true);
  });

  it('have the size that is asked for', async () => {
    expect(await sharp(await icon(192)).metadata()).toMatchObject({ width: 192, height: 192 });
  });
});
