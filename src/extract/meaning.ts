/** The units of civil time, in the order of their length. */
export type Unit =
  | 'second'
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

/**
 * What a mention is counted from: the article's publication, the day that the narrative has come to, or a happening that
 * is named after it ("trois semaines avant le drame"), of which only a reader knows the day.
 */
export type Anchor = 'publication' | 'narrative' | 'happening';

/** Seasons as EDTF numbers them. */
export type Season = 21 | 22 | 23 | 24;

/** Where in a period: its beginning, its middle, its end. */
export type Part = 'early' | 'mid' | 'late';

/** Fields of a calendar, as far as the words give them: "dimanche", "le 17 décembre", "mars 1889", "les années 60". */
export interface CalendarMeaning {
  type: 'calendar';
  year?: number | undefined;
  /** 1 to 12. */
  month?: number | undefined;
  day?: number | undefined;
  /** ISO: 1 is Monday. */
  weekday?: number | undefined;
  season?: Season | undefined;
  /** The first year of a decade or century, with the unit that it stands for. */
  era?: { unit: 'decade' | 'century'; from: number } | undefined;
  /** The third quarter of its year is 3. */
  quarter?: number | undefined;
  /** 1 or 2. */
  half?: number | undefined;
  /** 1 or 2, of its month: "la première quinzaine de juin". */
  fortnight?: number | undefined;
  /** The number of an ISO week: "semaine 12". With `day`: the week that the day lies in. */
  week?: number | undefined;
  /** Which of the month's (or year's): "le deuxième jeudi de juin", "la première semaine de mai". -1 is the last one. */
  nth?: { count: number; unit: 'weekday' | 'week' | 'weekend' } | undefined;
  /** A movable feast: how many days after Easter Sunday. */
  feast?: number | undefined;
  /** So many days after the date: "le lendemain de Noël" is 1, "la veille du 14 Juillet" is -1. */
  offset?: number | undefined;
  /** Instead of a year: so many years from that of the publication ("avril de l’année dernière" is -1). */
  yearShift?: number | undefined;
  /** Instead of a year: so many years from the one that the story has come to ("le 12 mai de la même année" is 0). */
  storyYear?: number | undefined;
  /** So many units that end with the date: "the six months to June 30". */
  stretch?: { unit: Unit; count: number } | undefined;
  /** The week or the days off that hold the date: "la semaine du 3 mai", "Easter weekend". */
  whole?: 'week' | 'weekend' | undefined;
  part?: Part | undefined;
  /** Its end is named, up to which something is to be done: "by the end of 2025". */
  ending?: boolean | undefined;
  approximate?: boolean | undefined;
  /** What the words themselves say of the direction: "dernier" is -1, "prochain" is 1. */
  toward?: -1 | 1 | undefined;
  /** It is near what the story has come to: "le 12", "the following March". It stands for nothing without a story. */
  narrative?: boolean | undefined;
  /** It is near the publication, whatever story is told: "this February". */
  near?: boolean | undefined;
  /** It recurs where its verb is in the present ("les ventes augmentent en été"). */
  habit?: boolean | undefined;
  /** The night that starts on the date and ends on the next day: "la nuit de mardi à mercredi". */
  overnight?: boolean | undefined;
  /** Minutes since midnight. */
  minute?: number | undefined;
  /** The clock shows universal time. */
  utc?: boolean | undefined;
  /** A part of the day, as TIMEX3 writes it: "MO", "AF", "EV", "NI". */
  partOfDay?: string | undefined;
}

/** So many units from an anchor: "hier", "la semaine dernière", "il y a trois ans", "le lendemain". */
export interface ShiftMeaning {
  type: 'shift';
  unit: Unit;
  /** Negative for the past, 0 for the current one. */
  count: number;
  anchor: Anchor;
  /** It dates the clause that its last word leads to: "on 9 September, a day after its owner had sold it". */
  leads?: boolean | undefined;
  /** Without a story it is counted from the publication: "earlier in the week". */
  orToday?: boolean | undefined;
  /** The units were counted, so that weeks keep the day: "two weeks later", as against "the following week". */
  counted?: boolean | undefined;
  /** To the day: "a year ago today", "il y a un an jour pour jour". */
  toTheDay?: boolean | undefined;
  /** The date that it is counted from, instead of the anchor: "trois jours avant le 12 mai". */
  from?: CalendarMeaning | undefined;
  /** The noun of the happening that it is counted from, instead of the anchor: "three days before the crash". */
  happening?: string | undefined;
  /** The beginning, the middle or the end of the period: "la fin de l’année dernière". */
  part?: Part | undefined;
  /** Its end is named, up to which something is to be done: "before the end of the month". */
  ending?: boolean | undefined;
  /** The day of the week that is meant: "lundi de la semaine prochaine". */
  weekday?: number | undefined;
  approximate?: boolean | undefined;
  minute?: number | undefined;
  partOfDay?: string | undefined;
}

/** A length of time: "deux mois". `count` is absent when the words do not give it ("des semaines"). */
export interface DurationMeaning {
  type: 'duration';
  unit: Unit;
  count?: number;
  /** What is added to it: "deux heures et dix minutes". */
  more?: { unit: Unit; count: number };
  /** `until-now`: the stretch that ends at the publication ("en deux mois", "ces deux derniers mois"). */
  place?: 'until-now';
}

/** A time of the clock or a part of the day, on the day of the date beside it or of the story: "21 h 45", "la soirée". */
export interface TimeMeaning {
  type: 'time';
  /** Minutes since midnight; 1440 is the midnight that ends the day. */
  minute?: number | undefined;
  /** The clock shows universal time: "16:15 UTC". */
  utc?: boolean | undefined;
  partOfDay?: string | undefined;
  /** The moment that was told last: "à ce moment-là". */
  same?: boolean;
  /** Of the night just over alone, or of the one to come: "overnight" in an old story is of a night that nobody can tell. */
  latest?: boolean;
}

/** A stretch of history that has a name: "le Moyen Âge". */
export interface AgeMeaning {
  type: 'age';
  edtf: string;
}

/** From a time of the clock to another: "de 9 à 17 heures". */
export interface TimeRangeMeaning {
  type: 'times';
  times: TimeMeaning[];
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
  /** The values of its parts, for "du lundi au vendredi". */
  values?: string[];
  /** What it is where it is told of once: "le dimanche sera réservé aux enfants". */
  once?: CalendarMeaning;
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
  | TimeMeaning
  | TimeRangeMeaning
  | AgeMeaning
  | RangeMeaning
  | ListMeaning
  | RecurrenceMeaning
  | ReferenceMeaning;

/** The years that were last given to dates. */
const dated = new WeakMap<CalendarMeaning, CalendarMeaning>();

/** A date with a year; for the same date and year in a row one object, because that is resolved but once. */
export function withYear(date: CalendarMeaning, year: number): CalendarMeaning {
  let known = dated.get(date);
  if (known?.year !== year) dated.set(date, (known = { ...date, year }));
  return known;
}

/** A date of the calendar, or a range of them, in a year, and in a month where only its day is told. */
export function ofYear(meaning: Meaning, year: number, month?: number): Meaning | undefined {
  if (meaning.type === 'range' && meaning.from.type === 'calendar' && meaning.to.type === 'calendar')
    return { ...meaning, from: withYear(meaning.from, year), to: withYear(meaning.to, year) };
  if (meaning.type !== 'calendar') return undefined;
  return month === undefined ? withYear(meaning, year) : { ...meaning, year, month, narrative: false };
}
