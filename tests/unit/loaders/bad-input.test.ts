import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { ContentError } from '../../../src/loaders/content-error.ts';
import { readContent } from '../../../src/loaders/read-content.ts';

let root = '';
let folder = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'frise-'));
  folder = join(root, 'articles');
  mkdirSync(folder);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** What the reader of the log is told: the lines of the one error that stops the build. */
async function problems(): Promise<string[]> {
  const error: unknown = await readContent(root).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ContentError);
  return (error as ContentError).problems.map(
    ({ file, line, problem, advice }) =>
      `${file.slice(folder.length + 1)}:${line === undefined ? '' : `${line}:`} ${problem} ${advice}`,
  );
}

const TEXT = '\n\nLe conseil s’est réuni lundi.\n';
const front = (lines: string, body = TEXT) => `---\n${lines}\n---\n${body}`;
const GOOD = 'title: Le conseil\npublished: 2022-01-02';

describe('plain text', () => {
  const cases: [what: string, content: string, told: string][] = [
    [
      'no date line',
      `Le conseil${TEXT}`,
      'a.txt:1: The first line does not say when the article was published.',
    ],
    ['an empty file', '', 'a.txt:1: This file is empty.'],
    ['only blank lines', '\n \n\n', 'a.txt:1: This file is empty.'],
    [
      'a day that does not exist',
      `date 2022-02-30 Le conseil${TEXT}`,
      'a.txt:1: The publication date "2022-02-30"',
    ],
    [
      'a month that does not exist',
      `date 2022-13 Le conseil${TEXT}`,
      'a.txt:1: The publication date "2022-13"',
    ],
    [
      'a date of another form',
      `date 02/01/2022 Le conseil${TEXT}`,
      'a.txt:1: The publication date "02/01/2022"',
    ],
    ['a date and no title', `date 2022-01-02${TEXT}`, 'a.txt:1: The first line has a date but no title.'],
    [
      'a title and no text',
      'date 2022-01-02 Le conseil\n\n \n',
      'a.txt:1: The article has a title but no text.',
    ],
  ];
  test.each(cases)('%s', async (_, content, told) => {
    write('a.txt', content);
    const [problem = '', ...others] = await problems();
    expect(problem.slice(0, told.length)).toBe(told);
    expect(others).toEqual([]);
  });

  test('every error says what to write instead', async () => {
    write('a.txt', `Le conseil${TEXT}`);
    expect((await problems())[0]).toContain('Start the file with a line such as "date 2022-01-02 The title');
  });
});

describe('Markdown', () => {
  const cases: [what: string, content: string, told: string][] = [
    ['no front matter', TEXT, 'a.md:1: The file does not start with front matter.'],
    ['front matter that is not closed', `---\n${GOOD}\n${TEXT}`, 'a.md:1: The front matter is never closed.'],
    ['no title', front('published: 2022-01-02'), 'a.md:1: The front matter has no title.'],
    ['no date', front('title: Le conseil'), 'a.md:1: The front matter does not say when'],
    [
      'a date that does not exist',
      front('title: A\npublished: 2022-02-30'),
      'a.md:3: The publication date "2022-02-30"',
    ],
    [
      'an open interval',
      front('title: A\npublished: 2022-01-02/..'),
      'a.md:3: The publication date "2022-01-02/.."',
    ],
    ['a decade', front('title: A\npublished: 199X'), 'a.md:3: The publication date "199X" is neither'],
    ['another language', front(`${GOOD}\nlang: de`), 'a.md:4: Frise does not read the language "de".'],
    [
      'a script for an address',
      front(`${GOOD}\nurl: "javascript:alert(1)"`),
      'a.md:4: The address "javascript:alert(1)"',
    ],
    ['broken YAML', front('title: "Le conseil\npublished: 2022-01-02'), 'a.md:'],
    [
      'a list for a title',
      front('title: [a, b]\npublished: 2022-01-02'),
      'a.md:2: The value of "title" is not a simple text.',
    ],
    ['no text', front(GOOD, '\n\n'), 'a.md:4: The article has no text below its front matter.'],
  ];
  test.each(cases)('%s', async (_, content, told) => {
    write('a.md', content);
    const [problem = '', ...others] = await problems();
    expect(problem.slice(0, told.length)).toBe(told);
    expect(others).toEqual([]);
  });

  test('a key that Frise does not use is told of, and stops nothing', async () => {
    write('a.md', front(`${GOOD}\nautor: Paule`));
    const { articles, warnings } = await readContent(root);
    expect(articles).toHaveLength(1);
    expect(warnings[0]).toMatch(/a\.md:4: Frise does not use the key "autor"/);
  });
});

