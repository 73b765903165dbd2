import type { VerbGroup } from '../../clauses.ts';
import {
  type Headline,
  type HeadlineContext,
  type Piece,
  piecesOf,
  shorten,
  textOf,
} from '../../headline.ts';
import type { ParsedSentence } from '../../mentions.ts';
import type { Token } from '../../tokens.ts';
import { isPluralPhrase, isPluralVerb } from './agreement.ts';
import { CUTS } from './cuts.ts';
import { ADVERBS, CLITICS, isCapital, lower, PRONOUNS, words } from './function-words.ts';
import { shortenNames } from './names.ts';
import { participial } from './participial.ts';
import { endOf, subjectOf, withoutDates } from './subjects.ts';
import { verbPieces } from './verb-pieces.ts';

/** Without its determiner, as headlines have it: "une réunion du Conseil" gives "réunion du Conseil". */
function withoutArticle(pieces: Piece[]): Piece[] {
  return ['un', 'une', 'le', 'la', "l'", 'les', 'des'].includes(lower(pieces[0])) ? pieces.slice(1) : pieces;
}

const RELATIVES = words('qui que dont où lequel laquelle');

/** From a noun on: the phrase that it heads, up to a relative clause or a comma. */
function nounPhrase(context: HeadlineContext, from: number): Piece[] {
  const pieces = withoutDates(context, from, context.clause.next);
  const stop = pieces.findIndex((p) => RELATIVES.has(lower(p)) || /^[,;:.–—]$/.test(p.text));
  return stop < 0 ? pieces : pieces.slice(0, stop);
}

function finish(pieces: Piece[], from: number): string {
  const whole = shorten(pieces, from, CUTS);
  // A quotation that opened before the clause, or closes after it, leaves its mark behind.
  const open = whole.findLastIndex(({ text }) => /^[“«]$/.test(text));
  const close = whole.findIndex(({ text }) => /^[”»]$/.test(text));
  const stray = open > whole.findLastIndex(({ text }) => /^[”»]$/.test(text)) ? open : -1;
  const first = whole.findIndex(({ text }) => /^[“«]$/.test(text));
  const early = close >= 0 && (first < 0 || close < first) ? close : -1;
  const text = textOf(whole.filter((_, i) => i !== stray && i !== early));
  // French quotation marks, with the narrow spaces that belong inside them. Spaces are tried from their first only.
  return text.replace(/“\s*/g, '« ').replace(/(?<!\s)\s*”/g, ' »');
}

/** Where "l’objet de" ends after "faire": what follows is the happening itself. */
function objectOf(tokens: readonly Token[], verb: VerbGroup): number | undefined {
  const rest = tokens.slice(verb.next, verb.next + 3).map((token) => token.lower);
  return verb.lemma === 'faire' && rest[0] === "l'" && rest[1] === 'objet' ? verb.next + 3 : undefined;
}

/** "se" before a vowel, "s’" before a consonant: the auxiliary that they stood before is gone. */
function elide(clitics: Piece[], act: Piece[]): void {
  const [last, first] = [clitics.at(-1), act[0]];
  if (!last || !first || !['se', "s'"].includes(lower(last))) return;
  const vowel = /^[aeiouyéèêâîôûh]/i.test(first.text);
  clitics[clitics.length - 1] = { ...last, text: vowel ? 's’' : 'se' };
  act[0] = { ...first, gap: !vowel };
}

/** "C’est en 1688 qu’un ingénieur propose…": the clause after "que" tells the event. */
function cleftOf(context: HeadlineContext, verb: VerbGroup): HeadlineContext | undefined {
  const { tokens, clauses, clause, next } = context;
  const isCleft = verb.lemma === 'être' && ["c'", 'ce'].includes(tokens[verb.first - 1]?.lower ?? '');
  if (!isCleft || !['que', "qu'"].includes(tokens[next]?.lower ?? '')) return undefined;
  const told = clauses.flatMap((c) => c.verbs).find((v) => !v.participle && v.first > next);
  const own = told && clauses.find((c) => c.first <= told.first && told.first < c.next);
  return own && { ...context, verb: told, clause: own === clause ? { ...clause, first: next + 1 } : own };
}

/** The headline of an event told in French. */
export function headline(context: HeadlineContext): Headline | undefined {
  const { tokens, verb, clause, surnames } = context;
  if (verb?.participle) return participial(context, verb);
  const cleft = verb && cleftOf(context, verb);
  if (cleft) return headline(cleft);
  const object = verb && objectOf(tokens, verb);
  const noun = object ?? context.noun;
  const subject = verb ? subjectOf(context, verb) : [];
  const isPronoun = subject.length > 0 && PRONOUNS.has(lower(subject[0])) && subject.length <= 2;
  if (noun !== undefined && (object !== undefined || !verb || (isPronoun && !context.topic))) {
    const phrase = withoutArticle(shortenNames(nounPhrase(context, noun), surnames));
    if (phrase.length > 0) return { text: finish(phrase, 1), topic: phrase };
  }
  if (!verb || subject.length === 0) return undefined;
  const plural = isPluralVerb(tokens[verb.first]!.lower, verb.lemma);
  // A pronoun stands for the topic only if the verb agrees with it.
  const topic = isPronoun && isPluralPhrase(context.topic ?? []) !== !plural ? context.topic : undefined;
  const actor = topic ? [...topic] : shortenNames(subject, surnames);
  if (!isPronoun && isPluralPhrase(actor) === false && plural) return undefined;
  const clitics: Piece[] = [];
  for (
    let i = verb.first - 1;
    i >= clause.first && CLITICS.has(tokens[i]!.lower) && !isCapital(tokens[i]);
    i--
  ) {
    clitics.unshift(...piecesOf(tokens, i, i + 1));
  }
  const act = verbPieces(context, verb);
  elide(clitics, act);
  const rest = shortenNames(withoutDates(context, verb.next, endOf(tokens, clause.next)), surnames);
  const useful = rest.filter((piece, i) => !(i < 2 && ADVERBS.has(lower(piece))));
  const head = [...actor, ...clitics, ...act];
  // The first word after the verb belongs to it: "reproche au Kremlin", "procède à une enquête".
  const pieces = [...head, ...useful.map((piece, i) => (i === 0 ? { ...piece, bound: true } : piece))];
  return { text: finish(pieces, head.length), topic: actor };
}

/** Who speaks: the subject of the verb of speech, without "mais", before the verb or after it. */
export function speaker({ tokens, clauses }: ParsedSentence, verb: VerbGroup): string {
  const clause = clauses.find((c) => c.first <= verb.first && verb.first < c.next) ?? clauses[0]!;
  // "…, a déclaré la préfète Hélène Vasseur": nothing of its clause stands before the verb.
  if (clause.first > 0 && verb.first <= clause.first + 1) {
    const after = piecesOf(tokens, verb.next, endOf(tokens, clause.next));
    const stop = after.findIndex(({ text }) => /^[,;:.(«“"]$/.test(text));
    const subject = stop < 0 ? after : after.slice(0, stop);
    if (subject.length > 0) return textOf(subject);
  }
  const nothing = { first: 0, next: 0, others: [], surnames: new Set<string>() };
  return textOf(subjectOf({ tokens, clauses, clause, ...nothing }, verb));
}
