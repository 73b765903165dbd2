import type { Token } from './tokens.ts';

/**
 * What a verb group says of its time: `past`, `present`, `future`, `planned` (a duty, an intention or an announcement:
 * "devrait se réunir", "est prévu"), or `possible` (what may never be: "pourrait").
 */
export type Tense = 'past' | 'present' | 'future' | 'planned' | 'possible';

/** A verb with its auxiliaries and what stands between them: tokens from `first` to `next` (excluded). */
export interface VerbGroup {
  first: number;
  next: number;
  tense: Tense;
  /** The infinitive of the main verb, where it is known. */
  lemma?: string;
  /** A participle without an auxiliary ("créée en 2002"): it dates a noun, not a clause. */
  participle?: boolean;
  passive?: boolean;
}

/** The words that part clauses. All in plain form. */
export interface ClauseWords {
  /** Open a clause about the noun before them: "qui", "dont". */
  relatives: ReadonlySet<string>;
  /** Open a clause beside the main one: "alors", "tandis", "si". */
  subordinators: ReadonlySet<string>;
  /** Open a clause of which nothing is said to be true: "si", "unless". */
  conditions: ReadonlySet<string>;
  /** Join two clauses of one rank: "et", "mais". */
  coordinators: ReadonlySet<string>;
}

/** A stretch of a sentence between commas and clause words: tokens from `first` to `next` (excluded). */
export interface Clause {
  first: number;
  next: number;
  /** How it starts. An `aside` has no verb of its own: a fronted adverbial, an apposition. */
  kind: 'main' | 'relative' | 'subordinate' | 'condition' | 'aside';
  verbs: VerbGroup[];
}

const BREAKS = new Set([',', ';', ':', '(', ')', '–', '—', '[', ']']);

/** Whether the token is a mark that parts clauses; a hyphen does so only with spaces around it. */
const isBreak = (tokens: readonly Token[], index: number) => {
  const token = tokens[index]!;
  if (token.plain === '-') return !token.glued && tokens[index + 1]?.glued === false;
  return token.kind === 'mark' && BREAKS.has(token.plain);
};

/** Splits a sentence at its commas and clause words, and gives each part its verbs. */
export function clausesOf(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  words: ClauseWords,
): Clause[] {
  const starts: number[] = [0];
  const inside = (index: number) => verbs.some((verb) => verb.first < index && index < verb.next);
  for (let i = 1; i < tokens.length; i++) {
    const { plain } = tokens[i]!;
    const opens = words.relatives.has(plain) || words.subordinators.has(plain) || words.conditions.has(plain);
    // "et" parts clauses only where a finite verb stands on both sides of it.
    const joins = words.coordinators.has(plain) && joinsClauses(i, starts.at(-1)!, tokens, verbs);
    if ((isBreak(tokens, i - 1) || opens || joins) && !inside(i)) starts.push(i);
  }
  return starts.map((first, k) => {
    const next = starts[k + 1] ?? tokens.length;
    const own = verbs.filter((verb) => verb.first >= first && verb.first < next);
    const { plain } = tokens[first] ?? { plain: '' };
    const finite = own.some((verb) => !verb.participle);
    const kind = words.conditions.has(plain)
      ? 'condition'
      : words.relatives.has(plain)
        ? 'relative'
        : words.subordinators.has(plain)
          ? 'subordinate'
          : finite
            ? 'main'
            : 'aside';
    return { first, next, kind, verbs: own };
  });
}

/** Whether a coordinator parts two clauses: a finite verb before it in its clause, and one soon after it. */
function joinsClauses(
  index: number,
  start: number,
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
): boolean {
  const finite = verbs.filter((verb) => !verb.participle);
  const before = finite.some((verb) => verb.first >= start && verb.next <= index);
  let end = index + 1;
  while (end < tokens.length && !isBreak(tokens, end)) end++;
  return before && finite.some((verb) => verb.first > index && verb.first < end);
}

/** The verb that governs a token range, and the clause that it stands in. */
export interface Governor {
  clause: Clause;
  verb?: VerbGroup;
}

const distance = (verb: VerbGroup, first: number, next: number) =>
  verb.next <= first ? first - verb.next : verb.first - next;

/**
 * The verb that dates a mention: the nearest one of its own clause, a participle only if it touches the mention's noun;
 * else, for a clause without a verb, that of the main clause beside it.
 */
export function governorOf(clauses: readonly Clause[], first: number, next: number): Governor {
  const at = clauses.findIndex((clause) => first >= clause.first && first < clause.next);
  const clause = clauses[at] ?? clauses[0]!;
  const participle = clause.verbs.find(
    (verb) => verb.participle && verb.next <= first && first - verb.next <= 2,
  );
  if (participle) return { clause, verb: participle };
  const finite = clause.verbs.filter((verb) => !verb.participle);
  const [nearest] = [...finite].sort((a, b) => distance(a, first, next) - distance(b, first, next));
  if (nearest) return { clause, verb: nearest };
  const mains = clauses.filter((c) => c.kind === 'main');
  const after = mains.find((c) => c.first >= clause.next);
  const before = mains.filter((c) => c.next <= clause.first).at(-1);
  // A clause without a verb that opens the sentence belongs to what follows; any other to what came before.
  const main = at === 0 ? (after ?? before) : (before ?? after);
  const verb = main?.verbs.find((v) => !v.participle);
  return verb && main ? { clause: main, verb } : { clause };
}
