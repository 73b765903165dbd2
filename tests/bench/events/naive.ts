import { boundsOf, daysOfEdtf, parseEdtf } from '../../../src/dates/edtf.ts';
import { hullOf } from '../../../src/dates/day-set.ts';
import type { Article, Mention } from '../../../src/model/index.ts';
import type { Proposal } from './scoring.ts';

/** The baseline to beat: every mention with a place on a calendar is an event, planned if it lies in the future. */
export function naiveEvents(article: Article, mentions: readonly Mention[]): Proposal[] {
  const published = hullOf(daysOfEdtf(article.published))?.max ?? Infinity;
  return mentions.flatMap(({ start, end, text, edtf }) => {
    if (edtf === undefined) return [];
    const status = boundsOf(parseEdtf(edtf)).min > published ? 'planned' : 'past';
    const quote = { start, end, text };
    const evidence = { mention: quote, sentence: quote };
    return [{ id: `${article.id}/${start}`, headline: text, when: edtf, status, evidence }];
  });
}
