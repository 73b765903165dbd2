import type { Locale } from './locale.ts';
import type { FoundMention } from './found-mention.ts';

/** No quotation in one sentence is longer (tokens). */
const LONGEST = 300;

/** Whether a token stands between quotation marks. */
export function isQuoted({ sentence, first }: FoundMention): boolean {
  let open = first <= LONGEST && sentence.opensQuoted;
  for (let i = Math.max(0, first - LONGEST); i < first; i++) {
    const token = sentence.tokens[i]!;
    if (token.kind !== 'mark') continue;
    const { text } = token;
    if (/^[«“]$/.test(text)) open = true;
    else if (/^[»”]$/.test(text)) open = false;
    else if (text === '"') open = !open;
  }
  return open;
}

/**
 * Whether a date belongs to what somebody tells of himself: "« L’an dernier, j’avais tout donné »", "« le lendemain, on m’a
 * rendu sa montre »". What is quoted of others, and what is announced, can be an event.
 */
export function isOwnWord(mention: FoundMention, { dating }: Locale): boolean {
  // Before its verb is looked for, which takes longer.
  if (!isQuoted(mention)) return false;
  const { meaning, sentence, clause, verb } = mention;
  const own = sentence.tokens.slice(clause.first, verb?.first ?? clause.first);
  // "« Je me disais que je rembourserais à Noël »"
  if (own.some(({ lower }) => dating.speaker.has(lower))) return true;
  if (verb?.tense === 'future' || verb?.tense === 'planned') return false;
  // The story that it is counted from is the speaker's.
  if (meaning.type === 'shift' && meaning.anchor === 'narrative') return true;
  // "Tonight the shortest road is no longer the longest": what is so as one speaks.
  const isNow = meaning.type === 'shift' && meaning.unit === 'day' && meaning.count === 0;
  if (isNow && verb?.tense === 'present') return true;
  const words = sentence.tokens.slice(clause.first, clause.next);
  if (words.some(({ lower }) => dating.firstPerson.has(lower))) return true;
  // "We put prices up on May 1" is the company's act; "we were told to wait" is what its people remember.
  return verb?.passive === true && words.some(({ lower }) => dating.firstPersons.has(lower));
}
