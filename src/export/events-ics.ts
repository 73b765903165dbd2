import ICAL from 'ical.js';

import { civilOf, type Day } from '../dates/day.ts';
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

// The library counts the octets of a piece without the space that a folded line begins with; 75 are the most of a line.
ICAL.foldLength = 74;

const two = (value: number) => String(value).padStart(2, '0');

/** A day as jCal writes it: "2022-01-12". */
function dayCell(day: Day): string {
  const { year, month, day: date } = civilOf(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
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

function statusOf({ status, calledOff }: TimelineEvent): 'CANCELLED' | 'TENTATIVE' | 'CONFIRMED' {
  // What was put off does not happen on that day either.
  if (calledOff) return 'CANCELLED';
  return status === 'planned' ? 'TENTATIVE' : 'CONFIRMED';
}

/** The midnight from which the source is known to be published, or the epoch: never the clock's time. */
function stampOf({ source: { published } }: Told): string {
  const { min } = published === undefined ? { min: 0 } : boundsOf(parseEdtf(published));
  return `${dayCell(Number.isFinite(min) && isTold({ min, max: min }) ? min : 0)}T00:00:00Z`;
}

/** A property as jCal has it (RFC 7265): its name, its parameters, its type, its value. */
type Property = [name: string, parameters: Record<string, string>, type: string, value: string];
type Component = [name: string, properties: Property[], components: Component[]];

const text = (name: string, value: string): Property => [name, {}, 'text', value];

/** A property that the format does not know: its value is written as it is, so what would end it is escaped here. */
const unknown = (name: string, value: string): Property => [
  name,
  {},
  'unknown',
  cleanLine(value).replace(/[\\;,]/g, '\\$&'),
];

function entriesOf(event: TimelineEvent, told: Told, options: ExportOptions): Component[] {
  const { lang, site } = options;
  const description = [
    dateWithStatus(event, lang),
    told.text,
    ...told.notes.map((note) => noteLine(note, lang)),
    ...told.facts,
    t(lang, 'export.source', { source: sourceLine(told.source, lang) }),
    `EDTF: ${event.when}`,
  ];
  const host = site === undefined ? 'frise' : new URL(site).host;
  return toldStretches(event).map(({ min, max }, i): Component => [
    'vevent',
    [
      text('uid', `${event.id}${i > 0 ? `/${i + 1}` : ''}@${host}`),
      ['dtstamp', {}, 'date-time', stampOf(told)],
      ['dtstart', {}, 'date', dayCell(min)],
      ['dtend', {}, 'date', dayCell(max + 1)],
      text('summary', isExact(event.when) ? told.headline : `${told.headline} (${told.date})`),
      text('description', description.filter(Boolean).join('\n')),
      ...(site === undefined ? [] : [['url', {}, 'uri', eventAddress(event.id, options)] as Property]),
      text('status', statusOf(event)),
      // A date to know of, not an hour to keep free.
      text('transp', 'TRANSPARENT'),
      ...(event.group ? [text('categories', cleanLine(event.group))] : []),
    ],
    [],
  ]);
}

/**
 * A calendar (RFC 5545): whole days, a span as a span, what is only known by month or year as that month or year, which
 * its title then says. What is planned is tentative. Years that a calendar cannot tell are left out, and it says so.
 */
export function eventsIcs(content: ExportContent, options: ExportOptions): string {
  const { lang } = options;
  const tell = tellerOf(content, lang);
  const count = content.events.filter((event) => !isWhole(event)).length;
  const calendar: Component = [
    'vcalendar',
    [
      text('version', '2.0'),
      text('calscale', 'GREGORIAN'),
      text('prodid', '-//Frise//Frise//EN'),
      text('method', 'PUBLISH'),
      unknown('x-wr-calname', content.title),
      ...(count > 0 ? [unknown('x-wr-caldesc', t(lang, 'export.leftOut', { count }))] : []),
      unknown('x-published-ttl', 'PT1H'),
    ],
    content.events.flatMap((event) => entriesOf(event, tell(event), options)),
  ];
  return ICAL.stringify(calendar);
}
