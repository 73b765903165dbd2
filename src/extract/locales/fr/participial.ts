import type { VerbGroup } from '../../clauses.ts';
import { type Headline, type HeadlineContext, type Piece, piecesOf } from '../../headline.ts';
import type { Token } from '../../tokens.ts';
import { agrees, isPluralPhrase, isPluralVerb } from './agreement.ts';
import { present, spelt } from './conjugation.ts';
import { finish } from './finish.ts';
import { dating } from './dating.ts';
import { DETERMINERS, lower, PRONOUNS } from './function-words.ts';
import { shortenNames } from './names.ts';
import { nominalisations, titles } from './nouns.ts';
import { withoutDates } from './around-dates.ts';
import { fitting } from './referent.ts';
import { antecedents, endOf, nameBefore } from './antecedents.ts';
import { subjectOf } from './subjects.ts';
import { takesObject } from './verb-signs.ts';

/** "de" before a noun phrase: "le Conseil" gives "du Conseil". */
function ofPhrase(phrase: readonly Piece[]): Piece[] {
  const [head, ...rest] = phrase;
  if (!head) return [];
  // A determiner that opened the sentence does so no more.
  const first = DETERMINERS.has(lower(head)) ? { ...head, text: head.text.toLowerCase() } : head;
  const contracted: Record<string, string> = { le: 'du', les: 'des', des: 'de' };
  const short = contracted[lower(first)];
  if (short) return [{ text: short, gap: true }, ...rest];
  const vowel = /^[aeiouyhéèêâîô]/i.test(first.text);
  return [{ text: vowel ? 'd’' : 'de', gap: true }, { ...first, gap: !vowel }, ...rest];
}

/** A subject, or for a pronoun what it stands for. */
function nounOf({ topic, tokens }: HeadlineContext, subject: Piece[], verb: VerbGroup): Piece[] {
  const before = subject.length === 1 && PRONOUNS.has(lower(subject[0])) ? topic() : undefined;
  // "Mis en examen, il est laissé libre" after "Les douaniers ouvrent": whom "il" means is one.
  const isOne = before === undefined || isPluralPhrase(before) === /^(?:ils|elles)$/.test(lower(subject[0]));
  return before && isOne && agrees(before, tokens[verb.next - 1]!.text)
    ? [...(fitting(before, { ...verb, passive: true }) ?? subject)]
    : subject;
}

/** "pour avoir détourné": a participle behind an infinitive. */
const isOfInfinitive = (tokens: readonly Token[], { first }: VerbGroup) =>
  /^(?:avoir|être)$/.test(tokens[first - 1]?.lower ?? '');

/** What a participle says besides its verb: "mis en examen", "reçus à Matignon". A finite verb ends it, or a comma. */
function complements(context: HeadlineContext, verb: VerbGroup): Piece[] {
  const { tokens, clause } = context;
  // "portée disparue": the second one says what the first one makes of somebody.
  const after = clause.verbs.find(
    (v) => v.first >= verb.next && !(v.participle && (v.first === verb.next || isOfInfinitive(tokens, v))),
  );
  const pieces = withoutDates(context, verb.next, endOf(tokens, after?.first ?? clause.next));
  return pieces.map((piece, i) => (i === 0 ? { ...piece, bound: true } : piece));
}

/** Whether a verb opens what starts at a token, adverbs left out: "Déjà condamné". */
const opensWith = (tokens: readonly Token[], from: number, { first }: VerbGroup) =>
  tokens.slice(from, first).every(({ lower: word }) => OPENINGS.has(word) || word.endsWith('ment'));

/** Adverbs before a participle that opens a clause. */
const OPENINGS = new Set('déjà aussitôt encore enfin jadis longtemps naguère sitôt souvent tôt'.split(' '));

/** Whether only participles that speak of the subject to come stand before a clause: "Née en 1998, introduite en…". */
function clausesOpen({ tokens, clauses, clause }: HeadlineContext): boolean {
  const at = clauses.indexOf(clause);
  // Behind a semicolon as well: "; livré le 19 mai, il n’a été posé que…".
  const from = clauses.findLastIndex((c, i) => i <= at && (i === 0 || c.parted === true));
  const opening = clauses.slice(from, at + 1);
  const [verb] = opening[0]?.verbs ?? [];
  const isParticiple = verb?.participle === true && opensWith(tokens, opening[0]!.first, verb);
  return isParticiple && opening.every(({ kind }) => kind === 'aside');
}

/** "Votée le 11 décembre, la loi qui rétablit la consigne n’entrera en vigueur que…": what a relative clause parts from its verb. */
function partedSubject(context: HeadlineContext): Piece[] {
  const { clauses, clause } = context;
  const at = clauses.findIndex((c) => c.first >= clause.next && c.kind === 'relative');
  const isResumed = (clauses[at]?.verbs.filter((v) => !v.participle).length ?? 0) > 1;
  const subject = clauses[at - 1];
  if (!isResumed || !subject || subject.verbs.length > 0 || subject.first < clause.next) return [];
  return withoutDates(context, subject.first, endOf(context.tokens, subject.next));
}

