import { el } from './escape.ts';
import type { Bar, Dot, Use } from './geometry.ts';
import { drawBars, drawDots } from './svg-marks.ts';

const [WIDTH, HEIGHT, Y] = [34, 20, 13];
const pct = (x: number) => `${(x / WIDTH) * 100}%`;

const bar = (change: Partial<Bar> = {}): Bar => ({
  x0: 3,
  x1: 31,
  y: Y,
  height: 9,
  inner0: 3,
  inner1: 31,
  start: 'sharp',
  end: 'sharp',
  hatched: false,
  ...change,
});

const dot = (form: Dot['form'], x = WIDTH / 2): Dot => ({ x, y: Y, form, radius: 5.5, approximate: false });

/** What each use looks like, drawn by what draws the line itself. */
function sample(use: Use, prefix: string): string {
  const event = { number: 0, id: '', lang: 'fr', name: '', bars: [] as Bar[], dots: [] as Dot[] } as const;
  const draw = (
    status: 'past' | 'planned' | 'background',
    bars: Bar[],
    dots: Dot[] = [],
    uncertain = false,
  ) => {
    const drawn = { ...event, status, uncertain, bars, dots };
    const classes = `event is-${status}${uncertain ? ' is-uncertain' : ''}`;
    const name = dots.length > 0 && uncertain ? `${classes} is-moment` : classes;
    return el('g', { class: name }, drawBars(drawn, prefix, pct), drawDots(drawn, pct));
  };
  switch (use) {
    case 'past':
      return draw('past', [], [dot('dot')]);
    case 'planned':
      return draw('planned', [], [dot('ring')]);
    case 'background':
      return draw('background', [], [dot('diamond')]);
    case 'span':
      return draw('past', [bar()]);
    case 'planned-span':
      return draw('planned', [bar()]);
    case 'background-span':
      return draw('background', [bar()]);
    case 'range':
      return draw('past', [bar({ hatched: true })]);
    case 'approximate':
      return draw('past', [bar({ inner0: 13, inner1: 21, start: 'faded', end: 'faded' })]);
    case 'open':
      return draw('past', [bar({ inner1: 12, end: 'open' })]);
    case 'alternatives': {
      const dots = [dot('ring', 6.5), dot('ring', 27.5)];
      const link = { x0: 6.5, x1: 27.5, y: Y - 1, kind: 'alternatives' } as const;
      const drawn = { ...event, status: 'past', uncertain: true, dots, link } as const;
      return el(
        'g',
        { class: 'event is-past is-uncertain is-moment' },
        drawDots({ ...drawn, bars: [] }, pct),
      );
    }
    case 'fold':
      return el('g', { class: 'fold' }, el('path', { d: `M2 ${Y}h4l3-6 5 12 5-12 5 12 3-6h5` }));
    case 'rug': {
      const d = [4, 11, 8, 15, 6]
        .map((height, i) => `M${5 + 5 * i} ${Y + 5}v-${height}h3V${Y + 5}z`)
        .join('');
      return el('g', { class: 'rug' }, el('path', { d }));
    }
    case 'window':
      return el('g', { class: 'windows' }, el('rect', { x: 4, y: 2, width: 26, height: 17 }));
  }
}

/** A little drawing of one use, as SVG text. `prefix` begins its ids. */
export function swatchOf(use: Use, prefix: string): string {
  const own = `${prefix}-${use}`;
  const hatch = el(
    'pattern',
    {
      id: `${own}-hatch`,
      width: 6,
      height: 6,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    el('rect', { class: 'hatch', width: 2.4, height: 6 }),
  );
  const defs = use === 'range' ? el('defs', {}, hatch) : '';
  return el(
    'svg',
    { class: 'timeline-svg swatch', width: WIDTH, height: HEIGHT, 'aria-hidden': 'true' },
    defs,
    sample(use, own),
  );
}

/** The uses in the order in which a legend tells them. */
export const LEGEND_ORDER: readonly Use[] = [
  'past',
  'planned',
  'background',
  'span',
  'planned-span',
  'background-span',
  'alternatives',
  'range',
  'approximate',
  'open',
  'fold',
  'rug',
  'window',
];
