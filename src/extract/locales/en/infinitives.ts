import type { VerbGroup } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';
import { isAdverb } from './adverbs.ts';
import { formAt, formOf } from './conjugation.ts';
import { BEFORE_NOUN, hasObject } from './verb-surroundings.ts';

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Verbs that, before an infinitive, say that somebody means to: "plans to sell", "wants to leave". */
const INTENDING = words(
  'plan intend hope aim expect want seek need vow pledge propose promise prepare agree threaten offer',
);

/** What is agreed, ordered or decided in the past still lies ahead: "agreed on Monday to close the plant". */
const COMMITTING = words(
  'agree plan decide vow pledge promise threaten offer propose order urge ask tell call want hope invite schedule set commit prepare vote choose opt aim intend expect',
);
const COMMITMENTS = words(
  'plan plans proposal proposals decision bid deal agreement order call calls pledge promise intention deadline offer vow date',
);

/** "to close", "to be held": the infinitive that starts at "to", with its end. */
function infinitiveAt(
  tokens: readonly Token[],
  index: number,
): { next: number; lemma: string; passive: boolean } | undefined {
  if (tokens[index]?.lower !== 'to') return undefined;
  let at = index + 1;
  while (/ly$|^(?:also|not|again)$/.test(tokens[at]?.lower ?? '')) at++;
  const word = tokens[at]?.lower ?? '';
  if (word === 'be') {
    const participle = formAt(tokens, at + 1)?.participle;
    return participle
      ? { next: at + 2, lemma: participle, passive: true }
      : { next: at + 1, lemma: 'be', passive: false };
  }
  if (word === 'have') return { next: at + 1, lemma: 'have', passive: false };
  const base = formAt(tokens, at)?.base;
  return base ? { next: at + 1, lemma: base, passive: false } : undefined;
}

/** Whether the "to" at an index opens an infinitive: "to close", not "to their worst defeat". */
export function isInfinitive(tokens: readonly Token[], to: number): boolean {
  const after = tokens[to + 1]?.lower ?? '';
  return after === 'be' || after === 'have' || formAt(tokens, to + 1)?.base !== undefined;
}

/** A present or past that intends what follows: "plans to sell". In the past it is told as past ("wanted to sell"). */
export function intentionGroup(tokens: readonly Token[], index: number): VerbGroup | undefined {
  const form = formAt(tokens, index);
  const lemma = form?.third ?? form?.base;
  if (!lemma || !INTENDING.has(lemma) || BEFORE_NOUN.has(tokens[index - 1]?.lower ?? '')) return undefined;
  const infinitive = infinitiveAt(tokens, index + 1);
  if (!infinitive) return undefined;
  const { next, passive } = infinitive;
  return {
    first: index,
    next,
    tense: 'planned',
    lemma: infinitive.lemma,
    ...(passive ? { passive: true } : {}),
  };
}

/** "to close" after "agreed", or after "a plan": what is meant to come. */
export function commitmentGroup(
  tokens: readonly Token[],
  index: number,
  groups: readonly VerbGroup[],
): VerbGroup | undefined {
  const infinitive = infinitiveAt(tokens, index);
  if (!infinitive) return undefined;
  const last = groups.at(-1);
  const between = last && tokens.slice(last.next, index);
  // "ordered Dennis Rourke, 61, to repay": an insertion stands between two commas.
  const commas = between?.filter((token) => token.text === ',').length ?? 0;
  const close =
    between !== undefined &&
    between.length <= 10 &&
    commas % 2 === 0 &&
    !between.some((token) => /^[;:]$/.test(token.text));
  const joined = last?.onward === true && /^(?:and|or|but)$/.test(tokens[index - 1]?.lower ?? '');
  const isCommitted = close && (joined || (last?.lemma !== undefined && COMMITTING.has(last.lemma)));
  if (!isCommitted && !COMMITMENTS.has(tokens[index - 1]?.lower ?? '')) return undefined;
  const { next, lemma, passive } = infinitive;
  return { first: index, next, tense: 'planned', lemma, onward: true, ...(passive ? { passive: true } : {}) };
}

/** Verbs that are no nouns, behind which any word can open an object. */
const ACTS = new Set(
  'publish announce present send hold sell buy raise impose introduce install build hire discuss meet receive appoint deliver provide create open close launch unveil inaugurate release'.split(
    ' ',
  ),
);

/** "will close the plant and move to Poland": an infinitive that shares the auxiliary of the one before. */
export function sharedGroup(
  tokens: readonly Token[],
  index: number,
  groups: readonly VerbGroup[],
): VerbGroup | undefined {
  const last = groups.at(-1);
  if (!last || last.participle || !/^(?:and|or|but|then)$/.test(tokens[index - 1]?.lower ?? ''))
    return undefined;
  const lemma = formAt(tokens, index)?.base;
  const open =
    last.next - last.first > 1 && /^(?:future|planned|possible)$/.test(last.tense) && !last.passive;
  const after = tokens[index + 1];
  if (
    !lemma ||
    !open ||
    index - last.next > 40 ||
    tokens.slice(last.next, index).some((t) => /^[,;:]$/.test(t.text))
  )
    return undefined;
  // "will brief customers and publish results"
  const isAct = ACTS.has(lemma) && after?.kind === 'word' && /^\p{Ll}/u.test(after.text);
  if (
    !hasObject(after) &&
    !isAct &&
    !/^(?:to|for|in|on|at|with|from|into|by|home|back|there|here|out|off|up|down)$/.test(after?.lower ?? '')
  )
    return undefined;
  return { first: index, next: index + 1, tense: last.tense, lemma };
}

