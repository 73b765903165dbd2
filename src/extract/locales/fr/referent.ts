import type { VerbGroup } from '../../clauses.ts';
import type { HeadlineContext, Piece } from '../../headline.ts';
import { genderOf, isPluralPhrase } from './agreement.ts';
import { verbForm } from './conjugation.ts';
import { DETERMINERS, isCapital, lower, words } from './function-words.ts';
import { titles } from './nouns.ts';

/** What "il" or "elle" stands for: the topic, if the verb and the pronoun agree with it. "il faut" stands for nothing. */
export function referent(
  context: HeadlineContext,
  [pronoun]: readonly Piece[],
  verb: VerbGroup,
  plural: boolean,
): readonly Piece[] | undefined {
  const { lemma } = verb;
  const gender = GENDERS[lower(pronoun)];
  if (!gender || (lemma !== undefined && IMPERSONAL.has(lemma))) return undefined;
  if (mayBeObject(context, gender)) return undefined;
  const topic = context.topic();
  if (!topic) return undefined;
  if (isPluralPhrase(topic) === !plural) return undefined;
  if (topic.length === 1 && NOBODY.has(lower(topic[0]))) return undefined;
  const known = genderOf(topic);
  if (known !== undefined && known !== gender) return undefined;
  // Of "l’histoire" nobody tells the gender but who knows the word: a person may well be meant.
  if (known === undefined && lower(topic[0]) === "l'" && !isSomebody(topic)) return undefined;
  return fitting(topic, verb);
}

/** "Le cargo doit le débarquer à Dakar, d’où il regagnera la France": who "il" is, nobody can tell from the sentence. */
function mayBeObject({ tokens, clauses, clause }: HeadlineContext, gender: 'm' | 'f'): boolean {
  const before = clauses.slice(0, clauses.indexOf(clause)).findLast(({ verbs }) => verbs.length > 0);
  if (!before || clause.kind === 'main') return false;
  const clitic = gender === 'm' ? 'le' : 'la';
  return tokens
    .slice(before.first, before.next - 1)
    .some(
      ({ lower: word }, i) =>
        word === clitic && verbForm(tokens[before.first + i + 1]!.lower)?.W !== undefined,
    );
}

/** What is done to people alone, and to matters alone, as participles of a passive. */
const TO_PEOPLE = words(
  'acquitter arrêter blesser condamner écrouer élire emprisonner entendre évincer gracier hospitaliser incarcérer inculper interpeller juger libérer licencier limoger nommer opérer placer relaxer remettre renvoyer soigner tuer',
);
const TO_MATTERS = words(
  'abroger achever adopter ajourner annuler approuver classer clore construire créer débattre déclarer démolir déposer détruire enterrer entériner examiner fermer inaugurer lancer promulguer publier rejeter renforcer repousser reprendre reporter restaurer signer soumettre suspendre valider voter',
);

/** Nouns of matters that carry the name of somebody: "le procès de Rémi Jauffret". */
const isNameOf = (topic: readonly Piece[]) =>
  topic.findLastIndex(
    (piece, i) => i > 0 && ['de', "d'"].includes(lower(topic[i - 1])) && isCapital(piece.token),
  );

const MATTERS = words(
  'procès affaire arrestation audience dossier condamnation enquête garde mort défense avocat avocate',
);

/** A topic that the verb can speak of: none where a person would be adopted, or a trial arrested. */
export function fitting(
  topic: readonly Piece[],
  { lemma = '', passive }: VerbGroup,
): readonly Piece[] | undefined {
  if (!passive) return topic;
  const isMatter = topic.slice(0, 3).some((piece) => MATTERS.has(lower(piece)));
  const name = isNameOf(topic);
  // "Le procès de Rémi Jauffret … Il a été interpellé": he of whom it speaks.
  if (TO_PEOPLE.has(lemma) && isMatter) return name > 0 ? topic.slice(name) : undefined;
  const isPerson = isNamed(topic);
  return TO_MATTERS.has(lemma) && isPerson ? undefined : topic;
}

/** Whether a phrase is a person's name, with or without a title: "l’ingénieur Anselme Pradier". */
function isNamed(topic: readonly Piece[]): boolean {
  const capitals = topic.map((piece) => isCapital(piece.token));
  const first = capitals.findIndex((capital, i) => capital && !DETERMINERS.has(lower(topic[i])));
  if (first < 0 || first > 2 || ['de', "d'", 'du', 'à'].includes(lower(topic[first - 1]))) return false;
  return capitals[first + 1] === true || lower(topic[0]) === 'm' || (first > 0 && first === topic.length - 1);
}

/** Whether a phrase with "l’" is of somebody: it has a title, or a name. */
const isSomebody = (topic: readonly Piece[]) =>
  topic.slice(1, 4).some((piece) => titles.has(piece.token?.plain ?? '') || PERSONS.has(lower(piece))) ||
  isCapital(topic[1]?.token);

/** Words that stand for nobody: "Tout change en 1953. Il …". */
const NOBODY = words('tout rien chacun personne ça cela ceci certains beaucoup');

const PERSONS = words(
  'homme ancien ancienne enfant adolescent adolescente élève étudiant étudiante ouvrier ouvrière artiste athlète acteur actrice auteur autrice écrivain avocat avocate accusé accusée assaillant agresseur employé employée agent époux épouse individu intéressé intéressée octogénaire septuagénaire sexagénaire attaquant arbitre entraîneur ailier international',
);

/** Pronouns of the third person that stand for a noun. */
const GENDERS: Record<string, 'm' | 'f'> = { il: 'm', ils: 'm', elle: 'f', elles: 'f' };

/** Verbs whose "il" is nobody. */
const IMPERSONAL = words('falloir pleuvoir neiger agir');
