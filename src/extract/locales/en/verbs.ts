import type { Tense, VerbGroup } from '../../clauses.ts';
import { mapped } from '../../mapped.ts';
import type { Token } from '../../tokens.ts';
import { auxiliaryGroup } from './auxiliaries.ts';
import { formOf, verbForm } from './conjugation.ts';
import { gerundGroup, withTense } from './gerunds.ts';
import {
  commitmentGroup,
  dueGroup,
  intentionGroup,
  nounInfinitive,
  sharedGroup,
  wishedGroup,
} from './infinitives.ts';
import { openerAt } from './openers.ts';
import { CLAUSAL, settle } from './participles.ts';
import { sharing } from './shared-auxiliary.ts';
import { hasPluralBefore, isFixture, isPresent, isProgrammed } from './presents.ts';
import {
  ACTIVE,
  AFTER_VERB,
  before,
  BEFORE_NOUN,
  hasObject,
  isCapital,
  isOnlyVerb,
} from './verb-surroundings.ts';

const words = (text: string) => new Set(text.trim().split(/\s+/));

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

/** Words in "-s" that are no objects: "A further cut was likely". */
const NO_PLURALS = /^(?:is|was|has|does|as|this|its|his|across|towards|always|perhaps|plus)$/;

/** Those that need no object. */
const INTRANSITIVE = words('burst spread split shut');

/** Those of which a participle follows its noun: "a record set in 1998". The others are nouns there: "a pay cut in March". */
const REDUCED = words('set put hit cast broadcast shut');

/** Verbs of which a present after a plural is no noun: "analysts expect", "ministers want". */
const THINKING = words('expect want say believe think fear hope intend argue allege insist');

/** "the districts that announced closings", not "it says that damaged houses". */
const isPluralNoun = (token: Token | undefined) =>
  token?.kind === 'word' && /[^s]s$/.test(token.lower) && verbForm(token.lower)?.third === undefined;

/** Whether a past form only describes the noun after it: "the planned meeting", "Russia’s proposed treaty". */
function isAttribute(tokens: readonly Token[], index: number): boolean {
  const lead = tokens[before(tokens, index)];
  const after = tokens[index + 1];
  if (lead?.text === '-' && lead.glued) return true;
  // "a run-off called for May 4"
  if (/^(?:off|up|out|in|over)$/.test(lead?.lower ?? '') && tokens[index - 2]?.text === '-') return false;
  if (!lead || !BEFORE_NOUN.has(lead.lower)) return false;
  // "a core 300,000 years old left Antarctica": the age is over.
  if (lead.lower === 'old' && /^(?:day|week|month|year)s?$/.test(tokens[index - 2]?.lower ?? ''))
    return false;
  // "A second lasted until May", "two died in the fire", "the orchestra last played here": no noun follows.
  const isPronoun =
    PRONOMINAL.has(lead.lower) || (lead.lower === 'last' && !BEFORE_NOUN.has(tokens[index - 2]?.lower ?? ''));
  const isNoNoun = after?.kind === 'mark' || /^(?:the|an?|his|her|its|their)$/.test(after?.lower ?? '');
  if (isPronoun && after && (isNoNoun || AFTER_VERB.has(after.lower))) return false;
  // "The river last rose so high in 1965"
  if (isPronoun && lead.lower === 'last' && after && /^(?:so|this|that|such|the|an?)$/.test(after.lower))
    return false;
  // "that" and "his" can be a subject or an object: "the storm that killed", but not "that damaged house".
  if (lead.lower === 'that' && isPluralNoun(tokens[index - 2])) return false;
  if (lead.lower === 'that')
    return after?.kind === 'word' && NOUN_ENDERS.test(after.lower) && !hasObject(after);
  return after?.kind === 'word' || after?.text === '-';
}

/** "a fund set up on Wednesday" */
const isParted = (after: Token | undefined) => /^(?:up|out|aside|forward)$/.test(after?.lower ?? '');

