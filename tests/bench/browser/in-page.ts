/** What runs inside the measured pages. Each function is sent there as it is written: it may use nothing around it. */
import type { LabelOnScreen } from './legibility.ts';

interface Clock {
  /** The first frame after the page could be used, ms since it was asked for. */
  ready?: number;
  /** How long tasks kept the page from answering, beyond 50 ms each, ms. */
  blocked: number;
  frames: number[];
  counting: boolean;
}

declare global {
  interface Window {
    friseBench: Clock;
  }
}

/** Runs before anything of the page does. */
export function startClock(ready: string): void {
  const clock: Clock = (window.friseBench = { blocked: 0, frames: [], counting: false });
  const look = () => {
    if (document.querySelector(ready)) requestAnimationFrame(() => (clock.ready = performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) clock.blocked += duration - 50;
  }).observe({ type: 'longtask', buffered: true });
}

/** Begins to write down how long each frame takes, ms. */
export function countFrames(): void {
  const clock = window.friseBench;
  clock.frames = [];
  clock.counting = true;
  let before = performance.now();
  const next = (now: number) => {
    clock.frames.push(now - before);
    before = now;
    if (clock.counting) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}

/** The labels of events, as they are on the screen. */
export function findLabels(selector: string): LabelOnScreen[] {
  const found: LabelOnScreen[] = [];
  for (const label of document.querySelectorAll<HTMLElement>(selector)) {
    if (!label.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const text = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        text.left = Math.min(text.left, rect.left);
        text.top = Math.min(text.top, rect.top);
        text.right = Math.max(text.right, rect.right);
        text.bottom = Math.max(text.bottom, rect.bottom);
      }
    }
    const window = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    let shortened = false;
    for (let box: Element | null = label; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(box);
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      if (textOverflow === 'ellipsis' && box.scrollWidth > box.clientWidth + 1) shortened = true;
      const rect = box.getBoundingClientRect();
      window.left = Math.max(window.left, rect.left);
      window.top = Math.max(window.top, rect.top);
      window.right = Math.min(window.right, rect.right);
      window.bottom = Math.min(window.bottom, rect.bottom);
    }
    found.push({ text, window, shortened });
  }
  return found;
}
