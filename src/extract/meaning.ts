/** The units of civil time, in the order of their length. */
export type Unit =
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** What a mention is counted from: the article's publication, or the day that the narrative has come to. */
export type Anchor = 'publication' | 'narrative';

/** Seasons as EDTF numbers them. */
export type Season = 21 | 22 | 23 | 24;

/** Where in a period: its beginning, its middle, its end. */
export type Part = 'early' | 'mid' | 'late';

/** Fields of a calendar, as far as the words give them: "dimanche", "le 17 décembre", "mars 1889", "les années 60". */
export interface CalendarMeaning {
  type: 'calendar';
  year?: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
  /** ISO: 1 is Monday. */
  weekday?: number;
  season?: Season;
  /** The third quarter of its year is 3. */
  quarter?: number;
  /** 1 or 2. */
  half?: number;
  /** Instead of a year: so many years from that of the publication ("May last year" is -1). */
  yearShift?: number;
  /** The first year of a decade or century, with the unit that it stands for. */
  era?: { unit: 'decade' | 'century'; from: number };
  part?: Part;
  approximate?: boolean;
  /** What the words themselves say of the direction: "dernier" is -1, "prochain" is 1. */
  toward?: -1 | 1;
  /** Minutes since midnight. */
  minute?: number;
  /** A part of the day, as TIMEX3 writes it: "MO", "AF", "EV", "NI". */
  partOfDay?: string;
}

/** So many units from an anchor: "hier", "la semaine dernière", "il y a trois ans", "le lendemain". */
export interface ShiftMeaning {
  type: 'shift';
  unit: Unit;
  /** Negative for the past, 0 for the current one. */
  count: number;
  anchor: Anchor;
  /** Where in the period: "the end of this month". */
  part?: Part;
  approximate?: boolean;
  minute?: number;
  partOfDay?: string;
}

/** A length of time: "deux mois". `count` is absent when the words do not give it ("des semaines"). */
export interface DurationMeaning {
  type: 'duration';
  unit: Unit;
  count?: number;
  /** `until-now`: the stretch that ends at the publication ("en deux mois", "ces deux derniers mois"). */
  place?: 'until-now';
}

/** From a date to a date: "du 3 au 5 mai". */
export interface RangeMeaning {
  type: 'range';
  from: CalendarMeaning;
  to: CalendarMeaning;
}

/** Several dates, all meant ("les 3, 4 et 5 mai"), or one of them, nobody knows which ("12/01/2022" in English). */
export interface ListMeaning {
  type: 'list';
  oneOf?: boolean;
  dates: CalendarMeaning[];
}

/** A time that recurs: "le mercredi", "chaque semaine". It has no place on a line. */
export interface RecurrenceMeaning {
  type: 'recurrence';
  value: string;
}

/** A vague reference, as TIMEX3 writes it: "récemment" is PAST_REF. */
export interface ReferenceMeaning {
  type: 'reference';
  value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
}

/** What the words of a mention say, before anything is known of when they were written. */
export type Meaning =
  | CalendarMeaning
  | ShiftMeaning
  | DurationMeaning
  | RangeMeaning
  | ListMeaning
  | RecurrenceMeaning
  | ReferenceMeaning;
