import type { DatedEvent, LabelStyle, DrawingInput, TimelineOptions } from './input.ts';
import type { SceneEvent } from './scene.ts';
import type { Measure, TextStyle } from './type.ts';
import { type MeasuredText, measureWords, wrapWords } from './wrap.ts';

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

/** The texts that were measured before, by how and in what style: each is broken for several drawings of a page. */
const known = new WeakMap<Measure, Map<TextStyle, Map<string, MeasuredText>>>();
/** So many are kept in a style. */
const MOST_KNOWN = 4000;

function measuredText(text: string, style: TextStyle, measure: Measure): MeasuredText {
  const styles = known.get(measure) ?? new Map<TextStyle, Map<string, MeasuredText>>();
  const texts = styles.get(style) ?? new Map<string, MeasuredText>();
  let found = texts.get(text);
  if (!found) {
    found = measureWords(text, (part) => measure(part, style));
    if (texts.size >= MOST_KNOWN) texts.clear();
    known.set(measure, styles.set(style, texts.set(text, found)));
  }
  return found;
}

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
    const text = options.numbered ? `${number} · ${words}` : words;
    return wrapWords(measuredText(text, sans, input.measure), room, 2);
  };
  const full = said(false);
  const date = full.lines.length === 1 && full.width <= room ? full : said(true);
  // A long headline gets a wider label before it loses words.
  const told = measuredText(event.headline, serif, input.measure);
  let headline = wrapWords(told, room, lines);
  for (let wider = 1.2; headline.cut && wider < 1.5; wider += 0.2)
    headline = wrapWords(told, room * wider, lines);
  if (headline.cut && options.numbered) {
    // Paper cannot be asked for the rest: the label is whole, or its number alone leads to the entry.
    headline = wrapWords(told, room * 1.5, LINES_ON_PAPER);
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
