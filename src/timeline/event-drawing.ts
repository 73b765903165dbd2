import type { Axis } from './axis.ts';
import { reachOf } from './below.ts';
import type { Bar, Dot, DotForm, EventDrawing, LabelBox } from './geometry.ts';
import type { LabelText } from './label-text.ts';
import type { SceneEvent } from './scene.ts';
import type { BarShape } from './shape.ts';

/** The height of a bar on the line itself, px. */
export const LINE_BAR = 11;

const dotForm = ({ event, shape }: SceneEvent): DotForm => {
  if (event.status === 'planned' || shape.link === 'alternatives') return 'ring';
  return event.status === 'background' ? 'diamond' : 'dot';
};

function barAt(shape: BarShape, axis: Axis, y: number, height: number, width: number): Bar {
  const { x0, x1 } = reachOf(axis, shape.start.outer, shape.end.outer, width);
  const inner = (time: number, open: number) => (Number.isFinite(time) ? axis.x(time) : open);
  return {
    x0,
    x1,
    y,
    height,
    // An open end fades over the half of the bar that is on its side.
    inner0: inner(shape.start.inner, x0 + (x1 - x0) / 2),
    inner1: inner(shape.end.inner, x1 - (x1 - x0) / 2),
    start: shape.start.style,
    end: shape.end.style,
    hatched: shape.hatched,
  };
}

function linkOf({ shape }: SceneEvent, bars: readonly Bar[], dots: readonly Dot[], y: number) {
  if (!shape.link) return undefined;
  const xs = [...bars.map((bar) => (bar.x0 + bar.x1) / 2), ...dots.map((dot) => dot.x)];
  return { x0: Math.min(...xs), x1: Math.max(...xs), y, kind: shape.link };
}

export const labelBox = (x: number, dx: number, top: number, text: LabelText): LabelBox => ({
  x,
  dx,
  top,
  ...text,
});

/** Where and how large an event's marks are drawn, px. */
interface Place {
  /** The middle of its bars and dots. */
  y: number;
  /** The height of its bars. */
  height: number;
  radius: number;
  /** The width of the drawing: open ends reach it. */
  width: number;
  /** Whether its marks are drawn at all. */
  drawn: boolean;
}

/** An event's marks, without a label and a name yet. */
export function drawEvent(
  e: SceneEvent,
  axis: Axis,
  { y, height, radius, width, drawn }: Place,
): EventDrawing {
  const bars = drawn ? e.shape.bars.map((bar) => barAt(bar, axis, y, height, width)) : [];
  const form = dotForm(e);
  const dots = (drawn ? e.anchors.dots : []).map((time, i): Dot => {
    const approximate = e.shape.dots[i]?.approximate ?? false;
    return { x: axis.x(time), y, form, radius, approximate };
  });
  const link = linkOf(e, bars, dots, y);
  const { id, status, lang } = e.event;
  const { number, shape } = e;
  return {
    id,
    number,
    status,
    uncertain: shape.uncertain,
    lang,
    name: '',
    bars,
    dots,
    ...(link && { link }),
  };
}

/** What a link to an event is called: by the words that it shows, its number and short date among them (WCAG 2.5.3). */
export function nameOf({ event }: SceneEvent, label: LabelBox | undefined): string {
  const date = label ? label.date.join(' ') : event.date(false);
  return `${date}. ${event.headline}`;
}
