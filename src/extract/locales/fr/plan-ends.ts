/** What French says behind a plan's date of what became of the plan, and so of the side that the date lies on. */
import type { VerbGroup } from '../../clauses.ts';
import type { Direction } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { clauses } from './clauses.ts';
import { verbForm } from './conjugation.ts';
import { plans } from './plans.ts';
import { verbs } from './verbs.ts';

const words = (text: string) => new Set(text.split(' '));

/** How far behind a date the comma stands that ends its phrase, in tokens. */
const COMMA_REACH = 14;

/** How far behind a plan its end is looked for, in tokens. */
const PLAN_REACH = 20;

/** A plan that had been called off, or was not kept, is over: "attendue au printemps, la vente avait été reportée". */
export function endedPlan(tokens: readonly Token[], plan: VerbGroup, first: number): Direction | undefined {
  if (!plans.isPlan(tokens, plan)) return undefined;
  for (let i = first + 1; i < Math.min(tokens.length, first + PLAN_REACH); i++) {
    // What a relative clause recalls is another matter.
    if (clauses.relatives.has(tokens[i]!.plain)) return undefined;
    if (!/^(a|ont|avait|avaient)$/.test(tokens[i]!.lower)) continue;
    const [end] = verbs(tokens.slice(i, i + 8));
    const shifted = end && { ...end, first: i, next: i + end.next };
    if (!shifted || !plans.callsOff(tokens, shifted, 'subject')) return undefined;
    return /^avai/.test(tokens[i]!.lower) || shifted.lemma === 'avoir' ? 'past' : undefined;
  }
  return undefined;
}

/** Whether a plan is said not to take place, or to be brought forward: until then its day lay ahead. */
export function isStillAhead(tokens: readonly Token[], first: number): boolean {
  const next = tokens.slice(first + 1, first + PLAN_REACH);
  return next.some(
    ({ lower }, i) =>
      (/^(aura|auront)$/.test(lower) && next[i + 1]?.lower === 'pas' && next[i + 2]?.lower === 'lieu') ||
      verbForm(lower)?.F === 'avancer' ||
      // "devait se tenir dimanche, est de fait annulé": told in the present.
      (/^(?:est|sont)$/.test(lower) &&
        next.slice(i + 1, i + 4).some((t) => ENDED.has(verbForm(t.lower)?.K ?? ''))),
  );
}

/** What becomes of a plan that will not be kept, as lemmas. */
const ENDED = words('annuler abandonner ajourner reporter repousser suspendre supprimer');

/** "initialement prévu mardi, aura lieu jeudi": the day of a plan that was changed may be over. */
export const isReplaced = (tokens: readonly Token[], { first }: VerbGroup) =>
  /^(?:initialement|primitivement|abord|auparavant)$/.test(tokens[first - 1]?.lower ?? '');

/** Whether a plan was called off behind its date: "annoncée pour juillet, a été reportée". */
export function isEnded(tokens: readonly Token[], first: number): boolean {
  const next = tokens.slice(first + 1, first + PLAN_REACH);
  const at = next.findIndex(({ lower }) => /^(a|ont|avai(t|ent))$/.test(lower));
  const [end] = at < 0 ? [] : verbs(next.slice(at, at + 8));
  return (
    end !== undefined &&
    plans.callsOff(next, { ...end, first: at, next: at + end.next }, 'subject') !== undefined
  );
}

/** What came of a plan that did not go as planned: "attendu mercredi, a dû être dérouté", "prévu lundi, n’a pas eu lieu". */
export function isOvertaken(tokens: readonly Token[], first: number): boolean {
  const comma = tokens.findIndex(({ text }, i) => i > first && text === ',');
  if (comma < 0 || comma > first + COMMA_REACH) return false;
  const [auxiliary, second, third] = tokens.slice(comma + 1, comma + 4).map(({ lower }) => lower);
  if (auxiliary === "n'" || auxiliary === 'ne')
    return /^(a|ont|est|sont|s')$/.test(second ?? '') && third !== 'pas';
  return /^(a|ont)$/.test(auxiliary ?? '') && /^(dû|finalement|fini)$/.test(second ?? '');
}
