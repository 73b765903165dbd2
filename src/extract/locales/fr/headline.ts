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
import { present, verbForm } from './conjugation.ts';
import { nominalisations, titles } from './nouns.ts';

const words = (list: string) => new Set(list.split(' '));

const PRONOUNS = words('il elle ils elles on ce c cela ceci celui-ci celle-ci lui y');
const DETERMINERS = words("le la les l' un une des ce cet cette ces son sa ses leur leurs");
const COORDINATORS = words('et ou mais or car donc ni puis');
const CLITICS = words("ne n' se s' le la l' les lui leur y en me m' nous");
const ADVERBS = words('aussi également notamment ainsi enfin toutefois cependant ensuite puis désormais');
/** Prepositions that go with a date and leave with it. */
const DATING = words("en dès depuis vers à au avant après du de d' le jusqu'à pour courant");
/** Words that open a phrase which can be left out. */
const PHRASES = words(
  'pour afin dans sur contre avec sans après avant lors pendant durant autour selon en par chez vers sous depuis alors tandis qui dont où notamment malgré devant derrière parmi hors jusque jusqu’à car mais faute grâce suite face outre via tout',
);
const DANGLING = words(
  "le la les l' un une des de d' du au aux à en dans sur pour par avec sans contre et ou mais que qu' qui dont où ce cet cette ces son sa ses leur leurs très plus afin alors tout toute ne se s' n' , ; : - – —",
);

const isCapital = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text);
const lower = (piece: Piece | undefined) => piece?.token?.lower ?? piece?.text.toLowerCase() ?? '';

const CUTS = {
  dangles: (piece: Piece) => DANGLING.has(lower(piece)) || ADVERBS.has(lower(piece)),
  startsPhrase(pieces: readonly Piece[], index: number) {
    const [before, piece, after] = [lower(pieces[index - 1]), lower(pieces[index]), lower(pieces[index + 1])];
    if (DANGLING.has(before) || COORDINATORS.has(piece)) return false;
    if (piece === ',' || PHRASES.has(piece)) return true;
    // "à l’égard de", "au sujet de": a preposition of several words; "à Paris" after a noun as well.
    if (['à', 'au', 'aux'].includes(piece)) return index > 1 && !verbForm(before)?.W && after !== '';
    const form = verbForm(piece);
    return form?.K !== undefined && form.P === undefined && !isCapital(pieces[index]?.token);
  },
};

/** A run of capitalised words that starts at an index: a name. Its end, or the index itself when there is none. */
function nameEnd(pieces: readonly Piece[], start: number): number {
  let end = start;
  while (
    end < pieces.length &&
    isCapital(pieces[end]?.token) &&
    (end === start || pieces[end]!.gap || pieces[end - 1]?.text === '-')
  )
    end++;
  return end;
}

/** Leaves out titles ("le président russe Vladimir Poutine") and first names of those the article calls by surname. */
export function shortenNames(pieces: readonly Piece[], surnames: ReadonlySet<string>): Piece[] {
  const out: Piece[] = [];
  for (let i = 0; i < pieces.length;) {
    const before = lower(pieces[i - 1]);
    const titled = DETERMINERS.has(lower(pieces[i])) && titles.has(pieces[i + 1]?.token?.plain ?? '');
    // A full name stands without a determiner; "le Conseil Otan-Russie" is no person's.
    const bare =
      nameEnd(pieces, i) - i >= 2 && !DETERMINERS.has(before) && !['du', 'au', 'des', 'aux'].includes(before);
    const name = titled ? nameAfterTitle(pieces, i + 2) : bare ? i : undefined;
    if (name === undefined) {
      const past = Math.max(i + 1, nameEnd(pieces, i));
      out.push(...pieces.slice(i, past));
      i = past;
      continue;
    }
    const end = nameEnd(pieces, name);
    const surname = pieces[end - 1]!;
    const isKnown = end - name >= 2 && surnames.has(surname.text) && !out.some((p) => p.text === 'M');
    const kept = isKnown ? [surname] : pieces.slice(name, end);
    out.push({ ...kept[0]!, gap: pieces[i]!.gap }, ...kept.slice(1));
    i = end;
  }
  return out;
}

/** Where the name starts after a title: a run of two capitalised words or more, within a few words. */
function nameAfterTitle(pieces: readonly Piece[], from: number): number | undefined {
  for (let i = from; i < Math.min(from + 8, pieces.length); i++) {
    if (pieces[i]!.token?.kind === 'mark' || COORDINATORS.has(lower(pieces[i]))) return undefined;
    const end = nameEnd(pieces, i);
    // "la ministre de la Culture Anne Lefort": the first capital belongs to the office.
    const office = DETERMINERS.has(lower(pieces[i - 1])) && end - i >= 3 ? 1 : 0;
    if (end - i >= 2) return i + office;
    if (end > i) i = end - 1;
  }
  return undefined;
}

