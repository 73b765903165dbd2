import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The project's own Node, which runs TypeScript as it is. */
const NODE = resolve(ROOT, 'node_modules/.bin/node');

function extract(args: string[], input: string) {
  return spawnSync(NODE, [resolve(ROOT, 'src/cli/extract.ts'), ...args], {
    input,
    encoding: 'utf8',
  });
}

const TEXT =
  'Le président russe Vladimir Poutine a quitté Moscou le 17 décembre. Le Kremlin a indiqué qu’il reviendrait.';

interface Line {
  id: string;
  events: Record<string, unknown>[];
}

describe('extract --jsonl', () => {
  const documents = [
    { id: 'a', lang: 'fr', dct: '2022-01', text: TEXT },
    { id: 'b', lang: 'en', dct: '2022-01-13', text: 'Nothing happened.' },
    { id: 'c', lang: 'fr', dct: '2022-01-13', text: 'Le concert prévu samedi est annulé.' },
  ];
  const { stdout, status } = extract(['--jsonl'], documents.map((d) => JSON.stringify(d)).join('\n'));
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

  test('writes a line for each document, in their order', () => {
    expect(status).toBe(0);
    expect(lines.map(({ id, events }) => [id, events.length])).toEqual([
      ['a', 1],
      ['b', 0],
      ['c', 1],
    ]);
  });

  test('gives each event with offsets into the text', () => {
    const mention = TEXT.indexOf('le 17 décembre');
    expect(lines[0]?.events[0]).toMatchObject({
      id: 'a/le-17-decembre',
      when: '2021-12-17',
      status: 'past',
      sentence: { start: 0, end: TEXT.indexOf(' Le Kremlin') },
      mention: { start: mention, end: mention + 14, text: 'le 17 décembre' },
      notes: [{ speaker: 'Le Kremlin' }],
      people: ['Vladimir Poutine'],
      organisations: [],
      places: ['Moscou'],
    });
  });

  test('says what became of a plan that was called off', () => {
    expect(lines[2]?.events[0]).toMatchObject({ status: 'planned', calledOff: 'cancelled' });
    expect(lines[0]?.events[0]).not.toHaveProperty('calledOff');
  });

  test('gives the reasons in the document’s language', () => {
    expect(lines[0]?.events[0]?.['reasons']).toContain('Le verbe «\u00a0a quitté\u00a0» parle du passé.');
  });

  test('names the line that is no document', () => {
    const { status: code, stderr } = extract(['--jsonl'], '{"id": "a"}');
    expect([code, stderr.split('\n')[0]]).toEqual([2, 'Line 1 of the input: it has no "text".']);
  });

  test('takes no file', () => {
    expect(extract(['--jsonl', 'article.txt'], '').status).toBe(2);
  });
});
