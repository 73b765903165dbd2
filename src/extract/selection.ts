import type { EventStatus } from '../model/index.ts';
import { type Announcement, announcementOf } from './announcing.ts';
import {
  isOfApposition,
  isOwnedBesideDate,
  isParenthetical,
  leadingPhrase,
  ownsBesideDate,
  tellsAgain,
} from './beside-date.ts';
import { isDoubted, isHypothetical } from './doubts.ts';
import { calledOff, type PlanEnd } from './called-off.ts';
import { datelineEnd } from './dateline.ts';
import type { Locale } from './locale.ts';
import type { FoundMention } from './found-mention.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import type { Placement } from './placing.ts';
import { isExplicit } from './reasons.ts';
import { type NamedHappening, namedHappening } from './named-happening.ts';
import { namesSomething, recallsInRelative, type Window } from './naming.ts';
import { tellsOwn } from './own-times.ts';
import { datesReport, saysThat } from './reports.ts';
import { isAheadByWord, isPastByWord } from './sides.ts';
import { deadlineOf, isAfter, isOpening, isTerm } from './terms.ts';

/** Told after so many days, what a participle recalls is context, not news: "a study published last year". */
const RECENT = 60;

/** Older than this (days), anything is context of today's news. */
const OLD = 365;

/** No sentence has so many tokens; what looks like one is a table, or noise, and tells nothing that can be quoted. */
const LONGEST_SENTENCE = 2000;

/** No season, and no shorter period, is longer (days). */
const SEASON = 100;

/** What a present tells of a period no longer than this (days), and not over yet, is announced. */
const SHORT = 31;

/**
 * Why a date became no event. `heading`: it stands in a title; `dateline`: it is that of the dispatch; `possible`: what it
 * dates may never be; `duration`, `time`: it is no date by itself; `unplaced`: it has no place on a calendar; `report`: it
 * dates what somebody said; `name`: it only names something; `no-verb`: nothing says what happened;
 * `vague`: its time is too vague for what it announces; `endless`: its sentence is a table or a list rather; `told`: the
 * event was told before; `finer`: a finer date of the same event stands beside it.
 */
export type Refusal =
  | 'heading'
  | 'dateline'
  | 'possible'
  | 'duration'
  | 'time'
  | 'unplaced'
  | 'report'
  | 'name'
  | 'no-verb'
  | 'vague'
  | 'endless'
  | 'told'
  | 'finer';

/** How a mention becomes an event. */
export interface Selection {
  status: EventStatus;
  /** The index of the noun that names the happening, where the mention dates a noun. */
  noun?: number | undefined;
  /** The tokens that name the happening, where nothing else of the sentence tells it: "after the vote on Sunday". */
  phrase?: NamedHappening;
  /** It is the announcement that the article opens with. */
  announcement?: Announcement;
  /** The plan was given up, or moved to another day. */
  end?: PlanEnd;
  /** It is to happen before the date, "avant la fin de l’année", or by then: "by Christmas". */
  deadline?: 'before' | 'by';
  /** It will not happen before the date: "ne rouvrira pas avant samedi". */
  opening?: boolean;
  /** It is to happen behind the date: "will follow after Thanksgiving". */
  after?: boolean;
  /** It is to happen within the term, which begins with the publication: "within six weeks". */
  term?: boolean;
}

const isWord = (plain: string | undefined) => plain !== undefined && /^\p{L}/u.test(plain);

/** The noun of a happening just before a mention ("une réunion le 12 janvier"), adjectives between them allowed. */
function eventNounBefore(
  { sentence, first, clause, verb }: FoundMention,
  locale: Locale,
  reach: number,
): number | undefined {
  for (let i = first - 1; i >= Math.max(clause.first, first - reach); i--) {
    const { plain } = sentence.tokens[i]!;
    // "a rencontré lundi": without its accent it would be a noun.
    if (verb && verb.first <= i && i < verb.next) return undefined;
    if (locale.eventNouns.has(plain)) return locale.isIdiom?.(sentence.tokens, i) ? undefined : i;
    if (!isWord(plain)) return undefined;
  }
  return undefined;
}

/** Whether a sentence asks. */
const isQuestion = ({ tokens }: ParsedSentence) => tokens.at(-1)?.text === '?';

/** Whether something is counted in the stretch: "deux conversations téléphoniques en deux mois". */
function isCounted({ sentence }: FoundMention, noun: number, locale: Locale): boolean {
  const before = sentence.tokens[noun - 1];
  return before !== undefined && (before.kind === 'number' || locale.counting.has(before.plain));
}

/** How many words may lead to a date that opens its sentence: "À partir de 1995, …". */
const LEAD = 3;

