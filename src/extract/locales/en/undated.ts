import { type HeadlineContext, type Piece, piecesOf } from '../../headline.ts';
import type { Token } from '../../tokens.ts';
import { APPOINTING } from './arranging.ts';
import { DATE_WORDS, DATING } from './function-words.ts';

/** Words of several tokens that lead to a date, and leave with it, the last first. */
const LEADS: readonly (readonly string[])[] = [
  'least at',
  'most at',
  'as recently as',
  'as early as',
  'as late as',
  'as soon as',
  'as back far as',
  'after shortly',
  'after just',
  'after soon',
  'before shortly',
  'before just',
  'than later no',
  'than later not',
  'than earlier no',
  'than sooner no',
].map((words) => words.split(' '));

/** How many tokens that end at an index lead to the date behind it. */
const leadLength = (tokens: readonly Token[], last: number) =>
  LEADS.find((words) => words.every((word, i) => tokens[last - i]?.lower === word))?.length ?? 0;

/** Participles that only say that what stands before them has its date: "a trip planned for May". */
const APPOINTED = /^(?:planned|scheduled|slated|set|due|called|booked|billed)$/;

/** The tokens from `from` on that lead to a date which begins at a token. */
function leadTo({ tokens, clauses }: HeadlineContext, date: number, from: number): Set<number> {
  const led = new Set<number>();
  let at = date - 1;
  for (let last = NaN; at !== last;) {
    last = at;
    while (at >= from && DATING.has(tokens[at]!.lower)) {
      // "took over in January": only next to the date is it a preposition.
      if (at < date - 1 && /^(?:over|through|for|around|about)$/.test(tokens[at]!.lower)) return led;
      led.add(at--);
    }
    const length = leadLength(tokens, at);
    for (let i = 0; i < length && at >= from; i++) led.add(at--);
  }
  const isAppointed =
    at > from &&
    APPOINTED.test(tokens[at]!.lower) &&
    clauses.some(({ verbs }) => verbs.some((v) => v.participle && v.first === at && v.next === at + 1));
  return isAppointed ? led.add(at) : led;
}

/** Pieces without the mention, and without the others that only date the clause. */
export function withoutDates(context: HeadlineContext, first: number, next: number): Piece[] {
  const { tokens, others } = context;
  const dropped = new Set<number>();
  const owners = new Set<number>();
  const own = { first: context.first, next: context.next };
  for (const range of [own, ...others]) {
    const lead = tokens[range.first - 1]?.lower ?? '';
    const adverbial =
      DATING.has(lead) || tokens.slice(range.first, range.next).some(({ lower: w }) => DATE_WORDS.test(w));
    // "within 10 days of the vote": what follows needs it; "a two-day visit": it is part of the noun.
    if (range !== own && (!adverbial || tokens[range.next]?.lower === 'of')) continue;
    // "Sunday’s vote" is "the vote".
    const isAttribute = /^['’]s$/.test(tokens[range.next]?.text ?? '');
    if (isAttribute) owners.add(range.next);
    for (let i = range.first; i < range.next + (isAttribute ? 1 : 0); i++) dropped.add(i);
    // "set November 10 for the trial": without its date, the judge sets the trial.
    const isSet = range.first === first && APPOINTING.has(context.verb?.lemma ?? '');
    if (isSet && tokens[range.next]?.lower === 'for') dropped.add(range.next);
    if (!isAttribute) for (const index of leadTo(context, range.first, first)) dropped.add(index);
  }
  // "at 03:14 local time on 11 October"
  for (const at of [...dropped])
    if (tokens[at + 1]?.lower === 'local' && tokens[at + 2]?.lower === 'time')
      dropped.add(at + 1).add(at + 2);
  return piecesOf(tokens, first, next).flatMap((piece, i) => {
    if (owners.has(first + i)) return [{ text: 'the', gap: true }];
    return dropped.has(first + i) ? [] : [piece];
  });
}
