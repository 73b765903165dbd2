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

let index: Map<string, Form> | undefined;

function forms(): Map<string, Form> {
  if (index) return index;
  index = new Map();
  const names = [...FREQUENT, ...Object.keys(conjugations)];
  for (const infinitive of names) {
    const verb = conjugations[infinitive];
    for (const tense of verb ? TENSES : []) {
      for (const form of verb?.[tense] ?? []) {
        if (!form || form === 'NA') continue;
        let entry = index.get(form);
        if (!entry) index.set(form, (entry = {}));
        entry[tense] ??= infinitive;
      }
    }
  }
  return index;
}

/** What a word in lower case can be as a verb; undefined when it is none. */
export function verbForm(word: string): Form | undefined {
  return forms().get(word);
}

/** The third person of the present: "évoquer" gives "évoque" and "évoquent". Undefined when the verb is unknown. */
export function present(infinitive: string, plural: boolean): string | undefined {
  const form = conjugations[infinitive]?.P?.[plural ? 5 : 2];
  return form && form !== 'NA' ? form : undefined;
}
