import { readPlace } from '../timeline/places.ts';
import { pointAt, shownDrawing } from './here.ts';

let order: Map<string, number> | undefined;

/** Points at an event in a dense drawing of the page, where it may have no mark: the page says where it stands. */
export function pointInRug(scroller: HTMLElement, id: string | undefined): void {
  const { places, line } = shownDrawing(scroller)?.parentElement?.dataset ?? {};
  if (places === undefined) return;
  order ??= new Map(Array.from(document.querySelectorAll('[data-event]'), ({ id }, index) => [id, index]));
  pointAt(scroller, readPlace(places, order.get(id ?? '') ?? -1), Number(line));
}
