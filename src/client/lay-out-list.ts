/** So many entries are laid out at once: a piece takes a few milliseconds. */
const PIECE = 40;

/**
 * Lays out a long list piece by piece while the browser has nothing else to do. Until then what is far from the window
 * is skipped (`content-visibility`), also by screen readers: so the page is there at once, and whole soon after.
 */
export function layOutList(list: Element | null): void {
  if (!list?.classList.contains('is-long')) return;
  const entries = [...list.children];
  const idle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 16));
  let next = 0;
  const piece = () => {
    for (const end = next + PIECE; next < end && next < entries.length; next++)
      entries[next]?.classList.add('is-laid-out');
    if (next < entries.length) idle(piece);
  };
  idle(piece);
}
