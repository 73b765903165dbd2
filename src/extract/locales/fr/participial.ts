import type { Clause, VerbGroup } from '../../clauses.ts';
import { type Headline, type HeadlineContext, type Piece, piecesOf } from '../../headline.ts';
import type { Token } from '../../tokens.ts';
import { agrees, isPluralPhrase, isPluralVerb } from './agreement.ts';
import { present } from './conjugation.ts';
import { finish } from './finish.ts';
import { DETERMINERS, lower, PRONOUNS } from './function-words.ts';
import { shortenNames } from './names.ts';
import { nominalisations } from './nouns.ts';
import { withoutDates } from './around-dates.ts';
import { fitting } from './referent.ts';
import { antecedents, endOf, nameBefore, subjectOf } from './subjects.ts';

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
  return before && agrees(before, tokens[verb.next - 1]!.text)
    ? [...(fitting(before, { ...verb, passive: true }) ?? subject)]
    : subject;
}

/** What a participle says besides its verb: "mis en examen", "reçus à Matignon". A finite verb ends it, or a comma. */
function complements(context: HeadlineContext, verb: VerbGroup): Piece[] {
  const { tokens, clause } = context;
  // "portée disparue": the second one says what the first one makes of somebody.
  const after = clause.verbs.find((v) => v.first >= verb.next && !(v.participle && v.first === verb.next));
  const pieces = withoutDates(context, verb.next, endOf(tokens, after?.first ?? clause.next));
  return pieces.map((piece, i) => (i === 0 ? { ...piece, bound: true } : piece));
}

/** Whether only participles that speak of the subject to come stand before a clause: "Née en 1998, introduite en…". */
function clausesOpen(clauses: readonly Clause[], clause: Clause): boolean {
  const opening = clauses.slice(0, clauses.indexOf(clause) + 1);
  const isParticiple = opening[0]?.verbs[0]?.participle === true && opening[0].verbs[0].first === 0;
  return isParticiple && opening.every(({ kind }) => kind === 'aside');
}

/** Verbs that deal with a matter, not with a person: of "le recours d’un riverain", the first is rejected. */
const DEALING = new Set(
  'accepter adopter annuler approuver confirmer contester déposer entériner examiner publier rejeter refuser signer suspendre valider voter'.split(
    ' ',
  ),
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

/** "a cédé ses marques, puis suspendu le dividende": a participle that goes on with the auxiliary before it. */
function continued(context: HeadlineContext, verb: VerbGroup): Headline | undefined {
  const { tokens, clauses, surnames } = context;
  if (!isJoined(tokens, verb) && !isListed(context, verb)) return undefined;
  const own = clauses.findLast(({ verbs }) => verbs.some((v) => !v.participle && v.next < verb.first));
  const before = own?.verbs.findLast((v) => !v.participle && v.next < verb.first);
  if (!own || !before || before.next - before.first < 2 || before.tense !== 'past') return undefined;
  const said = subjectOf({ ...context, clause: own }, before);
  const actor = shortenNames(nounOf(context, said, verb), surnames);
  const plural = isPluralVerb(tokens[before.first]!.lower, before.lemma);
  const form = before.passive ? (plural ? 'sont' : 'est') : present(verb.lemma ?? '', plural);
  if (actor.length === 0 || form === undefined) return undefined;
  const participle = before.passive ? piecesOf(tokens, verb.first, verb.next) : [];
  const head = [...actor, { text: form, gap: true }, ...participle];
  return { text: finish([...head, ...complements(context, verb)], head.length), topic: actor };
}

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
  const isFirst = verb.first === clause.first || (clause.verbs[0]?.participle && isJoined(tokens, verb));
  const opensSentence = isFirst === true && clausesOpen(clauses, clause);
  const fronted =
    opensSentence && main && mainVerb
      ? nounOf(context, subjectOf({ ...context, clause: main, verb: mainVerb }, mainVerb), verb)
      : undefined;
  const [opening] = piecesOf(tokens, clause.first, clause.first + 1);
  // An apposition has no determiner of its own: what it speaks of stands before the comma.
  const apposed = before && clause.kind === 'aside' && !DETERMINERS.has(lower(opening));
  const end = apposed ? before.next : verb.first;
  const said = tokens[verb.next - 1]!.text;
  // In "le Conseil, instance créée en 2002" the participle agrees with the apposition, not with what it explains.
  const explains = apposed && verb.first > clause.first;
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
  const noun = nominalisations[verb.lemma ?? ''];
  const name = shortenNames(phrase, context.surnames);
  const rest = complements(context, verb);
  if (noun) {
    // "Née à Oran, elle…": whose birth it is, nobody says.
    const isPronoun = name.length === 1 && PRONOUNS.has(lower(name[0]));
    const act = [{ text: noun, gap: false }, ...(isPronoun ? [] : ofPhrase(name))];
    return { text: finish([...act, ...rest], act.length), topic: name };
  }
  // One that opened the sentence has lost its capital here.
  const participle = piecesOf(tokens, verb.first, verb.next).map((piece) => ({
    ...piece,
    text: opensSentence ? piece.text.toLowerCase() : piece.text,
    gap: true,
  }));
  const act = [...name, { text: isPluralPhrase(name) ? 'sont' : 'est', gap: true }, ...participle];
  return { text: finish([...act, ...rest], act.length), topic: name };
}
