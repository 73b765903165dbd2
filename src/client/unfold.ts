/**
 * What the page does after the line and before any other script has come. It stands in the page, before the list, as it
 * is written here: it may use nothing from outside of itself.
 *
 * The tools do nothing without a script, and come as a template. Where there are fields when a page has been read,
 * Chromium looks for forms to fill and lays out all of it for that, before its fonts have come and once more after. The
 * scripts in there are asked for when the line is on the screen: to read them takes as long as to paint it.
 *
 * What the reader presses and chooses meanwhile is kept until the page's script is there to do it (main.ts asks for it).
 */
export function unfoldTools(): void {
  const kept: Event[] = [];
  const keep = (event: Event) => {
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    const used = (event.target as Element).closest(
      '[data-tools] [data-zoom], [data-tools] select, a.count, button.cite',
    );
    if (!used || ctrlKey || metaKey || shiftKey) return;
    if (used.matches('a')) event.preventDefault();
    kept.push(event);
  };
  const kinds = ['click', 'change'];
  for (const kind of kinds) addEventListener(kind, keep);
  document.querySelector('[data-timeline]')!.addEventListener('frise:start', () => {
    for (const kind of kinds) removeEventListener(kind, keep);
    for (const event of kept.splice(0))
      event.target!.dispatchEvent(new (event.constructor as typeof Event)(event.type, event));
  });

  let scripts: Element[] = [];
  const unfold = () => {
    const folded = document.querySelector<HTMLTemplateElement>('template[data-folded]');
    if (!folded) return;
    scripts = [...folded.content.querySelectorAll('script')];
    for (const script of scripts) script.remove();
    document.querySelector('[data-tools]')!.append(folded.content);
    folded.remove();
  };
  // The button says how the day of print is told (print.ts).
  addEventListener('beforeprint', unfold);

  // A long list below the line is seen with the frame after (styles/list.css), unless a link led there.
  const { classList } = document.documentElement;
  if (!location.hash) classList.add('is-coming');
  const goOn = () => {
    unfold();
    classList.remove('is-coming');
    document.body.append(...scripts.splice(0));
  };
  requestAnimationFrame(() => {
    unfold();
    requestAnimationFrame(goOn);
  });
  // A page that nobody looks at has no frames.
  addEventListener('load', () => setTimeout(goOn, 500));
}
