/**
 * Keeps what the reader presses and chooses until the page's script is there to do it (main.ts asks for it). It stands in
 * the page with the first drawing, as it is written here, because the tools can be pressed as soon as they are painted:
 * it may use nothing from outside of itself.
 */
export function keepPresses(): void {
  const kept: Event[] = [];
  const keep = (event: Event) => {
    const { ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent;
    // Space opens the note of a mark; no other key is kept.
    const isKey = event.type === 'keydown';
    if (isKey && (event as KeyboardEvent).key !== ' ') return;
    const used = (event.target as Element).closest(
      isKey
        ? '[data-timeline] a.event'
        : '[data-tools] [data-zoom], [data-tools] select, a.count, button.cite',
    );
    if (!used || ctrlKey || metaKey || shiftKey || altKey) return;
    if (used.matches('a')) event.preventDefault();
    kept.push(event);
  };
  const kinds = ['click', 'change', 'keydown'];
  for (const kind of kinds) addEventListener(kind, keep);
  const stop = () => {
    for (const kind of kinds) removeEventListener(kind, keep);
  };
  // A script that has not come by then will not: the links of the counts are links again.
  addEventListener('load', () => setTimeout(stop, 15_000));
  document.querySelector('[data-timeline]')!.addEventListener('frise:start', () => {
    stop();
    for (const event of kept.splice(0))
      event.target!.dispatchEvent(new (event.constructor as typeof Event)(event.type, event));
  });
}
