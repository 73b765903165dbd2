import { isUpperAt } from '../../characters.ts';
import type { Tense, VerbGroup } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';
import { formAt, formOf } from './conjugation.ts';

const words = (text: string) => new Set(text.trim().split(/\s+/));

const tenses = (table: Record<string, Tense>): ReadonlyMap<string, Tense> => new Map(Object.entries(table));

/** What modal verbs make of the verb that follows. */
const MODALS = tenses({
  will: 'future',
  shall: 'future',
  "'ll": 'future',
  must: 'planned',
  should: 'planned',
  would: 'possible',
  could: 'possible',
  might: 'possible',
  may: 'possible',
  can: 'present',
  cannot: 'present',
});

const BE = tenses({
  is: 'present',
  are: 'present',
  am: 'present',
  "'re": 'present',
  "'m": 'present',
  was: 'past',
  were: 'past',
});

const HAVE = words("has have had having 've");

/** All words that can open a verb group before its verb: most words are none of them, which one look tells. */
const AUXILIARIES = new Set([...MODALS.keys(), ...BE.keys(), ...HAVE, "'s", 'do', 'does', 'did']);

/** After "is", with or without an infinitive, they announce: "is due on Monday", "is expected to resign". */
const ANNOUNCED = words(
  'due set scheduled expected planned slated poised billed booked supposed likely bound meant promised pencilled',
);

/** Of which a passive leads to what was: "is believed to have left". */
const SUPPOSED = words('think believe say report know understand presume fear allege suppose');

/** What may stand inside a verb group. */
const BETWEEN = words(
  "not 't n't also still never already now just soon ever once since then again both all long only even first later yet last twice",
);
/** "can apply until": a verb, whatever its end. */
const isBetween = (token: Token | undefined) =>
  token?.kind === 'word' &&
  (BETWEEN.has(token.lower) ||
    (/[a-z]{2}ly$/.test(token.lower) &&
      !token.lower.endsWith('likely') &&
      formOf(token)?.base === undefined));

/** The auxiliary at an index, without its "n't": "won't" is "will". */
function auxiliaryAt(tokens: readonly Token[], index: number): string {
  const { lower } = tokens[index]!;
  const after = tokens[index + 1];
  const negated = after?.glued && after.lower === "'t";
  if (!negated) return lower;
  return lower === 'won' ? 'will' : lower === 'can' ? lower : lower.replace(/n$/, '');
}

/** Whether a word can be an auxiliary, with an "n't" behind it or without. */
export const opensAuxiliary = (lower: string): boolean =>
  lower === 'won' || AUXILIARIES.has(lower) || AUXILIARIES.has(lower.replace(/n$/, ''));

/** Past what may stand between: the index of the next word of the group. */
function skip(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at - from < 4 && isBetween(tokens[at])) at++;
  return at;
}

interface Head {
  next: number;
  lemma: string;
  passive?: boolean;
}

/** The participle, gerund or infinitive that a form of "be" leads to; undefined when it is a verb of its own. */
function afterBe(tokens: readonly Token[], from: number): Head | undefined {
  const at = skip(tokens, from);
  if (tokens[at]?.lower === 'being') return afterBe(tokens, at + 1);
  const form = formAt(tokens, at);
  if (form?.participle) return { next: at + 1, lemma: form.participle, passive: true };
  return form?.gerund ? { next: at + 1, lemma: form.gerund } : undefined;
}

/** The verb after "to": "to resign", "to be held". */
function afterTo(tokens: readonly Token[], from: number): Head | undefined {
  const to = skip(tokens, from);
  if (tokens[to]?.lower !== 'to') return undefined;
  const head = bare(tokens, to + 1);
  if (!head) return undefined;
  const verb = tokens[head.next - 1]!;
  if (formOf(verb) || head.lemma === 'be') return head;
  // "due to rain": a noun follows, not a verb; "is to touch down" leads to one that no list has.
  const isAfterBe = /^(?:is|are|was|were)$/.test(tokens[to - 1]!.lower);
  return isAfterBe && /^\p{Ll}/u.test(verb.text) && BEHIND_VERB.test(tokens[head.next]?.lower ?? '')
    ? head
    : undefined;
}

/** What stands behind a verb rather than behind a noun. */
const BEHIND_VERB =
  /^(?:the|an?|its|his|her|their|down|up|off|out|in|on|at|by|with|for|from|into|next|this)$/;

/** The verb after a modal: "close", "be closed", "have closed". */
function bare(tokens: readonly Token[], from: number): Head | undefined {
  const at = skip(tokens, from);
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  if (token.lower === 'be') return afterBe(tokens, at + 1) ?? { next: at + 1, lemma: 'be' };
  if (token.lower === 'have') return perfect(tokens, at + 1) ?? { next: at + 1, lemma: 'have' };
  const lemma = formOf(token)?.base;
  return { next: at + 1, lemma: lemma ?? token.lower };
}

/** The participle after "have": "closed", "been closed", "been closing". */
function perfect(tokens: readonly Token[], from: number): Head | undefined {
  const at = skip(tokens, from);
  const word = tokens[at]?.lower ?? '';
  if (word === 'been') return afterBe(tokens, at + 1) ?? { next: at + 1, lemma: 'be' };
  if (word === 'had') return { next: at + 1, lemma: 'have' };
  const lemma = formAt(tokens, at)?.participle;
  return lemma ? { next: at + 1, lemma } : undefined;
}

const grouped = (first: number, head: Head, tense: Tense): VerbGroup => ({
  first,
  next: head.next,
  tense,
  lemma: head.lemma,
  ...(head.passive ? { passive: true } : {}),
});

