import type { EntityWords } from './entity-words.ts';
import { isCapital, type NameRun } from './name-runs.ts';
import type { Token } from './tokens.ts';

/** Whether the form of a name makes it a place's: "Boulogne-sur-Mer", "Mount Kessock", "Calder Lake". */
export function isPlaceName(tokens: readonly Token[], { first, next }: NameRun, words: EntityWords): boolean {
  const { parts, infixes } = words.place;
  const isHyphened = tokens.slice(first, next).some((token, i, run) => {
    const between = run[i - 1]?.text === '-' && run[i + 1]?.text === '-';
    return between && !isCapital(token) && infixes.has(token.plain);
  });
  if (isHyphened) return true;
  if (next - first < 2) return false;
  return parts.has(tokens[first]!.plain) || parts.has(tokens[next - 1]!.plain);
}

/** Whether the words before a name lead to a place: "à", "dans le", "la ville de". */
export function isPlaceAfter(tokens: readonly Token[], first: number, words: EntityWords): boolean {
  const { place, organisation } = words;
  const plain = (index: number) => tokens[index]?.plain ?? '';
  if (place.nouns.has(plain(first - 1))) return true;
  const link = organisation.determiners.has(plain(first - 1)) ? first - 2 : first - 1;
  if (organisation.links.has(plain(link)) && place.nouns.has(plain(link - 1))) return true;
  if (place.prepositions.has(plain(first - 1))) return !place.noPlaceBefore.has(plain(first - 2));
  return link === first - 2 && place.beforeDeterminer.has(plain(link));
}
