import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { placeFlags } from '../../../src/timeline/flags.ts';
import type { Geometry } from '../../../src/timeline/geometry.ts';
import type { TimelineOptions } from '../../../src/timeline/input.ts';
import { layoutTimeline } from '../../../src/timeline/layout.ts';
import { datedOf } from '../../../src/timeline/dated.ts';
import { sceneOf } from '../../../src/timeline/scene.ts';
import { svgOf } from '../../../src/timeline/svg.ts';
import { TICK_INSET } from '../../../src/timeline/tick-labels.ts';
import { SCREEN_VARIANTS, SHEET_VARIANT, variantFor } from '../../../src/timeline/variants.ts';
import { inputs } from './inputs.ts';

const VARIANTS: readonly TimelineOptions[] = [...SCREEN_VARIANTS, SHEET_VARIANT];
const variants = fc.constantFrom(...VARIANTS);
/** A drawing holds for its own width and any larger one. */
const scales = fc.double({ min: 1, max: 3, noNaN: true });

interface Box {
  id: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const TOLERANCE = 0.02;
const overlap = (a: Box, b: Box) =>
  a.left < b.right - TOLERANCE &&
  b.left < a.right - TOLERANCE &&
  a.top < b.bottom - TOLERANCE &&
  b.top < a.bottom - TOLERANCE;

function overlaps(boxes: readonly Box[], others: readonly Box[] = boxes): string[] {
  return boxes.flatMap((a, i) =>
    others.flatMap((b, j) =>
      (boxes !== others || i < j) && a.id !== b.id && overlap(a, b) ? [`${a.id} × ${b.id}`] : [],
    ),
  );
}

/** The boxes of the labels, as they are when the drawing is `scale` times as wide as it was computed for. */
const labelBoxes = ({ events }: Geometry, scale: number): Box[] =>
  events.flatMap(({ id, label }) => {
    if (!label) return [];
    const left = label.x * scale + label.dx;
    return [{ id, left, right: left + label.width, top: label.top, bottom: label.top + label.height }];
  });

const leaderBoxes = ({ events }: Geometry, scale: number): Box[] =>
  events.flatMap(({ id, label }) => {
    if (!label?.leader) return [];
    const x = label.x * scale;
    return [{ id, left: x - 0.5, right: x + 0.5, top: label.leader.y0, bottom: label.leader.y1 }];
  });

const tickBoxes = ({ ticks }: Geometry, scale: number, row: string): Box[] =>
  ticks.flatMap(({ x, label }) => {
    if (!label || label.row !== row) return [];
    const left = x * scale + (label.align === 'start' ? TICK_INSET : -label.width / 2);
    return [{ id: label.text, left, right: left + label.width, top: 0, bottom: 1 }];
  });

const countBoxes = ({ counts }: Geometry, scale: number): Box[] =>
  counts.map(({ x, y, width, ids }) => ({
    id: ids.join(),
    left: x * scale - width / 2,
    right: x * scale + width / 2,
    top: y,
    bottom: y + 18,
  }));

function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}

describe('a layout of any events', () => {
  it('holds what is open at both ends, which gives the axis no time to stand on', () => {
    const [input] = fc.sample(inputs, 1);
    for (const when of ['{..000X,0000-21..}', '{0000-01-01..,..0000-01-01}']) {
      const event = { id: 'a', headline: 'É', lang: 'fr', when, status: 'past' } as const;
      const { events, counts } = layoutTimeline(
        { ...input!, events: [event], published: [] },
        { ...variantFor(680), axis: 'elastic' },
      );
      expect(events.length + counts.length).toBeGreaterThan(0);
    }
  });

  it('has no overlaps, at its own width and at any larger one', () => {
    fc.assert(
      fc.property(inputs, variants, scales, (input, options, scale) => {
        const geometry = layoutTimeline(input, options);
        const labels = labelBoxes(geometry, scale);
        expect(overlaps(labels)).toEqual([]);
        expect(overlaps(leaderBoxes(geometry, scale), labels)).toEqual([]);
        expect(overlaps(countBoxes(geometry, scale))).toEqual([]);
        for (const row of ['upper', 'lower']) expect(overlaps(tickBoxes(geometry, scale, row))).toEqual([]);
        for (const box of [
          ...labels,
          ...tickBoxes(geometry, scale, 'lower'),
          ...countBoxes(geometry, scale),
        ]) {
          expect(box.left).toBeGreaterThanOrEqual(-1);
          expect(box.right).toBeLessThanOrEqual(options.width * scale + TOLERANCE);
        }
      }),
      { numRuns: 2000 },
    );
  }, 180_000);

  it('has no cut label on paper', () => {
    const plain = (text: string) => text.replace(/\s+/g, '');
    fc.assert(
      fc.property(inputs, (input) => {
        const headlines = new Map(input.events.map(({ id, headline }) => [id, plain(headline)]));
        for (const { id, label } of layoutTimeline(input, SHEET_VARIANT).events)
          if (label) expect(plain(label.headline.join(' '))).toBe(headlines.get(id));
      }),
      { numRuns: 300 },
    );
  });

  it('labels or counts every event, once', () => {
    fc.assert(
      fc.property(inputs, variants, (input, options) => {
        const { events, counts } = layoutTimeline(input, options);
        const told = [...events.filter((e) => e.label).map((e) => e.id), ...counts.flatMap((c) => c.ids)];
        expect(told.sort()).toEqual(input.events.map((e) => e.id).sort());
      }),
      { numRuns: 300 },
    );
  });

  it('calls labels and counts by the words that they show, cut ones too', () => {
    const plain = (text: string) => text.replace(/\s+|…/g, '');
    fc.assert(
      fc.property(inputs, variants, (input, options) => {
        const { events, counts } = layoutTimeline(input, options);
        for (const { label, name } of events) {
          const shown = label && plain([...label.date, '.', ...label.headline].join(''));
          if (shown) expect(plain(name).startsWith(shown)).toBe(true);
        }
        for (const { text, name } of counts) expect(name.startsWith(text)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('never runs backwards, and names no two ticks alike', () => {
    fc.assert(
      fc.property(inputs, variants, (input, options) => {
        const { axis } = placeFlags(sceneOf(datedOf(input)), input, options);
        axis.knots.forEach((knot, i) => {
          const before = axis.knots[i - 1];
          if (!before) return;
          expect(knot.time).toBeGreaterThan(before.time);
          expect(knot.x).toBeGreaterThanOrEqual(before.x - 1e-6);
        });
        const names = layoutTimeline(input, options).ticks.flatMap((tick) => tick.label?.text ?? []);
        expect(new Set(names).size).toBe(names.length);
      }),
      { numRuns: 300 },
    );
  });

  it('is made of finite numbers, and drawn as an SVG without a number missing', () => {
    fc.assert(
      fc.property(inputs, variants, (input, options) => {
        const geometry = layoutTimeline(input, options);
        expect(numbersOf(geometry).every(Number.isFinite)).toBe(true);
        const svg = svgOf(geometry, { prefix: 'p', title: 'Frise' });
        expect(svg).not.toMatch(/NaN|undefined|Infinity|style=/);
        const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 300 },
    );
  });
});
