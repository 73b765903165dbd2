import type { Token } from '../tokens.ts';
import type { Reader } from './pattern.ts';

/** Reads a token of digits whose value lies in a range, unless it is part of a longer number ("30,4", "1.200"). */
export function digits(min: number, max: number, length?: { min: number; max: number }): Reader {
  return {
    startsWithDigits: true,
    starts: () => [],
    read(tokens, index) {
      const token = tokens[index];
      if (token?.kind !== 'number') return undefined;
      const size = token.end - token.start;
      if (length && (size < length.min || size > length.max)) return undefined;
      const value = Number(token.text);
      return value >= min && value <= max ? { value, next: index + 1 } : undefined;
    },
  };
}

/** Reads what any of several readers can, the longest. */
export function either(...readers: Reader[]): Reader {
  return {
    startsWithDigits: readers.some((reader) => reader.startsWithDigits),
    starts: () => new Set(readers.flatMap((reader) => [...reader.starts()])),
    read: (tokens, index) =>
      readers
        .map((reader) => reader.read(tokens, index))
        .reduce((best, found) => (found && (!best || found.next > best.next) ? found : best), undefined),
  };
}

/** Reads a day's number with an optional ordinal ending that touches it: "1er", "17th". */
export function dayNumber(endings: readonly string[]): Reader {
  const number = digits(1, 31, { min: 1, max: 2 });
  return {
    ...number,
    read(tokens: readonly Token[], index: number) {
      const found = number.read(tokens, index);
      const ending = found && tokens[found.next];
      const ordinal = ending?.glued && endings.includes(ending.plain);
      return found && ordinal ? { value: found.value, next: found.next + 1 } : found;
    },
  };
}

/** Reads several days' numbers: "3, 4 et 5". At least two. */
export function dayNumbers(day: Reader, conjunctions: readonly string[]): Reader {
  return {
    ...day,
    read(tokens, index) {
      const values: unknown[] = [];
      let next = index;
      for (;;) {
        const found = day.read(tokens, next);
        if (!found) return undefined;
        values.push(found.value);
        next = found.next;
        const comma = tokens[next]?.plain === ',';
        const joint = conjunctions.includes(tokens[next]?.plain ?? '');
        if (!comma && !joint) break;
        // What follows a joint must be one more day; else the list ended before it.
        if (!day.read(tokens, next + 1)) break;
        next++;
      }
      return values.length > 1 ? { value: values, next } : undefined;
    },
  };
}

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Reads a Roman number in capitals, with an ordinal ending that touches it or is part of the token: "XXe", "XXIᵉ". */
export function romanOrdinal(endings: readonly string[]): Reader {
  const ending = new RegExp(`(?:${endings.join('|')})$`);
  const valueOf = (token: Token): number | undefined => {
    const roman = token.text.replace(ending, '');
    if (!/^[IVXLC]{1,6}$/.test(roman)) return undefined;
    const values = [...roman.toLowerCase()].map((letter) => ROMAN[letter]!);
    return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
  };
  const letters = 'ivxlc';
  return {
    // Every combination of these letters up to the largest century, with its endings.
    starts: () =>
      Array.from({ length: 30 }, (_, i) => i + 1).flatMap((n) => {
        const roman = toRoman(n);
        return [roman, ...endings.map((e) => roman + e.normalize('NFKD'))];
      }),
    read(tokens, index) {
      const token = tokens[index];
      if (token?.kind !== 'word' || !letters.includes(token.plain[0]!)) return undefined;
      const value = valueOf(token);
      if (value === undefined) return undefined;
      const after = tokens[index + 1];
      return { value, next: after?.glued && endings.includes(after.plain) ? index + 2 : index + 1 };
    },
  };
}

function toRoman(n: number): string {
  const steps: [number, string][] = [
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = n;
  return steps.reduce((text, [value, letters]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return text + letters.repeat(times);
  }, '');
}
