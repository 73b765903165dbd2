import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';

import { articlesLoader, eventsLoader, sheetsLoader } from './loaders/native-loaders.ts';
import { LANGUAGES } from './model/index.ts';

const span = z.object({ start: z.number().int(), end: z.number().int() });
const quote = span.extend({ text: z.string() });
const reasonValue = z.union([
  z.strictObject({ edtf: z.string() }),
  z.strictObject({ words: z.string() }),
  z.strictObject({ weekday: z.number().int().min(1).max(7) }),
  z.strictObject({ count: z.number() }),
]);
const reason = z.object({ code: z.string(), values: z.record(z.string(), reasonValue).optional() });

const articles = defineCollection({
  loader: articlesLoader(),
  schema: z.object({
    id: z.string(),
    title: z.string().min(1),
    lang: z.enum(LANGUAGES),
    published: z.string(),
    text: z.string(),
    blocks: z.array(span.extend({ kind: z.enum(['paragraph', 'heading']) })),
    markup: z.array(span),
    publisher: z.string().optional(),
    author: z.string().optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
  }),
});

const row = z.strictObject({
  sheet: z.string(),
  number: z.number().int(),
  line: z.number().int(),
  text: z.string(),
  displayDate: z.string().optional(),
  media: z.string().optional(),
  credit: z.string().optional(),
  caption: z.string().optional(),
  altText: z.string().optional(),
  thumbnail: z.string().optional(),
  background: z.string().optional(),
  link: z.string().optional(),
});

const sheets = defineCollection({
  loader: sheetsLoader(),
  schema: z.object({
    id: z.string(),
    file: z.string(),
    lang: z.enum(LANGUAGES),
    title: z.string().optional(),
    opening: row.optional(),
  }),
});

const texts = z.partialRecord(z.enum(LANGUAGES), z.string());
const event = z.strictObject({
  id: z.string(),
  headline: z.string().min(1),
  lang: z.enum(LANGUAGES),
  when: z.string(),
  status: z.enum(['past', 'planned', 'background']),
  calledOff: z.enum(['cancelled', 'postponed']).optional(),
  notes: z.array(z.object({ speaker: z.string(), sentence: quote })),
  people: z.array(z.string()),
  organisations: z.array(z.string()),
  places: z.array(z.string()),
  confidence: z.number().min(0).max(1),
  group: z.string().optional(),
  titles: texts.optional(),
  corrections: z
    .array(z.object({ field: z.enum(['when', 'status']), extracted: z.string(), because: texts }))
    .optional(),
  comments: z.array(z.object({ lang: z.enum(LANGUAGES), html: z.string(), text: z.string() })).optional(),
  pinned: z.literal(true).optional(),
});
const evidence = z.object({
  article: z.string(),
  sentence: quote,
  mention: quote,
  reasons: z.array(reason),
});
const source = z.object({ text: z.string(), url: z.url({ protocol: /^https?$/ }).optional() });
const tellings = [event.extend({ evidence }), event.extend({ row }), event.extend({ source })] as const;
const joined = {
  also: z.array(z.union(tellings)).optional(),
  disputed: z.array(z.object({ id: z.string(), when: z.string() })).optional(),
};

const events = defineCollection({
  loader: eventsLoader(),
  schema: z.union(tellings.map((telling) => telling.extend(joined))),
});

export const collections = { articles, sheets, events };
