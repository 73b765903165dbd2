/**
 * What the page does with its drawings before any other script has come. It stands in the page, right after them, as it
 * is written here: it may use nothing from outside of itself.
 *
 * A page holds a drawing for each width, and one for paper. Where there are scripts they come as text (`noscript`), which
 * costs next to nothing, and only the one that fits the window becomes elements: before the first paint, and again when
 * the window is another.
 *
 * What the reader does to the line is kept until the page's script is there to do it (main.ts asks for it).
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

  const tools = { click: '[data-zoom]', change: '[name="axis"], [name="lanes"]', keydown: undefined };
  const kinds = ['click', 'change', 'keydown'] as const;
  const kept: Event[] = [];
  const keep = (event: Event) => {
    const { key = '', ctrlKey, metaKey, shiftKey, altKey } = event as KeyboardEvent;
    const target = event.target as Element;
    const kind = event.type as (typeof kinds)[number];
    if (scroller.contains(target)) {
      const isCount = kind === 'click' && !shiftKey && target.closest('a.count');
      const isKey = kind === 'keydown' && /^(?:Arrow|Home|End|Page|[-+=0 ]$)/.test(key);
      if (ctrlKey || metaKey || altKey || !(isCount || isKey)) return;
      event.preventDefault();
    } else if (!tools[kind] || !target.closest(tools[kind])) return;
    kept.push(event);
  };
  for (const kind of kinds) addEventListener(kind, keep);
  scroller.addEventListener(
    'frise:start',
    () => {
      for (const kind of kinds) removeEventListener(kind, keep);
      for (const event of kept)
        event.target?.dispatchEvent(new (event.constructor as typeof Event)(event.type, event));
    },
    { once: true },
  );
  scroller.dataset['ready'] = '';
}