/** "the mark of 2:09:56 set in Chicago": a participle of its noun, in a sentence with another verb. */
function followsNoun(tokens: readonly Token[], index: number, lemma: string): boolean {
  const noun = tokens[index - 1];
  const after = tokens[index + (isParted(tokens[index + 1]) ? 2 : 1)];
  if (!noun || !REDUCED.has(lemma)) return false;
  // "A first trial, set for the autumn, was abandoned"
  const isFor = lemma === 'set' && noun.text === ',' && after?.lower === 'for';
  if (!isFor && !/^(?:in|at|on|by|last|during|since|after)$/.test(after?.lower ?? '')) return false;
  // "The airport, shut since Thursday, will reopen"
  if (noun.text === ',') return index > 1;
  const isNoun = noun.kind === 'word' && !BEFORE_NOUN.has(noun.lower) && !AUXILIARIES.test(noun.lower);
  if (noun.kind !== 'number' && (!isNoun || formOf(noun)?.past !== undefined)) return false;
  if (!isOnlyVerb(tokens, index)) return true;
  return tokens
    .slice(Math.max(0, index - FARTHEST_VERB), index - 1)
    .some(
      (token) =>
        formOf(token)?.past ?? formOf(token)?.third ?? formOf(token)?.gerund ?? AUXILIARIES.test(token.lower),
    );
}

/** How far (tokens) before a participle the verb of its clause is looked for. */
const FARTHEST_VERB = 30;

/** "The ground hosted matches", "the cost": behind an article a form that no "-ed" ends is a noun. */
const isIrregularNoun = (tokens: readonly Token[], index: number) =>
  /^(?:the|an?|its|his|her|their)$/.test(tokens[index - 1]?.lower ?? '') &&
  !/(?:ed|ing)$/.test(tokens[index]!.lower) &&
  tokens[index + 1]?.kind !== 'word';

const BREAKING = /^(?:break(?:s|ing)?|broke|broken)$/;

/** "broke ground": no past of "grind". */
const isGround = (tokens: readonly Token[], index: number) =>
  tokens[index]!.lower === 'ground' && BREAKING.test(tokens[index - 1]?.lower ?? '');

/** What may stand between such a form and its object. */
const PARTICLE = /^(?:in|up|out|off|down|together|forward|back)$/;