/** Pieces without the mentions and the prepositions that led to them. */
function withoutDates(context: HeadlineContext, first: number, next: number): Piece[] {
  const { tokens, others } = context;
  const dropped = new Set<number>();
  for (const range of [context, ...others]) {
    for (let i = range.first; i < range.next; i++) dropped.add(i);
    for (let i = range.first - 1; i >= first && DATING.has(tokens[i]!.lower); i--) dropped.add(i);
  }
  return piecesOf(tokens, first, next).filter((_, i) => !dropped.has(first + i));
}

/** The verb in the present of headlines: "a dévoilé" becomes "dévoile". As written where that is not sure. */
function verbPieces({ tokens }: HeadlineContext, verb: VerbGroup): Piece[] {
  const asWritten = piecesOf(tokens, verb.first, verb.next);
  const [auxiliary] = asWritten;
  const inner = tokens.slice(verb.first + 1, verb.next - 1).map((token) => token.lower);
  const before = tokens[verb.first - 1]?.lower ?? '';
  const plural = auxiliary?.token?.lower === 'ont' || auxiliary?.token?.lower === 'sont';
  const isCompound =
    ['a', 'ont', 'est', 'sont'].includes(auxiliary?.token?.lower ?? '') && verb.next - verb.first > 1;
  const negated =
    ["n'", 'ne'].includes(before) || inner.some((word) => ['pas', 'jamais', 'plus', 'rien'].includes(word));
  if (!isCompound || verb.tense !== 'past' || negated || !verb.lemma) return asWritten;
  const adverbs = piecesOf(tokens, verb.first + 1, verb.next - 1).filter(
    (piece) => lower(piece) !== 'été' && !ADVERBS.has(lower(piece)),
  );
  if (verb.passive) {
    const participle = asWritten.at(-1)!;
    return [{ text: plural ? 'sont' : 'est', gap: true }, ...adverbs, participle];
  }
  const form = present(verb.lemma, plural);
  if (!form) return asWritten;
  // A verb that starts with a vowel elides what the auxiliary did not need to: none of "se", "le" is left before it.
  const elides = /^[aeiouyéèêâîôûh]/i.test(form);
  if (["s'", "l'", "m'"].includes(before) && !elides) return asWritten;
  return [{ text: form, gap: true }, ...adverbs];
}

/** Whether a clause without a verb can be the subject that a later verb lacks. */
function isSubject(tokens: readonly Token[], first: number): boolean {
  const token = tokens[first];
  if (!token) return false;
  return DETERMINERS.has(token.lower) || isCapital(token)
    ? !PHRASES.has(token.lower) && !DATING_STARTS.has(token.lower)
    : false;
}
const DATING_STARTS = words(
  "en dès depuis à au aux après avant selon pour par dans sur avec sans contre malgré lors d'après de d' du",
);

/** The subject of a verb: what stands before it in its clause, else an earlier clause without a verb. */
function subjectOf(context: HeadlineContext, verb: VerbGroup): Piece[] {
  const { tokens, clauses, clause } = context;
  let end = verb.first;
  while (end > clause.first && CLITICS.has(tokens[end - 1]!.lower) && !isCapital(tokens[end - 1])) end--;
  let start = clause.first;
  while (
    start < end &&
    (COORDINATORS.has(tokens[start]!.lower) ||
      tokens[start]!.kind === 'mark' ||
      ADVERBS.has(tokens[start]!.lower))
  )
    start++;
  const own = withoutDates(context, start, end);
  if (own.length > 0 && clause.kind !== 'relative') return own;
  const index = clauses.indexOf(clause);
  if (clause.kind === 'relative' && tokens[clause.first]!.lower === 'qui')
    return antecedent(tokens, clause.first);
  const earlier = clauses.slice(0, index).find((c) => c.kind === 'aside' && isSubject(tokens, c.first));
  return earlier ? withoutDates(context, earlier.first, endOf(tokens, earlier.next)) : own;
}

/** The end of a clause without the marks that close it. */
function endOf(tokens: readonly Token[], next: number): number {
  let end = next;
  while (end > 0 && /^[,;:.!?–—…-]$/.test(tokens[end - 1]!.text)) end--;
  return end;
}

