import type { ExtractedEvent, Quote, Span } from '../../../src/model/index.ts';
import { judgeDate } from './accept.ts';
import { type Gold, type GoldEvent, spanOf } from './gold.ts';
import { matchMentions, overlap } from './match.ts';

/** What the scorer reads of an event. */
export interface Proposal extends Pick<ExtractedEvent, 'id' | 'headline' | 'when' | 'status'> {
  evidence: Pick<ExtractedEvent['evidence'], 'sentence' | 'mention'>;
  notes?: Pick<ExtractedEvent['notes'][number], 'sentence'>[];
}

/** Counts that add up over texts. */
export interface Tally {
  /** Events that an editor would not do without, and how many of them were found. */
  must: number;
  mustFound: number;
  /** Events proposed (repeats that the gold allows left out), and how many of them tell an expected event. */
  proposed: number;
  belong: number;
  /** Of those that belong. */
  exact: number;
  falselyCertain: number;
  rightStatus: number;
  /** Expressions that must not become events, and how many of them did. */
  temptations: number;
  tempted: number;
  /** Events with a quote that is not what the text has at its offsets. */
  badQuotes: number;
}

export type FaultKind =
  'missed' | 'not an event' | 'told twice' | 'date' | 'false certainty' | 'status' | 'offsets';

/** One thing that is wrong, with the sentence it is wrong in. */
export interface Fault {
  kind: FaultKind;
  mention: string;
  /** What was proposed beside what is expected, in words. */
  detail: string;
  sentence: string;
}

/** What became of one text. */
export interface Score {
  tally: Tally;
  faults: Fault[];
}

const NOTHING: Tally = {
  must: 0,
  mustFound: 0,
  proposed: 0,
  belong: 0,
  exact: 0,
  falselyCertain: 0,
  rightStatus: 0,
  temptations: 0,
  tempted: 0,
  badQuotes: 0,
};

/** The sum of any tallies. */
export function addTallies(tallies: Iterable<Tally>): Tally {
  const sum = { ...NOTHING };
  for (const tally of tallies) for (const key of Object.keys(sum) as (keyof Tally)[]) sum[key] += tally[key];
  return sum;
}

/** The sentence around a place of a text, for a person to read. */
function sentenceAt(text: string, lang: Gold['lang'], place: Span): string {
  const start = text.lastIndexOf('\n', place.start) + 1;
  const next = text.indexOf('\n', place.end);
  const line = text.slice(start, next < 0 ? text.length : next);
  const segments = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(line);
  return segments.containing(place.start - start)?.segment.trim() ?? line;
}

/** What is wrong with an event's quotes: the text at their offsets must be theirs, and the mention in the sentence. */
export function quoteFault(text: string, { evidence, notes = [] }: Proposal): string | undefined {
  const { sentence, mention } = evidence;
  const wrong = ({ start, end, text: quoted }: Quote) => text.slice(start, end) !== quoted || end <= start;
  if (wrong(mention)) return 'The mention is not what the text has at its offsets.';
  if (wrong(sentence)) return 'The sentence is not what the text has at its offsets.';
  if (mention.start < sentence.start || mention.end > sentence.end)
    return 'The mention lies outside of its sentence.';
  if (notes.some((note) => wrong(note.sentence))) return 'A note is not what the text has at its offsets.';
  return undefined;
}

const acceptedDates = (event: GoldEvent) => [event.when, ...(event.orWhen ?? [])];
const acceptedStatuses = (event: GoldEvent) => [event.status, ...(event.orStatus ?? [])];

/** Scores the events proposed for one text (the whole file, header included) against what an editor would choose. */
export function scoreEvents(text: string, gold: Gold, proposals: readonly Proposal[]): Score {
  const tally = { ...NOTHING, temptations: gold.notEvents.length };
  const faults: Fault[] = [];
  const spans = gold.events.map((event) => [event, ...(event.orMention ?? [])].map((w) => spanOf(text, w)));
  const temptations = gold.notEvents.map((temptation) => ({ ...temptation, span: spanOf(text, temptation) }));
  const mentions = proposals.map((proposal) => proposal.evidence.mention);
  const pairs = matchMentions(mentions, spans);

  const note = (kind: FaultKind, { evidence }: Proposal, detail: string) => {
    faults.push({ kind, detail, mention: evidence.mention.text, sentence: evidence.sentence.text });
  };

  proposals.forEach((proposal, index) => {
    const broken = quoteFault(text, proposal);
    if (broken) {
      tally.badQuotes++;
      note('offsets', proposal, broken);
    }

    const pair = pairs.find((p) => p.proposal === index);
    const event = pair && gold.events[pair.gold];
    if (event) {
      const { exact, falselyCertain } = judgeDate(proposal.when, acceptedDates(event));
      const rightStatus = acceptedStatuses(event).includes(proposal.status);
      tally.proposed++;
      tally.belong++;
      if (exact) tally.exact++;
      if (falselyCertain) tally.falselyCertain++;
      if (rightStatus) tally.rightStatus++;
      if (!exact)
        note(falselyCertain ? 'false certainty' : 'date', proposal, `${proposal.when}, not ${event.when}`);
      if (!rightStatus) note('status', proposal, `${proposal.status}, not ${event.status}`);
      return;
    }

    const again = gold.events.find((_, i) =>
      spans[i]?.some((span) => overlap(span, proposal.evidence.mention)),
    );
    if (again?.mayRepeat) return;
    tally.proposed++;
    const lure = temptations.find(({ span }) => overlap(span, proposal.evidence.mention));
    if (lure) tally.tempted++;
    if (again) note('told twice', proposal, again.what);
    else note('not an event', proposal, `${lure?.why ?? 'no editor would list it'}: “${proposal.headline}”`);
  });

  gold.events.forEach((event, index) => {
    if (!event.must) return;
    tally.must++;
    if (pairs.some((pair) => pair.gold === index)) {
      tally.mustFound++;
      return;
    }
    const place = spans[index]?.[0] ?? { start: 0, end: 0 };
    const detail = `${event.when}, ${event.status}: ${event.what}`;
    faults.push({
      kind: 'missed',
      mention: event.mention,
      detail,
      sentence: sentenceAt(text, gold.lang, place),
    });
  });

  return { tally, faults };
}
