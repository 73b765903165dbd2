import type { Piece } from '../../headline.ts';
import { present } from './conjugation.ts';
import { lower, words } from './function-words.ts';
import { numbers } from './lexicon.ts';

const PLURAL = words(
  'ils elles les des ces ses leurs plusieurs quelques deux trois quatre cinq six sept huit neuf dix vingt cent mille',
);
const SINGULAR = words("il elle le la l' un une ce cet cette son sa leur chaque");
const FEMININE = words('la une cette sa mme mlle elle elles');
const MASCULINE = words('le un ce cet m il ils');

const MANY: ReadonlySet<string> = new Set(Object.keys(numbers).filter((word) => numbers[word]! > 1));

/** "3.000", "trente": more than one. */
export const isCount = (word: string) => /^\d/.test(word) || MANY.has(word);

/** Whether a noun phrase is plural, as its determiner or an "et" in it tells; undefined where neither does. */
export function isPluralPhrase(phrase: readonly Piece[]): boolean | undefined {
  const [first] = phrase;
  const comma = phrase.findIndex(({ text }) => text === ',');
  if ((comma < 0 ? phrase : phrase.slice(0, comma)).some((piece) => lower(piece) === 'et')) return true;
  const head = ['quelque', 'près', 'plus', 'environ'].includes(lower(first)) ? phrase.slice(1, 4) : [first];
  if (head.some((piece) => PLURAL.has(lower(piece)) || isCount(lower(piece)))) return true;
  if (SINGULAR.has(lower(first))) return false;
  return /^\p{Lu}/u.test(first?.text ?? '') ? false : undefined;
}

/** Whether a verb is in the third person plural: its first word is a plural form of the present or ends like one. */
export function isPluralVerb(first: string, lemma: string | undefined): boolean {
  if (/(?:ont|aient|èrent|irent|urent)$/.test(first)) return true;
  return lemma !== undefined && present(lemma, true) === first && present(lemma, false) !== first;
}

/** Endings that tell a noun's gender, with few exceptions. */
const FEMININE_NOUN = /(?:[st]ion|ité|ance|ence|trice|euse|esse|ette|ière|[ei]nne|cate|ture)$/;
const MASCULINE_NOUN = /(?:ment|isme|eau|age)$/;

/** Nouns of news that "l’" stands before, where their ending does not tell. */
const FEMININE_NOUNS = words(
  'entreprise épave équipe enquête usine affaire école église île assemblée armée épreuve œuvre agence alliance arme élection enseigne étude offre amende autoroute aile alerte attaque audience édition étape histoire heure idée image industrie',
);
const MASCULINE_NOUNS = words(
  'état accord hôpital avion institut hôtel immeuble appel arrêté attentat accident incendie essai édifice orchestre arrêt audit examen emploi opéra album article arbre objet engin appareil aéroport indice étang archipel argent assaut atelier auditorium autel autobus avenir avis axe embargo escalier espace esprit été euro exercice exploit hélicoptère hiver horaire impôt incident itinéraire obus océan octroi office orage ordre orgue ouragan oued',
);

/** The gender of a noun phrase, where its determiner or its noun tells. */
export function genderOf(phrase: readonly Piece[]): 'f' | 'm' | undefined {
  const [first, noun] = [lower(phrase[0]), lower(phrase[1])];
  if (FEMININE.has(first)) return 'f';
  // Before a vowel "son" goes with any noun.
  if (MASCULINE.has(first) || (first === 'son' && !/^[aeiouyhéèêâîô]/.test(noun))) return 'm';
  // "Marcel Davenne": no noun.
  if (/^\p{Lu}/u.test(phrase[1]?.text ?? '')) return undefined;
  if (FEMININE_NOUNS.has(noun)) return 'f';
  if (MASCULINE_NOUNS.has(noun)) return 'm';
  return FEMININE_NOUN.test(noun) ? 'f' : MASCULINE_NOUN.test(noun) ? 'm' : undefined;
}

/** What a participle's ending tells of gender and number; the first that fits. */
const ENDINGS: readonly [RegExp, 'fp' | 'fs' | 'mp' | 'ms'][] = [
  [/[éiu]es$/, 'fp'],
  [/e$/, 'fs'],
  [/[éu]s$/, 'mp'],
  [/[éiu]$/, 'ms'],
];

/**
 * Whether a participle can speak of a noun phrase: their numbers and genders must not differ where both are known.
 * "mis" may be singular or plural.
 */
export function agrees(phrase: readonly Piece[], participle: string): boolean {
  const plural = isPluralPhrase(phrase);
  const form = participle.toLowerCase();
  const ending = ENDINGS.find(([pattern]) => pattern.test(form))?.[1];
  if (ending === undefined) return true;
  const isPlural = ending.endsWith('p');
  if (plural !== undefined && plural !== isPlural) return false;
  // "la victime et son frère, tués": of several, one may be masculine.
  if (ending === 'mp' && phrase.some((piece) => lower(piece) === 'et')) return true;
  const gender = genderOf(phrase);
  return gender === undefined || ending.startsWith(gender);
}
