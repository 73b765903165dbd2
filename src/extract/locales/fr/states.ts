import type { Clause } from '../../clauses.ts';
import type { Headline, HeadlineContext, Piece } from '../../headline.ts';
import { isPluralPhrase } from './agreement.ts';
import { withoutDates } from './around-dates.ts';
import { finish } from './finish.ts';
import { lower, words } from './function-words.ts';
import { lasting } from './lasting.ts';
import { shortenNames } from './names.ts';
import { antecedent, endOf, nameBefore } from './antecedents.ts';

/** Whose state an aside tells: that of the subject before it or behind it, else of the noun just before it. */
function heldBy({ tokens, clause, verb }: HeadlineContext, own: Clause, subject: readonly Piece[]) {
  if (own.first <= (verb?.first ?? clause.first)) return subject;
  const name = nameBefore(tokens, own.first);
  return name.length > 0 ? name : antecedent(tokens, own.first);
}

/**
 * "Au pouvoir depuis 1981, le général est renversé", "La présidente, au pouvoir depuis juillet, est à Lima": the date tells
 * since when somebody is what he is.
 */
export function stateOf(context: HeadlineContext, subject: readonly Piece[]): Headline | undefined {
  const { tokens, clauses, clause, first, next, surnames } = context;
  const own = clauses.find((c) => c.first <= first && first < c.next);
  const isSince = tokens[first - 1]?.lower === 'depuis' || tokens[first]?.lower === 'depuis';
  const opens = own?.first === 0 || /^[,:.–—-]$/.test(tokens[(own?.first ?? 0) - 1]?.text ?? '');
  if (!own || own === clause || !opens || own.kind !== 'aside' || own.verbs.length > 0) return undefined;
  const state = withoutDates(context, own.first, endOf(tokens, own.next));
  const [head, ...rest] = state;
  // "Au pouvoir de 2011 à 2015": of a state by its name no word need say that it went on.
  if (!isSince && !lasting.states.has(rest[0]?.token?.plain ?? '')) return undefined;
  const holder = heldBy(context, own, subject);
  if (!head || !STATE_LEADS.has(lower(head)) || next < own.next - 1 || holder.length === 0) return undefined;
  const actor = shortenNames(holder, surnames);
  const is = { text: isPluralPhrase(actor) ? 'sont' : 'est', gap: true };
  const pieces = [...actor, is, { ...head, text: head.text.toLowerCase(), gap: true }, ...rest];
  return { text: finish(pieces, actor.length + 2), topic: actor };
}

const STATE_LEADS = words('au aux en à sous');
