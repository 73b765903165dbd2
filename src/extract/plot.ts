import type { Day } from '../dates/day.ts';
import { datelineEnd } from './dateline.ts';
import type { FoundMention } from './found-mention.ts';
import { mapped } from './mapped.ts';
import type { Readings } from './narrowing.ts';
import type { Reading } from './reading.ts';
import type { Resolved } from './resolver.ts';
import {
  addsBefore,
  echoOf,
  findsAgain,
  goOn,
  isBeforeStory,
  isLost,
  isOfHappening,
  leadsOn,
  openBlock,
  openSentence,
  openTelling,
  type Telling,
} from './story.ts';
import {
  isOfRemote,
  mayGoOn,
  onwardFrom,
  onwardFromAct,
  onwardFromPlan,
  perhapsOnwardFrom,
} from './story-onward.ts';
import { isSure, mayLead, pointsBack, tellsOldStory } from './story-past.ts';
import { recall, recallHappening } from './story-recall.ts';

/** Whether a mention is counted from a happening: "three days before the crash". */
export const isFromHappening = ({ meaning }: FoundMention): boolean =>
  meaning.type === 'shift' && meaning.happening !== undefined;

type Days = readonly (Day | undefined)[];

/** A mention on the way through an article, with what is known of it. */
export interface Step {
  mention: FoundMention;
  own: Resolved;
  /** The date beside a time of the clock. */
  beside: Resolved | undefined;
  /** The mentions just before it and just after it. */
  former: FoundMention | undefined;
  after: FoundMention | undefined;
  /** Some mention after it may ask what the story has come to. */
  isAsked: boolean;
}

/**
 * The story of an article as its mentions tell it, one after the other, if the article appeared on each day of a window.
 * Most mentions ask nothing of it and change little; so each question that can be is answered for all days at once.
 */
export class Plot {
  readonly tellings: readonly Telling[];
  private readonly window: readonly Day[];
  /** For each day of the window, nothing. */
  private readonly nothing: readonly undefined[];
  private readonly remembers: boolean;
  private readonly asksTense: boolean;
  /** The story went on from a happening of which nobody knows the day. */
  private lost: FoundMention | undefined;
  private block: number | undefined;
  /** What the mention before stands for. */
  private former: Readings = [];

  /**
   * @param remembers some mention is counted from a happening, or goes back to one
   * @param asksTense some mention asks whether the article tells what has happened in the present
   */
  constructor(window: readonly Day[], remembers: boolean, asksTense: boolean) {
    this.window = window;
    this.tellings = mapped(window, openTelling);
    this.nothing = mapped(window, () => undefined);
    this.remembers = remembers;
    this.asksTense = asksTense;
  }

  /** What the next mention stands for on each day; the story goes on from it. */
  add(step: Step): Readings {
    const { mention, former } = step;
    const { tellings } = this;
    const { block } = mention.sentence;
    if (this.block !== block) for (const telling of tellings) openBlock(telling);
    this.block = block;
    if (former !== undefined && former.sentence !== mention.sentence && this.looksBack) {
      const isAside = addsBefore(former);
      for (const telling of tellings) openSentence(telling, isAside);
    }
    if (pointsBack(mention.meaning)) for (const telling of tellings) recall(telling, mention);
    if (this.remembers && former?.sentence !== mention.sentence)
      for (const telling of tellings) recallHappening(telling, mention);
    // Most mentions go on with nothing, whatever the day: that is asked first.
    const goes = this.mayGo(mention);
    const beside = this.besideAct(mention, former);
    const onward: Days =
      beside ?? (goes ? mapped(tellings, (telling) => onwardFrom(telling, mention)) : this.nothing);
    const readings = this.readingsOf(step, goes, onward);
    const isUnknown = this.remembers && isFromHappening(mention) && isUnplaced(readings);
    if ((isUnknown || isOfHappening(mention)) && !this.isDatedBy(former, mention)) this.lost = mention;
    else if (this.lost !== undefined && findsAgain(mention)) this.lost = undefined;
    // "ABAJARA, 19 mars (ADN) - ": the day of a dispatch is none of its story.
    const isDateline = former === undefined && mention.next < datelineEnd(mention.sentence);
    if (!isDateline) this.goOn(step, readings, onward);
    this.former = readings;
    return readings;
  }

  /** Whether the date before a mention tells when that was: "éclate le 6 octobre, au lendemain de la publication". */
  private isDatedBy(former: FoundMention | undefined, mention: FoundMention): boolean {
    if (former?.sentence !== mention.sentence || isUnplaced(this.former)) return false;
    return former.verb !== undefined && former.verb === mention.verb;
  }

  /** Whether days are counted from a period that stands beside them: "resigned last month, two days after telling them". */
  private isOfPeriod(former: FoundMention, mention: FoundMention): boolean {
    const { meaning, sentence } = mention;
    if (meaning.type !== 'shift' || !meaning.leads || former.sentence !== sentence) return false;
    if (!/^(?:day|week)$/.test(meaning.unit) || mention.first - former.next > BESIDE) return false;
    return this.former.some((reading) => reading !== undefined && reading.max - reading.min > WEEK);
  }

