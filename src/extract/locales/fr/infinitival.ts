import { type Headline, type HeadlineContext, type Piece, piecesOf } from '../../headline.ts';
import type { Token } from '../../tokens.ts';
import { isPluralPhrase, isPluralVerb } from './agreement.ts';
import { withoutDates } from './around-dates.ts';
import { present, verbForm } from './conjugation.ts';
import { finish } from './finish.ts';
import { lower, PRONOUNS } from './function-words.ts';
import { shortenNames } from './names.ts';
import { referent } from './referent.ts';
import { endOf } from './antecedents.ts';
import { subjectOf } from './subjects.ts';

/** An act without tense that a preposition leads to, as tokens: "après avoir quitté", "avant de partir". */
interface Act {
  /** The preposition. */
  lead: number;
  next: number;
  lemma: string;
  passive: boolean;
  reflexive: boolean;
  /** The pronoun of its object. */
  object: number | undefined;
}

/** Pronouns of an object that are the same before any verb that starts with a consonant. */
const OBJECTS = new Set(['le', 'la', 'les', 'lui', 'leur']);

/** How far (tokens) from its date an act can stand. */
const REACH = 16;

/** The act that starts at a token with its preposition. */
function actAt(tokens: readonly Token[], lead: number): Act | undefined {
  const word = (index: number) => tokens[index]?.lower ?? '';
  const preposition = word(lead);
  if (!['après', 'avant', 'pour', 'sans'].includes(preposition)) return undefined;
  let i = lead + 1;
  if (preposition === 'avant') {
    if (!['de', "d'"].includes(word(i))) return undefined;
    i++;
  }
  const reflexive = ["s'", 'se'].includes(word(i));
  if (reflexive) i++;
  // "avant de la perdre"
  const object = preposition === 'avant' && OBJECTS.has(word(i)) ? i++ : undefined;
  while (['y', 'en', 'notamment'].includes(word(i))) i++;
  if (word(i) === 'avoir' || word(i) === 'être') {
    const isBe = word(i) === 'être' && !reflexive;
    i++;
    const isBeen = word(i) === 'été';
    if (isBeen || /ment$|^(déjà|aussi|longtemps)$/.test(word(i))) i++;
    // "avant d’être de nouveau blessé"
    if (word(i + 1) === 'nouveau' && ['de', 'à'].includes(word(i))) i += 2;
    const lemma = verbForm(word(i))?.K;
    if (lemma === undefined) return undefined;
    const passive = isBeen || (isBe && preposition === 'avant');
    return { lead, next: i + 1, lemma, passive, reflexive, object };
  }
  const lemma = preposition === 'avant' ? verbForm(word(i))?.W : undefined;
  return lemma === undefined ? undefined : { lead, next: i + 1, lemma, passive: false, reflexive, object };
}

/** The act that a mention dates, if no verb of a clause stands between the two. */
function actBefore({ tokens, clauses, first }: HeadlineContext): Act | undefined {
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    if (clauses.some((c) => c.verbs.some((v) => !v.participle && v.first <= i && i < v.next)))
      return undefined;
    if (tokens[i]!.kind === 'mark' && tokens[i]!.text !== '-') return undefined;
    const act = actAt(tokens, i);
    if (act && act.next <= first) return act;
  }
  return undefined;
}

/** "Après avoir quitté son poste en mars, M. Durand a rejoint…": the date is that of what he did before. */
export function infinitival(context: HeadlineContext): Headline | undefined {
  const { tokens, clauses, surnames } = context;
  const act = actBefore(context);
  const near = [context.clause, ...clauses.filter(({ kind }) => kind === 'main')];
  const clause = near.find(({ verbs }) => verbs.some((v) => !v.participle));
  const verb = clause?.verbs.find((v) => !v.participle);
  if (!act || !clause || !verb) return undefined;
  // "avant de s’incliner lors d’un match joué le 28 mai": the participle is nearer.
  if (context.verb?.participle && context.verb.next !== act.next) return undefined;
  const own = clauses.find((c) => c.first <= act.lead && act.lead < c.next)!;
  const said = subjectOf({ ...context, clause }, verb);
  const isPronoun = said.length > 0 && PRONOUNS.has(lower(said[0])) && said.length <= 2;
  const isMany = isPluralVerb(tokens[verb.first]!.lower, verb.lemma);
  const topic = isPronoun ? referent(context, said, verb, isMany) : undefined;
  const actor = topic ? [...topic] : shortenNames(said, surnames);
  if (actor.length === 0) return undefined;
  const plural = isMany || isPluralPhrase(actor) === true;
  const form = act.passive ? (plural ? 'sont' : 'est') : present(act.lemma, plural);
  if (form === undefined) return undefined;
  const vowel = /^[aeiouyéèêâîôûh]/i.test(form);
  const clitic: Piece[] = act.reflexive ? [{ text: vowel ? 's’' : 'se', gap: true }] : [];
  if (act.object !== undefined && !vowel) clitic.push(...piecesOf(tokens, act.object, act.object + 1));
  const participle = act.passive ? piecesOf(tokens, act.next - 1, act.next) : [];
  const head = [...actor, ...clitic, { text: form, gap: !(act.reflexive && vowel) }, ...participle];
  const later = own.verbs.find((v) => !v.participle && v.first >= act.next);
  const end = own === clause && later ? later.first : own.next;
  const rest = shortenNames(withoutDates(context, act.next, endOf(tokens, end)), surnames);
  const pieces = [...head, ...rest.map((piece, i) => (i === 0 ? { ...piece, bound: true } : piece))];
  return { text: finish(pieces, head.length), ...(isPronoun && !topic ? {} : { topic: actor }) };
}
