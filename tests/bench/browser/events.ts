/**
 * Made-up events for the bench of the page: in bursts, as news comes, with some all along; days, months and years;
 * every one with a code in its title and another in its note, so that what a page holds of them can be counted.
 */
import { randomFrom } from './random.ts';

export interface BenchEvent {
  id: string;
  lang: 'fr' | 'en';
  /** "2016", "2016-03" or "2016-03-09". */
  start: string;
  /** The last day of a span. */
  end?: string;
  title: string;
  note: string;
  group: string;
  publisher: string;
  url: string;
}

const TITLES = {
  fr: [
    'Le conseil municipal repousse le vote du budget',
    'Les ouvriers du port votent la reprise du travail',
    'Une digue cède après trois jours de pluie',
    'La cour d’appel confirme l’amende',
    'Ouverture de l’enquête sur le contrat des bus',
    'Les riverains déposent un second recours',
    'Le ministère publie la carte des zones inondables',
    'Accord sur les salaires dans les hôpitaux',
  ],
  en: [
    'The city council puts off its vote on the budget',
    'Dock workers vote to go back to work',
    'A dyke gives way after three days of rain',
    'The appeal court upholds the fine',
    'An inquiry into the bus contract is opened',
    'Residents lodge a second complaint',
    'The ministry publishes its map of flood zones',
    'Hospitals and unions agree on pay',
  ],
};

const NOTES = {
  fr: 'Le journal cite trois témoins et le procès-verbal de la séance ; la préfecture, jointe le soir même, renvoie à son communiqué et ne confirme ni l’heure ni le nombre des présents.',
  en: 'The paper quotes three witnesses and the minutes of the meeting; the prefecture, reached that evening, points to its statement and confirms neither the hour nor how many were there.',
};

const GROUPS = ['Budget', 'Port', 'Justice', 'Transport', 'Santé'];
const PUBLISHERS = { fr: 'La Gazette', en: 'The Gazette' };

const DAY = 86_400_000;
const FIRST = Date.UTC(2008, 0, 1);
const LAST = Date.UTC(2024, 11, 31);
/** How far a burst reaches, days. */
const BURST = 70;

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);
const code = (letter: string, number: number) => letter + String(number).padStart(5, '0');

/** `count` events in the order of time; the same ones every time. */
export function benchEvents(count: number): BenchEvent[] {
  const random = randomFrom(count);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  const anywhere = () => FIRST + random() * (LAST - FIRST);
  const bursts = Array.from({ length: Math.max(4, Math.round(Math.sqrt(count) / 2)) }, anywhere);
  // The sum of a few even numbers is nearly a normal one.
  const spread = () => random() + random() + random() + random() - 2;
  const times = Array.from({ length: count }, () => {
    const time = random() < 0.3 ? anywhere() : pick(bursts) + spread() * BURST * DAY;
    return Math.min(LAST, Math.max(FIRST, time));
  }).sort((a, b) => a - b);
  return times.map((time, index): BenchEvent => {
    const lang = random() < 0.5 ? 'fr' : 'en';
    const precision = random();
    const day = isoDay(time);
    const isDay = precision >= 0.25;
    const isSpan = isDay && random() < 0.2;
    const number = index + 1;
    return {
      id: code('e', number),
      lang,
      start: isDay ? day : precision < 0.1 ? day.slice(0, 4) : day.slice(0, 7),
      ...(isSpan && { end: isoDay(Math.min(LAST, time + (2 + random() * 120) * DAY)) }),
      title: `${code('T', number)} ${pick(TITLES[lang])}`,
      note: `${code('N', number)} ${NOTES[lang]}`,
      group: pick(GROUPS),
      publisher: PUBLISHERS[lang],
      url: `https://gazette.example/${code('a', number)}`,
    };
  });
}

/** How many different titles (`T`) or notes (`N`) of the events a text holds. */
export function countCodes(text: string, letter: 'T' | 'N', count: number): number {
  const numbers = [...text.matchAll(new RegExp(`${letter}(\\d{5})`, 'g'))].map(([, digits]) =>
    Number(digits),
  );
  return new Set(numbers.filter((number) => number >= 1 && number <= count)).size;
}
