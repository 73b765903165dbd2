import { el, escape, n } from './escape.ts';
import type { Count, EventDrawing, Fold, Geometry, LabelBox, Rug } from './geometry.ts';
import { rugHeight } from './rug.ts';
import { drawBars, drawDots, type Percent } from './svg-marks.ts';
import { TICK_INSET, type Tick } from './tick-labels.ts';
import type { TextStyle } from './type.ts';

export interface SvgOptions {
  /** Begins every id inside the drawing; different for each drawing of a page. */
  prefix: string;
  /** What the drawing is called by those who hear it. */
  title: string;
  /** The HTML id of what says how it is used. */
  describedBy?: string;
  /** The address of an event; `#id` by default. */
  href?: (id: string) => string;
  /** Draws only what can be seen between these places, px; everything by default. */
  view?: Seen;
}

/** A stretch of the drawing, px. */
export interface Seen {
  from: number;
  to: number;
}

/** What of an event can be seen: its label, its marks and what links them. */
function extentOf({ bars, dots, label, link }: EventDrawing): Seen {
  let [from, to] = [Infinity, -Infinity];
  const add = (a: number, b: number) => {
    from = Math.min(from, a);
    to = Math.max(to, b);
  };
  for (const { x0, x1 } of bars) add(x0, x1);
  for (const { x, radius } of dots) add(x - radius, x + radius);
  if (link) add(link.x0, link.x1);
  if (label) add(label.x + Math.min(0, label.dx), label.x + label.dx + label.width);
  return { from, to };
}

/** The part of a drawing that lies in view. */
function clipped(geometry: Geometry, view: Seen): Geometry {
  const seen = ({ from, to }: Seen) => from <= view.to && to >= view.from;
  const at = (x: number, half: number) => seen({ from: x - half, to: x + half });
  return {
    ...geometry,
    windows: geometry.windows.filter(({ x0, x1, label }) => seen({ from: x0, to: label ? x1 + 300 : x1 })),
    folds: geometry.folds.filter(({ x0, x1 }) => seen({ from: x0, to: x1 })),
    ticks: geometry.ticks.filter(({ x, label }) => at(x, label?.width ?? 1)),
    events: geometry.events.filter((event) => seen(extentOf(event))),
    counts: geometry.counts.filter(({ x, width }) => at(x, width)),
    rugs: geometry.rugs.map((rug) => ({ ...rug, columns: rug.columns.filter(({ x }) => at(x, rug.step)) })),
  };
}

/** From the top of a line of text to its baseline, in parts of the font's size. */
const ASCENT = { serif: 0.8, sans: 0.92 };
const ZIGZAG = 'M-31 0h4l4-7 8 14 8-14 8 14 8-14 8 14 8-14 4 7h4';

const styleOf = ({ family, size, weight }: TextStyle, name?: string) => ({
  class: name ? `${family} ${name}` : family,
  'font-size': size,
  'font-weight': weight === 400 ? undefined : weight,
});

/** Lines of text, `dx` px to the right of `x`. What they have in common is said once, around them. */
function lines(
  name: string,
  texts: readonly string[],
  style: TextStyle,
  { x, dx }: { x: string; dx: number },
  top: number,
  more: object = {},
): string {
  const common = { ...styleOf(style, name), ...more };
  const first = top + style.size * ASCENT[style.family];
  const line = (text: string, i: number, own: object = {}) =>
    el('text', { ...own, x, dx: dx || undefined, y: first + i * style.leading }, escape(text));
  const [only = ''] = texts;
  if (texts.length <= 1) return line(only, 0, common);
  // A line break: what is read out and copied must not run the lines together.
  return el('g', common, texts.map((text, i) => line(text, i)).join('\n'));
}

const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Its parts stand beside a percentage each by itself: an `<svg>` around them for that would cost the browser more. */
function drawLabel({ id, lang }: EventDrawing, label: LabelBox, geometry: Geometry, pct: Percent): string {
  const { date, headline } = geometry.type;
  const { dx, top, width, height, leader } = label;
  const below = top + label.date.length * date.leading;
  const x = pct(label.x);
  const rtl = RIGHT_TO_LEFT.test(label.headline.join(' '));
  const words = rtl
    ? lines('headline', label.headline, headline, { x, dx: dx + width }, below, { direction: 'rtl', lang })
    : lines('headline', label.headline, headline, { x, dx }, below, { lang });
  // Something to point at as large as the label, for the mouse and the finger.
  const target = { class: 'target', x, y: top, width: width + 9, height };
  return [
    el('rect', { ...target, transform: dx < 0 ? `translate(${n(dx)})` : undefined }),
    leader ? el('line', { class: 'leader', x1: x, x2: x, y1: leader.y0 + 2, y2: leader.y1 }) : '',
    el(
      'g',
      { class: 'label', 'data-label': id },
      lines('when', label.date, date, { x, dx }, top),
      '\n',
      words,
    ),
  ].join('');
}

function drawTick(tick: Tick, geometry: Geometry, pct: Percent): string {
  const { lineY, tickRows, type } = geometry;
  const end = tick.rank === 'major' ? tickRows.end : lineY + 5;
  const x = pct(tick.x);
  const line = tick.rank === 'context' ? '' : el('line', { x1: x, x2: x, y1: lineY, y2: end });
  if (!tick.label) return line;
  const { row, align, text } = tick.label;
  const y = row === 'upper' ? tickRows.upper : tickRows.lower;
  const place = align === 'start' ? { dx: TICK_INSET } : { 'text-anchor': 'middle' };
  const name = row === 'upper' ? 'fine' : 'coarse';
  return line + el('text', { class: name, 'font-size': type.tick.size, x, ...place, y }, escape(text));
}