/** A form that stands on its own: a past, a participle, or a present that cannot be a noun here. */
function simpleGroup(
  tokens: readonly Token[],
  index: number,
): (VerbGroup & { open?: boolean | undefined }) | undefined {
  const token = tokens[index]!;
  if (index > 0 && isCapital(token)) return undefined;
  const form = formOf(token);
  if (!form || isGround(tokens, index) || isIrregularNoun(tokens, index)) return undefined;
  const lead = tokens[before(tokens, index)]?.lower ?? '';
  const after = tokens[index + 1];
  const group = (tense: Tense, lemma: string) => ({ first: index, next: index + 1, tense, lemma });
  if (form.past || form.participle) {
    if (lead === 'to' || isAttribute(tokens, index)) return undefined;
    const lemma = (form.past ?? form.participle)!;
    if (INVARIABLE.has(lemma) && form.base) {
      // "The bank cut rates": the only verb; "rate cut hopes faded" has another one.
      const isPlural = after?.kind === 'word' && /s$/.test(after.lower) && !NO_PLURALS.test(after.lower);
      const isObject = isPlural && isOnlyVerb(tokens, index);
      const isSubject = /^(?:he|she|it|they|we|who|which)$/.test(lead);
      // "The dam burst on Monday", "the plant shut in 2009", but not "remains shut until Monday".
      // So is "The fire burst", but not "police fire cut".
      const isNamed = /^(?:the|an?|its|his|her|their)$/.test(tokens[index - 2]?.lower ?? '');
      const isNoun =
        tokens[index - 1]?.kind === 'word' &&
        (isNamed || verbForm(lead) === undefined) &&
        !AUXILIARIES.test(lead);
      const isAct =
        isNoun && INTRANSITIVE.has(lemma) && AFTER_VERB.has(after?.lower ?? '') && isOnlyVerb(tokens, index);
      const isReduced = !isSubject && followsNoun(tokens, index, lemma);
      if (isReduced && (isParted(tokens[index + 1]) || !hasObject(after)))
        return { ...group('past', lemma), participle: true };
      // "Surgeons put in a plate"
      const isParticled = isNoun && PARTICLE.test(after?.lower ?? '') && hasObject(tokens[index + 2]);
      if (isSubject || (!BEFORE_NOUN.has(lead) && (hasObject(after) || isObject || isAct || isParticled)))
        return group('past', lemma);
      return undefined;
    }
    // "come", "become", "run": a participle only after an auxiliary.
    if (!form.past && form.base === form.participle) return undefined;
    if (!form.past) return { ...group('past', lemma), participle: true };
    if (!form.participle) return group('past', lemma);
    // Nobody is "died": of such verbs the form is a past.
    return ACTIVE.has(lemma) ? group('past', lemma) : { ...group('past', lemma), open: true };
  }
  // "the trust that owns the place"
  const goesOn = hasObject(after) || /^(?:until|through|from)$/.test(after?.lower ?? '');
  if (form.third && lead === 'that' && goesOn) return group('present', form.third);
  // "3 million records in 1999"
  const isCounted = /^(?:dozen|hundred|thousand|million|billion|trillion|percent)$/.test(lead);
  // "The board next meets on Monday"
  const isNext = lead === 'next' && !BEFORE_NOUN.has(tokens[index - 2]?.lower ?? 'the');
  if (form.third && !isCounted && (isNext || !BEFORE_NOUN.has(lead)) && isPresent(tokens, index, lead))
    return group('present', form.third);
  if (form.base && lead === 'which' && isProgrammed(form.base, after)) return group('present', form.base);
  if (form.base && /^(?:they|we|i|you|who)$/.test(lead)) return group('present', form.base);
  // "Barrow Vale visit Aston on Sunday and play Leeds on Boxing Day"
  if (form.base && isFixture(tokens, index, form.base)) return group('present', form.base);
  // "Forecasters expect the storm to turn", "police say that".
  const isThought =
    form.base !== undefined &&
    THINKING.has(form.base) &&
    (/(?:s|police|people)$/.test(lead) || goesOnPlural(tokens, index));
  const isAnnounced = isProgrammed(form.base, after) && isOnlyVerb(tokens, index - 1);
  if (isAnnounced && after && !BEFORE_NOUN.has(lead) && hasPluralBefore(tokens, index))
    return group('present', form.base!);
  if (isThought && after?.kind === 'word' && !BEFORE_NOUN.has(lead)) return group('present', form.base!);
  return undefined;
}

/** "have promised money … and want work to begin": what "and" goes on with has a subject of many, too. */
const goesOnPlural = (tokens: readonly Token[], index: number) => {
  const joint = tokens[index - 1]?.lower === 'now' ? index - 2 : index - 1;
  const before = tokens.slice(Math.max(0, index - FARTHEST_VERB), index);
  return (
    /^(?:and|but)$/.test(tokens[joint]?.lower ?? '') &&
    before.some(({ lower }) => /^(?:have|are|were|they|we)$/.test(lower))
  );
};

const AUXILIARIES = /^(?:is|are|was|were|be|been|being|has|have|had|will|would|not|still)$/;

const SUBJECTS = /^(?:he|she|it|they|we|i|you)$/;

/** The verb group that starts at a word. `reports`: somebody says what "would" be, and supposes nothing. */
function groupAt(
  tokens: readonly Token[],
  index: number,
  groups: readonly VerbGroup[],
  reports: boolean,
): (VerbGroup & { open?: boolean | undefined }) | undefined {
  const { lower } = tokens[index]!;
  const act = lower.endsWith('ing') ? gerundGroup(tokens, index, groups) : undefined;
  if (act) return act;
  const auxiliary = auxiliaryGroup(tokens, index, reports);
  if (auxiliary) return auxiliary;
  if (lower === 'be') return wishedGroup(tokens, index);
  const due = dueGroup(tokens, index);
  if (due) return due;
  if (lower === 'to') return commitmentGroup(tokens, index, groups) ?? nounInfinitive(tokens, index);
  if (!formOf(tokens[index]!)) return undefined;
  return intentionGroup(tokens, index) ?? sharedGroup(tokens, index, groups) ?? simpleGroup(tokens, index);
}

