import { dayOf, dayToEdtf, monthToEdtf, yearToEdtf } from '../dates/day.ts';
import { formatClock, formatMonth, formatWhen, sentenceCase } from '../dates/format.ts';
import { formatGap } from '../dates/gap.ts';
import { t } from '../i18n/messages.ts';
import { formatPublished } from '../i18n/published.ts';
import type { Language } from '../model/index.ts';
import type { Use } from '../timeline/geometry.ts';
import type { TimelineWords } from '../timeline/input.ts';
import type { TickNames } from '../timeline/tick-labels.ts';

/** Any leap year: it has every day of the calendar, and is left out again. */
const SOME_YEAR = 2000;

/** The names of ticks: what the reader's language says of their dates. */
function tickNamesOf(lang: Language): TickNames {
  return {
    year: (year) => formatWhen(yearToEdtf(year), lang),
    month: (month, year, long) => {
      const style = long ? 'full' : 'short';
      if (year === undefined) return formatMonth(month, lang, style);
      return formatWhen(monthToEdtf(dayOf(year, month, 1)), lang, { style });
    },
    day: (day, month, year) => {
      const edtf = dayToEdtf(dayOf(year ?? SOME_YEAR, month, day));
      return formatWhen(edtf, lang, {
        style: 'short',
        ...(year === undefined && { contextYear: SOME_YEAR }),
      });
    },
    time: (minute) => formatClock(minute, lang),
  };
}

/** Everything that a drawing says, in the reader's language. */
export function timelineWordsOf(lang: Language): TimelineWords {
  return {
    date: ({ when, status }, short) => {
      const date = sentenceCase(formatWhen(when, lang, { style: short ? 'short' : 'full' }), lang);
      return status === 'past'
        ? date
        : t(lang, 'timeline.date', { date, status: t(lang, `status.${status}`) });
    },
    silence: (days) => formatGap(days, lang),
    published: (edtf) => formatPublished(edtf, lang),
    more: (count) => t(lang, 'timeline.more', { count }),
    ticks: tickNamesOf(lang),
  };
}

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
  window: 'legend.published',
} as const;

/** What a shape of the drawing means, for its legend. */
export const legendWordOf = (use: Use, lang: Language): string => t(lang, LEGEND[use]);
