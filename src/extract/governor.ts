import type { Clause, VerbGroup } from './clauses.ts';
import type { ParsedSentence } from './parsed-sentence.ts';

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
  const at = lastBefore(clauses, first);
  const clause = clauses[at]!;
  const near = verbsAround(clause.verbs, first);
  let nearest: VerbGroup | undefined;
  for (const verb of near) {
    if (verb.participle && verb.next <= first && first - verb.next <= 2 && !completes(verb, near))
      return { clause, verb };
    // "died after eating at the hotel on Sunday": what was done before has the date only beside another one (reduced.ts).
    const isAct = verb.act && !verb.anterior && verb.next <= first;
    if ((verb.participle && !isAct) || ((verb.onward || verb.attached) && verb.first >= next)) continue;
    // "who have occupied it since Monday said", "that began in May ended": the verb of the main clause comes at once.
    const isInside = clause.kind === 'relative' || (nearest?.attached === true && nearest.tense === 'past');
    if (nearest && isInside && verb.first === next && nearest.next <= first) continue;
    // "that was due on Monday has been scrapped": what touches the date rules it, whatever verb comes after.
    if (nearest && verb.first >= next && first - nearest.next <= 1 && nearest.next <= first) continue;
    if (!nearest || distance(verb, first, next) < distance(nearest, first, next)) nearest = verb;
  }
  if (nearest) return { clause, verb: nearest };
  // "…, first reported by a newspaper on Oct. 9, …": an insertion with a participle for its verb.
  const inserted = near.findLast((verb) => verb.next <= first);
  if (inserted) return { clause, verb: inserted };
  // "qui, lundi, a aperçu…": the date stands between what opens a clause and its verb.
  const opener = clauses[at - 1];
  const opened =
    opener && opener.kind !== 'aside' && opener.verbs.length === 0 && opener.next - opener.first <= 2;
  // "The walkout, on 12 February, will go ahead": an insertion between a subject and its verb.
  const resumed = clauses[at + 1]?.verbs[0];
  if (
    at > 0 &&
    resumed &&
    !resumed.participle &&
    resumed.first === clauses[at + 1]!.first &&
    opener?.verbs.every((verb) => verb.participle) &&
    (opener.joined || !mainClause(clauses, at, -1))
  )
    return { clause: clauses[at + 1]!, verb: resumed };
  // "Born in Greenock, Scotland, on 2 February, she left school": what opens the sentence with a participle.
  const [opening] = clauses;
  const fronted = opening!.kind === 'aside' ? opening!.verbs[0] : undefined;
  if (
    at > 0 &&
    !clause.led &&
    fronted?.participle &&
    clauses.slice(0, at + 1).every((c) => c.kind === 'aside')
  )
    return { clause: opening!, verb: fronted };
  const before =
    opened || opensPart(clauses, at) || opensAfter(clauses, at) ? undefined : mainClause(clauses, at, -1);
  const after = mainClause(clauses, at, 1);
  // A clause without a verb that opens the sentence belongs to what follows; any other to what came before.
  const main = at === 0 ? (after ?? before) : (before ?? after ?? namedBy(clauses, at, first, next));
  // "said it would close a plant in Winkler, Manitoba, in January": what came last before.
  const said = main === before && main?.verbs.at(-1)?.onward ? main.verbs.at(-1) : undefined;
  const verb = said ?? splitVerb(clauses, at, main) ?? main?.verbs.find((v) => !v.participle);
  return verb && main ? { clause: main, verb } : { clause };
}

/** The clause before a colon of which a date, alone behind it, is what is named: "l’a ramené à une date : le 12 mars 1990". */
function namedBy(clauses: readonly Clause[], at: number, first: number, next: number): Clause | undefined {
  const own = clauses[at]!;
  const isAlone = own.parted && first - own.first <= 1 && own.next - next <= 1;
  return isAlone && at === clauses.length - 1 ? mainClause(clauses, at, -1) : undefined;
}

