import { boundsOf, EdtfError, parseEdtf } from '../dates/edtf.ts';

/** The longest publication window that is still of use, in days: each of its days is tried in turn. */
const LONGEST_WINDOW = 366 * 20;

/** What is wrong with a publication date, as a whole sentence; undefined when nothing is. */
export function publicationProblem(published: string): string | undefined {
  let when;
  try {
    when = parseEdtf(published);
  } catch (error) {
    if (error instanceof EdtfError) return `The publication date ${error.message.replace(/^"/, '"')}`;
    throw error;
  }
  const precise = when.kind === 'point' && ['day', 'month', 'year'].includes(when.precision);
  const closed = when.kind === 'interval' && when.start !== undefined && when.end !== undefined;
  if (!precise && !closed) {
    return `The publication date "${published}" is neither a year, a month, a day nor a closed interval.`;
  }
  const { min, max } = boundsOf(when);
  if (max - min + 1 > LONGEST_WINDOW)
    return `The publication date "${published}" spans more than twenty years.`;
  return undefined;
}
