/** What XML 1.0 forbids: control characters but tab and line end, halves of surrogate pairs, two that are none. */
const UNWRITABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** A text without what XML 1.0 forbids. */
export const writable = (text: string): string => text.replace(UNWRITABLE, '');

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML content or attribute value. What XML 1.0 forbids is left out. */
export function escape(text: string): string {
  return writable(text).replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);
}

/** A number as SVG writes it: three decimals, no trailing zeros, so that files do not change by rounding noise. */
export const n = (value: number): string => String(Math.round(value * 1000) / 1000 || 0);

type Attribute = string | number | boolean | undefined;

/** An XML element. `undefined` and `false` leave an attribute out. */
export function el(name: string, attributes: Record<string, Attribute>, ...children: string[]): string {
  let start = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined || value === false) continue;
    start += ` ${key}="${typeof value === 'number' ? n(value) : escape(value === true ? '' : value)}"`;
  }
  const content = children.join('');
  return content ? `${start}>${content}</${name}>` : `${start}/>`;
}
