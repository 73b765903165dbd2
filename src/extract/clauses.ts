import { mapped } from './mapped.ts';
import { endsRelative } from './relative-end.ts';
import type { Token } from './tokens.ts';
import { WordNote } from './word.ts';

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
  lemma?: string | undefined;
  /** A participle without an auxiliary ("créée en 2002"): it dates a noun, not a clause. */
  participle?: boolean | undefined;
  /** A participle that tells an act of its own, and dates what stands behind it: "after leaving school in 1985". */
  act?: boolean | undefined;
  passive?: boolean | undefined;
  /** A past that news do not use for what is new: "avait quitté", "quitta". The story is elsewhere than the article. */
  remote?: boolean | undefined;
  /** The simple past of French: where one paragraph ends in it and the next goes on, both tell one old story. */
  simple?: boolean | undefined;
  /** Somebody said that it would be: seen from the day of the story, a future. */
  foretold?: boolean | undefined;
  /** It tells what was before what is told: "had quit", though only because somebody said so. */
  anterior?: boolean | undefined;
  /** Its relative pronoun stands just before it, and opens no clause: "a plan that includes". It dates nothing before. */
  attached?: boolean | undefined;
  /** An infinitive that dates what comes after it only: "agreed on Monday to sell" was agreed on Monday. */
  onward?: boolean | undefined;
}

/** The words that part clauses. All in plain form. */
export interface ClauseWords {
  /** Open a clause about the noun before them: "qui", "dont". */
  relatives: ReadonlySet<string>;
  /** Those of them that are the subject of their clause, which so has one verb: "qui". */
  subjectRelatives?: ReadonlySet<string>;
  /** Lead to what is said, or thought: "que". */
  complementizers?: ReadonlySet<string>;
  /** Verbs, as lemmas, behind which what is said may need no such word: "said the case had been botched". */
  saying?: ReadonlySet<string>;
  /** Open a clause beside the main one: "alors", "tandis", "si". */
  subordinators: ReadonlySet<string>;
  /** Open a clause of which nothing is said to be true: "si", "unless". */
  conditions: ReadonlySet<string>;
  /** Open a clause beside the main one where a verb follows, and lead to a noun where none does: "after", "since". */
  conjunctions?: ReadonlySet<string>;
  /** The same of two words, with a space between them: "s' ils". */
  conditionPairs?: ReadonlySet<string>;
  /** Words of dates, with which no clause is said after a conjunction: "since Monday". */
  times?: ReadonlySet<string>;
  /** Words that open a phrase, so that no clause is said from a date before them on: "until mid-May with the injury". */
  phrases?: ReadonlySet<string>;
  /** Nouns of times that a clause without a relative word tells of, behind a comma: "In 2009, the year it was proposed, …". */
  toldTimes?: ReadonlySet<string>;
  /** Lead to an act without tense, or to a noun: "avant de partir", "before leaving". */
  leads: ReadonlySet<string>;
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
  /** It opens with a word that joins it to what came before: "but on the last day, June 3, …". */
  joined: boolean;
  /** A stop stands before it: a colon or a semicolon. */
  parted: boolean;
  /** It opens with a word such as "before": what follows has an act of its own, if without tense. */
  led: boolean;
}

/** They part a sentence more than commas do. */
const STOPS = new Set([';', ':']);

const BREAKS = new Set([',', ';', ':', '(', ')', '–', '—', '[', ']']);

const isHyphen = (token: Token | undefined) => token?.plain === '-';

/** Whether the token is a mark that parts clauses; a hyphen does so only with spaces around it. */
const isBreak = (tokens: readonly Token[], index: number) => {
  const token = tokens[index]!;
  if (token.kind !== 'mark') return false;
  // "to classes--which began the day before--until": two hyphens are a dash.
  if (token.plain === '-' && token.glued && isHyphen(tokens[index - 1])) return true;
  if (token.plain === '-') return !token.glued && tokens[index + 1]?.glued === false;
  // "1,500", "4:02": a mark between digits is part of the number.
  const after = tokens[index + 1];
  if (token.glued && after?.glued && after.kind === 'number' && tokens[index - 1]?.kind === 'number')
    return false;
  if (token.plain === ',' && isDayAndYear(tokens, index)) return false;
  return BREAKS.has(token.plain);
};

