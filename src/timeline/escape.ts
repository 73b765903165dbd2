const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML content or attribute value. What XML 1.0 forbids (control characters, halves of pairs) is left out. */
export function escape(text: string): string {
  const allowed = text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '');
  return allowed.replace(/[&<>"]/g, (c) => ENTITIES[c] ?? c);
}

/** A number as SVG writes it: three decimals, no trailing zeros, so that files do not change by rounding noise. */
export const n = (value: number): string => String(Math.round(value * 1000) / 1000 || 0);

type Attribute = string | number | boolean | undefined;

/** An XML element. `undefined` and `false` leave an attribute out. */
export function el(name: string, attributes: Record<string, Attribute>, ...children: string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined || value === false) return '';
    return ` ${key}="${typeof value === 'number' ? n(value) : escape(value === true ? '' : value)}"`;
  });
  const content = children.join('');
  return `<${name}${written.join('')}${content ? `>${content}</${name}>` : '/>'}`;
}