/** Verbs after which "if" asks whether: "asked if it would". */
const ASKING = words('ask asks asked asking wonder wondered know knows knew see sure doubt unclear even');

/** What any plan is subject to, and how soon (tokens) behind "if" it is told: "would sail if the weather allowed". */
const PROVIDED = /^(?:(?:allow|permit)(?:s|ted|ed)?|necessary|needed|possible|required)$/;
const PROVISO = 5;

/** Whether a sentence tells of a mere case: "if it won, it would", "were it to win, it would". */
function supposes(tokens: readonly Token[]): boolean {
  const [first, second] = tokens[0]?.kind === 'mark' ? tokens.slice(1, 3) : tokens;
  const isInverted = /^(?:were|had|should)$/.test(first?.lower ?? '') && second?.kind === 'word';
  if (isInverted && tokens.at(-1)?.text !== '?') return true;
  return tokens.some(
    ({ lower }, i) =>
      (lower === 'if' || lower === 'unless') &&
      !ASKING.has(tokens[i - 1]?.lower ?? '') &&
      !tokens.slice(i + 1, i + PROVISO).some((token) => PROVIDED.test(token.lower)),
  );
}

/** How far (tokens) from "would" the plan is named by which it would be so. */
const PLAN_REACH = 30;

const PROPOSALS = /^(?:plans?|proposals?|schemes?|bill|deal|agreement|timetable)$/;

/** Whether a plan or a law is named by which something would be so: "under the proposals", behind it or before it. */
const isProposed = (tokens: readonly Token[], { first, next }: VerbGroup) =>
  tokens
    .slice(Math.max(0, first - PLAN_REACH), next + PLAN_REACH)
    .some(
      ({ lower }, i, near) =>
        lower === 'under' && near.slice(i + 1, i + 5).some((token) => PROPOSALS.test(token.lower)),
    );

/** The verb groups of an English sentence, in order and without overlap. */
export function verbs(tokens: readonly Token[]): VerbGroup[] {
  const groups: (VerbGroup & { open?: boolean | undefined })[] = [];
  const asserts = tokens.some((token) => openerAt(token).reports) && !supposes(tokens);
  for (let i = 0; i < tokens.length;) {
    const group = openerAt(tokens[i]!).opens ? groupAt(tokens, i, groups, asserts) : undefined;
    if (group) groups.push(group);
    i = group?.next ?? i + 1;
  }
  const all = settle(tokens, groups);
  return mapped(all, (settled, i) => {
    const group = sharing(tokens, withTense(settled, i, all), i, all);
    // "told the paper on Monday she was ill", "told it on Monday that the man was": a date before is that of what was said.
    const former = all[i - 1];
    const isReported =
      former !== undefined &&
      CLAUSAL.has(former.lemma ?? '') &&
      (SUBJECTS.test(tokens[group.first - 1]?.lower ?? '') ||
        tokens.slice(former.next, group.first).some(({ lower }) => lower === 'that')) &&
      !tokens.slice(former.next, group.first).some((token) => /^[,;:]$/.test(token.text));
    if (isReported) return { ...group, onward: true };
    // "Motorists would pay £2 from 2028 under plans published on Wednesday"
    if (group.tense === 'possible' && tokens[group.first]!.lower === 'would' && isProposed(tokens, group))
      return { ...group, tense: 'planned' };
    // "launched a plan last November that includes cuts"
    const isAttached =
      !group.participle &&
      tokens[group.first - 1]?.lower === 'that' &&
      (former === undefined ? tokens[group.first - 2]?.kind === 'word' : !CLAUSAL.has(former.lemma ?? ''));
    return isAttached ? { ...group, attached: true } : group;
  });
}