/** "on Sept. 9, 1993, it": the comma is the date's. */
const isDayAndYear = (tokens: readonly Token[], comma: number) =>
  /^(?:1\d|20)\d\d$/.test(tokens[comma + 1]?.text ?? '') && /^[0-3]?\d$/.test(tokens[comma - 1]?.text ?? '');

/** What a word can do between clauses. */
interface Role {
  opens: boolean;
  coordinates: boolean;
  conjoins: boolean;
  /** It opens a condition by itself. */
  condition: boolean;
  /** It opens one with some word after it. */
  paired: boolean;
}

/** That of most words. */
const NO_ROLE: Role = { opens: false, coordinates: false, conjoins: false, condition: false, paired: false };

const roles = new WeakMap<ClauseWords, WordNote<Role>>();

/** What the words that part clauses do. */
function rolesOf(words: ClauseWords): WordNote<Role> {
  let known = roles.get(words);
  if (known) return known;
  const { relatives, subordinators, conditions, coordinators, conjunctions = new Set<string>() } = words;
  const pairs = new Set(Array.from(words.conditionPairs ?? [], (pair) => pair.split(' ')[0]!));
  const sets = [relatives, subordinators, conditions, coordinators, conjunctions, pairs];
  known = new WordNote(({ plain }) => {
    if (!sets.some((set) => set.has(plain))) return NO_ROLE;
    return {
      opens: relatives.has(plain) || subordinators.has(plain) || conditions.has(plain),
      coordinates: coordinators.has(plain),
      conjoins: conjunctions.has(plain),
      condition: conditions.has(plain),
      paired: pairs.has(plain),
    };
  });
  roles.set(words, known);
  return known;
}

/** Whether a word opens a condition, by itself or with the word after it. */
const opensCondition = (
  role: Role | undefined,
  tokens: readonly Token[],
  index: number,
  words: ClauseWords,
) => {
  if (!role?.paired) return role?.condition === true;
  const pair = `${tokens[index]!.plain} ${tokens[index + 1]?.plain ?? ''}`;
  return role.condition || words.conditionPairs?.has(pair) === true;
};

/** How far (tokens) behind a coordinator the verb is looked for that it joins to the one before it. */
const COORDINATE = 30;

