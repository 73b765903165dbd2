import type { Day } from '../dates/day.ts';
import type { FoundMention } from './mentions.ts';
import type { Telling } from './story.ts';
import { MONTH, type Past } from './story-past.ts';

/** How many tokens may stand between the parts of a date: a comma, a preposition, an article. */
const BETWEEN = 3;

/** Whether a clause is told from the past of its sentence: "Il avait tenu bon, sauvé par un match joué le 28 mai." */
const isOfRemote = ({ sentence, verb }: FoundMention) =>
  verb?.participle === true && sentence.verbs.some((other) => other.remote);

/** The date of a past with which the story may go on to a mention: that of its paragraph, or of its old story. */
function pastOf({ past }: Pick<Telling, 'past'>, mention: FoundMention): Past | undefined {
  if (past === undefined || past.mention.sentence.block === mention.sentence.block) return past;
  return past.simple && mention.verb?.simple ? past : undefined;
}

/** "Rénové en 2009 après l’incendie du 4 février": both dates are told with one participle, which tells an old story. */
function isToldWith(aside: Telling['aside'], mention: FoundMention): boolean {
  if (aside === undefined) return false;
  const { meaning } = mention;
  const isOpen = meaning.type === 'calendar' && meaning.year === undefined && meaning.month !== undefined;
  // Its verb is looked for last: that takes longer than all that was asked before.
  return isOpen && aside.mention.verb === mention.verb;
}

/**
 * Whether a date may go on with what was told: with a past in its paragraph, with a plan in its sentence, with what its
 * participle was told with.
 */
export const mayGoOn = (telling: Pick<Telling, 'past' | 'ahead' | 'aside'>, mention: FoundMention): boolean =>
  mention.meaning.type === 'calendar' &&
  (pastOf(telling, mention) !== undefined ||
    telling.ahead?.mention.sentence === mention.sentence ||
    isToldWith(telling.aside, mention));

/** The date of a plan before it in its sentence, after which a plan of a later month comes: "from April, … in November". */
function planBefore({ ahead }: Telling, mention: FoundMention): Day | undefined {
  const { sentence, meaning } = mention;
  if (ahead?.mention.sentence !== sentence || meaning.type !== 'calendar') return undefined;
  const before = ahead.mention.meaning;
  if (meaning.year !== undefined || meaning.month === undefined) return undefined;
  if (before.type !== 'calendar' || before.month === undefined || meaning.month <= before.month)
    return undefined;
  return mention.direction === 'future' ? ahead.reading.min : undefined;
}

/** The first day that a date without a year can mean: the story's, if it goes on with the story. */
export function onwardFrom(telling: Telling, mention: FoundMention): Day | undefined {
  if (!mayGoOn(telling, mention)) return undefined;
  if (telling.aside && isToldWith(telling.aside, mention)) return telling.aside.reading.min;
  const plan = planBefore(telling, mention);
  if (plan !== undefined) return plan;
  const past = pastOf(telling, mention);
  if (!past) return undefined;
  const { sentence, first } = mention;
  const { verb } = mention;
  const isSame = past.mention.sentence === sentence;
  // "Elle l’achève au printemps 1968, et l’inauguration n’a lieu qu’en octobre": the present tells a past.
  const tense = verb?.tense;
  if (past.historic && (tense === 'present' || (isSame && tense !== 'possible'))) return past.reading.min;
  // "En 2014, le 3 août, …": one date in two parts.
  const shared = isSame && first - past.mention.next <= BETWEEN;
  // "Surgeons told her that she would play by Christmas": of an old story even the future is past.
  if (verb?.foretold) return past.reading.min;
  if (!shared && (tense === 'future' || tense === 'possible')) return undefined;
  const isRemote = verb?.remote === true || (isSame && isOfRemote(mention));
  // "They arrived the following spring; they married in December": told step by step, the story goes on.
  const stepsOn = past.stepwise && tense === 'past' && !verb?.participle;
  return shared || past.opens || isRemote || stepsOn ? past.reading.min : undefined;
}

/** The first day that a date without a year may mean, where the story before it may have gone on to it, or not. */
export function perhapsOnwardFrom({ past }: Telling, mention: FoundMention): Day | undefined {
  if (past === undefined || past.mention.sentence.block !== mention.sentence.block) return undefined;
  const { meaning } = mention;
  const isOpen = meaning.type === 'calendar' && meaning.month !== undefined && meaning.year === undefined;
  const isShort = past.reading.max - past.reading.min <= MONTH;
  if (!isOpen || !isShort) return undefined;
  const { verb } = mention;
  const told = verb?.tense === 'past' && !verb.participle && mention.clause.kind !== 'relative';
  // "avait été découvert en 2018. En décembre, le parquet a ouvert": the tense tells that the news goes on.
  const isNews = past.mention.verb?.remote === true && verb?.remote !== true;
  return told && !isNews ? past.reading.min : undefined;
}
