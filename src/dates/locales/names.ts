import type { Locale } from 'date-fns';

type Width = 'wide' | 'abbreviated';

/** The twelve months as a locale of date-fns names them, January first. */
export const monthNames = ({ localize }: Locale, width: Width): string[] =>
  Array.from({ length: 12 }, (_, index) => localize.month(index as 0, { width, context: 'formatting' }));

/** The seven weekdays as a locale of date-fns names them, Monday first (ISO); it counts from Sunday. */
export const weekdayNames = ({ localize }: Locale, width: Width): string[] =>
  Array.from({ length: 7 }, (_, index) =>
    localize.day(((index + 1) % 7) as 0, { width, context: 'formatting' }),
  );
