import type { VerbGroup } from '../../clauses.ts';
import type { Governor } from '../../governor.ts';
import type { Direction } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { attributive } from './clauses.ts';
import { cleft } from './cleft.ts';
import { verbForm } from './conjugation.ts';
import { dating } from './dating.ts';
import { DETERMINERS, isDecimalMark } from './function-words.ts';
import { weekdays } from './lexicon.ts';
import { eventNouns } from './nouns.ts';
import { endedPlan, isEnded, isOvertaken, isReplaced, isStillAhead } from './plan-ends.ts';
import { plans } from './plans.ts';
import { verbs } from './verbs.ts';

const words = (text: string) => new Set(text.split(' '));

/** Verbs after which an infinitive tells what is still to come: "a décidé de partir lundi". */
const WILLING = words(
  'accepter ambitionner annoncer appeler choisir commander compter conseiller convaincre convenir convier convoquer décider demander engager envisager espérer exhorter exiger inciter inviter jurer menacer ordonner planifier préférer prévoir prier programmer projeter promettre proposer recommander refuser renoncer souhaiter suggérer sommer vouloir',
);

/** Verbs after which an infinitive may have been done by now: "ont été autorisés à regagner leur domicile mercredi". */
const PERMITTING = words('autoriser obliger contraindre forcer');

/** Verbs that put something on another day: "reporté au 3 février". */
const MOVING = words(
  'ajourner avancer décaler déplacer différer fixer prolonger renvoyer reporter reprogrammer repousser',
);

/** What is done so, as nouns. */
const MOVES = words('ajournement avancement décalage délibéré renvoi report');

/** Words that bring in an infinitive. */
const LEADS = words("de d' à pour afin en");

/** What may stand between a lead and its infinitive. */
const CLITICS = words("ne n' pas se s' le la l' les y en lui leur");

/** The infinitive after a lead at `index`, and whether it is that of "avoir" or "être" before a participle. */
function infinitiveAt(tokens: readonly Token[], index: number): { past: boolean } | undefined {
  let i = index + 1;
  while (i < index + 4 && tokens[i] && CLITICS.has(tokens[i]!.lower)) i++;
  const lower = tokens[i]?.lower ?? '';
  if (!verbForm(lower)?.W) return undefined;
  const isAuxiliary = lower === 'avoir' || lower === 'être';
  return { past: isAuxiliary && verbForm(tokens[i + 1]?.lower ?? '')?.K !== undefined };
}

/** "rendez-vous samedi" announces, whatever its verb. */
const isAppointment = (tokens: readonly Token[], first: number) =>
  tokens[first - 1]?.plain === 'vous' && tokens[first - 3]?.plain === 'rendez';

/** An infinitive and its object before "au" are no longer (tokens). */
const OBJECT = 6;

/** "prévu pour lundi", "reporté au 3 février": the day that something is set for. */
const isSetFor = (tokens: readonly Token[], { verb }: Governor, first: number) => {
  const lead = tokens[first - 1]?.plain ?? '';
  if (lead === 'pour') return true;
  if (!['au', 'a'].includes(lead)) return false;
  if (MOVING.has(verb?.lemma ?? '')) return true;
  // "a fait décaler le bal au 15 janvier", "a annoncé le report du match à dimanche"
  return tokens
    .slice(Math.max(0, first - OBJECT), first - 1)
    .some(({ lower }) => MOVING.has(verbForm(lower)?.W ?? '') || MOVES.has(lower));
};

/** Verbs of what goes on from now to a date: "suspendus jusqu’au 3 juin". */
const HOLDING = words(
  'ajourner bloquer confirmer couper fermer geler immobiliser interdire interrompre maintenir placer priver proroger prolonger proposer reconduire renouveler reporter repousser suspendre',
);

/** Verbs by which something is to be from a date on: "a décrété un deuil à compter de vendredi". */
const ORDERING = words(
  'accorder autoriser décider décréter fixer imposer instaurer instituer interdire ordonner prescrire proclamer prolonger promettre proposer',
);

