import { type HeadlineContext, type Piece, piecesOf } from '../../headline.ts';
import type { Token } from '../../tokens.ts';
import { DATING } from './function-words.ts';

/** "n’a repris que lundi": whether a token is the "que" of a "ne" before it. */
export function isOnly(tokens: readonly Token[], index: number): boolean {
  if (!['que', "qu'"].includes(tokens[index]?.lower ?? '')) return false;
  for (let i = index - 1; i >= Math.max(0, index - ONLY); i--)
    if (['ne', "n'"].includes(tokens[i]!.lower)) return true;
  return false;
}

/** How far before its "que" a "ne" stands at most, in tokens. */
const ONLY = 12;

/** Whether nothing but prepositions stands between the "que" of a "ne" and the mention. */
export function isFramed({ tokens, first }: HeadlineContext): boolean {
  let lead = first - 1;
  while (lead > 0 && DATING.has(tokens[lead]!.lower)) lead--;
  return isOnly(tokens, lead);
}

/** Words of several tokens that lead to a date, and leave with it, the last first. In lower case. */
const LEADS: readonly (readonly string[])[] = [
  'cours au',
  "horizon l' à",
  'courant le dans',
  'courant au',
  'rentrée la à',
  'pendant',
  'la pendant',
  'le pendant',
  "l' pendant",
  'les pendant',
  'durant',
  'la durant',
  'le durant',
  "l' durant",
  'les durant',
  'le sous',
  'la sous',
  'moins au',
  'plus au',
  "qu' tard plus pas",
  'que tard plus pas',
].map((words) => words.split(' '));

/** Words that only round off the date before them: "jusqu’au mercredi inclus", "un mois plus tard jour pour jour". */
const TRAILS: readonly (readonly string[])[] = [
  'inclus',
  'minuit',
  'midi',
  'au soir',
  'au matin',
  'jour pour jour',
  'tout juste',
  'au plus tard',
  'au plus tôt',
  'à la mi-journée',
].map((words) => words.split(' '));

/** Whether a word leads to the date behind it; "partir" and "compter" do so in "à partir de" only. */
function leadsToDate(tokens: readonly Token[], index: number): boolean {
  const { lower } = tokens[index]!;
  if (!DATING.has(lower)) return false;
  if (lower !== 'partir' && lower !== 'compter') return true;
  return tokens[index - 1]?.plain === 'a' && /^(?:de|du|d')$/.test(tokens[index + 1]?.lower ?? '');
}

/** How many tokens that end at an index lead to the date behind it. */
const leadLength = (tokens: readonly Token[], last: number) =>
  LEADS.filter((words) => words.every((word, i) => tokens[last - i]?.lower === word)).reduce(
    (most, { length }) => Math.max(most, length),
    0,
  );

/** How many tokens from an index on round off the date before it. */
const trailLength = (tokens: readonly Token[], first: number) =>
  TRAILS.find((words) => words.every((word, i) => tokens[first + i]?.lower === word))?.length ?? 0;

/** Pieces without the mentions and the prepositions that led to them. */
export function withoutDates(context: HeadlineContext, first: number, next: number): Piece[] {
  const { tokens, others, dates = [] } = context;
  const dropped = new Set<number>();
  for (const range of [context, ...others, ...dates]) {
    if (range.next <= first || range.first >= next) continue;
    for (let i = range.first; i < range.next; i++) dropped.add(i);
    let lead = range.first - 1;
    if (lead >= first && tokens[lead]!.lower === 'dans') dropped.add(lead--);
    // "au moins jusqu’à", "jusqu’à au moins": one leads to the other.
    for (let last = NaN; lead !== last;) {
      last = lead;
      for (; lead >= first && leadsToDate(tokens, lead); lead--) dropped.add(lead);
      // "A partir du 1er": a capital that has lost its accent.
      const isStart = /^(?:partir|compter)$/.test(tokens[lead + 1]?.lower ?? '');
      if (lead >= first && isStart && tokens[lead]!.plain === 'a') dropped.add(lead--);
      // "peu après 10 heures"
      const isClose = /^(?:peu|juste)$/.test(tokens[lead]?.lower ?? '');
      if (lead >= first && isClose && /^(?:avant|après)$/.test(tokens[lead + 1]!.lower)) dropped.add(lead--);
      // "qu’au printemps": "ne" and "que" frame the date, and leave with it.
      if (lead >= first && isOnly(tokens, lead)) dropped.add(lead--);
      for (const led = lead - leadLength(tokens, lead); lead >= first && lead > led; lead--)
        dropped.add(lead);
    }
    const end = range.next + trailLength(tokens, range.next);
    for (let i = range.next; i < Math.min(next, end); i++) dropped.add(i);
    // ", lundi," leaves with its commas; one that only closes it leaves as well.
    const isComma = (i: number) => i >= first && i < next && tokens[i]!.text === ',';
    if (isComma(lead) && isComma(end)) dropped.add(lead).add(end);
  }
  // "condamné en 2017 et 2021": nothing is left to be joined.
  for (const i of [...dropped])
    if (/^(?:et|ou|puis)$/.test(tokens[i + 1]?.lower ?? '') && dropped.has(i + 2)) dropped.add(i + 1);
  return piecesOf(tokens, first, next).filter((_, i) => !dropped.has(first + i));
}
