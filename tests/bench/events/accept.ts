import { type DaySet, intersection } from '../../../src/dates/day-set.ts';
import { daysOfEdtf, EdtfError } from '../../../src/dates/edtf.ts';

/** What a proposed date is worth beside the dates that an editor accepts. */
export interface DateVerdict {
  /** It allows the same days as one of them; "~" and "?" are not compared. */
  exact: boolean;
  /** It rules out days that each of them allows. */
  falselyCertain: boolean;
}

const sameDays = (a: DaySet, b: DaySet) =>
  a.length === b.length && a.every((range, i) => range.min === b[i]?.min && range.max === b[i]?.max);

/** Undefined for what is not EDTF. */
function daysOf(edtf: string): DaySet | undefined {
  try {
    return daysOfEdtf(edtf);
  } catch (error) {
    if (error instanceof EdtfError) return undefined;
    throw error;
  }
}

/**
 * Whether a proposed date leaves room for an accepted one: it allows every day that the accepted one allows, or, where
 * that one is approximate (`~`, `%`), at least one of them.
 */
function leavesRoom(proposed: DaySet, accepted: string): boolean {
  const wanted = daysOfEdtf(accepted);
  const common = intersection(proposed, wanted);
  return /[~%]/.test(accepted) ? common.length > 0 : sameDays(common, wanted);
}

/** Compares a proposed date with those that an editor accepts. A text that is not EDTF is neither exact nor certain. */
export function judgeDate(when: string, accepted: readonly string[]): DateVerdict {
  const proposed = daysOf(when);
  if (!proposed) return { exact: false, falselyCertain: false };
  const exact = accepted.some((edtf) => sameDays(proposed, daysOfEdtf(edtf)));
  return { exact, falselyCertain: !exact && !accepted.some((edtf) => leavesRoom(proposed, edtf)) };
}
