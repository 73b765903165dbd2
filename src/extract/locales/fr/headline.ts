import type { VerbGroup } from '../../clauses.ts';
import { type Headline, type HeadlineContext, type Piece, piecesOf, textOf } from '../../headline.ts';
import type { ParsedSentence } from '../../parsed-sentence.ts';
import type { Token } from '../../tokens.ts';
import { genderOf, isPluralPhrase, isPluralVerb } from './agreement.ts';
import { dating } from './dating.ts';
import { finish } from './finish.ts';
import { ADVERBS, CLITICS, DETERMINERS, isCapital, lower, PRONOUNS, words } from './function-words.ts';
import { shortenNames } from './names.ts';
import { participial } from './participial.ts';
import { endOf, isFramed, subjectOf, withoutDates } from './subjects.ts';
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
  const { tokens, clauses, next } = context;
  const isCleft = verb.lemma === 'être' && ["c'", 'ce'].includes(tokens[verb.first - 1]?.lower ?? '');
  const que = tokens[next]?.text === ',' ? next + 1 : next;
  if (!isCleft || !['que', "qu'"].includes(tokens[que]?.lower ?? '')) return undefined;
  const told = clauses.flatMap((c) => c.verbs).find((v) => !v.participle && v.first > que);
  const own = told && clauses.find((c) => c.first <= told.first && told.first < c.next);
  return own && { ...context, verb: told, clause: { ...own, first: Math.max(own.first, que + 1) } };
}

/** The label that a short text starts with: "Cinéma. - ". */
const LABEL = /^[.–—-]$/;
const LABEL_REACH = 4;

/** A sentence without a verb: all of it but its dates and its label. */
function nominal(context: HeadlineContext): Headline | undefined {
  const { tokens } = context;
  const dash = tokens.slice(0, LABEL_REACH).findLastIndex(({ text }) => LABEL.test(text));
  const colon = tokens.findIndex(({ text }) => text === ':');
  // Behind a colon stands what happens, unless the noun of the happening stands before it.
  const isAfter =
    colon > context.first && tokens.length - colon > LABEL_REACH && (context.noun ?? colon) >= colon;
  const pieces = withoutDates(context, isAfter ? colon + 1 : dash + 1, endOf(tokens, tokens.length));
  const start = pieces.findIndex(({ token }) => token?.kind !== 'mark' || /^[“«]$/.test(token.text));
  const phrase = start < 0 ? [] : pieces.slice(start);
  return phrase.length > 2 ? { text: finish(phrase, 2), topic: phrase } : undefined;
}

/** What "il" or "elle" stands for: the topic, if the verb and the pronoun agree with it. "il faut" stands for nothing. */
function referent(
  { topic }: HeadlineContext,
  [pronoun]: readonly Piece[],
  { lemma }: VerbGroup,
  plural: boolean,
): readonly Piece[] | undefined {
  const gender = GENDERS[lower(pronoun)];
  if (!topic || !gender || (lemma !== undefined && IMPERSONAL.has(lemma))) return undefined;
  if (isPluralPhrase(topic) === !plural) return undefined;
  const known = genderOf(topic);
  return known === undefined || known === gender ? topic : undefined;
}

/** Pronouns of the third person that stand for a noun. */
const GENDERS: Record<string, 'm' | 'f'> = { il: 'm', ils: 'm', elle: 'f', elles: 'f' };

/** Verbs whose "il" is nobody. */
const IMPERSONAL = words('falloir pleuvoir neiger agir');

/** "La crise remonte à 2013, lorsque…": the clause that tells what happened then. */
function clauseAfter(context: HeadlineContext): HeadlineContext | undefined {
  const clause = context.clauses.find((c) => c.first >= context.next && c.kind === 'subordinate');
  const verb = clause?.verbs.find((v) => !v.participle);
  return clause && verb && { ...context, clause: { ...clause, first: clause.first + 1 }, verb };
}

/** "que soit ordonnée la reprise des études": what it was done to stands behind the verb. */
function inverted(context: HeadlineContext, verb: VerbGroup): Headline | undefined {
  const { tokens, clause, surnames } = context;
  if (!verb.passive || !/^soi(t|ent)$/.test(tokens[verb.first]!.lower)) return undefined;
  const subject = shortenNames(withoutDates(context, verb.next, endOf(tokens, clause.next)), surnames);
  const plural = tokens[verb.first]!.lower === 'soient';
  const act = [{ text: plural ? 'sont' : 'est', gap: true }, ...piecesOf(tokens, verb.next - 1, verb.next)];
  return subject.length > 0 ? { text: finish([...subject, ...act], 1), topic: subject } : undefined;
}

