import type { EntityWords } from './entity-words.ts';
import type { Token } from './tokens.ts';

/** Capitalised words of a sentence that stand together: tokens from `first` to `next` (excluded). */
export interface NameRun {
  first: number;
  next: number;
}

/** Lower-case words that a name may have between two hyphens ("Boulogne-sur-Mer"), or before its next capital. */
const BETWEEN = 3;

export const isCapital = (token: Token | undefined) =>
  token?.kind === 'word' && /^\p{Lu}/u.test(token.text) && !/['’]/.test(token.text);

/** The words of a token range as written, without what the text has between them but a space. */
export function textOfTokens(tokens: readonly Token[], { first, next }: NameRun): string {
  return tokens
    .slice(first, next)
    .map((token, i) => (i > 0 && !token.glued ? ' ' : '') + token.text)
    .join('');
}

/** Where a hyphen leads to a capital again: the token after that one, or undefined. */
function pastHyphen(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at, words = 0; words <= BETWEEN; i += 2, words++) {
    const [hyphen, word] = [tokens[i], tokens[i + 1]];
    if (!hyphen?.glued || !/^[-‑]$/.test(hyphen.text) || !word?.glued || word.kind !== 'word')
      return undefined;
    if (isCapital(word)) return i + 2;
  }
  return undefined;
}

/** Where particles lead to a capital: "von der Leyen". */
function pastParticles(
  tokens: readonly Token[],
  at: number,
  particles: (plain: string) => boolean,
): number | undefined {
  for (let i = at; i <= at + BETWEEN; i++) {
    const token = tokens[i];
    if (!token) return undefined;
    if (i > at && isCapital(token)) return i + 1;
    if (!particles(token.plain)) return undefined;
  }
  return undefined;
}

/**
 * The end of the run that starts at a token: capitalised words, what hyphens join to them, initials ("W."), and the
 * particles of a person's name. `isPerson` when the words before it introduce a person. `isName` tells which capitals
 * can be part of a name.
 */
export function runEnd(
  tokens: readonly Token[],
  first: number,
  isPerson: boolean,
  isName: (index: number) => boolean,
  words: EntityWords,
): number {
  const hasGiven = isPerson || words.givenNames.has(tokens[first]!.plain);
  const isParticle = (plain: string) =>
    words.particles.has(plain) || (hasGiven && words.weakParticles.has(plain));
  let next = first + 1;
  for (;;) {
    const hyphened = pastHyphen(tokens, next);
    const initial =
      tokens[next - 1]!.text.length === 1 && tokens[next]?.text === '.' && tokens[next]!.glued
        ? isCapital(tokens[next + 1]) && next + 2
        : undefined;
    const further =
      hyphened ||
      initial ||
      (isCapital(tokens[next]) && isName(next) ? next + 1 : pastParticles(tokens, next, isParticle));
    if (!further) return next;
    next = further;
  }
}