/** Splits a sentence at its commas and clause words, and gives each part its verbs. Linear in the sentence's length. */
export function clausesOf(
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  words: ClauseWords,
): Clause[] {
  const starts: number[] = [0];
  const known = rolesOf(words);
  const joins = coordinations(tokens, verbs);
  let finite: Set<number> | undefined;
  // "until Monday after a cut halted it": the verb is that of the last conjunction before it.
  const finiteAt = (index: number) =>
    (finite ??= new Set(verbs.flatMap((verb) => (verb.participle ? [] : verb.first)))).has(index);
  const leadsToVerb = (index: number) => {
    let i = index + 1;
    // "who have waited since Monday said": the verb has no subject after the conjunction but a date.
    while (tokens[i]?.kind === 'number' || words.times?.has(tokens[i]?.plain ?? '')) i++;
    if (i > index + 1 && (finiteAt(i) || words.phrases?.has(tokens[i]?.plain ?? ''))) return false;
    for (; i < tokens.length && !words.conjunctions?.has(tokens[i]!.plain); i++) {
      if (finiteAt(i)) return true;
      // "qualified as a teacher and opened a school": the verb goes on with the subject of the one before.
      if (words.coordinators.has(tokens[i]!.plain) && finiteAt(i + 1)) return false;
    }
    return false;
  };
  // "searched the park and the lake as dozens looked on": the verb behind "and" is that of a clause of its own.
  const isConjoined = (index: number) => {
    if (!words.conjunctions) return false;
    for (let i = index + 2; i < Math.min(tokens.length, index + COORDINATE); i++) {
      if (finiteAt(i)) return false;
      if (words.conjunctions.has(tokens[i]!.plain) && tokens[i - 1]!.plain !== 'such' && leadsToVerb(i))
        return true;
    }
    return false;
  };
  // "Le préavis déposé pour jeudi et vendredi a été levé": the word joins two dates.
  const isTime = (index: number) => words.times?.has(tokens[index]?.plain ?? '') === true;
  const isBetweenTimes = (index: number) => isTime(index - 1) && isTime(index + 1);
  // "The course, widened in 1998 after a racer was hurt, is…": an insertion that opens with its participle.
  const isInserted = (index: number, former: VerbGroup | undefined, start: number) => {
    if (start === 0 || !former?.participle || former.first !== start) return false;
    for (let i = index + 1; i < tokens.length && !isBreak(tokens, i); i++) if (finiteAt(i)) return true;
    return false;
  };
  let passed = 0;
  for (let i = 1; i < tokens.length; i++) {
    while (passed < verbs.length && verbs[passed]!.next <= i) passed++;
    const verb = verbs[passed];
    if (verb && verb.first < i) continue;
    const role = tokens[i]!.kind === 'word' ? known.of(tokens[i]!.word) : NO_ROLE;
    // "divorced Poul, a reader, in 1983 and married": what stands behind an insertion belongs to what came before it.
    const resumes =
      role.coordinates && starts.length > 2 && passed > 0 && finiteAt(i + 1) && !isBreak(tokens, i - 1);
    // "les véhicules qui se suivaient ont eu un accident": a relative clause has one verb, and the next is the main one's.
    const ended =
      verb !== undefined &&
      verb.first === i &&
      passed > 0 &&
      endsRelative(tokens, starts.at(-1)!, verbs[passed - 1]!, verb, words);
    // "et" parts clauses only where a finite verb stands on both sides of it.
    if (
      role.opens ||
      opensCondition(role, tokens, i, words) ||
      isBreak(tokens, i - 1) ||
      resumes ||
      ended ||
      (role.coordinates && joins(i, starts.at(-1)!) && !isConjoined(i) && !isBetweenTimes(i)) ||
      (role.conjoins && joins(i, starts.at(-1)!) && leadsToVerb(i)) ||
      (role.conjoins && isInserted(i, verbs[passed - 1], starts.at(-1)!))
    )
      starts.push(i);
  }
  let v = 0;
  return mapped(starts, (first, k) => {
    const next = starts[k + 1] ?? tokens.length;
    const own: VerbGroup[] = [];
    while (v < verbs.length && verbs[v]!.first < next) own.push(verbs[v++]!);
    const { plain } = tokens[first] ?? { plain: '' };
    const role = tokens[first] && known.of(tokens[first].word);
    const finite = own.some((verb) => !verb.participle);
    // "…, the year it was proposed, …": it only says which year that was.
    const isToldTime =
      finite &&
      plain === 'the' &&
      first > 0 &&
      next < tokens.length &&
      words.toldTimes?.has(tokens[first + 1]?.plain ?? '') === true &&
      own.every((verb) => verb.first > first + 2);
    const kind = isToldTime
      ? 'relative'
      : opensCondition(role, tokens, first, words)
        ? 'condition'
        : words.relatives.has(plain)
          ? 'relative'
          : words.subordinators.has(plain) || (finite && words.conjunctions?.has(plain))
            ? 'subordinate'
            : finite
              ? 'main'
              : 'aside';
    const parted = first > 0 && STOPS.has(tokens[first - 1]!.plain);
    // "…, but on the last day", "… and, in March, …"
    const isJoint = (index: number) => words.coordinators.has(tokens[index]?.plain ?? '');
    const joined = first > 0 && isBreak(tokens, first - 1) && (isJoint(first) || isJoint(first - 2));
    return { first, next, kind, verbs: own, joined, parted, led: words.leads.has(plain) };
  });
}

/**
 * Tells whether a coordinator parts two clauses: a finite verb between the start of its clause and it, and one between
 * it and the next mark that parts clauses. It must be asked for indices in ascending order.
 */
function coordinations(tokens: readonly Token[], verbs: readonly VerbGroup[]) {
  const finite = verbs.filter((verb) => !verb.participle);
  let passed = 0;
  let end = 0;
  return (index: number, start: number): boolean => {
    while (passed < finite.length && finite[passed]!.next <= index) passed++;
    const before = passed > 0 && finite[passed - 1]!.first >= start;
    if (end <= index) end = index + 1;
    while (end < tokens.length && !isBreak(tokens, end)) end++;
    const after = finite[passed];
    return before && after !== undefined && after.first > index && after.first < end;
  };
}
