import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { codeVersion } from '../../../src/loaders/code-version.ts';
import { ContentCache } from '../../../src/loaders/content-cache.ts';
import { readContent } from '../../../src/loaders/read-content.ts';

let root = '';
const cacheFile = () => join(root, 'kept', 'content.json');
const article = (day: number) =>
  `date 2022-01-30 Le conseil\n\nLe conseil s’est réuni le ${day} janvier à Paris.\n`;
const path = (name: string) => join(root, 'articles', name);
const write = (name: string, text: string) => writeFileSync(path(name), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'frise-'));
  mkdirSync(join(root, 'articles'));
  for (const [name, day] of [
    ['a.txt', 3],
    ['b.txt', 4],
    ['c.txt', 5],
  ] as const)
    write(name, article(day));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** One build: what the last one has left is taken up, and left to the next one. */
async function build(version = codeVersion()) {
  const cache = new ContentCache(version);
  await cache.load(cacheFile());
  const { extracted, opened, warnings } = await readContent(root, { cache });
  await cache.save(cacheFile());
  return { opened, warnings, dates: extracted.map(({ when }) => when) };
}

describe('a second build', () => {
  test('opens no article that is as it was', async () => {
    expect(await build()).toMatchObject({ opened: 3, dates: ['2022-01-03', '2022-01-04', '2022-01-05'] });
    expect(await build()).toMatchObject({ opened: 0, dates: ['2022-01-03', '2022-01-04', '2022-01-05'] });
  });

  test('opens the one that was edited, even with its size and its time as before', async () => {
    await build();
    const { atime, mtime } = statSync(path('b.txt'));
    write('b.txt', article(9));
    utimesSync(path('b.txt'), atime, mtime);
    expect(await build()).toMatchObject({ opened: 1, dates: ['2022-01-03', '2022-01-09', '2022-01-05'] });
  });

  test('forgets what was removed, and knows what was renamed under its new name', async () => {
    await build();
    rmSync(path('a.txt'));
    write('d.txt', article(3));
    expect(await build()).toMatchObject({ opened: 1, dates: ['2022-01-04', '2022-01-05', '2022-01-03'] });
  });

  test('looks at all of them where the code is another, or what was kept is broken', async () => {
    await build();
    expect(await build('another')).toMatchObject({ opened: 3 });
    writeFileSync(cacheFile(), '{"version":');
    expect(await build()).toMatchObject({ opened: 3 });
  });

  test('says again what there is to say of a file that is as it was', async () => {
    write('e.md', '---\ntitle: Le conseil\npublished: 2022-01-02\nautor: P\n---\n\nLe conseil vote lundi.\n');
    const { warnings } = await build();
    expect(warnings).toHaveLength(1);
    expect((await build()).warnings).toEqual(warnings);
  });

  test('reads a broken file until it is mended', async () => {
    await build();
    write('b.txt', 'Pas de date\n');
    await expect(build()).rejects.toThrow('does not say when the article was published');
    await expect(build()).rejects.toThrow('does not say when the article was published');
    write('b.txt', article(4));
    expect(await build()).toMatchObject({ dates: ['2022-01-03', '2022-01-04', '2022-01-05'] });
  });
});

test('a file that may not be read is told of, with what to do', async () => {
  chmodSync(path('b.txt'), 0);
  // Whoever may read everything, as the user of a container mostly may, reads it all the same.
  const mayReadAll = process.getuid?.() === 0 || process.platform === 'win32';
  const outcome = build().then(
    ({ opened }) => `read ${opened}`,
    (error: unknown) => String(error),
  );
  expect(await outcome).toMatch(
    mayReadAll ? /^read 3$/ : /articles\/b\.txt: The file may not be read\. Give/,
  );
});
