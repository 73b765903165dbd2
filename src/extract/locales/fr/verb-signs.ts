import { plainOf, type Token } from '../../tokens.ts';
import { WordNote } from '../../word.ts';
import { present, verbForm } from './conjugation.ts';
import { units } from './lexicon.ts';
import { isIdiom } from './nouns.ts';
import { DATING_NOUNS, DONE, OBJECT_DETERMINERS } from './verb-words.ts';

/** What stands around a form and tells whether it is a verb, and of which time. */

/** Units of time, in plain form. */
export const UNITS = new Set(Object.keys(units).map(plainOf));

/** Words of the present whose form tells news by itself. */
const news = new WordNote(({ lower }) => {
  const lemma = verbForm(lower)?.P;
  const isThird = lemma !== undefined && (present(lemma, false) === lower || present(lemma, true) === lower);
  return { tells: isThird || /(ons|ez|mes)$/.test(lower) };
});

const PERSONAL = new Set(['je', "j'", 'tu', 'ne', "n'", 'me', "m'", 'y', 'en']);

/** Whether a form of the present can tell news: "offices" and "courses" of the second person are nouns. */
export const isToldPresent = ({ word }: Token, before: string) =>
  before !== 'comme' && (news.of(word).tells || PERSONAL.has(before));

/** Whether an object stands behind a form, and not a date: "produit ses pièces", but "produit le 3 mai", "écrit l’an dernier". */
export function takesObject(tokens: readonly Token[], index: number): boolean {
  const [form, determiner, noun] = tokens.slice(index, index + 3);
  if (form?.lower === 'fait' && DONE.has(determiner?.lower ?? '')) return true;
  // "La préfecture fait analyser l’eau"
  if (form?.lower === 'fait' && verbForm(determiner?.lower ?? '')?.W !== undefined) return true;
  if (!determiner || !noun || !OBJECT_DETERMINERS.has(determiner.lower)) return false;
  return noun.kind === 'word' && !UNITS.has(noun.plain) && !DATING_NOUNS.has(noun.plain);
}

/** How far (tokens) before a participle stands what follows from it. */
const CAUSE = 10;

/** "retiré en février à la suite d’un excès de vitesse commis en décembre": what something follows from was before it. */
export function followsFrom(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= Math.max(0, index - CAUSE) && tokens[i]!.kind === 'word'; i--) {
    const { lower } = tokens[i]!;
    if (lower === 'après' || (lower === 'suite' && /^(?:à|de|d'|du)$/.test(tokens[i + 1]!.lower)))
      return true;
  }
  return false;
}

/** "trois ans plus tard", "un petit musée", "400 mètres carrés", "le secteur privé": words that only look like participles. */
const NO_PARTICIPLES = new Set(['plus', 'musée', 'musées', 'carré', 'carrés']);

export const isNoParticiple = (tokens: readonly Token[], index: number) => {
  const { lower } = tokens[index]!;
  if (NO_PARTICIPLES.has(lower) || isIdiom(tokens, index)) return true;
  return /^privée?s?$/.test(lower) && !/^(?:de|d'|des|du)$/.test(tokens[index + 1]?.lower ?? '');
};