/** Whether a sentence without any verb announces what its first words date: "Samedi, 20 h 30, salle des fêtes". */
function isProgramme({ sentence, first, next, meaning }: FoundMention): boolean {
  const { tokens, verbs } = sentence;
  const wordy = tokens.filter(({ kind }) => kind === 'word').length >= 5;
  if (!wordy || !verbs.every((verb) => verb.participle)) return false;
  const isDay = meaning.type !== 'calendar' || meaning.day !== undefined || meaning.weekday !== undefined;
  if (isDay && (first <= 1 || tokens[first - 1]?.kind === 'mark')) return true;
  // "2008 : adhésion à l’OMC": any date, with what happened behind a mark.
  const isLead = first <= LEAD && /^[,:]$/.test(tokens[next]?.text ?? '');
  return isLead && tokens.slice(1, first).every(({ kind }) => kind !== 'mark');
}

/** Whether a sentence without any verb announces what begins at a date: "Une amende, mais seulement à compter de 2027". */
const isAnnouncedStart = ({ sentence, direction }: FoundMention) =>
  sentence.verbs.every((verb) => verb.participle) && direction === 'future';

/** Whether the date is that of the dispatch: "LONDON, Sept 10 (Reuters) - ". */
const isDateline = ({ sentence, next }: FoundMention, isLead: boolean) =>
  isLead && next < datelineEnd(sentence);

/** Whether a mention gives no date of its own: "minutes later", "so far this season", a day that the story cannot mean. */
function isVague(
  { meaning, direction }: FoundMention,
  { min }: Placement,
  { isPlan, isBy, window }: { isPlan: boolean; isBy: boolean; window: Window },
): boolean {
  if (meaning.type !== 'shift') return false;
  if (meaning.unit === 'minute' || (meaning.unit === 'season' && meaning.count === 0)) return !isPlan;
  // "was back in use by the weekend": told as past, it is that of the story.
  if (meaning.unit === 'weekend' && meaning.count === 0 && isBy && direction === 'past') return true;
  // "He was detained the next day": told as past, it was counted from another day than the last one told.
  return meaning.anchor === 'narrative' && direction === 'past' && min > window.max;
}

/** What `select` must know of the article around a mention. */
export interface Surroundings {
  window: Window;
  /** The mention stands in the sentence that opens the article. */
  isLead: boolean;
  /** The sentence after the mention's own, in the same paragraph. */
  following?: ParsedSentence | undefined;
  /** The dates of the mention's sentence. */
  dates: readonly FoundMention[];
}

/**
 * Whether a mention dates an event that belongs on the line, and with which status; else why not: what has no place in
 * time, recurring and vague times, what is only possible, and dates that only name something.
 */