/**
 * Verbs that deal with a matter, or with a person by his office or his deed: of "le recours d’un riverain", the first is
 * rejected, of "le chef du parti" he is elected.
 */
const DEALING = new Set(
  (
    'accepter acheter acquérir adopter annuler approuver céder confirmer constater contester découvrir déposer dérober ' +
    'conclure détecter éditer entériner examiner paraître publier racheter rejeter refuser rénover repérer restaurer retrouver ' +
    'révéler signaler signer suspendre traduire valider vendre voler voter ' +
    'prolonger reconduire renouveler acquitter arrêter condamner élire inculper incarcérer interpeller limoger nommer relaxer'
  ).split(' '),
);

const isDetermined = (piece: Piece | undefined) => DETERMINERS.has(lower(piece));

/** Whether a piece comes from behind a token. */
const isAfter = (piece: Piece | undefined, token: Token | undefined) =>
  (piece?.token?.start ?? -1) > (token?.start ?? Infinity);

const isJoined = (tokens: readonly Token[], { first }: VerbGroup) =>
  /^(et|puis)$/.test(tokens[first - 1]?.lower ?? '');

/** "fermée en 2011, rouverte en 2014 puis vendue": one of a list, of which the last is joined by a word. */
const isListed = ({ tokens, clauses, clause }: HeadlineContext, verb: VerbGroup) =>
  tokens[verb.first - 1]?.text === ',' &&
  verb.first === clause.first &&
  clauses.some((c) => c.verbs.some((v) => v.participle && v.first > verb.first && isJoined(tokens, v)));

/** "Le texte, présenté en octobre puis rejeté en novembre": the participle that opens a clause, and that another one goes on with. */
function leadOf({ tokens, clause, dates = [] }: HeadlineContext, verb: VerbGroup): VerbGroup | undefined {
  const [lead] = clause.verbs;
  const opens = clause.kind === 'aside' && lead?.participle === true && lead.next <= verb.first;
  if (!opens || !opensWith(tokens, clause.first, lead) || !isJoined(tokens, verb)) return undefined;
  // "a ouvert une usine, racheté un concurrent et fermé son siège": with an object it goes on with the auxiliary itself.
  // "conclu le 8 octobre": a date is none.
  const isDated = dates.some((date) => date.first === lead.next);
  return takesObject(tokens, lead.first) && !isDated ? undefined : lead;
}

/**
 * "a été élu pour un mandat, prolongé en 2020 puis interrompu": the participle behind the comma is that of the noun before it.
 * Behind a date it goes on with the verb: "a été fermée en 2011, rouverte en 2014 puis vendue".
 */
function isOfNoun({ tokens, dates = [] }: HeadlineContext, { first, next }: VerbGroup): boolean {
  if (tokens[first - 1]?.text !== ',' || dates.some((date) => date.next === first - 1)) return false;
  const [near] = antecedents(tokens, first);
  return near !== undefined && isDetermined(near[0]) && agrees(near, tokens[next - 1]!.text);
}

/** "a cédé ses marques, puis suspendu le dividende": a participle that goes on with the auxiliary before it. */
function continued(context: HeadlineContext, verb: VerbGroup): Headline | undefined {
  const { tokens, clauses, surnames } = context;
  if (!isJoined(tokens, verb) && !isListed(context, verb)) return undefined;
  const own = clauses.findLast(({ verbs }) => verbs.some((v) => !v.participle && v.next < verb.first));
  const before = own?.verbs.findLast((v) => !v.participle && v.next < verb.first);
  if (!own || !before || before.next - before.first < 2 || before.tense !== 'past') return undefined;
  if (before.passive && !isJoined(tokens, verb) && isOfNoun(context, verb)) return undefined;
  // "a rendu une statue, volée en 1974 et achetée en 1988": it goes on with a participle.
  if (!before.passive && leadOf(context, verb)) return undefined;
  const said = subjectOf({ ...context, clause: own }, before);
  const actor = shortenNames(nounOf(context, said, verb), surnames);
  const plural = isPluralVerb(tokens[before.first]!.lower, before.lemma);
  const form = before.passive ? (plural ? 'sont' : 'est') : present(verb.lemma ?? '', plural);
  if (actor.length === 0 || form === undefined) return undefined;
  const participle = before.passive ? piecesOf(tokens, verb.first, verb.next) : [];
  if (before.passive && !agrees(actor, tokens[verb.next - 1]!.text)) return undefined;
  const head = [...actor, { text: form, gap: true }, ...participle];
  return { text: finish([...head, ...complements(context, verb)], head.length), topic: actor };
}

/**
 * "avait gravi l’Everest en 1998 et reçu la Légion d’honneur trois ans plus tard": where another date stands between them,
 * what a participle goes on with has its own.
 */
