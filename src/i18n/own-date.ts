import { formatWhen } from '../dates/format.ts';
import { type ImportedEvent, LANGUAGES } from '../model/index.ts';
import { dateWithStatus } from './status.ts';

const normal = (date: string) => date.toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * The editor's own words for the date, unless they are those that a reader of one of the languages sees,
 * with its status or without.
 */
export function ownDate(event: ImportedEvent): string | undefined {
  const { displayDate } = event.row;
  if (displayDate === undefined) return undefined;
  const same = LANGUAGES.some((lang) =>
    [formatWhen(event.when, lang), dateWithStatus(event, lang)].some(
      (words) => normal(words) === normal(displayDate),
    ),
  );
  return same ? undefined : displayDate;
}
