import type { Day } from '../dates/day.ts';
import type { FoundMention } from './mentions.ts';
import type { Readings } from './narrowing.ts';
import type { Reading } from './reading.ts';
import { goesOnWithStory, type Resolved, Resolver } from './resolver.ts';
import {
  echoOf,
  goOn,
  isBeforeStory,
  isLost,
  isOfHappening,
  isSure,
  leadsOn,
  mayGoOn,
  mayLead,
  onwardFrom,
  openBlock,
  openTelling,
  pointsBack,
  recall,
  type Telling,
} from './story.ts';

const isFromHappening = ({ meaning }: FoundMention) =>
  meaning.type === 'shift' && meaning.happening !== undefined;

const isUnknown = (value: unknown) => value === undefined;

/** An article that is told from its first mention to its last, in view of each day on which it can have appeared. */
class Narration {
  private readonly mentions: readonly FoundMention[];
  private readonly window: readonly Day[];
  private readonly resolved: readonly Resolved[];
  private readonly tellings: readonly Telling[];
  /** Nothing, on any day. */
  private readonly nothing: readonly undefined[];
  /** Behind this mention, the last one that goes on with the story, nobody asks what it has come to. */
  private readonly last: number;
  /** Some mention is counted from a happening. */
  private readonly remembers: boolean;
  /** The story went on from a happening of which nobody knows the day. */
  private lost: FoundMention | undefined;
  private block: number | undefined;

  constructor(mentions: readonly FoundMention[], window: readonly Day[], checks: boolean) {
    const resolver = new Resolver(window, mentions.length, checks);
    this.mentions = mentions;
    this.window = window;
    this.resolved = mentions.map((mention) => resolver.of(mention));
    this.tellings = window.map(openTelling);
    this.nothing = window.map(() => undefined);
    this.last = this.lastToAsk();
    this.remembers = mentions.some(isFromHappening);
  }

  private lastToAsk(): number {
    const { mentions, resolved, window } = this;
    for (let m = mentions.length - 1; m >= 0; m--) {
      const mention = mentions[m]!;
      if (isBeforeStory(mention) || mention.isOpen) return m;
      if (!goesOnWithStory(mention.meaning)) continue;
      // "à 20 h 30 jeudi": a time with its date beside it asks that.
      if (resolved[m]!.onEach(window, this.besideOf(m)) === undefined) return m;
    }
    return -1;
  }

  /** The date beside a time, which comes next itself. */
  private besideOf(m: number): Resolved | undefined {
    return this.mentions[m]!.beside ? this.resolved[m + 1] : undefined;
  }

  /** What a mention stands for on each day, and what has been told before it goes on to after it. */
  read(m: number): Readings {
    const { tellings, nothing } = this;
    const mention = this.mentions[m]!;
    const { meaning, sentence } = mention;
    if (this.block !== sentence.block) for (const telling of tellings) openBlock(telling);
    this.block = sentence.block;
    if (pointsBack(meaning)) for (const telling of tellings) recall(telling, mention);
    // Most mentions go on with nothing, whatever the day: that is asked first.
    const mayGo = meaning.type === 'calendar' && tellings.some((telling) => mayGoOn(telling, mention));
    const onward = mayGo ? tellings.map((telling) => onwardFrom(telling, mention)) : nothing;
    const echoes = isBeforeStory(mention) ? tellings.map(echoOf) : nothing;
    const readings = isLost(this.lost, mention) ? nothing : this.readingsOf(m, onward, echoes);
    if (isOfHappening(mention) || (isFromHappening(mention) && readings.every(isUnknown)))
      this.lost = mention;
    this.goOnFrom(m, readings, onward);
    return readings;
  }

  private readingsOf(
    m: number,
    onward: readonly (Day | undefined)[],
    echoes: readonly (Day | undefined)[],
  ): Readings {
    const { nothing, window } = this;
    const own = this.resolved[m]!;
    const beside = this.besideOf(m);
    const isFree =
      (onward === nothing || onward.every(isUnknown)) && (echoes === nothing || echoes.every(isUnknown));
    const readings = isFree ? own.onEach(window, beside) : undefined;
    return (
      readings ??
      own.shareOf(
        this.tellings.map(({ published, narrative }, i) => {
          const besideDay = beside?.on({ published, narrative })?.min;
          return own.on({ published, narrative, beside: besideDay, onward: onward[i], echo: echoes[i] });
        }),
      )
    );
  }

  private goOnFrom(m: number, readings: Readings, onward: readonly (Day | undefined)[]): void {
    const { mentions, tellings, last } = this;
    const mention = mentions[m]!;
    const leads = m < last && leadsOn(mention);
    const nouns = this.remembers && m < last ? mention.happenings : [];
    const isFollowed = mentions[m + 1]?.sentence.block === this.block;
    const sure = isFollowed && isSure(mention);
    // Nothing comes to a date of the past, nor leaves one, in most mentions.
    const turns = isFollowed && (sure || mayLead(mention) || tellings.some(({ past }) => past !== undefined));
    if (!leads && nouns.length === 0 && !turns) return;
    const told = { leads, nouns, isFollowed, sure };
    for (let i = 0; i < tellings.length; i++) {
      const reading: Reading | undefined = readings[i];
      if (reading) goOn(tellings[i]!, mention, reading, onward[i], told);
    }
  }
}

/** What each mention stands for on each day of the window, in the order of the text. For `checks`, see `place`. */
export function readingsOf(
  mentions: readonly FoundMention[],
  window: readonly Day[],
  checks: boolean,
): Readings[] {
  const narration = new Narration(mentions, window, checks);
  return mentions.map((_, m) => narration.read(m));
}
