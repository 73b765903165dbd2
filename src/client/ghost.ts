const SVG = 'http://www.w3.org/2000/svg';

/** An event that has no mark of its own at this scale, and where it stands: percent of the drawing, and px. */
export interface Unmarked {
  id: string;
  /** Its number in the list, from 1. */
  number: number;
  /** What it is called by those who hear it. */
  name: string;
  x: number;
  y: number;
}

/** A mark for it, as long as it has the focus. */
export function drawGhost(drawing: SVGSVGElement, { id, number, name, x, y }: Unmarked): SVGAElement {
  const make = <K extends keyof SVGElementTagNameMap>(tag: K, attributes: Record<string, string>) => {
    const element = document.createElementNS(SVG, tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const link = make('a', {
    class: 'ghost event',
    href: `#${id}`,
    'data-number': String(number),
    'data-mark': id,
    'aria-label': name,
  });
  const at = make('svg', { x: `${x}%`, overflow: 'visible' });
  at.append(make('circle', { class: 'ring', r: '5', cy: String(y) }));
  link.append(at);
  link.addEventListener('blur', () => link.remove());
  drawing.append(link);
  return link;
}
