import { shownDrawing } from './here.ts';
import type { PageEvent } from './page-events.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A mark for an event that has none at this scale, as long as it has the focus. */
function drawGhost(drawing: SVGSVGElement, event: PageEvent, number: number, x: number, y: number) {
  const make = <K extends keyof SVGElementTagNameMap>(tag: K, attributes: Record<string, string>) => {
    const element = document.createElementNS(SVG, tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const { id, headline } = event;
  const link = make('a', {
    class: 'ghost event',
    href: `#${id}`,
    'data-number': String(number),
    'data-mark': id,
    'aria-label': `${event.date(false)}. ${headline}`,
  });
  const at = make('svg', { x: `${x}%`, overflow: 'visible' });
  at.append(make('circle', { class: 'ring', r: '5', cy: String(y) }));
  link.append(at);
  link.addEventListener('blur', () => link.remove());
  drawing.append(link);
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