/** Whether a date is that from which on something is ordered. */
function isOrderedFrom(tokens: readonly Token[], { verb }: Governor, first: number): boolean {
  const [before, lead] = [tokens[first - 2]?.plain, tokens[first - 1]?.plain];
  const isFrom = lead === 'de' && (before === 'compter' || before === 'partir');
  // "a annoncé l’envoi, dès samedi, de sauveteurs": what has an object is to be done from then on.
  const isSoon =
    lead === 'des' && tokens.slice(verb?.next, first - 1).some(({ lower }) => DETERMINERS.has(lower));
  if (isSoon && verb?.lemma === 'annoncer') return verb.tense === 'past' && !verb.remote;
  return isFrom && verb?.tense === 'past' && !verb.remote && ORDERING.has(verb.lemma ?? '');
}

/** What goes on so, as nouns, and how far (tokens) before "jusqu’" they stand. */
const HOLDS =
  /^(?:reconduction|prolongation|prorogation|poursuite|maintien|fermeture|suspension|interdiction|ajournement|report|gel|fermetures)$/;
const HOLD_REACH = 8;

/** What may stand between "jusqu’" and its date. */
const UNTIL_LEADS = words("le la l' à au en");

/** Whether a date is that up to which what was done holds. */
function isHeldUntil(tokens: readonly Token[], { verb }: Governor, first: number): boolean {
  let lead = first - 1;
  while (UNTIL_LEADS.has(tokens[lead]?.lower ?? '')) lead--;
  const isUntil = tokens[lead]?.lower.startsWith('jusqu') === true;
  // "ont jusqu’au 30 mai pour faire appel"
  if (isUntil && verb?.lemma === 'avoir' && verb.tense === 'present' && verb.next === lead) return true;
  if (!isUntil || verb?.tense !== 'past') return false;
  // "ont voté la reconduction de la grève jusqu’à vendredi"
  const isHold = tokens
    .slice(Math.max(verb.next, lead - HOLD_REACH), lead)
    .some(({ plain }) => HOLDS.test(plain));
  return isHold || HOLDING.has(verb.lemma ?? '');
}

/** Verbs that tell, in the present, when something began: "les faits remontent au mois de mars". */
const STARTED = words('dater remonter');

/** Verbs of what was meant to be done: "il comptait prendre sa retraite le 1er avril". */
const MEANING = words('compter espérer penser souhaiter vouloir');

/** Whether a verb in the imperfect, with its infinitive, tells of what was meant. */
const isMeantFor = (tokens: readonly Token[], { first, next, lemma, tense }: VerbGroup) =>
  tense === 'past' &&
  next - first === 1 &&
  MEANING.has(lemma ?? '') &&
  verbForm(tokens[next]?.lower ?? '')?.W !== undefined;

/** Verbs that tell, in the present, of an end to come: "son mandat expire le 31 mars". */
const ENDING = words('achever échoir expirer terminer');

/** Verbs of which the object is still to come: "a convoqué un conseil extraordinaire lundi". */
const CONVENING = words('convoquer programmer planifier');

/** Whether a weekday stands behind the object of such a verb; just behind the verb, it is the day of the call. */
const isConvened = (tokens: readonly Token[], { verb }: Governor, first: number) =>
  verb?.lemma !== undefined &&
  CONVENING.has(verb.lemma) &&
  !verb.passive &&
  (tokens[first]?.plain ?? '') in weekdays &&
  tokens.slice(verb.next, first).some(({ plain }) => eventNouns.has(plain));

/** Verbs that announce, in the present, what their object will be: "annoncent de nouvelles actions au début de janvier". */
const ANNOUNCING = words('annoncer prévoir promettre programmer planifier préparer projeter');