/** The verb which an insertion of one clause parts from what completes it: "avait accepté, en 2006, de financer". */
function splitVerb(clauses: readonly Clause[], at: number, main?: Clause): VerbGroup | undefined {
  const before = at + 1 < clauses.length ? clauses[at - 1] : undefined;
  // "qui lui ont valu, le 14 novembre 2013, sept ans de prison", not "qui avait fui, lundi, a été repris"
  const isOpen = before?.kind === 'relative' && clauses[at + 1]!.verbs[0]?.first !== clauses[at + 1]!.first;
  const isSplit = before === main || before?.kind === 'subordinate' || isOpen;
  const last = before && isSplit ? before.verbs.at(-1) : undefined;
  return last && !last.participle && last.next === clauses[at]!.first - 1 ? last : undefined;
}

/** Whether a clause without a verb opens what stands behind a semicolon: "; quatre ans après, le 5 août, ils font sauter…". */
function opensPart(clauses: readonly Clause[], at: number): boolean {
  for (let i = at; i > Math.max(0, at - FARTHEST_MAIN); i--) {
    if (clauses[i]!.verbs.some((verb) => !verb.participle)) return false;
    if (clauses[i]!.parted) return i === at || mainClause(clauses, at, 1) !== undefined;
  }
  return false;
}

/** Whether a clause without a verb goes with what follows, as a word joined it to that: "…, but on the last day, June 3, …". */
function opensAfter(clauses: readonly Clause[], at: number): boolean {
  for (let i = at; i > Math.max(0, at - FARTHEST_MAIN) && clauses[i]!.kind === 'aside'; i--)
    if (clauses[i]!.joined) return clauses[i]!.verbs.length === 0 && mainClause(clauses, at, 1) !== undefined;
  return false;
}

/**
 * Whether a participle belongs to the verb just before it ("était portée disparue"), or to the subject of the one just
 * behind it: "les anciens détenus sont attendus aujourd’hui".
 */
const completes = (participle: VerbGroup, verbs: readonly VerbGroup[]) =>
  verbs.some(
    (verb) => !verb.participle && (verb.next === participle.first || verb.first === participle.next),
  );

/** No verb governs a mention past so many others. */
const MOST_VERBS = 12;

/** The verbs of a clause that can govern what starts at a token, in order. */
function verbsAround(verbs: readonly VerbGroup[], token: number): readonly VerbGroup[] {
  if (verbs.length <= 2 * MOST_VERBS) return verbs;
  const at = lastBefore(verbs, token);
  return verbs.slice(Math.max(0, at - MOST_VERBS), at + MOST_VERBS);
}

/** The index of the last of some stretches, in order, that starts at a token or before it; 0 when there is none. */
export function lastBefore(stretches: readonly { first: number }[], token: number): number {
  let [low, high] = [0, stretches.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (stretches[middle]!.first <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How far from a clause without a verb its main clause is looked for; nobody writes longer asides. */
const FARTHEST_MAIN = 20;

function mainClause(clauses: readonly Clause[], at: number, step: -1 | 1): Clause | undefined {
  for (let i = at + step; clauses[i] && Math.abs(i - at) <= FARTHEST_MAIN; i += step) {
    if (clauses[i]!.kind === 'main') return clauses[i];
  }
  return undefined;
}

/** What leads to a relative clause is no longer (tokens): ", au cours de". */
const LEAD = 3;

/** "since 1951, when five men died": the clause behind a mention, which ends before a token, has the date. */
export function clauseBehind(near: Governor, { clauses }: ParsedSentence, next: number): Governor {
  // ", au cours de laquelle": its preposition may be a clause of its own.
  const at = lastBefore(clauses, next + 1);
  const own = clauses[at]!;
  // "until 1959, when the principal, who had danced to it, asked him": not what is told of a noun in it.
  const isLed = own.next - own.first > LEAD;
  const tells = ({ verbs, kind }: Clause) =>
    !(isLed && kind === 'relative') && verbs.some((v) => !v.participle);
  const clause = own.verbs.length > 0 ? own : clauses.slice(at + 1).find(tells);
  const verb = clause?.verbs.find((v) => !v.participle);
  return clause && verb ? { clause, verb } : near;
}

/** "six months after breaking ground": the act behind a mention has the date. */
export function actBehind(near: Governor, { clauses, verbs }: ParsedSentence, next: number): Governor {
  const verb = verbs[lastBefore(verbs, next)];
  if (!verb?.act || verb.first !== next) return near;
  return { clause: clauses[lastBefore(clauses, next)]!, verb };
}
