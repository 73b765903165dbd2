import type { VerbGroup } from '../../clauses.ts';
import { plainOf, type Token } from '../../tokens.ts';
import { isOfAct } from './acts.ts';
import { isApposed } from './appositions.ts';
import { DETERMINERS, isDecimalMark, words } from './function-words.ts';
import { months } from './lexicon.ts';
import { eventNouns } from './nouns.ts';

/** How far (tokens) before its date a noun, or the word that says what is open, can stand. */
const REACH = 10;

/** What ends a phrase; the marks within a word or a number do not. */
const endsPhrase = (tokens: readonly Token[], index: number) =>
  tokens[index]!.kind === 'mark' &&
  !/^['’-]$/.test(tokens[index]!.text) &&
  !isDecimalMark(tokens[index - 1], tokens[index], tokens[index + 1]);

const verbAt = (verbs: readonly VerbGroup[], index: number) =>
  verbs.find(({ first, next }) => first <= index && index < next);

/** Nouns of what somebody did or underwent, besides those of happenings. */
const ACTS = words(
  'blessure defaite echec elimination entree expulsion fuite integration liberation limogeage mutation operation prise promotion rachat reconversion relegation renvoi reprise rupture sacre sortie succes titre transfert triomphe victoire',
);

/** Prepositions behind which a happening has a date of its own, whoever owns it. */
const APART = words('depuis avant malgré');

const OWNERS = words('son sa ses leur leurs');

/** The preposition of a noun, past its determiner and an adjective: "après sa lourde défaite". */
function leadOf(tokens: readonly Token[], noun: number): { lead: number; determiner: string } | undefined {
  for (const at of [noun - 1, noun - 2]) {
    const determiner = tokens[at]?.lower ?? '';
    if (DETERMINERS.has(determiner)) return { lead: at - 1, determiner };
  }
  return undefined;
}

/**
 * Whether a date, which starts at `first`, is that of a happening by which something else is placed: "libre depuis son
 * départ de Turin en juin". What was closed "depuis l’incendie en juin" was closed then.
 */
function isOfHappening(tokens: readonly Token[], verbs: readonly VerbGroup[], first: number): boolean {
  if (['du', 'de', "d'"].includes(tokens[first - 1]?.lower ?? '')) return false;
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    if (endsPhrase(tokens, i) || verbAt(verbs, i)) return false;
    const { plain } = tokens[i]!;
    if (!eventNouns.has(plain) && !ACTS.has(plain)) continue;
    const { lead = -1, determiner = '' } = leadOf(tokens, i) ?? {};
    const preposition = tokens[lead]?.lower ?? '';
    if (preposition === 'après' && OWNERS.has(determiner)) return true;
    if (APART.has(preposition)) return preposition !== 'depuis' || !verbAt(verbs, lead - 1)?.participle;
  }
  return false;
}

const MONTHS = new Set(Object.keys(months).map(plainOf));

/** What is so in the same months of every year, in plain form: "ouvert de mai à novembre". */
const SEASONAL =
  /^(?:ouvert|ferme|accessible|praticable|navigable|visible|visitable|interdit|autorise|operationnel|chasse|peche)(?:le)?e?s?$/;

/** What closes something once, behind its months: "fermé de mars à juin pour travaux". */
const CAUSES = words("pour à en suite faute afin après grâce");

/** Whether a month to a month, without a year, is that of every year: "le col, ouvert de mai à novembre". */
function isOfEveryYear(tokens: readonly Token[], verbs: readonly VerbGroup[], first: number): boolean {
  const [from, link, to, after] = tokens.slice(first, first + 4);
  const isRange = MONTHS.has(from?.plain ?? '') && /^(?:a|et)$/.test(link?.plain ?? '');
  if (!isRange || !MONTHS.has(to?.plain ?? '') || after?.kind === 'number') return false;
  if (CAUSES.has(after?.lower ?? '')) return false;
  for (let i = first - 1; i >= Math.max(0, first - REACH) && !endsPhrase(tokens, i); i--) {
    const verb = verbAt(verbs, i);
    if (SEASONAL.test(tokens[i]!.plain)) return !verb || verb.participle === true || verb.tense === 'present';
    if (verb) return false;
  }
  return false;
}

/**
 * Whether a date, which starts at `first`, is not that of the verb of its clause: that of an act which only goes with the
 * verb, of a noun, or of every year. `isOnly`: the sentence has no other date.
 */
export const isBesideVerb = (
  tokens: readonly Token[],
  verbs: readonly VerbGroup[],
  first: number,
  isOnly: boolean,
): boolean =>
  isOfAct(tokens, verbs, first, isOnly) ||
  isOfHappening(tokens, verbs, first) ||
  isOfEveryYear(tokens, verbs, first) ||
  isApposed(tokens, verbs, first);
