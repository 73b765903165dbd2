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

/** Bits that a tense takes; the rest of a number is the verb's place in `NAMES`. */
const TENSE_BITS = 3;

/** Where the readings of a form start in a list of them: numbers, because there are hundreds of thousands. */
let index: Map<string, number> | undefined;
let readings: number[] = [];
/** For each reading, the next one of the same form, or -1. */
let following: number[] = [];

function forms(): Map<string, number> {
  if (index) return index;
  const heads = new Map<string, number>();
  [readings, following] = [[], []];
  // Backwards, because each reading is put before those that are there, and the first of a tense wins.
  for (let v = NAMES.length - 1; v >= 0; v--) {
    const verb = conjugations[NAMES[v]!];
    TENSES.forEach((tense, t) => {
      for (const form of verb?.[tense] ?? []) {
        if (!form || form === 'NA') continue;
        following.push(heads.get(form) ?? -1);
        heads.set(form, readings.push((v << TENSE_BITS) | t) - 1);
      }
    });
  }
  return (index = heads);
}

/** Forms that were asked for before. */
const known = new Map<string, Form | null>();

/** How many of them are kept. */
const MOST_KNOWN = 20_000;

function readForm(word: string): Form | undefined {
  let at = forms().get(word) ?? -1;
  if (at < 0) return undefined;
  const form: Form = {};
  for (; at >= 0; at = following[at]!) {
    const reading = readings[at]!;
    form[TENSES[reading & ((1 << TENSE_BITS) - 1)]!] ??= NAMES[reading >> TENSE_BITS]!;
  }
  return form;
}

/** Reads the conjugations, which takes a moment the first time. */
export function loadForms(): void {
  forms();
}

/** What a word in lower case can be as a verb; undefined when it is none. */
export function verbForm(word: string): Form | undefined {
  const before = known.get(word);
  if (before !== undefined) return before ?? undefined;
  const form = readForm(word);
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
