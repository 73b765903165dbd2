/**
 * What the page does with its drawings and its tools before any other script has come. It stands in the page, right after
 * the first of the drawings, as it is written here: it may use nothing from outside of itself.
 *
 * A page holds a drawing for each width, and one for paper. Where there are scripts they come as text (`noscript`), which
 * costs next to nothing, and only the one that fits the window becomes elements: before the first paint, as soon as it
 * has come (behind each there is a `frise:drawing`), and again when the window is another.
 *
 * The tools do nothing without a script, and come as a template: see FoldedTools.astro.
 */
export function drawFirst(): void {
  const scroller = document.querySelector<HTMLElement>('[data-timeline]')!;
  const draw = (box: Element | null) => {
    const written = box?.firstElementChild;
    if (box && written?.tagName === 'NOSCRIPT') box.innerHTML = written.textContent;
  };
  const fit = () => {
    const boxes = [...scroller.querySelectorAll<HTMLElement>('[data-media]')];
    const box = boxes.find(({ dataset }) => matchMedia(dataset['media']!).matches);
    if (!box) return;
    draw(box);
    scroller.dataset['ready'] = '';
  };
  fit();
  for (const kind of ['frise:drawing', 'resize']) addEventListener(kind, fit);

  // Its scripts wait until the line is on the screen (begin.ts).
  const unfold = () => {
    const folded = document.querySelector<HTMLTemplateElement>('template[data-folded]');
    const tools = [...(folded?.content.children ?? [])].filter(({ tagName }) => tagName !== 'SCRIPT');
    document.querySelector('[data-tools]')?.append(...tools);
  };
  requestAnimationFrame(unfold);
  // A page that nobody looks at has no frames.
  addEventListener('load', unfold);
  const print = () => {
    // The button says how the day of print is told (print.ts).
    unfold();
    draw(document.querySelector('[data-sheet]'));
  };
  addEventListener('beforeprint', print);
  matchMedia('print').addEventListener('change', print);
}
