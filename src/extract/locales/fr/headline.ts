import type { VerbGroup } from '../../clauses.ts';
import { type Headline, type HeadlineContext, type Piece, piecesOf, textOf } from '../../headline.ts';
import type { ParsedSentence } from '../../parsed-sentence.ts';
import type { Token } from '../../tokens.ts';
import { isPluralPhrase, isPluralVerb } from './agreement.ts';
import { apposed } from './appositions.ts';
import { isFramed, withoutDates } from './around-dates.ts';
import { extended, emphasis, parted, reachOf } from './clause-reach.ts';
import { dating } from './dating.ts';
import { toldElsewhere } from './detours.ts';
import { finish } from './finish.ts';
import { frontedState } from './fronted-state.ts';
import { ADVERBS, CLITICS, DETERMINERS, isCapital, lower, PRONOUNS } from './function-words.ts';
import { secondSubject, withoutOther } from './gaps.ts';
import { infinitival } from './infinitival.ts';
import { shortenNames } from './names.ts';
import { nounPhrase, ofNoun, withoutArticle } from './noun-headline.ts';
import { goneOn, participial } from './participial.ts';
import { referent } from './referent.ts';
import { relativeComplement, relativeObject } from './relative-object.ts';
import { saidBy } from './said-by.ts';
import { stateOf } from './states.ts';
import { endOf } from './antecedents.ts';
import { subjectOf } from './subjects.ts';
import { inPresent, verbPieces } from './verb-pieces.ts';

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

/** Whether a sentence opens with a noun that has no determiner, just before its participle: "Visite guidée". */
const isTitleLike = (tokens: readonly Token[], verb: VerbGroup | undefined) =>
  verb?.first === 1 && tokens[0]!.kind === 'word' && !DETERMINERS.has(tokens[0]!.lower);

/** What the pronoun of a verb stands for: who says so of himself, else what was spoken of before. */
function standsFor(
  context: HeadlineContext,
  pronoun: readonly Piece[],
  verb: VerbGroup,
  plural: boolean,
): readonly Piece[] | undefined {
  const speaks = saidBy(context, verb);
  const own = speaks && referent({ ...context, topic: () => speaks }, pronoun, verb, plural);
  return own ? shortenNames(own, context.surnames) : referent(context, pronoun, verb, plural);
}

