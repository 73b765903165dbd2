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
  const entries = [...document.querySelectorAll<HTMLElement>('[data-event]')];
  let current: string | undefined;
  let chosen: string | undefined;
  let pinned = 0;

  const update = () => {
    const shown = entries.filter((entry) => !entry.hidden);
    const { scrollHeight } = document.documentElement;
    // Before the reader has scrolled, and in a frame as high as its page, nobody can tell what is being read.
    const index =
      scrollY === 0
        ? -1
        : readingAt(shown.length, (i) => shown[i]?.getBoundingClientRect().top ?? 0, {
            top: pinned,
            height: innerHeight,
            rest: scrollHeight - innerHeight - scrollY,
          });
    const id = chosen ?? shown[index]?.dataset['event'];
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
    chosen = entries.some((entry) => entry.id === id) ? id : undefined;
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
  if (strip) new ResizeObserver(measure).observe(strip);
  measure();
  choose();
  return update;
}
