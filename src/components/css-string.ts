/** A text as a string of CSS, quotes included. It may stand in a style element: nothing in it can end one. */
export function cssString(text: string): string {
  // By the escapes of CSS Syntax 3, §4.3.7: a backslash, the code point in hexadecimal, a space.
  const escaped = text.replace(/["\\<>\p{Cc}]/gu, (c) => `\\${c.codePointAt(0)?.toString(16) ?? ''} `);
  return `"${escaped}"`;
}

/** The text, or as many of its words as fit into `most` characters, and an ellipsis. */
export function cutToWords(text: string, most: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  const end = plain.lastIndexOf(' ', most);
  // A word that is too long by itself is cut between characters, never inside a surrogate pair.
  return `${end > 0 ? plain.slice(0, end) : [...plain].slice(0, most).join('')}…`;
}
