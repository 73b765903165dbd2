import { LANGUAGES, type Language } from '../model/index.ts';
import type { EntityWords, KnownName } from './entity-words.ts';
import { type Apostrophe, type Token, tokenize } from './tokens.ts';

/** What a name can be the name of. */
export type EntityKind = 'person' | 'organisation' | 'place';

/** A name that a sentence has at some of its tokens. */
export interface KnownMatch {
  kind: EntityKind;
  /** How the name is shown. */
  name: string;
  /** The token after it. */
  next: number;
}

interface Entry {
  /**
   * Its tokens in plain form. One in capitals stands in capitals in the text too ("US" is not "us"), one with a capital
   * with a capital ("La réunion" is no island).
   */
  words: { plain: string; capitals: boolean; capital: boolean }[];
  kind: EntityKind;
  name: string;
}

/** Finds the longest known name that starts at a token. */
export type KnownNames = (tokens: readonly Token[], first: number) => KnownMatch | undefined;

/** Codes of regions that are no countries: groups of states, and codes for tests and for what is unknown. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

const ALPHABET = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The countries and territories of the world, in a language, without what stands in parentheses. */
function countriesOf(lang: Language): string[] {
  const names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
  const codes = ALPHABET.flatMap((a) => ALPHABET.map((b) => a + b)).filter((code) => !NO_COUNTRIES.has(code));
  return codes.flatMap((code) => names.of(code)?.replace(/ \(.*/, '') ?? []);
}

const isCapital = (text: string) => /^\p{Lu}/u.test(text);
const isCapitals = (text: string) => /^\p{Lu}{2,}$/u.test(text);

/**
 * The known names of a language. The countries come from `Intl.DisplayNames`; those of the other languages are known
 * too ("United Kingdom" in French), and shown as written.
 */
export function knownNamesOf(lang: Language, words: EntityWords, apostrophe: Apostrophe): KnownNames {
  const byFirst = new Map<string, Entry[]>();
  const add = (kind: EntityKind, [name, ...others]: KnownName) => {
    for (const form of [name, ...others]) {
      const parts = tokenize(form, 0, form.length, apostrophe);
      const [head] = parts;
      if (!head) continue;
      const entry = {
        words: parts.map(({ plain, text }) => ({
          plain,
          capitals: isCapitals(text),
          capital: isCapital(text),
        })),
        kind,
        name,
      };
      byFirst.set(head.plain, [...(byFirst.get(head.plain) ?? []), entry]);
    }
  };
  words.places.forEach((name) => add('place', name));
  words.organisations.forEach((name) => add('organisation', name));
  for (const other of [lang, ...LANGUAGES.filter((l) => l !== lang)])
    for (const country of countriesOf(other)) add('place', [country]);
  // Of names of one length the first one wins, which is a listed one.
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);

  return (tokens, first) => {
    const head = tokens[first];
    if (!head || !/^\p{Lu}/u.test(head.text)) return undefined;
    const found = byFirst.get(head.plain)?.find((entry) =>
      entry.words.every(({ plain, capitals, capital }, i) => {
        const token = tokens[first + i];
        if (token?.plain !== plain || (capital && !isCapital(token.text))) return false;
        return !capitals || isCapitals(token.text);
      }),
    );
    return found && { kind: found.kind, name: found.name, next: first + found.words.length };
  };
}
