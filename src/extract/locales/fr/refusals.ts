import { isCapitalised, isUpperAt } from '../../characters.ts';
import type { PatternMatch } from '../../grammar/index.ts';
import { plainOf, type Token } from '../../tokens.ts';
import { months, weekdays } from './lexicon.ts';
import { eventNouns } from './nouns.ts';

/** Looks at the words around a match; false refuses it. */
type Check = (tokens: readonly Token[], match: PatternMatch) => boolean;

const words = (text: string) => new Set(text.split(' '));

/** Words that can follow a date and are never counted: what else follows a number is, as a rule. */
const FUNCTION_WORDS = words(
  "a ai aux au ait avait avaient avec afin ainsi alors apres aura auront aussi avant c' ce ces cet cette car ceci cela chez comme contre d' dans de depuis des deja deux-ci du durant elle elles en encore entre est et etait etaient fut furent grace il ils j' jusqu' jusqu'a jusqu'au l' la le les leur leurs lors lorsqu' lorsque mais malgre me m' n' ne ni nous notamment on ont or ou par parce pas pendant peu plus pour pourtant pres puis puisque qu' quand que qui s' sa sans sauf se selon sera seront ses si soit son sont sous suite sur tandis toujours tous tout toute toutes un une vers via vont y",
);

/** What is counted in thousands: after a number of four digits one of these says that it is no year. */
const COUNTED = words(
  'euros dollars francs livres yens roubles personnes morts habitants m km kg g t h ha metres kilometres kilos tonnes hectares litres watts fois exemplaires soldats hommes femmes voix places points cas emplois postes salaries manifestants spectateurs eleves pages mots milliards millions milliers ans annees mois jours heures minutes secondes degres',
);

const plainMonths = Object.fromEntries(Object.keys(months).map((name) => [plainOf(name), true]));

const isMark = (token: Token | undefined) => token === undefined || token.kind === 'mark';

