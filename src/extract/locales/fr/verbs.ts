import type { Tense, VerbGroup } from '../../clauses.ts';
import { plainOf, type Token } from '../../tokens.ts';
import { type Form, verbForm } from './conjugation.ts';
import { units } from './lexicon.ts';
import { announcementVerbs, speechVerbs } from './nouns.ts';

const tenses = (table: Record<string, Tense>): ReadonlyMap<string, Tense> => new Map(Object.entries(table));

/** Auxiliaries: what they make of the participle that follows. */
const HAVE = tenses({
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
const BE = tenses({
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
const ETRE_VERBS = new Set(
  'aller arriver décéder demeurer descendre devenir entrer intervenir monter convenir mourir naître partir parvenir passer remonter redescendre ressortir rentrer repartir rester retomber retourner revenir sortir survenir tomber venir advenir provenir redevenir'.split(
    ' ',
  ),
);

/** Participles that, after "est", announce: "la réunion est prévue lundi". */
const ANNOUNCED = new Set([
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
]);

/** Participles that announce without an auxiliary ("la réunion prévue lundi"). */
const AHEAD = new Set(['prévoir', 'attendre', 'programmer', 'planifier']);

/** Verbs that, before an infinitive, announce what is to come ("doit se rendre", "prévoit de visiter"). */
const ANNOUNCING = new Set([
  'devoir',
  'aller',
  'compter',
  'prévoir',
  'projeter',
  'envisager',
  'entendre',
  'préparer',
]);

/** What may stand between an auxiliary and its participle. */
const BETWEEN = new Set(
  "pas plus jamais rien aussi déjà encore également toujours bien même tous tout toutes ensuite notamment finalement enfin ainsi alors depuis ne n' y en été se s' le la l' les lui leur à nouveau donc peu moins mal beaucoup d' abord jusqu' ici alors désormais longtemps souvent vite aussitôt presque récemment fortement officiellement".split(
    ' ',
  ),
);
/** What an inverted auxiliary has glued to it: "a-t-il", "ont-elles", "avait-on". */
const INVERTED = new Set(['-', 't', 'je', 'il', 'elle', 'on', 'nous', 'ils', 'elles']);

const isBetween = (token: Token | undefined) =>
  (token !== undefined && ('“”«»"'.includes(token.text) || (token.glued && INVERTED.has(token.lower)))) ||
  (token?.kind === 'word' && (BETWEEN.has(token.lower) || /ment$/.test(token.lower)));

/** Words after which a form that could be a noun or a verb is a noun ("la visite", "de visite"). */
const BEFORE_NOUN = new Set(
  "le la les l' un une des de d' du au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos en à par pour sans sous sur avec dans contre entre chaque quelque plusieurs aucun aucune deux trois quatre cinq six sept huit neuf dix tel telle tels telles être avoir étant ayant premier première dernier dernière prochain prochaine nouveau nouvelle grand grande".split(
    ' ',
  ),
);

const AFTER_DATE = new Set('dernier dernière prochain prochaine'.split(' '));

/** Forms of the present that are far more often something else. */
const NO_VERB = new Set(
  'puis faute fautes a as est sont entre contre sous sur porte montre lettre lettres règle règles suite reste force forces groupe groupes cause causes marche compte comptes point points mai juin fin or son ton car si plus moins face place places proche proches étrange russe turque vise juge large livre livres ferme fermes guide guides pilote libre liste tire masse course courses cours note notes homme hommes offre offres demande demandes trouble troubles accorde double triple mine mines conclusion lutte chasse marine base bases centre pense domine attaque attaques menace menaces visite visites rencontre rencontres réforme réformes manifeste manifestes grève vote votes proteste dispute annonce annonces échange échanges commande transfère signe signes chute chutes hausse baisse date dates risque risques limite limites pause excuse accuse départ concours parcours recours secours discours rue rues usine usines programme programmes poste postes zone zones équipe équipes tente tentes ligne lignes peine peines prime primes sonde sondes source sources tranche tranches équipage mesure mesures réserve réserves clôture coupe coupes'.split(
    ' ',
  ),
);

const isFinite = (form: Form, tense: 'P' | 'I' | 'F' | 'C' | 'J') => form[tense] !== undefined;

/** Phrases that may stand between an auxiliary and its participle. */
const PHRASES_BETWEEN =
  `de nouveau/en partie/en effet/en outre/en revanche/en urgence/en vain/par ailleurs/au moins/au total/
  à peine/à son tour/à leur tour/de son côté/de leur côté/pour sa part/pour leur part/pour autant/pour la première fois/
  à plusieurs reprises/à deux reprises/à trois reprises/une nouvelle fois/une première fois/une fois de plus/
  dans la foulée/sans surprise/dans un premier temps`
    .split('/')
    .map((phrase) => phrase.trim().split(' '));

/** How many tokens such a phrase has at an index; 0 for none. */
const phraseLength = (tokens: readonly Token[], index: number) =>
  PHRASES_BETWEEN.find((phrase) => phrase.every((word, i) => tokens[index + i]?.lower === word))?.length ?? 0;

/** How long (tokens) an insertion between commas is at most: "a, mardi soir, confirmé". */
const INSERTION = 10;

/** Behind an insertion between commas, if one stands at an index; else the index. */
function pastInsertion(tokens: readonly Token[], index: number): number {
  if (tokens[index]?.text !== ',') return index;
  const close = tokens.slice(index + 1, index + INSERTION).findIndex(({ text }) => text === ',');
  const after = index + close + 2;
  // "Il l’a, lundi, et il le garde": a participle must come at once.
  return close > 0 && verbForm(tokens[after]?.lower ?? '')?.K !== undefined ? after : index;
}

/** The participle after an auxiliary at `index`, past the words that may stand between; undefined if there is none. */
function participleAfter(
  tokens: readonly Token[],
  index: number,
): { at: number; lemma: string; passive: boolean } | undefined {
  let passive = false;
  const from = pastInsertion(tokens, index + 1);
  for (let i = from; i < tokens.length && i <= from + 5; i++) {
    i += phraseLength(tokens, i);
    const token = tokens[i];
    if (!token) return undefined;
    const lemma = verbForm(token.lower)?.K;
    if (token.lower === 'été') {
      passive = true;
      const next = participleAfter(tokens, i);
      return next ? { ...next, passive: true } : { at: i, lemma: 'être', passive: false };
    }
    if (lemma && !BETWEEN.has(token.lower)) return { at: i, lemma, passive };
    if (!isBetween(token)) return undefined;
  }
  return undefined;
}

/** Whether the auxiliary is reflexive: "s’est réuni", "se sont réunis". */
const isReflexive = (tokens: readonly Token[], index: number) =>
  ["s'", 'se', "m'", 'me', 'nous'].includes(tokens[index - 1]?.lower ?? '');

const UNITS = new Set(Object.keys(units).map(plainOf));

/** "il y a trois ans" is a date: a unit of time follows the number. */
const isAgo = (tokens: readonly Token[], index: number) =>
  tokens[index - 1]?.lower === 'y' &&
  tokens.slice(index + 1, index + 6).some(({ plain }) => UNITS.has(plain) || plain === 'longtemps');

function auxiliaryGroup(tokens: readonly Token[], index: number): VerbGroup | undefined {
  const { lower } = tokens[index]!;
  if ((lower === 'a' || lower === 'avait') && isAgo(tokens, index)) return undefined;
  const [have, be] = [HAVE.get(lower), BE.get(lower)];
  if (have === undefined && be === undefined) return undefined;
  const participle = participleAfter(tokens, index);
  if (have !== undefined) {
    if (!participle)
      return lower === 'as' || lower === 'ai'
        ? undefined
        : {
            first: index,
            next: index + 1,
            tense: have === 'past' && lower === 'a' ? 'present' : tenseOfHave(lower),
            lemma: 'avoir',
          };
    return {
      first: index,
      next: participle.at + 1,
      tense: have,
      lemma: participle.lemma,
      ...(participle.passive ? { passive: true } : {}),
    };
  }
  if (!participle) return { first: index, next: index + 1, tense: be!, lemma: 'être' };
  const { lemma, at } = participle;
  const compound = ETRE_VERBS.has(lemma) || isReflexive(tokens, index);
  const announced = be === 'present' && ANNOUNCED.has(lemma);
  const tense = announced ? 'planned' : compound && be === 'present' ? 'past' : be!;
  return { first: index, next: at + 1, tense, lemma, ...(compound ? {} : { passive: true }) };
}

/** "avoir" as a full verb. */
const tenseOfHave = (lower: string): Tense =>
  ['ont', 'avons', 'avez'].includes(lower) ? 'present' : (HAVE.get(lower) ?? 'present');

/** Whether an infinitive follows, past clitics and adverbs: "devrait aussi faire", "va se rendre". */
function infinitiveAfter(tokens: readonly Token[], index: number): { at: number; lemma: string } | undefined {
  for (let i = index + 1; i < tokens.length && i <= index + 6; i++) {
    const lemma = verbForm(tokens[i]!.lower)?.W;
    // "pourrait être portée": the participle is what may happen.
    const passive = lemma === 'être' || lemma === 'avoir' ? participleAfter(tokens, i) : undefined;
    if (passive) return { at: passive.at, lemma: passive.lemma };
    if (lemma) return { at: i, lemma };
    if (!isBetween(tokens[i]) && !['de', "d'"].includes(tokens[i]!.lower)) return undefined;
  }
  return undefined;
}

/** Words that "fait" takes without an article: "fait halte", "fait appel". */
const DONE = new Set(
  'halte face appel état partie suite preuve part don date rage débat polémique mouche long'.split(' '),
);

const OBJECT_DETERMINERS = new Set("le la l' les un une son sa ses leur leurs ce cet cette ces".split(' '));

/** Whether an object stands behind a form, and not a date: "produit ses pièces", but "produit le 3 mai", "écrit l’an dernier". */
function takesObject(tokens: readonly Token[], index: number): boolean {
  const [form, determiner, noun] = tokens.slice(index, index + 3);
  if (form?.lower === 'fait' && DONE.has(determiner?.lower ?? '')) return true;
  if (!determiner || !noun || !OBJECT_DETERMINERS.has(determiner.lower)) return false;
  return noun.kind === 'word' && !UNITS.has(noun.plain) && !DATING_NOUNS.has(noun.plain);
}

/** Nouns of dates that are no units. */
const DATING_NOUNS = new Set(
  'lundi mardi mercredi jeudi vendredi samedi dimanche printemps ete automne hiver veille lendemain surlendemain avant-veille nuit matin soir meme jour'.split(
    ' ',
  ),
);

function simpleGroup(tokens: readonly Token[], index: number): VerbGroup | undefined {
  const token = tokens[index]!;
  const form = verbForm(token.lower);
  if (!form) return undefined;
  const isCapital = token.text !== token.lower && /^\p{Lu}/u.test(token.text);
  // A name is no verb, unless it opens the sentence.
  if (index > 0 && isCapital) return undefined;
  const group = (tense: Tense, lemma: string): VerbGroup => ({ first: index, next: index + 1, tense, lemma });
  // "Elle l’achève": behind the pronoun of a subject "l’" is an object.
  const isObject =
    /^(l'|le|la|les|leur|en)$/.test(tokens[index - 1]?.lower ?? '') &&
    /^(je|j'|il|elle|on|ils|elles|qui|ne|n')$/.test(tokens[index - 2]?.lower ?? '');
  const before = isObject ? '' : (tokens[index - 1]?.lower ?? '');
  // "l’an dernier devrait": of forms that are nothing but verbs, what stands before them is a date.
  const isSure = AFTER_DATE.has(before);
  const nounLike =
    BEFORE_NOUN.has(before) && !isSure && !["l'", 'le', 'la', 'les', 'en', 'leur'].includes(before);
  if (isFinite(form, 'C') && !nounLike) {
    const infinitive = infinitiveAfter(tokens, index);
    if (!infinitive) return group('possible', form.C!);
    const tense = form.C === 'devoir' ? 'planned' : 'possible';
    return { first: index, next: infinitive.at + 1, tense, lemma: infinitive.lemma };
  }
  if (isFinite(form, 'F') && !nounLike && !form.W) return group('future', form.F!);
  if (isFinite(form, 'I') && (isSure || !BEFORE_NOUN.has(before))) return group('past', form.I!);
  const isPresent = isFinite(form, 'P');
  // Where the simple past and the present look alike ("dit", "finit"), news tell the present.
  if (isFinite(form, 'J') && !isPresent && !form.K && !BEFORE_NOUN.has(before)) return group('past', form.J!);
  const infinitive =
    isPresent && ANNOUNCING.has(form.P!) && !BEFORE_NOUN.has(before)
      ? infinitiveAfter(tokens, index)
      : undefined;
  if (isPresent && (infinitive || !NO_VERB.has(token.lower)) && !BEFORE_NOUN.has(before)) {
    if (infinitive)
      return { first: index, next: infinitive.at + 1, tense: 'planned', lemma: infinitive.lemma };
    // "Elle peint la fresque", "le groupe produit ses pièces": no participle takes an object.
    const isActive = /^(il|elle|on|ils|elles)$/.test(before) || takesObject(tokens, index);
    if (!form.K || isActive) return group('present', form.P!);
  }
  // At the start of a sentence: "Construit en 1911, l’ouvrage…".
  const opens = index === 0 && isCapital;
  const follows =
    index > 0 && (before === ',' || tokens[index - 1]!.kind === 'word') && !BEFORE_NOUN.has(before);
  if (form.K && (opens || follows)) {
    return { ...group(AHEAD.has(form.K) ? 'planned' : 'past', form.K), participle: true };
  }
  return undefined;
}

/**
 * What somebody said would be done is announced: "a confirmé que le texte serait présenté en avril". That it may be
 * done ("pourrait") stays a possibility, and what is said to have been done ("aurait fui") no future.
 */
function announced(tokens: readonly Token[], group: VerbGroup, said: VerbGroup | undefined): VerbGroup {
  const [head] = [tokens[group.first]!.lower];
  if (!said || group.tense !== 'possible' || /^(aur|pourr|devr|faudr)/.test(head)) return group;
  const opens = tokens.slice(said.next, group.first).some(({ lower }) => lower === 'que' || lower === "qu'");
  return opens ? { ...group, tense: 'future' } : group;
}

/** Marks the pluperfect and the simple past; the imperfect says nothing of how far away it is. */
function distant(tokens: readonly Token[], group: VerbGroup): VerbGroup {
  if (group.participle || group.tense !== 'past') return group;
  const { lower } = tokens[group.first]!;
  const isPluperfect =
    group.next - group.first > 1 && /^(av|ét)ai(t|ent)$/.test(lower) && !isImperfectPassive(group, lower);
  const isSimple =
    group.next - group.first === 1 && verbForm(lower)?.J !== undefined && verbForm(lower)?.I === undefined;
  return isPluperfect || isSimple ? { ...group, remote: true } : group;
}

/** "était prévu" is no pluperfect. */
const isImperfectPassive = ({ passive }: VerbGroup, auxiliary: string) =>
  passive === true && auxiliary.startsWith('ét');

const isSaying = ({ lemma, tense }: VerbGroup) =>
  tense === 'past' && lemma !== undefined && (speechVerbs.has(lemma) || announcementVerbs.has(lemma));

/** The verb groups of a French sentence, in order and without overlap. */
export function verbs(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let said: VerbGroup | undefined;
  for (let i = 0; i < tokens.length;) {
    const group =
      tokens[i]!.kind === 'word' ? (auxiliaryGroup(tokens, i) ?? simpleGroup(tokens, i)) : undefined;
    if (group) groups.push(distant(tokens, announced(tokens, group, said)));
    if (group && isSaying(group)) said = group;
    i = group?.next ?? i + 1;
  }
  return groups;
}
