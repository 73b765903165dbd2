/**
 * What the timeline's page does besides being read. It starts as soon as the line is there, while the list may still be
 * arriving; what changes the line is loaded when the reader first asks for it. Everything works without it, except what
 * only a script can do: links from marks to events are plain links.
 */
import { onDrag } from './drag.ts';
import { eventOf } from './keyboard.ts';
import { layOutList } from './lay-out-list.ts';
import type { Line } from './line.ts';
import { onPinch } from './pinch.ts';
import { readPageData } from './page-data.ts';
import { followReading } from './reading.ts';
import { isPlainView, readView, START, writeView } from './view-state.ts';

const KEYS = new Set([
  'ArrowRight',
  'ArrowLeft',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  '+',
  '=',
  '-',
  '0',
]);
/** While the reader moves, the address is not written at every frame. */
const SETTLED = 300;

const listed = new Promise<void>((resolve) => {
  if (document.readyState !== 'loading') resolve();
  else document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
});

function start(timeline: HTMLElement, scroller: HTMLElement): void {
  let line: Line | undefined;
  let opening: Promise<Line | undefined> | undefined;
  let current: string | undefined;

  /** The elements of the page's own drawings and of the one made here that stand for the current event. */
  const mark = () => {
    for (const old of scroller.querySelectorAll('.is-current')) old.classList.remove('is-current');
    if (current === undefined) return;
    const name = CSS.escape(current);
    for (const element of scroller.querySelectorAll(`[data-mark="${name}"], [data-label="${name}"]`)) {
      (element.closest('.event') ?? element).classList.add('is-current');
    }
  };

  let settling = 0;
  const writeAddress = (push: boolean) => {
    if (!line) return;
    const search = writeView(line.view, new URLSearchParams(location.search)).toString();
    if (search === new URLSearchParams(location.search).toString()) return;
    const address = `${location.pathname}${search ? `?${search}` : ''}${location.hash}`;
    if (push) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  };
  const withLine = (work: (line: Line) => void) => {
    opening ??= Promise.all([import('./line.ts'), listed]).then(([{ Line }]) => {
      const data = readPageData();
      if (!data) return undefined;
      line = new Line(timeline, scroller, data);
      line.onDraw = mark;
      line.onChange = () => {
        clearTimeout(settling);
        settling = window.setTimeout(() => writeAddress(false), SETTLED);
      };
      line.follow(current);
      return line;
    });
    void opening.then((open) => open && work(open));
  };
  /** What the reader does at once, and can go back from. */
  const step = (work: (line: Line) => void) =>
    withLine((open) => {
      work(open);
      clearTimeout(settling);
      writeAddress(true);
      showTools();
    });

  const tools = document.querySelector<HTMLElement>('[data-tools]');
  const axis = tools?.querySelector<HTMLSelectElement>('[name="axis"]');
  const lanes = tools?.querySelector<HTMLSelectElement>('[name="lanes"]');
  const showTools = () => {
    const view = line?.view ?? START;
    const { zoom } = view;
    if (axis) axis.value = view.axis;
    if (lanes) lanes.value = view.lanes ?? '';
    for (const button of tools?.querySelectorAll<HTMLButtonElement>('[data-zoom]') ?? [])
      button.setAttribute('aria-disabled', String(zoom === 1 && button.dataset['zoom'] !== 'in'));
  };
  tools?.addEventListener('click', (event) => {
    const kind = (event.target as Element).closest<HTMLElement>('[data-zoom]')?.dataset['zoom'];
    if (kind === 'in') step((open) => open.zoomBy(2));
    if (kind === 'out') step((open) => open.zoomBy(0.5));
    if (kind === 'all') step((open) => open.zoomOut());
  });
  tools?.addEventListener('change', (event) => {
    if (event.target !== axis && event.target !== lanes) return;
    const form = readView(new URLSearchParams({ axis: axis?.value ?? '', lanes: lanes?.value ?? '' }));
    step((open) => open.setForm(form));
  });

  onDrag(scroller, (dx) => withLine((open) => open.panBy(dx)));
  onPinch(scroller, (factor, x) => withLine((open) => open.zoomBy(factor, x)));
  scroller.addEventListener('keydown', (event) => {
    if (!KEYS.has(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    withLine((open) => void import('./keyboard.ts').then(({ onLineKey }) => onLineKey(open, event)));
  });
  scroller.addEventListener('click', (event) => {
    const count = (event.target as Element).closest<SVGAElement>('a.count');
    if (!count || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { left, width } = count.getBoundingClientRect();
    step((open) => {
      if (!open.open(Number(count.dataset['count']), left + width / 2))
        location.hash = count.getAttribute('href') ?? '';
    });
  });
  // Escape leads from the note back to its mark.
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || scroller.contains(event.target as Node)) return;
    const id = eventOf(event.target as Element);
    if (id !== undefined) withLine((open) => open.focus(id));
  });
  addEventListener('popstate', () => {
    const view = readView(new URLSearchParams(location.search));
    if (line || !isPlainView(view))
      withLine((open) => {
        open.show(view);
        showTools();
      });
  });

  // Search: loaded when the reader first comes near it, or when the address may ask for it.
  let searching: Promise<void> | undefined;
  let reread: (() => void) | undefined;
  const search = () => {
    searching ??= Promise.all([import('./filter.ts'), listed]).then(([{ startFilter }]) =>
      startFilter(() => {
        layOutList(document.querySelector('.events'));
        reread?.();
        withLine((open) => open.filter());
      }),
    );
  };
  const searchTools = document.querySelector('[data-search]');
  for (const near of ['focusin', 'pointerover', 'input']) searchTools?.addEventListener(near, search);
  // Who was quicker than this script may have written already, and some browsers keep what was written when they reload.
  const isWritten = Boolean(searchTools?.querySelector('input')?.value);
  if (location.search || isWritten || searchTools?.contains(document.activeElement)) search();

  void listed.then(() => {
    const list = document.querySelector<HTMLElement>('.events');
    layOutList(list);
    for (const kind of ['focusin', 'pointerover', 'click'])
      list?.addEventListener(
        kind,
        (event) => void import('./cite.ts').then(({ onList }) => onList(list, event)),
      );
    const dense = timeline.querySelector('.rug') !== null;
    reread = followReading(timeline, (id) => {
      current = id;
      mark();
      // In a dense drawing most events have no mark: the line must know where they stand.
      if (line) line.follow(id);
      else if (dense && id !== undefined) withLine((open) => open.follow(id));
    });
  });
  const view = readView(new URLSearchParams(location.search));
  if (!isPlainView(view))
    withLine((open) => {
      open.show(view);
      showTools();
    });
  scroller.dataset['ready'] = '';
}

/** Starts when the line has arrived. */
function wait(): void {
  const timeline = document.querySelector<HTMLElement>('.timeline.pinned');
  const scroller = timeline?.querySelector<HTMLElement>('[data-timeline]');
  // The data after the drawing has arrived: so has all of the drawing.
  if (timeline && scroller && document.getElementById('timeline-data')) start(timeline, scroller);
  else if (document.readyState === 'loading') requestAnimationFrame(wait);
}
wait();
