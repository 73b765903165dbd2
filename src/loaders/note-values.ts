import { EdtfError, parseEdtf } from '../dates/edtf.ts';
import type { Language, NoteValues, StatusWord } from '../model/index.ts';
import { listOf, textOf, textsOf, trueOf, type YamlField } from './note-yaml.ts';

const STATUSES: readonly StatusWord[] = ['past', 'planned', 'background', 'cancelled', 'postponed'];

/** The value of a key, or what is wrong with it, in two sentences. */
export type Read<T> = { value: T } | { problem: string; advice: string };

/** A reader for values of one form; `form` says which, as an advice. */
const expecting =
  <T>(read: (node: YamlField['node'], lang: Language) => T | undefined, form: (name: string) => string) =>
  ({ name, node }: YamlField, lang: Language): Read<T> => {
    const value = read(node, lang);
    if (value !== undefined) return { value };
    return { problem: `Frise cannot use the value of "${name}".`, advice: form(name) };
  };

const text = expecting(textOf, (name) => `Write "${name}: " and a text, in quotes where it holds a colon.`);
const flag = expecting(trueOf, (name) => `Write "${name}: true", or leave the line out.`);
const names = expecting(
  listOf,
  (name) => `Write a list such as "${name}: [A name, Another]"; "[]" says that there are none.`,
);
const texts = expecting(
  textsOf,
  (name) => `Write "${name}: " and a text, or one text per language: "${name}: { fr: …, en: … }".`,
);

function date(field: YamlField, lang: Language): Read<string> {
  const read = text(field, lang);
  if (!('value' in read)) return read;
  const advice =
    'Write a date in EDTF, such as "2022", "2022-01", "2022-01-02", "2022-01-02/2022-01-05" or "[2022-01-02,2022-01-09]".';
  try {
    const when = parseEdtf(read.value);
    if (when.kind === 'interval' && !when.start && !when.end)
      return { problem: `The date "${read.value}" has neither a beginning nor an end.`, advice };
    return read;
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    return { problem: `The date ${error.message}`, advice };
  }
}

function status(field: YamlField, lang: Language): Read<StatusWord> {
  const read = text(field, lang);
  if (!('value' in read)) return read;
  const value = STATUSES.find((known) => known === read.value);
  if (value) return { value };
  return { problem: `"${read.value}" is not a status.`, advice: `Write one of ${STATUSES.join(', ')}.` };
}

type Readers = {
  [K in keyof NoteValues]-?: (field: YamlField, lang: Language) => Read<NonNullable<NoteValues[K]>>;
};

/** How each key that says something of an event is read. `lang`: the language of what is not said per language. */
const READERS: Readers = {
  title: texts,
  when: date,
  status,
  people: names,
  places: names,
  hide: flag,
  pin: flag,
  sameAs: text,
  because: texts,
  quote: text,
};

/** The keys as they are written. */
export const VALUE_KEYS: Record<string, keyof NoteValues> = Object.fromEntries(
  (Object.keys(READERS) as (keyof NoteValues)[]).map((key) => [key === 'sameAs' ? 'same-as' : key, key]),
);

/** Reads one of these keys into `values`; what is wrong is handed back. */
export function readValue(
  field: YamlField,
  key: keyof NoteValues,
  lang: Language,
  values: NoteValues,
): { problem: string; advice: string } | undefined {
  const read: Read<unknown> = READERS[key](field, lang);
  if (!('value' in read)) return read;
  Object.assign(values, { [key]: read.value });
  return undefined;
}
