import { describe, expect, test } from 'vitest';

import { articleOf } from '../../../src/extract/document.ts';
import { readEntities } from '../../../src/extract/entities.ts';
import { extractEvents } from '../../../src/extract/index.ts';
import { locales } from '../../../src/extract/locales/index.ts';
import { findMentions } from '../../../src/extract/mentions.ts';
import { parseSentences } from '../../../src/extract/parsed-sentence.ts';
import type { Language } from '../../../src/model/index.ts';

/** The names of each sentence of a text. */
function names(lang: Language, text: string) {
  const locale = locales[lang];
  const sentences = parseSentences(articleOf({ lang, dct: '2022-01', text }), locale);
  const mentions = sentences.flatMap((sentence) => findMentions(sentence, locale));
  return sentences.map(readEntities(sentences, mentions, locale));
}

/** People / organisations / places of a text, for a table: "Vladimir Poutine / Otan / Moscou, Ankara". */
function summary(lang: Language, text: string): string {
  const all = names(lang, text);
  const once = (lists: string[][]) => [...new Set(lists.flat())].join(', ') || '–';
  return [
    once(all.map(({ people }) => people)),
    once(all.map(({ organisations }) => organisations)),
    once(all.map(({ places }) => places)),
  ].join(' / ');
}

describe('the names of a French text', () => {
  test.each([
    [
      'Le président russe Vladimir Poutine a quitté Moscou pour Ankara.',
      'Vladimir Poutine / – / Moscou, Ankara',
    ],
    ['Les Alliés de l’OTAN ont répondu. L’Otan attend, dit NATO.', '– / Otan / –'],
    ['Elle a parlé au ministre de la Culture Anne Lefort.', 'Anne Lefort / – / –'],
    ['Le maire de Lyon Jean Dupont a signé.', 'Jean Dupont / – / Lyon'],
    ['Oumarou Diallo, 45 ans, a été élu à Brévance.', 'Oumarou Diallo / – / Brévance'],
    ['Selon MM. Durand et Kask, rien n’est signé.', 'Durand, Kask / – / –'],
    [
      'Hier, Charles de Gaulle et Ursula von der Leyen ont parlé.',
      'Charles de Gaulle, Ursula von der Leyen / – / –',
    ],
    [
      'La Russie de Vladimir Poutine menace la Corée du Nord.',
      'Vladimir Poutine / – / Russie, Corée du Nord',
    ],
    ['Une réunion du Conseil Otan-Russie est prévue.', '– / Conseil Otan-Russie / –'],
    ['Le Conseil de sécurité de l’ONU a voté.', '– / Conseil de sécurité de l’ONU / –'],
    ['Le ministère russe de la Défense dément.', '– / Ministère russe de la Défense / –'],
    [
      'Il vit à Boulogne-sur-Mer, dans le Caucase puis aux États-Unis.',
      '– / – / Boulogne-sur-Mer, Caucase, États-Unis',
    ],
    ['Le sénateur RPR de Savoie Michel Barnier a parlé.', 'Michel Barnier / RPR / –'],
  ])('%s', (text, expected) => expect(summary('fr', text)).toBe(expected));

  test.each([
    'Depuis lundi, la Bourse monte ; Mardi gras et Noël approchent.',
    'Premier résultat : le PIB et la TVA augmentent.',
    'Face à Duvallier, grâce à Novalto, rien ne va.',
    'Les Occidentaux s’inquiètent. Interrogés hier, ils se taisent.',
    'LE VILLAGE SE SOUVIENT DE SES MORTS',
    'En Coupe, le XXIe siècle commence en Mai.',
    'Le modèle KD-1948 pèse 64 GB.',
  ])('are none in: %s', (text) => expect(summary('fr', text)).toBe('– / – / –'));
});

describe('the names of an English text', () => {
  test.each([
    ['Russian President Vladimir Putin left Moscow for Ankara.', 'Vladimir Putin / – / Moscow, Ankara'],
    ['U.S. Secretary of State Antony Blinken met NATO allies.', 'Antony Blinken / NATO / United States'],
    [
      'The Calder Lake Authority met. “We listened,” chairwoman Ruth Ansell said.',
      'Ruth Ansell / Calder Lake Authority / –',
    ],
    [
      'The Ministry of Defence and the Bank of England said on Monday so.',
      '– / Ministry of Defence, Bank of England / –',
    ],
    [
      'Mount Kessock and the River Arle lie near Fort Rowan.',
      '– / – / Mount Kessock, River Arle, Fort Rowan',
    ],
    [
      'Ford Motor Company CEO Alan Mulally spoke in Dearborn.',
      'Alan Mulally / Ford Motor Company / Dearborn',
    ],
    [
      'The World Meteorological Organization (WMO) met, and the WMO voted.',
      '– / World Meteorological Organization / –',
    ],
    ['Michael Jordan flew to Jordan.', 'Michael Jordan / – / Jordan'],
  ])('%s', (text, expected) => expect(summary('en', text)).toBe(expected));

  test.each([
    'On Monday, in March, the President spoke French in English class.',
    'However, Residents were told. Meanwhile nothing happened at Christmas.',
    'The CEO saw the GDP on TV.',
    'POLICE CLEARED THE BUILDING IN MAYFIELD',
    'They believe in God, and us.',
  ])('are none in: %s', (text) => expect(summary('en', text)).toBe('– / – / –'));
});

describe('short and long forms', () => {
  test('are one person, by the longest form, wherever it stands', () => {
    const text = 'M. Poutine a parlé. Vladimir Poutine est parti. Poutine a promis de revenir à Ankara.';
    expect(names('fr', text).map(({ people }) => people)).toEqual([
      ['Vladimir Poutine'],
      ['Vladimir Poutine'],
      ['Vladimir Poutine'],
    ]);
  });

  test('do not join people who share a surname', () => {
    const text = 'Joe Biden came. Jill Biden left. J. Biden spoke.';
    expect(names('en', text).map(({ people }) => people)).toEqual([
      ['Joe Biden'],
      ['Jill Biden'],
      ['Joe Biden'],
    ]);
  });

  test('are one organisation where only one longer name is meant', () => {
    const text = 'Le Conseil Otan-Russie se réunit. Le Conseil a voté.';
    expect(names('fr', text)[1]?.organisations).toEqual(['Conseil Otan-Russie']);
  });
});

describe('an event', () => {
  const [event] = extractEvents(
    articleOf({ lang: 'fr', dct: '2022-01-20', text: 'La Russie a dévoilé le 17 décembre 2021 un traité.' }),
  ).events;

  test('has the names of its sentence', () => expect(event?.places).toEqual(['Russie']));
  test('is sure of a whole date beside a past tense', () => expect(event?.confidence).toBe(1));

  test('is less sure of a set of days', () => {
    const text = 'La Russie a dévoilé dimanche un traité.';
    const [vague] = extractEvents(articleOf({ lang: 'fr', dct: '2022-01', text })).events;
    expect(vague?.confidence).toBeLessThan(0.85);
    expect(vague?.confidence).toBeGreaterThan(0);
  });
});
