import type { Quote } from './span.ts';
import type { Reason } from './reason.ts';

/** The kinds of TIMEX3 expressions (Pustejovsky et al., 2003). */
export type MentionKind = 'date' | 'time' | 'duration' | 'set';

/** A temporal expression of an article. */
export interface Mention extends Quote {
  kind: MentionKind;
  /** The TIMEX3 `value`: "2022-01-12", "2022-W01", "P2M", "XXXX-WXX-7"… */
  value: string;
  /** The days that the text allows, in EDTF; absent for what has no place on a calendar (a bare duration, a set). */
  edtf?: string;
  reasons: Reason[];
}
