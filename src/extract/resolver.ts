import type { Day } from '../dates/day.ts';
import { storyDay } from './calendar-date.ts';
import type { FoundMention } from './found-mention.ts';
import { mapped } from './mapped.ts';
import type { CalendarMeaning, Meaning } from './meaning.ts';
import type { Readings } from './narrowing.ts';
import { type Context, type Direction, type Reading, type Story, storyFor } from './reading.ts';
import { resolve } from './resolve.ts';
import { storyStart } from './shift.ts';

/** Whether a date is counted from what the story has come to, which is one thing for the past and one for plans. */
const isOfStory = ({ narrative, storyYear }: CalendarMeaning) =>
  narrative === true || storyYear !== undefined;

/** Whether the side of the publication on which a date lies says anything of what its fields stand for. */
function isDirectedDate(meaning: CalendarMeaning): boolean {
  if (meaning.era) return false;
  if (isOfStory(meaning)) return true;
  // "lundi dernier" says itself on which side it lies.
  return meaning.toward === undefined || meaning.year !== undefined || meaning.yearShift !== undefined;
}

/** Whether the side of the publication on which it lies says anything of what a meaning stands for. */
function isDirected(meaning: Meaning): boolean {
  if (meaning.type === 'calendar') return isDirectedDate(meaning);
  if (meaning.type === 'shift')
    return meaning.unit === 'weekend' || meaning.anchor === 'narrative' || meaning.from !== undefined;
  // What is over in a part of a day was on no day to come.
  if (meaning.type === 'time') return meaning.minute === undefined && !meaning.same;
  return meaning.type === 'range' || meaning.type === 'list';
}

/** What a meaning's reading depends on besides the direction: the publication day, a day of the story, or more than one day. */
type Dependence = 'publication' | 'story' | 'clock' | 'more';

const PUBLISHED_FIELDS = [
  'year',
  'yearShift',
  'era',
  'month',
  'season',
  'quarter',
  'half',
  'nth',
  'feast',
  'week',
] as const satisfies (keyof CalendarMeaning)[];

function dependenceOf(meaning: Meaning, direction: Direction): Dependence {
  switch (meaning.type) {
    case 'time':
      return meaning.same || meaning.minute === undefined ? 'more' : 'clock';
    case 'times':
      return meaning.times.every(({ minute, same }) => minute !== undefined && !same) ? 'clock' : 'more';
    case 'shift':
      if (meaning.happening !== undefined || meaning.orToday) return 'more';
      if (meaning.from) return isOfStory(meaning.from) ? 'more' : 'publication';
      if (meaning.anchor !== 'narrative') return 'publication';
      // Weeks and months last as long as the period of the story that they are counted from.
      return meaning.unit === 'week' || meaning.unit === 'month' ? 'more' : 'story';
    case 'range':
      return isOfStory(meaning.from) || isOfStory(meaning.to) ? 'more' : 'publication';
    case 'list':
      return meaning.dates.some(isOfStory) ? 'more' : 'publication';
    case 'calendar':
      if (!isOfStory(meaning)) return 'publication';
      // Told as past, a day's number is that of a day that has come by the publication.
      if (meaning.day !== undefined && direction === 'past') return 'more';
      return meaning.storyYear !== undefined || PUBLISHED_FIELDS.some((field) => meaning[field] !== undefined)
        ? 'more'
        : 'story';
    default:
      return 'publication';
  }
}

/** Whether a meaning's reading may depend on what the story has come to, whatever its direction. */
export const goesOnWithStory = (meaning: Meaning): boolean =>
  dependenceOf(meaning, 'unknown') !== 'publication';

/** The day of a story that a meaning is counted from. */
function dayIn(story: Story, meaning: Meaning): Day | undefined {
  if (meaning.type === 'shift') return storyStart(meaning.unit, story);
  return meaning.type === 'calendar' && meaning.day !== undefined ? storyDay(story) : story.day;
}

/** What a reading depends on, besides what is said and on which side of the publication it lies. */
type Setting = Omit<Context, 'direction'>;

/** What one meaning stands for, on whatever day. */
export class Resolved {
  readonly direction: Direction;
  private readonly loose: boolean;
  readonly open: boolean;
  private readonly presently: boolean;
  private readonly meaning: Meaning;
  private readonly dependence: Dependence;
  private readonly known: Map<Day, Reading | undefined> | undefined;
  /** Of dates that go on from a day: by that day, and by that of the publication. */
  private knownOnward: Map<Day, Map<Day, Reading | undefined>> | undefined;
  private shared: Readings | undefined;
  private last: Readings | undefined;
  private sharedBeside: Map<Resolved, Readings> | undefined;

  /**
   * @param loose the direction may not be the mention's own
   * @param open its verb is in the present, and the words do not tell on which side of the publication it lies
   * @param presently its verb is in the present, and it is a weekday
   * @param remembers keeps what was resolved, which is worth it where the same days come again
   */
  constructor(
    meaning: Meaning,
    direction: Direction,
    { loose, open, presently }: { loose: boolean; open: boolean; presently: boolean },
    remembers: boolean,
  ) {
    this.meaning = meaning;
    this.loose = loose;
    this.open = open;
    this.presently = presently;
    this.direction = direction;
    this.dependence = remembers && !open && !presently ? dependenceOf(meaning, direction) : 'more';
    this.known = this.dependence === 'more' ? undefined : new Map();
  }

