import { distance } from 'fastest-levenshtein';

/** How far apart two texts are, in letters, as a part of the longer one: 0 the same, 1 nothing in common. */
export const difference = (a: string, b: string): number => distance(a, b) / Math.max(1, a.length, b.length);

/** The few of `texts` that are nearest to one of them, the nearest first; ties in the order given. */
export function nearest(text: string, texts: readonly string[], most: number): string[] {
  return texts
    .map((other) => ({ other, far: difference(text.toLowerCase(), other.toLowerCase()) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ other }) => other);
}
