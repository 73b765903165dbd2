/** What opens a news article is the latest of what it tells: that narrows when it can have appeared. */
import type { FoundMention } from './found-mention.ts';
import type { Readings } from './narrowing.ts';

/** Whether a mention is a day counted from publication: "mercredi", "yesterday". */
const isNear = ({ meaning }: FoundMention) =>
  meaning.type === 'shift'
    ? meaning.unit === 'day' && meaning.anchor === 'publication'
    : meaning.type === 'calendar' && meaning.weekday !== undefined && meaning.day === undefined;

/** Whether a mention tells what has happened. */
const isPast = (mention: FoundMention) =>
  !mention.since && !mention.attributive && mention.verb !== undefined && mention.direction === 'past';

/** Whether a mention stands in a clause about a noun ("a rally that drew 300 people on May 11"), or with a figure. */
const recalls = ({ isRelative, verb, isOfFigure }: FoundMention) =>
  isRelative || verb?.attached === true || isOfFigure;

/** The one day that a mention stands for, whichever of some days the article appeared on. */
function dayOf(readings: Readings, kept: readonly number[]): number | undefined {
  const day = readings[kept[0]!]?.min;
  return kept.every((i) => readings[i]?.min === day && readings[i]?.max === day) ? day : undefined;
}

/**
 * The readings of an article's mentions, with a strain on each day of publication on which what has happened last, by the
 * sentence that opens it ("Le jury s’est retiré mercredi"), would have been before a day that is told of later in it ("Le
 * procès s’est ouvert le 11 mai"). Other articles are told backwards too; it is the rule of news, known as the inverted
 * pyramid. `opening` is the index of the block that opens the article, `kept` are the places of
 * the days in the window on which it can have appeared by all else.
 */
export function withLatestLead(
  mentions: readonly FoundMention[],
  readings: readonly Readings[],
  opening: number,
  kept: readonly number[],
): readonly Readings[] {
  const opens = ({ sentence }: FoundMention) => sentence.block === opening && sentence.opensBlock;
  const leads = mentions.flatMap((mention, m) =>
    opens(mention) && isNear(mention) && !recalls(mention) && isPast(mention) ? [m] : [],
  );
  if (leads.length === 0) return readings;
  let last = -Infinity;
  mentions.forEach((mention, m) => {
    const day = opens(mention) ? undefined : dayOf(readings[m]!, kept);
    // What a relative clause recalls need not be older: "registration, which opened on 1 February, ends in March".
    if (day !== undefined && day > last && !recalls(mention) && isPast(mention)) last = day;
  });
  const isBefore = (i: number) => leads.every((m) => (readings[m]![i]?.max ?? Infinity) < last);
  if (kept.every((i) => !isBefore(i)) || kept.every(isBefore)) return readings;
  const strained = (own: Readings): Readings =>
    own.map((reading, i) =>
      reading && reading.strain === 0 && isBefore(i) ? { ...reading, strain: 1, untimely: last } : reading,
    );
  return readings.map((own, m) => (leads.includes(m) ? strained(own) : own));
}
