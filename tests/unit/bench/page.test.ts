import { describe, expect, it } from 'vitest';

import { readSheet } from '../../../src/loaders/read-sheet.ts';
import { benchEvents, countCodes } from '../../bench/browser/events.ts';
import { type Box, legibilityOf } from '../../bench/browser/legibility.ts';
import { PEERS } from '../../bench/browser/peers.ts';
import { randomFrom } from '../../bench/browser/random.ts';
import { layoutTable, pageTable } from '../../bench/browser/report.ts';
import { sheetOf } from '../../bench/browser/sheet.ts';
import { median, quantile } from '../../bench/browser/statistics.ts';

const WINDOW: Box = { left: 0, top: 0, right: 1280, bottom: 800 };
const box = (left: number, top: number, width = 100, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const label = (text: Box, window = WINDOW, shortened = false) => ({ text, window, shortened });

describe('the statistics', () => {
  it('take the middle value, and the mean of two', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 2, 9])).toBe(3);
    expect(median([])).toBeNaN();
  });

  it('take the value that a share of the others does not exceed', () => {
    const values = Array.from({ length: 100 }, (_, i) => 100 - i);
    expect([0, 0.5, 0.95, 1].map((share) => quantile(values, share))).toEqual([1, 50, 95, 100]);
    expect(quantile([7], 0.95)).toBe(7);
    expect(quantile([], 0.95)).toBeNaN();
  });
});

describe('a label is legible', () => {
  it('when all of it is in the window and nothing covers it', () => {
    const labels = [label(box(10, 10)), label(box(10, 40)), label(box(200, 10))];
    expect(legibilityOf(labels)).toEqual({ inView: 3, legible: 3, overlappingPairs: 0, cut: 0 });
  });

  it('not when another one covers it: each pair is counted once', () => {
    const labels = [label(box(10, 10)), label(box(60, 15)), label(box(90, 12)), label(box(500, 10))];
    expect(legibilityOf(labels)).toEqual({ inView: 4, legible: 1, overlappingPairs: 3, cut: 0 });
  });

  it('also when its lines only touch another’s', () => {
    const labels = [label(box(10, 10)), label(box(10, 29)), label(box(109, 10))];
    expect(legibilityOf(labels).overlappingPairs).toBe(0);
  });

  it('not when the window, a box around it or an ellipsis cuts it', () => {
    const labels = [
      label(box(-20, 10)),
      label(box(1200, 50)),
      label(box(10, 790)),
      label(box(300, 300), box(300, 300, 60, 20)),
      label(box(500, 500), WINDOW, true),
    ];
    expect(legibilityOf(labels)).toEqual({ inView: 5, legible: 0, overlappingPairs: 0, cut: 5 });
  });

  it('and is not in view at all where nothing of it is', () => {
    const nowhere: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    const labels = [
      label(box(-200, 10)),
      label(box(10, 900)),
      label(box(10, 10), box(400, 10)),
      label(nowhere),
    ];
    expect(legibilityOf(labels)).toEqual({ inView: 0, legible: 0, overlappingPairs: 0, cut: 0 });
  });

  it('by its visible part only, when it comes to covering', () => {
    const left = label(box(10, 10, 300), box(10, 0, 100, 800));
    expect(legibilityOf([left, label(box(200, 10))]).overlappingPairs).toBe(0);
  });
});

describe('the made-up events', () => {
  it('are the same every time, in the order of time, with codes of their own', () => {
    const events = benchEvents(300);
    expect(events).toEqual(benchEvents(300));
    const text = events.map(({ title, note }) => `${title}\n${note}`).join('\n');
    expect(countCodes(text, 'T', 300)).toBe(300);
    expect(countCodes(text, 'N', 300)).toBe(300);
    expect(new Set(events.map(({ start }) => start.length))).toEqual(new Set([4, 7, 10]));
    const years = events.map(({ start }) => Number(start.slice(0, 4)));
    expect(years).toEqual(years.toSorted((a, b) => a - b));
    for (const { start, end } of events) if (end) expect(end > start).toBe(true);
  });

  it('are counted once each, and no others', () => {
    expect(countCodes('T00001 T00001 T00002 N00003 T00000 T00009', 'T', 3)).toBe(2);
  });

  it('are what Frise reads in their sheet', () => {
    const events = benchEvents(200);
    const read = readSheet('bench', sheetOf(events), 'bench.csv', 'bench.csv').events;
    expect(read.map(({ headline, when }) => [headline, when])).toEqual(
      events.map(({ title, start, end }) => [title, end ? `${start}/${end}` : start]),
    );
    expect(read.map(({ row }) => row.text)).toEqual(events.map(({ note }) => note));
  });

  it('are in the page of every peer, and end no script of it', () => {
    const events = benchEvents(20).map((event) => ({ ...event, note: `${event.note} </script> & <b>` }));
    for (const { html } of PEERS) {
      const page = html(events);
      expect(countCodes(page, 'T', 20)).toBe(20);
      expect(countCodes(page, 'N', 20)).toBe(20);
      expect(page.match(/<script/g)?.length ?? 0).toBe(page.match(/<\/script/g)?.length ?? 0);
    }
  });
});

it('chance is even, and its seed decides it', () => {
  const random = randomFrom(7);
  const values = Array.from({ length: 20_000 }, random);
  expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...values)).toBeLessThan(1);
  const tenths = Array.from({ length: 10 }, (_, i) => values.filter((v) => Math.floor(v * 10) === i).length);
  for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
  expect(Array.from({ length: 3 }, randomFrom(7))).toEqual(values.slice(0, 3));
  expect(Array.from({ length: 3 }, randomFrom(8))).not.toEqual(values.slice(0, 3));
});

describe('the tables', () => {
  const legibility = { inView: 30, legible: 30, overlappingPairs: 0, cut: 0 };
  const all = { titles: 1000, notes: 1000 };
  const readings = { labels: legibility, phone: legibility, tree: all, withoutScript: all, pdf: undefined };
  const speeds = { ready: 300, blocked: 20, pan: 16.7, wheel: 16.7, script: 9000 };

  it('say which peers are missing or failed, and give times beside the list’s', () => {
    const table = pageTable({
      count: 1000,
      pages: [
        { name: 'Frise', speeds, readings },
        { name: 'plain list', speeds: { ...speeds, ready: 200 } },
        { name: 'TimelineJS3', failed: 'not installed' },
      ],
    });
    expect(table).toMatch(/÷ the list +1\.50 × +1\.00 × +–/);
    expect(table).toMatch(/legible labels in view +30 of 30 +– +–/);
    expect(table).toMatch(/in the PDF +no pdftotext/);
    expect(table).toContain('\nTimelineJS3: not installed');
  });

  it('give a layout beside labella’s, where it comes to an end', () => {
    const table = layoutTable([
      { count: 1000, frise: 7, labels: 2, labella: 10 },
      { count: 10_000, frise: 90, labels: 15, labella: 'stack overflow' },
    ]);
    expect(table).toMatch(/1,000 labels +7\.0 +2\.0 +10\.0 +5\.0 ×/);
    expect(table).toMatch(/10,000 labels +90\.0 +15\.0 +stack overflow +–/);
  });
});
