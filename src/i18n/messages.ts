import { IntlMessageFormat } from 'intl-messageformat';

import type { Language } from '../model/index.ts';
import enJson from './en.json' with { type: 'json' };
import frJson from './fr.json' with { type: 'json' };

type Messages = typeof frJson;
type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];

/** The name of a message: its path in the JSON files, "lede.count". */
export type MessageKey = Leaves<Messages>;

export type MessageValues = Record<string, string | number>;

/** Every message of every language: a language that lacks one of the French keys does not compile. */
export const MESSAGES: Record<Language, Messages> = { fr: frJson, en: enJson };

/** Whose rules for plurals and numbers a language follows: Britain's for English, as in dates. */
const LOCALES: Record<Language, string> = { fr: 'fr', en: 'en-GB' };

const compiled = new Map<string, IntlMessageFormat>();

/** The ICU text of a message, or undefined when there is none of that name. */
export function messageText(lang: Language, key: string): string | undefined {
  let node: unknown = MESSAGES[lang];
  for (const part of key.split('.')) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, part)) return undefined;
    node = (node as Record<string, unknown>)[part];
  }
  return typeof node === 'string' ? node : undefined;
}

function formatOf(lang: Language, key: string): IntlMessageFormat {
  const id = `${lang} ${key}`;
  let format = compiled.get(id);
  if (!format) {
    const text = messageText(lang, key);
    if (text === undefined) throw new Error(`There is no message "${key}" in src/i18n/${lang}.json.`);
    // The messages hold no mark-up: a "<" in one is a character.
    format = new IntlMessageFormat(text, LOCALES[lang], undefined, { ignoreTag: true });
    compiled.set(id, format);
  }
  return format;
}

/** The messages that say the same every time, by language and key. */
const plain = new Map<string, string>();

/** As `t`, for a key that is only known at run time. Throws when there is no such message. */
export function translate(lang: Language, key: string, values?: MessageValues): string {
  if (values) return filledIn(lang, key, values);
  const id = `${lang} ${key}`;
  const known = plain.get(id) ?? filledIn(lang, key);
  plain.set(id, known);
  return known;
}

function filledIn(lang: Language, key: string, values?: MessageValues): string {
  const format = formatOf(lang, key);
  let text: string;
  try {
    text = format.format<string>(values) as string;
  } catch (cause) {
    throw new Error(`The message "${key}" in src/i18n/${lang}.json was not given all its values.`, { cause });
  }
  // Intl groups French thousands with U+202F, which neither of the site's fonts has: every no-break space is U+00A0.
  return text.replaceAll('\u202f', '\u00a0');
}

/**
 * A message in the reader's language. `values` are its ICU arguments; a date among them is already in words
 * (`formatWhen` with the role that the message asks for: "Paru {date}" wants `on`).
 *
 * Throws an Error that names the message when a value is missing.
 */
export function t(lang: Language, key: MessageKey, values?: MessageValues): string {
  return translate(lang, key, values);
}
