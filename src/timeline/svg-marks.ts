import { el, n } from './escape.ts';
import type { Bar, Dot, EventDrawing } from './geometry.ts';

/** Percent of the drawing's width. */
export type Percent = (x: number) => string;

/** How much of a soft end is left at its far side: the doubt is shown, the days are not taken away. */
const STRENGTH = { sharp: 1, soft: 0.3, faded: 0, open: 0 } as const;

const fades = (bar: Bar) => bar.start !== 'sharp' || bar.end !== 'sharp';

/** The bar's strength along its length. `paint` is `white` for a mask, else the colour of the text around it. */
function gradient(bar: Bar, id: string, paint: string): string {
  const length = Math.max(bar.x1 - bar.x0, 0.001);
  const stop = (x: number, opacity: number) =>
    el('stop', { offset: (x - bar.x0) / length, 'stop-color': paint, 'stop-opacity': opacity });
  return el(
    'linearGradient',
    { id },
    stop(bar.x0, STRENGTH[bar.start]),
    stop(bar.inner0, 1),
    stop(bar.inner1, 1),
    stop(bar.x1, STRENGTH[bar.end]),
  );
}

/** A stretch of time. Hatched: one unknown moment in it. Outlined: still to come. */
function drawBar(bar: Bar, id: string, hatch: string, pct: Percent): string {
  const box = {
    x: pct(bar.x0),
    y: bar.y - bar.height / 2,
    width: pct(bar.x1 - bar.x0),
    height: bar.height,
    rx: bar.height / 2,
  };
  if (!bar.hatched) {
    const fill = fades(bar) ? `url(#${id})` : undefined;
    return (fill ? gradient(bar, id, 'currentColor') : '') + el('rect', { class: 'bar', ...box, fill });
  }
  const rects = (mask?: string) =>
    el(
      'g',
      { mask },
      el('rect', { class: 'bar-ground', ...box }),
      el('rect', { class: 'bar-hatch', ...box, fill: `url(#${hatch})` }),
    );
  if (!fades(bar)) return rects();
  const whole = { width: 1, height: 1, fill: `url(#${id})` };
  const mask = el('mask', { id: `${id}m`, maskContentUnits: 'objectBoundingBox' }, el('rect', whole));
  return gradient(bar, id, 'white') + mask + rects(`url(#${id}m)`);
}

/**
 * A moment. Circles stand at a percentage by themselves; a path needs an `<svg>` of its own for that, which costs the
 * browser more.
 */
function drawDot({ x, y, form, radius: r, approximate }: Dot, pct: Percent): string {
  const circle = (name: string, radius: number) =>
    el('circle', { class: name, cx: pct(x), cy: y, r: radius });
  const around = approximate ? circle('about', r + 4) : '';
  if (form !== 'diamond') return around + circle(form, form === 'ring' ? r - 0.5 : r);
  const d = `M0 ${n(-r * 0.95)}L${n(r * 0.95)} 0 0 ${n(r * 0.95)} ${n(-r * 0.95)} 0Z`;
  return around + el('svg', { x: pct(x), y, overflow: 'visible' }, el('path', { class: 'dot', d }));
}

const ARC = 15;

/** What joins several dates: a dashed arc where one of them is meant, a line where all of them are. */
function drawLink({ link }: EventDrawing, pct: Percent): string {
  if (!link) return '';
  const [x, width] = [pct(link.x0), pct(link.x1 - link.x0)];
  if (link.kind === 'series')
    return el('line', { class: 'series', x1: x, x2: pct(link.x1), y1: link.y, y2: link.y });
  // Half an ellipse: its lower half lies outside its own viewport. No path can be as wide as a percentage.
  const arc = el('ellipse', { cx: '50%', cy: ARC, rx: '50%', ry: ARC - 1 });
  return el('svg', { class: 'arc', x, y: link.y - ARC, width, height: ARC, overflow: 'hidden' }, arc);
}

/** The bars of an event, which lie under all dots. */
export function drawBars(event: EventDrawing, prefix: string, pct: Percent): string {
  return event.bars
    .map((bar, i) => drawBar(bar, `${prefix}-b${event.number}-${i}`, `${prefix}-hatch`, pct))
    .join('');
}

/** The dots of an event with what links them. Most have one dot, which needs nothing around it to be the mark. */
export function drawDots(event: EventDrawing, pct: Percent): string {
  const { dots, link } = event;
  if (dots.length === 0 && !link) return '';
  const [only] = dots;
  if (only && dots.length === 1 && !link && !only.approximate) return drawDot(only, pct);
  return el('g', { class: 'mark' }, drawLink(event, pct), ...dots.map((dot) => drawDot(dot, pct)));
}
