import { expect, test } from 'vitest';

import { eventsFrom } from '../../../src/loaders/article-events.ts';
import { ContentError } from '../../../src/loaders/content-error.ts';
import { SharedReading } from '../../../src/loaders/shared-reading.ts';

/** A thread has to load all of the extraction, on a busy machine slowly (ms). */
const LONG = 60_000;

const COUNT = 260;
const fileOf = (i: number) => ({ id: `a/${i}`, path: `/x/a/${i}.txt`, shown: `a/${i}.txt` });
const bytesOf = (text: string) => new TextEncoder().encode(text);
const articles = Array.from({ length: COUNT }, (_, i) => ({
  file: fileOf(i),
  bytes: bytesOf(`date 2022-01-${10 + (i % 20)} Le pont ${i}\n\nLe maire a inauguré le pont ${i} lundi.\n`),
}));

test(
  'many articles are read by two at once, and give what one gives; what is wrong with one is told',
  async () => {
    const reading = new SharedReading(COUNT);
    try {
      const read = (one: (typeof articles)[number]) => reading.read(one.file, one.bytes);
      const found = await Promise.all(articles.map(read));
      expect(found).toEqual(articles.map(({ file, bytes }) => eventsFrom(file, bytes)));
      const broken = { file: fileOf(0), bytes: bytesOf('date 2022-02-30 Un titre\n\nUn texte.\n') };
      // The first of these is read by the thread.
      const told = await Promise.all(
        [broken, broken, broken, broken, broken, broken].map((one) =>
          read(one).catch((error: unknown) => error),
        ),
      );
      for (const error of told) {
        expect(error).toBeInstanceOf(ContentError);
        expect((error as Error).message).toMatch(/^a\/0\.txt:1: The publication date "2022-02-30"/);
      }
    } finally {
      await reading.end();
    }
  },
  LONG,
);
