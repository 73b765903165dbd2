import type { VerbGroup } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';

/** What is inserted behind "and" is no longer (tokens): "and, if inflows hold, scrapped". */
const INSERTED = 8;

/** Where "and" joins a verb to what stands before, over an insertion too; -1 where none does. */
function joint(tokens: readonly Token[], index: number): number {
  const isAnd = (i: number) => /^(?:and|or)$/.test(tokens[i]?.lower ?? '');
  if (isAnd(index - 1)) return index - 1;
  if (tokens[index - 1]?.text !== ',') return -1;
  const from = Math.max(1, index - 2 - INSERTED);
  const comma = tokens.slice(from, index - 1).findLastIndex(({ text }) => text === ',');
  return comma >= 0 && isAnd(from + comma - 1) ? from + comma - 1 : -1;
}

/** So many verbs back an auxiliary is shared at most. */
const SHARED = 4;

/** "will be flown home next week and opened in May": a participle behind "and" shares the auxiliary before it. */
export function sharing(
  tokens: readonly Token[],
  group: VerbGroup,
  index: number,
  all: readonly VerbGroup[],
): VerbGroup {
  if (group.tense !== 'past' || group.next - group.first > 1) return group;
  // "will leave Basel next month and be carried through the town in October"
  const first = tokens[group.first - 1]?.lower === 'be' ? group.first - 1 : group.first;
  const at = joint(tokens, first);
  const before = all.slice(Math.max(0, index - SHARED), index);
  const former = at < 0 ? undefined : before.findLast(({ next }) => next <= at);
  if (!former || !/^(?:future|planned|possible)$/.test(former.tense)) return group;
  const isShared = first < group.first || (former.passive && !(group.participle && at === group.first - 1));
  if (!isShared) return group;
  const { participle: _, ...finite } = group;
  return { ...finite, first, tense: former.tense, passive: true };
}
