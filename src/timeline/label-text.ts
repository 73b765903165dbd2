import type { DatedEvent, LabelStyle, DrawingInput, TimelineOptions } from './input.ts';
import type { SceneEvent } from './scene.ts';
import { wrap } from './wrap.ts';

/** The text of a label, broken into lines. px. */
export interface LabelText {
  date: string[];
  headline: string[];
  width: number;
  height: number;
}

/** From a leader to its text, and the air after a label, px. */
export const INSET = 9;
export const AIR = 16;
/** No label is narrower than this, px: what cannot hold so much need not be measured. */
export const LEAST_LABEL = 40;

/** As many lines as a headline may take on paper before its label is given up. */
const LINES_ON_PAPER = 8;

/**
 * Breaks an event's label into lines. Undefined when even its longest word is wider than the drawing, and on paper when
 * it cannot be told whole.
 */
export function labelTextOf(
  event: DatedEvent,
  number: number,
  input: DrawingInput,
  options: TimelineOptions,
  style: LabelStyle,
  room: number = style.room,
  lines: number = style.lines,
): LabelText | undefined {
  const { headline: serif, date: sans } = style.type;
  const said = (short: boolean) => {
    const words = event.date(short);
    return wrap(options.numbered ? `${number} · ${words}` : words, room, 2, (text) =>
      input.measure(text, sans),
    );
  };
  const full = said(false);
  const date = full.lines.length === 1 && full.width <= room ? full : said(true);
  // A long headline gets a wider label before it loses words.
  let headline = wrap(event.headline, room, lines, (text) => input.measure(text, serif));
  for (let wider = 1.2; headline.cut && wider < 1.5; wider += 0.2) {
    headline = wrap(event.headline, room * wider, lines, (text) => input.measure(text, serif));
  }
  if (headline.cut && options.numbered) {
    // Paper cannot be asked for the rest: the label is whole, or its number alone leads to the entry.
    headline = wrap(event.headline, room * 1.5, LINES_ON_PAPER, (text) => input.measure(text, serif));
    if (headline.cut) return undefined;
  }
  const width = Math.max(date.width, headline.width);
  if (width + 2 * INSET > options.width) return undefined;
  const height = date.lines.length * sans.leading + headline.lines.length * serif.leading;
  return { date: date.lines, headline: headline.lines, width, height };
}

/** Before all others: what an editor wants labelled, come what may. */
const PINNED = 100;

/** Told events before context, and what several speakers were heard on before the rest: from 0 to 3, unless it is pinned. */
export function importanceOf({ event }: SceneEvent): number {
  return (
    (event.pinned ? PINNED : 0) +
    (event.status === 'background' ? 0 : 2) +
    Math.min(event.notes?.length ?? 0, 4) / 4
  );
}

/**
 * The texts of the labels of one drawing, each broken into lines when it is first asked for: where thousands of events
 * share a screen, most labels are given up for want of room before anybody reads them.
 */
export function labelTexts(
  events: readonly SceneEvent[],
  input: DrawingInput,
  options: TimelineOptions,
  style: LabelStyle,
): (index: number) => LabelText | undefined {
  const texts = new Map<number, LabelText | undefined>();
  return (index) => {
    if (texts.has(index)) return texts.get(index);
    const e = events[index];
    const text = e && labelTextOf(e.event, e.number, input, options, style);
    texts.set(index, text);
    return text;
  };
}
