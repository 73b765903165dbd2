/** How far the ring around a dot stands off it, px. */
const AIR = 6;

/**
 * Shows which event is being read in all drawings of a scroller: its leader is strong, its marks are outlined, dots at a
 * distance. The outlines are drawn only for that: hundreds of rings that nobody sees would cost every page.
 */
export function markCurrent(scroller: Element, id: string | undefined): void {
  for (const old of scroller.querySelectorAll('.current')) old.remove();
  for (const old of scroller.querySelectorAll('.is-current')) old.classList.remove('is-current');
  if (id === undefined) return;
  const name = CSS.escape(id);
  for (const element of scroller.querySelectorAll(`a.event[href="#${name}"], [data-mark="${name}"]`))
    element.classList.add('is-current');
  for (const shape of scroller.querySelectorAll('.is-current :is(.dot, .ring, .bar, .bar-hatch)')) {
    const outline = shape.cloneNode() as Element;
    outline.setAttribute('class', 'current');
    const radius = shape.getAttribute('r');
    if (radius) outline.setAttribute('r', String(Number(radius) + AIR));
    shape.after(outline);
  }
}
