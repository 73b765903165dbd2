/** What spreadsheets take for the beginning of a formula, in their ASCII and their full-width forms (OWASP, "CSV injection"). */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** What looks like a formula, or like one that was defused. */
const AMBIGUOUS = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** A cell that no spreadsheet runs: an apostrophe before it says that it is text. `fused` undoes it, for any text. */
export const defused = (cell: string): string => (AMBIGUOUS.test(cell) ? `'${cell}` : cell);

/** The text of a cell that was defused; every other cell as it is. */
export const fused = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell.replace(/^'+/, '')) ? cell.slice(1) : cell;