export function select(
  mention: FoundMention,
  placement: Placement,
  { window, isLead, following, dates }: Surroundings,
  locale: Locale,
): Selection | Refusal {
  const { meaning, verb, sentence } = mention;
  if (sentence.heading) return 'heading';
  if (sentence.tokens.length > LONGEST_SENTENCE) return 'endless';
  if (isDateline(mention, isLead)) return 'dateline';
  const isTimed = !['duration', 'time', 'times'].includes(meaning.type) && placement.edtf !== undefined;
  if (isTimed) {
    const noun = eventNounBefore(mention, locale, 4);
    const isShort = placement.max - placement.min < SEASON;
    const day = placement.max >= window.min ? 'ahead' : isShort ? 'over' : undefined;
    const end = calledOff(mention, { following, named: noun === undefined ? undefined : day }, locale);
    if (end) return { status: 'planned', noun, end };
  }
  // A question tells nothing that is so.
  if (isQuestion(sentence)) return 'possible';
  if (isHypothetical(mention, locale) || isDoubted(mention, locale) || mention.isAnyDay) return 'possible';
  if (meaning.type === 'duration') {
    if (isTerm(mention, dates, locale)) return { status: 'planned', term: true };
    const noun =
      meaning.place === 'until-now' && meaning.count ? eventNounBefore(mention, locale, 6) : undefined;
    const counted = noun !== undefined && isCounted(mention, noun, locale) && verb?.tense === 'past';
    return counted ? { status: 'background', noun: noun - 1 } : 'duration';
  }
  // A time of the clock belongs to the date beside it, or to the one that the story has come to.
  if (placement.edtf === undefined) return 'unplaced';
  if (meaning.type === 'times' || (meaning.type === 'time' && !tellsOwn(mention, meaning, dates, locale)))
    return 'time';
  const noun = eventNounBefore(mention, locale, 4);
  // "se dit prêt pour le scrutin du 15 mars": what is to come has its day, whoever speaks of it.
  const isToCome = mention.attributive && noun !== undefined && placement.min > window.max;
  const isOldSaying = placement.max < window.min - RECENT && saysThat(mention, locale);
  const isReport = !isOldSaying && datesReport(mention, isLead, locale);
  const announcement = isReport && isLead ? announcementOf(mention, dates, locale) : undefined;
  if (announcement) return { status: placement.max < window.min - OLD ? 'background' : 'past', announcement };
  if (!isToCome && (isReport || mention.isOwnWord)) return 'report';
  if (verb?.tense === 'possible') return { status: 'planned', noun };
  // What goes on since a date has begun, whatever is said of it.
  const isAhead = verb?.tense === 'future' || verb?.tense === 'planned';
  // "had been ordered to leave the previous night": what looks back from the story is done.
  const looksBack =
    meaning.type === 'shift' &&
    meaning.anchor === 'narrative' &&
    meaning.count < 0 &&
    placement.max < window.min;
  const isPlan =
    placement.min > window.max || (isAhead && !mention.since && !looksBack) || isAheadByWord(meaning);
  const isBy = locale.dating.reached?.has(sentence.tokens[mention.first - 1]?.plain ?? '') === true;
  if (isVague(mention, placement, { isPlan: isAhead, isBy, window })) return 'vague';
  const deadline = isPlan ? deadlineOf(mention, locale) : undefined;
  if (deadline) return { status: 'planned', noun, deadline };
  // "will cut jobs after a loss last year": what is to come has no date of the past.
  if (isAhead && isPastByWord(meaning) && placement.max < window.min && noun === undefined) return 'name';
  if (isPlan && placement.max > window.max && isOpening(mention, locale))
    return { status: 'planned', noun, opening: true };
  if (placement.min > window.max && isAfter(mention, dates, locale))
    return { status: 'planned', noun, after: true };
  const isOnly = dates.every((other) => other === mention);
  if (tellsAgain(mention, dates)) return 'told';
  if (placement.max <= window.max && ownsBesideDate(mention, dates)) return 'name';
  if (isOwnedBesideDate(mention, dates, locale) || isParenthetical(mention, dates, locale)) return 'name';
  if (isOfApposition(mention, dates, locale)) return 'name';
  const led = leadingPhrase(mention, dates, locale);
  // "Après les défilés du 22 mai, qui avaient réuni 400.000 personnes, ils appellent à une grève mardi"
  if (led && placement.max <= window.max && !recallsInRelative(mention)) return 'name';
  // "will resign on Monday after the vote on Sunday": the vote is to come as well.
  if (led?.isFree && placement.max > window.max) return { status: 'planned', phrase: led };
  if (locale.isOfAct?.(sentence.tokens, sentence.verbs, mention.first, isOnly)) return 'name';
  const phrase = placement.max < window.min ? namedHappening(mention, locale) : undefined;
  // "Les victimes de l’attentat du 3 mai 2009 ont été reçues lundi": the verb has a date of its own.
  const isBeside = phrase && verb && dates.some((other) => other.verb === verb && !other.attributive);
  if (isBeside || namesSomething(mention, placement, window, locale))
    return phrase ? { status: placement.max < window.min - OLD ? 'background' : 'past', phrase } : 'name';
  if (!verb && noun === undefined && !mention.isLabel && !isProgramme(mention) && !isAnnouncedStart(mention))
    return 'no-verb';
  // "il ne sera levé qu’au printemps 2013": a future that is past by now is told from the story's day.
  const isTold =
    isExplicit(mention) || mention.attributive || placement.contradicts || placement.max < window.min - OLD;
  const isPast = isTold && placement.max < window.min;
  if (isPlan && !isPast) return { status: 'planned', noun };
  // "is at 2pm today": told in the present, the day is not over.
  const isToday = meaning.type === 'shift' && meaning.unit === 'day' && meaning.anchor === 'publication';
  // "steps down at the end of the month", in a paper of that month.
  const isEnd = meaning.type === 'shift' && meaning.part === 'late' && placement.max === window.max;
  const isOpen =
    placement.max - placement.min < SHORT &&
    (placement.max > window.max || isEnd || (isToday && placement.min === window.min));
  // "Tickets go on sale on 28 October", "ont appelé à manifester le 21 mai", in a paper of that month; "Voting is on Sunday",
  // in one of that day.
  const isNominal = (verb === undefined || verb.tense === 'present') && placement.max === window.min;
  const isAnnounced = mention.direction === 'future' && (placement.max > window.min || isNominal);
  // "devait fermer un atelier fin 2025", in a paper of November: the time of the plan is not over.
  const isDue =
    placement.max > window.max && verb !== undefined && locale.plans.isPlan(sentence.tokens, verb);
  if (((verb?.tense === 'present' && isOpen) || isAnnounced || isDue) && !mention.since)
    return { status: 'planned', noun };
  const age = window.min - placement.max;
  // What has its day is a happening, however it is told.
  const isOneDay = placement.max - placement.min <= 1;
  const recalled = verb?.participle === true && !verb.act && age > RECENT && !isOneDay;
  return { status: age > OLD || recalled ? 'background' : 'past', noun };
}
