import type { VerbGroup } from '../../clauses.ts';
import { type Headline, type HeadlineContext, type Piece, piecesOf, textOf } from '../../headline.ts';
import { agrees, isPluralPhrase } from './agreement.ts';
import { DETERMINERS, lower } from './function-words.ts';
import { shortenNames } from './names.ts';
import { nominalisations } from './nouns.ts';
import { antecedent, nameBefore, subjectOf } from './subjects.ts';

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

/** "instance de consultation créée en 2002": a participle that dates its noun. */
export function participial(context: HeadlineContext, verb: VerbGroup): Headline | undefined {
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
  const end = apposed ? before.next : verb.first;
  const said = tokens[verb.next - 1]!.text;
  // In "le Conseil, instance créée en 2002" the participle agrees with the apposition, not with what it explains.
  const explains = apposed && verb.first > clause.first;
  const phrase = [fronted ?? [], antecedent(tokens, end), nameBefore(tokens, end)].find(
    (candidate) => candidate.length > 0 && (explains || agrees(candidate, said)),
  );
  if (!phrase) return undefined;
  const noun = nominalisations[verb.lemma ?? ''];
  const name = shortenNames(phrase, context.surnames);
  if (noun) return { text: textOf([{ text: noun, gap: false }, ...ofPhrase(name)]), topic: name };
  // One that opened the sentence has lost its capital here.
  const participle = piecesOf(tokens, verb.first, verb.next).map((piece) => ({
    ...piece,
    text: opensSentence ? piece.text.toLowerCase() : piece.text,
    gap: true,
  }));
  return {
    text: textOf([...name, { text: isPluralPhrase(name) ? 'sont' : 'est', gap: true }, ...participle]),
    topic: name,
  };
}
