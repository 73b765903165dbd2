import type { Article, Mention, Note, TimelineEvent } from '../model/index.ts';
import { difference, nearest } from './nearest.ts';
import type { NoteProblem } from './problem.ts';
import { sharedPart, stemsOf } from './stems.ts';

/** What is known of the sources of events, to say what became of one. */
export interface Sources {
  article: (id: string) => Article | undefined;
  /** The article's file, as the user knows it. */
  fileOf: (article: Article) => string;
  mentionsOf: (article: Article) => readonly Mention[];
}

/** So many ids are offered. */
const OFFERED = 3;

/** So many characters of a text are shown on each side of the words that are meant. */
const AROUND = 70;

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The words of a mention with some of what stands around them. */
function surroundings({ text }: Article, { start, end }: Mention): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  return `${from > 0 ? '…' : ''}${oneLine(text.slice(from, to))}${to < text.length ? '…' : ''}`;
}

/** The words of an article's dates that are nearest to what a note was written on. */
function closestMention(article: Article, mentions: readonly Mention[], { event = '', values }: Note) {
  const words = event.slice(article.id.length + 1).replaceAll('-', ' ');
  const quoted = stemsOf(values.quote ?? '');
  const score = (mention: Mention) => {
    const block = article.blocks.find(({ start, end }) => mention.start >= start && mention.end <= end);
    const told = stemsOf(block ? article.text.slice(block.start, block.end) : mention.text);
    return 2 * sharedPart(quoted, told) + 1 - difference(words, mention.text.toLowerCase());
  };
  return mentions.map((mention) => ({ mention, near: score(mention) })).sort((a, b) => b.near - a.near)[0]
    ?.mention;
}

/** Says what became of the event that a note is about, and which others it may mean. `key`: the note's key that names it. */
export function lostEvent(
  note: Note,
  key: 'event' | 'sameAs',
  events: readonly TimelineEvent[],
  sources: Sources,
): NoteProblem {
  const id = (key === 'event' ? note.event : note.values.sameAs) ?? '';
  const near = nearest(
    id,
    events.map((event) => event.id),
    OFFERED,
  );
  const article = sources.article(id.slice(0, Math.max(0, id.lastIndexOf('/'))));
  const said = [`There is no event "${id}".`];
  if (key === 'event' && note.values.quote) said.push(`The note was written on “${note.values.quote}”.`);
  const mention =
    article && key === 'event' ? closestMention(article, sources.mentionsOf(article), note) : undefined;
  if (article && mention) {
    const line = article.text.slice(0, mention.start).split('\n').length;
    const event = events.find(
      (one) =>
        'evidence' in one &&
        one.evidence.article === article.id &&
        one.evidence.mention.start === mention.start,
    );
    said.push(
      `The closest date of the article is now “${mention.text}” (${sources.fileOf(article)}:${line}: “${surroundings(article, mention)}”), ${event ? `the event "${event.id}"` : 'which is no event'}.`,
    );
  }
  if (near.length > 0) said.push(`The nearest ids are ${near.map((one) => `"${one}"`).join(', ')}.`);
  return {
    file: note.file,
    line: note.lines[key] ?? 1,
    problem: said.join(' '),
    advice: 'Write the id of the event that is meant, or remove the note.',
  };
}

/** Less than this part of the old words' in the new ones, and the id is another event's. */
const SAME_WORDS = 0.5;

/** Whether the event that a note names is now told in other words than those that the note was written on. */
export function movedEvent(note: Note, event: TimelineEvent): NoteProblem | undefined {
  const { quote } = note.values;
  if (quote === undefined) return undefined;
  const now = 'evidence' in event ? event.evidence.sentence.text : 'row' in event ? event.row.text : '';
  const [short, long] = [quote, now].map((text) => oneLine(text).toLowerCase()) as [string, string];
  if (long.includes(short) || sharedPart(stemsOf(quote), stemsOf(now)) >= SAME_WORDS) return undefined;
  return {
    file: note.file,
    line: note.lines.quote ?? 1,
    problem: `The event "${event.id}" is now told by another sentence, “${oneLine(now)}”. The note was written on “${quote}”.`,
    advice: 'Name the event that is meant; if it is still this one, write its new words under "quote".',
  };
}
