import { describe, expect, test } from 'vitest';

import { clausesOf } from '../../../src/extract/clauses.ts';
import { locales } from '../../../src/extract/locales/index.ts';
import { type Token, tokenize } from '../../../src/extract/tokens.ts';

/** Texts that make a careless reader look at the same words again and again. */
const HOSTILE = [
  'le 1 ',
  '1/1/',
  '1, ',
  'de ',
  'et ',
  'le ',
  'du 3 au ',
  'l’',
  '1914-',
  '1 000 ',
  '12:',
  'lundi et ',
  'dans une dizaine de ',
  'the 1 ',
  'il a été et qui a dit, ',
  '(',
  'mai ',
  'la fin de ',
];

/** Tokens that count how often they are looked at. */
function counted(tokens: Token[]): { tokens: Token[]; looks: () => number } {
  let looks = 0;
  const proxy = new Proxy(tokens, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  return { tokens: proxy, looks: () => looks };
}

const SMALL = 150;

describe.each(['fr', 'en'] as const)('%s', (lang) => {
  const { grammar, verbs, clauses, apostrophe } = locales[lang];
  const looksAt = (text: string, read: (tokens: Token[]) => unknown): number => {
    const { tokens, looks } = counted(tokenize(text, 0, text.length, apostrophe, grammar.symbols));
    read(tokens);
    return looks();
  };
  // Four times the text may take four times the looks; a little more for what a text's end cuts short.
  const expectLinear = (unit: string, read: (tokens: Token[]) => unknown) => {
    const [small, large] = [SMALL, 4 * SMALL].map((n) => looksAt(unit.repeat(n), read)) as [number, number];
    expect(large).toBeLessThanOrEqual(4.2 * small + 2000);
  };

  test.each(HOSTILE)('the rules read "%s" again and again in linear time', (unit) =>
    expectLinear(unit, (tokens) => grammar.read(tokens)),
  );

  test.each(HOSTILE)('verbs and clauses of "%s" take linear time', (unit) =>
    expectLinear(unit, (tokens) => clausesOf(tokens, verbs(tokens), clauses)),
  );
});
