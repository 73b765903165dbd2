import { type EntityKind, knownNamesOf } from './known-names.ts';
import type { Locale } from './locale.ts';
import type { FoundMention } from './found-mention.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import { definitionsOf, Organisations, People } from './name-groups.ts';
import { type Named, type NameFinder, namesOf } from './named.ts';
import { isCapital } from './name-runs.ts';
import { plainOf, type Token } from './tokens.ts';

/** Who and what a sentence names, each once, in the order of the text and in the longest form that the article has. */
export interface Entities {
  people: string[];
  organisations: string[];
  places: string[];
}

const finders = new WeakMap<Locale, NameFinder>();

function finderOf(locale: Locale): NameFinder {
  let finder = finders.get(locale);
  if (!finder) {
    const words = locale.entities;
    finders.set(locale, (finder = { words, known: knownNamesOf(locale.lang, words, locale.apostrophe) }));
  }
  return finder;
}

/** The part of a sentence's words in capitals from which on capitals mean nothing. */
const SHOUTED = 0.7;

const isShouted = (tokens: readonly Token[]) => {
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 1);
  return (
    words.length > 2 && words.filter(({ text }) => /^\p{Lu}+$/u.test(text)).length > SHOUTED * words.length
  );
};

/** Names as the sentences of an article have them. */
function readNames(
  sentences: readonly ParsedSentence[],
  mentions: readonly FoundMention[],
  locale: Locale,
): Map<ParsedSentence, Named[]> {
  const finder = finderOf(locale);
  const prose = sentences.filter(({ heading, tokens }) => !heading && !isShouted(tokens));
  // A word that has a capital where no sentence starts is a name; so is it where one does.
  const capitals = new Set<string>();
  const lower = new Set<string>();
  for (const { tokens } of prose)
    tokens.forEach((token, i) => {
      if (token.text === token.lower) lower.add(token.lower);
      if (i > 0 && isCapital(token) && tokens[i - 1]!.kind === 'word') capitals.add(token.text);
    });
  const dates = new Map<ParsedSentence, FoundMention[]>();
  for (const mention of mentions) {
    const own = dates.get(mention.sentence);
    if (own) own.push(mention);
    else dates.set(mention.sentence, [mention]);
  }
  return new Map(
    prose.map((sentence) => {
      const inDates = new Set<number>();
      for (const { first, next } of dates.get(sentence) ?? [])
        for (let i = first; i < next; i++) inDates.add(i);
      const isDate = (index: number) => inDates.has(index);
      const isNameElsewhere = ({ text }: Token) => capitals.has(text);
      const isWordElsewhere = (token: Token) => lower.has(token.lower);
      return [
        sentence,
        namesOf({ tokens: sentence.tokens, isDate, isNameElsewhere, isWordElsewhere }, finder),
      ];
    }),
  );
}

/** What a name is of by the other places of the article that have it: what its own place tells least of. */
function kindsOf(names: readonly Named[], people: People, { entities }: Locale): Map<string, EntityKind> {
  const kinds = new Map<string, EntityKind>();
  for (const { text, kind } of names) if (kind && kind !== 'person') kinds.set(text, kind);
  const alone = new Set(names.filter(({ determined, kind }) => !determined && !kind).map(({ text }) => text));
  for (const { text, kind, determined } of names) {
    if (people.nameOf(text) && !determined) kinds.set(text, 'person');
    // A full name of which the article also has the last word alone is a person's: "Ruth Ansell", "Ansell".
    const surname = text.includes(' ') ? text.split(' ').at(-1)! : undefined;
    const isCommon = surname !== undefined && entities.noNames.has(plainOf(surname.toLowerCase()));
    if (!kind && !determined && surname && !isCommon && alone.has(surname)) {
      kinds.set(text, 'person');
      kinds.set(surname, 'person');
    }
  }
  return kinds;
}

/**
 * Reads the people, organisations and places of an article, and returns a function that gives those of a sentence.
 * `mentions` are the article's temporal expressions, in which no name is looked for. Linear in the article's length.
 */
export function readEntities(
  sentences: readonly ParsedSentence[],
  mentions: readonly FoundMention[],
  locale: Locale,
): (sentence: ParsedSentence) => Entities {
  const bySentence = readNames(sentences, mentions, locale);
  const names = [...bySentence.values()].flat();
  const introduced = new People(names.filter(({ kind }) => kind === 'person'));
  const kinds = kindsOf(names, introduced, locale);
  const kindOf = ({ kind, known, text, determined }: Named): EntityKind | undefined => {
    if (known || kind === 'person') return kind;
    const elsewhere = kinds.get(text);
    // "la Macron" is no person: with a determiner, only the word's own form counts.
    if (elsewhere === 'person' && determined) return kind;
    return elsewhere === 'person' && kind !== 'organisation' ? 'person' : (kind ?? elsewhere);
  };
  const people = new People(names.filter((name) => kindOf(name) === 'person'));
  const organisations = new Organisations(
    names.filter((name) => kindOf(name) === 'organisation'),
    definitionsOf([...bySentence].map(([{ tokens }, own]) => ({ tokens, names: own }))),
  );
  return (sentence) => {
    const found = { person: new Set<string>(), organisation: new Set<string>(), place: new Set<string>() };
    for (const name of bySentence.get(sentence) ?? []) {
      const kind = kindOf(name);
      const organisation = kind === 'organisation' ? organisations.nameOf(name.text) : undefined;
      if (kind === 'person') found.person.add(people.nameOf(name.text) ?? name.text);
      if (kind === 'place') found.place.add(name.text);
      if (organisation) found.organisation.add(organisation);
    }
    return {
      people: [...found.person],
      organisations: [...found.organisation],
      places: [...found.place],
    };
  };
}
