import type { Token } from '../tokens.ts';
import { digitForms } from './forms.ts';
import type { Reader } from './pattern.ts';

/** Reads a token of digits whose value lies in a range, unless it is part of a longer number ("30,4", "1.200"). */
export function digits(min: number, max: number, length?: { min: number; max: number }): Reader {
  return {
    starts: () => digitForms(length?.min, length?.max),
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

/** The largest number that is counted. */
const MOST = 99_999;

/** The digits of a whole number from `index` on, with its groups of three ("3 000", "1.200"), and the index after it. */
function wholeNumber(tokens: readonly Token[], index: number): { text: string; next: number } {
  let text = tokens[index]!.text;
  let next = index + 1;
  while (text.length < 7) {
    const isSpaced = tokens[next]?.kind === 'number' && tokens[next]?.text.length === 3 && text.length <= 3;
    const at = isSpaced ? next : next + 1;
    const group = tokens[at];
    const isMarked = tokens[next]?.glued && ['.', ','].includes(tokens[next]!.text) && group?.glued;
    if (!isSpaced && !isMarked) break;
    if (group?.kind !== 'number' || group.text.length !== 3) break;
    text += group.text;
    next = at + 1;
  }
  return { text, next };
}

/** Reads a quantity in digits: "30,4", "3.5", "3 000". Not the rest of a longer number, nor the end of a "6-16". */
export function quantity(): Reader {
  return {
    starts: () => digitForms(),
    later: () => ['.', ',', ...digitForms()],
    read(tokens, index) {
      const token = tokens[index];
      if (token?.kind !== 'number' || token.text.length > 6) return undefined;
      const [mark, before] = [tokens[index - 1], tokens[index - 2]];
      const continues = token.glued && mark?.kind === 'mark' && mark.glued && before?.kind === 'number';
      if (continues && ['.', ',', '-', '–', '/', ':'].includes(mark.text)) return undefined;
      const whole = wholeNumber(tokens, index);
      const [point, fraction] = [tokens[whole.next], tokens[whole.next + 1]];
      const isDecimal =
        point?.glued && ['.', ','].includes(point.text) && fraction?.glued && fraction.kind === 'number';
      const value = Number(isDecimal ? `${whole.text}.${fraction.text}` : whole.text);
      const next = isDecimal ? whole.next + 2 : whole.next;
      return value > 0 && value <= MOST ? { value, next } : undefined;
    },
  };
}

/** Reads the two last digits of a year, of the century that ends nearest to now: "98" is 1998, "07" is 2007. */
export function shortYear(): Reader {
  const two = digits(0, 99, { min: 2, max: 2 });
  return {
    ...two,
    read(tokens, index) {
      const found = two.read(tokens, index);
      if (!found) return undefined;
      const value = found.value as number;
      return { value: value < 40 ? 2000 + value : 1900 + value, next: found.next };
    },
  };
}

/** Reads what any of several readers can, the longest. */
export function either(...readers: Reader[]): Reader {
  return {
    starts: () => new Set(readers.flatMap((reader) => [...reader.starts()])),
    alone: () => new Set(readers.flatMap((reader) => [...(reader.alone ?? reader.starts)()])),
    later: () => new Set(readers.flatMap((reader) => [...(reader.later?.() ?? [])])),
    read(tokens, index) {
      let best: { value: unknown; next: number } | undefined;
      for (const reader of readers) {
        const found = reader.read(tokens, index);
        if (found && (!best || found.next > best.next)) best = found;
      }
      return best;
    },
  };
}

/** Reads a day's number with an optional ordinal ending that touches it: "1er", "17th". */
export function dayNumber(endings: readonly string[]): Reader {
  const number = digits(1, 31, { min: 1, max: 2 });
  return {
    ...number,
    later: () => endings,
    read(tokens: readonly Token[], index: number) {
      const found = number.read(tokens, index);
      if (!found) return undefined;
      const ending = tokens[found.next];
      const ordinal = ending?.glued && endings.includes(ending.plain);
      return found && ordinal ? { value: found.value, next: found.next + 1 } : found;
    },
  };
}

/** A day of a list, and the tokens that it was read from: `first` to `next` (excluded). */
export interface ListedDay {
  day: number;
  first: number;
  next: number;
}

/** A month has no more days: what goes on longer is no list of dates, and need not be read to its end. */
const MOST_DAYS = 31;

/** Reads several days' numbers: "3, 4 et 5". At least two. Its value is a list of `ListedDay`. */
export function dayNumbers(day: Reader, conjunctions: readonly string[]): Reader {
  return {
    ...day,
    alone: () => [],
    later: () => [...(day.later?.() ?? []), ...conjunctions, ',', ...digitForms(1, 2)],
    read(tokens, index) {
      const values: ListedDay[] = [];
      let next = index;
      while (values.length < MOST_DAYS) {
        const found = day.read(tokens, next);
        if (!found) return undefined;
        values.push({ day: found.value as number, first: next, next: found.next });
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

/** The largest number that is written in Roman figures in a date: of a century. */
const LARGEST_ROMAN = 30;

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Reads a Roman number in capitals, with an ordinal ending that touches it or is part of the token: "XXe", "XXIᵉ". */
export function romanOrdinal(endings: readonly string[]): Reader {
  const ending = new RegExp(`(?:${endings.join('|')}|ᵉ)$`);
  const valueOf = (token: Token): number | undefined => {
    const roman = token.text.replace(ending, '');
    if (!/^[IVXLC]{1,6}$/.test(roman)) return undefined;
    const values = [...roman.toLowerCase()].map((letter) => ROMAN[letter]!);
    const value = values.reduce((sum, one, i) => sum + (one < (values[i + 1] ?? 0) ? -one : one), 0);
    // "C" is a letter before it is the hundredth century, and "IIX" is no number.
    return value <= LARGEST_ROMAN && toRoman(value).toLowerCase() === roman.toLowerCase() ? value : undefined;
  };
  const letters = 'ivxlc';
  return {
    // Every combination of these letters up to the largest century, with its endings.
    starts: () =>
      Array.from({ length: LARGEST_ROMAN }, (_, i) => i + 1).flatMap((n) => {
        const roman = toRoman(n);
        return [roman, `${roman}ᵉ`, ...endings.map((e) => roman + e)];
      }),
    later: () => endings,
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