  /**
   * Its readings on each day of a window, where they depend on no story; they are made once. `beside` is the date beside
   * a time of the clock.
   */
  onEach(window: readonly Day[], beside: Resolved | undefined): Readings | undefined {
    if (this.dependence === 'publication')
      return (this.shared ??= mapped(window, (published) => this.on({ published })));
    if (!beside || this.dependence !== 'clock') return undefined;
    const known = this.sharedBeside?.get(beside);
    if (known) return known;
    const days = beside.onEach(window, undefined);
    if (!days?.every((day) => day !== undefined)) return undefined;
    const readings = mapped(window, (published, i) => this.on({ published, beside: days[i]?.min }));
    (this.sharedBeside ??= new Map<Resolved, Readings>()).set(beside, readings);
    return readings;
  }

  /** The last readings that were made of it in a window, where these are the same: then they share one place. */
  shareOf(readings: Readings): Readings {
    const last = this.last;
    if (last?.every((reading, i) => reading === readings[i])) return last;
    return (this.last = readings);
  }

  /** Its reading in a setting. */
  on(setting: Setting): Reading | undefined {
    const { known } = this;
    if (setting.echo !== undefined || setting.perhapsOnward !== undefined) return this.resolved(setting);
    if (setting.onward !== undefined) return this.onwardOn(setting, setting.onward);
    if (!known) return this.resolved(setting);
    const anchor = this.anchorOf(setting);
    if (anchor === undefined) return undefined;
    const before = known.get(anchor);
    if (before !== undefined || known.has(anchor)) return before;
    const reading = this.resolved(setting);
    known.set(anchor, reading);
    return reading;
  }

  /** Its reading in a setting, made anew. The context has all fields, so that all are of one shape. */
  private resolved(setting: Setting): Reading | undefined {
    const { published, narrative, beside, onward, echo, perhapsOnward } = setting;
    const { direction, loose, open, presently } = this;
    return resolve(this.meaning, {
      published,
      direction,
      loose,
      open,
      presently,
      narrative,
      onward,
      echo,
      perhapsOnward,
      beside,
    });
  }

  /** Its reading in a setting, from a day on. */
  private onwardOn(setting: Setting, onward: Day): Reading | undefined {
    if (this.dependence !== 'publication') return this.resolved(setting);
    let known = this.knownOnward?.get(onward);
    if (!known) (this.knownOnward ??= new Map()).set(onward, (known = new Map()));
    const before = known.get(setting.published);
    if (before !== undefined || known.has(setting.published)) return before;
    const reading = this.resolved(setting);
    known.set(setting.published, reading);
    return reading;
  }

  /** The one day that the reading depends on; undefined where there is none, and so no reading. */
  private anchorOf({ published, narrative, beside }: Setting): Day | undefined {
    if (this.dependence === 'publication') return published;
    if (this.dependence === 'story')
      return dayIn(storyFor({ narrative, direction: this.direction }), this.meaning);
    const isClock =
      this.meaning.type === 'times' || (this.meaning as { minute?: number }).minute !== undefined;
    return beside ?? narrative?.day ?? (isClock ? published : undefined);
  }
}

/** Further away (tokens) than this, a verb may not be the date's own. */
const REACH = 6;

/** Further from one that is no auxiliary, behind which what is intended has its infinitive: "plans to fly". */
const REACH_OF_INTENT = 9;

/** Whether the verb that gives a date its direction stands far from it, in front or behind, or has no tense. */
function isLoose({ verb, first, next }: FoundMention): boolean {
  if (!verb || verb.participle || verb.onward) return true;
  return verb.first >= next || first - verb.next > (verb.tense === 'present' ? REACH_OF_INTENT : REACH);
}

/** Whether a date has its year: then its direction can only tell that it contradicts its clause. */
const hasYear = (meaning: Meaning) =>
  meaning.type === 'calendar' &&
  (meaning.year !== undefined || meaning.yearShift !== undefined) &&
  !isOfStory(meaning);

/** Whether a weekday alone is told in the present: it may be that of the story, where one is told. */
const isToldPresently = ({ meaning, verb }: FoundMention) =>
  meaning.type === 'calendar' &&
  meaning.weekday !== undefined &&
  meaning.day === undefined &&
  verb?.tense === 'present' &&
  !verb.participle;

const DIRECTIONS: readonly Direction[] = ['past', 'future', 'unknown'];

/** So many mentions say the same again and again, even where the article can have appeared on one day only. */
const MANY = 200;

/** Resolves the meanings of an article; in a window of many days, or of many mentions, each that recurs but once. */
export class Resolver {
  /** By what is said; for each direction, sure or loose, open or not, in the present or not, on its own. */
  private readonly known = new Map<number, Map<Meaning, Resolved>>();
  private readonly remembers: boolean;
  private readonly checks: boolean;

  /**
   * @param mentions how many there are
   * @param checks readings tell where they contradict their clause; without, fewer verbs need be found
   */
  constructor(window: readonly Day[], mentions: number, checks: boolean) {
    this.remembers = window.length > 1 || mentions > MANY;
    this.checks = checks;
  }

  of(mention: FoundMention): Resolved {
    const { meaning } = mention;
    const asks = isDirected(meaning) && (this.checks || !hasYear(meaning));
    const direction: Direction = asks ? mention.direction : 'unknown';
    const loose = direction !== 'unknown' && !mention.since && isLoose(mention);
    const open = asks && mention.isOpen;
    const presently = direction === 'unknown' && asks && isToldPresently(mention);
    const makes = () => new Resolved(meaning, direction, { loose, open, presently }, this.remembers);
    if (!this.remembers) return makes();
    const kind = DIRECTIONS.indexOf(direction) * 8 + Number(presently) * 4 + Number(loose) * 2 + Number(open);
    let alike = this.known.get(kind);
    if (!alike) this.known.set(kind, (alike = new Map()));
    let resolved = alike.get(meaning);
    if (!resolved) alike.set(meaning, (resolved = makes()));
    return resolved;
  }
}
