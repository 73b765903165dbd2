import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

import { timelineWordsOf } from '../../../src/components/timeline-words.ts';
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
    words: timelineWordsOf(
      lang,
      read.published.map((article) => article.published),
    ),
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
  it('shows each drawing from the width it was computed for', () => {
    const css = readFileSync(resolve(import.meta.dirname, '../../../src/styles/timeline.css'), 'utf8');
    SCREEN_VARIANTS.forEach(({ name, width }, i) => {
      const next = SCREEN_VARIANTS[i + 1];
      const query = next ? `(${width}px <= width < ${next.width}px)` : `(width >= ${width}px)`;
      const at = css.indexOf(query);
      expect(at, query).toBeGreaterThan(-1);
      expect(css.slice(at, css.indexOf('}', at))).toContain(`.timeline-drawing--${name} `);
    });
  });
});
