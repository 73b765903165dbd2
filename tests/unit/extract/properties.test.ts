import { readdirSync, readFileSync } from 'node:fs';
import { resolve as join } from 'node:path';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { contains, daysOf } from '../../../src/dates/day-set.ts';
import { daysOfEdtf, parseEdtf } from '../../../src/dates/edtf.ts';
import { tag, type Timex } from '../../../src/extract/index.ts';
import { datedSentences, parseSentences } from '../../../src/extract/parsed-sentence.ts';
import { findMentions } from '../../../src/extract/mentions.ts';
import { locales } from '../../../src/extract/locales/index.ts';
import { merge } from '../../../src/extract/merging.ts';
import { articleOf } from '../../../src/extract/document.ts';
import { resolve } from '../../../src/extract/resolve.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** Every text of the project: the articles that it shows, and those that it is measured on. */
const TEXTS = ['content/articles', 'tests/bench/events/dev', 'tests/input/articles'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => /\.(txt|md)$/.test(name))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
);

const lang = fc.constantFrom('fr' as const, 'en' as const);
const dct = fc.constantFrom('2022-01-05', '2022-01', '2020-02-29', '1999-12', '0001-01-01', '9999-12');

/** What holds of the mentions of any text. */
function expectSound(text: string, timexes: readonly Timex[]): void {
  let end = 0;
  for (const timex of timexes) {
    expect(timex.text).toBe(text.slice(timex.start, timex.end));
    expect(timex.start).toBeGreaterThanOrEqual(end);
    expect(timex.end).toBeGreaterThan(timex.start);
    expect(timex.value).not.toBe('');
    if (timex.edtf !== undefined) expect(() => parseEdtf(timex.edtf!)).not.toThrow();
    end = timex.end;
  }
}

/** Words that rules are made of, in any order. */
const word = fc.constantFrom(
  ...`le la les l’ du de des au en à et dans ce cette dernier prochaine lundi mardi 1er 2 12 31 99 1914 2022 mai mars
  janvier févr. été hiver trimestre premier semaine week-end mois an ans jours il y a fin début mi - / . , : h 20 30
  siècle XIXe av. J.-C. Pâques Noël lendemain veille nuit matin soir chaque tous depuis avant après the of in on at May
  Monday last next week year ago two days later 5 p.m. second quarter since early`
    .trim()
    .split(/\s+/),
);

