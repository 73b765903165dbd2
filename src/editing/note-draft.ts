import type { Article, ExtractedEvent, Mention, Quote } from '../model/index.ts';

/** A note to paste: it holds as it is, and an editor changes what is to change. */
export interface NoteDraft {
  /** Inside `notes/`. */
  file: string;
  text: string;
}

/** A text as YAML has it, in quotes: JSON's are YAML's too. */
const yaml = (text: string) => JSON.stringify(text.replace(/\s+/g, ' ').trim());

const list = (names: readonly string[]) => `[${names.map(yaml).join(', ')}]`;

/** The note that corrects an event. What is behind "#" takes effect once the mark is taken away. */
export function noteDraft({
  id,
  headline,
  when,
  status,
  calledOff,
  people,
  places,
  evidence,
}: ExtractedEvent): NoteDraft {
  const lines = [
    '---',
    `event: ${id}`,
    `quote: ${yaml(evidence.sentence.text)}`,
    `title: ${yaml(headline)}`,
    `# when: ${yaml(when)}`,
    `# status: ${calledOff ?? status}`,
    '# because: ',
    `# people: ${list(people)}`,
    `# places: ${list(places)}`,
    '# pin: true',
    '# hide: true',
    '# same-as: ',
    '---',
    '',
  ];
  return { file: `${id}.md`, text: lines.join('\n') };
}

/** The note that makes an event of a date that became none. Undefined where the date has no place on a calendar. */
export function writtenDraft(
  { id, title, url, lang }: Article,
  { mention, sentence }: { mention: Mention; sentence: Quote },
): NoteDraft | undefined {
  if (mention.edtf === undefined) return undefined;
  const source = url === undefined ? yaml(title) : `{ title: ${yaml(title)}, url: ${yaml(url)} }`;
  const lines = [
    '---',
    `lang: ${lang}`,
    `title: ${yaml(sentence.text)}`,
    `when: ${yaml(mention.edtf)}`,
    '# status: past',
    `source: ${source}`,
    '---',
    '',
  ];
  return { file: `${id}/${mention.start}.md`, text: lines.join('\n') };
}
