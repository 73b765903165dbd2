import type { Tense, VerbGroup } from '../../clauses.ts';
import type { Token } from '../../tokens.ts';
import { auxiliaryGroup } from './auxiliaries.ts';
import { verbForm } from './conjugation.ts';
import { monthNames, months, weekdays } from './lexicon.ts';
import { eventNouns, speechVerbs } from './nouns.ts';
import { CLAUSAL, isAdverb, settle } from './participles.ts';

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

/** Words after which a form that could be a noun is one: "a cut", "its plans", "two moves". */
const BEFORE_NOUN = words(
  `a an the this that these those his her its their my your our whose no any some each every another other of in on at by for
   from with without to into between about against under over after before during through per two three four five six
   seven eight nine ten first second third last next new old more most many several few 's '`,
);

/** Adjectives in "-ed" and pasts that more often stand before a noun: refused between an article and a noun. */
const NOUN_ENDERS = /^(?:.*(?:tion|ment|ness|ity|ance|ence|ship|ism|er|or|s))$/;

/** Pasts that look like the infinitive: only their object shows them to be verbs. */
const INVARIABLE = words(
  'cut hit put set cost bid shut split spread let read broadcast beat hurt burst cast bet shed forecast',
);

/** Words that can stand for a noun of their own: "two died", "a third opened". */
const PRONOMINAL = words(
  'this one two three four five six seven eight nine ten first second third some many most several few more',
);

/** Words that follow a verb sooner than an adjective. */
const AFTER_VERB = words(
  'in on at by for from to into until since after before during over with out off up down here there for under against as',
);

/** Words before a date that a programme announces: "reopens on Wednesday", "begins this week". */
const BEFORE_DATE = words('on in at from next this tomorrow today tonight');

/** Those that need no object. */
const INTRANSITIVE = words('burst spread split shut');

/** Verbs of which no participle stands with a noun. */
const ACTIVE = words(
  'die arrive happen occur appear disappear vanish collapse resign emerge erupt perish agree consist belong depart',
);

const OBJECT_STARTS = words(
  'the a an its his her their our this that these those it him them us up down off out back one two three four five six seven eight nine ten all some many more new',
);

const isCapital = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text);

/** Verbs of which a present after a plural is no noun: "analysts expect", "ministers want". */
const THINKING = words('expect want say believe think fear hope intend argue allege insist');

/** What programmes and calendars announce in the present: "tickets go on sale", "the law takes effect". */
const PROGRAMMED = words(
  'begin start open close end resume return reopen meet vote go take expire reconvene kick',
);

/** Whether an object or a particle follows: what tells "cut 1,400 jobs" from "a cut in jobs". */
const hasObject = (after: Token | undefined) =>
  after !== undefined &&
  (after.kind === 'number' ||
    /^[$£€¥]$/.test(after.text) ||
    OBJECT_STARTS.has(after.lower) ||
    isCapital(after));

/** Index of the word before, past adverbs: "sharply raised". */
function before(tokens: readonly Token[], index: number): number {
  let at = index - 1;
  while (
    at >= 0 &&
    (isAdverb(tokens[at]!) || /^(?:again|just|now|soon|later|still)$/.test(tokens[at]!.lower))
  )
    at--;
  return at;
}

/** Whether a past form only describes the noun after it: "the planned meeting", "Russia’s proposed treaty". */
function isAttribute(tokens: readonly Token[], index: number): boolean {
  const lead = tokens[before(tokens, index)];
  const after = tokens[index + 1];
  if (lead?.text === '-' && lead.glued) return true;
  if (!lead || !BEFORE_NOUN.has(lead.lower)) return false;
  // "A second lasted until May", "two died in the fire", "the orchestra last played here": no noun follows.
  const isPronoun =
    PRONOMINAL.has(lead.lower) || (lead.lower === 'last' && !BEFORE_NOUN.has(tokens[index - 2]?.lower ?? ''));
  if (isPronoun && after && (after.kind === 'mark' || AFTER_VERB.has(after.lower))) return false;
  // "that" and "his" can be a subject or an object: "the storm that killed", but not "that damaged house".
  if (lead.lower === 'that')
    return after?.kind === 'word' && NOUN_ENDERS.test(after.lower) && !hasObject(after);
  return after?.kind === 'word' || after?.text === '-';
}

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
    const participle = verbForm(tokens[at + 1]?.lower ?? '')?.participle;
    return participle
      ? { next: at + 2, lemma: participle, passive: true }
      : { next: at + 1, lemma: 'be', passive: false };
  }
  if (word === 'have') return { next: at + 1, lemma: 'have', passive: false };
  const base = verbForm(word)?.base;
  return base ? { next: at + 1, lemma: base, passive: false } : undefined;
}