  /** The first days that a mention can mean beside the date that its sentence told last; undefined where it has none. */
  private besideAct(mention: FoundMention, former: FoundMention | undefined): Days | undefined {
    if (former?.sentence !== mention.sentence) return undefined;
    const days = mapped(
      this.former,
      (reading) => onwardFromAct(mention, former, reading) ?? onwardFromPlan(mention, former, reading),
    );
    return this.isEmpty(days) ? undefined : days;
  }

  /** Whether none of some days is known. */
  private isEmpty(days: Days): boolean {
    return days === this.nothing || days.every((day) => day === undefined);
  }

  private get looksBack(): boolean {
    for (const { narrative } of this.tellings) if (narrative.left !== undefined) return true;
    return false;
  }

  private mayGo(mention: FoundMention): boolean {
    if (mention.meaning.type !== 'calendar' || mention.meaning.near) return false;
    for (const telling of this.tellings) if (mayGoOn(telling, mention)) return true;
    return false;
  }

  private readingsOf({ mention, own, beside, former }: Step, goes: boolean, onward: Days): Readings {
    const { tellings, nothing, window } = this;
    const perhaps: Days = goes ? mapped(tellings, (telling) => perhapsOnwardFrom(telling, mention)) : nothing;
    const echoes: Days = isBeforeStory(mention) ? mapped(tellings, echoOf) : nothing;
    if (isLost(this.lost, mention) || (former && this.isOfPeriod(former, mention))) return nothing;
    const isOfPlan = former?.sentence === mention.sentence && looksBackFrom(former, mention);
    const isBack = former !== undefined && staysBack(former, mention);
    const isFree = this.isEmpty(onward) && this.isEmpty(perhaps) && this.isEmpty(echoes);
    const alike = isFree ? own.onEach(window, beside) : undefined;
    if (alike) return alike;
    const readings = mapped(tellings, ({ published, narrative }, i): Reading | undefined => {
      const besideDay =
        beside?.on({ published, narrative })?.min ?? (isBack ? this.former[i]?.min : undefined);
      const goesOn = onward[i];
      const perhapsOnward = goes && goesOn === undefined ? perhaps[i] : undefined;
      const echo = perhapsOnward === undefined ? echoes[i] : undefined;
      // "It was to be on May 6, but was called off the night before": before the plan, whatever has happened by then.
      const story = isOfPlan ? { ...narrative, past: undefined } : narrative;
      return own.on({ published, narrative: story, beside: besideDay, onward: goesOn, echo, perhapsOnward });
    });
    return own.shareOf(readings);
  }

  /** Changes what the story has come to after a mention. */
  private goOn({ mention, after, isAsked }: Step, readings: Readings, onward: Days): void {
    const { tellings, remembers, asksTense } = this;
    const leads = isAsked && leadsOn(mention);
    const happenings = remembers ? mention.happenings : NO_NOUNS;
    const topics = remembers ? mention.topics : NO_NOUNS;
    const isSame = after !== undefined && after.sentence.block === mention.sentence.block;
    const mayEndBlock = after !== undefined && !isSame && isSure(mention);
    const isFollowed = isSame || (mayEndBlock && tellsOldStory(mention));
    const sure = isFollowed && isSure(mention);
    // Nothing comes to a date of the past, nor leaves one, in most mentions.
    const turns = isFollowed && (sure || mayLead(mention) || this.isPast);
    if (!leads && topics.length === 0 && !turns) return;
    const told = { leads, happenings, topics, isFollowed, sure, asksTense };
    for (let i = 0; i < tellings.length; i++) {
      const reading = readings[i];
      if (reading) goOn(tellings[i]!, mention, reading, onward[i], told);
    }
  }

  /** Whether the story has come to a date of the past. */
  private get isPast(): boolean {
    for (const { past } of this.tellings) if (past !== undefined) return true;
    return false;
  }
}

/** Whether a mention looks back one day from the plan that was told just before it: "planned for May 6, it was called off the night before". */
const looksBackFrom = (former: FoundMention, { meaning, first }: FoundMention): boolean =>
  meaning.type === 'shift' &&
  meaning.anchor === 'narrative' &&
  meaning.count < 0 &&
  // "on Saturday, a week after she was last seen"
  ((meaning.unit === 'day' && meaning.count === -1) || first - former.next <= BESIDE) &&
  // The verb is looked for last: that takes longer than all of the above.
  (former.direction !== 'past' || former.verb?.tense === 'planned');

/**
 * Whether a time is that of the day before which its paragraph told last: "La veille, ils avaient signalé une odeur. Un technicien,
 * passé dans l’après-midi, n’avait rien relevé".
 */
const staysBack = (former: FoundMention, mention: FoundMention): boolean =>
  mention.meaning.type === 'time' &&
  former.meaning.type === 'shift' &&
  former.meaning.anchor === 'narrative' &&
  former.meaning.unit === 'day' &&
  former.meaning.count < 0 &&
  former.sentence !== mention.sentence &&
  former.sentence.block === mention.sentence.block &&
  // The verb is looked for last: that takes longer than all of the above.
  (mention.verb?.remote === true || mention.verb?.anterior === true || isOfRemote(mention));

/** The days of a week. */
const WEEK = 7;

/** So near (tokens) a date, what is counted stands beside it. */
const BESIDE = 2;

const NO_NOUNS: readonly string[] = [];

/** Whether something stands for nothing on any day. */
function isUnplaced(readings: Readings): boolean {
  for (const reading of readings) if (reading !== undefined) return false;
  return true;
}