/** Words before an infinitive, or a date, that tell of a noun what is to be. */
const DUE = /^(?:due|set|scheduled|slated)$/;

/** "the pantomime, due to open on December 12", "the election, due by October": it dates the noun before it. */
export function dueGroup(tokens: readonly Token[], index: number): VerbGroup | undefined {
  const { lower } = tokens[index]!;
  if (!DUE.test(lower) || index < 2) return undefined;
  // "originally set for Friday"
  const before = tokens[isAdverb(tokens[index - 1]!) ? index - 2 : index - 1]!;
  if (before.text !== ',' && (before.kind !== 'word' || BEFORE_NOUN.has(before.lower))) return undefined;
  const infinitive = infinitiveAt(tokens, index + 1);
  const planned = { first: index, tense: 'planned', participle: true } as const;
  if (infinitive) return { ...planned, next: infinitive.next, lemma: infinitive.lemma };
  const after = tokens[index + 1]?.lower ?? '';
  if (lower === 'due')
    return /^(?:by|in|on|before|next|this|for)$/.test(after)
      ? { ...planned, next: index + 1, lemma: 'due' }
      : undefined;
  return after === 'for'
    ? { ...planned, next: index + 1, lemma: formAt(tokens, index)?.participle }
    : undefined;
}

/** Words by which an infinitive tells what was: "the first woman to be elected in 1990". */
const RANKED = words('first second third last latest only youngest oldest next most least');

/** How far (tokens) before an infinitive they stand. */
const RANK_REACH = 7;

/** How far (tokens) before an infinitive the "with" of its noun stands. */
const WITH_REACH = 6;

/** Words before an infinitive that are no nouns: "likely to be held". */
const BEFORE_INFINITIVE = words(
  'likely unlikely due set ready able unable bound sure certain eager about going expected scheduled supposed meant as not and or but up enough too so how what where when whether have has had having is are was were be been being need needs needed seem seems',
);

/** A passive infinitive that dates the noun before it: "the championships, to be held in September". */
export function nounInfinitive(tokens: readonly Token[], index: number): VerbGroup | undefined {
  const infinitive = infinitiveAt(tokens, index);
  const before = tokens[index - 1];
  const isPlace = infinitive?.lemma === 'take' && tokens[infinitive.next]?.lower === 'place';
  if (!infinitive || !before) return undefined;
  // "with production to start in 2028"
  const isStart =
    /^(?:start|begin|open|resume|follow|end)$/.test(infinitive.lemma) &&
    tokens.slice(Math.max(0, index - WITH_REACH), index - 1).some(({ lower }) => lower === 'with');
  if (!infinitive.passive && !isPlace && !isStart) return undefined;
  const noun = before.text === ',' ? tokens[index - 2] : before;
  if (noun?.kind !== 'word' || BEFORE_INFINITIVE.has(noun.lower) || formOf(noun)?.past !== undefined)
    return undefined;
  const isRanked = tokens
    .slice(Math.max(0, index - RANK_REACH), index)
    .some(({ lower }) => RANKED.has(lower));
  if (isRanked) return undefined;
  const { next, lemma, passive } = infinitive;
  const group = { first: index, next: isPlace ? next + 1 : next, tense: 'planned', lemma } as const;
  return { ...group, participle: true, ...(passive ? { passive: true } : {}) };
}

/** Verbs after which "that" and a bare infinitive tell what is wanted: "ordered that the men be released". */
export const MANDATING = words(
  'order demand recommend insist ask request require propose urge suggest rule stipulate direct advise',
);

/** How far (tokens) before a bare infinitive its verb of wish stands. */
const WISH_REACH = 20;

/** A bare passive infinitive of what is wanted: "recommended that all ferries be fitted with backup steering". */
export function wishedGroup(tokens: readonly Token[], index: number): VerbGroup | undefined {
  const participle = formAt(tokens, index + 1)?.participle;
  if (tokens[index]!.lower !== 'be' || !participle) return undefined;
  for (let i = index - 2; i > Math.max(0, index - WISH_REACH); i--) {
    if (tokens[i]!.lower !== 'that') continue;
    const form = formAt(tokens, i - 1);
    const lemma = form?.past ?? form?.third ?? form?.gerund ?? '';
    if (!MANDATING.has(lemma)) return undefined;
    return { first: index, next: index + 2, tense: 'planned', lemma: participle, passive: true };
  }
  return undefined;
}
