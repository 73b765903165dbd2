import { formatWhen, sentenceCase } from '../dates/format.ts';
import type { Language, TimelineEvent } from '../model/index.ts';
import { t } from './messages.ts';

/** The status of an event in a word; of a plan that was called off, what became of it. */
export function statusWord(
  { status, calledOff }: Pick<TimelineEvent, 'status' | 'calledOff'>,
  lang: Language,
): string {
  return t(lang, `status.${calledOff ?? status}`);
}

/** Its date in words, and its status where it has not simply happened: "12 janvier 2022 · à venir". */
export function dateWithStatus(
  event: Pick<TimelineEvent, 'when' | 'status' | 'calledOff'>,
  lang: Language,
): string {
  const date = sentenceCase(formatWhen(event.when, lang), lang);
  return event.status === 'past' ? date : t(lang, 'timeline.date', { date, status: statusWord(event, lang) });
}
