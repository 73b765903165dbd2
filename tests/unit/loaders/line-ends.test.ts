import { expect, test } from 'vitest';

import { eventsFrom } from '../../../src/loaders/article-events.ts';
import { benchArticle } from '../../bench/build/articles.ts';

/** What a reader is told of the events of an article with these line ends. */
function told(number: number, lineEnd: string) {
  const { path, text } = benchArticle(number);
  const file = { id: 'a', path, shown: path };
  const { events } = eventsFrom(file, Buffer.from(text.replaceAll('\n', lineEnd)));
  return events.map(({ id, when, headline, status, evidence }) => ({
    id,
    when,
    headline,
    status,
    sentence: evidence.sentence.text,
  }));
}

test('an article gives the same events whatever system it was saved on', () => {
  let count = 0;
  for (let number = 0; number < 12; number++) {
    const unix = told(number, '\n');
    expect(told(number, '\r\n')).toEqual(unix);
    count += unix.length;
  }
  expect(count).toBeGreaterThan(50);
});
