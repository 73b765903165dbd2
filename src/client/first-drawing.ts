/**
 * What the page does with its drawings and its tools before any other script has come. It stands in the page, right after
 * the drawings, as it is written here: it may use nothing from outside of itself.
 *
 * A page holds a drawing for each width, and one for paper. Where there are scripts they come as text (`noscript`), which
 * costs next to nothing, and only the one that fits the window becomes elements: before the first paint, and again when
 * the window is another.
 *
 * What the reader presses and chooses meanwhile is kept until the page's script is there to do it (main.ts asks for it).
 */
export function drawFirst(): void {
  const scroller = document.querySelector<HTMLElement>('[data-timeline]');
  if (!scroller) return;
  const draw = (box: Element | null | undefined) => {
    const written = box?.firstElementChild;
    if (box && written?.tagName === 'NOSCRIPT') box.innerHTML = written.textContent;
  };
  const fit = () =>
    draw(
      [...scroller.querySelectorAll<HTMLElement>('[data-from]')].findLast(
        ({ dataset }) => matchMedia(`(width >= ${dataset['from']}px)`).matches,
      ),
    );
  const print = () => draw(document.querySelector('[data-sheet]'));
  fit();
  addEventListener('resize', fit);
  addEventListener('beforeprint', print);
  matchMedia('print').addEventListener('change', print);

  const kept: Event[] = [];
  const keep = (event: Event) => {
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    const used = (event.target as Element).closest('[data-tools] [data-zoom], [data-tools] select, a.count');
    if (!used || ctrlKey || metaKey || shiftKey) return;
    if (used.matches('a')) event.preventDefault();
    kept.push(event);
  };
  const kinds = ['click', 'change'];
  for (const kind of kinds) addEventListener(kind, keep);
  scroller.addEventListener('frise:start', () => {
    for (const kind of kinds) removeEventListener(kind, keep);
    for (const event of kept.splice(0))
      event.target!.dispatchEvent(new (event.constructor as typeof Event)(event.type, event));
  });
  scroller.dataset['ready'] = '';

  // The tools do nothing without a script, and come as a template. Where there are fields when a page has been read,
  // Chromium looks for forms to fill and lays out all of it for that, before its fonts have come and once more after.
  const unfold = () => {
    const folded = document.querySelector<HTMLTemplateElement>('[data-tools] > template');
    folded?.replaceWith(folded.content);
  };
  requestAnimationFrame(unfold);
  // A page that nobody looks at has no frames.
  addEventListener('load', unfold);

  // The line is seen first, and a long list below it with the next frame (styles/list.css), unless a link led there.
  const { classList } = document.documentElement;
  if (!location.hash) {
    classList.add('is-coming');
    requestAnimationFrame(() => requestAnimationFrame(() => classList.remove('is-coming')));
  }
}
