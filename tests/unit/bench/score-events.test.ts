import { describe, expect, it } from 'vitest';

import { judgeDate } from '../../bench/events/accept.ts';
import { type Gold, placesOf, spanOf } from '../../bench/events/gold.ts';
import { matchMentions } from '../../bench/events/match.ts';
import { naiveEvents } from '../../bench/events/naive.ts';
import { addTallies, type Proposal, quoteFault, scoreEvents } from '../../bench/events/scoring.ts';

const TEXT = [
  'date 2022-05-04 Titre, lundi',
  '',
  'Le port a fermé lundi. Le maire l’a dit lundi soir.',
  '',
  'Il rouvrira les 9 et 10 mai. Jean a 5 ans.',
].join('\n');

const GOLD: Gold = {
  lang: 'fr',
  events: [
    { mention: 'lundi', occurrence: 1, when: '2022-05-02', status: 'past', must: true, what: 'Fermeture' },
    {
      mention: 'les 9 et 10 mai',
      when: '2022-05-09/2022-05-10',
      orWhen: ['2022-05-09', '2022-05-10'],
      status: 'planned',
      must: true,
      mayRepeat: true,
      what: 'Réouverture',
    },
  ],
  notEvents: [
    { mention: 'lundi soir', why: 'date de la déclaration' },
    { mention: '5 ans', why: 'âge' },
  ],
};

/** An event whose sentence is its paragraph. */
function proposal(
  words: string,
  when: string,
  status: Proposal['status'] = 'past',
  occurrence?: number,
): Proposal {
  const { start, end } = spanOf(
    TEXT,
    occurrence === undefined ? { mention: words } : { mention: words, occurrence },
  );
  const from = TEXT.lastIndexOf('\n', start) + 1;
  const next = TEXT.indexOf('\n', end);
  const to = next < 0 ? TEXT.length : next;
  const sentence = { start: from, end: to, text: TEXT.slice(from, to) };
  const evidence = { mention: { start, end, text: words }, sentence };
  return { id: `x/${start}`, headline: words, when, status, evidence };
}

const kinds = (proposals: Proposal[]) => scoreEvents(TEXT, GOLD, proposals).faults.map((fault) => fault.kind);

describe('placesOf', () => {
  it('counts whole words of the body only', () => {
    expect(placesOf(TEXT, 'lundi')).toHaveLength(2);
    expect(placesOf(TEXT, 'mai')).toHaveLength(1);
    expect(placesOf(TEXT, 'Titre')).toHaveLength(0);
  });

  it('wants an occurrence for words that recur', () => {
    expect(() => spanOf(TEXT, { mention: 'lundi' })).toThrow('Say which occurrence of "lundi"');
    expect(() => spanOf(TEXT, { mention: 'lundi', occurrence: 3 })).toThrow('no occurrence 3');
  });
});

describe('judgeDate', () => {
  const verdict = (when: string, ...accepted: string[]) => {
    const { exact, falselyCertain } = judgeDate(when, accepted);
    return exact ? 'exact' : falselyCertain ? 'false' : 'loose';
  };

  it.each([
    ['2022-05-02', '2022-05-02', 'exact'],
    ['2022-05-02T08:30:00', '2022-05-02', 'exact'],
    ['[2022-05-02..2022-05-04]', '2022-05-02/2022-05-04', 'exact'],
    ['2022-05', '2022-05-02', 'loose'],
    ['2022-05-02', '[2022-05-02,2022-05-09]', 'false'],
    ['[2022-05-02,2022-05-09,2022-05-16]', '[2022-05-02,2022-05-09]', 'loose'],
    ['2002-01-01', '2002', 'false'],
    ['2022-05-03', '2022-05-02', 'false'],
    ['1990', '1985~/1995~', 'loose'],
    ['1999', '1985~/1995~', 'false'],
    ['2022-05-04/..', '../2022-05-09', 'false'],
    ['someday', '2022-05-02', 'loose'],
  ])('says of %s beside %s that it is %s', (when, accepted, expected) => {
    expect(verdict(when, accepted)).toBe(expected);
  });

  it('asks for room for one of the accepted dates', () => {
    expect(verdict('2022-05-10', '2022-05-09/2022-05-10', '2022-05-10')).toBe('exact');
    expect(verdict('2022-05', '2021', '2022-05-10')).toBe('loose');
  });
});

describe('matchMentions', () => {
  it('gives each side one partner, the largest overlap first', () => {
    const proposals = [
      { start: 0, end: 10 },
      { start: 2, end: 6 },
    ];
    expect(matchMentions(proposals, [[{ start: 0, end: 10 }], [{ start: 8, end: 12 }]])).toEqual([
      { proposal: 0, gold: 0 },
    ]);
    expect(
      matchMentions(proposals, [
        [{ start: 20, end: 30 }],
        [
          { start: 50, end: 51 },
          { start: 4, end: 9 },
        ],
      ]),
    ).toEqual([{ proposal: 0, gold: 1 }]);
  });
});