/** The headline of an event told in French. */
export function headline(whole: HeadlineContext): Headline | undefined {
  const { tokens, verb, clause, surnames } = whole;
  const context = verb ? withoutOther(whole, verb) : whole;
  const was = apposed(context) ?? frontedState(context);
  if (was) return was;
  const infinitive = infinitival(context);
  if (infinitive) return infinitive;
  // "Visite guidée de la chapelle samedi 22 mai, 15 heures": a programme has no verb, and no article.
  const isAnnounced =
    context.clauses.every(({ verbs }) => verbs.every((v) => v.participle)) && isTitleLike(tokens, verb);
  if (verb?.participle) return (isAnnounced ? nominal(context) : undefined) ?? participial(context, verb);
  const onward = verb && (goneOn(context, verb) ?? secondSubject(whole, verb));
  if (onward) return onward;
  const elsewhere = verb && toldElsewhere(context, verb);
  if (elsewhere) return headline(elsewhere);
  const object = verb && objectOf(tokens, verb);
  const noun = object ?? context.noun;
  const named = ofNoun(context);
  if (named) return named;
  const behindQue = verb ? relativeObject(context, verb) : undefined;
  if (behindQue) return behindQue;
  const subject = verb ? subjectOf(context, verb) : [];
  const isPronoun = subject.length > 0 && PRONOUNS.has(lower(subject[0])) && subject.length <= 2;
  if (noun !== undefined && (object !== undefined || !verb || (isPronoun && !context.topic()))) {
    const phrase = withoutArticle(shortenNames(nounPhrase(context, noun), surnames));
    // "Première séance le 5 juillet : …" says more than its noun.
    const told = phrase.length > 2 || verb ? undefined : nominal(context);
    // One word tells nothing that its clause, pronoun and all, would not tell better.
    if (phrase.length > (isPronoun ? 1 : 0)) return told ?? { text: finish(phrase, 1), topic: phrase };
  }
  if (!verb) return nominal(context);
  const state = stateOf(context, subject);
  if (state) return state;
  if (subject.length === 0) return inverted(context, verb);
  // "Le dernier conflit remonte à 2010": the date is all that the verb tells.
  if (verb.lemma !== undefined && dating.verbs.has(verb.lemma) && !isPronoun) {
    const told = clauseAfter(context);
    if (told) return headline(told);
    const phrase = withoutArticle(shortenNames(subject, surnames));
    return { text: finish(phrase, 1), topic: subject };
  }
  const plural = isPluralVerb(tokens[verb.first]!.lower, verb.lemma);
  const topic = isPronoun ? standsFor(context, subject, verb, plural) : undefined;
  const actor = topic ? [...topic] : shortenNames(subject, surnames);
  if (!isPronoun && isPluralPhrase(actor) === false && plural) return undefined;
  const clitics: Piece[] = [];
  for (
    let i = verb.first - 1;
    i >= clause.first && CLITICS.has(tokens[i]!.lower) && !isCapital(tokens[i]);
    i--
  ) {
    // "nous dormirons dehors": its subject.
    if (tokens[i]!.lower === 'nous' && lower(actor[0]) === 'nous') break;
    clitics.unshift(...piecesOf(tokens, i, i + 1));
  }
  if (isFramed(context))
    clitics.splice(0, clitics.length, ...clitics.filter((c) => !['ne', "n'"].includes(lower(c))));
  const act = verbPieces(context, verb);
  elide(clitics, act);
  const insertion = parted(context, verb) ?? emphasis(context, verb);
  const reach = insertion?.next ?? reachOf(context, verb);
  // Without the comma that closes it: it leaves with its commas.
  const left = insertion ? [{ first: insertion.aside.first, next: insertion.aside.next - 1 }] : [];
  const others = [...context.others, ...left];
  const told = inPresent(
    context,
    verb,
    withoutDates({ ...context, others }, verb.next, endOf(tokens, reach)),
  );
  const rest = shortenNames(told, surnames);
  const complement = shortenNames(relativeComplement(context), surnames);
  const useful = [...complement, ...rest].filter((piece, i) => !(i < 2 && ADVERBS.has(lower(piece))));
  // "ont jusqu’au 28 juin pour déposer une offre"
  const isTerm =
    verb.lemma === 'avoir' && verb.next - verb.first === 1 && /^jusqu/.test(tokens[verb.next]?.lower ?? '');
  const term: Piece[] = isTerm && lower(useful[0]) === 'pour' ? [{ text: 'un délai', gap: true }] : [];
  const head = [...actor, ...clitics, ...act, ...term];
  // The first word after the verb belongs to it: "reproche au Kremlin", "procède à une enquête".
  // "poursuivi pour avoir détourné…": what he did can be left out.
  const isBound = !(lower(useful[0]) === 'pour' && /^(?:avoir|être)$/.test(lower(useful[1])));
  const pieces = [...head, ...useful.map((p, i) => (i === 0 && isBound ? { ...p, bound: true } : p))];
  // A pronoun that stands for nothing known is nothing to speak of.
  const text = extended(context, reach, pieces, (some) => finish(some, head.length));
  // A title is no one to speak of as "elle".
  const isTitle = /^[“«]$/.test(actor[0]?.text ?? '');
  return { text, ...((isPronoun && !topic) || isTitle ? {} : { topic: actor }) };
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
  const nothing = { first: 0, next: 0, others: [], surnames: new Set<string>(), topic: () => undefined };
  return textOf(subjectOf({ tokens, clauses, clause, ...nothing }, verb));
}
