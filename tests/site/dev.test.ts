import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { copySources, startScript } from './copy.ts';

/** The server starts twice in here, on a busy machine slowly (ms). */
const LONG = 300_000;

let site = '';
let server: ChildProcess | undefined;
let address = '';
let said = '';

/** The address that the server prints, in the colours of a terminal or without. */
const printed = () => /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];

beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'frise-dev-'));
  rmSync(site, { recursive: true });
  copySources(site);
  server = startScript(site, ['src/cli/dev.ts', '--host', '127.0.0.1'], { NO_COLOR: '1' });
  server.stdout?.on('data', (chunk) => (said += String(chunk)));
  server.stderr?.on('data', (chunk) => (said += String(chunk)));
  while (printed() === undefined) await pause(200);
  address = printed()!;
}, LONG);

afterAll(async () => {
  const closed = new Promise((done) => server?.once('close', done));
  if (server?.kill()) await closed;
  rmSync(site, { recursive: true, force: true });
});

/** Waits until the page holds a text; the test's own time limit ends the wait. */
async function untilPageHas(text: string): Promise<void> {
  for (;;) {
    const page = await fetch(address).then(
      (response) => response.text(),
      () => '',
    );
    if (page.includes(text)) return;
    await pause(300);
  }
}

function edit(path: string, from: string, to: string): void {
  const file = join(site, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

test(
  'editing an article updates the page',
  async () => {
    await untilPageHas('datetime="2021-12-17"');
    // Words that no note of the project's goes by: an edit that a note does not survive is an error.
    edit('content/articles/erdogan-poutine-otan.txt', 'limiter l’influence', 'réduire l’influence');
    await untilPageHas('réduire l’influence');
  },
  LONG,
);

test(
  'a spreadsheet that is put into a folder of its own joins the page, and a broken one does not empty it',
  async () => {
    const sheet = join(site, 'content/imports/dam.csv');
    mkdirSync(dirname(sheet));
    writeFileSync(sheet, 'Year,Headline\n2011,The gates are opened\n');
    await untilPageHas('data-event="dam/the-gates-are-opened"');
    edit('content/imports/dam.csv', '2011', 'hier');
    while (!said.includes('"hier" is not a year')) await pause(200);
    await untilPageHas('data-event="dam/the-gates-are-opened"');
    edit('content/imports/dam.csv', 'hier', '2012');
    await untilPageHas('datetime="2012"');
    rmSync(sheet);
    while ((await fetch(address).then((response) => response.text())).includes('dam/the-gates'))
      await pause(300);
    await untilPageHas('datetime="2021-12-17"');
  },
  LONG,
);

test(
  'a note changes the page, and the desk shows the note to paste',
  async () => {
    const note = join(site, 'content/notes/x.md');
    writeFileSync(
      note,
      '---\nevent: erdogan-poutine-otan/2002\nlang: fr\ntitle: Naissance du Conseil\n---\n',
    );
    await untilPageHas('Naissance du Conseil');
    for (const path of ['desk/', 'en/desk/']) {
      const desk = await fetch(address + path).then((response) => response.text());
      expect(desk).toContain('event: erdogan-poutine-otan/dimanche');
      expect(desk).toContain('PAST_REF');
    }
    rmSync(note);
    await untilPageHas('Création du Conseil');
  },
  LONG,
);

test(
  'editing the extractor updates the events',
  async () => {
    edit('src/extract/locales/fr/lexicon.ts', 'décembre: 12,', 'décembre: 11,');
    await untilPageHas('datetime="2021-11-17"');
  },
  LONG,
);
