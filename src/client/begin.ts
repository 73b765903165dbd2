/**
 * What the page does when the line is there and no other script has come. It is a file of its own, as it is written here
 * (components/first-script.ts): it may use nothing from outside of itself.
 *
 * What the reader presses and chooses meanwhile is kept until the page's script is there to do it (main.ts asks for it).
 * That script is asked for when the line is on the screen: to read it takes as long as to paint the line.
 */
export function beginPage(): void {
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

  // A long list below the line is seen with the frame after (styles/list.css), unless a link led there.
  const { classList } = document.documentElement;
  if (!location.hash) classList.add('is-coming');
  const goOn = () => {
    classList.remove('is-coming');
    const folded = document.querySelector<HTMLTemplateElement>('template[data-folded]');
    document.body.append(...(folded?.content.querySelectorAll('script') ?? []));
  };
  requestAnimationFrame(() => requestAnimationFrame(goOn));
  // A page that nobody looks at has no frames.
  addEventListener('load', () => setTimeout(goOn, 500));
}