/** A present or past that intends what follows: "plans to sell". In the past it is told as past ("wanted to sell"). */
function intentionGroup(tokens: readonly Token[], index: number): VerbGroup | undefined {
  const form = verbForm(tokens[index]!.lower);
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
function commitmentGroup(
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

/** "will close the plant and move to Poland": an infinitive that shares the auxiliary of the one before. */
function sharedGroup(
  tokens: readonly Token[],
  index: number,
  groups: readonly VerbGroup[],
): VerbGroup | undefined {
  const last = groups.at(-1);
  if (!last || last.participle || !/^(?:and|or|but|then)$/.test(tokens[index - 1]?.lower ?? ''))
    return undefined;
  const lemma = verbForm(tokens[index]!.lower)?.base;
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
  if (!hasObject(after) && !/^(?:to|for|in|on|at|with|from|into|by)$/.test(after?.lower ?? ''))
    return undefined;
  return { first: index, next: index + 1, tense: last.tense, lemma };
}

/** A form that stands on its own: a past, a participle, or a present that cannot be a noun here. */
function simpleGroup(tokens: readonly Token[], index: number): (VerbGroup & { open?: boolean }) | undefined {
  const token = tokens[index]!;
  if (index > 0 && isCapital(token)) return undefined;
  const form = verbForm(token.lower);
  if (!form) return undefined;
  const lead = tokens[before(tokens, index)]?.lower ?? '';
  const after = tokens[index + 1];
  const group = (tense: Tense, lemma: string) => ({ first: index, next: index + 1, tense, lemma });
  if (form.past || form.participle) {
    if (lead === 'to' || isAttribute(tokens, index)) return undefined;
    const lemma = (form.past ?? form.participle)!;
    if (INVARIABLE.has(lemma) && form.base) {
      // "The bank cut rates": the only verb; "rate cut hopes faded" has another one.
      const isObject = after?.kind === 'word' && /s$/.test(after.lower) && isOnlyVerb(tokens, index);
      const isSubject = /^(?:he|she|it|they|we|who|which)$/.test(lead);
      // "The dam burst on Monday", "the plant shut in 2009", but not "remains shut until Monday".
      const isNoun =
        tokens[index - 1]?.kind === 'word' && verbForm(lead) === undefined && !AUXILIARIES.test(lead);
      const isAct =
        isNoun && INTRANSITIVE.has(lemma) && AFTER_VERB.has(after?.lower ?? '') && isOnlyVerb(tokens, index);
      if (!isSubject && (BEFORE_NOUN.has(lead) || !(hasObject(after) || isObject || isAct))) return undefined;
      return group('past', lemma);
    }
    // "come", "become", "run": a participle only after an auxiliary.
    if (!form.past && form.base === form.participle) return undefined;
    if (!form.past) return { ...group('past', lemma), participle: true };
    if (!form.participle) return group('past', lemma);
    // Nobody is "died": of such verbs the form is a past.
    return ACTIVE.has(lemma) ? group('past', lemma) : { ...group('past', lemma), open: true };
  }
  // "the trust that owns the place"
  if (form.third && lead === 'that' && hasObject(after)) return group('present', form.third);
  if (form.third && !BEFORE_NOUN.has(lead) && isPresent(tokens, index, lead))
    return group('present', form.third);
  if (form.base && lead === 'which' && isProgrammed(form.base, after)) return group('present', form.base);
  if (form.base && /^(?:they|we|i|you|who)$/.test(lead)) return group('present', form.base);
  // "Forecasters expect the storm to turn", "police say that".
  const isThought = form.base !== undefined && THINKING.has(form.base) && /(?:s|police|people)$/.test(lead);
  const isAnnounced = isProgrammed(form.base, after) && isOnlyVerb(tokens, index - 1);
  if (isAnnounced && after && !BEFORE_NOUN.has(lead) && hasPluralBefore(tokens, index))
    return group('present', form.base!);
  if (isThought && after?.kind === 'word' && !BEFORE_NOUN.has(lead)) return group('present', form.base!);
  return undefined;
}

/** Whether a date follows at once, and no other verb in the stretch: "reopens on Wednesday", not "prices on Monday fell". */
function announcesDate(tokens: readonly Token[], index: number): boolean {
  const [after, date] = [tokens[index + 1], tokens[index + 2]];
  if (!after || !BEFORE_DATE.has(after.lower) || eventNouns.has(tokens[index]!.lower)) return false;
  // "records in 14 months": a number alone is no date.
  const isNumbered = date?.kind === 'number' && (/^\d{4}$/.test(date.text) || isDateWord(tokens[index + 3]));
  if (!/^(?:next|this|to)/.test(after.lower) && !isNumbered && !isDateWord(date)) return false;
  return isOnlyVerb(tokens, index);
}

/** Whether a date follows in the clause, and no other verb: "Pugh retires from the Post Office on Tuesday". */
function datesLater(tokens: readonly Token[], index: number): boolean {
  if (eventNouns.has(tokens[index]!.lower) || !isOnlyVerb(tokens, index - 1)) return false;
  const rest = tokens.slice(index + 2, index + 10);
  const end = rest.findIndex((token) => /^[,;:.]$/.test(token.text));
  return rest.slice(0, end < 0 ? rest.length : end).some((token) => isDateWord(token));
}

/** Whether no other finite verb follows in the stretch. */
function isOnlyVerb(tokens: readonly Token[], index: number): boolean {
  for (let i = index + 2; i < Math.min(tokens.length, index + 15) && !/^[,;:.]$/.test(tokens[i]!.text); i++) {
    const { lower } = tokens[i]!;
    if (CLAUSE_OPENERS.has(lower)) return true;
    if (verbForm(lower)?.past || /^(?:is|are|was|were|will|would|ha[ds]|have|could|may|might)$/.test(lower))
      return false;
  }
  return true;
}

const AUXILIARIES = /^(?:is|are|was|were|be|been|being|has|have|had|will|would|not|still)$/;

const SUBJECTS = /^(?:he|she|it|they|we|i|you)$/;

const CLAUSE_OPENERS = words(
  'after as before while when because which who whose where if since until and but',
);

const isDateWord = (token: Token | undefined) =>
  token !== undefined &&
  (token.lower in weekdays || token.lower in months || (isCapital(token) && token.lower in monthNames));

const isPlural = (token: Token | undefined) =>
  token?.kind === 'word' && /[^s]s$/.test(token.lower) && token.lower.length > 4;

/** "go on sale", "take effect", "kick off": of these verbs only some turns announce. */
const TURNS: Record<string, RegExp> = {
  go: /^(?:on|into|live|back)$/,
  take: /^(?:effect|place|over|office|up)$/,
  kick: /^off$/,
};

const isProgrammed = (lemma: string | undefined, after: Token | undefined) =>
  lemma !== undefined && PROGRAMMED.has(lemma) && (TURNS[lemma]?.test(after?.lower ?? '') ?? true);

/** Whether a plural stands before, alone or with a phrase of its own: "talks begin", "tickets for the final go on sale". */
function hasPluralBefore(tokens: readonly Token[], index: number): boolean {
  if (isPlural(tokens[index - 1])) return true;
  // "Boats to the island, suspended last year, start again": the subject opens the sentence.
  if (tokens[index - 1]?.text === ',') return isPlural(tokens[0]) || isPlural(tokens[1]);
  for (let i = index - 1; i > Math.max(0, index - 8) && tokens[i]!.kind === 'word'; i--)
    if (/^(?:for|in|of|on|at|with|between)$/.test(tokens[i]!.lower)) return isPlural(tokens[i - 1]);
  return false;
}

/** A word in "-s" is a verb after a name, a pronoun or a singular, with an object, a preposition or "that" behind it. */
function isPresent(tokens: readonly Token[], index: number, lead: string): boolean {
  const subject = tokens[before(tokens, index)];
  const after = tokens[index + 1];
  if (!subject || !after) return false;
  if (/^(?:he|she|it|who|which|this)$/.test(lead)) return true;
  // "imposed sanctions in October", "the largest protests a week later": objects.
  const former = verbForm(lead);
  if (former?.past || former?.participle || /[a-z]{3}est$/.test(lead)) return false;
  if ((subject.kind === 'word' || subject.text === ',') && announcesDate(tokens, index)) return true;
  if (isCapital(subject) && /^(?:from|to|into|with|at)$/.test(after.lower) && datesLater(tokens, index))
    return true;
  const turns = isProgrammed(verbForm(tokens[index]!.lower)?.third, after);
  const isSingular = (subject.kind === 'word' && !/s$/.test(lead)) || subject.text === ',';
  if (turns && isSingular && after.kind === 'word' && isOnlyVerb(tokens, index - 1)) return true;
  // "Marlowe, founded in 1961, pays a dividend": a comma may part it from its subject.
  const isSubject =
    (subject.kind === 'word' && !/s$/.test(lead)) || (subject.text === ',' && after.kind === 'word');
  if (subject.text === ',' && isSubject && !BEFORE_NOUN.has(after.lower) && !/^(?:and|or)$/.test(after.lower))
    return true;
  return (
    isSubject &&
    (hasObject(after) || /^(?:that|to|how|about|an?)$/.test(after.lower)) &&
    after.kind !== 'mark'
  );
}

/** The verb group that starts at a word. `reports`: somebody says what "would" be, and supposes nothing. */
function groupAt(
  tokens: readonly Token[],
  index: number,
  groups: readonly VerbGroup[],
  reports: boolean,
): (VerbGroup & { open?: boolean }) | undefined {
  const auxiliary = auxiliaryGroup(tokens, index, reports);
  if (auxiliary) return auxiliary;
  const { lower } = tokens[index]!;
  if (lower === 'to') return commitmentGroup(tokens, index, groups);
  if (!verbForm(lower)) return undefined;
  return intentionGroup(tokens, index) ?? sharedGroup(tokens, index, groups) ?? simpleGroup(tokens, index);
}

/** Verbs after which "if" asks whether: "asked if it would". */
const ASKING = words('ask asks asked asking wonder wondered know knows knew see sure doubt unclear even');

/** Whether a sentence tells of a mere case: "if it won, it would", "were it to win, it would". */
function supposes(tokens: readonly Token[]): boolean {
  const [first, second] = tokens[0]?.kind === 'mark' ? tokens.slice(1, 3) : tokens;
  const isInverted = /^(?:were|had|should)$/.test(first?.lower ?? '') && second?.kind === 'word';
  if (isInverted && tokens.at(-1)?.text !== '?') return true;
  return tokens.some(
    ({ lower }, i) => (lower === 'if' || lower === 'unless') && !ASKING.has(tokens[i - 1]?.lower ?? ''),
  );
}

/** The verb groups of an English sentence, in order and without overlap. */
export function verbs(tokens: readonly Token[]): VerbGroup[] {
  const groups: (VerbGroup & { open?: boolean })[] = [];
  const reports = tokens.some((token) => {
    const lemma = verbForm(token.lower)?.past;
    return (
      lemma !== undefined &&
      (speechVerbs.has(lemma) || /^(?:announce|warn|promise|vow|pledge|agree|confirm|reveal)$/.test(lemma))
    );
  });
  const asserts = reports && !supposes(tokens);
  for (let i = 0; i < tokens.length;) {
    const group = tokens[i]!.kind === 'word' ? groupAt(tokens, i, groups, asserts) : undefined;
    if (group) groups.push(group);
    i = group?.next ?? i + 1;
  }
  return settle(tokens, groups).map((group, i, all) => {
    // "told the paper on Monday she was ill": a date before the pronoun is that of what was said.
    const former = all[i - 1];
    const isReported =
      former !== undefined &&
      CLAUSAL.has(former.lemma ?? '') &&
      SUBJECTS.test(tokens[group.first - 1]?.lower ?? '') &&
      !tokens.slice(former.next, group.first).some((token) => /^[,;:]$/.test(token.text));
    return isReported ? { ...group, onward: true } : group;
  });
}
