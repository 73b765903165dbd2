/** Nouns of French that matter to events, in plain form (no accents, lower case). */

import { plainOf, type Token } from '../../tokens.ts';

const list = (text: string) => new Set(text.trim().split(/\s+/));

/** Nouns that name a person by office, rank or kinship. */
export const titles = list(`
  president presidente vice-president ministre chef cheffe premier premiere chancelier chanceliere roi reine prince princesse
  emir sultan pape senateur senatrice depute deputee maire gouverneur gouverneure juge procureur procureure general colonel
  commissaire secretaire directeur directrice patron patronne homologue ambassadeur ambassadrice porte-parole candidat
  candidate avocat avocate professeur professeure docteur economiste ecrivain ecrivaine cineaste acteur actrice chanteur
  chanteuse entraineur entraineuse capitaine opposant opposante dirigeant dirigeante leader milliardaire journaliste
`);

const singular = list(`
  reunion sommet rencontre entretien conversation conference visite voyage election scrutin referendum vote match finale
  concert festival manifestation greve proces audience ceremonie inauguration ouverture fermeture lancement signature
  accord traite attentat attaque explosion incendie accident seisme tremblement inondation crash collision assassinat
  meurtre arrestation condamnation nomination demission investiture mariage deces mort naissance creation fondation
  adoption reforme invasion intervention offensive bombardement cessez-le-feu coup congres forum salon exposition debat seance
  cloture vernissage crue tempete ouragan cyclone eruption guerre bataille revolution siege famine epidemie catastrophe naufrage avalanche
  assemblee discussion negociation appel echange rassemblement defile course competition tournoi session tour
  representation recital spectacle edition fete bal gala tournee projection foire procession marche veillee hommage
  commemoration obseque funeraille cambriolage braquage fusillade emeute putsch tsunami raz-de-maree typhon deraillement evasion demenagement
  championnat soulevement insurrection derby debrayage colloque seminaire
  vendange demission arrivee depart retour audition seance conseil concours plenaire primaire legislative presidentielle municipale
  eboulement effondrement glissement noyade liberation evasion tornade canicule secheresse pandemie confinement krach faillite rachat dissolution destitution couronnement enlevement agression verdict evacuation
`);

/** Nouns that name happenings, in the singular and the plural. */
export const eventNouns: ReadonlySet<string> = new Set([...singular].flatMap((noun) => [noun, `${noun}s`]));

/**
 * Whether a noun tells of no happening for the word before it ("au point mort", "lettre morte"), or names those who died:
 * "a fait douze morts samedi".
 */
export const isIdiom = (tokens: readonly Token[], index: number): boolean =>
  // "le marché": with its accent it is no march.
  /^(?:morte?s|marchés?)$/.test(tokens[index]!.lower) ||
  // "le cours de clôture"
  (tokens[index]!.plain === 'cloture' && tokens[index - 1]?.lower === 'de') ||
  (/^morte?$/.test(tokens[index]!.lower) &&
    /^(?:angle|bois|lettre|nature|point|poids|temps)$/.test(tokens[index - 1]?.lower ?? ''));

/** What a happening that costs lives is called when it is spoken of again. */
const DRAMAS = ['drame', 'tragedie', 'catastrophe'];

/** What somebody won, or lost. */
const CONTESTS = ['course', 'epreuve', 'match', 'rencontre', 'finale', 'competition', 'tournoi', 'combat'];

/** What a vote is spoken of as. */
const BALLOTS = ['scrutin', 'vote', 'election', 'elections'];

/** The same one by one, as what is counted from: "trois semaines avant le drame". */
export const happenings: Record<string, string> = Object.fromEntries(
  [...singular, ...DRAMAS, ...CONTESTS, ...BALLOTS, 'sortie', 'faits', 'disparition'].map((noun) => [
    noun,
    noun,
  ]),
);

const DEADLY = list(`
  attentat attaque explosion incendie accident seisme inondation crash collision assassinat meurtre naufrage avalanche
  fusillade deraillement crue tempete ouragan eruption
`);

/** Verbs, as lemmas, that tell of death. */
const FATAL = list('assassiner périr tuer mourir noyer succomber poignarder égorger abattre');

/** Verbs, as lemmas, that tell how a contest ended. */
const CONTESTED = list('remporter gagner imposer battre vaincre courir disputer triompher');

