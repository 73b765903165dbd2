import type { Named } from './named.ts';
import { plainOf } from './tokens.ts';

/** A person of the article: the longest form of the name, and its words in plain form. */
interface Person {
  name: string;
  words: readonly string[];
}

/** No article has more people of one surname; in a list of names, those after them are left as they are. */
const NAMESAKES = 20;

const wordsOf = (text: string) => plainOf(text.toLowerCase()).split(' ');

const isSuffix = (short: readonly string[], long: readonly string[]) =>
  short.length <= long.length && short.every((word, i) => word === long[long.length - short.length + i]);

/** Whether two forms with one surname name one person: "Tayyip Erdogan", "J. Biden", "George W. Bush". */
function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  if (isSuffix(a, b) || isSuffix(b, a)) return true;
  const [x, y] = [a[0]!.replace('.', ''), b[0]!.replace('.', '')];
  return x === y || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y));
}

/** The people of an article, each found under the last word of the name. */
export class People {
  private readonly bySurname = new Map<string, Person[]>();

  /** `names` are those that are people's, in the order of the text. */
  constructor(names: readonly Named[]) {
    // Full names first: a surname alone is one of theirs, wherever it stands.
    for (const { text } of [...names.filter(({ text }) => text.includes(' ')), ...names]) this.add(text);
  }

  private add(text: string): void {
    const words = wordsOf(text);
    const surname = words.at(-1)!;
    const known = this.bySurname.get(surname) ?? [];
    const same = known.find((person) => isSamePerson(person.words, words));
    if (!same && known.length < NAMESAKES) this.bySurname.set(surname, [...known, { name: text, words }]);
    else if (same && words.length > same.words.length) Object.assign(same, { name: text, words });
  }

  /** The full name of whom a form names, if it is a person of the article. */
  nameOf(text: string): string | undefined {
    const words = wordsOf(text);
    return this.bySurname.get(words.at(-1)!)?.find((person) => isSamePerson(person.words, words))?.name;
  }
}

/** The organisations of an article: a form that begins or ends just one longer name is that one. */
export class Organisations {
  private readonly full = new Map<string, string>();

  constructor(names: readonly Named[], definitions: ReadonlyMap<string, string>) {
    const forms = [...new Set(names.map(({ text }) => text))];
    const edges = new Map<string, Set<string>>();
    for (const form of forms) {
      const words = wordsOf(form);
      for (const edge of new Set([
        words[0]!,
        words.at(-1)!,
        words.slice(0, 2).join(' '),
        words.slice(-2).join(' '),
      ]))
        if (words.length > edge.split(' ').length) edges.set(edge, (edges.get(edge) ?? new Set()).add(form));
    }
    for (const { text, known, short } of names) {
      const longer = known ? undefined : edges.get(plainOf(text.toLowerCase()));
      const [only] = longer ?? [];
      const joined =
        definitions.get(text) ?? (longer?.size === 1 ? only : undefined) ?? (short ? undefined : text);
      if (joined !== undefined) this.full.set(text, joined);
    }
  }

  /** The full name of what a form names; undefined for a noun that names nothing on its own. */
  nameOf(text: string): string | undefined {
    const name = this.full.get(text);
    return name && name[0]!.toLocaleUpperCase() + name.slice(1);
  }
}

/** The acronyms that stand in parentheses after the name that they are short for: "(OMS)". */
export function definitionsOf(
  sentences: readonly { tokens: readonly { text: string }[]; names: readonly Named[] }[],
): Map<string, string> {
  const definitions = new Map<string, string>();
  for (const { tokens, names } of sentences) {
    names.forEach((name, i) => {
      const before = names[i - 1];
      const isParenthesis = tokens[name.first - 1]?.text === '(' && tokens[name.next]?.text === ')';
      if (!before || !isParenthesis || before.next !== name.first - 1 || name.text.includes(' ')) return;
      const initials =
        before.text
          .match(/(?<=^|[\s'’-])\p{L}/gu)
          ?.join('')
          .toUpperCase() ?? '';
      if (before.kind === 'organisation' && initials.startsWith(name.text[0]!.toUpperCase()))
        definitions.set(name.text, before.text);
    });
  }
  return definitions;
}
