import { createEvents, type EventAttributes } from 'ics';

import { type Civil, civilOf, type Day } from '../dates/day.ts';
import type { DayRange } from '../dates/day-set.ts';
import { boundsOf, parseEdtf, type When } from '../dates/edtf.ts';
import { isPlain, plainDate } from '../dates/plain-date.ts';
import { t } from '../i18n/messages.ts';
import { dateWithStatus } from '../i18n/status.ts';
import type { TimelineEvent } from '../model/index.ts';
import { eventAddress } from './address.ts';
import { cleanLine } from './clean-text.ts';
import type { ExportContent, ExportOptions } from './content.ts';
import { noteLine, sourceLine, tellerOf, type Told } from './told.ts';

/** The years that a calendar can tell (RFC 5545, "Date": four digits; there is no year before the first). */
const YEARS = { first: 1, last: 9999 };

const two = (value: number) => String(value).padStart(2, '0');

/** A day as the format writes it: "20220112". */
function dayCell(day: Day): string {
  const { year, month, day: date } = civilOf(day);
  return `${String(year).padStart(4, '0')}${two(month)}${two(date)}`;
}

/** The stretches of days that a date covers: of an open interval the end that is known, of `{…}` each member. */
function stretchesOf(when: When): DayRange[] {
  if (when.kind === 'set' && when.mode === 'all') return when.members.flatMap(stretchesOf);
  const { min, max } = boundsOf(when);
  if (when.kind === 'interval') {
    const { start, end } = when;
    return [{ min: start?.min ?? end!.min, max: end?.max ?? start!.max }];
  }
  if (Number.isFinite(min) && Number.isFinite(max)) return [{ min, max }];
  // Several dates of which one is open: the ends that are known.
  const ends = when.kind === 'set' ? when.members.flatMap(stretchesOf) : [];
  return [{ min: Math.min(...ends.map((e) => e.min)), max: Math.max(...ends.map((e) => e.max)) }];
}

const isTold = ({ min, max }: DayRange) =>
  civilOf(min).year >= YEARS.first && civilOf(max + 1).year <= YEARS.last;

const toldStretches = ({ when }: TimelineEvent) => stretchesOf(parseEdtf(when)).filter(isTold);
const isWhole = ({ when }: TimelineEvent) => stretchesOf(parseEdtf(when)).every(isTold);

/** Whether whole days from one to another say all of the date: of a month they say too much, of an hour too little. */
function isExact(when: string): boolean {
  const { start, end } = plainDate(when);
  const points = [start, ...(end ? [end] : [])];
  return isPlain(when) && points.every(({ day, minute }) => day !== undefined && minute === undefined);
}

function statusOf({ status, calledOff }: TimelineEvent): NonNullable<EventAttributes['status']> {
  // What was put off does not happen on that day either.
  if (calledOff) return 'CANCELLED';
  return status === 'planned' ? 'TENTATIVE' : 'CONFIRMED';
}

/** The midnight from which the source is known to be published, or the epoch: never the clock's time. */
function stampOf({ source: { published } }: Told): string {
  const { min } = published === undefined ? { min: 0 } : boundsOf(parseEdtf(published));
  return `${dayCell(Number.isFinite(min) && isTold({ min, max: min }) ? min : 0)}T000000Z`;
}

/** The library's types have forgotten the stamp, which it takes. */
type Entry = EventAttributes & { timestamp: string };

function entriesOf(event: TimelineEvent, told: Told, options: ExportOptions): Entry[] {
  const { lang, site } = options;
  const description = [
    dateWithStatus(event, lang),
    told.text,
    ...told.notes.map((note) => noteLine(note, lang)),
    ...told.facts,
    t(lang, 'export.source', { source: sourceLine(told.source, lang) }),
    `EDTF: ${event.when}`,
  ];
  const entry: Omit<Entry, 'start' | 'end' | 'uid'> = {
    title: isExact(event.when) ? told.headline : `${told.headline} (${told.date})`,
    description: description.filter(Boolean).join('\n'),
    timestamp: stampOf(told),
    status: statusOf(event),
    // A date to know of, not an hour to keep free.
    transp: 'TRANSPARENT',
    ...(site && { url: eventAddress(event.id, options) }),
    ...(event.group && { categories: [cleanLine(event.group).replace(/[\\;,]/g, '\\$&')] }),
  };
  const host = site === undefined ? 'frise' : new URL(site).host;
  return toldStretches(event).map(({ min, max }, i) => {
    const [start, end] = [min, max + 1].map((day) => civilOf(day)) as [Civil, Civil];
    return {
      ...entry,
      uid: `${event.id}${i > 0 ? `/${i + 1}` : ''}@${host}`,
      start: [start.year, start.month, start.day],
      end: [end.year, end.month, end.day],
    };
  });
}

/** The octets of a character in UTF-8. */
const octets = (character: string) => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A line as the format folds it: in pieces of at most 75 octets, all but the first after a space. */
function folded(line: string): string {
  let out = '';
  let room = 75;
  for (const character of line) {
    const size = octets(character);
    if (size > room) {
      out += '\r\n ';
      room = 74;
    }
    out += character;
    room -= size;
  }
  return out;
}

/** What the library leaves to be done: it counts characters where octets count, and writes the year 44 with two digits. */
const finished = (line: string) =>
  folded(
    line.replace(
      /^(DT(?:START|END);VALUE=DATE:)(\d{5,7})$/,
      (_, name: string, day: string) => name + day.padStart(8, '0'),
    ),
  );

/**
 * A calendar (RFC 5545): whole days, a span as a span, what is only known by month or year as that month or year, which
 * its title then says. What is planned is tentative. Years that a calendar cannot tell are left out, and it says so.
 *
 * Throws when the library refuses an event.
 */
export function eventsIcs(content: ExportContent, options: ExportOptions): string {
  const tell = tellerOf(content, options.lang);
  const entries = content.events.flatMap((event) => entriesOf(event, tell(event), options));
  const name = cleanLine(content.title).replace(/[\\;,]/g, '\\$&');
  const { error, value } = createEvents(entries, { productId: '-//Frise//Frise//EN', calName: name });
  if (error || !value)
    throw new Error(`The calendar could not be written: ${error?.message ?? 'it is empty'}.`);
  const lines = value.replaceAll('\r\n\t', '').split('\r\n');
  const count = content.events.filter((event) => !isWhole(event)).length;
  if (count > 0) {
    const said = t(options.lang, 'export.leftOut', { count }).replace(/[\\;,]/g, '\\$&');
    lines.splice(
      lines.findIndex((line) => line.startsWith('X-PUBLISHED-TTL')),
      0,
      `X-WR-CALDESC:${said}`,
    );
  }
  return lines.map(finished).join('\r\n');
}
