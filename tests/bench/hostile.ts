import { tag } from '../../src/extract/tag.ts';
import type { Language } from '../../src/model/index.ts';

/** A text of a megabyte that is hard to read, and how long Frise reads it. */
export interface HostileTime {
  name: string;
  language: Language;
  /** Seconds, with the day of publication known. */
  day: number;
  /** Seconds, with its month only. */
  month: number;
}

/** How long the texts are, in UTF-16 units. */
const LENGTH = 1_000_000;

/** What the texts repeat: all in one block without a line end, unless it holds one. */
const REPEATED: Record<string, string> = {
  'dates, one sentence': 'le 3 mai 2020, lundi 12 juin, ',
  'dates, many sentences': 'Le 3 mai, il a dit. Lundi, il partira. Hier, la réunion du 12 janvier 1998.\n',
  'hours and days': 'à 20 h 30 jeudi ',
  'English dates': 'on Thursday, May 3, 2020, he said ',
  'the start of a date': 'le 1 ',
  'a list that ends in none': '1, 2, 3 et ',
  'a range that never ends': 'du 3 au ',
  numbers: '1 000 ',
  slashes: '1/1/',
  weekdays: 'lundi et ',
  clauses: 'il a été et qui a dit, ',
  hyphens: 'a-',
  apostrophes: 'l’',
  initials: 'M. ',
  'one letter': 'a',
  'ranges in ranges': 'du 3 au du 3 mai au ',
  'quotations in quotations': '« “lundi, dit-il, ',
  abbreviations: 'Mme. M. p. 3 ',
  'full stops': '.',
  'stops and dates': '. Lundi ! ',
  'marks apart from their letters': 'e\u0301',
  'verbs alone': 'a été dit lundi sera fait was said had gone ',
  'the day after the day after': 'le lendemain, the next day, ',
  'labels of a chronology': '3 mai 2019 : le 4 juin, il part.\n',
};

const seconds = (work: () => unknown): number => {
  const { user, system } = process.cpuUsage();
  work();
  const after = process.cpuUsage({ user, system });
  return (after.user + after.system) / 1e6;
};

/** Reads each text once, with the day and with the month of publication. Both languages must be prepared. */
export function measureHostile(languages: readonly Language[]): HostileTime[] {
  return Object.entries(REPEATED).flatMap(([name, unit]) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
    return languages.map((language) => ({
      name,
      language,
      day: seconds(() => tag({ lang: language, dct: '2020-05-12', text })),
      month: seconds(() => tag({ lang: language, dct: '2020-05', text })),
    }));
  });
}