/** "Il a fallu attendre 2019 pour que…": the clause after "que" tells the event. */
function awaited(context: HeadlineContext, verb: VerbGroup): HeadlineContext | undefined {
  const { tokens, clauses, next } = context;
  if (verb.lemma !== 'falloir') return undefined;
  const que = tokens.findIndex(({ lower: word }, i) => i > next && ['que', "qu'"].includes(word));
  const told =
    que < 0 ? undefined : clauses.flatMap((c) => c.verbs).find((v) => !v.participle && v.first > que);
  const own = told && clauses.find((c) => c.first <= told.first && told.first < c.next);
  return own && { ...context, verb: told, clause: { ...own, first: Math.max(own.first, que + 1) } };
}

/** Whether a sentence opens with a noun that has no determiner, just before its participle: "Visite guidée". */
const isTitleLike = (tokens: readonly Token[], verb: VerbGroup | undefined) =>
  verb?.first === 1 && tokens[0]!.kind === 'word' && !DETERMINERS.has(tokens[0]!.lower);

/** The headline of an event told in French. */
export function headline(context: HeadlineContext): Headline | undefined {
  const { tokens, verb, clause, surnames } = context;
  // "Visite guidée de la chapelle samedi 22 mai, 15 heures": a programme has no verb, and no article.
  const isAnnounced =
    context.clauses.every(({ verbs }) => verbs.every((v) => v.participle)) && isTitleLike(tokens, verb);
  if (verb?.participle) return (isAnnounced ? nominal(context) : undefined) ?? participial(context, verb);
  const cleft = verb && (cleftOf(context, verb) ?? awaited(context, verb));
  if (cleft) return headline(cleft);
  const object = verb && objectOf(tokens, verb);
  const noun = object ?? context.noun;
  const subject = verb ? subjectOf(context, verb) : [];
  const isPronoun = subject.length > 0 && PRONOUNS.has(lower(subject[0])) && subject.length <= 2;
  if (noun !== undefined && (object !== undefined || !verb || (isPronoun && !context.topic))) {
    const phrase = withoutArticle(shortenNames(nounPhrase(context, noun), surnames));
    // "Première séance le 5 juillet : …" says more than its noun.
    const told = phrase.length > 2 || verb ? undefined : nominal(context);
    // One word tells nothing that its clause, pronoun and all, would not tell better.
    if (phrase.length > (isPronoun ? 1 : 0)) return told ?? { text: finish(phrase, 1), topic: phrase };
  }
  if (!verb) return nominal(context);
  if (subject.length === 0) return inverted(context, verb);
  // "Le dernier conflit remonte à 2010": the date is all that the verb tells.
  if (verb.lemma !== undefined && dating.verbs.has(verb.lemma) && !isPronoun) {
    const told = clauseAfter(context);
    if (told) return headline(told);
    const phrase = withoutArticle(shortenNames(subject, surnames));
    return { text: finish(phrase, 1), topic: subject };
  }
  const plural = isPluralVerb(tokens[verb.first]!.lower, verb.lemma);
  const topic = isPronoun ? referent(context, subject, verb, plural) : undefined;
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
  if (isFramed(context))
    clitics.splice(0, clitics.length, ...clitics.filter((c) => !['ne', "n'"].includes(lower(c))));
  const act = verbPieces(context, verb);
  elide(clitics, act);
  const rest = shortenNames(withoutDates(context, verb.next, endOf(tokens, clause.next)), surnames);
  const useful = rest.filter((piece, i) => !(i < 2 && ADVERBS.has(lower(piece))));
  const head = [...actor, ...clitics, ...act];
  // The first word after the verb belongs to it: "reproche au Kremlin", "procède à une enquête".
  const pieces = [...head, ...useful.map((piece, i) => (i === 0 ? { ...piece, bound: true } : piece))];
  // A pronoun that stands for nothing known is nothing to speak of.
  return { text: finish(pieces, head.length), ...(isPronoun && !topic ? {} : { topic: actor }) };
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
