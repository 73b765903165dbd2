import { LANGUAGES } from '../model/index.ts';
import { addressOf } from './address.ts';
import type { ExportContent, ExportOptions } from './content.ts';

/** The name of the schema's file, at the root of the site. */
export const SCHEMA_FILE = 'events.schema.json';

const text = (description: string) => ({ type: 'string', description });
const filled = (description: string) => ({ type: 'string', minLength: 1, description });
const names = (description: string) => ({
  type: 'array',
  items: { type: 'string', minLength: 1 },
  description,
});
const language = (description: string) => ({ enum: [...LANGUAGES], description });
const address = (description: string) => ({ type: 'string', format: 'uri-reference', description });
const day = (description: string) => ({
  type: ['string', 'null'],
  pattern: '^(-?\\d{4}-\\d{2}-\\d{2}|Y-?\\d{5,})$',
  description: `${description} An EDTF day; beyond years of four digits, the year ("Y12000"). Null where that end is open.`,
});

const date = {
  type: 'object',
  description: 'When it happened, as precisely as the source says it and no more.',
  properties: {
    edtf: filled(
      'EDTF (ISO 8601-2). A day "2022-01-12", a minute "2022-01-12T14:30", a month "2022-01", a season "2022-21", a year "2022", a decade "199X", a century "18XX"; year 0 is 1 BC. "~" is approximate, "?" in doubt, "%" both. "2022-01/2022-03" lasts from one to the other, ".." for an open end. Of "[2022-01-02,2022-01-09]" exactly one is meant, of "{…}" all are; inside these, ".." is a range.',
    ),
    text: filled('The same in the words of the file’s language: "Janvier 2022".'),
    earliest: day('The first day that the date allows.'),
    latest: day('The last day that the date allows.'),
    uncertain: {
      type: 'boolean',
      description: 'Whether it is one of several possible dates, approximate, or in doubt.',
    },
  },
  required: ['edtf', 'text', 'earliest', 'latest', 'uncertain'],
  additionalProperties: false,
};

const source = {
  type: 'object',
  properties: {
    id: filled('Unique among the sources of its kind.'),
    kind: {
      enum: ['article', 'sheet', 'note'],
      description:
        'An article’s text, a spreadsheet of events, or what an editor named for an event of their own.',
    },
    title: filled('Its title; of a sheet without one, the name of its file.'),
    language: language('The language of the source.'),
    publisher: text('Who published it.'),
    author: text('Who wrote it.'),
    published: filled('When it was published: EDTF, as precisely as it is known.'),
    url: address('Its address on the web.'),
    address: address('The page of the article on this site.'),
  },
  required: ['id', 'kind', 'title', 'language'],
  additionalProperties: false,
};

const note = {
  type: 'object',
  properties: { speaker: filled('Who said it.'), text: filled('The sentence of the article that tells it.') },
  required: ['speaker', 'text'],
  additionalProperties: false,
};

const otherDate = {
  type: 'object',
  properties: { id: filled('The `id` of the other event.'), edtf: filled('Its date: EDTF.') },
  required: ['id', 'edtf'],
  additionalProperties: false,
};

const telling = {
  type: 'object',
  properties: {
    id: filled('Leads to the event, as its own `id` does.'),
    source: text('The `id` of the other source.'),
    edtf: filled('When that source says that it was: EDTF.'),
    text: text('The sentence, or what the row tells. Absent where the file does not hold that source.'),
  },
  required: ['id', 'source', 'edtf'],
  additionalProperties: false,
};

const event = {
  type: 'object',
  properties: {
    id: filled(
      'Stable across releases: the source’s id, a slash, and the words that dated it or its headline.',
    ),
    address: address('The event on the timeline. Relative to the site where its address is not known.'),
    headline: filled('What happened, in `language`.'),
    language: language('The language of the headline, the quote and the notes.'),
    date,
    status: {
      enum: ['past', 'planned', 'background'],
      description: 'Told as having happened, announced for later, or context that explains the story.',
    },
    calledOff: {
      enum: ['cancelled', 'postponed'],
      description: 'What became of a plan that will not happen when it was to.',
    },
    source: text('The `id` of its source.'),
    quote: text('The sentence that it was read in. Events of articles have it.'),
    mention: filled('The words of it that gave the date.'),
    reasons: names('Why the date is what it is, in the file’s language.'),
    text: text(
      'What the row of the sheet or the editor tells. Events that were not read in articles have it.',
    ),
    row: {
      type: 'integer',
      minimum: 2,
      description: 'The row of the sheet; the first one names the columns.',
    },
    facts: names('What the row says besides: credit, address of the medium, captions, link.'),
    notes: { type: 'array', items: note, description: 'What others said of it.' },
    people: names('Who is named in its sentence.'),
    organisations: names('Which organisations are named.'),
    places: names('Which places are named.'),
    group: text('What an editor filed it under.'),
    confidence: {
      type: 'number',
      minimum: 0,
      maximum: 1,
      description: 'How sure the reading of an article is of the event; 1 for rows of a sheet.',
    },
    also: {
      type: 'array',
      items: telling,
      description: 'The same event as other sources tell it.',
    },
    disputed: {
      type: 'array',
      items: otherDate,
      description: 'Events that seem the same, with the other dates that their sources give.',
    },
  },
  required: [
    'id',
    'address',
    'headline',
    'language',
    'date',
    'status',
    'source',
    'notes',
    'people',
    'organisations',
    'places',
    'confidence',
  ],
  oneOf: [{ required: ['quote', 'mention', 'reasons'] }, { required: ['text', 'facts'] }],
  additionalProperties: false,
};

/** The JSON Schema (2020-12) of `events.json`, with what every field means. */
export function eventsSchema(_content: ExportContent, options: ExportOptions): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...(options.site && { $id: addressOf(options.base + SCHEMA_FILE, options) }),
    title: 'The events of a timeline made by Frise',
    type: 'object',
    properties: {
      $schema: address('Where this schema is.'),
      title: filled('What the timeline is called.'),
      language: language('The language of the words that are not quoted: dates and reasons.'),
      address: address('The page of the timeline.'),
      sources: { type: 'array', items: source },
      events: {
        type: 'array',
        items: event,
        description: 'By the first day that the date allows, then the shorter first.',
      },
    },
    required: ['$schema', 'title', 'language', 'address', 'sources', 'events'],
    additionalProperties: false,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