describe('the folder', () => {
  test('bytes that are not UTF-8 are told with their line', async () => {
    write(
      'a.txt',
      Buffer.concat([
        Buffer.from('date 2022-01-02 Le conseil\n\nCaf'),
        Buffer.from([0xe9]),
        Buffer.from('\n'),
      ]),
    );
    expect((await problems())[0]).toMatch(/^a\.txt:3: This line holds bytes that are not UTF-8\./);
  });

  test('two articles with one id', async () => {
    write('a.txt', `date 2022-01-02 A${TEXT}`);
    write('A.md', front(GOOD));
    const [problem = ''] = await problems();
    expect(problem).toContain('Two articles have the id "a"');
  });

  test('a file of another kind is not passed over in silence', async () => {
    write('a.docx', 'x');
    expect((await problems())[0]).toMatch(/^a\.docx: Frise does not read this kind of file/);
  });

  test('all broken files are told of in one error', async () => {
    write('a.txt', TEXT);
    write('b.txt', TEXT);
    write('c.txt', `date 2022-01-02 C${TEXT}`);
    expect(await problems()).toHaveLength(2);
  });

  test('hidden files are nobody’s article', async () => {
    write('.DS_Store', 'x');
    write('sub/.cache/a.txt', 'x');
    expect(await readContent(root)).toMatchObject({ articles: [], warnings: [] });
  });

  test('a folder that is not there', async () => {
    rmSync(folder, { recursive: true });
    await expect(readContent(root)).rejects.toThrow('There is no such folder of articles.');
  });

  test('a link is refused wherever it leads: nothing is passed over in silence', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'frise-outside-'));
    writeFileSync(join(outside, 'secret.txt'), `date 2022-01-02 Secret${TEXT}`);
    write('a.txt', `date 2022-01-02 A${TEXT}`);
    expect((await readContent(root)).articles.map(({ id }) => id)).toEqual(['a']);

    symlinkSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
    mkdirSync(join(root, 'elsewhere'));
    symlinkSync(join(root, 'elsewhere'), join(folder, '2022'));
    const inside =
      'This is a link, and Frise follows none: what it leads to is not read here. Put the file itself in its place, or remove the link.';
    expect(await problems()).toEqual([`2022: ${inside}`, `b.txt: ${inside}`]);

    symlinkSync(join(outside, 'secret.txt'), join(folder, 'c.txt'));
    symlinkSync(outside, join(folder, 'd'));
    symlinkSync(join(folder, 'gone.txt'), join(folder, 'e.txt'));
    const found = await problems();
    expect(found).toContain(
      'c.txt: This link leads out of the content folder. Put a copy of what it leads to in its place.',
    );
    expect(found).toContain(
      'd: This link leads out of the content folder. Put a copy of what it leads to in its place.',
    );
    expect(found).toContain('e.txt: This link leads nowhere. Remove it, or put the file in its place.');

    rmSync(folder, { recursive: true });
    symlinkSync(outside, folder);
    await expect(readContent(root)).rejects.toThrow('This link leads out of the content folder.');
    rmSync(outside, { recursive: true });
  });

  test('what has the name of a text and is none', async () => {
    mkdirSync(join(folder, 'report.txt'));
    execFileSync('mkfifo', [join(folder, 'wire.txt')]);
    expect(await problems()).toEqual([
      'report.txt: This is a folder with the name of an article. Rename the folder.',
      'wire.txt: This is no file that holds a text. Move it out of the folder.',
    ]);
  });

  test('no name climbs out of the site', async () => {
    write('..%2F..%2Fetc.txt', `date 2022-01-02 A${TEXT}`);
    write('...md', front(GOOD));
    write('x/..a/....txt', `date 2022-01-02 A${TEXT}`);
    write('"><script>.txt', `date 2022-01-02 A${TEXT}`);
    const { articles } = await readContent(root);
    for (const { id } of articles) expect(id).toMatch(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/);
    write(`${'щ'.repeat(100)}.txt`, `date 2022-01-02 A${TEXT}`);
    expect((await problems())[0]).toMatch(/the name of this file would have more than 200 characters/);
  });
});
