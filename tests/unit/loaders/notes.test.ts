import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { editedEvents } from '../../../src/loaders/edited-events.ts';
import { readNoteBody } from '../../../src/loaders/note-body.ts';
import { readContent } from '../../../src/loaders/read-content.ts';
import type { TimelineEvent } from '../../../src/model/index.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'frise-notes-'));
  write(
    'articles/pont.txt',
    'date 2022-01 Le pont\n\nLe maire Jean Marchal a inauguré le pont dimanche.\n\nLe conseil municipal votera le 12 janvier le budget des travaux.\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const note = (name: string, keys: string, body = '') =>
  write(`notes/${name}.md`, `---\n${keys}\n---\n${body}`);

/** The events of the folder by id, or what the error says. */
async function outcome(): Promise<Record<string, TimelineEvent> | string> {
  try {
    const events = editedEvents(await readContent(folder));
    return Object.fromEntries(events.map((event) => [event.id, event]));
  } catch (error) {
    return (error as Error).message.replaceAll(`${folder}/`, '');
  }
}
const events = async () => {
  const found = await outcome();
  if (typeof found === 'string') throw new Error(found);
  return found;
};
const SUNDAY = 'pont/dimanche';

describe('an editorial note', () => {
  it('changes nothing where there is none', async () => {
    expect(Object.keys(await events())).toEqual([SUNDAY, 'pont/le-12-janvier']);
    expect((await events())[SUNDAY]).not.toHaveProperty('corrections');
  });

  it('corrects what it names, and keeps what the text alone gives', async () => {
    const before = (await events())[SUNDAY]!;
    note(
      'a',
      `event: ${SUNDAY}\ntitle: { fr: Le pont est ouvert, en: The bridge is open }\nwhen: 2022-01-02\nstatus: background\nbecause: Le journal de la ville le dit.\npeople: [Anne Roux]\nplaces: []\npin: true`,
      '\nUn *mot* de [la ville](https://a.example/).\n',
    );
    expect((await events())[SUNDAY]).toMatchObject({
      headline: before.headline,
      titles: { fr: 'Le pont est ouvert', en: 'The bridge is open' },
      when: '2022-01-02',
      status: 'background',
      people: ['Anne Roux'],
      places: [],
      pinned: true,
      corrections: [
        { field: 'when', extracted: before.when, because: { fr: 'Le journal de la ville le dit.' } },
        { field: 'status', extracted: 'past' },
      ],
      comments: [
        {
          lang: 'fr',
          html: '<p>Un <em>mot</em> de <a href="https://a.example/" rel="noopener noreferrer">la ville</a>.</p>',
          text: 'Un mot de la ville (https://a.example/).',
        },
      ],
    });
  });

  it('calls a plan off', async () => {
    note('a', 'event: pont/le-12-janvier\nstatus: cancelled\nbecause: La mairie l’a annoncé.');
    expect((await events())['pont/le-12-janvier']).toMatchObject({
      status: 'planned',
      calledOff: 'cancelled',
    });
  });

  it('hides an event; a text in it is the reason, for the newsroom', async () => {
    note('a', `event: ${SUNDAY}\nhide: true`, '\nSans intérêt.\n');
    expect(Object.keys(await events())).toEqual(['pont/le-12-janvier']);
  });

  it('is an event by itself, with its source', async () => {
    note(
      '2022/fete',
      'title: La fête du pont\nwhen: 2022-01-15\nsource: https://a.example/fete\nstatus: planned',
    );
    expect((await events())['note/2022/fete']).toMatchObject({
      headline: 'La fête du pont',
      lang: 'fr',
      when: '2022-01-15',
      status: 'planned',
      source: { text: 'https://a.example/fete', url: 'https://a.example/fete' },
    });
  });

  it('makes one event of two, with both sources; dates that conflict stand side by side', async () => {
    write(
      'articles/gazette.md',
      '---\ntitle: La gazette\npublished: 2022-01-05\nlang: fr\n---\n\nLa foule s’est pressée sur les berges le 3 janvier.\n',
    );
    note('a', `event: gazette/le-3-janvier\nsame-as: ${SUNDAY}`);
    const found = await events();
    expect(found).not.toHaveProperty('gazette/le-3-janvier');
    expect(found[SUNDAY]!.when).toContain('2022-01-03');
    expect(found[SUNDAY]!.when).toContain('2022-01-02');
    expect(found[SUNDAY]!.also).toMatchObject([
      { id: 'gazette/le-3-janvier', when: '2022-01-03', evidence: { article: 'gazette' } },
    ]);
  });

  it('stands beside another one of the same event, in another language too', async () => {
    note('a', `event: ${SUNDAY}\ntitle: Le pont est ouvert`, '\nMot.\n');
    note('b', `event: ${SUNDAY}\nlang: en\ntitle: The bridge is open`, '\nWord.\n');
    const found = (await events())[SUNDAY]!;
    expect(found.titles).toEqual({ fr: 'Le pont est ouvert', en: 'The bridge is open' });
    expect(found.comments?.map(({ lang, text }) => [lang, text])).toEqual([
      ['fr', 'Mot.'],
      ['en', 'Word.'],
    ]);
  });
});

describe('a note that does not hold stops the build', () => {
  const cases: [name: string, keys: string, ...said: string[]][] = [
    [
      'an unknown event',
      'event: pont/dimanches\npin: true',
      'a.md:2: There is no event "pont/dimanches".',
      'The nearest ids are "pont/dimanche", "pont/le-12-janvier".',
    ],
    ['an invalid date', `event: ${SUNDAY}\nbecause: x\nwhen: 2022-02-30`, 'a.md:4: The date "2022-02-30"'],
    [
      'an unknown key',
      `event: ${SUNDAY}\ntitel: x`,
      'a.md:3: A note has no key "titel".',
      'Did you mean "title"?',
    ],
    ['a key twice', `event: ${SUNDAY}\ntitle: x\ntitle: y`, 'a.md:4: The front matter is not valid YAML'],
    [
      'a correction without a reason',
      `event: ${SUNDAY}\nwhen: 2022-01-02`,
      'a.md:3: The note corrects "when" and does not say why.',
    ],
    ['a reason for nothing', `event: ${SUNDAY}\nbecause: x`, 'a.md:3: The note gives a reason'],
    ['an unknown status', `event: ${SUNDAY}\nbecause: x\nstatus: over`, 'a.md:4: "over" is not a status.'],
    ['an event by hand without a source', 'title: x\nwhen: 2022', 'lacks "source" to be one itself'],
    ['no event and nothing else', 'pin: true', 'lacks "title" and "when" and "source"'],
    [
      'a source that is no address',
      'title: x\nwhen: 2022\nsource: { title: y, url: "javascript:alert(1)" }',
      'a.md:4: Frise cannot use the value of "source".',
    ],
    [
      'hiding an event made by hand',
      'title: x\nwhen: 2022\nsource: y\nhide: true',
      'a.md:5: An event made by hand has no "hide".',
    ],
    [
      'a value of another form',
      `event: ${SUNDAY}\npin: yes please`,
      'a.md:3: Frise cannot use the value of "pin".',
    ],
    [
      'a title in a language that Frise does not write',
      `event: ${SUNDAY}\ntitle: { de: x }`,
      'a.md:3: Frise cannot use the value of "title".',
    ],
    [
      'a language that it does not write',
      `event: ${SUNDAY}\nlang: de\npin: true`,
      'a.md:3: Frise does not write in the language "de".',
    ],
    ['nothing said', `event: ${SUNDAY}`, 'a.md:2: The note says nothing of its event.'],
    [
      'the same as itself',
      `event: ${SUNDAY}\nsame-as: ${SUNDAY}`,
      'a.md:3: The event "pont/dimanche" is said to be the same as itself.',
    ],
    [
      'the same as nothing',
      `event: ${SUNDAY}\nsame-as: pont/le-12-janv`,
      'a.md:3: There is no event "pont/le-12-janv".',
      '"pont/le-12-janvier"',
    ],
    [
      'a hidden event that is pinned',
      `event: ${SUNDAY}\nhide: true\npin: true`,
      'so nobody would see "pin" of this note',
    ],
  ];
  it.each(cases)('%s', async (_, keys, ...said) => {
    note('a', keys);
    const message = await outcome();
    for (const words of said) expect(message).toContain(words);
  });

  it('two notes that contradict each other: both are named', async () => {
    note('a', `event: ${SUNDAY}\nwhen: 2022-01-02\nbecause: x`);
    note('b', `event: ${SUNDAY}\nbecause: x\nwhen: 2022-01-09`);
    expect(await outcome()).toContain(
      'notes/b.md:4: Two notes contradict each other on "when" of the event "pont/dimanche": this one says "2022-01-09", ',
    );
    expect(await outcome()).toContain('notes/a.md:3 says "2022-01-02"');
  });

  it('a text on an event that another note hides', async () => {
    note('a', `event: ${SUNDAY}\nhide: true`);
    note('b', `event: ${SUNDAY}`, '\nUn mot.\n');
    expect(await outcome()).toMatch(/b\.md:5: The event "pont\/dimanche" is hidden \(.*a\.md:3\)/);
  });

  it('everything that is wrong is said at once', async () => {
    note('a', 'event: pont/lundi\npin: true');
    note('b', 'event: pont/mardi\npin: true');
    expect(await outcome()).toMatch(/a\.md:2: .*\n.*b\.md:2: /);
  });

  it('an event that is gone: the old words, and the closest date of the new text', async () => {
    note(
      'a',
      `event: ${SUNDAY}\nquote: Le maire Jean Marchal a inauguré le pont dimanche\npin: true`,
      '\nMot.\n',
    );
    await events();
    write(
      'articles/pont.txt',
      'date 2022-01 Le pont\n\nLa veille, rien.\n\nLe maire Jean Marchal a inauguré le pont samedi.\n\nLe conseil municipal votera le 12 janvier le budget des travaux.\n',
    );
    const said = await outcome();
    expect(said).toContain(
      'There is no event "pont/dimanche". The note was written on “Le maire Jean Marchal a inauguré le pont dimanche”.',
    );
    expect(said).toMatch(
      /The closest date of the article is now “samedi” \(articles\/pont\.txt:5: “.*”\), the event "pont\/samedi"\./,
    );
  });

  it('an id that has become another sentence’s', async () => {
    note('a', `event: ${SUNDAY}\nquote: Le maire Jean Marchal a inauguré le pont dimanche\npin: true`);
    write('articles/pont.txt', 'date 2022-01 Le pont\n\nUne crue a emporté la vieille écluse dimanche.\n');
    expect(await outcome()).toContain('a.md:3: The event "pont/dimanche" is now told by another sentence');
  });
});

describe('the text of a note', () => {
  const attacks = [
    '<script>alert(1)</script>ok',
    '<img src=x onerror=alert(1)>ok',
    '[ok](javascript:alert(1))',
    '[ok](JaVaScRiPt:alert(1))',
    '[ok](data:text/html,x)',
    '<a href="&#106;avascript:alert(1)" onclick="x" style="x">ok</a>',
    '<style>p{}</style>ok',
    '<svg onload=alert(1)><a href="javascript:x">x</a></svg>ok',
    '<p id="main" class="event">ok</p>',
    '<iframe src="https://a.example/"></iframe>ok',
    '[ok](//a.example/)',
  ];
  it.each(attacks)('%s does no harm', (markdown) => {
    const { html, text } = readNoteBody(markdown)!;
    expect(html).not.toMatch(
      /<(?:script|style|img|svg|iframe)|javascript:|data:|\s(?:on\w+|style|id|class)=|href="\/\//i,
    );
    expect(text).toContain('ok');
  });

  it('keeps what a person may write: HTML too', () => {
    expect(readNoteBody('1. a\n2. <strong>b</strong>\n')?.html).toBe(
      '<ol>\n<li>a</li>\n<li><strong>b</strong></li>\n</ol>',
    );
    expect(readNoteBody('# Titre\n\n<b>x</b> & y')?.html).toBe('Titre\n<p>x &#x26; y</p>');
  });
});
