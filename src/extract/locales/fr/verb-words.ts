import type { Tense } from '../../clauses.ts';

/** The words by which French verb groups are told. */

const tenses = (table: Record<string, Tense>): ReadonlyMap<string, Tense> => new Map(Object.entries(table));

/** Auxiliaries: what they make of the participle that follows. */
export const HAVE = tenses({
  ai: 'past',
  as: 'past',
  a: 'past',
  avons: 'past',
  avez: 'past',
  ont: 'past',
  avais: 'past',
  avait: 'past',
  avions: 'past',
  avaient: 'past',
  eut: 'past',
  eurent: 'past',
  aura: 'future',
  auront: 'future',
  aurait: 'possible',
  auraient: 'possible',
});

export const BE = tenses({
  suis: 'present',
  est: 'present',
  sommes: 'present',
  sont: 'present',
  était: 'past',
  étaient: 'past',
  fut: 'past',
  furent: 'past',
  sera: 'future',
  seront: 'future',
  serait: 'possible',
  seraient: 'possible',
  soit: 'possible',
  soient: 'possible',
});

/** Verbs whose compound past takes "être": "est arrivé" is past, where "est prévu" is present. */
export const ETRE_VERBS = new Set(
  'aller arriver décéder demeurer descendre devenir entrer intervenir monter convenir mourir naître partir parvenir passer remonter redescendre ressortir rentrer repartir rester retomber retourner revenir sortir survenir tomber venir advenir provenir redevenir'.split(
    ' ',
  ),
);

/** Participles that, after "est", announce: "la réunion est prévue lundi". */
export const ANNOUNCED = new Set([
  'prévoir',
  'attendre',
  'programmer',
  'fixer',
  'planifier',
  'annoncer',
  'organiser',
  'maintenir',
  'espérer',
  'convoquer',
  'inviter',
  'appeler',
  'réserver',
  'consacrer',
  'dédier',
]);

/** Participles that announce without an auxiliary ("la réunion prévue lundi"). */
export const AHEAD = new Set(['prévoir', 'attendre', 'programmer', 'planifier']);

/** Verbs that, before an infinitive, announce what is to come ("doit se rendre", "prévoit de visiter"). */
export const ANNOUNCING = new Set([
  'devoir',
  'aller',
  'compter',
  'prévoir',
  'projeter',
  'envisager',
  'entendre',
  'préparer',
  'risquer',
]);

/** What may stand between an auxiliary and its participle. */
export const BETWEEN = new Set(
  "pas plus jamais rien aussi déjà encore également toujours bien même tous tout toutes ensuite notamment finalement enfin ainsi alors depuis ne n' y en été se s' le la l' les lui leur à nouveau donc peu moins mal beaucoup d' abord jusqu' ici alors désormais longtemps souvent vite aussitôt presque récemment fortement officiellement".split(
    ' ',
  ),
);

/** What an inverted auxiliary has glued to it: "a-t-il", "ont-elles", "avait-on". */
export const INVERTED = new Set(['-', 't', 'je', 'il', 'elle', 'on', 'nous', 'ils', 'elles']);

/** Words after which a form that could be a noun or a verb is a noun ("la visite", "de visite"). */
export const BEFORE_NOUN = new Set(
  "le la les l' un une des de d' du au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos en à par pour sans sous sur avec dans contre entre chaque quelque plusieurs aucun aucune deux trois quatre cinq six sept huit neuf dix tel telle tels telles être avoir étant ayant premier première dernier dernière prochain prochaine nouveau nouvelle grand grande pire pires plein pleine".split(
    ' ',
  ),
);

export const AFTER_DATE = new Set('dernier dernière prochain prochaine premier première'.split(' '));

/** Forms of the present that are far more often something else. */
export const NO_VERB = new Set(
  'gauche droite puis faute fautes a as est sont entre contre sous sur porte montre lettre lettres règle règles suite force forces groupe groupes cause causes marche compte comptes point points mai juin fin or son ton car si plus moins face place places proche proches étrange russe turque vise juge large livre livres ferme fermes guide guides pilote libre liste tire masse course courses cours note notes homme hommes offre offres demande demandes trouble troubles accorde double triple mine mines conclusion lutte chasse marine base bases centre pense domine attaque attaques menace menaces visite visites rencontre rencontres réforme réformes manifeste manifestes grève vote votes proteste dispute annonce annonces échange échanges commande transfère signe signes chute chutes hausse baisse date dates risque risques limite limites pause excuse accuse départ concours parcours recours secours discours rue rues usine usines programme programmes poste postes zone zones équipe équipes tente tentes ligne lignes peine peines prime primes sonde sondes source sources tranche tranches équipage mesure mesures réserve réserves clôture coupe coupes tonne tonnes absente absentes nuit veille veilles usage usages incendie voyage arme armes neige neiges route routes police'.split(
    ' ',
  ),
);

/** Phrases that may stand between an auxiliary and its participle. */
export const PHRASES_BETWEEN =
  `de nouveau/en partie/en effet/en outre/en revanche/en urgence/en vain/par ailleurs/au moins/au total/
  à peine/à son tour/à leur tour/de son côté/de leur côté/pour sa part/pour leur part/pour autant/pour la première fois/
  à plusieurs reprises/à deux reprises/à trois reprises/une nouvelle fois/une première fois/une fois de plus/
  dans la foulée/sans surprise/dans un premier temps`
    .split('/')
    .map((phrase) => phrase.trim().split(' '));

/** Words that "fait" takes without an article: "fait halte", "fait appel". */
export const DONE = new Set(
  'halte face appel état partie suite preuve part don date rage débat polémique mouche long'.split(' '),
);

export const OBJECT_DETERMINERS = new Set(
  "le la l' les un une son sa ses leur leurs ce cet cette ces".split(' '),
);

/** Nouns of dates that are no units. */
export const DATING_NOUNS = new Set(
  'lundi mardi mercredi jeudi vendredi samedi dimanche printemps ete automne hiver veille lendemain surlendemain avant-veille nuit matin soir meme jour'.split(
    ' ',
  ),
);

/** Before a numeral: "un train sur trois", "les deux". */
export const SHARING = new Set(['sur', 'les', 'ces']);

/** Numerals that may stand for those who do something. */
export const NUMERALS = new Set('deux trois quatre cinq six sept huit neuf dix vingt cent mille'.split(' '));
