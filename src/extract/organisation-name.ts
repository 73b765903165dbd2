import type { OrganisationWords } from './entity-words.ts';
import { isCapital } from './name-runs.ts';
import type { Token } from './tokens.ts';

/** No organisation's name is longer (tokens). */
const LONGEST = 14;

/**
 * Where the name of an organisation ends that has its head noun before `from`: adjectives, capitals and what links lead
 * to go on with it ("Conseil de sécurité de l’ONU", "Ministry of Defence").
 */
export function organisationEnd(tokens: readonly Token[], from: number, words: OrganisationWords): number {
  let next = from;
  let linked = false;
  while (next < from + LONGEST) {
    const token = tokens[next];
    if (!token) break;
    if (words.adjectives.has(token.lower) || words.adjectives.has(token.plain)) {
      next++;
    } else if (isCapital(token) && tokens[next - 1]?.kind === 'word') {
      next = pastHyphens(tokens, next + 1);
    } else {
      // "de l’Économie et des Finances".
      const link = linked && token.plain === words.and ? next + 1 : next;
      const past = pastLink(tokens, link, words);
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
function pastLink(tokens: readonly Token[], at: number, words: OrganisationWords): number | undefined {
  if (!words.links.has(tokens[at]?.plain ?? '')) return undefined;
  const noun = words.determiners.has(tokens[at + 1]?.plain ?? '') ? at + 2 : at + 1;
  const token = tokens[noun];
  if (!token) return undefined;
  if (isCapital(token)) return pastHyphens(tokens, noun + 1);
  return words.nouns.has(token.plain) ? noun + 1 : undefined;
}
