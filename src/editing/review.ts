import { isUncertain, parseEdtf } from '../dates/edtf.ts';
import {
  type Article,
  type ExtractedEvent,
  isExtracted,
  type Mention,
  type Quote,
  type ReasonValue,
  type TimelineEvent,
} from '../model/index.ts';

/** What deserves an editor's look, the worst first. */
export const FINDINGS = [
  'contradiction',
  'disputed',
  'ambiguous',
  'confidence',
  'overlap',
  'refused',
  'metadata',
] as const;
export type FindingKind = (typeof FINDINGS)[number];

/** One thing that deserves a look. */
export interface Finding {
  kind: FindingKind;
  article: string;
  /** An offset of the article's text, in UTF-16 units. */
  offset: number;
  event?: string;
  /** What the message of its kind says (`review.*` of the interface's words). */
  values: Record<string, ReasonValue>;
  /** Of a refused date: a code that has words of its own. */
  why?: string;
  /** The sentence that is meant; absent where the article as a whole is. */
  sentence?: string;
}

/** An article with what was read in it. */
export interface Read {
  article: Article;
  refused: readonly { mention: Mention; sentence: Quote; why: string }[];
}

/** Below this, an event is listed as unsure by itself: `extract/confidence.ts` says what the number is. */
const UNSURE = 0.7;

/** What a source should say of itself. */
const METADATA = ['publisher', 'author', 'url'] as const;

const isCorrected = ({ corrections = [] }: TimelineEvent) =>
  corrections.some(({ field }) => field === 'when');

function findingsOf(event: ExtractedEvent): Finding[] {
  const { evidence, when, id, confidence, disputed = [] } = event;
  const base = {
    article: evidence.article,
    offset: evidence.mention.start,
    event: id,
    sentence: evidence.sentence.text,
  };
  const words = { words: evidence.mention.text };
  const found: Finding[] = disputed.map((other) => ({
    ...base,
    kind: 'disputed',
    values: { date: { edtf: when }, other: { edtf: other.when }, event: { words: other.id } },
  }));
  // What a person has put right needs no other look.
  if (isCorrected(event)) return found;
  const contradicts = evidence.reasons.some(({ code }) => code === 'contradiction');
  if (contradicts) found.push({ ...base, kind: 'contradiction', values: { words } });
  if (isUncertain(parseEdtf(when)))
    found.push({ ...base, kind: 'ambiguous', values: { words, date: { edtf: when } } });
  else if (confidence < UNSURE && !contradicts)
    found.push({
      ...base,
      kind: 'confidence',
      values: { words, confidence: { count: confidence }, date: { edtf: when } },
    });
  return found;
}

/** Events of one sentence with one date: one of them may be the other. */
function overlapsOf(events: readonly ExtractedEvent[]): Finding[] {
  const first = new Map<string, ExtractedEvent>();
  return events.flatMap((event): Finding[] => {
    const { article, sentence, mention } = event.evidence;
    const key = `${article} ${sentence.start} ${event.when}`;
    const other = first.get(key);
    if (!other) {
      first.set(key, event);
      return [];
    }
    const values = { date: { edtf: event.when }, event: { words: other.id } };
    return [
      { kind: 'overlap', article, offset: mention.start, event: event.id, sentence: sentence.text, values },
    ];
  });
}

/** Dates that became no event. What is no date by itself (a length of time, an hour) needs no look. */
const refusedOf = ({ article, refused }: Read): Finding[] =>
  refused
    .filter(({ mention, why }) => mention.edtf !== undefined && why !== 'duration' && why !== 'time')
    .map(({ mention, sentence, why }) => ({
      kind: 'refused',
      article: article.id,
      offset: mention.start,
      sentence: sentence.text,
      values: { words: { words: mention.text } },
      why,
    }));

const metadataOf = ({ article }: Read): Finding[] => {
  const missing = METADATA.filter((key) => article[key] === undefined);
  if (missing.length === 0) return [];
  return [
    { kind: 'metadata', article: article.id, offset: 0, values: { keys: { words: missing.join(', ') } } },
  ];
};

const rankOf = ({ kind }: Finding) => FINDINGS.indexOf(kind);

/** Everything that deserves a look, the worst first, then in the order of the articles and of their texts. */
export function review(reads: readonly Read[], events: readonly TimelineEvent[]): Finding[] {
  const extracted = events.filter(isExtracted);
  const order = new Map(reads.map(({ article }, i) => [article.id, i]));
  return [
    ...extracted.flatMap(findingsOf),
    ...overlapsOf(extracted),
    ...reads.flatMap(refusedOf),
    ...reads.flatMap(metadataOf),
  ].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) ||
      a.offset - b.offset,
  );
}
