import type { CalledOff } from '../../../model/index.ts';
import type { PlanWords } from '../../called-off.ts';
import type { VerbGroup } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';
import { verbForm } from './conjugation.ts';

const words = (text: string) => new Set(text.split(' '));

/** Participles that tell of a plan, done or not: "la réunion prévue lundi", "le concert était annoncé pour mai". */
const PLANNED = words('prévoir programmer planifier fixer annoncer attendre promettre convoquer');

/** What ends a plan, or moves it, as lemmas of verbs that take it as their object. */
const ENDS: Record<string, CalledOff> = {
  abandonner: 'cancelled',
  annuler: 'cancelled',
  déprogrammer: 'cancelled',
  enterrer: 'cancelled',
  supprimer: 'cancelled',
  renoncer: 'cancelled',
  ajourner: 'postponed',
  décaler: 'postponed',
  différer: 'postponed',
  renvoyer: 'postponed',
  reprogrammer: 'postponed',
  reporter: 'postponed',
  repousser: 'postponed',
};

/** Plans that come to nothing by themselves. */
const FAILS = words('avorter capoter échouer');

const NEGATIONS = words('pas jamais point plus');

const isNegated = (tokens: readonly Token[], { first, next }: VerbGroup) =>
  tokens.slice(first, next + 1).some((token) => NEGATIONS.has(token.lower));

/** "n’aura pas lieu", "n’a jamais eu lieu". */
const isNotHeld = (tokens: readonly Token[], verb: VerbGroup) =>
  verb.lemma === 'avoir' &&
  isNegated(tokens, verb) &&
  tokens.slice(verb.next, verb.next + 2).some((token) => token.lower === 'lieu');

/** Verbs of which an infinitive tells what was done: "a dû renoncer", "a décidé d’annuler". */
const LEADING = words('devoir décider choisir préférer');

/** The infinitive that such a verb leads to; in the passive, its participle: "a dû être annulé". */
function infinitiveOf(
  tokens: readonly Token[],
  { lemma, next, tense }: VerbGroup,
): { lemma: string; plan: 'subject' | 'object' } | undefined {
  if (lemma === undefined || !LEADING.has(lemma) || tense !== 'past') return undefined;
  const at = /^(de|d')$/.test(tokens[next]?.lower ?? '') ? next + 1 : next;
  const active = verbForm(tokens[at]?.lower ?? '')?.W;
  const passive = active === 'être' ? verbForm(tokens[at + 1]?.lower ?? '')?.K : undefined;
  if (passive !== undefined) return { lemma: passive, plan: 'subject' };
  return active === undefined ? undefined : { lemma: active, plan: 'object' };
}

/** How French tells of plans and of their end. */
export const plans: PlanWords = {
  approving: words('accepter adopter approuver autoriser confirmer entériner ratifier signer valider voter'),
  isPlan(tokens, { first, next, lemma, participle, passive, tense }) {
    if (lemma === undefined) return false;
    // "un tarif annoncé en juin": the month in which it was announced.
    if (lemma === 'annoncer' && tokens[next]?.lower === 'en') return false;
    if (participle) return PLANNED.has(lemma);
    if (passive) return tense === 'past' && PLANNED.has(lemma);
    // "devait partir", "aurait dû partir", not "a dû partir": he did.
    const auxiliary = tokens[first]!.lower;
    const isDone = /^(?:a|ai|ont|avait|avaient)$/.test(auxiliary);
    return lemma === 'devoir' && ((tense === 'past' && !isDone) || auxiliary.startsWith('aurai'));
  },
  isHeld: (tokens, { lemma, next }) =>
    (lemma === 'avoir' && tokens[next]?.lower === 'lieu') ||
    /^(?:tenir|dérouler|organiser)$/.test(lemma ?? ''),
  callsOff(tokens, verb, plan) {
    if (isNotHeld(tokens, verb)) return plan === 'subject' ? 'cancelled' : undefined;
    if (verb.lemma === undefined || isNegated(tokens, verb)) return undefined;
    const given = infinitiveOf(tokens, verb);
    if (given) return plan === given.plan ? ENDS[given.lemma] : undefined;
    const isPatient = verb.passive === true || verb.participle === true;
    if (plan === 'subject' && !isPatient) return FAILS.has(verb.lemma) ? 'cancelled' : undefined;
    return isPatient === (plan === 'subject') ? ENDS[verb.lemma] : undefined;
  },
};
