import { resolve } from 'node:path';

import { exportContent } from '../../../src/export/export-content.ts';
import type { ExportContent, ExportOptions } from '../../../src/export/content.ts';
import { editedEvents } from '../../../src/loaders/edited-events.ts';
import { readContent } from '../../../src/loaders/read-content.ts';
import type {
  Article,
  ExtractedEvent,
  ImportedEvent,
  Language,
  Sheet,
  TimelineEvent,
  WrittenEvent,
} from '../../../src/model/index.ts';
import { PLAIN, row } from '../rows.ts';

/** The project's own article, as the site shows it. */
export async function seed(lang: Language): Promise<ExportContent> {
  const content = await readContent(resolve(import.meta.dirname, '../../../content'));
  return exportContent(lang, content.articles, content.sheets, editedEvents(content));
}

export const SITE: ExportOptions = {
  lang: 'fr',
  page: { name: 'home' },
  base: '/',
  site: 'https://frise.example',
};
/** Of a site that does not know where it will stand. */
export const HOMELESS: ExportOptions = { lang: 'en', page: { name: 'home' }, base: '/' };

const SHEET: Sheet = { id: 'sheet', file: 'imports/sheet.csv', lang: 'en' };

/** An event that an editor wrote. */
export const written: WrittenEvent = {
  ...PLAIN,
  id: 'note/harbour',
  headline: 'The harbour opens',
  when: '2022-01-12',
  source: { text: 'The harbour office', url: 'https://example.org/harbour' },
};

/** An event that two sources tell, a third with another date. */
export const joined: ImportedEvent = {
  ...row('2022-01-12'),
  also: [{ ...row('2022-01', {}, 3) }, written],
  disputed: [{ id: 'sheet/event-4', when: '2022-01-13' }],
};

/** A sheet with these events. */
export const sheet = (events: TimelineEvent[], lang: Language = 'en'): ExportContent =>
  exportContent(lang, [], [SHEET], events);

const ARTICLE: Article = {
  id: 'article',
  title: 'A title',
  lang: 'en',
  published: '2022-01',
  text: '',
  blocks: [],
  markup: [],
};

/** An article that is nothing but sentences, each with an event and a note. */
export function told(
  sentences: readonly { headline: string; text: string; speaker: string; when: string }[],
) {
  let text = '';
  const events = sentences.map((sentence, i): ExtractedEvent => {
    const quote = (words: string) => {
      const start = text.length;
      text += words;
      return { start, end: text.length, text: words };
    };
    const own = quote(sentence.text);
    return {
      ...PLAIN,
      id: `article/event-${i + 1}`,
      headline: sentence.headline,
      when: sentence.when,
      status: 'planned',
      notes: [{ speaker: sentence.speaker, sentence: quote(sentence.text) }],
      people: [sentence.headline],
      confidence: 0.5,
      evidence: { article: 'article', sentence: own, mention: own, reasons: [] },
    };
  });
  return exportContent('en', [{ ...ARTICLE, title: sentences[0]?.headline ?? 'A title', text }], [], events);
}

/** What a format must not be broken by, each the text of an event. */
export const HOSTILE = [
  'x'.repeat(500),
  `${'Un titre très long, '.repeat(24)}et sa fin.`,
  'اجتماع مجلس الأمن في 12 يناير',
  'ישיבת הכנסת',
  '🇫🇷 La fête 🎆👩‍👩‍👧 au château',
  'Il dit « oui », "non" et ‘peut-être’',
  'une ligne\nune autre\r\net encore une\rfin',
  'des\u0000 caractères\u0007 de\u001b contrôle\u0085 \ud800 seuls',
  '</script><script>alert(1)</script><!-- -->',
  '=cmd|"/c calc"!A1',
  '+1+2',
  '-2+3',
  '@SUM(A1:A9)',
  "'=déjà désamorcé",
  '＝1+2',
  'a, b; c\td "e" ,,',
  '2022-01-01: not an event',
  '- 2 days: not one either',
  '# no section',
  '// no comment',
  '---',
  ']]> &amp; &lt; &#x41; <b>gras</b> AT&T',
  '\\n \\, \\; %41 {count} $& $1',
  'BEGIN:VEVENT\r\nSUMMARY:faux',
];

/** One date of every kind that Frise knows. */
export const DATES = [
  '2022-01-12',
  '2022-01-12T14:30',
  '2022-01-12T14:30:15',
  '2022-01',
  '2022',
  '2022-21',
  '2022-24',
  '2022-33',
  '199X',
  '18XX',
  '-004X',
  '-0043',
  '-0043-03-15',
  '0044-03',
  '0000',
  'Y12000',
  'Y-120000',
  '2022-01-12~',
  '2022-01?',
  '2022%',
  '2022-01-03/2022-01-09',
  '2022-01/2022-03',
  '2022-01/2022-03-04',
  '2021/2023-05~',
  '-0050/0050',
  '2022-01-12T10:00/2022-01-12T12:00',
  '2022-01-12T22:00/2022-01-13T02:00',
  '2022/..',
  '../2022-01',
  '2022-01-03~/..',
  '[2022-01-02,2022-01-09]',
  '[2022-01-02..2022-01-09]',
  '[2022-01..]',
  '[..2021-12-31]',
  '[2021,2022-05-01..2022-05-03]',
  '{2022-01-02,2022-01-09}',
  '{2022-01..2022-03}',
  '[2022-01-12]',
];
