import type { EntityWords } from './entity-words.ts';
import { isCapital, type NameRun } from './name-runs.ts';
import type { Token } from './tokens.ts';

/** A name that was read before in the sentence. */
type Before = NameRun & { kind?: string | undefined };

/** Where a civility stands before a token, its full stop allowed. */
function civilityAt(tokens: readonly Token[], before: number, words: ReadonlySet<string>): boolean {
  const at = tokens[before]?.text === '.' && tokens[before].glued ? before - 1 : before;
  const token = tokens[at];
  return token !== undefined && isCapital(token) && words.has(token.plain);
}

/**
 * Whether the words before a token introduce a person: a civility, a title (with an adjective between them before a
 * full name: "président russe Vladimir Poutine"), or one civility for two names ("MM. Poutine et Erdogan").
 */
export function personBefore(
  tokens: readonly Token[],
  first: number,
  names: readonly Before[],
  words: EntityWords,
): 'civility' | 'title' | undefined {
  let at = first - 1;
  while (words.particles.has(tokens[at]?.plain ?? '')) at--;
  if (civilityAt(tokens, at, words.civilities)) return 'civility';
  if (words.weakParticles.has(tokens[at]?.plain ?? '') && civilityAt(tokens, at - 1, words.civilities))
    return 'civility';
  const last = names.at(-1);
  if (last && words.coordinators.has(tokens[at]?.plain ?? '') && last.next === at) {
    if (civilityAt(tokens, last.first - 1, words.pluralCivilities)) return 'civility';
  }
  const isTitle = (index: number) => words.titles.has(tokens[index]?.plain ?? '');
  if (isTitle(at)) return 'title';
  // One word between them, and a full name: any other word may be the title's verb.
  const between = tokens[at];
  const isFull = isCapital(tokens[first + 1]);
  return between?.kind === 'word' &&
    !isCapital(between) &&
    isFull &&
    isTitle(at - 1) &&
    !isSmall(between, words)
    ? 'title'
    : undefined;
}

/** Whether a word is one of the small ones that lead from a noun to another. */
const isSmall = ({ plain }: Token, { organisation, place, openers, coordinators }: EntityWords) =>
  organisation.links.has(plain) ||
  organisation.determiners.has(plain) ||
  place.prepositions.has(plain) ||
  openers.has(plain) ||
  coordinators.has(plain);

/** Whether an apposition after a name says that it is a person's: ", 45 ans", ", ministre de la Culture". */
export function isPersonAfter(tokens: readonly Token[], next: number, words: EntityWords): boolean {
  if (!/^[,(]$/.test(tokens[next]?.text ?? '')) return false;
  const [one, two] = [tokens[next + 1], tokens[next + 2]];
  if (one?.kind === 'number' && /^\d{1,3}$/.test(one.text))
    return words.ages.has(two?.plain ?? '') || (words.ages.has(',') && two?.text === ',');
  const isTitle = (token: Token | undefined) => token !== undefined && words.titles.has(token.plain);
  const isDetermined = words.organisation.determiners.has(one?.plain ?? '');
  return isTitle(one) || (isDetermined && isTitle(two));
}
