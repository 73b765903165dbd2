import { dayOf, monthToEdtf, yearToEdtf } from '../dates/day.ts';
import { formatClock, formatWhen, sentenceCase } from '../dates/format.ts';
import { DATE_LOCALES } from '../dates/locales/index.ts';
import { t } from '../i18n/messages.ts';
import { formatPublished } from '../i18n/published.ts';
import { statusWord } from '../i18n/status.ts';
import type { CalledOff, EventStatus, Language } from '../model/index.ts';
import type { Use } from '../timeline/geometry.ts';
import type { EventInput, TimelineWords } from '../timeline/input.ts';
import { datePhrase, drawingWords, type Phrases, type TickPatterns } from '../timeline/words.ts';

/** How a status is added to a date: "{date} · à venir". */
const withStatus = (lang: Language, status: EventStatus, calledOff?: CalledOff) =>
  t(lang, 'timeline.date', { date: '{date}', status: statusWord({ status, calledOff }, lang) });

/** A count of more than one, whose number is told apart from the words. */
const SEVERAL = 5;
const COUNT = '{count}';

/** A date whose year, month, day, hour and minute are told apart by their figures. */
const SAMPLE = { year: 2001, month: 12, day: 23, minute: 4 * 60 + 56 };

/** How a language writes the dates on an axis, found by writing some. */
function tickPatternsOf(lang: Language): TickPatterns {
  const { months, number } = DATE_LOCALES[lang];
  const { year, month, day, minute } = SAMPLE;
  const written = (edtf: string, contextYear?: number) =>
    formatWhen(edtf, lang, { style: 'short', ...(contextYear !== undefined && { contextYear }) })
      .replace(String(year), '{year}')
      .replace(months.short[month - 1] ?? '', '{month}');
  const ofDay = (date: number, known?: number) =>
    written(`${year}-${month}-${String(date).padStart(2, '0')}`, known).replace(String(day), '{day}');
  const clock = (time: string) =>
    time.replace(/\d+/, (hour) => (hour.length > 1 ? '{hh}' : '{h}')).replace(/56$/, '{mm}');
  return {
    before: formatWhen(yearToEdtf(-43), lang).replace('44', '{n}'),
    early: formatWhen(yearToEdtf(44), lang).replace('44', '{n}'),
    group: number(10_000).replace(/\d/g, ''),
    month: written(monthToEdtf(dayOf(year, month, 1))),
    day: ofDay(day, year),
    first: ofDay(1, year),
    dayOfYear: ofDay(day),
    firstOfYear: ofDay(1),
    time: clock(formatClock(minute, lang)),
    hour: clock(formatClock(minute - 56, lang)),
  };
}

/** What is the same for every drawing in a language, found once: an archive has thousands of drawings. */
function oncePerLanguage<T>(find: (lang: Language) => T): (lang: Language) => T {
  const found = new Map<Language, T>();
  return (lang) => {
    const known = found.get(lang) ?? find(lang);
    found.set(lang, known);
    return known;
  };
}

/** The phrases of a drawing as patterns, so that a drawing made in the browser says the same as one made here. */
export const phrasesOf = oncePerLanguage((lang): Phrases => {
  const { units, months } = DATE_LOCALES[lang];
  const silence = ([one, other]: readonly [string, string]) => ({
    one: `${COUNT}\u00a0${one}`,
    other: `${COUNT}\u00a0${other}`,
  });
  return {
    planned: withStatus(lang, 'planned'),
    background: withStatus(lang, 'background'),
    cancelled: withStatus(lang, 'planned', 'cancelled'),
    postponed: withStatus(lang, 'planned', 'postponed'),
    more: {
      one: t(lang, 'timeline.more', { count: 1 }),
      other: t(lang, 'timeline.more', { count: SEVERAL }).replace(String(SEVERAL), COUNT),
    },
    silence: { day: silence(units.day), month: silence(units.month), year: silence(units.year) },
    months,
    ticks: tickPatternsOf(lang),
  };
});

/** The date of an event in words, without its status. */
export const dateWords = ({ when }: Pick<EventInput, 'when'>, lang: Language, short: boolean): string =>
  sentenceCase(formatWhen(when, lang, { style: short ? 'short' : 'full' }), lang);

/** Everything that a drawing says, in the reader's language. */
export const timelineWordsOf = oncePerLanguage((lang): TimelineWords => {
  const phrases = phrasesOf(lang);
  return {
    ...drawingWords(lang, phrases),
    date: (event, short) => datePhrase(event, dateWords(event, lang, short), phrases),
    published: (edtf) => formatPublished(edtf, lang),
  };
});

const LEGEND = {
  past: 'legend.day',
  planned: 'legend.planned',
  background: 'legend.background',
  span: 'legend.span',
  'planned-span': 'legend.planned',
  'background-span': 'legend.background',
  alternatives: 'legend.alternatives',
  range: 'legend.uncertain',
  approximate: 'legend.approximate',
  open: 'legend.open',
  fold: 'legend.silence',
  rug: 'legend.rug',
  window: 'legend.published',
} as const;

/** What a shape of the drawing means, for its legend. */
export const legendWordOf = (use: Use, lang: Language): string => t(lang, LEGEND[use]);
