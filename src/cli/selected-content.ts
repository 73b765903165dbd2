import { boundsOf, parseEdtf } from '../dates/edtf.ts';
import { periodOf, typedDate } from '../dates/period.ts';
import { readDays } from '../dates/read-days.ts';
import type { ExportContent } from '../export/content.ts';
import { exportContent } from '../export/export-content.ts';
import { tellingsOf } from '../export/told-by.ts';
import { t } from '../i18n/messages.ts';
import { contentFolder } from '../loaders/content-folder.ts';
import { editedEvents } from '../loaders/edited-events.ts';
import { readContent } from '../loaders/read-content.ts';
import { isExtracted, isImported, type Language, type Telling, type TimelineEvent } from '../model/index.ts';
import { UsageError } from './run-command.ts';

/** Which events are wanted; all, where nothing is said. */
export interface Selection {
  /** Ids of articles. */
  articles?: string[] | undefined;
  /** Dates as typed: "2021", "12/2021", "17/12/2021", or EDTF. */
  from?: string | undefined;
  to?: string | undefined;
}

function checkDate(name: string, date: string | undefined): void {
  if (date === undefined || readDays(typedDate(date))) return;
  throw new UsageError(
    `"${date}" is not a date for --${name}. Write a year, 12/2021, 17/12/2021, or a date in EDTF such as 2021-12-17.`,
  );
}

/** The id of the article or the sheet that tells it; undefined for what an editor wrote. */
function sourceId(telling: Telling): string | undefined {
  if (isExtracted(telling)) return telling.evidence.article;
  return isImported(telling) ? telling.row.sheet : undefined;
}

/**
 * The content folder's events that a selection asks for, with their sources, as the exports take them. The lede names the
 * selection. Throws a UsageError for an article that there is not and a date that is none.
 */
export async function selectedContent(selection: Selection, lang: Language): Promise<ExportContent> {
  const { articles: ids = [], from, to } = selection;
  checkDate('from', from);
  checkDate('to', to);
  const content = await readContent(contentFolder());
  for (const id of ids)
    if (!content.articles.some((article) => article.id === id))
      throw new UsageError(
        `There is no article "${id}". The articles are: ${content.articles.map((article) => article.id).join(', ')}.`,
      );
  const articles = ids.length > 0 ? content.articles.filter(({ id }) => ids.includes(id)) : content.articles;
  const sheets = ids.length > 0 ? [] : content.sheets;
  const all = editedEvents(content, content.extracted);
  const events: TimelineEvent[] = ids.length > 0 ? articles.flatMap(tellingsOf(all)) : all;
  const { min, max } = periodOf(from, to, readDays);
  const wanted = events.filter(({ when }) => {
    const days = boundsOf(parseEdtf(when));
    return days.max >= min && days.min <= max;
  });
  const isWhole = wanted.length === events.length;
  // A source of which nothing is left is no source of the sheet.
  const cited = new Set(
    wanted.flatMap((event) => [event, ...(event.also ?? [])].map((telling) => sourceId(telling))),
  );
  const used = <T extends { id: string }>(sources: readonly T[]) =>
    isWhole ? sources : sources.filter(({ id }) => cited.has(id));
  const told = exportContent(lang, used(articles), used(sheets), wanted);
  const parts = [
    ...(from === undefined ? [] : [t(lang, 'filter.part', { name: t(lang, 'filter.from'), value: from })]),
    ...(to === undefined ? [] : [t(lang, 'filter.part', { name: t(lang, 'filter.to'), value: to })]),
  ];
  return parts.length === 0
    ? told
    : { ...told, lede: [...told.lede, t(lang, 'filter.by', { filter: parts.join(' · ') })] };
}
