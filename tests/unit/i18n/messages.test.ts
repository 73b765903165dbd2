import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';

import { messageText, MESSAGES, t, translate } from '../../../src/i18n/messages.ts';
import { LANGUAGES, type Language } from '../../../src/model/index.ts';

function keysOf(node: object, prefix = ''): string[] {
  return Object.entries(node).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${prefix}${name}.`) : [prefix + name],
  );
}

interface Node {
  value?: unknown;
  options?: Record<string, { value: Node[] }>;
}

/** The arguments of a message. The forms of one date (`dayOn`, `dayThe`…) count as one: languages need different ones. */
function argumentsOf(text: string): string[] {
  const names = new Set<string>();
  const visit = (nodes: Node[]) => {
    for (const { value, options } of nodes) {
      // A text without braces, and a "#", have no argument.
      if (typeof value === 'string' && !literals.has(value))
        names.add(value.replace(/(?:On|The|Within|Kind)$/, ''));
      for (const option of Object.values(options ?? {})) visit(option.value);
    }
  };
  const ast = new IntlMessageFormat(text, 'fr', undefined, { ignoreTag: true }).getAst() as unknown as Node[];
  const literals = new Set(literalsOf(ast));
  visit(ast);
  return [...names].sort();
}

/** The literal texts of a message: its nodes of type 0, however deep. */
function literalsOf(nodes: (Node & { type?: number })[]): string[] {
  return nodes.flatMap(({ type, value, options }) => [
    ...(type === 0 && typeof value === 'string' ? [value] : []),
    ...Object.values(options ?? {}).flatMap((option) => literalsOf(option.value)),
  ]);
}

const textOf = (lang: Language, key: string) => messageText(lang, key) ?? '';
const keys = keysOf(MESSAGES.fr);
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('messages', () => {
  it.each(LANGUAGES)('of %s have the same keys as the French ones', (lang) => {
    expect(keysOf(MESSAGES[lang])).toEqual(keys);
  });

  it.each(keys)('%s takes the same values in every language', (key) => {
    for (const lang of LANGUAGES) {
      expect(argumentsOf(textOf(lang, key))).toEqual(argumentsOf(textOf('fr', key)));
    }
  });

  it.each(LANGUAGES)('of %s are typeset: curly quotes, no stray space', (lang) => {
    for (const key of keys) {
      const text = textOf(lang, key);
      expect(text, key).not.toMatch(/['"]|\.\.\.|\u202f|^\s|\s$| {2}/);
    }
  });

  it('have no-break spaces where French wants them', () => {
    // U+00A0 before every tall mark: U+202F would be finer before ; ! and ?, but neither of the site's fonts has it.
    for (const key of keys.filter((name) => name !== 'nothing.articles.example')) {
      const text = textOf('fr', key);
      expect(text, key).not.toMatch(/[^\u00a0][;:!?»]|«[^\u00a0]/);
    }
  });

  it('count as each language does', () => {
    const count = (lang: Language, n: number) => spaced(t(lang, 'lede.count', { count: n }));
    expect([0, 1, 2, 1234].map((n) => count('fr', n))).toEqual([
      'aucun événement',
      '1 événement',
      '2 événements',
      '1 234 événements',
    ]);
    expect([0, 1, 2, 1234].map((n) => count('en', n))).toEqual([
      'no events',
      '1 event',
      '2 events',
      '1,234 events',
    ]);
    expect(spaced(t('fr', 'silence.year', { count: 19 }))).toBe('19 ans sans événement');
    expect(spaced(t('fr', 'silence.year', { count: 1 }))).toBe('1 an sans événement');
    expect(spaced(t('en', 'silence.month', { count: 1 }))).toBe('1 month without an event');
  });

  it('hold no character that Intl puts in and the fonts lack', () => {
    expect(t('fr', 'lede.count', { count: 1_234_567 })).toBe('1\u00a0234\u00a0567 événements');
  });

  it('ask for their values by name', () => {
    expect(() => t('fr', 'lede.count')).toThrow(
      'The message "lede.count" in src/i18n/fr.json was not given all its values.',
    );
    expect(() => translate('fr', 'lede.nothing')).toThrow(
      'There is no message "lede.nothing" in src/i18n/fr.json.',
    );
    expect(() => translate('fr', 'lede')).toThrow('There is no message "lede"');
    expect(() => translate('fr', 'toString.name')).toThrow('There is no message');
  });

  it('take a "<" or a brace in a value as it is', () => {
    expect(t('en', 'article.leads', { headline: '<b>{x}</b> ’#' })).toBe(
      'See on the timeline: <b>{x}</b> ’#',
    );
  });
});
