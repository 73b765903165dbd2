import type { Clause } from '../../clauses.ts';
import { type Piece, piecesOf } from '../../headline.ts';
import type { Token } from '../../tokens.ts';
import { verbForm } from './conjugation.ts';
import { isCapital, lower } from './names.ts';
import { titles } from './nouns.ts';
import { DETERMINERS, STOPS, FRONT_PREPOSITIONS } from './subject-words.ts';

/** The end of a stretch without the marks that close it. */
export function endOf(tokens: readonly Token[], next: number): number {
  let end = next;
  while (end > 0 && /^[,;:.!?–—…(“"-]$/.test(tokens[end - 1]!.text)) end--;
  return end;
}

/** The noun phrase that ends before an index: from its determiner on, or from the verb or preposition before it. */
export function antecedent(tokens: readonly Token[], before: number, clauses: readonly Clause[]): Piece[] {
  let end = endOf(tokens, before);
  // "Anton Sweeting, 58, who": an age is no part of the name.
  if (end > 2 && tokens[end - 1]!.kind === 'number' && tokens[end - 2]!.text === ',')
    end = endOf(tokens, end - 1);
  // "a delegation, led by a general, that was due": what a participle inserts is not who is meant.
  const inserted = clauses.find(
    (clause) => clause.next === before && clause.kind === 'aside' && clause.first > 1,
  );
  if (
    inserted?.verbs[0]?.participle &&
    inserted.verbs[0].first === inserted.first &&
    tokens[before - 1]?.text === ','
  )
    return antecedent(tokens, inserted.first, clauses);
  const verbs = clauses.flatMap((clause) => clause.verbs);
  let start = end;
  while (start > 0 && end - start < 9) {
    const token = tokens[start - 1]!;
    // "iPhone 3.0 software", "the mark of 2:09:56"
    const isPoint = /^[.:]$/.test(token.text) && token.glued && tokens[start]?.kind === 'number';
    if (token.kind === 'mark' && !isPoint && !/^['’&-]$/.test(token.text)) break;
    if (STOPS.has(token.lower) || verbs.some((v) => !v.participle && v.first < start && start <= v.next))
      break;
    if (FRONT_PREPOSITIONS.has(token.lower) || /^(?:and|but|to|into|about|out)$/.test(token.lower)) break;
    start--;
    // "the island of the kings": an "of" leads further back, to the noun that it belongs to.
    if (DETERMINERS.has(token.lower) && tokens[start - 1]?.lower !== 'of') break;
  }
  // "a house in Paris that burned down": no comma parts what tells which house, for there is but one Paris.
  const place = start - 1;
  const isPlace = start < end && tokens.slice(start, end).every((token) => isCapital(token));
  const isPlaced =
    isPlace && end === before && /^(?:in|at|near|outside|on|from)$/.test(tokens[place]?.lower ?? '');
  if (
    isPlaced &&
    tokens[place - 1]?.kind === 'word' &&
    /^(?:that|which)$/.test(tokens[before]?.lower ?? '')
  ) {
    const head = antecedent(tokens, place, clauses);
    if (head.length > 1) return [...head, ...piecesOf(tokens, place, end)];
  }
  // "Jens Holt, an economist at DNX who left": nobody is a company.
  const isAt =
    isPlace &&
    end === before &&
    tokens[before]?.lower === 'who' &&
    /^(?:in|at)$/.test(tokens[place]?.lower ?? '') &&
    /^\p{Ll}/u.test(tokens[place - 1]?.text ?? '');
  if (isAt) {
    const head = antecedent(tokens, place, clauses);
    if (head.length > 0) return head;
  }
  while (start < end && /^(?:of|by)$/.test(tokens[start]!.lower)) start++;
  // "Robert Weir, a surveyor, who": what is said of a name is not who is meant.
  const apposed = /^(?:an?|the)$/.test(tokens[start]?.lower ?? '') && tokens[start - 1]?.text === ',';
  if (apposed && isCapital(tokens[start - 2]) && before - start < end) {
    const whole = antecedent(tokens, start - 1, clauses);
    // "the murder of Elaine Marr, a student whose": the name alone is described.
    const of = whole.findLastIndex(({ token }) => token?.lower === 'of');
    return of >= 0 && whole.slice(of + 1).every(({ token }) => isCapital(token))
      ? whole.slice(of + 1)
      : whole;
  }
  // "to succeed Bruno Keller, who": nor is the infinitive part of it.
  if (end - start > 1 && tokens[start - 1]?.lower === 'to' && verbForm(tokens[start]!.lower)?.base) start++;
  // "…, replacing Mamin, who": the noun comes after the gerund.
  if (
    end - start > 1 &&
    verbForm(tokens[start]!.lower)?.gerund &&
    !DETERMINERS.has(tokens[start - 1]?.lower ?? '')
  )
    start++;
  return piecesOf(tokens, start, end);
}

/** Nouns of times and parts, of which it is the whole that does something: "the first day of the trial, which began". */
const PARTS =
  /^(?:day|days|week|month|year|end|start|beginning|stage|phase|round|leg|night|eve|breach|breaches|violation|violations|terms|anniversary|announcement)$/;

/** Nouns before "of" that are people, or count them: "one of the men who", "the leader of the party who". */
const OF_PEOPLE =
  /^(?:one|two|three|four|five|six|some|many|most|several|all|none|both|each|dozens|hundreds|thousands|group|pair|couple|team|family|crew|member|members|leader|head|chief|president|minister|mayor|chair|director|owner|founder|author|king|queen|son|daughter|father|mother|brother|sister|wife|husband|widow|friend|friends|survivors?|victims?|parents|relatives|people|men|women|children)$/;

/** Of "the number of a namesake who" the namesake, of "the owner of the bar, which" the bar. */
export function innermost(phrase: Piece[], opener: string): Piece[] {
  const of = phrase.findLastIndex((piece) => lower(piece) === 'of');
  // "the most serious breach yet of the truce"
  const head = lower(phrase[/^(?:yet|ever|so)$/.test(lower(phrase[of - 1])) ? of - 2 : of - 1]);
  if (of < 1 || of === phrase.length - 1) return phrase;
  const isSomebody = OF_PEOPLE.test(head) || titles.has(head);
  const isInner = opener === 'who' ? !isSomebody : PARTS.test(head) || (isSomebody && opener === 'which');
  return isInner ? phrase.slice(of + 1) : phrase;
}
