import type { VerbGroup } from '../../clauses.ts';
import { plainOf, type Token } from '../../tokens.ts';
import { isOfAct } from './acts.ts';
import { isApposed } from './appositions.ts';
import { DATING, DETERMINERS, isDecimalMark, words } from './function-words.ts';
import { counting, months } from './lexicon.ts';
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
  'blessure defaite echec elimination entree eviction licenciement renvoi expulsion fuite integration liberation limogeage mutation operation prise promotion rachat reconversion relegation renvoi reprise rupture sacre sortie succes titre transfert triomphe victoire',
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
const CAUSES = words('pour à en suite faute afin après grâce');

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

/** How far (tokens) before its date "comme" stands: "comme ce fut encore le cas en". */
const COMPARED = 10;

/** What refers to what is told: "l’avait fait", "ce fut le cas". */
const REFERS = words('fait cas');

/** Whether what is told is only compared with that of a date: "comme en 2019", "comme nous l’avons fait en décembre". */
function isCompared(tokens: readonly Token[], first: number): boolean {
  let refers = false;
  for (let i = first - 1; i >= Math.max(0, first - COMPARED) && !endsPhrase(tokens, i); i--) {
    const { lower } = tokens[i]!;
    if (lower === 'comme')
      return refers || tokens.slice(i + 1, first).every((token) => DATING.has(token.lower));
    refers ||= REFERS.has(lower);
  }
  return false;
}

/** Whether a feast only says which holidays are meant: "pendant les vacances de la Toussaint". */
function isOfHolidays(tokens: readonly Token[], first: number): boolean {
  const at = /^(?:la|l'|le)$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  const isLed = /^(?:de|d'|du)$/.test(tokens[at]?.lower ?? '');
  return isLed && /^(?:vacances|conges)$/.test(tokens[at - 1]?.plain ?? '');
}

/** How many tokens lead from a figure to its date: "contre treize l’année précédente". */
const LEAD = 3;

/** Whether only a figure of the date is compared with another. */
function isAgainst(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(1, first - LEAD); i--) {
    if (tokens[i - 1]!.lower === 'contre')
      return tokens[i]!.kind === 'number' || counting.has(tokens[i]!.plain);
    if (!DATING.has(tokens[i]!.lower) && !DETERMINERS.has(tokens[i]!.lower)) return false;
  }
  return false;
}

/**
 * Whether a date only tells more of a noun, between commas, while the verb has its own: "Le risque, de 4 sur 5 samedi, devrait
 * baisser mardi".
 */
function isOfSubject(tokens: readonly Token[], verbs: readonly VerbGroup[], first: number): boolean {
  if (tokens[first - 1]?.lower === 'depuis') return false;
  let open = first - 1;
  while (open > 0 && first - open < REACH && !endsPhrase(tokens, open)) open--;
  const told = verbs.find(({ participle }) => !participle);
  const isInserted = tokens[open]?.text === ',' && open > 0 && told !== undefined && told.first > first;
  if (!isInserted || verbs.some((verb) => verb.first > open && verb.first < first)) return false;
  const said = tokens.slice(open + 1, first);
  return (
    LEADS.has(said[0]?.lower ?? '') && said.some(({ lower }) => !DATING.has(lower) && !DETERMINERS.has(lower))
  );
}

/** Prepositions in which such an insertion opens. */
const LEADS = words("à au aux avec d' de en sans sous sur");

/** How long (tokens) a date between parentheses is at most. */
const DATE = 8;

/** Whether a date stands alone between parentheses: "la sélection pour Hochfilzen (12-14 décembre)" names one of Hochfilzen. */
function isBracketed(tokens: readonly Token[], verbs: readonly VerbGroup[], first: number): boolean {
  const close = tokens.slice(first, first + DATE).findIndex(({ text }) => text === ')');
  if (tokens[first - 1]?.text !== '(' || close < 0) return false;
  // "revient avec « Le Gué » (1994)": of a work it is the year.
  if (close === 1 && /^["”»]$/.test(tokens[first - 2]?.text ?? '')) return false;
  const isDate = ({ kind, plain }: Token) => kind !== 'word' || MONTHS.has(plain);
  const before = verbs.findLast(({ next }) => next < first);
  return (
    before?.participle === undefined &&
    before !== undefined &&
    tokens.slice(first, first + close).every(isDate)
  );
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
  isCompared(tokens, first) ||
  isOfHolidays(tokens, first) ||
  isAgainst(tokens, first) ||
  (!isOnly && isOfSubject(tokens, verbs, first)) ||
  isBracketed(tokens, verbs, first) ||
  isApposed(tokens, verbs, first);
