import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

import { timelineWordsOf } from '../../../src/export/timeline-words.ts';
import { measureText } from '../../../src/fonts/measure.ts';
import type { Language } from '../../../src/model/index.ts';
import type { EventInput, TimelineOptions } from '../../../src/timeline/input.ts';
import { layoutTimeline } from '../../../src/timeline/layout.ts';
import { LEGEND_ORDER, swatchOf } from '../../../src/timeline/legend.ts';
import { svgOf } from '../../../src/timeline/svg.ts';
import { SCREEN_VARIANTS, SHEET_VARIANT, type Variant } from '../../../src/timeline/variants.ts';
import { expectGolden } from '../../golden.ts';

const INPUT = resolve(import.meta.dirname, '../../input/timeline');
const SEED = 'erdogan-poutine-otan';
const WIDEST = SCREEN_VARIANTS.at(-1) ?? SHEET_VARIANT;

interface Case {
  events: EventInput[];
  published: { published: string }[];
}

function draw(name: string, lang: Language, options: TimelineOptions): string {
  const read = JSON.parse(readFileSync(resolve(INPUT, `${name}.json`), 'utf8')) as Case;
  const input = {
    events: read.events,
    published: read.published.map((article) => article.published),
    lang,
    words: timelineWordsOf(lang),
    measure: measureText,
  };
  // One element a line: a changed drawing is read in its diff.
  return `${svgOf(layoutTimeline(input, options), { prefix: 'g', title: name }).replaceAll('><', '>\n<')}\n`;
}

const names = readdirSync(INPUT).map((file) => file.replace(/\.json$/, ''));
const cases: [name: string, lang: Language, variant: Variant][] = [
  ...names.map((name): [string, Language, Variant] => [name, 'fr', WIDEST]),
  ...[...SCREEN_VARIANTS.slice(0, -1), SHEET_VARIANT].map((v): [string, Language, Variant] => [
    SEED,
    'fr',
    v,
  ]),
  [SEED, 'en', WIDEST],
];

describe('a drawing', () => {
  it.each(cases)('of %s, in %s', (name, lang, variant) => {
    expectGolden(`timeline/${name}.${lang}.${variant.name}.svg`, draw(name, lang, variant));
  });

  it('is the same whatever the order of the events', () => {
    const read = JSON.parse(readFileSync(resolve(INPUT, 'forty-events.json'), 'utf8')) as Case;
    const input = { published: [], lang: 'fr' as const, words: timelineWordsOf('fr'), measure: measureText };
    const forwards = layoutTimeline({ ...input, events: read.events }, WIDEST);
    expect(layoutTimeline({ ...input, events: read.events.toReversed() }, WIDEST)).toEqual(forwards);
  });

  it('escapes what a headline holds', () => {
    expect(draw('long-titles', 'fr', WIDEST)).not.toContain('<script');
  });
});

describe('a legend', () => {
  it('draws every shape', () => {
    expectGolden('timeline/legend.txt', LEGEND_ORDER.map((use) => `${swatchOf(use, 'l')}\n`).join(''));
  });
});

describe('the style sheet', () => {
  const css = readFileSync(resolve(import.meta.dirname, '../../../src/styles/timeline.css'), 'utf8');
  /** The gutter of `styles/tokens.css` in a window of this width, and the widest scrollbar, px. */
  const gutter = (window: number) => Math.min(40, Math.max(16, 0.032 * window));
  const SCROLLBAR = 16;

  it.each(SCREEN_VARIANTS.map(({ name, width }, i) => ({ name, width, i })))(
    'shows the drawing for $width px only where it has room',
    ({ name, width, i }) => {
      const rule = css.slice(0, css.indexOf(`.timeline-drawing--${name} `));
      const query = rule.slice(rule.lastIndexOf('@media'));
      const from = Number(/\(width >= (\d+)px\)/.exec(query)?.[1] ?? /\((\d+)px <= width/.exec(query)?.[1]);
      // Phones lay their scrollbars over the page.
      expect(from - 2 * gutter(from) - (i === 0 ? 0 : SCROLLBAR)).toBeGreaterThanOrEqual(width);
      const next = SCREEN_VARIANTS[i + 1];
      if (!next) return;
      const to = Number(/width < (\d+)px/.exec(query)?.[1]);
      const after = css.slice(css.indexOf(`${to}px <= width`) - 1);
      expect(css.includes(`(${to}px <= width`) || css.includes(`(width >= ${to}px)`), after).toBe(true);
    },
  );
});