describe('scoreEvents', () => {
  it('finds nothing wrong with the perfect answer', () => {
    const { tally, faults } = scoreEvents(TEXT, GOLD, [
      proposal('lundi', '2022-05-02', 'past', 1),
      proposal('les 9 et 10 mai', '2022-05-09/2022-05-10', 'planned'),
    ]);
    expect(faults).toEqual([]);
    expect(tally).toEqual({
      must: 2,
      mustFound: 2,
      proposed: 2,
      belong: 2,
      exact: 2,
      falselyCertain: 0,
      rightStatus: 2,
      temptations: 2,
      tempted: 0,
      badQuotes: 0,
    });
  });

  it('lists what is missed, with its sentence', () => {
    const { tally, faults } = scoreEvents(TEXT, GOLD, []);
    expect([tally.must, tally.mustFound, tally.proposed]).toEqual([2, 0, 0]);
    expect(faults.map((fault) => fault.sentence)).toEqual([
      'Le port a fermé lundi.',
      'Il rouvrira les 9 et 10 mai.',
    ]);
  });

  it('counts a wrong date and a wrong status apart', () => {
    const { tally, faults } = scoreEvents(TEXT, GOLD, [proposal('lundi', '2022-05-09', 'planned', 1)]);
    expect([tally.belong, tally.exact, tally.falselyCertain, tally.rightStatus]).toEqual([1, 0, 1, 0]);
    expect(faults.map((fault) => fault.kind)).toEqual(['false certainty', 'status', 'missed']);
  });

  it('tells a temptation from other things that do not belong', () => {
    const { tally, faults } = scoreEvents(TEXT, GOLD, [proposal('5 ans', '2017'), proposal('Jean', '2022')]);
    expect([tally.proposed, tally.belong, tally.tempted]).toEqual([2, 0, 1]);
    expect(faults.slice(0, 2).map((fault) => fault.detail)).toEqual([
      'âge: “5 ans”',
      'no editor would list it: “Jean”',
    ]);
  });

  it('holds a second telling against it, unless the gold allows it', () => {
    const lundi = proposal('lundi', '2022-05-02', 'past', 1);
    expect(kinds([lundi, { ...lundi }])).toEqual(['told twice', 'missed']);
    const parts = [proposal('9', '2022-05-09', 'planned'), proposal('10 mai', '2022-05-10', 'planned')];
    expect(kinds([lundi, ...parts])).toEqual([]);
    expect(scoreEvents(TEXT, GOLD, [lundi, ...parts]).tally.proposed).toBe(2);
  });

  it('accepts other words for the same happening', () => {
    const [first, second] = GOLD.events;
    const gold = {
      ...GOLD,
      notEvents: [],
      events: [{ ...first!, orMention: [{ mention: 'lundi soir' }] }, second!],
    };
    const { tally } = scoreEvents(TEXT, gold, [proposal('lundi soir', '2022-05-02')]);
    expect([tally.mustFound, tally.exact]).toEqual([1, 1]);
  });
});

describe('quoteFault', () => {
  const good = proposal('les 9 et 10 mai', '2022-05-09');
  const { mention, sentence } = good.evidence;

  it('says nothing of quotes that are true to the text', () => {
    expect(quoteFault(TEXT, good)).toBeUndefined();
  });

  it.each([
    [
      'a shifted mention',
      { mention: { ...mention, start: mention.start + 1 }, sentence },
      'The mention is not',
    ],
    [
      'a sentence cut short',
      { mention, sentence: { ...sentence, end: sentence.end - 1 } },
      'The sentence is not',
    ],
    [
      'a mention of another sentence',
      { mention: proposal('lundi', '', 'past', 1).evidence.mention, sentence },
      'outside of its sentence',
    ],
  ])('reports %s', (_, evidence, words) => {
    expect(quoteFault(TEXT, { ...good, evidence })).toContain(words);
    expect(scoreEvents(TEXT, GOLD, [{ ...good, evidence }]).tally.badQuotes).toBe(1);
  });

  it('reports a note that is not in the text', () => {
    const notes = [{ sentence: { start: 0, end: 3, text: 'Dit' } }];
    expect(quoteFault(TEXT, { ...good, notes })).toContain('A note is not');
  });
});

describe('addTallies', () => {
  it('adds every count', () => {
    const { tally } = scoreEvents(TEXT, GOLD, [proposal('5 ans', '2017')]);
    expect(addTallies([tally, tally])).toMatchObject({ must: 4, proposed: 2, tempted: 2 });
    expect(addTallies([]).must).toBe(0);
  });
});

describe('naiveEvents', () => {
  it('makes an event of every mention with a date, planned if it is still to come', () => {
    const article = {
      id: 'x',
      title: '',
      lang: 'fr',
      published: '2022-05-04',
      text: TEXT,
      blocks: [],
      markup: [],
    } as const;
    const mention = (text: string, edtf?: string) => ({
      ...spanOf(TEXT, { mention: text }),
      text,
      kind: 'date' as const,
      value: '',
      reasons: [],
      ...(edtf === undefined ? {} : { edtf }),
    });
    const events = naiveEvents({ ...article, blocks: [], markup: [] }, [
      mention('lundi soir', '2022-05-02'),
      mention('les 9 et 10 mai', '2022-05-09/2022-05-10'),
      mention('5 ans'),
    ]);
    expect(events.map(({ when, status }) => [when, status])).toEqual([
      ['2022-05-02', 'past'],
      ['2022-05-09/2022-05-10', 'planned'],
    ]);
  });
});
