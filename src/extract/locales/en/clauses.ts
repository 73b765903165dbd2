import type { ClauseWords } from '../../clauses.ts';
import { announcementVerbs, speechVerbs } from './nouns.ts';
import { monthNames, months, weekdays } from './lexicon.ts';

/**
 * The words that part English clauses. "that" is not among them: it is as often a determiner, and what it opens is what
 * somebody said or announced.
 */
export const clauses: ClauseWords = {
  relatives: new Set(['which', 'who', 'whom', 'whose', 'where']),
  subjectRelatives: new Set(['who']),
  complementizers: new Set([
    'that',
    'he',
    'she',
    'it',
    'they',
    'we',
    'i',
    'you',
    'there',
    'what',
    'how',
    'why',
  ]),
  saying: new Set([...speechVerbs, ...announcementVerbs]),
  subordinators: new Set(['while', 'when', 'because', 'although', 'though', 'whereas', 'whether']),
  conjunctions: new Set(['after', 'before', 'as', 'since', 'until', 'once']),
  conditions: new Set(['if', 'unless']),
  times: new Set([
    ...Object.keys({ ...weekdays, ...months, ...monthNames }),
    'the',
    'last',
    'early',
    'mid',
    '-',
    'late',
    'of',
  ]),
  phrases: new Set(['with', 'at', 'in', 'on', 'for', 'from', 'by', 'under', 'over']),
  toldTimes: new Set(['year', 'day', 'month', 'week', 'summer', 'winter', 'spring', 'autumn', 'night']),
  leads: new Set(['before', 'after', 'without', 'by', 'to', 'for', 'until', 'since']),
  coordinators: new Set(['and', 'but', 'so', 'yet', 'then']),
};

/** Words just before a happening that make it a mere possibility. */
export const hypothetical: readonly string[] = ['possible', 'potential', 'hypothetical', 'eventual'];

/** "the attacks of September 11": the date is a name. */
export const attributive: ReadonlySet<string> = new Set(['of']);

/** "until" and "by" are not here: a deadline is something that an editor puts on the line. */
export const boundary: ReadonlySet<string> = new Set(['before', 'after', 'than']);

/** Words before an attributive that make the date the start of something, or stand for what happened: "that of 1931". */
export const starting: ReadonlySet<string> = new Set(['as', 'that', 'all', 'most', 'much']);

/** Words that open a phrase about where a statement comes from: its date is no happening's. */
export const attributions: readonly string[] = [
  'according to',
  'in a statement',
  'in an interview',
  'in a tweet',
  'in a post',
];

/** Words before a date since which something goes on. */
export const ongoing: ReadonlySet<string> = new Set(['since']);

/** Words before a date that doubt it, or make a habit of it. */
export const doubting: ReadonlySet<string> = new Set([
  'perhaps',
  'unlikely',
  'possibly',
  'maybe',
  'potentially',
  'conceivably',
  'usually',
  'normally',
  'traditionally',
  'typically',
  'generally',
]);

/** Articles of a weekday that is any of them. */
export const indefinite: ReadonlySet<string> = new Set(['a', 'an', 'any', 'some']);

/** Words that compare a figure with that of another date. */
export const comparing: ReadonlySet<string> = new Set(['compared', 'versus', 'than', 'down from', 'up from']);

/** Words before a figure that another is compared with, or that says how it changed. */
export const figures = {
  against: new Set('from against versus'.split(' ')),
  measures: new Set(
    'percent cent point points million billion trillion dollars euros pounds tons tonnes'.split(' '),
  ),
  changes: new Set('up down'.split(' ')),
};

/** Words before a year that something is meant for. */
export const allotting: ReadonlySet<string> = new Set(['for']);
