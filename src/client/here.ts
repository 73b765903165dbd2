import { readPlace } from '../timeline/places.ts';

/** The mark over the event that is being read. */
const HERE = '<svg class="here" overflow="visible" aria-hidden="true"><path d="M0-9l-6-9h12z"/></svg>';

/** The drawing that is shown, of those for other widths. */
export const shownDrawing = (scroller: HTMLElement): SVGSVGElement | undefined =>
  [...scroller.querySelectorAll<SVGSVGElement>('svg.timeline-svg')].find(
    (svg) => svg.getClientRects().length > 0,
  );

/**
 * Points at a place on the line, over the event that is being read: also where that event has no mark of its own. `x`
 * is in percent of the drawing, undefined for nowhere; `y`, px, is where the line lies.
 */
export function pointAt(scroller: HTMLElement, x: number | undefined, y: number): void {
  const svg = x === undefined ? undefined : shownDrawing(scroller);
  let here = scroller.querySelector<SVGElement>('.here');
  if (here?.parentNode !== svg) {
    here?.remove();
    here = null;
  }
  if (!svg) return;
  if (!here) {
    svg.insertAdjacentHTML('beforeend', HERE);
    here = svg.lastElementChild as SVGElement;
  }
  here.setAttribute('x', `${x}%`);
  here.setAttribute('y', String(y));
}

let order: Map<string, number> | undefined;

/** Points at an event in a dense drawing of the page, where it may have no mark: the page says where it stands. */
export function pointInRug(scroller: HTMLElement, id: string | undefined): void {
  const { places, line } = shownDrawing(scroller)?.parentElement?.dataset ?? {};
  if (places === undefined) return;
  order ??= new Map(Array.from(document.querySelectorAll('[data-event]'), ({ id }, index) => [id, index]));
  pointAt(scroller, readPlace(places, order.get(id ?? '') ?? -1), Number(line));
}