/** The noun for the act of a verb: "créer" gives "création". */
export const nominalisations: Record<string, string> = {
  abolir: 'abolition',
  abroger: 'abrogation',
  acheter: 'achat',
  achever: 'achèvement',
  adopter: 'adoption',
  annexer: 'annexion',
  arrêter: 'arrestation',
  assassiner: 'assassinat',
  bâtir: 'construction',
  conclure: 'conclusion',
  condamner: 'condamnation',
  construire: 'construction',
  créer: 'création',
  détruire: 'destruction',
  disparaître: 'disparition',
  dissoudre: 'dissolution',
  élire: 'élection',
  emprisonner: 'emprisonnement',
  établir: 'établissement',
  exécuter: 'exécution',
  fermer: 'fermeture',
  fonder: 'fondation',
  inaugurer: 'inauguration',
  incarcérer: 'incarcération',
  instaurer: 'instauration',
  introduire: 'introduction',
  lancer: 'lancement',
  libérer: 'libération',
  mourir: 'mort',
  naître: 'naissance',
  nommer: 'nomination',
  ouvrir: 'ouverture',
  promulguer: 'promulgation',
  publier: 'publication',
  ratifier: 'ratification',
  renverser: 'renversement',
  rénover: 'rénovation',
  signer: 'signature',
  suspendre: 'suspension',
  voter: 'vote',
};

/** Accidents, as nouns in plain form or lemmas of verbs, and what else each is spoken of as. */
const ACCIDENTS: Record<string, readonly string[]> = {
  attaque: ['attentat', 'tuerie', 'fusillade'],
  attentat: ['attaque', 'tuerie'],
  fusillade: ['attaque', 'tuerie'],
  incendie: ['feu', 'sinistre', 'flammes'],
  tuerie: ['attaque', 'fusillade'],
  collision: ['accident'],
  crash: ['accident'],
  deraillement: ['accident'],
  chavirer: ['naufrage', 'accident'],
  couler: ['naufrage'],
  dérailler: ['deraillement', 'accident'],
  écraser: ['crash', 'accident'],
  effondrer: ['effondrement', 'accident'],
  exploser: ['explosion', 'accident'],
  heurter: ['collision', 'accident'],
  percuter: ['collision', 'accident'],
  rompre: ['rupture', 'accident'],
  sombrer: ['naufrage'],
};

/** The nouns of what a verb tells, for its lemma, or what a noun is spoken of as, in plain form. */
export function nounsOf(word: string): readonly string[] {
  if (word === 'enlever' || word === 'kidnapper') return ['enlevement', 'disparition'];
  if (FATAL.has(word)) return [...DRAMAS, 'mort', 'meurtre'];
  const accident = ACCIDENTS[word];
  if (accident) return [...accident, ...DRAMAS];
  if (DEADLY.has(word)) return DRAMAS;
  if (CONTESTED.has(word)) return CONTESTS;
  if (VOTED.has(word)) return BALLOTS;
  const noun = nominalisations[word];
  return noun === undefined ? [] : [plainOf(noun)];
}

const VOTED = list(
  'presidentielle legislative legislatives municipale municipales referendum election elections scrutin tour',
);

/** What a sentence may open with that speaks of a happening told before: "Le feu avait pris". */
export const topics: ReadonlySet<string> = new Set([
  ...Object.keys(happenings),
  'feu',
  'sinistre',
  'flammes',
]);

/** Verbs of speech: a sentence that they govern reports what somebody says. */
export const speechVerbs = list(`
  affirmer apprendre indiquer préciser déclarer dire ajouter expliquer souligner assurer estimer confirmer répondre rappeler noter
  relever juger soutenir rapporter commenter insister regretter démentir nier marteler lancer conclure
  poursuivre raconter témoigner avertir prévenir considérer plaider réagir confier saluer déplorer dénoncer résumer
  soupirer plaisanter ironiser arguer rétorquer répliquer admettre concéder prédire promettre commenter
`);

/** Verbs of speech whose object can be a happening. */
export const announcementVerbs = list(
  'annoncer communiquer révéler signaler savoir proclamer promettre réclamer',
);

export const reported: ReadonlySet<string> = new Set(['que', "qu'"]);
