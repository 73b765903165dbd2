/** When so little is left of the time that the browser gives, the rest waits for the next time, ms. */
const LEAST = 8;
/** So long after the reader has last moved something, ms. */
const STILL = 400;

/** What a reader does that wants all of the machine. */
const MOVES = ['scroll', 'wheel', 'touchmove', 'pointermove', 'keydown'] as const;

/**
 * Lays out a long list while neither the browser nor the reader has anything else to do: one of the lists that it is
 * made of (batches.ts) after the other. Until then what is far from the window is skipped (`content-visibility`), also by
 * screen readers: so the page is there at once, and whole soon after.
 *
 * The lists are laid out while they are still skipped, and shown all at once at the end: each that is shown by itself
 * would make the browser look through all those before it.
 */
export function layOutList(list: Element | null): void {
  if (!list?.classList.contains('is-long')) return;
  const lists = [...list.querySelectorAll<HTMLElement>('ol:not([hidden])')];
  const done = new AbortController();
  let moved = -Infinity;
  const onMove = (event: Event) => {
    if (!(event instanceof PointerEvent) || event.buttons !== 0) moved = performance.now();
  };
  for (const kind of MOVES)
    addEventListener(kind, onMove, { capture: true, passive: true, signal: done.signal });

  const idle = (work: (left: () => number) => void) => {
    const rest = STILL - (performance.now() - moved);
    if (rest > 0) setTimeout(() => idle(work), rest);
    else if (!('requestIdleCallback' in globalThis)) setTimeout(() => work(() => 0), 16);
    else requestIdleCallback((deadline) => work(() => deadline.timeRemaining()));
  };
  let next = 0;
  const piece = (left: () => number) => {
    // Who asks for a height makes the browser find it now, in the time that is free.
    do void (lists[next++]?.firstElementChild as HTMLElement | null | undefined)?.offsetHeight;
    while (next < lists.length && left() > LEAST);
    if (next < lists.length) return idle(piece);
    done.abort();
    list.classList.add('is-laid-out');
  };
  idle(piece);
}
