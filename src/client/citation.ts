/** White space as a line of text has it; no-break spaces stay. */
export const oneLine = (text: string): string => text.replace(/[^\S\u00a0]+/g, ' ').trim();

/** A pattern such as "{headline}. {address}", filled in. */
export const citation = (pattern: string, values: Record<string, string>): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) => oneLine(values[name] ?? ''));
