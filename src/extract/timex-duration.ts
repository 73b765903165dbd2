import type { DurationMeaning, Unit } from './meaning.ts';

/** How TIMEX3 writes a unit: its letter, whether it stands after "T", and how many of the letter's it makes. */
const LETTERS: Record<Unit, [letter: string, time: boolean, factor: number]> = {
  second: ['S', true, 1],
  minute: ['M', true, 1],
  hour: ['H', true, 1],
  day: ['D', false, 1],
  weekend: ['WE', false, 1],
  week: ['W', false, 1],
  month: ['M', false, 1],
  quarter: ['M', false, 3],
  season: ['M', false, 3],
  half: ['M', false, 6],
  year: ['Y', false, 1],
  decade: ['Y', false, 10],
  century: ['Y', false, 100],
};

/** "0.5" hours are 30 minutes, half a year is six months: TIMEX3 prefers whole numbers where there are any. */
const SMALLER: Partial<Record<Unit, [unit: Unit, factor: number]>> = {
  hour: ['minute', 60],
  day: ['hour', 24],
  year: ['month', 12],
};

function partsOf(unit: Unit, count: number): [Unit, number] {
  const smaller = SMALLER[unit];
  return !Number.isInteger(count) && count < 1 && smaller ? [smaller[0], count * smaller[1]] : [unit, count];
}

/** The TIMEX3 value of a length of time: "P2M", "PT30.4S"; "PXD" where it is not counted. */
export function durationValue({ unit, count, more }: DurationMeaning): string {
  if (count === undefined) {
    const [letter, time, factor] = LETTERS[unit];
    // "des décennies" are decades, not tens of years.
    const name =
      factor === 1 ? letter : ({ decade: 'DE', century: 'CE', quarter: 'Q' }[unit as string] ?? letter);
    return `P${time ? 'T' : ''}X${name}`;
  }
  const pieces = [
    [unit, count] as [Unit, number],
    ...(more ? [[more.unit, more.count] as [Unit, number]] : []),
  ];
  let date = '';
  let clock = '';
  for (const [u, n] of pieces.map(([u, n]) => partsOf(u, n))) {
    const [letter, time, factor] = LETTERS[u];
    const text = `${Number((n * factor).toFixed(3))}${letter}`;
    if (time) clock += text;
    else date += text;
  }
  return `P${date}${clock && `T${clock}`}`;
}
