import type { EntityWords, OrganisationWords } from './entity-words.ts';
import { isCapital } from './name-runs.ts';
import type { Token } from './tokens.ts';

/** No organisation's name is longer (tokens). */
const LONGEST = 14;

/**
 * Where the name of an organisation ends that has its head noun before `from`: adjectives, capitals and what links lead
 * to go on with it ("Conseil de sécurité de l’ONU", "Ministry of Defence"). `isName` tells which capitals are no dates.
 */
export function organisationEnd(
  tokens: readonly Token[],
  from: number,
  isName: (index: number) => boolean,
  words: OrganisationWords,
): number {
  let next = from;
  let linked = false;
  while (next < from + LONGEST) {
    const token = tokens[next];
    if (!token) break;
    if (words.adjectives.has(token.lower) || words.adjectives.has(token.plain)) {
      next++;
    } else if (isName(next) && tokens[next - 1]?.kind === 'word') {
      next = pastHyphens(tokens, next + 1);
    } else {
      // "de l’Économie et des Finances".
      const link = linked && token.plain === words.and ? next + 1 : next;
      const past = pastLink(tokens, link, isName, words);
      if (past === undefined) break;
      linked = true;
      next = past;
    }
  }
  return next;
}

function pastHyphens(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.text === '-' && tokens[next]!.glued && isCapital(tokens[next + 1])) next += 2;
  return next;
}

/** Past a link, its determiner and the noun that they lead to; undefined where they lead to no part of a name. */
function pastLink(
  tokens: readonly Token[],
  at: number,
  isName: (index: number) => boolean,
  words: OrganisationWords,
): number | undefined {
  if (!words.links.has(tokens[at]?.plain ?? '')) return undefined;
  const noun = words.determiners.has(tokens[at + 1]?.plain ?? '') ? at + 2 : at + 1;
  const token = tokens[noun];
  if (!token) return undefined;
  if (isName(noun)) return pastHyphens(tokens, noun + 1);
  return words.nouns.has(token.plain) ? noun + 1 : undefined;
}

/** Where an organisation ends whose head is in lower case: "ministère russe de la Défense". */
export function lowerHeadEnd(
  tokens: readonly Token[],
  head: number,
  isName: (index: number) => boolean,
  { organisation }: EntityWords,
): number | undefined {
  for (const from of [head + 1, head + 2]) {
    // A word that no rule knows may stand between ("russe"), if a link follows it.
    if (from === head + 2 && (tokens[head + 1]?.kind !== 'word' || isCapital(tokens[head + 1]))) break;
    if (from === head + 2 && !organisation.links.has(tokens[from]?.plain ?? '')) break;
    const next = organisationEnd(tokens, from, isName, organisation);
    if (tokens.slice(from, next).some((token) => isCapital(token))) return next;
  }
  return undefined;
}
