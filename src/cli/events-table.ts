import Table from 'cli-table3';

import { formatWhen } from '../dates/format.ts';
import { explainCorrection } from '../i18n/correction.ts';
import { explain } from '../i18n/explain.ts';
import { t } from '../i18n/messages.ts';
import { statusWord } from '../i18n/status.ts';
import type { Article, ExtractedEvent, Language } from '../model/index.ts';

/** Widths of the columns but the last, in characters; the last takes what the terminal leaves. */
const WIDTHS = [26, 12, 46];
const NARROWEST = 24;

/** The events of an article as a table, in the order of the text. */
export function eventsTable(article: Article, events: readonly ExtractedEvent[], lang: Language): string {
  const heading = `${article.title} (${article.id})`;
  if (events.length === 0) return `${heading}\n${t(lang, 'table.empty')}`;
  const columns = process.stdout.columns ?? 140;
  const left = columns - WIDTHS.reduce((sum, width) => sum + width + 1, 2);
  const table = new Table({
    head: [
      t(lang, 'table.when'),
      t(lang, 'table.status'),
      t(lang, 'table.headline'),
      t(lang, 'table.reasons'),
    ],
    colWidths: [...WIDTHS, Math.max(NARROWEST, left)],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const { headline, when, status, calledOff, evidence, notes, corrections = [] } of events) {
    const readouts = notes.map((note) => `— ${note.speaker}`);
    table.push([
      `${formatWhen(when, lang, { weekday: true })}\n${when}`,
      statusWord({ status, calledOff }, lang),
      [headline, ...readouts].join('\n'),
      [
        ...corrections.map((one) => explainCorrection(one, lang)),
        ...evidence.reasons.map((reason) => explain(reason, lang)),
      ].join(' '),
    ]);
  }
  return `${heading}\n${table.toString()}`;
}
