import type { Token } from '../../tokens.ts';
import { verbForm } from './conjugation.ts';
import { isDateWord } from './date-words.ts';
import { DANGLING } from './function-words.ts';
import { eventNouns } from './nouns.ts';
import { before, BEFORE_NOUN, hasObject, isCapital, isOnlyVerb } from './verb-surroundings.ts';

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Words before a date that a programme announces: "reopens on Wednesday", "begins this week". */
const BEFORE_DATE = words('on in at from next this tomorrow today tonight');

/** What programmes and calendars announce in the present: "tickets go on sale", "the law takes effect". */
const PROGRAMMED = words(
  'begin start open close end resume return reopen meet vote go take expire reconvene kick conclude finish',
);

/** Whether a date follows at once, and no other verb in the stretch: "reopens on Wednesday", not "prices on Monday fell". */
function announcesDate(tokens: readonly Token[], index: number): boolean {
  const [after, date] = [tokens[index + 1], tokens[index + 2]];
  // "next meets Nov. 4": the preposition may be left out.
  const isProgramme = PROGRAMMED.has(verbForm(tokens[index]!.lower)?.third ?? '');
  if (isProgramme && isDateWord(after)) return isOnlyVerb(tokens, index);
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
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .some(
      (token, i, all) =>
        isDateWord(token) ||
        token.lower === 'tomorrow' ||
        (/^(?:this|next)$/.test(token.lower) &&
          /^(?:week|month|year|season|spring|summer|autumn|fall|winter)$/.test(all[i + 1]?.lower ?? '')),
    );
}

/** What people and ships are announced to do: "The king arrives in Oslo on Monday", "flies home on Tuesday". */
const MOVING = words(
  'arrive depart fly leave travel sail retire resign speak testify appear embark head land perform preside',
);

const AFTER_MOVE = /^(?:home|back|for|from|to|into|with|at|in|on|before|over|by|the)$/;

/** Whether a verb of movement follows a singular noun, and a date follows in the clause. */
function movesLater(tokens: readonly Token[], index: number): boolean {
  const [subject, after] = [tokens[before(tokens, index)], tokens[index + 1]];
  if (!MOVING.has(verbForm(tokens[index]!.lower)?.third ?? '') || !subject) return false;
  if (subject.kind !== 'word' || BEFORE_NOUN.has(subject.lower) || (isPlural(subject) && !isCapital(subject)))
    return false;
  return AFTER_MOVE.test(after?.lower ?? '') && datesLater(tokens, index);
}

/** What teams are announced to do. */
const FIXTURES = words('visit play host face travel entertain');

/** How far behind a fixture its date stands (tokens). */
const FIXTURE_REACH = 12;

/** Whether a team is told to play on a day to come: its name is a plural, as in "Rovers host Leeds on Saturday". */
export function isFixture(tokens: readonly Token[], index: number, base: string): boolean {
  if (!FIXTURES.has(base)) return false;
  const lead = tokens[index - 1];
  const isTeam = isCapital(lead) && lead?.kind === 'word' && index > 1;
  if (!isTeam && !/^(?:and|next|then|they)$/.test(lead?.lower ?? '')) return false;
  return tokens
    .slice(index + 1, index + FIXTURE_REACH)
    .some((token) => isDateWord(token) || /^(?:tomorrow|Boxing|Christmas|Easter)$/.test(token.text));
}

const isPlural = (token: Token | undefined) =>
  token?.kind === 'word' && /[^s]s$/.test(token.lower) && token.lower.length > 4;

/** "go on sale", "take effect", "kick off": of these verbs only some turns announce. */
const TURNS: Record<string, RegExp> = {
  go: /^(?:on|into|live|back|up|down)$/,
  take: /^(?:effect|place|over|office|up)$/,
  kick: /^off$/,
};

export const isProgrammed = (lemma: string | undefined, after: Token | undefined) =>
  lemma !== undefined && PROGRAMMED.has(lemma) && (TURNS[lemma]?.test(after?.lower ?? '') ?? true);

/** Whether a plural stands before, alone or with a phrase of its own: "talks begin", "tickets for the final go on sale". */
export function hasPluralBefore(tokens: readonly Token[], index: number): boolean {
  if (isPlural(tokens[index - 1])) return true;
  // "Ottawa and Hamilton open the semifinal tonight"
  const isPair =
    isCapital(tokens[index - 1]) && tokens[index - 2]?.lower === 'and' && isCapital(tokens[index - 3]);
  if (isPair) return true;
  // "Boats to the island, suspended last year, start again": the subject opens the sentence.
  if (tokens[index - 1]?.text === ',') return isPlural(tokens[0]) || isPlural(tokens[1]);
  for (let i = index - 1; i > Math.max(0, index - 8) && tokens[i]!.kind === 'word'; i--)
    if (/^(?:for|in|of|on|at|with|between)$/.test(tokens[i]!.lower)) return isPlural(tokens[i - 1]);
  return false;
}

/** Pasts behind which what is said may follow at once: "said museum staff strike". */
const SAYING = words(
  'believed claimed insisted admitted warned reported suggested promised revealed learned',
);

/** "announced job cuts on Thursday", "2,300 job cuts": behind a past, or a number, and a bare noun, another noun. */
function isCompound(tokens: readonly Token[], index: number): boolean {
  const [ahead, lead] = [tokens[index - 2], tokens[index - 1]];
  const isNoun = lead?.kind === 'word' && !DANGLING.has(lead.lower) && !isCapital(lead) && !isPlural(lead);
  if (!ahead || !isNoun) return false;
  return ahead.kind === 'number' || (/[a-z]{2}ed$/.test(ahead.lower) && !SAYING.has(ahead.lower));
}

/** A word in "-s" is a verb after a name, a pronoun or a singular, with an object, a preposition or "that" behind it. */
export function isPresent(tokens: readonly Token[], index: number, lead: string): boolean {
  const subject = tokens[before(tokens, index)];
  const after = tokens[index + 1];
  if (!subject || !after) return false;
  // "publish half-year results"
  if (tokens[index]!.lower === 'results' && !/^(?:in|from)$/.test(after.lower)) return false;
  if (/^(?:he|she|it|who|which|this)$/.test(lead)) return true;
  // "imposed sanctions in October", "the largest protests a week later": objects.
  const former = verbForm(lead);
  if (former?.past || former?.participle || /[a-z]{3}est$/.test(lead)) return false;
  if (isCompound(tokens, index)) return false;
  // "Game 2 goes Saturday afternoon"
  const isNumbered = subject.kind === 'number' && isCapital(tokens[index - 2]);
  if ((subject.kind === 'word' || subject.text === ',' || isNumbered) && announcesDate(tokens, index))
    return true;
  // "Pugh retires from", "The envoy, Marta Lind, arrives in"
  const isNamed = isCapital(subject) || (subject.text === ',' && isCapital(tokens[index - 2]));
  if (isNamed && /^(?:from|to|into|with|at|in)$/.test(after.lower) && datesLater(tokens, index)) return true;
  if (movesLater(tokens, index)) return true;
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
