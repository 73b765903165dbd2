import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { explain } from '../../../src/i18n/explain.ts';
import { MESSAGES, messageText } from '../../../src/i18n/messages.ts';
import { type Language, LANGUAGES, type Reason, type ExtractedEvent } from '../../../src/model/index.ts';
import { expectGolden } from '../../golden.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** One or more of each reason, as the extractor gives them. */
const REASONS: Reason[] = [
  ...['2022-01-02', '2022-01', '2022', '2022-01-03/2022-01-05', '2022-01/2022-02'].map((edtf) => ({
    code: 'published',
    values: { published: { edtf } },
  })),
  { code: 'explicit', values: { words: { words: '2002' } } },
  { code: 'weekday', values: { weekday: { weekday: 7 } } },
  { code: 'past', values: { words: { words: 'a dévoilé' } } },
  { code: 'planned', values: { words: { words: 'devrait' } } },
  { code: 'still-to-come', values: { words: { words: 'le 12 janvier' }, day: { edtf: '2022-01-12' } } },
  { code: 'already-past', values: { words: { words: 'le 1er janvier' }, day: { edtf: '2022-01-01' } } },
  { code: 'still-to-come', values: { words: { words: 'samedi' }, day: { edtf: '[2022-01-08,2022-01-15]' } } },
  { code: 'already-past', values: { words: { words: 'hier' }, day: { edtf: '[2022-01-03..2022-01-07]' } } },
  { code: 'after-publication' },
  { code: 'relative-week', values: { words: { words: 'la semaine dernière' } } },
  { code: 'relative-day', values: { words: { words: 'hier' } } },
  { code: 'span-before', values: { words: { words: 'deux mois' } } },
  { code: 'term', values: { words: { words: 'deux mois' } } },
  { code: 'approximate', values: { words: { words: 'vers la mi-mai' } } },
  { code: 'year-nearest', values: { words: { words: 'le 17 décembre' } } },
  { code: 'year-of-line', values: { words: { words: '16 sept' } } },
  ...['stretched-weekday', 'stretched-weekday-ahead'].map((code) => ({
    code,
    values: { weekday: { weekday: 7 }, day: { edtf: '2022-01-08' } },
  })),
  { code: 'opens-latest', values: { words: { words: 'mercredi' }, day: { edtf: '2022-01-12' } } },
  { code: 'apposition', values: { words: { words: 'créée' } } },
  { code: 'background-old' },
  { code: 'sunday-week' },
  { code: 'narrative-anchor', values: { words: { words: 'le lendemain' }, day: { edtf: '2022-01-12' } } },
  { code: 'contradiction', values: { words: { words: 'jeudi' }, day: { edtf: '2022-01-12' } } },
  { code: 'merged', values: { count: { count: 1 } } },
  { code: 'merged', values: { count: { count: 3 } } },
  { code: 'readout', values: { words: { words: 'Le Kremlin a indiqué' } } },
];

const review = (lang: Language) =>
  REASONS.map(
    (reason) => `${reason.code.padEnd(26)}${explain(reason, lang).replaceAll('\u00a0', '⍽')}\n`,
  ).join('');

describe('reasons in words', () => {
  it.each(LANGUAGES)('are as reviewed (%s)', (lang) => expectGolden(`reasons.${lang}.txt`, review(lang)));

  it('are reviewed without exception', () => {
    expect(new Set(REASONS.map(({ code }) => code))).toEqual(new Set(Object.keys(MESSAGES.fr.reasons)));
  });

  it('are sentences', () => {
    for (const lang of LANGUAGES) {
      for (const reason of REASONS) expect(explain(reason, lang)).toMatch(/^(?:\p{Lu}|«\u00a0|“).*\.$/u);
    }
  });

  it('quote the article between the marks of the reader’s language', () => {
    const reason: Reason = { code: 'planned', values: { words: { words: 'devrait' } } };
    expect(explain(reason, 'fr')).toBe('«\u00a0devrait\u00a0» annonce un événement à venir.');
    expect(explain(reason, 'en')).toBe('“devrait” announces something still to come.');
  });

  it('exist for the first article', () => {
    const file = join(ROOT, 'tests/input/timeline/erdogan-poutine-otan.json');
    const { events } = JSON.parse(readFileSync(file, 'utf8')) as { events: ExtractedEvent[] };
    for (const { evidence } of events) {
      for (const reason of evidence.reasons) {
        for (const lang of LANGUAGES) expect(explain(reason, lang)).not.toBe('');
      }
    }
  });

  it('exist for every code that the extractor names', () => {
    const folder = join(ROOT, 'src/extract');
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const codes = sources.flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/\bcode: '([a-z-]+)'/g)].map(
        (match) => match[1] ?? '',
      ),
    );
    for (const code of codes) expect(messageText('fr', `reasons.${code}`), code).toBeDefined();
  });

  it('fail with the name of a code that has none', () => {
    expect(() => explain({ code: 'astrology' }, 'fr')).toThrow(
      'The reason "astrology" has no words in src/i18n/fr.json. Add "astrology" under "reasons".',
    );
    expect(() => explain({ code: 'planned' }, 'en')).toThrow('The message "reasons.planned"');
  });
});
