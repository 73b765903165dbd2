import { hashOf } from '../../scan.ts';
import conjugations from 'french-verbs-lefff/dist/conjugations.json' with { type: 'json' };

/** The tenses that tell the time of a clause. */
export type FormTense = 'P' | 'I' | 'F' | 'C' | 'J' | 'K' | 'G' | 'W';

const TENSES: readonly FormTense[] = ['W', 'P', 'K', 'I', 'F', 'C', 'J', 'G'];

/** What a form can be: the infinitive of each of its tenses. */
export type Form = Partial<Record<FormTense, string>>;

/** Frequent verbs, which win where a form belongs to several ("dû", "plu", "suit", "cru"). */
const FREQUENT = [
  'être',
  'avoir',
  'devoir',
  'falloir',
  'faire',
  'dire',
  'voir',
  'savoir',
  'suivre',
  'croire',
  'plaire',
  'vivre',
  'lire',
  'taire',
  'mettre',
  'fonder',
  'sortir',
  'partir',
  'convenir',
];

const NAMES = [...FREQUENT, ...Object.keys(conjugations).filter((name) => !FREQUENT.includes(name))];

/** Bits that a tense and a person take; the rest of a number is the verb's place in `NAMES`. */
const TENSE_BITS = 3;
const PERSON_BITS = 3;

/**
 * Where the readings of a form start in a list of them: numbers, because there are hundreds of thousands. A hash table
 * with open addressing; a place is known by its hash, and by the form that its reading leads to.
 */
interface Index {
  /** One less than how many places there are, a power of two. */
  last: number;
  hashes: Int32Array;
  /** The first reading of the form at each place, from 1 on; 0 where it is free. */
  heads: Int32Array;
  /** For each reading its verb, person and tense, and the next one of the same form, or 0. */
  readings: Int32Array;
  following: Int32Array;
}

let index: Index | undefined;

/** So many places, of which two thirds are free, have room for all forms of the verbs. */
const PLACES = 2 ** 20;

const tenseOf = (reading: number): FormTense => TENSES[reading & ((1 << TENSE_BITS) - 1)]!;
const nameOf = (reading: number): string => NAMES[reading >> (TENSE_BITS + PERSON_BITS)]!;

/** The form that a reading is of. */
function formOf(reading: number): string {
  const person = (reading >> TENSE_BITS) & ((1 << PERSON_BITS) - 1);
  return conjugations[nameOf(reading)]![tenseOf(reading)]![person]!;
}

/** The place of a form, or the free one where it belongs. */
function placeOf({ last, hashes, heads, readings }: Index, form: string, hash: number): number {
  for (let at = hash & last; ; at = (at + 1) & last) {
    const head = heads[at]!;
    if (head === 0 || (hashes[at] === hash && formOf(readings[head]!) === form)) return at;
  }
}

function forms(): Index {
  if (index) return index;
  const [hashes, heads] = [new Int32Array(PLACES), new Int32Array(PLACES)];
  const most = NAMES.reduce((sum, name) => {
    const verb = conjugations[name];
    return TENSES.reduce((count, tense) => count + (verb?.[tense]?.length ?? 0), sum);
  }, 1);
  const built: Index = {
    last: PLACES - 1,
    hashes,
    heads,
    readings: new Int32Array(most),
    following: new Int32Array(most),
  };
  let count = 1;
  // Backwards, because each reading is put before those that are there, and the first of a tense wins.
  for (let v = NAMES.length - 1; v >= 0; v--) {
    const verb = conjugations[NAMES[v]!];
    for (let t = 0; t < TENSES.length; t++) {
      const persons = verb?.[TENSES[t]!] ?? [];
      for (let p = 0; p < persons.length; p++) {
        const form = persons[p];
        if (!form || form === 'NA') continue;
        const hash = hashOf(form);
        const at = placeOf(built, form, hash);
        built.readings[count] = (((v << PERSON_BITS) | p) << TENSE_BITS) | t;
        built.following[count] = heads[at]!;
        hashes[at] = hash;
        heads[at] = count++;
      }
    }
  }
  return (index = built);
}

/** Forms that were asked for before. */
const known = new Map<string, Form | null>();

/** How many of them are kept. */
const MOST_KNOWN = 20_000;

function readForm(word: string): Form | undefined {
  const all = forms();
  let at = all.heads[placeOf(all, word, hashOf(word))]!;
  if (at === 0) return undefined;
  const form: Form = {};
  for (; at !== 0; at = all.following[at]!) form[tenseOf(all.readings[at]!)] ??= nameOf(all.readings[at]!);
  return form;
}

/** Reads the conjugations, which takes a moment the first time. */
export function loadForms(): void {
  forms();
}

/** A word in lower case as it is spelt where newspapers leave the accent off its capital: "elu" of "Elu en 2010" is "élu". */
export function spelt(word: string): string {
  const accented = word.startsWith('e') && !readForm(word) ? `é${word.slice(1)}` : word;
  return accented === word || !readForm(accented) ? word : accented;
}

/** What a word in lower case can be as a verb, also without the accent of a capital; undefined when it is none. */
export function verbForm(word: string): Form | undefined {
  const before = known.get(word);
  if (before !== undefined) return before ?? undefined;
  const form = readForm(spelt(word));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, form ?? null);
  return form;
}

/** The future of a form of the conditional: "serait" gives "sera". Undefined for any other form. */
export function futureOf(word: string): string | undefined {
  const infinitive = verbForm(word)?.C;
  const verb = infinitive === undefined ? undefined : conjugations[infinitive];
  const person = verb?.C?.indexOf(word) ?? -1;
  // The first and the second person share their form with none: "ait" is the third.
  return person < 0 ? undefined : (verb?.F?.[word.endsWith('aient') ? 5 : 2] ?? undefined);
}

/** The third person of the present: "évoquer" gives "évoque" and "évoquent". Undefined when the verb is unknown. */
export function present(infinitive: string, plural: boolean): string | undefined {
  const form = conjugations[infinitive]?.P?.[plural ? 5 : 2];
  return form && form !== 'NA' ? form : undefined;
}

/** The past participle as it is where it agrees with nothing: "adopter" gives "adopté". */
export const participle = (infinitive: string): string | undefined =>
  conjugations[infinitive]?.K?.[0] ?? undefined;

/** The infinitives of the forms of the subjunctive, third person, with their numbers; made when they are first asked for. */
let subjunctives: Map<string, { lemma: string; plural: boolean }> | undefined;

/** What a word in lower case is in the subjunctive: "obtienne" is of "obtenir". Undefined when it is none. */
export function subjunctiveOf(word: string): { lemma: string; plural: boolean } | undefined {
  if (!subjunctives) {
    subjunctives = new Map();
    for (const lemma of NAMES)
      for (const [person, plural] of [
        [2, false],
        [5, true],
      ] as const) {
        const form = conjugations[lemma]?.S?.[person];
        if (form && form !== 'NA' && !subjunctives.has(form)) subjunctives.set(form, { lemma, plural });
      }
  }
  return subjunctives.get(word);
}