/** The noun phrase that ends before an index: from its determiner, or the name that it is. */
function antecedent(tokens: readonly Token[], before: number): Piece[] {
  const end = endOf(tokens, before);
  let start = end;
  while (start > 0 && end - start < 8) {
    const token = tokens[start - 1]!;
    if (token.kind === 'mark' && token.text !== '-') break;
    start--;
    if (DETERMINERS.has(token.lower) || ['du', 'au', 'aux'].includes(token.lower)) break;
  }
  const pieces = piecesOf(tokens, start, end);
  const [first] = pieces;
  if (first && ['du', 'au'].includes(lower(first))) pieces[0] = { text: 'le', gap: true };
  if (first && lower(first) === 'aux') pieces[0] = { text: 'les', gap: true };
  return pieces;
}

/** "de" before a noun phrase: "le Conseil" gives "du Conseil". */
function ofPhrase(phrase: readonly Piece[]): Piece[] {
  const [first, ...rest] = phrase;
  if (!first) return [];
  const contracted: Record<string, string> = { le: 'du', les: 'des', des: 'de' };
  const short = contracted[lower(first)];
  if (short) return [{ text: short, gap: true }, ...rest];
  const vowel = /^[aeiouyhéèêâîô]/i.test(first.text);
  return [{ text: vowel ? 'd’' : 'de', gap: true }, { ...first, gap: !vowel }, ...rest];
}

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

/** "instance de consultation créée en 2002": a participle that dates its noun. */
function participial(context: HeadlineContext, verb: VerbGroup): Headline | undefined {
  const { tokens, clauses, clause } = context;
  const before = clauses[clauses.indexOf(clause) - 1];
  // "Construit en 1911, l’ouvrage…": the participle speaks of the subject to come.
  const main = clauses.find((c) => c.kind === 'main' && c.first >= clause.next);
  const mainVerb = main?.verbs.find((v) => !v.participle);
  const opensSentence = clauses.indexOf(clause) === 0 && verb.first === clause.first;
  const fronted =
    opensSentence && main && mainVerb
      ? subjectOf({ ...context, clause: main, verb: mainVerb }, mainVerb)
      : undefined;
  const [opening] = piecesOf(tokens, clause.first, clause.first + 1);
  // An apposition has no determiner of its own: what it speaks of stands before the comma.
  const apposed = before && clause.kind === 'aside' && !DETERMINERS.has(lower(opening));
  const phrase = fronted ?? (apposed ? antecedent(tokens, before.next) : antecedent(tokens, verb.first));
  if (phrase.length === 0) return undefined;
  const noun = nominalisations[verb.lemma ?? ''];
  const name = shortenNames(phrase, context.surnames);
  if (noun) return { text: textOf([{ text: noun, gap: false }, ...ofPhrase(name)]), topic: name };
  const plural = /^(les|des|ces|ses|leurs|\d+)$/.test(lower(name[0]));
  const participle = piecesOf(tokens, verb.first, verb.next);
  return {
    text: textOf([...name, { text: plural ? 'sont' : 'est', gap: true }, ...participle]),
    topic: name,
  };
}

function finish(pieces: Piece[], from: number): string {
  const text = textOf(shorten(pieces, from, CUTS));
  // French quotation marks, with the narrow spaces that belong inside them.
  return text.replace(/“\s*/g, '« ').replace(/\s*”/g, ' »');
}

/** Where "l’objet de" ends after "faire": what follows is the happening itself. */
function objectOf(tokens: readonly Token[], verb: VerbGroup): number | undefined {
  const rest = tokens.slice(verb.next, verb.next + 3).map((token) => token.lower);
  return verb.lemma === 'faire' && rest[0] === "l'" && rest[1] === 'objet' ? verb.next + 3 : undefined;
}

/** The headline of an event told in French. */
export function headline(context: HeadlineContext): Headline | undefined {
  const { tokens, verb, clause, surnames } = context;
  if (verb?.participle) return participial(context, verb);
  const object = verb && objectOf(tokens, verb);
  const noun = object ?? context.noun;
  const subject = verb ? subjectOf(context, verb) : [];
  const isPronoun = subject.length > 0 && PRONOUNS.has(lower(subject[0])) && subject.length <= 2;
  if (noun !== undefined && (object !== undefined || !verb || (isPronoun && !context.topic))) {
    const phrase = withoutArticle(shortenNames(nounPhrase(context, noun), surnames));
    if (phrase.length > 0) return { text: finish(phrase, 1), topic: phrase };
  }
  if (!verb || subject.length === 0) return undefined;
  const actor = isPronoun && context.topic ? [...context.topic] : shortenNames(subject, surnames);
  const clitics: Piece[] = [];
  for (
    let i = verb.first - 1;
    i >= clause.first && CLITICS.has(tokens[i]!.lower) && !isCapital(tokens[i]);
    i--
  ) {
    clitics.unshift(...piecesOf(tokens, i, i + 1));
  }
  const act = verbPieces(context, verb);
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
