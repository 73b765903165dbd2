/** How far the ring around a dot stands off it, px. */
const AIR = 6;

/** What a mark is drawn with, itself included. */
const shapesOf = (mark: Element, selector: string) =>
  [mark, ...mark.querySelectorAll(selector)].filter((shape) => shape.matches(selector));

/** A circle around a dot, in the place of which it is drawn: circles stand at a percentage, other shapes at their origin. */
function ringAround(dot: SVGGraphicsElement): Element {
  const ring = document.createElementNS(dot.namespaceURI, 'circle');
  for (const name of ['cx', 'cy']) {
    const place = dot.getAttribute(name);
    if (place !== null) ring.setAttribute(name, place);
  }
  ring.setAttribute('r', String(dot.getBBox().width / 2 + AIR));
  ring.setAttribute('class', 'current');
  return ring;
}

function outlineOf(bar: Element): Element {
  const outline = bar.cloneNode() as Element;
  outline.removeAttribute('fill');
  outline.setAttribute('class', 'bar-current');
  return outline;
}

/**
 * Shows which event is being read in all drawings of a scroller: its leader is strong, its dots have a ring, its bars an
 * outline. They are drawn only for that: hundreds of rings that nobody sees would cost every page.
 */
export function markCurrent(scroller: Element, id: string | undefined): void {
  for (const old of scroller.querySelectorAll('.current, .bar-current')) old.remove();
  for (const old of scroller.querySelectorAll('.is-current')) old.classList.remove('is-current');
  if (id === undefined) return;
  const name = CSS.escape(id);
  for (const element of scroller.querySelectorAll(`[data-mark="${name}"], [data-label="${name}"]`)) {
    const event = element.closest('.event') ?? element;
    event.classList.add('is-current');
    if (event.matches('.ghost')) continue;
    for (const dot of shapesOf(element, '.dot, .ring')) dot.before(ringAround(dot as SVGGraphicsElement));
    for (const bar of shapesOf(element, '.bar, .bar-hatch')) element.append(outlineOf(bar));
  }
}
