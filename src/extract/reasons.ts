import { dayToEdtf } from '../dates/day.ts';
import type { Article, EventStatus, Reason } from '../model/index.ts';
import type { FoundMention } from './found-mention.ts';
import { daysAsSet } from './merging.ts';
import type { Placement } from './placing.ts';

const wordsOf = (article: Article, { start, end }: { start: number; end: number }) => ({
  words: article.text.slice(start, end).replace(/\s+/g, ' '),
});

/** The words of the verb that governs a mention. */
function verbWords(article: Article, { sentence, verb }: FoundMention) {
  const [head, last] = verb ? [sentence.tokens[verb.first], sentence.tokens[verb.next - 1]] : [];
  return head && last ? wordsOf(article, { start: head.start, end: last.end }) : undefined;
}

/** Whether the meaning needs the publication date at all. */
export function isExplicit({ meaning }: FoundMention): boolean {
  if (meaning.type === 'calendar') return meaning.year !== undefined || meaning.era !== undefined;
  if (meaning.type === 'range') return meaning.to.year !== undefined;
  return meaning.type === 'list' && meaning.dates.every((date) => date.year !== undefined);
}

function meaningReasons(
  article: Article,
  mention: FoundMention,
  status: EventStatus,
  placement: Placement | undefined,
): Reason[] {
  const { meaning } = mention;
  const words = wordsOf(article, mention);
  if (mention.isRecounted) return [{ code: 'year-of-line', values: { words } }];
  if (isExplicit(mention)) return [{ code: 'explicit', values: { words } }];
  const published: Reason = { code: 'published', values: { published: { edtf: article.published } } };
  switch (meaning.type) {
    case 'calendar': {
      const isWeekdayAlone = meaning.weekday !== undefined && meaning.day === undefined;
      if (isWeekdayAlone)
        return [published, { code: 'weekday', values: { weekday: { weekday: meaning.weekday! } } }];
      return [published, { code: 'year-nearest', values: { words } }];
    }
    case 'shift': {
      const anchors = placement?.readings.flatMap((reading) => reading?.anchor ?? []) ?? [];
      if (anchors.length > 0)
        return [{ code: 'narrative-anchor', values: { words, day: { edtf: daysAsSet(anchors) } } }];
      return [
        published,
        { code: meaning.unit === 'week' ? 'relative-week' : 'relative-day', values: { words } },
      ];
    }
    case 'duration':
      return [published, { code: status === 'planned' ? 'term' : 'span-before', values: { words } }];
    default:
      return [published];
  }
}

function statusReasons(article: Article, mention: FoundMention, status: EventStatus): Reason[] {
  const words = verbWords(article, mention);
  if (status === 'planned')
    return words ? [{ code: 'planned', values: { words } }] : [{ code: 'after-publication' }];
  if (status === 'background') {
    if (mention.verb?.participle && words) return [{ code: 'apposition', values: { words } }];
    return mention.meaning.type === 'duration' ? [] : [{ code: 'background-old' }];
  }
  return words && mention.direction === 'past' ? [{ code: 'past', values: { words } }] : [];
}

/** What the rest of the article says of the publication day, where it narrowed this date. */
function narrowingReasons(article: Article, mention: FoundMention, placements: Map<FoundMention, Placement>) {
  return (placements.get(mention)?.narrowedBy ?? []).flatMap(
    ({ mention: other, days, untimely }): Reason[] => {
      const { meaning, direction } = other;
      const placed = placements.get(other);
      if (untimely !== undefined) {
        const day = { edtf: dayToEdtf(untimely) };
        return [{ code: 'opens-latest', values: { words: wordsOf(article, other), day } }];
      }
      if (meaning.type === 'calendar' && meaning.weekday !== undefined && meaning.day === undefined) {
        const weekday = { weekday: meaning.weekday };
        const code = direction === 'future' ? 'stretched-weekday-ahead' : 'stretched-weekday';
        return [{ code, values: { weekday, day: { edtf: daysAsSet(days) } } }];
      }
      // A date that is to come says so itself; it does not give itself as its reason.
      if (other === mention || !placed?.edtf) return [];
      const code = direction === 'future' ? 'still-to-come' : 'already-past';
      return [{ code, values: { words: wordsOf(article, other), day: { edtf: placed.edtf } } }];
    },
  );
}

/** Why a mention has its date and its event its status, step by step, for a reader. */
export function reasonsOf(
  article: Article,
  mention: FoundMention,
  status: EventStatus,
  placements: Map<FoundMention, Placement>,
): Reason[] {
  const placement = placements.get(mention);
  return [
    ...meaningReasons(article, mention, status, placement),
    ...statusReasons(article, mention, status),
    ...narrowingReasons(article, mention, placements),
    ...(placement?.contradicts
      ? [{ code: 'contradiction', values: { words: wordsOf(article, mention) } }]
      : []),
  ];
}
