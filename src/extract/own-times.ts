/** Times of the day that tell an event of their own, without a date beside them. */
import { isQuoted } from './direct-speech.ts';
import type { Locale } from './locale.ts';
import type { TimeMeaning } from './meaning.ts';
import type { FoundMention } from './found-mention.ts';

/** Whether an hour opens an item of a programme: "à 15 h, mise en eau du bief". */
const isItem = ({ sentence, first, meaning }: FoundMention) =>
  meaning.type === 'time' &&
  meaning.minute !== undefined &&
  first <= 1 &&
  sentence.verbs.every((verb) => verb.participle);

/** Whether a date stands in a clause about a noun. */
const isAside = ({ clause }: FoundMention) => clause.kind === 'relative';

/** The minutes of a day. */
const MIDNIGHT = 1440;

/**
 * Whether a time of the day tells an event of its own: "Le corps a été retrouvé au petit matin", where the sentence has no
 * date, and the day is that of the story.
 */
export function tellsOwn(
  mention: FoundMention,
  { minute, latest }: TimeMeaning,
  dates: readonly FoundMention[],
  { dating }: Locale,
): boolean {
  const { verb, clause, sentence, first } = mention;
  // "décolle à 23h52 (02h52 GMT)": the same moment by another clock.
  if (sentence.tokens[first - 1]?.text === '(') return false;
  if (!verb) return dates.length === 0 && isItem(mention);
  // "a présenté lundi sa démission, acceptée dans la soirée": the verb before it has the date, which gives it its day.
  if (verb.participle) {
    const isInserted = minute === undefined && clause.kind === 'aside' && verb.first === clause.first;
    return isInserted && verb.tense === 'past' && dates.every((date) => date.clause !== clause);
  }
  // "L’avion qui les ramène devait se poser dans la soirée": the main clause goes on behind the relative one.
  const isMain =
    clause.kind === 'main' ||
    // "who flew home overnight": the night has a date of its own.
    latest === true ||
    (clause.kind === 'relative' && clause.verbs.find((v) => !v.participle) !== verb);
  // "was freed in the evening; he will be heard next week": what another clause tells behind it gives it no day.
  // "came out at 10:20 p.m. on the 15th; the last was found just before 2 a.m.": behind a stop a time has an act of its own.
  const stop = sentence.clauses.findLast((c) => c.parted && c.first <= first)?.first ?? 0;
  const rivals = dates.filter(
    (date) =>
      date.clause === clause ||
      (!latest && date.first < first && date.first >= stop) ||
      (minute !== undefined && !isAside(date)),
  );
  if (!isMain || rivals.length > 0) return false;
  const isPlan = verb.tense === 'future' || verb.tense === 'planned';
  if (minute === undefined) return isPlan || verb.tense === 'past';
  // An hour to come is more often a detail of what was announced; of midnight nobody knows which day's it is.
  // Of what "had been" at some hour, the day may be that of another story.
  // "By noon the storm had weakened": what had come to be by then is told of the day.
  const isBy = dating.reached?.has(mention.sentence.tokens[mention.first - 1]?.plain ?? '') === true;
  if (isQuoted(mention) || ((verb.anterior || verb.remote) && !(isBy && mention.first <= 1))) return false;
  const isBefore =
    dating.deadlines.has(sentence.tokens[first - 1]?.plain ?? '') &&
    dating.close.has(sentence.tokens[first - 2]?.plain ?? '');
  // "shortly before midnight" is on the day that midnight ends.
  return verb.tense === 'past' && (minute < MIDNIGHT || isBefore) && !dating.copulas.has(verb.lemma ?? '');
}
