import { formatGap } from '../dates/gap.ts';
import { formatMonth, formatWhen } from '../dates/format.ts';
import { dayToEdtf, dayOf, yearToEdtf } from '../dates/day.ts';
import type { Language } from '../model/index.ts';
import type { TimelineWords } from '../timeline/input.ts';
import type { TickNames } from '../timeline/tick-labels.ts';

/** Names of ticks in a language: what `formatWhen` says of their dates. */
export function tickNamesOf(lang: Language): TickNames {
  return {
    year: (year) => formatWhen(yearToEdtf(year), lang),
    month: (month, year, long) => {
      const style = long ? 'full' : 'short';
      if (year === undefined) return formatMonth(month, lang, style);
      return formatWhen(dayToEdtf(dayOf(year, month, 1)).slice(0, -3), lang, { style });
    },
    day: (day, month, year) => {
      // Any leap year has all the days; it is left out again.
      const in2000 = year ?? 2000;
      const context = year === undefined ? { contextYear: in2000 } : {};
      return formatWhen(dayToEdtf(dayOf(in2000, month, day)), lang, { style: 'short', ...context });
    },
    time: (minute) => {
      const [h, m] = [Math.floor(minute / 60), String(minute % 60).padStart(2, '0')];
      return lang === 'fr' ? (m === '00' ? `${h} h` : `${h} h ${m}`) : `${h}:${m}`;
    },
  };
}

const STATUS: Record<Language, Record<'planned' | 'background', string>> = {
  fr: { planned: 'à venir', background: 'contexte' },
  en: { planned: 'planned', background: 'context' },
};

export function timelineWordsOf(lang: Language): TimelineWords {
  return {
    date: ({ when, status }) => {
      const date = formatWhen(when, lang, { style: 'short' });
      const first = date.charAt(0).toLocaleUpperCase(lang) + date.slice(1);
      return status === 'past' ? first : `${first} · ${STATUS[lang][status]}`;
    },
    silence: (days) => formatGap(days, lang),
    published: (edtf) =>
      lang === 'fr'
        ? `Paru ${formatWhen(edtf, lang, { role: 'on' })}`
        : `Published ${formatWhen(edtf, lang, { role: 'on' })}`,
    more: (count) => (lang === 'fr' ? `Et ${count} autres` : `And ${count} more`),
    ticks: tickNamesOf(lang),
  };
}
