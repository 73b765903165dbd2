/**
 * Made-up articles for the bench of the build: about 4 kB each, in French and English, Markdown and plain text, spread
 * over twenty years. What happens in them, to whom and when, is drawn anew for each, so that no two are the same.
 */
import { type Language, LANGUAGES } from '../../../src/model/index.ts';
import { randomFrom } from '../browser/random.ts';
import { FILLERS, HAPPENINGS, PLACES, type Speech, SPEECH } from './speech.ts';

/** A file of the content folder's `articles/`. */
export interface BenchArticle {
  /** Its path in there. */
  path: string;
  text: string;
}

/** How much text an article has at least, UTF-8 bytes. */
const SIZE = 4_000;
const DAY = 86_400_000;
const FIRST = Date.UTC(2004, 0, 1);
const DAYS = 20 * 365;
/** A sentence in this many tells of something dated. */
const DATED = 6;

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

class Writer {
  private readonly random: () => number;
  readonly lang: Language;
  private readonly speech: Speech;

  constructor(seed: number) {
    this.random = randomFrom(seed);
    this.lang = this.pick(LANGUAGES);
    this.speech = SPEECH[this.lang];
  }

  below(count: number): number {
    return Math.floor(this.random() * count);
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }

  /** Dates before the publication and after it, some relative to it, some in full. */
  private when(published: number): string {
    const { weekdays, months, relative, onDay, inMonth, inYear } = this.speech;
    const day = new Date(published - DAY * (1 + this.below(400)));
    const month = months[day.getUTCMonth()]!;
    const ways = [
      () => this.pick(relative),
      () => this.pick(weekdays),
      () => onDay(day.getUTCDate(), month, day.getUTCFullYear()),
      () => inMonth(month, day.getUTCFullYear()),
      () => inYear(day.getUTCFullYear() - 1 - this.below(30)),
    ];
    return this.pick(ways)();
  }

  private name(): string {
    return `${this.pick(this.speech.givenNames)} ${this.pick(this.speech.surnames)}`;
  }

  private sentence(published: number): string {
    const place = this.pick(PLACES);
    if (this.below(DATED) > 0) return this.pick(FILLERS[this.lang])(this.name(), place, 2 + this.below(97));
    return this.pick(HAPPENINGS[this.lang])(this.name(), place, this.when(published));
  }

  title(): string {
    return this.pick(this.speech.titles)(this.name(), this.pick(PLACES));
  }

  text(published: number): string {
    const paragraphs: string[] = [];
    for (let size = 0; size < SIZE;) {
      const sentences = Array.from({ length: 2 + this.below(3) }, () => this.sentence(published));
      const paragraph = sentences.join(' ');
      size += Buffer.byteLength(paragraph) + 2;
      paragraphs.push(paragraph);
    }
    return `${paragraphs.join('\n\n')}\n`;
  }
}

/** One article, the same for the same number on every machine. */
export function benchArticle(number: number): BenchArticle {
  const writer = new Writer(number * 7919 + 1);
  const published = FIRST + DAY * writer.below(DAYS);
  const name = `${isoDay(published).slice(0, 4)}/${String(number).padStart(5, '0')}`;
  const [title, text] = [writer.title(), writer.text(published)];
  if (writer.below(2) === 0)
    return { path: `${name}.txt`, text: `date ${isoDay(published)} ${title}\n\n${text}` };
  const front = `title: "${title}"\npublished: ${isoDay(published)}\nlang: ${writer.lang}\npublisher: The Gazette`;
  return { path: `${name}.md`, text: `---\n${front}\n---\n\n${text}` };
}

/** So many articles. */
export const benchArticles = (count: number): BenchArticle[] =>
  Array.from({ length: count }, (_, number) => benchArticle(number));
