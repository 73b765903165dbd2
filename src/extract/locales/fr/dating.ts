import type { DatingWords } from '../../dating-words.ts';
import { verbForm } from './conjugation.ts';

const words = (text: string) => new Set(text.split(' '));

/** How far (tokens) behind "après" its infinitive stands: "après en avoir", "avant de se". */
const ACT = 3;

/** How far (tokens) behind its verb stands what somebody would not do: "s’est refusé samedi à tout commentaire". */
const SILENCE = 8;

/** How French tells when something was, and what only looks like it. */
export const dating: DatingWords = {
  verbs: words('dater remonter'),
  whens: words('quand lorsque'),
  thens: words('laquelle lequel duquel'),
  whenAfter: words('depuis avant entre'),
  pronouns: words('celui celle ceux celles'),
  during: words('lors pendant durant cours dans'),
  indefinite: words('un une'),
  definite: words("le la l'"),
  negations: words("ne n' aucun aucune sans"),
  notYet: words('pas'),
  ended: ['plus'],
  agents: words('par'),
  deadlines: words('avant'),
  isBy: (tokens, first) =>
    [first - 1, first - 2].some((at) => tokens[at]?.lower === 'ici' && tokens[at - 1]?.lower === "d'"),
  behind: words('apres'),
  // "dans les deux mois qui suivront le vote" begins with that.
  isTerm: (tokens, first, next) => {
    const before = (at: number) => tokens[first - at]?.plain;
    const isLed =
      before(1) === 'ici' ||
      (before(1) === 'a' && before(2) === 'ici') ||
      (before(1) === 'les' && before(2) === 'dans') ||
      (before(1) === 'de' && before(2) === 'delai');
    return isLed && !/^(?:qui|suivant|apres|a|de|d'|du)$/.test(tokens[next]?.plain ?? '');
  },
  close: words('peu juste minutes'),
  copulas: words('être rester demeurer'),
  every: words('chaque'),
  periods: words('annee an printemps ete automne hiver saison'),
  owning: new Set(),
  notBefore: 'avant cette date',
  forecasts: words('prévoir tabler anticiper estimer escompter viser'),
  objects: words("le la l' les"),
  publishing: words('publier présenter dévoiler communiquer'),
  isOnce: (tokens, { first, next, remote, simple, passive }) =>
    simple === true ||
    (next - first > 1 && (passive !== true || remote === true || /^(?:a|ont)$/.test(tokens[first]!.lower))),
  exists: (tokens, { first, lemma }) =>
    lemma === 'avoir' && tokens.slice(Math.max(0, first - 2), first).some(({ lower }) => lower === 'y'),
  silent: (tokens, { first, next, lemma }) => {
    const near = tokens.slice(next, next + SILENCE).map(({ lower }) => lower);
    const isNegated = tokens
      .slice(Math.max(0, first - 2), first)
      .some(({ lower }) => /^n(?:'|e)$/.test(lower));
    const says = near.some((word) => /^(?:commenter|commentaires?|réagir|répondre|suite)$/.test(word));
    if (lemma === 'refuser') return says;
    // "n’a pas souhaité réagir", "n’a pas donné suite"
    return isNegated && says && /^(?:souhaiter|vouloir|donner|faire)$/.test(lemma ?? '');
  },
  unsaid: (tokens, { first, lemma }) =>
    lemma === 'ajouter' &&
    tokens.slice(Math.max(0, first - 2), first).some(({ lower }) => lower === "s'" || lower === 'se'),
  asOf: (tokens, first) =>
    tokens[first - 1]?.lower === 'au' &&
    (first === 1 || /^[,;:«“]$/.test(tokens[first - 2]!.text)) &&
    tokens[first]!.kind === 'number',
  moving: words('reporter repousser décaler déplacer avancer reprogrammer différer ajourner'),
  ends: words('avant'),
  arranged: words(
    'réunir ouvrir débuter commencer examiner tenir organiser recevoir accueillir affronter rencontrer comparaître voter rendre clôturer plaider',
  ),
  isAge: (tokens, i) =>
    tokens[i]!.lower === 'à' && tokens[i + 1]?.kind === 'number' && tokens[i + 2]?.plain === 'ans',
  leadsToAct: (tokens, first) =>
    tokens.slice(first + 1, first + 1 + ACT).some(({ lower }) => verbForm(lower)?.W !== undefined),
  speaker: words("je j'"),
  firstPerson: words("je j' me m' moi on mon ma mes"),
  firstPersons: words('nous notre nos'),
};
