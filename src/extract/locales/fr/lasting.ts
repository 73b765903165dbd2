import type { LastingWords } from '../../lasting.ts';

const words = (text: string) => new Set(text.trim().split(/\s+/));

const COMPARISONS = words(
  "premier premiere premiers premieres dernier derniere plus moins pire meilleur meilleure record jamais aucun aucune fois pas guere seul seule ne n'",
);

/** How French tells since when something goes on. */
export const lasting: LastingWords = {
  states: words(
    'poste fonction fonctions place vigueur service greve detention prison exil fuite pouvoir tete vente travaux sommeil friche arret tutelle controle menace surveillance embargo sanctions guerre conflit enquete deuil liquidation redressement cavale charge ligne ondes affiche avarie panne perdition rade quarantaine alerte cessation souffrance sursis',
  ),
  leads: words("en au a sous l' la hors"),
  verbs: words(`
    être diriger présider occuper tenir mener gouverner siéger vivre habiter travailler exercer battre opposer disputer
    administrer gérer animer conduire posséder appartenir entraîner commander représenter réclamer dénoncer fabriquer
    produire enseigner jouer proposer accueillir abriter publier vendre exploiter lutter combattre contester boycotter
    assiéger relier desservir équiper employer servir rester demeurer`),
  compares: (plain) => COMPARISONS.has(plain),
  goesOn: (_, { tense }) => tense === 'present',
};
