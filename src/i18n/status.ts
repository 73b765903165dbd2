import type { Language, TimelineEvent } from '../model/index.ts';
import { t } from './messages.ts';

/** The status of an event in a word; of a plan that was called off, what became of it. */
export function statusWord(
  { status, calledOff }: Pick<TimelineEvent, 'status' | 'calledOff'>,
  lang: Language,
): string {
  return t(lang, `status.${calledOff ?? status}`);
}
