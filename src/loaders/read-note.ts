import { type Language, LANGUAGES, type Note, type NoteValues, type WrittenSource } from '../model/index.ts';
import { ContentError, type ContentProblem } from './content-error.ts';
import { nearest } from '../editing/nearest.ts';
import { splitFence } from './fence.ts';
import { detectLanguage } from './language.ts';
import { readNoteBody } from './note-body.ts';
import { readValue, VALUE_KEYS } from './note-values.ts';
import { mapOf, readFields, textOf, type YamlField } from './note-yaml.ts';

/** A note's front matter, for errors to show. */
const EXAMPLE = '"---", "event: article/words-of-its-date", "---"';

const OWN_KEYS = ['event', 'source', 'lang'] as const;
const KEYS = [...OWN_KEYS, ...Object.keys(VALUE_KEYS)];

/** What only a note about an event can say, and not an event made by hand. */
const ABOUT_EVENTS = ['hide', 'quote'] as const;

const isWeb = (text: string) => /^https?:\/\/\S+$/i.test(text);

function sourceOf(node: YamlField['node']): WrittenSource | undefined {
  const one = textOf(node);
  if (one !== undefined) return isWeb(one) ? { text: one, url: one } : { text: one };
  const { title, url } = mapOf(node, ['title', 'url']) ?? {};
  if (url !== undefined && !isWeb(url)) return undefined;
  const text = title ?? url;
  return text === undefined ? undefined : { text, ...(url && { url }) };
}

/** The language of a note: as it says, as its source's, or, of an event made by hand, as its words'. */
function languageOf(
  stated: string | undefined,
  event: string | undefined,
  words: string,
  langOf: (source: string) => Language | undefined,
): Language {
  const known = LANGUAGES.find((lang) => lang === stated);
  const own = event === undefined ? detectLanguage(words) : langOf(event.slice(0, event.lastIndexOf('/')));
  return known ?? own ?? LANGUAGES[0];
}

/**
 * Reads an editorial note: Markdown with front matter. `langOf` gives the language of an article or a sheet. Throws a
 * ContentError with everything that is wrong in the file.
 */
export function readNote(
  id: string,
  text: string,
  file: string,
  langOf: (source: string) => Language | undefined,
): Note {
  const { yaml, end } = splitFence(text, file, EXAMPLE);
  const problems: ContentProblem[] = [];
  const fields = new Map(readFields(yaml, file, problems).map((field) => [field.name, field]));
  if (problems.length > 0) throw new ContentError(problems);
  const fail = (key: string, problem: string, advice: string) => {
    problems.push({ file, line: fields.get(key)?.line ?? 1, problem, advice });
  };
  const said = (key: string) => textOf(fields.get(key)?.node ?? null);

  const body = text.slice(end);
  const event = said('event');
  const stated = said('lang');
  if (fields.has('lang') && !(LANGUAGES as readonly (string | undefined)[]).includes(stated))
    fail(
      'lang',
      `Frise does not write in the language "${stated ?? ''}".`,
      `Write one of ${LANGUAGES.join(', ')}.`,
    );
  const lang = languageOf(stated, event, `${said('title') ?? ''} ${body}`, langOf);

  const values: NoteValues = {};
  const note: Note = { id, file, lines: {}, lang, values };
  for (const field of fields.values()) {
    const key = VALUE_KEYS[field.name];
    const own = OWN_KEYS.find((name) => name === field.name);
    if (!key && !own) {
      const [near] = nearest(field.name, KEYS, 1);
      const meant = near === undefined ? '' : ` Did you mean "${near}"?`;
      fail(field.name, `A note has no key "${field.name}".`, `It knows ${KEYS.join(', ')}.${meant}`);
    }
    if (key) {
      note.lines[key] = field.line;
      const wrong = readValue(field, key, lang, values);
      if (wrong) fail(field.name, wrong.problem, wrong.advice);
    }
    if (own && own !== 'lang') note.lines[own] = field.line;
  }
  if (fields.has('event') && event === undefined)
    fail('event', 'The key "event" names no event.', 'Write an id such as "article/words-of-its-date".');
  if (event !== undefined) note.event = event;
  const comment = readNoteBody(body);
  if (comment) note.comment = { lang, ...comment };
  else if (body.trim() !== '')
    fail('', 'Nothing of the text below the front matter can be shown.', 'Write it as Markdown.');
  const firstLine =
    text.slice(0, end).split('\n').length + (/^\s*/.exec(body)?.[0].split('\n').length ?? 1) - 1;
  if (comment) note.lines.body = firstLine;

  if (event !== undefined || fields.has('event')) {
    if (fields.has('source'))
      fail(
        'source',
        'A note about an event has no source.',
        'Leave the line out; name the source in the text.',
      );
    const corrected = (['when', 'status'] as const).find((key) => fields.has(key));
    if (corrected && !fields.has('because'))
      fail(
        corrected,
        `The note corrects "${corrected}" and does not say why.`,
        'Add a line "because: …": readers see it.',
      );
    if (!corrected && fields.has('because') && !fields.has('hide'))
      fail(
        'because',
        'The note gives a reason, and corrects neither "when" nor "status".',
        'Write what it corrects, or write the reason below the front matter.',
      );
    const keys = Object.keys(values).filter((key) => key !== 'quote');
    if (problems.length === 0 && keys.length === 0 && !comment)
      fail('event', 'The note says nothing of its event.', 'Write a text below the front matter, or a key.');
  } else {
    const missing = (['title', 'when', 'source'] as const).filter((key) => !fields.has(key));
    if (missing.length > 0)
      fail(
        missing[0]!,
        `The note names no event, and lacks ${missing.map((key) => `"${key}"`).join(' and ')} to be one itself.`,
        'Write "event: " and the id of an event, or "title", "when" and "source" of a new one.',
      );
    for (const key of ABOUT_EVENTS)
      if (fields.has(key))
        fail(
          key,
          `An event made by hand has no "${key}".`,
          'Leave the line out, or name an event with "event: …".',
        );
    const source = sourceOf(fields.get('source')?.node ?? null);
    if (source) note.source = source;
    else if (fields.has('source'))
      fail(
        'source',
        'Frise cannot use the value of "source".',
        'Write a text, an address that starts with https://, or "source: { title: …, url: https://… }".',
      );
  }
  if (problems.length > 0) throw new ContentError(problems);
  return note;
}
