/**
 * Reading the list moves the mark on the line: the event that the reader is at is the current one. An event that a link
 * led to stays it until the reader scrolls away by hand.
 */
import { readingAt } from './reading-line.ts';
import { targetId } from './target.ts';

/** Calls `work` before the next frame, once, however often it is asked for. */
function soon(work: () => void): () => void {
  let waiting = 0;
  return () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(work);
  };
}

/** The part of the strip that stays at the top of the window: down to the names of the ticks, px. */
function pinnedHeight(strip: HTMLElement): number {
  if (getComputedStyle(strip).position !== 'sticky') return 0;
  const room = [...strip.querySelectorAll<SVGElement>('[data-axis]')].find(
    (svg) => svg.getClientRects().length > 0,
  );
  return Number(room?.dataset['axis'] ?? strip.offsetHeight);
}

/** What scrolls away below the axis is cut off as it goes under the list, as if the list slid over it. */
function slideUnder(strip: HTMLElement, pinned: number): void {
  const below = pinned > 0 ? strip.offsetHeight - pinned : 0;
  // What follows the line stood at its foot before the strip was pinned: how far has it come since?
  const top = strip.parentElement?.nextElementSibling?.getBoundingClientRect().top ?? Infinity;
  const hidden = Math.max(0, Math.min(below, strip.getBoundingClientRect().bottom - top));
  // Most of the time nothing changes, and all that hangs in the strip would be looked through for it.
  if ((strip.style.getPropertyValue('--cut') || '0px') === `${hidden}px`) return;
  strip.style.clipPath = hidden > 0 ? `inset(-100vh -100vw ${hidden}px -100vw)` : '';
  strip.style.setProperty('--cut', `${hidden}px`);
}

/**
 * Follows the reader. `onCurrent` is told of the event that is being read; undefined before the first. Returns what looks
 * again, for when entries have been hidden.
 */
export function followReading(
  timeline: HTMLElement,
  onCurrent: (id: string | undefined) => void,
): () => void {
  const strip = timeline.querySelector<HTMLElement>('[data-pinned]');
  const lists = document.querySelectorAll('.events > ol');
  /** The entries that are shown, list by list. */
  let shown: HTMLElement[][] | undefined;
  let current: string | undefined;
  let chosen: string | undefined;
  let pinned = 0;

  const find = () =>
    Array.from(lists, (list) => [...list.querySelectorAll<HTMLElement>('[data-event]:not([hidden])')]).filter(
      ({ length }) => length > 0,
    );
  /** First the list that is read, then the entry in it: a list that is far away need not be laid out for that. */
  const readEntry = () => {
    const filled = (shown ??= find());
    const rest = document.documentElement.scrollHeight - innerHeight - scrollY;
    const window = { top: pinned, height: innerHeight, rest };
    const top = (element: Element | null | undefined) => element?.getBoundingClientRect().top ?? 0;
    const inList = readingAt(filled.length, (i) => top(filled[i]?.[0]?.parentElement), window);
    const entries = filled[inList] ?? [];
    return entries[readingAt(entries.length, (i) => top(entries[i]), window)] ?? filled[inList - 1]?.at(-1);
  };

  const update = () => {
    // Before the reader has scrolled, and in a frame as high as its page, nobody can tell what is being read.
    const id = chosen ?? (scrollY === 0 ? undefined : readEntry()?.dataset['event']);
    if (strip) slideUnder(strip, pinned);
    if (id === current) return;
    current = id;
    onCurrent(id);
  };
  const measure = () => {
    pinned = strip ? pinnedHeight(strip) : 0;
    update();
  };
  const choose = () => {
    const id = targetId(location.hash);
    chosen = document.getElementById(id)?.dataset['event'];
    update();
  };

  addEventListener('scroll', soon(update), { passive: true });
  addEventListener('resize', soon(measure));
  addEventListener('hashchange', choose);
  for (const byHand of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
    addEventListener(
      byHand,
      (event) => {
        // What is done on the line does not move the reader.
        if (!(event.target instanceof Element && event.target.closest('[data-timeline], [data-tools]')))
          chosen = undefined;
      },
      { passive: true },
    );
  }
  // It is told of the first size too, when the browser has it: to ask now would make it lay out the page for that.
  if (strip) new ResizeObserver(measure).observe(strip);
  if (location.hash) choose();
  return () => {
    shown = undefined;
    update();
  };
}
