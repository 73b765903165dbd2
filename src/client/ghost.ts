import { el } from '../timeline/escape.ts';
import { shownDrawing } from './here.ts';
import type { PageEvent } from './page-events.ts';

/** A mark for an event that has none at this scale, as long as it has the focus. */
function drawGhost(drawing: SVGSVGElement, event: PageEvent, number: number, x: number, y: number) {
  const { id, headline } = event;
  const name = `${event.date(false)}. ${headline}`;
  drawing.insertAdjacentHTML(
    'beforeend',
    el(
      'a',
      {
        class: 'ghost event',
        href: `#${id}`,
        'data-number': number,
        'aria-label': name,
      },
      el('svg', { x: `${x}%`, overflow: 'visible' }, el('circle', { class: 'ring', r: 5, cy: y })),
    ),
  );
  const link = drawing.lastElementChild as SVGAElement;
  link.addEventListener('blur', () => link.remove());
  return link;
}

/**
 * Moves the focus to an event's mark, by its number in the list, from 1. Where it has none at this scale, it gets one:
 * `x` is in percent of the drawing, `y` in px.
 */
export function focusMark(
  scroller: HTMLElement,
  event: PageEvent,
  number: number,
  x: number,
  y: number,
): void {
  const svg = shownDrawing(scroller);
  if (!svg) return;
  const own = svg.querySelector<SVGAElement>(`a[data-number="${number}"]:not(.ghost)`);
  scroller.querySelector('.ghost')?.remove();
  (own ?? drawGhost(svg, event, number, x, y)).focus({ preventScroll: true });
}
