import type { VerbGroup } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';
import { infinitiveOfGerund, verbForm } from './conjugation.ts';
import { speechVerbs } from './nouns.ts';
import { hasObject } from './verb-surroundings.ts';

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Prepositions before an act that was done before or after another: "after leaving school", "before becoming minister". */
const LEADS = words('after before since');

/** Gerunds that are prepositions, or only tell what the main verb meant or brought about: "leaving three dead". */
const NO_ACTS = words(
  `including excluding following according regarding concerning pending starting beginning ending ranging making
   bringing leaving being having meaning allowing causing forcing prompting sending raising ensuring helping using
   keeping giving putting seeing hoping fearing seeking trying setting scheduling calling listing fixing planning`,
);

/** So many verbs further on the main verb stands at most. */
const MOST_VERBS = 8;

/** The last of some groups that is no participle. */
const mainBefore = (groups: readonly VerbGroup[]) => groups.findLast((group) => !group.participle);

/** Words in "-ing" that are no verbs. */
const NO_GERUNDS = words(
  `morning evening spring wedding king thing string wing ceiling nothing something everything anything during building
   sibling earring offspring outing lightning viking briefing booking shilling sterling pudding herring gathering hearing
   meeting ruling funding housing parking shipping banking boxing cycling rowing skiing swimming sailing surfing`,
);

/** The infinitive of a gerund that is not known. */
const guessed = (word: string): string | undefined =>
  /^[a-z]{3,}ing$/.test(word) && !NO_GERUNDS.has(word) ? infinitiveOfGerund(word) : undefined;

/** What goes on in fights and floods is no act of who was hit by it, unless something follows: "fled after fighting in March". */
const HAPPENINGS = words(
  'fighting flooding rioting looting shelling bombing shooting stabbing killing voting trading bidding training testing questioning',
);

/** The verb of an act: "leaving", "being arrested", "having left". */
function actAt(
  tokens: readonly Token[],
  index: number,
): { next: number; lemma: string; passive: boolean } | undefined {
  const { lower } = tokens[index]!;
  const after = tokens[index + 1]?.lower ?? '';
  if (lower === 'being') {
    const participle = verbForm(after)?.participle;
    return participle ? { next: index + 2, lemma: participle, passive: true } : undefined;
  }
  if (lower === 'having') {
    const at = after === 'been' ? index + 2 : index + 1;
    const participle = verbForm(tokens[at]?.lower ?? '')?.participle;
    return participle ? { next: at + 1, lemma: participle, passive: after === 'been' } : undefined;
  }
  const lemma = verbForm(lower)?.gerund ?? guessed(lower);
  return lemma ? { next: index + 1, lemma, passive: false } : undefined;
}

/**
 * A gerund that tells an act of its own, done by who does what the main verb tells: "moved to Paris in 1990 after leaving
 * school in 1985", "left the army in 1999, joining a bank in 2001".
 */
export function gerundGroup(
  tokens: readonly Token[],
  index: number,
  groups: readonly VerbGroup[],
): VerbGroup | undefined {
  const lead = tokens[index - 1]?.lower ?? '';
  const act = actAt(tokens, index);
  if (!act) return undefined;
  const isLed = LEADS.has(lead);
  // "Having lost the vote in March, he resigned"
  const isPerfect = tokens[index]!.lower === 'having' && /^,?$/.test(lead);
  const follows =
    lead === ',' && !NO_ACTS.has(tokens[index]!.lower) && mainBefore(groups.slice(-MOST_VERBS)) !== undefined;
  if ((!isLed && !isPerfect && !follows) || speechVerbs.has(act.lemma)) return undefined;
  if (HAPPENINGS.has(tokens[index]!.lower) && !hasObject(tokens[act.next])) return undefined;
  // Only where a preposition leads to it is what nobody knows a verb.
  if (!isLed && !isPerfect && verbForm(tokens[index]!.lower) === undefined) return undefined;
  const { next, lemma, passive } = act;
  const isFormer = lead === 'after' || isPerfect;
  return {
    first: index,
    next,
    tense: 'past',
    lemma,
    participle: true,
    act: true,
    ...(passive ? { passive } : {}),
    ...(isFormer ? { anterior: true } : {}),
  };
}

/** Verbs of what will be because of something that was done: "will miss the final after breaking a leg". */
const CONSEQUENCES = words('miss undergo face need stand spend serve appear require');

/**
 * Acts that are still to come are those beside a verb of what is to come: "before flying to Paris on May 3". What comes
 * before that ("will visit Rome a day after returning from Paris") may have been.
 */
export function withTense(group: VerbGroup, index: number, all: readonly VerbGroup[]): VerbGroup {
  if (!group.act) return group;
  const near = (from: number, to: number) => all.slice(Math.max(0, from), to);
  const main =
    mainBefore(near(index - MOST_VERBS, index)) ??
    near(index + 1, index + MOST_VERBS).find((other) => !other.participle);
  const isAhead = main?.tense === 'future' || main?.tense === 'planned';
  // "They travel to Dunmore on Wednesday, four days before hosting the champions"
  const isOpen = main?.tense === 'present' && !group.anterior;
  if (!isAhead && !isOpen) return group;
  // "will miss the season after rupturing a ligament on Saturday": what is to come has its cause behind it.
  if (isAhead && group.anterior && CONSEQUENCES.has(main.lemma ?? ''))
    return { ...group, anterior: undefined };
  return { ...group, tense: group.anterior || isOpen ? 'present' : 'planned' };
}