/** Whether a date stands behind the object of such a verb; just behind the verb, it may be the day of the announcement. */
const isAnnouncedFor = (tokens: readonly Token[], { verb }: Governor, first: number) =>
  verb?.tense === 'present' &&
  !verb.participle &&
  !verb.passive &&
  ANNOUNCING.has(verb.lemma ?? '') &&
  first - verb.next > 2 &&
  (DETERMINERS.has(tokens[verb.next]!.lower) || /^(?:de|d'|deux|trois)$/.test(tokens[verb.next]!.lower)) &&
  tokens.slice(verb.next, first).every(({ kind }) => kind !== 'mark');

/** How far before a clause the verb stands that it leaves out, in tokens. */
const GAP = 14;

/** "seront célébrées jeudi, ses cendres dispersées au printemps": a participle that goes on with a future left out. */
function isGapped(tokens: readonly Token[], { clause, verb }: Governor): boolean {
  const isJoined = tokens[clause.first]?.lower === 'et';
  const opening = tokens[clause.first + (isJoined ? 1 : 0)]?.lower ?? '';
  if (
    !verb?.participle ||
    tokens[clause.first - 1]?.text !== ',' ||
    !/^(l[ae']|les|s[ae]s?|son|leurs?)$/.test(opening)
  )
    return false;
  return tokens
    .slice(Math.max(0, clause.first - GAP), clause.first)
    .some(({ lower }) => lower === 'sera' || lower === 'seront');
}

/** Whether an insertion goes with a verb that tells what is to come: "Le Parlement, convoqué jeudi, doit approuver le texte". */
function isFollowedByPlan(tokens: readonly Token[], { first }: VerbGroup): boolean {
  if (tokens[first - 1]?.text !== ',') return false;
  const close = tokens.slice(first, first + GAP).findIndex(({ text }) => text === ',');
  const [next] = close < 0 ? [] : verbs(tokens.slice(first + close + 1, first + close + GAP));
  return next?.first === 0 && /^(?:future|planned)$/.test(next.tense);
}

/** Participles of what is held: with a future before them they are of what is to come. */
const HELD = words('convoquer organiser fixer programmer planifier prévoir');

/**
 * "sera désigné lors d’un congrès convoqué le 24 janvier", "s’achèvera le 4 mai, après l’assemblée, convoquée le 24 avril": the
 * congress is to come as well.
 */
const isCalledLater = (tokens: readonly Token[], { verb }: Governor) =>
  verb?.participle === true &&
  HELD.has(verb.lemma ?? '') &&
  (isFollowedByPlan(tokens, verb) ||
    verbs(tokens.slice(Math.max(0, verb.first - BEFORE_CALL), verb.first)).some(
      (v) => /^(?:future|planned)$/.test(v.tense) && !v.participle,
    ));

/** How far before what is called for a day its future is looked for, in tokens. */
const BEFORE_CALL = 40;

/** How far (tokens) before its date "avant" leads to a happening. */
const BEFORE = 5;

const isBefore = ({ lower }: Token) => lower === 'avant';

const isAttributive = (tokens: readonly Token[], first: number) =>
  attributive.has(tokens[first - 1]?.lower ?? '') || attributive.has(tokens[first]?.lower ?? '');

/** The conditional tells what was to come ("il se rendrait mardi"), or what is said to have been ("aurait tué"). */
function conditional(tokens: readonly Token[], { first, next }: VerbGroup): Direction | undefined {
  const auxiliary = tokens[first]!.lower;
  if (/^aurai(t|ent)$/.test(auxiliary) && next - first > 1) return 'past';
  return /^(serai(t|ent)|soi(t|ent))$/.test(auxiliary) ? undefined : 'future';
}

/** How far before a mention its infinitive is looked for, in tokens. */
const REACH = 14;

/** Nouns of what is given notice of, or leave for, some days: "ont déposé un préavis du 15 au 19 décembre". */
const NOTICES = /^(?:preavis|convocation|autorisation|interdiction)s?$/;

/** A day in court is told further behind: "ressorti avec une convocation devant le tribunal, le 21 janvier". */
const SUMMONS = /^(?:convocation|citation)s?$/;
const SUMMONS_REACH = 8;

/** Whether a date is that of such a notice, of which only the noun tells. */
const isNoticeFor = (tokens: readonly Token[], first: number) =>
  tokens.slice(Math.max(0, first - 2), first).some(({ plain }) => NOTICES.test(plain)) ||
  tokens.slice(Math.max(0, first - SUMMONS_REACH), first).some(({ plain }) => SUMMONS.test(plain));

/** What an infinitive between a mention and its verb says of the direction, where the verb itself speaks of another time. */
export function bearing(tokens: readonly Token[], governor: Governor, first: number): Direction | undefined {
  const { clause, verb } = governor;
  if (isAppointment(tokens, first)) return 'future';
  if (tokens[first - 1]?.plain === 'depuis') return 'past';
  // "a promis un centre d’ici l’été", "d’ici au printemps": what is to be by then is to come.
  if (dating.isBy(tokens, first) && !(verb && plans.isPlan(tokens, verb)))
    return verb?.remote ? 'unknown' : 'future';
  if (verb?.participle && plans.isPlan(tokens, verb) && isReplaced(tokens, verb))
    return endedPlan(tokens, verb, first) ?? 'unknown';
  if (isSetFor(tokens, governor, first)) {
    // "avait promis des postes pour février": it may be over.
    if (verb?.remote) return 'unknown';
    if (!verb?.participle || !isEnded(tokens, first)) return 'future';
    return endedPlan(tokens, verb, first) ?? 'unknown';
  }
  if (isNoticeFor(tokens, first)) return 'unknown';
  // "a parlé avant les élections du 15 mars": they may be still to come.
  if (isAttributive(tokens, first) && tokens.slice(Math.max(0, first - BEFORE), first).some(isBefore))
    return 'unknown';
  if (isOrderedFrom(tokens, governor, first)) return 'future';
  if (isHeldUntil(tokens, governor, first)) return verb?.remote ? 'unknown' : 'future';
  if (!verb?.participle && isConvened(tokens, governor, first)) return 'future';
  if (isAnnouncedFor(tokens, governor, first)) return 'future';
  if (verb?.participle && plans.isPlan(tokens, verb) && isEnded(tokens, first))
    return endedPlan(tokens, verb, first) ?? 'unknown';
  if (verb?.tense === 'present' && STARTED.has(verb.lemma ?? '')) return 'past';
  if (verb && isMeantFor(tokens, verb)) return 'unknown';
  if (verb?.tense === 'present' && ENDING.has(verb.lemma ?? '') && verb.next <= first) return 'future';
  // "Lundi est férié"
  const isDay = (tokens[first]?.plain ?? '') in weekdays && verb?.first === first + 1;
  if (isDay && verb.lemma === 'être' && verb.tense === 'present' && !verb.passive) return 'future';
  if (isGapped(tokens, governor)) return 'future';
  if (isCalledLater(tokens, governor)) return 'future';
  if (verb?.participle && plans.isPlan(tokens, verb) && isOvertaken(tokens, first)) return 'unknown';
  if (!verb || verb.participle) return verb && endedPlan(tokens, verb, first);
  const framed = cleft(tokens, verb, first);
  if (framed) return framed;
  // "auraient dû débuter à l’automne dernier": they did not.
  if (plans.isPlan(tokens, verb) && verb.tense === 'possible') return 'past';
  // A plan of the past may be done or still to be done: "devait se réunir mardi", "était prévu mardi".
  if (plans.isPlan(tokens, verb) && verb.tense === 'past')
    return isStillAhead(tokens, first) ? 'future' : 'unknown';
  // "Le concert de samedi a été annulé": the concert may lie ahead, whatever became of it.
  if (isAttributive(tokens, first) && plans.callsOff(tokens, verb, 'subject')) return 'unknown';
  const from = Math.max(verb.next <= first ? Math.max(verb.next, clause.first) : 0, first - REACH);
  const said = verb.tense === 'possible' ? conditional(tokens, verb) : undefined;
  for (let i = first - 1; i >= from; i--) {
    if (tokens[i]!.plain === ',' && !isDecimalMark(tokens[i - 1], tokens[i], tokens[i + 1])) break;
    if (!LEADS.has(tokens[i]!.lower)) continue;
    const infinitive = infinitiveAt(tokens, i);
    if (!infinitive) continue;
    if (infinitive.past) return 'past';
    if (tokens[i - 1]?.plain === 'avant') return 'unknown';
    // What stands before the verb has its own time: "Pour partir lundi, il a …".
    if (verb.first > i) return said;
    // "avait menacé de partir en janvier": either was in January.
    if (verb.lemma !== undefined && PERMITTING.has(verb.lemma)) return 'unknown';
    if (verb.lemma !== undefined && WILLING.has(verb.lemma)) return verb.remote ? 'unknown' : 'future';
    return said;
  }
  return said;
}
