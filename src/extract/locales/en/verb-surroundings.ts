import { isUpperAt } from '../../characters.ts';
import type { Token } from '../../tokens.ts';
import { formOf } from './conjugation.ts';
import { isAdverb } from './adverbs.ts';

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Words after which a form that could be a noun is one: "a cut", "its plans", "two moves". */
export const BEFORE_NOUN = words(
  `a an the this that these those his her its their my your our whose no any some each every another other of in on at by for
   from with without to into off amid near among despite behind beyond beside between about against under over after before during through per two three four five six
   seven eight nine ten first second third last next new old more most many several few 's '`,
);

/** Verbs of which no participle stands with a noun. */
export const ACTIVE = words(
  'die arrive happen occur appear disappear vanish collapse resign emerge erupt perish consist belong depart plead remain seem persist',
);

const OBJECT_STARTS = words(
  'the a an its his her their our this that these those it him them us up down off out back one two three four five six seven eight nine ten all some many more new',
);

export const isCapital = (token: Token | undefined) => token !== undefined && isUpperAt(token.text);

/** Whether an object or a particle follows: what tells "cut 1,400 jobs" from "a cut in jobs". */
export const hasObject = (after: Token | undefined) =>
  after !== undefined &&
  (after.kind === 'number' ||
    /^[$£€¥]$/.test(after.text) ||
    OBJECT_STARTS.has(after.lower) ||
    isCapital(after));

/** Index of the word before, past adverbs: "sharply raised". */
export function before(tokens: readonly Token[], index: number): number {
  let at = index - 1;
  while (
    at >= 0 &&
    (isAdverb(tokens[at]!) || /^(?:again|just|now|soon|later|still)$/.test(tokens[at]!.lower))
  )
    at--;
  return at;
}

/** Words that follow a verb sooner than an adjective. */
export const AFTER_VERB = words(
  'in on at by for from to into until since after before during over with out off up down here there for under against as across through beyond',
);

const CLAUSE_OPENERS = words(
  'after as before while when because which who whose where if since until and but',
);

/** Whether no other finite verb follows in the stretch. */
export function isOnlyVerb(tokens: readonly Token[], index: number): boolean {
  for (let i = index + 2; i < Math.min(tokens.length, index + 15) && !/^[,;:.]$/.test(tokens[i]!.text); i++) {
    const { lower } = tokens[i]!;
    if (CLAUSE_OPENERS.has(lower)) return true;
    // "expires in May 2024": the month is no verb.
    if (lower === 'may' && isCapital(tokens[i])) continue;
    if (
      formOf(tokens[i]!)?.past ||
      /^(?:is|are|was|were|will|would|ha[ds]|have|could|may|might)$/.test(lower)
    )
      return false;
  }
  return true;
}
