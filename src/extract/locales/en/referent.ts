import type { HeadlineContext, Piece } from '../../headline.ts';
import { agrees } from './agreement.ts';
import { POSSESSIVES, PRONOUNS } from './function-words.ts';
import { isCapital, lower, shortenNames } from './names.ts';
import { subjectOf } from './subjects.ts';
import { withoutDates } from './undated.ts';

/** Whom the sentence itself speaks of, for a pronoun in one of its later clauses: "broke the record… when she tore". */
function mainSubject(context: HeadlineContext): readonly Piece[] | undefined {
  const { clauses, verb } = context;
  const main = clauses.find((c) => c.kind === 'main' && c.verbs.some((v) => !v.participle));
  const first = main?.verbs.find((v) => !v.participle);
  if (!verb || !first || first === verb) return undefined;
  const subject = shortenNames(subjectOf(context, first, withoutDates), context.surnames);
  // It must have been told before: "Sequeira, who announced that he would retire, was…".
  const start = subject[0]?.token?.start ?? Infinity;
  if (start >= context.tokens[verb.first]!.start) return undefined;
  return subject.length === 0 || PRONOUNS.has(lower(subject[0])) || POSSESSIVES.has(lower(subject[0]))
    ? undefined
    : subject;
}

/** The subject with its pronoun replaced by what the sentence before was about. */
export function named(subject: Piece[], context: HeadlineContext): Piece[] {
  const { surnames } = context;
  const topic = mainSubject(context) ?? context.topic();
  const isVoid = !topic || PRONOUNS.has(lower(topic[0])) || POSSESSIVES.has(lower(topic[0]));
  if (isVoid || topic.length === 0) return shortenNames(subject, surnames);
  if (!agrees(lower(subject[0]), topic, surnames)) return shortenNames(subject, surnames);
  if (subject.length === 1 && PRONOUNS.has(lower(subject[0]))) return [...topic];
  const isNamed = isCapital(topic[0]?.token);
  // "Kingsport’s manager’s side" would be one owner too many.
  const isOwned = topic.some((piece) => /^['’]s?$/.test(piece.text));
  if (isNamed && !isOwned && POSSESSIVES.has(lower(subject[0]))) {
    const owner: Piece = { text: /s$/.test(topic.at(-1)!.text) ? '’' : '’s', gap: false };
    return [
      ...topic,
      owner,
      ...subject.slice(1).map((piece, i) => (i === 0 ? { ...piece, gap: true } : piece)),
    ];
  }
  return shortenNames(subject, surnames);
}
