import type { Article, Readout } from '../model/index.ts';
import type { Locale } from './locale.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import type { VerbGroup } from './clauses.ts';

/** The past verb of speech that a sentence turns on: that of its main clause, or the one that closes a quotation. */
export function speechVerb({ clauses }: ParsedSentence, locale: Locale): VerbGroup | undefined {
  const mains = clauses.filter((clause) => clause.kind === 'main');
  const verbs = mains.flatMap((clause) => clause.verbs.filter((v) => !v.participle).slice(0, 1));
  const speaks = (verb: VerbGroup | undefined) =>
    verb?.lemma !== undefined && verb.tense === 'past' && locale.speechVerbs.has(verb.lemma);
  const [first] = verbs;
  const last = verbs.at(-1);
  return speaks(first) ? first : speaks(last) ? last : undefined;
}

/**
 * The sentences just after an event's that say what somebody said of it: they follow it without a break, in its part of
 * the article, and tell no event of their own.
 */
export function readoutsAfter(
  article: Article,
  sentences: readonly ParsedSentence[],
  index: number,
  isEvent: (sentence: ParsedSentence) => boolean,
  locale: Locale,
): Readout[] {
  const readouts: Readout[] = [];
  for (let i = index + 1; i < sentences.length; i++) {
    const sentence = sentences[i]!;
    if (sentence.heading || isEvent(sentence)) break;
    const verb = speechVerb(sentence, locale);
    if (!verb) break;
    const { start, end } = sentence;
    readouts.push({
      speaker: locale.speaker(sentence, verb),
      sentence: { start, end, text: article.text.slice(start, end) },
    });
  }
  return readouts;
}