export function goneOn(context: HeadlineContext, verb: VerbGroup): Headline | undefined {
  const { tokens, clause, first, others } = context;
  const onward = clause.verbs.findLast(
    (v) => v.participle && v.first >= verb.next && v.next <= first && isJoined(tokens, v),
  );
  const end = onward?.first ?? 0;
  const isDated =
    others.some((date) => date.first >= verb.next && date.next < end) ||
    tokens.slice(verb.next, end).some((_, i) => dating.isAge(tokens, verb.next + i));
  return onward && isDated ? continued(context, onward) : undefined;
}

/** "élue députée": what somebody was made stands by the participle, and by no noun. */
const isAttribute = (piece: Piece | undefined, { lemma = '' }: VerbGroup) =>
  /^(?:élire|nommer)$/.test(lemma) && piece?.token?.kind === 'word' && titles.has(piece.token.plain);

/** "instance de consultation créée en 2002": a participle that dates its noun. */
export function participial(context: HeadlineContext, verb: VerbGroup): Headline | undefined {
  const { tokens, clauses, clause } = context;
  const shared = continued(context, verb);
  if (shared) return shared;
  const before = clauses[clauses.indexOf(clause) - 1];
  // "Construit en 1911, l’ouvrage…": the participle speaks of the subject to come.
  const main = clauses.find((c) => c.kind === 'main' && c.first >= clause.next);
  const mainVerb = main?.verbs.find((v) => !v.participle);
  // "Inculpé en 2019 puis acquitté en 2021, l’ancien ministre…": so does one that is joined to it.
  const isFirst =
    opensWith(tokens, clause.first, verb) || (clause.verbs[0]?.participle && isJoined(tokens, verb));
  const opensSentence = isFirst === true && clausesOpen(context);
  const fronted =
    opensSentence && main && mainVerb
      ? nounOf(context, subjectOf({ ...context, clause: main, verb: mainVerb }, mainVerb), verb)
      : opensSentence
        ? partedSubject(context)
        : undefined;
  const [opening] = piecesOf(tokens, clause.first, clause.first + 1);
  // An apposition has no determiner of its own: what it speaks of stands before the comma.
  const apposed = before && clause.kind === 'aside' && !DETERMINERS.has(lower(opening));
  const end = apposed ? before.next : verb.first;
  const said = tokens[verb.next - 1]!.text;
  // In "le Conseil, instance créée en 2002" the participle agrees with the apposition, not with what it explains.
  const explains = apposed && !opensWith(tokens, clause.first, verb) && !leadOf(context, verb);
  // "miné par des galeries creusées en 1970": a noun of its own stands before it, behind the comma.
  const own = antecedents(tokens, verb.first).filter(
    ([head, ...others]) =>
      explains && others.length > 0 && isAfter(head, tokens[clause.first]) && isDetermined(head),
  );
  const near = antecedents(tokens, end);
  // "le recours d’un riverain, rejeté en février": what is dealt with is the whole phrase.
  const nouns = [...own, ...(apposed && DEALING.has(verb.lemma ?? '') ? near.reverse() : near)];
  const phrase = [fronted ?? [], ...nouns, nameBefore(tokens, end)].find(
    (candidate) =>
      candidate.length > 0 && ((explains && !own.includes(candidate)) || agrees(candidate, said)),
  );
  if (!phrase) return undefined;
  const name = shortenNames(phrase, context.surnames);
  const rest = complements(context, verb);
  // "la roue, arrêtée depuis la crue": nobody is.
  const isState = verb.lemma === 'arrêter' && tokens[verb.next]?.lower === 'depuis';
  const noun = isAttribute(rest[0], verb) || isState ? undefined : nominalisations[verb.lemma ?? ''];
  if (noun) {
    // "Née à Oran, elle…": whose birth it is, nobody says.
    const isPronoun = name.length === 1 && PRONOUNS.has(lower(name[0]));
    const act = [{ text: noun, gap: false }, ...(isPronoun ? [] : ofPhrase(name))];
    return { text: finish([...act, ...rest], act.length), topic: name };
  }
  // "maintenir l’emploi, promesse tenue jusqu’en 2020": of what it does not agree with, it tells nothing.
  if (explains && !own.includes(phrase) && !agrees(phrase, said)) {
    const act = piecesOf(tokens, clause.first, verb.next);
    return { text: finish([...act, ...rest], act.length), topic: name };
  }
  // One that opened the sentence has lost its capital here.
  const participle = piecesOf(tokens, verb.first, verb.next).map((piece) => ({
    ...piece,
    text: opensSentence ? spelt(piece.text.toLowerCase()) : piece.text,
    gap: true,
  }));
  const act = [...name, { text: isPluralPhrase(name) ? 'sont' : 'est', gap: true }, ...participle];
  return { text: finish([...act, ...rest], act.length), topic: name };
}
