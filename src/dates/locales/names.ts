import type { Locale } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';
import { fr } from 'date-fns/locale/fr';

import type { Language } from '../../model/index.ts';
import type { CalendarNames } from '../locale.ts';

type Width = 'wide' | 'abbreviated';

/** The twelve months as a locale of date-fns names them, January first. */
const monthNames = ({ localize }: Locale, width: Width): string[] =>
  Array.from({ length: 12 }, (_, index) => localize.month(index as 0, { width, context: 'formatting' }));

/** The seven weekdays as a locale of date-fns names them, Monday first (ISO); it counts from Sunday. */
const weekdayNames = ({ localize }: Locale, width: Width): string[] =>
  Array.from({ length: 7 }, (_, index) =>
    localize.day(((index + 1) % 7) as 0, { width, context: 'formatting' }),
  );

const namesOf = (locale: Locale): CalendarNames => ({
  months: { full: monthNames(locale, 'wide'), short: monthNames(locale, 'abbreviated') },
  weekdays: { full: weekdayNames(locale, 'wide'), short: weekdayNames(locale, 'abbreviated') },
});

/** The Imprimerie nationale's abbreviation for July; date-fns has CLDR's "juil.". */
function withJuly(names: CalendarNames): CalendarNames {
  const short = names.months.short.map((name) => (name === 'juil.' ? 'juill.' : name));
  return { ...names, months: { ...names.months, short } };
}

/** The names of each language's calendar. */
export const CALENDAR_NAMES: Record<Language, CalendarNames> = {
  fr: withJuly(namesOf(fr)),
  en: namesOf(enGB),
};
