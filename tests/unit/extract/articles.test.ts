import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

import { describe, expect, test } from 'vitest';

import { formatWhen } from '../../../src/dates/format.ts';
import { extractEvents } from '../../../src/extract/index.ts';
import { explain } from '../../../src/i18n/explain.ts';
import { articleId } from '../../../src/loaders/article-files.ts';
import { readArticle } from '../../../src/loaders/read-article.ts';
import type { Article } from '../../../src/model/index.ts';
import { expectGolden } from '../../golden.ts';

const INPUT = resolve(import.meta.dirname, '../../input/articles');
const SEED = resolve(import.meta.dirname, '../../../content/articles/erdogan-poutine-otan.txt');

async function read(path: string): Promise<Article> {
  const file = { id: articleId(resolve(path, '..'), path), path, shown: path };
  return (await readArticle(file)).article;
}

/** What a person reviews: every mention with its value, every event as a reader meets it. */
function review(article: Article): string {
  const { mentions, events } = extractEvents(article);
  return `${JSON.stringify(
    {
      title: article.title,
      lang: article.lang,
      published: article.published,
      mentions: mentions.map(({ text, kind, value, edtf }) => ({ text, kind, value, edtf })),
      events: events.map(({ id, headline, when, status, calledOff, evidence, notes, ...rest }) => ({
        id,
        headline,
        when,
        date: formatWhen(when, article.lang, { weekday: true }),
        status,
        ...(calledOff ? { calledOff } : {}),
        mention: evidence.mention,
        sentence: evidence.sentence,
        notes: notes.map(({ speaker, sentence }) => `${speaker}: ${sentence.text}`),
        people: rest.people,
        organisations: rest.organisations,
        places: rest.places,
        confidence: rest.confidence,
        reasons: evidence.reasons.map((reason) => explain(reason, article.lang)),
      })),
    },
    null,
    2,
  )}\n`;
}

describe('golden articles', () => {
  for (const name of readdirSync(INPUT)) {
    test(`the events of ${name}`, async () => {
      const article = await read(resolve(INPUT, name));
      expectGolden(`articles/${name.replace(/\.[^.]*$/, '')}.json`, review(article));
    });
  }

  for (const published of ['2022-01', '2022-01-02']) {
    test(`the events of the first article, published ${published}`, async () => {
      const article = { ...(await read(SEED)), published };
      expectGolden(`articles/erdogan-poutine-otan.published-${published}.json`, review(article));
    });
  }
});

describe('the first article', () => {
  const rows = [
    ['dimanche', '[2022-01-02,2022-01-09]', '2022-01-02', 'past'],
    ['la semaine dernière', '[2021-12-20..2022-01-09]', '[2021-12-20..2022-01-01]', 'past'],
    ['le 17 décembre', '2021-12-17', '2021-12-17', 'past'],
    ['deux mois', '2021-11~/2022-01', '2021-11~/2022-01-02', 'background'],
    ['le 12 janvier', '2022-01-12', '2022-01-12', 'planned'],
    ['2002', '2002', '2002', 'background'],
  ] as const;

  test.each([
    ['2022-01', 1],
    ['2022-01-02', 2],
  ] as const)(
    'published %s, it tells the six events that an editor would choose',
    async (published, column) => {
      const { events } = extractEvents({ ...(await read(SEED)), published });
      const found = events.map(({ evidence, when, status }) => [evidence.mention.text, when, status]);
      expect(found).toEqual(rows.map((row) => [row[0], row[column], row[3]]));
    },
  );

  test('the three readouts of the call are its notes', async () => {
    const { events } = extractEvents(await read(SEED));
    const speakers = events.map(({ notes }) => notes.map(({ speaker }) => speaker));
    expect(speakers).toEqual([['La présidence turque', 'Le Kremlin', 'Moscou'], [], [], [], [], []]);
  });

  test('the reader is told that the meeting still to come bounds the Sunday', async () => {
    const { events } = extractEvents(await read(SEED));
    const reasons = events[0]?.evidence.reasons
      .map((reason) => explain(reason, 'fr'))
      .join(' ')
      .replace(/\s/g, ' ');
    expect(reasons).toContain('« le 12 janvier » est encore à venir');
  });

  test('every quotation is the text between its offsets', async () => {
    const article = await read(SEED);
    for (const { evidence, notes } of extractEvents(article).events) {
      for (const { start, end, text } of [
        evidence.sentence,
        evidence.mention,
        ...notes.map((n) => n.sentence),
      ]) {
        expect(article.text.slice(start, end)).toBe(text);
      }
    }
  });
});
