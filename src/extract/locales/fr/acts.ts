import type { VerbGroup } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';
import { verbForm } from './conjugation.ts';
import { isDecimalMark } from './function-words.ts';

/** How far (tokens) before its date an act stands. */
const REACH = 14;

/** Verbs that tell what somebody has done himself: "a avoué lundi avoir tué". */
const OWNING = new Set(
  'admettre affirmer assurer avouer contester confesser déclarer dire jurer nier prétendre reconnaître regretter'.split(
    ' ',
  ),
);

/** The infinitives that a past act is told with. */
const ACT = /^(?:avoir|être)$/;

/** No more tokens, a date, stand between a verb and the act that it owns. */
const OWNED = 4;

/** Verbs that leave it open whether the act was done; "mettre" is that of "mis en examen". */
const ACCUSING = new Set(
  'accuser acquitter arrêter blanchir écrouer entendre inculper incarcérer innocenter interpeller juger mettre poursuivre relaxer soupçonner suspecter viser'.split(
    ' ',
  ),
);

/**
 * Whether a date (which starts at `first`) is that of an act which only goes with the verb before it: of which somebody is
 * accused ("accusé d’avoir tué deux hommes en 2019"), which tells who is meant ("un homme condamné pour avoir tué"), or
 * which is owned ("a avoué lundi avoir tué") where the sentence has another date.
 */
export function isOfAct(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  first: number,
  isOnly: boolean,
): boolean {
  for (let i = first - 1; i > Math.max(0, first - REACH); i--) {
    const isDecimal = isDecimalMark(tokens[i - 1], tokens[i], tokens[i + 1]);
    if (tokens[i]!.kind === 'mark' && !/^['’-]$/.test(tokens[i]!.text) && !isDecimal) return false;
    // "condamné pour avoir tué sa femme en 2019, a été libéré lundi": the date has a verb of its own.
    const isOwn = verbs.some(
      (v) => !v.participle && v.first <= i && i < v.next && !ACT.test(tokens[v.first]!.lower),
    );
    if (isOwn) return false;
    const isPast = ACT.test(tokens[i]!.lower) && verbForm(tokens[i + 1]?.lower ?? '')?.K;
    if (!isPast) continue;
    const lead = verbs.findLast((v) => v.next <= i);
    if (!lead) return false;
    if (!/^(?:d'|de|pour)$/.test(tokens[i - 1]!.lower))
      return !isOnly && OWNING.has(lead.lemma ?? '') && i - lead.next <= OWNED;
    return ACCUSING.has(lead.lemma ?? '') || lead.participle === true;
  }
  return false;
}