/** A break in the line, on a ground of paper that hides the line under it. */
function drawFold(fold: Fold, { lineY, type }: Geometry, pct: Percent): string {
  return el(
    'svg',
    { class: 'fold', x: pct((fold.x0 + fold.x1) / 2), y: lineY, overflow: 'visible' },
    el('rect', { class: 'paper', x: -31, y: -3, width: 62, height: 6 }),
    el('path', { d: ZIGZAG }),
    el('text', { ...styleOf(type.small), y: -13, 'text-anchor': 'middle' }, escape(fold.label)),
  );
}

/** All columns in one shape, stretched with the drawing: however many events there are, it is one element. */
function drawRug(rug: Rug, width: number): string {
  if (rug.columns.length === 0) return '';
  const foot = rugHeight(Infinity);
  const d = rug.columns
    .map(({ x, count }) => `M${n(x)} ${foot}v${n(-rugHeight(count))}h${rug.step - 1}V${foot}z`)
    .join('');
  const box = { y: n(rug.y - foot), width: '100%', height: foot, viewBox: `0 0 ${n(width)} ${foot}` };
  return el('svg', { class: 'rug', ...box, preserveAspectRatio: 'none' }, el('path', { d }));
}

function drawCount(count: Count, { type }: Geometry, pct: Percent, href: (id: string) => string): string {
  const box = { x: -count.width / 2, y: count.y, width: count.width, height: 18, rx: 9 };
  return el(
    'a',
    {
      class: 'count',
      href: href(count.ids[0] ?? ''),
      'aria-label': count.name,
      'data-count': count.ids.length,
      tabindex: -1,
    },
    el(
      'svg',
      { x: pct(count.x), overflow: 'visible' },
      el('rect', box),
      el('text', { ...styleOf(type.small), y: count.y + 13, 'text-anchor': 'middle' }, escape(count.text)),
    ),
  );
}

const classOf = (event: EventDrawing) =>
  `event is-${event.status}${event.uncertain ? ' is-uncertain' : ''}${event.hue === undefined ? '' : ` hue-${event.hue}`}`;

/**
 * A drawing as SVG text: links, shapes and words, no style attribute and no script. What it needs of colours and fonts
 * is in `styles/timeline.css`. The same text makes the page, the golden files and an export.
 */
export function svgOf(whole: Geometry, options: SvgOptions): string {
  const geometry = options.view ? clipped(whole, options.view) : whole;
  const { width, height, lineY, type } = geometry;
  const { prefix, href = (id: string) => `#${id}` } = options;
  const pct: Percent = (x) => `${Math.round((x / width) * 1e5) / 1e3}%`;

  const hatch = el(
    'pattern',
    {
      id: `${prefix}-hatch`,
      width: 6,
      height: 6,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    el('rect', { class: 'hatch', width: 2.4, height: 6 }),
  );
  const windows = geometry.windows.map((w) =>
    el('rect', { x: pct(w.x0), y: w.y0, width: pct(w.x1 - w.x0), height: w.y1 - w.y0 }),
  );
  const windowLabels = geometry.windows.map(({ x0, label }) =>
    label
      ? el('text', { ...styleOf(type.small), x: pct(x0), dx: label.dx, y: label.y }, escape(label.text))
      : '',
  );
  const axis = [
    el('g', { class: 'windows' }, ...windows, ...windowLabels),
    el('g', { class: 'ticks' }, ...geometry.ticks.map((tick) => drawTick(tick, geometry, pct))),
    el('line', { class: 'line', x1: 0, x2: '100%', y1: lineY, y2: lineY }),
    ...geometry.lanes.map((lane) =>
      el('line', { class: `lane hue-${lane.hue}`, x1: 0, x2: '100%', y1: lane.y, y2: lane.y }),
    ),
    ...geometry.rugs.map((rug) => drawRug(rug, width)),
    ...geometry.folds.map((fold) => drawFold(fold, geometry, pct)),
  ];
  const bars = geometry.events.map((event) =>
    event.bars.length > 0
      ? el(
          'g',
          // What else belongs to an event lies in its link.
          { class: classOf(event), 'data-mark': event.id, 'data-number': event.number },
          drawBars(event, prefix, pct),
        )
      : '',
  );
  let stop = false;
  const events = geometry.events.map((event) => {
    if (!event.label && event.dots.length === 0 && !event.link) return '';
    const label = event.label ? drawLabel(event, event.label, geometry, pct) : '';
    const marks = drawDots(event, pct);
    // One tab stop for the line: from there the arrow keys lead on.
    const isStop = event.label !== undefined && !stop;
    stop ||= isStop;
    const attributes = {
      class: classOf(event),
      href: href(event.id),
      'aria-label': event.label && event.name,
      'data-number': event.number,
      tabindex: isStop ? undefined : -1,
    };
    // A mark without a label tells its event also to who points at it.
    const told = event.label ? '' : el('title', {}, escape(event.name));
    return el('a', attributes, told, label, marks);
  });
  return el(
    'svg',
    {
      class: 'timeline-svg',
      xmlns: 'http://www.w3.org/2000/svg',
      width: '100%',
      height,
      role: 'group',
      'aria-label': options.title,
      'aria-describedby': options.describedBy,
    },
    el('defs', {}, hatch),
    el('g', { 'aria-hidden': 'true' }, ...axis, ...bars),
    ...events,
    ...geometry.counts.map((count) => drawCount(count, geometry, pct, href)),
  );
}
