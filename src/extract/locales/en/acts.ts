import type { VerbGroup } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';
import { verbForm } from './conjugation.ts';

/** How far (tokens) before its date an act stands. */
const REACH = 12;

/** Prepositions that lead from a verb to an act: "accused of hiding", "charged with killing", "jailed for setting fire". */
const LEADS = /^(?:of|with|for|to)$/;

/** Verbs that leave it open whether the act was done. */
const ACCUSING = new Set(
  'accuse acquit allege arrest blame charge clear detain hold indict investigate prosecute question seek sue suspect try'.split(
    ' ',
  ),
);

/** Whether an act may stand before a date: of most dates so much is seen before any verb is looked for. */
export function mayBeOfAct(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i > Math.max(0, first - REACH); i--)
    if (tokens[i]!.kind === 'word' && tokens[i]!.lower.endsWith('ing')) return true;
  return false;
}

/**
 * Whether a date (which starts at `first`) is that of an act which a preposition leads to, not of the verb before that:
 * "charged on Monday with killing two men in 2019". Where it is the only date, only of what nobody knows to be done.
 */
export function isOfAct(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  first: number,
  isOnly: boolean,
): boolean {
  for (let i = first - 1; i > Math.max(0, first - REACH); i--) {
    if (tokens[i]!.kind === 'mark' && !/^['’-]$/.test(tokens[i]!.text)) return false;
    if (verbs.some((v) => !v.participle && v.first <= i && i < v.next)) return false;
    // "charged with fatally stabbing"
    const at = /ly$/.test(tokens[i - 1]!.lower) ? i - 2 : i - 1;
    if (!verbForm(tokens[i]!.lower)?.gerund || !LEADS.test(tokens[at]?.lower ?? '')) continue;
    // "was detained for questioning on Wednesday"
    if (tokens[i]!.lower === 'questioning') continue;
    // "limped out of training on Thursday"
    if (tokens[at]!.lower === 'of' && tokens[at - 1]?.lower === 'out') continue;
    const lead = verbs.findLast((v) => v.next < i);
    if (!lead) return false;
    // "before turning to coaching in 1997"
    return ACCUSING.has(lead.lemma ?? '') || (!isOnly && !lead.act);
  }
  return false;
}
