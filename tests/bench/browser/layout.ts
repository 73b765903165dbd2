/** How long the layout of a line with many labels takes, beside labella's, which places labels in rows. */
import { Worker } from 'node:worker_threads';

import { timelineWordsOf } from '../../../src/export/timeline-words.ts';
import { measureText } from '../../../src/fonts/measure.ts';
import type { EventInput } from '../../../src/timeline/input.ts';
import { layoutTimeline } from '../../../src/timeline/layout.ts';
import { assignRows } from '../../../src/timeline/rows.ts';
import { SCREEN_VARIANTS } from '../../../src/timeline/variants.ts';
import { benchEvents } from './events.ts';
import type { LabellaWork } from './labella-worker.ts';
import { timeOf } from './time.ts';

/** The medians of one size, ms. */
export interface LayoutBench {
  count: number;
  /** The labels alone, their places and sizes given: what labella does too. */
  labels: number;
  /** All of it: dates read, time folded and stretched, lines broken, marks, ticks and counts. */
  frise: number;
  /** Or why there is none. */
  labella: number | string;
}

export const LAYOUT_SIZES = [100, 1000, 10_000];

/** Labella may take so long for all its rounds, ms. */
const LIMIT = 20_000;

/** Widths of texts are looked up once: what is measured is the layout, not the fonts. */
function remembered(measure: typeof measureText): typeof measureText {
  const known = new Map<string, number>();
  return (text, style) => {
    const key = `${style.family} ${style.size} ${style.weight} ${text}`;
    const width = known.get(key) ?? measure(text, style);
    known.set(key, width);
    return width;
  };
}

function timeOfLabella(work: LabellaWork): Promise<number | string> {
  const worker = new Worker(new URL('./labella-worker.ts', import.meta.url), { workerData: work });
  return new Promise((done) => {
    const end = (figure: number | string) => {
      clearTimeout(limit);
      done(figure);
      void worker.terminate();
    };
    const limit = setTimeout(() => end(`over ${LIMIT / 1000} s`), LIMIT);
    worker.on('message', (time: number) => end(time));
    worker.on('error', (error) => {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ERR_MODULE_NOT_FOUND') end('not installed');
      else end(error instanceof RangeError ? 'stack overflow' : 'fails');
    });
  });
}

export async function measureLayout(count: number): Promise<LayoutBench> {
  const options = SCREEN_VARIANTS.at(-1);
  if (!options) throw new Error('There is no drawing for screens.');
  const events = benchEvents(count).map(({ id, title, lang, start, end }): EventInput => {
    const when = end === undefined ? start : `${start}/${end}`;
    return { id, headline: title, lang, when, status: 'past' };
  });
  const measure = remembered(measureText);
  const input = { events, published: [], lang: 'en' as const, words: timelineWordsOf('en'), measure };
  const frise = timeOf(() => layoutTimeline(input, options));
  const { places } = layoutTimeline(input, options);
  const { rows, room } = options.crowded;
  const flags = places
    .toSorted((a, b) => a - b)
    .map((x, i) => ({ x: x + i * 1e-6, importance: (i * 7919) % 10_007 }));
  const labels = timeOf(() => assignRows(flags, rows, { widthOf: () => room, least: room }));
  // Labella is given what Frise has to find first: where each label should stand.
  const labella = await timeOfLabella({ places, label: options.crowded.room, room: options.width });
  return { count, labels, frise, labella };
}
