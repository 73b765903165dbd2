import type { Article } from '../model/index.ts';
import { type Clause, clausesOf, type VerbGroup } from './clauses.ts';
import type { Locale } from './locale.ts';
import { mapped } from './mapped.ts';
import { hashOf, Scan } from './scan.ts';
import { type Prose, proseOf, type Sentence, sentencesOf } from './sentences.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A sentence with its tokens and what they are parted into. */
export interface ParsedSentence extends Sentence {
  tokens: Token[];
  clauses: Clause[];
  verbs: VerbGroup[];
  /** Whether the token at an index, or one before it, may open a relative clause: only then one can hold what stands there. */
  mayBeRelative: (index: number) => boolean;
  /** It stands in a quotation that was opened in a sentence before it, in its block. */
  opensQuoted: boolean;
  /** Its first token at which a mention may start. */
  spot: number;
}

/** A verb group with all that one may have: all of one shape are read faster, see `grammar/shapes.ts`. */
const inOneShape = (verb: VerbGroup): Required<VerbGroup> => ({
  first: verb.first,
  next: verb.next,
  tense: verb.tense,
  lemma: verb.lemma,
  participle: verb.participle,
  act: verb.act,
  passive: verb.passive,
  remote: verb.remote,
  simple: verb.simple,
  foretold: verb.foretold,
  anterior: verb.anterior,
  attached: verb.attached,
  onward: verb.onward,
});

/** A few of the bits of a hash: what differs in them is not one word. */
const FEW_BITS = 0x3ff;

const relatives = new WeakMap<Locale, Uint8Array>();

/** 1 for the last bits of the hashes of the words that open relative clauses. */
function relativesOf(locale: Locale): Uint8Array {
  const known = relatives.get(locale);
  if (known) return known;
  const { relatives: words, toldTimes = [] } = locale.clauses;
  const bits = new Uint8Array(FEW_BITS + 1);
  // "the year it was proposed" is as a relative clause.
  for (const word of [...words, ...toldTimes]) bits[hashOf(word) & FEW_BITS] = 1;
  relatives.set(locale, bits);
  return bits;
}

/** No quotation is opened further back (UTF-16 units). */
const QUOTATION = 2000;

/** Whether a quotation is opened in a stretch of text, and not closed. Straight marks do not tell which they are. */
function isOpen(text: string): boolean {
  const opened = Math.max(text.lastIndexOf('«'), text.lastIndexOf('“'));
  return opened > Math.max(text.lastIndexOf('»'), text.lastIndexOf('”'));
}

/** A sentence whose verbs and clauses are looked for when they are first asked for: most sentences give no date. */
class Parsed implements ParsedSentence {
  readonly start: number;
  readonly end: number;
  readonly block: number;
  readonly heading: boolean;
  readonly opensBlock: boolean;
  readonly tokens: Token[];
  readonly spot: number;
  private readonly prose: Prose;
  private readonly locale: Locale;
  /** So many tokens from the first on are known to open no relative clause. */
  private before = 0;
  private ownVerbs: VerbGroup[] | undefined;
  private ownClauses: Clause[] | undefined;

  constructor(
    { start, end, block, heading, opensBlock }: Sentence,
    tokens: Token[],
    spot: number,
    prose: Prose,
    locale: Locale,
  ) {
    this.start = start;
    this.end = end;
    this.block = block;
    this.heading = heading;
    this.opensBlock = opensBlock;
    this.tokens = tokens;
    this.spot = spot;
    this.prose = prose;
    this.locale = locale;
  }

  get verbs(): VerbGroup[] {
    return (this.ownVerbs ??= mapped(this.locale.verbs(this.tokens), inOneShape));
  }

  mayBeRelative(index: number): boolean {
    const relatives = relativesOf(this.locale);
    const { tokens } = this;
    const end = Math.min(index + 1, tokens.length);
    while (this.before < end && relatives[tokens[this.before]!.hash & FEW_BITS] === 0) this.before++;
    return this.before < end;
  }

  get opensQuoted(): boolean {
    const { text, start, base } = this.prose;
    const end = this.start - base;
    return !this.opensBlock && isOpen(text.slice(Math.max(start, end - QUOTATION), end));
  }

  get clauses(): Clause[] {
    return (this.ownClauses ??= clausesOf(this.tokens, this.verbs, this.locale.clauses));
  }
}

/** Reads the tokens of a block; used again for each, because of most it need keep nothing. */
const scan = new Scan();

/** The sentences of an article with their tokens, clauses and verbs. Token offsets are those of the article's text. */
export function parseSentences(article: Article, locale: Locale): ParsedSentence[] {
  return article.blocks.flatMap((block, index) => {
    const prose = proseOf(article, block);
    scan.read(prose.text, prose.start, prose.end, locale.apostrophe, locale.grammar.symbols);
    let next = 0;
    return sentencesOf(article, index, prose, locale).map((sentence) => {
      const first = firstToken(next, sentence.start - prose.base);
      next = nextToken(first, sentence.end - prose.base);
      return new Parsed(sentence, tokensOf(scan, first, next, prose.base), 0, prose, locale);
    });
  });
}

/** The first token of the scan from an index on that starts at an offset or after it. */
function firstToken(index: number, offset: number): number {
  while (index < scan.count && scan.starts[index]! < offset) index++;
  return index;
}

/** The first token of the scan from an index on that ends after an offset. */
function nextToken(index: number, offset: number): number {
  while (index < scan.count && scan.ends[index]! <= offset) index++;
  return index;
}

/**
 * The sentences of an article in which some rule may find something: of those of `parseSentences` all but such as hold
 * no mention for certain.
 */
export function datedSentences(article: Article, locale: Locale): ParsedSentence[] {
  const dated: ParsedSentence[] = [];
  article.blocks.forEach((block, index) => {
    const prose = proseOf(article, block);
    scan.read(prose.text, prose.start, prose.end, locale.apostrophe, locale.grammar.symbols);
    let spot = locale.grammar.spot(scan, 0);
    if (spot < 0) return;
    let next = 0;
    for (const sentence of sentencesOf(article, index, prose, locale)) {
      if (scan.starts[spot]! >= sentence.end - prose.base) continue;
      const first = firstToken(next, sentence.start - prose.base);
      next = nextToken(first, sentence.end - prose.base);
      const tokens = tokensOf(scan, first, next, prose.base);
      dated.push(new Parsed(sentence, tokens, Math.max(0, spot - first), prose, locale));
      spot = locale.grammar.spot(scan, next);
      if (spot < 0) return;
    }
  });
  return dated;
}
