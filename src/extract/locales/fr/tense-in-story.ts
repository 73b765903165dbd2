import type { VerbGroup } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';
import { verbForm } from './conjugation.ts';
import { announcementVerbs, speechVerbs } from './nouns.ts';

/**
 * What somebody said would be done is announced: "a confirmé que le texte serait présenté en avril". That it may be
 * done ("pourrait") stays a possibility, and what is said to have been done ("aurait fui") no future.
 */
export function announced(
  tokens: readonly Token[],
  group: VerbGroup,
  said: VerbGroup | undefined,
): VerbGroup {
  const [head] = [tokens[group.first]!.lower];
  if (!said || group.tense !== 'possible' || /^(aur|pourr|devr|faudr)/.test(head)) return group;
  const opens = tokens.slice(said.next, group.first).some(({ lower }) => lower === 'que' || lower === "qu'");
  return opens ? { ...group, tense: 'future', foretold: true } : group;
}

/** "prévoit que les unités quittent la zone et que le détroit soit rendu": what a plan foresees is planned. */
export function foreseen(tokens: readonly Token[], group: VerbGroup, plan: VerbGroup | undefined): VerbGroup {
  if (!plan || group.participle || (group.tense !== 'present' && group.tense !== 'possible')) return group;
  const opens = tokens.slice(plan.next, group.first).some(({ lower }) => lower === 'que' || lower === "qu'");
  return opens ? { ...group, tense: 'planned' } : group;
}

/** The auxiliaries in the imperfect, which make the pluperfect, and in the simple past. */
const IMPERFECTS = new Set(['avait', 'avaient', 'était', 'étaient']);
const SIMPLE_PASTS = new Set(['fut', 'furent', 'eut', 'eurent']);

/** Marks the pluperfect and the simple past; the imperfect says nothing of how far away it is. */
export function distant(tokens: readonly Token[], group: VerbGroup): VerbGroup {
  if (group.participle || group.tense !== 'past') return group;
  const { lower } = tokens[group.first]!;
  const isCompound = group.next - group.first > 1;
  const isPluperfect = isCompound && IMPERFECTS.has(lower) && !isImperfectPassive(group, lower);
  // "fut relégué", "eurent quitté"
  const isAuxiliary = isCompound && SIMPLE_PASTS.has(lower);
  const form = isCompound ? undefined : verbForm(lower);
  const isPlainPast = form?.J !== undefined && form.I === undefined;
  if (isPlainPast || isAuxiliary) return { ...group, remote: true, simple: true };
  return isPluperfect ? { ...group, remote: true } : group;
}

/** "était prévu" is no pluperfect. */
const isImperfectPassive = ({ passive }: VerbGroup, auxiliary: string) =>
  passive === true && auxiliary.startsWith('ét');

/** Whether a verb tells what somebody said or announced. */
export const isSaying = ({ lemma, tense }: VerbGroup) =>
  tense === 'past' && lemma !== undefined && (speechVerbs.has(lemma) || announcementVerbs.has(lemma));

/** "a dit à la radio le 15 octobre que le cabinet se réunira": a date before the word is that of what was said. */
export const isReported = (tokens: readonly Token[], said: VerbGroup, { first, participle }: VerbGroup) =>
  !participle &&
  tokens.slice(said.next, first).some(({ lower }) => lower === 'que' || lower === "qu'") &&
  !tokens.slice(said.next, first).some(({ text }) => /^[,;:]$/.test(text));