describe('any text', () => {
  test('random characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), lang, dct, (text, l, d) =>
        expectSound(text, tag({ lang: l, dct: d, text })),
      ),
      { numRuns: 300 },
    );
  });

  test('words of the rules in any order', () => {
    const words = fc.array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', ' ', '')), { maxLength: 25 });
    fc.assert(
      fc.property(words, lang, dct, (pieces, l, d) => {
        const text = pieces.flat().join('');
        expectSound(text, tag({ lang: l, dct: d, text }));
      }),
      { numRuns: 600 },
    );
  });

  test('articles with damaged, lost and repeated stretches', () => {
    const mutation = fc.record({
      at: fc.nat(),
      length: fc.integer({ min: 0, max: 12 }),
      text: fc.oneof(
        fc.string({ unit: 'binary', maxLength: 6 }),
        word,
        fc.constantFrom('\u0000', '\ud800', '\ufffd', '\n\n'),
      ),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...TEXTS),
        fc.array(mutation, { minLength: 1, maxLength: 8 }),
        lang,
        dct,
        (original, mutations, l, d) => {
          let text = original.slice(0, 2000);
          for (const { at, length, text: put } of mutations) {
            const start = at % (text.length + 1);
            text = text.slice(0, start) + put + text.slice(start + length);
          }
          expectSound(text, tag({ lang: l, dct: d, text }));
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** What the sentences of a text say of time, by whichever of them are read. */
function meaningsIn(text: string, l: 'fr' | 'en', sentencesOf: typeof parseSentences) {
  const article = articleOf({ lang: l, dct: '2022-01', text });
  return sentencesOf(article, locales[l]).flatMap((sentence) =>
    findMentions(sentence, locales[l]).map(({ start, end, meaning, direction, clause, sentence: own }) => {
      // What has been noted of a word by now is no part of it.
      const tokens = own.tokens.map((token) => [token.start, token.end, token.glued, token.text]);
      return { start, end, meaning, direction, clause, tokens };
    }),
  );
}

describe('what is seen of a sentence without its verbs', () => {
  test.each(['fr', 'en'] as const)('never rules out a relative clause (%s)', (l) => {
    for (const text of TEXTS) {
      const sentences = parseSentences(articleOf({ lang: l, dct: '2022-01', text }), locales[l]);
      for (const mention of sentences.flatMap((sentence) => findMentions(sentence, locales[l])))
        expect(mention.isRelative).toBe(mention.clause.kind === 'relative');
    }
  });
});

describe('what is passed over holds no mention', () => {
  const expectSame = (text: string, l: 'fr' | 'en') => {
    expect(meaningsIn(text, l, datedSentences)).toEqual(meaningsIn(text, l, parseSentences));
  };

  test.each(['fr', 'en'] as const)('in the texts of the project (%s)', (l) => {
    for (const text of TEXTS) expectSame(text, l);
  });

  test.each(['The works of ’12 are over.', "The works of '12 are over.", 'In the summer of ’98.'])(
    'in “%s”',
    (text) => {
      expect(meaningsIn(text, 'en', datedSentences)).toHaveLength(1);
      expectSame(text, 'en');
    },
  );

  test('in words of the rules in any order', () => {
    const separator = fc.constantFrom(' ', ' ', ' ', '', '. ', ', ', '\n', '\u00a0', '’');
    const words = fc.array(fc.tuple(word, separator), { maxLength: 25 });
    fc.assert(
      fc.property(words, lang, (pieces, l) => expectSame(pieces.flat().join(''), l)),
      { numRuns: 600 },
    );
  });

  test('in articles with letters of other scripts, accents apart and damage', () => {
    const odd = fc.constantFrom(
      '\u0301',
      'ﬁ',
      'K',
      'İ',
      'Œ',
      '١٢',
      '𝒜',
      '\ud800',
      '\u00ad',
      '\u0085',
      '. ',
      '12',
    );
    const mutation = fc.tuple(fc.nat(), fc.nat({ max: 3 }), odd);
    fc.assert(
      fc.property(
        fc.constantFrom(...TEXTS),
        fc.array(mutation, { maxLength: 40 }),
        lang,
        (original, all, l) => {
          let text = original.slice(0, 1500);
          for (const [at, length, put] of all) {
            const start = at % (text.length + 1);
            text = text.slice(0, start) + put + text.slice(start + length);
          }
          expectSame(text, l);
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** The days that a meaning can stand for, if the article can have appeared on any of some days: before any evidence. */
function allowed(
  meaning: Parameters<typeof resolve>[0],
  direction: 'past' | 'future' | 'unknown',
  window: readonly number[],
) {
  const readings = window.flatMap((published) => resolve(meaning, { published, direction }) ?? []);
  const edtf = merge(readings);
  return edtf === undefined ? [] : daysOfEdtf(edtf);
}

test('a wider publication window never gives a smaller set', () => {
  const meanings = TEXTS.flatMap((text) => {
    const article = articleOf({ lang: 'fr', dct: '2022-01', text });
    return parseSentences(article, locales.fr).flatMap((s) =>
      findMentions(s, locales.fr).map((m) => m.meaning),
    );
  });
  const january = daysOf(daysOfEdtf('2022-01'));
  const direction = fc.constantFrom('past' as const, 'future' as const, 'unknown' as const);
  const ends = fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 }), fc.nat({ max: 30 }), fc.nat({ max: 30 }));
  fc.assert(
    fc.property(fc.constantFrom(...meanings), direction, ends, (meaning, d, cuts) => {
      const [a, b, c, e] = [...cuts].sort((x, y) => x - y) as [number, number, number, number];
      const wide = allowed(meaning, d, january.slice(a, e + 1));
      for (const { min, max } of allowed(meaning, d, january.slice(b, c + 1))) {
        expect(contains(wide, min) && contains(wide, max)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