/** Whether a number goes on after the match, or the match ends in one: "2000,5", "1998-21", "12/2022/3". */
const goesOn = (tokens: readonly Token[], next: number) => {
  const [mark, after] = [tokens[next], tokens[next + 1]];
  if (!mark?.glued) return false;
  if (mark.kind === 'word' && /^(h|e|eme|er|m|km|kg|cv|cc|p|k)$/.test(mark.plain)) return true;
  return /^[.,/:'’-]$/.test(mark.text) && after?.glued === true && after.kind === 'number';
};

/** A number before the match of which it is only the end: "n° 12/1998", "3,1998". */
const continues = (tokens: readonly Token[], first: number) => {
  const [token, mark, before] = [tokens[first], tokens[first - 1], tokens[first - 2]];
  if (!token?.glued || !mark) return false;
  if (mark.kind === 'word') return !mark.text.endsWith("'") && !/[’']$/.test(mark.text);
  return /^[.,/:°#_-]$/.test(mark.text) && (mark.glued ? before?.kind === 'number' : mark.text === '#');
};

/** A number of four digits is no year when something is counted in it ("2000 personnes", "1500 m"). */
export const isYear: Check = (tokens, { first, next }) => {
  const after = tokens[next];
  if (goesOn(tokens, next) || continues(tokens, first)) return false;
  if (isMark(after)) return !after || !'%€$£°'.includes(after.text);
  if (FUNCTION_WORDS.has(after!.plain)) return true;
  return !COUNTED.has(after!.plain) && !(after!.kind === 'word' && /^\p{Ll}.*[sx]$/u.test(after!.text));
};

/** After "de" or "à" a number is a year only if nothing that could be counted follows it. */
export const isClearYear: Check = (tokens, match) => {
  const after = tokens[match.next];
  if (!isYear(tokens, match)) return false;
  return isMark(after) || FUNCTION_WORDS.has(after!.plain) || isUpperAt(after!.text);
};

/** "cette saison 2002-2003": the years say which one it is, and are dates of their own. */
export const isUnnumbered: Check = (tokens, { next, captures }) => {
  if (!/^[12]\d{3}$/.test(tokens[next]?.text ?? '')) return true;
  const isSpan = /^[-–/]$/.test(tokens[next + 1]?.text ?? '') && tokens[next + 2]?.kind === 'number';
  return !isSpan && !isYear(tokens, { first: next, next: next + 1, captures });
};

/** "en 97", "mai 68": two digits are a year if nothing is counted in them and no hour or price follows. */
export const isShortYear: Check = (tokens, { next }) => {
  const after = tokens[next];
  if (goesOn(tokens, next)) return false;
  if (isMark(after)) return !after || !'%€$£°:/'.includes(after.text);
  return FUNCTION_WORDS.has(after!.plain) && !['a'].includes(after!.lower === 'à' ? 'a' : '');
};

/** The number of a day is no part of a longer number, a price or an hour. */
export const isDayNumber: Check = (tokens, { first, next }) => {
  const after = tokens[next];
  if (continues(tokens, first) || goesOn(tokens, next)) return false;
  return !(after && (COUNTED.has(after.plain) || '%€$£°'.includes(after.text)));
};

/** The names of streets and halls: "rue du 8-Mai-1945" is a place. */
const PLACES = words(
  'rue place avenue boulevard bd av square quai pont cours salle lycee college ecole stade esplanade residence allee impasse hopital station metro ile mouvement gare cite caserne',
);

/** What ties a name to the kind of place that it names: "place du 11 Novembre", "place 11 Novembre". */
const TIES = words('du de des');

/**
 * A date that names a place is none ("la rue du 4-Septembre"). With an article of its own it tells when: "a inauguré la
 * gare le 2 janvier".
 */
export const isNoPlace: Check = (tokens, { first }) => {
  // The month and the year of such a name are no date either.
  const start = /^(?:\d{1,2}|1er)$/.test(tokens[first - 1]?.plain ?? '') ? first - 1 : first;
  const place = TIES.has(tokens[start - 1]?.plain ?? '') ? start - 2 : start - 1;
  return tokens[first]?.plain === 'le' || !PLACES.has(tokens[place]?.plain ?? '');
};

const PERSONS = words(
  'age agee ages agees homme femme garcon garconnet fille fillette enfant adolescent adolescente jeune jeunes personne personnes suspect octogenaire bebe nourrisson nouveau-ne mineur mineure moins plus',
);

/** What "a" person of some age is called: "âgé", "âgées". */
const AGED = words('age agee ages agees');

/** Before a number of years that belongs to somebody: "ses 20 ans", "avait 20 ans". */
const OWNING = words('ses leurs mes vos a ai avait avaient aura auront aurait ont ayant');

/** What lasts: after "de", a number of years is its length ("une peine de 5 ans"); of anything else it is the age. */
const LASTING = words(
  'peine peines periode duree mandat contrat bail delai plan programme accord prison reclusion emprisonnement ineligibilite sursis total experience carriere retard suspension interdiction engagement moratoire pret credit cycle histoire regne pause absence treve attente sejour stage formation etudes travaux recherches service services guerre guerres conflit presence mariage vie pouvoir moyenne esperance terme bout fin avance interruption mission enquete instruction procedure combat lutte silence exil detention captivite garantie concession convention transition horizon echeance maximum minimum condamnation intervalle ecart espace trentaine pres autour moyen recul allongement prolongation report retour bilan projet politique gestion gouvernement reforme negociations discussions pourparlers tractations occupation blocus siege crise recession croissance hausse baisse',
);

/** The participle of a verb that measures: "retardé de deux ans", "prolongée de six mois". */
const isParticiple = (tokens: readonly Token[], at: number) =>
  /(e|ee|es|ees|i|ie|is|u|ue|us)$/.test(tokens[at]?.plain ?? '') &&
  /[éiu]e?s?$/.test(tokens[at]?.lower ?? '') &&
  !/^(un|une|le|la|les|l'|des|ce|cet|cette|du|au|aux|d'|de|deux|trois)$/.test(tokens[at - 1]?.plain ?? '');

/** An age ("un homme de 45 ans", "les moins de 17 ans", "Jean Dupont, 45 ans,") is no length of time. */
export const isNoAge: Check = (tokens, { first, next, captures }) => {
  const before = tokens[first - 1]?.plain ?? '';
  const second = tokens[first - 2]?.plain ?? '';
  const third = tokens[first - 3]?.plain ?? '';
  const after = tokens[next]?.plain ?? '';
  // "les 6-16 ans", "0-6 ans", "les 18 a 25 ans"
  if (before === '-' || before === '/') return false;
  if (captures['unit'] !== 'year' && captures['unit'] !== 'month') return true;
  if (captures['unit'] === 'year' && before === ',' && [',', ')', '.', ''].includes(after)) return false;
  if (
    before === '(' &&
    after === ')' &&
    captures['unit'] === 'year' &&
    isUpperAt(tokens[first - 2]?.text ?? '')
  )
    return false;
  if (['a', 'des'].includes(before) && captures['unit'] === 'year' && 'àÀ'.includes(tokens[first - 1]!.text))
    return second === 'ici' || second === 'a';
  if (OWNING.has(before)) return captures['unit'] !== 'year';
  if (!['de', "d'"].includes(before)) return !PERSONS.has(before) || before === 'moins' || before === 'plus';
  if (second === 'moins' || second === 'plus')
    return !/^(les|des|aux|l'|de|d')$/.test(third) || third === "d'";
  if (LASTING.has(second) || isParticiple(tokens, first - 2)) return !AGED.has(second);
  if (PERSONS.has(second)) return false;
  const noun = tokens[first - 2];
  const isNoun = noun?.kind === 'word' && !FUNCTION_WORDS.has(second);
  return !(captures['unit'] === 'year' && isNoun);
};

/** "24 heures sur 24", "les 35 heures", "les 24 Heures du Mans" are names and habits. */
export const isNoSlogan: Check = (tokens, { first, next }) => {
  const [before, after] = [tokens[first - 1]?.plain ?? '', tokens[next]];
  if (after?.plain === 'sur' && tokens[next + 1]?.kind === 'number') return false;
  if (after?.text === '/' && tokens[next + 1]?.kind === 'number') return false;
  // "le 20 heures" is the news, "la" would be an hour.
  if (/^(le|du|au)$/.test(before) && tokens[next - 1]?.plain === 'heures') return false;
  return !(['les', 'des', 'aux'].includes(before) && /^(Heures|Jours)$/.test(tokens[next - 1]?.text ?? ''));
};

/** What opens the name of a happening that something is counted from, after "avant" and "après". */
const NOUN_OPENINGS = words(
  "le la l' les un une son sa ses leur leurs ce cet cette ces notre votre mon ma que qu' avoir etre s' etait",
);

/** "le lendemain de la signature", "trois semaines avant le drame": the day is known by what happened, not by a date. */
export const countsFromHappening: Check = (tokens, { first, next }) => {
  const [last, after] = [tokens[next - 1]!.plain, tokens[next]];
  if (!after || after.kind !== 'word') return false;
  if (last === 'avant' || last === 'apres') return NOUN_OPENINGS.has(after.plain);
  return first < next && ['de', "d'", 'du', 'des'].includes(after.plain);
};

/** Both of several checks. */
export const all =
  (...checks: Check[]): Check =>
  (tokens, match) =>
    checks.every((check) => check(tokens, match));

/** An hour that lasts: "pendant 2 h", "en 3 h 30", "une durée de 2 h", "après 2 h", but not "peu après 2 h". */
export const isLength: Check = (tokens, { first }) =>
  /^(pendant|durant|en|dure|duree|environ|plus|moins|pres)$/.test(tokens[first - 1]?.plain ?? '') ||
  (tokens[first - 1]?.plain === 'apres' && !/^(peu|juste)$/.test(tokens[first - 2]?.plain ?? '')) ||
  (tokens[first - 1]?.plain === 'de' &&
    /^(duree|plus|moins|pres|total|trajet)$/.test(tokens[first - 2]?.plain ?? ''));

/** The time of a clock is no length, no score and no part of a longer number. */
export const isClock: Check = (tokens, match) => {
  const { first, next } = match;
  const after = tokens[next];
  if (isLength(tokens, match) || continues(tokens, first) || !isNoSlogan(tokens, match)) return false;
  return !(after?.glued && (after.kind !== 'mark' || /^['’"/:]$/.test(after.text)));
};

/** "samedi 20 mai, 10 heures": the words before the comma are a date. */
export const isBesideDate: Check = (tokens, { first }) => {
  const word = tokens[first - 2]?.plain ?? '';
  return word in weekdays || word in plainMonths;
};

/** "pendant une trentaine d’années avant d’en démissionner": how long something lasted. */
export const isNoSpan: Check = (tokens, { first }) =>
  !/^(?:pendant|durant|depuis)$/.test(tokens[first - 1]?.plain ?? '');

/** "vendredi 18 heures": how long something lasts does not stand there. */
export const isBehindWeekday: Check = (tokens, { first }) => (tokens[first - 1]?.plain ?? '') in weekdays;

/** "à l’aube de ses 40 ans", "à la nuit des temps": what begins or ends is no part of a day. */
export const isOwnDay: Check = (tokens, { next }) => !/^(de|du|d'|des)$/.test(tokens[next]?.plain ?? '');

/** "aujourd’hui" that opens a sentence, or stands beside "encore", means "nowadays". */
export const isNowadays: Check = (tokens, { first, next }) => {
  const [before, after] = [tokens[first - 1]?.plain ?? '', tokens[next]?.plain ?? ''];
  if (['encore', "d'"].includes(before) || ['encore', 'age', 'agee', 'comme'].includes(after)) return true;
  const opens = first === 0 || (first === 1 && tokens[0]!.kind === 'mark');
  return opens && after === ',';
};

/** "mars" and "mai" and the other months are names where they have a capital in mid-sentence. */
export const isBareMonth: Check = (tokens, { first, next }) => {
  if (['poisson', 'poissons'].includes(tokens[first - 2]?.plain ?? '')) return false;
  const [month, after] = [tokens[first]!, tokens[next]];
  if (isCapitalised(month.text) && isCapitalised(after?.text ?? '')) return false;
  return !(after?.glued && after.text === '-' && tokens[next + 1]?.kind === 'word');
};

/** A weekday with a capital in mid-sentence is a name, unless a mark stands before it ("Robinson et Vendredi"). */
export const isNoName: Check = (tokens, { first, next }) => {
  const [token, before] = [tokens[next - 1]!, tokens[first - 1]];
  return next - first > 1 || !isCapitalised(token.text) || before?.kind !== 'word';
};

/** "la rentrée littéraire", "la rentrée de janvier": not that of the schools, or with its own month. */
export const isSchools: Check = (tokens, { next }) =>
  !/^(?:de|du|des|d'|litteraire|sociale|parlementaire|universitaire|judiciaire|politique|theatrale|solennelle|televisee)$/.test(
    tokens[next]?.plain ?? '',
  );

/** The number of a day that stands alone ("le 12"): only where nothing that it could count follows. */
export const isLoneDay: Check = (tokens, { first, next }) => {
  if (continues(tokens, first)) return false;
  if (/^(sur|contre|par|avec|dans|numero|et|ou|pour|sous|devant|entre)$/.test(tokens[first - 1]?.plain ?? ''))
    return false;
  return endsDay(tokens, next);
};

/** "dans la soirée du 30" */
export const isEveningOfDay: Check = (tokens, { next }) => endsDay(tokens, next);

/** Whether a day's number before an index is that of no place and no greater number. */
function endsDay(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next];
  if (goesOn(tokens, next)) return false;
  if (!after) return true;
  if (PLACES.has(tokens[next + 1]?.plain ?? '')) return false;
  return /^[.,;:)!?…]$/.test(after.text) || /^(au|a)$/.test(after.plain);
}

/** "la représentation du 12", as against "la résolution du 12": only a happening has a day. */
export const isDayOfHappening: Check = (tokens, match) =>
  eventNouns.has(tokens[match.first - 2]?.plain ?? '') && isLoneDay(tokens, match);

/** The year that heads a line of a chronology: "2008 : adhésion à l’OMC". */
export const isHead: Check = (tokens, { first, next }) => {
  const isFirst = first === 0 || (first === 1 && tokens[0]!.kind === 'mark');
  return isFirst && /^[:–—]$/.test(tokens[next]?.text ?? '');
};

/** "le “14-Juillet”" is a ship: a date alone between quotation marks is a name. */
export const isUnquoted: Check = (tokens, { first, next }) =>
  !(/^[“«"]$/.test(tokens[first - 1]?.text ?? '') && /^[”»"]$/.test(tokens[next]?.text ?? ''));

/** "du dimanche" in the name of a paper is no day. */
export const isNoPaper: Check = (tokens, { first }) => tokens[first - 2]?.plain !== 'journal';

/** "les années 1990", "les années 60", but not "l’année 2009". */
export const isDecade: Check = (tokens, { next }) => tokens[next - 1]!.text.endsWith('0');

/** A year alone between parentheses: "(1998)". */
export const isInParentheses: Check = (tokens, match) =>
  tokens[match.first - 1]?.text === '(' && tokens[match.next]?.text === ')' && isYear(tokens, match);

/** "le quotidien" is a paper, "la presse quotidienne" all of them, "la vie quotidienne" no date at all. */
export const isNoNoun: Check = (tokens, { first }) =>
  !/^(le|les|un|une|du|des|de|d'|ce|cet|cette|ces|son|leur|l'|au|aux|chaque|presse|vie|grand|grands|autre|autres|premier)$/.test(
    tokens[first - 1]?.plain ?? '',
  );

/** "le premier lundi de chaque mois": what comes back is said after it. */
export const isOfEachMonth: Check = (tokens, { next }) =>
  tokens[next]?.plain === 'de' && tokens[next + 1]?.plain === 'chaque';

/** "tous les jours sauf le lundi", "uniquement le mercredi": every one of them. */
export const isNoException: Check = (tokens, { first }) =>
  !/^(?:sauf|hormis|excepte|ou|uniquement|seulement|exclusivement|surtout|notamment)$/.test(
    tokens[first - 1]?.plain ?? '',
  );