function modalGroup(
  tokens: readonly Token[],
  index: number,
  word: string,
  reports: boolean,
): VerbGroup | undefined {
  const tense = MODALS.get(word);
  if (!tense) return undefined;
  const written = tokens[index]!;
  // "May" with a capital is a month or a name; "the will", "its might" are nouns.
  if (word === 'may' && isUpperAt(written.text) && index > 0) return undefined;
  if (/^(?:the|a|his|her|its|their|own|of|political)$/.test(tokens[index - 1]?.lower ?? '')) return undefined;
  const head = bare(tokens, index + 1);
  if (!head || !/^[a-z]/.test(tokens[head.next - 1]!.text)) return undefined;
  const isPerfect =
    tokens.slice(index + 1, head.next).some((token) => token.lower === 'have') && head.lemma !== 'have';
  if (isPerfect) return grouped(index, head, 'possible');
  // What somebody said that they would do is as sure as what they say they will.
  if (word === 'would' && reports) return { ...grouped(index, head, 'future'), foretold: true };
  return grouped(index, head, tense);
}

/** Verbs that intend what follows: "had planned to". */
const MEANT = new Set('intend plan hope want mean expect wish'.split(' '));

function haveGroup(
  tokens: readonly Token[],
  index: number,
  word: string,
  reports: boolean,
): VerbGroup | undefined {
  if (!HAVE.has(word) && !(word === "'s" && isPronoun(tokens[index - 1]))) return undefined;
  const head = perfect(tokens, index + 1);
  // "had been due to start": what was to come may still come.
  const isDue = head?.lemma === 'be' && tokens[head.next]?.lower === 'due';
  const isAnnounced = head?.passive === true && ANNOUNCED.has(tokens[head.next - 1]!.lower);
  // "had intended to announce it on 3 March": so is what was meant.
  const isMeant = head !== undefined && !head.passive && MEANT.has(head.lemma);
  const to = head && isDue ? head.next + 1 : head && (isAnnounced || isMeant) ? head.next : undefined;
  const due = word === 'had' && to !== undefined ? afterTo(tokens, to) : undefined;
  if (due) return grouped(index, due, 'present');
  // "said it had sold": in what is reported, the form is only that of a past.
  const isRemote = word === 'had' && !reports;
  // "despite having failed his exams"
  if (word === 'having') return head && { ...grouped(index, head, 'past'), participle: true };
  if (head)
    return {
      ...grouped(index, head, 'past'),
      ...(word === 'had' ? { anterior: true } : {}),
      ...(isRemote ? { remote: true } : {}),
    };
  if (!HAVE.has(word)) return undefined;
  const duty = afterTo(tokens, index + 1);
  if (duty) return grouped(index, duty, word === 'had' ? 'past' : 'planned');
  return { first: index, next: index + 1, tense: word === 'had' ? 'past' : 'present', lemma: 'have' };
}

const isPronoun = (token: Token | undefined) =>
  /^(?:he|she|it|that|there|who|what)$/.test(token?.lower ?? '');

function beGroup(
  tokens: readonly Token[],
  index: number,
  word: string,
  reports: boolean,
): VerbGroup | undefined {
  const tense = BE.get(word) ?? (word === "'s" && isPronoun(tokens[index - 1]) ? 'present' : undefined);
  // "10 am".
  if (!tense || (word === 'am' && tokens[index - 1]?.kind === 'number')) return undefined;
  const at = skip(tokens, index + 1);
  // What was to come when it was told may have come since, or been called off: the date itself decides.
  // "said that a cut was likely in May": it still is.
  const isLikely = reports && tokens[at]?.lower === 'likely';
  const ahead = tense === 'past' && !isLikely ? 'present' : 'planned';
  if (ANNOUNCED.has(tokens[at]?.lower ?? '')) {
    const head = afterTo(tokens, at + 1);
    if (head) return grouped(index, head, ahead);
    const lemma = formAt(tokens, at)?.participle ?? 'be';
    return { first: index, next: at + 1, tense: ahead, lemma };
  }
  const infinitive = afterTo(tokens, index + 1);
  if (infinitive) return grouped(index, infinitive, ahead);
  const head = afterBe(tokens, index + 1);
  if (head?.lemma === 'go' && !head.passive) {
    const goal = afterTo(tokens, head.next);
    if (goal) return grouped(index, goal, ahead);
  }
  // "were thought to have burned"
  if (head?.passive && SUPPOSED.has(head.lemma) && tokens[head.next]?.lower === 'to') {
    const told = tokens[head.next + 1]?.lower === 'have' ? perfect(tokens, head.next + 2) : undefined;
    if (told) return grouped(index, told, 'past');
  }
  return head ? grouped(index, head, tense) : { first: index, next: index + 1, tense, lemma: 'be' };
}

/** A verb group that an auxiliary opens. `reports`: the sentence has somebody say something. */
export function auxiliaryGroup(
  tokens: readonly Token[],
  index: number,
  reports: boolean,
): VerbGroup | undefined {
  const word = auxiliaryAt(tokens, index);
  if (!AUXILIARIES.has(word)) return undefined;
  if (/^(?:did|does|do)$/.test(word)) {
    const head = bare(tokens, index + 1);
    const known = head && formAt(tokens, head.next - 1)?.base;
    const tense = word === 'did' ? 'past' : 'present';
    // "It did so again in 1951".
    return known ? grouped(index, head, tense) : { first: index, next: index + 1, tense, lemma: 'do' };
  }
  return (
    modalGroup(tokens, index, word, reports) ??
    haveGroup(tokens, index, word, reports) ??
    beGroup(tokens, index, word, reports)
  );
}
