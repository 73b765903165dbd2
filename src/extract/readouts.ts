import type { Article, Readout } from '../model/index.ts';
import type { Locale } from './locale.ts';
import type { ParsedSentence } from './mentions.ts';
import type { VerbGroup } from './clauses.ts';

/** The verb of speech that governs a sentence in the past, if its main clause has one. */
export function speechVerb({ clauses }: ParsedSentence, locale: Locale): VerbGroup | undefined {
  const main = clauses.find((clause) => clause.kind === 'main');
  const verb = main?.verbs.find((v) => !v.participle);
  return verb?.lemma && verb.tense === 'past' && locale.speechVerbs.has(verb.lemma) ? verb : undefined;
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
  for (const sentence of sentences.slice(index + 1)) {
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
