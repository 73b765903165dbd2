import { dayToEdtf, monthToEdtf } from './day.ts';
import { parseEdtf, type When } from './edtf.ts';

const digits = (value: number) => String(value).padStart(2, '0');

/**
 * The value of a `<time datetime>` for a date: a minute, a day, a month or a year of the years 1 to 9999, as HTML
 * allows. Undefined for everything else, approximate dates and dates in doubt included, because a machine would read
 * them as certain. Throws an EdtfError when a text is not EDTF.
 */
export function datetimeAttribute(when: string | When): string | undefined {
  const date = typeof when === 'string' ? parseEdtf(when) : when;
  if (date.kind === 'set') {
    const [only] = date.members;
    return date.members.length === 1 && only?.kind === 'point' ? datetimeAttribute(only) : undefined;
  }
  if (date.kind !== 'point' || date.approximate || date.uncertain) return undefined;
  if (date.year < 1 || date.year > 9999) return undefined;
  switch (date.precision) {
    case 'minute': {
      const minute = date.minute ?? 0;
      return `${dayToEdtf(date.min)}T${digits(Math.floor(minute / 60))}:${digits(minute % 60)}`;
    }
    case 'day':
      return dayToEdtf(date.min);
    case 'month':
      return monthToEdtf(date.min);
    case 'year':
      return String(date.year).padStart(4, '0');
    case 'season':
    case 'decade':
    case 'century':
      return undefined;
  }
}
