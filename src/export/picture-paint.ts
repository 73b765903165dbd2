import { PALETTE } from './palette.ts';

/** What an element of a drawing is in: the classes of all that surrounds it, and its own tag and classes. */
export interface Painted {
  tag: string;
  classes: readonly string[];
  /** The classes of its ancestors. */
  around: ReadonlySet<string>;
  /** The colour of the event around it. */
  color: string;
}

type Paint = Record<string, string | number | undefined>;

/** The colour of an event's shapes: doubt has the accent on marks, context is muted. */
export function eventColor(tag: string, classes: readonly string[]): string | undefined {
  if (!classes.includes('event')) return undefined;
  if (tag === 'a' && classes.includes('is-uncertain')) return PALETTE.accent;
  return classes.includes('is-background') ? PALETTE.muted : PALETTE.ink;
}

/** What is there for a pointer only. */
export const isUnseen = (classes: readonly string[]): boolean => classes.includes('target');

/**
 * The colours and strokes of a shape, as attributes: what `styles/timeline.css` gives it on the page, in the light.
 * `fill` is the one that the drawing itself gives, which stays.
 */
export function paintOf({ tag, classes, around, color }: Painted, fill: string | undefined): Paint {
  const is = (name: string) => classes.includes(name);
  const { ink, paper, muted, rule, tint } = PALETTE;
  if (is('line')) return { fill: 'none', stroke: ink, 'stroke-width': 1.5 };
  if (around.has('fold') && tag === 'path')
    return { fill: 'none', stroke: ink, 'stroke-width': 1.5, 'stroke-linejoin': 'round' };
  if (around.has('windows')) return { fill: tint };
  if (around.has('ticks')) return { stroke: rule };
  if (around.has('rug')) return { fill: muted, 'fill-opacity': 0.45 };
  if (around.has('count')) return { fill: paper, stroke: rule };
  if (is('paper') || is('bar-ground')) return { fill: paper };
  if (is('hatch')) return { fill: muted };
  if (is('bar-hatch')) return { fill, stroke: muted };
  if (is('ring')) return { fill: paper, stroke: color, 'stroke-width': 2 };
  if (is('dot')) return { fill: color, stroke: paper, 'stroke-width': 1.5 };
  if (is('about') || around.has('arc'))
    return { fill: 'none', stroke: color, 'stroke-width': 1.4, 'stroke-dasharray': '3 3' };
  if (is('series')) return { stroke: color, 'stroke-width': 4 };
  if (is('leader')) return { stroke: muted };
  if (is('bar') && fill === undefined) {
    if (around.has('is-planned')) return { fill: paper, stroke: color, 'stroke-width': 1.5 };
    return { fill: around.has('is-background') ? rule : color };
  }
  return { fill: fill ?? color };
}

/** The colour of a text. */
export function textColor(around: ReadonlySet<string>): string {
  const { ink, muted, accent } = PALETTE;
  if (around.has('when')) return around.has('is-uncertain') ? accent : muted;
  return ['windows', 'fold', 'fine', 'count'].some((name) => around.has(name)) ? muted : ink;
}
