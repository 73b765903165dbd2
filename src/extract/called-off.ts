import type { CalledOff } from '../model/index.ts';
import type { Clause, VerbGroup } from './clauses.ts';
import type { Locale } from './locale.ts';
import type { FoundMention } from './found-mention.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import type { Token } from './tokens.ts';

/** How a language tells of plans, and of their end. */
export interface PlanWords {
  /** Whether a verb tells what was to be, whether or not it came to be: "devait", "prévu", "was due", "scheduled". */
  isPlan: (tokens: readonly Token[], verb: VerbGroup) => boolean;
  /** Whether a verb tells that something takes place: "aurait lieu", "would be held". */
  isHeld: (tokens: readonly Token[], verb: VerbGroup) => boolean;
  /** Verbs, as lemmas, by which a plan is agreed to: "if it is approved". */
  approving: ReadonlySet<string>;
  /** What a verb makes of a plan that is its subject ("est annulé") or its object ("annule"). */
  callsOff: (tokens: readonly Token[], verb: VerbGroup, plan: 'subject' | 'object') => CalledOff | undefined;
}

/** The end of a plan. */
export interface PlanEnd {
  how: CalledOff;
  /** The verb that says so of the plan's noun, with its clause. */
  told?: { verb: VerbGroup; clause: Clause };
}

/** Where the end of a plan may be told, besides its own sentence. */
interface PlanContext {
  following?: ParsedSentence | undefined;
  /**
   * The mention stands after a noun that names a happening, with a day that is to come ("le concert de samedi") or is over
   * ("le feu d’artifice de l’été 2022 avait été annulé").
   */
  named: 'ahead' | 'over' | undefined;
}

/** A verb that says what is so: no wish, no duty, no possibility. */
const isStated = ({ tense }: VerbGroup) => tense === 'past' || tense === 'present' || tense === 'future';

/**
 * The stated verbs of a sentence with their clauses; what a relative clause or a condition tells is another matter, if it is
 * not the plan's own.
 */
function stated({ clauses }: ParsedSentence, own?: Clause): { verb: VerbGroup; clause: Clause }[] {
  return clauses
    .filter((clause) => clause === own || (clause.kind !== 'relative' && clause.kind !== 'condition'))
    .flatMap((clause) =>
      clause.verbs.filter((v) => !v.participle && isStated(v)).map((verb) => ({ verb, clause })),
    );
}

/** "…, annulé faute de moyens": a participle that touches the mention, a comma between them allowed. */
const adjacent = ({ sentence, next }: FoundMention) =>
  sentence.verbs.find((v) => v.participle === true && v.first >= next && v.first <= next + 1);

/** The subject of the sentence after a plan's: a pronoun, or the plan's noun with its article. */
const SHORT_SUBJECT = 2;

/** What became of a plan that stands in the phrase of a noun: "la réunion prévue lundi", "le concert de samedi". */
function ofNoun(mention: FoundMention, { callsOff }: Locale['plans']): PlanEnd | undefined {
  const { sentence, first, next } = mention;
  const { tokens } = sentence;
  const verbs = stated(sentence, mention.clause);
  const beside = adjacent(mention);
  const besides = beside && callsOff(tokens, beside, 'subject');
  if (besides) return { how: besides };
  const after = verbs.find(({ verb }) => verb.first >= next);
  const off = after && callsOff(tokens, after.verb, 'subject');
  if (off) return { how: off, told: after };
  const before = verbs.findLast(({ verb }) => verb.next <= first);
  // A plan that is the object of a verb stands in its clause.
  const given = before && first < before.clause.next && callsOff(tokens, before.verb, 'object');
  return given ? { how: given, told: before } : undefined;
}

/** What became of what "devait" be done: a later verb of the sentence tells it, or the sentence after it. */
function ofDuty(
  { sentence, next }: FoundMention,
  duty: VerbGroup,
  following: ParsedSentence | undefined,
  { callsOff }: Locale['plans'],
): PlanEnd | undefined {
  const from = Math.max(next, duty.next);
  for (const { verb } of stated(sentence).filter((s) => s.verb.first >= from)) {
    const off = callsOff(sentence.tokens, verb, 'subject') ?? callsOff(sentence.tokens, verb, 'object');
    if (off) return { how: off };
  }
  const [reply] = following ? stated(following) : [];
  if (!following || !reply || reply.verb.first - reply.clause.first > SHORT_SUBJECT) return undefined;
  const how = callsOff(following.tokens, reply.verb, 'subject');
  return how && { how };
}

/** How a plan that a mention dates was called off, by the same sentence or the one after it. */
export function calledOff(
  mention: FoundMention,
  { following, named }: PlanContext,
  { plans }: Locale,
): PlanEnd | undefined {
  const { verb, sentence, attributive } = mention;
  if (verb && plans.isPlan(sentence.tokens, verb)) {
    const isOfNoun = verb.participle === true || verb.onward === true;
    return isOfNoun ? ofNoun(mention, plans) : ofDuty(mention, verb, following, plans);
  }
  if (!attributive || named === undefined) return undefined;
  const end = ofNoun(mention, plans);
  // What "was annulled" may have been held before; what "had been cancelled" was not.
  return named === 'ahead' || end?.told?.verb.remote || end?.told?.verb.anterior ? end : undefined;
}
