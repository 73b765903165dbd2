const SVG = 'http://www.w3.org/2000/svg';

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
    here = document.createElementNS(SVG, 'svg');
    here.setAttribute('class', 'here');
    here.setAttribute('overflow', 'visible');
    here.setAttribute('aria-hidden', 'true');
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', 'M0-9l-6-9h12z');
    here.append(path);
    svg.append(here);
  }
  here.setAttribute('x', `${x}%`);
  here.setAttribute('y', String(y));
}
