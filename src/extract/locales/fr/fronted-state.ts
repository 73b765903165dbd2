import type { Headline, HeadlineContext } from '../../headline.ts';
import { isPluralPhrase } from './agreement.ts';
import { finish } from './finish.ts';
import { lower, PRONOUNS } from './function-words.ts';
import { shortenNames } from './names.ts';
import { subjectOf } from './subjects.ts';

/**
 * "Indépendante depuis le 3 juin 1991, l’île n’a jamais connu la paix": of the subject it is told what it came to be on that
 * day, by the adjective that opens the sentence.
 */
export function frontedState(context: HeadlineContext): Headline | undefined {
  const { tokens, first, next, clauses, verb, surnames, topic } = context;
  const [state, since] = tokens;
  if (first !== 2 || state?.kind !== 'word' || since?.lower !== 'depuis') return undefined;
  if (clauses[0]!.kind !== 'aside' || !verb || verb.participle || verb.first < next) return undefined;
  const subject = subjectOf(context, verb);
  const actor = shortenNames((PRONOUNS.has(lower(subject[0])) ? topic() : undefined) ?? subject, surnames);
  if (actor.length === 0) return undefined;
  const is = { text: isPluralPhrase(actor) ? 'sont' : 'est', gap: true };
  const pieces = [...actor, is, { text: state.lower, gap: true }];
  return { text: finish(pieces, pieces.length), topic: actor };
}
