import type { EntityWords } from './entity-words.ts';
import type { EntityKind, KnownMatch, KnownNames } from './known-names.ts';
import { isAcronym, namesOfRun } from './name-parts.ts';
import { isCapital, type NameRun, runEnd, textOfTokens } from './name-runs.ts';
import { lowerHeadEnd } from './organisation-name.ts';
import { personBefore } from './person-evidence.ts';
import type { Token } from './tokens.ts';

/** A name of a sentence, and what its form and the words around it make of it. */
export interface Named extends NameRun {
  text: string;
  /** Undefined where nothing tells: the rest of the article may. */
  kind?: EntityKind | undefined;
  /** It is how the name is shown, whatever the article's form. */
  known?: boolean;
  /** It is short for a longer name, if the article has one: "le Conseil". */
  short?: boolean;
  /** A determiner stands before it, as before no person's name. */
  determined?: boolean;
}

/** A sentence to read names in. */
export interface NameSentence {
  tokens: readonly Token[];
  /** Tokens of dates and times: no names. */
  isDate: (index: number) => boolean;
  /** Whether a word that opens a sentence is known as a name from elsewhere in the article. */
  isNameElsewhere: (token: Token) => boolean;
  /** Whether the article also has it in lower case. */
  isWordElsewhere: (token: Token) => boolean;
}

/** What finds names in a language. */
export interface NameFinder {
  words: EntityWords;
  known: KnownNames;
}

const OPENING = /^["“«‘:([\-–—•]$/;

/** Longer runs of capitals (tokens) are no names, but headlines. */
const LONGEST = 30;

/** The names of a sentence, in order, without overlap. Linear in its length. */
export function namesOf(sentence: NameSentence, finder: NameFinder): Named[] {
  const { tokens, isDate, isNameElsewhere, isWordElsewhere } = sentence;
  const { words, known } = finder;
  const names: Named[] = [];
  const firstWord = tokens.findIndex(({ kind }) => kind === 'word');
  // A word may have its capital for no other reason than where it stands.
  const opens = (index: number) => index <= firstWord || OPENING.test(tokens[index - 1]!.text);
  const isName = (index: number) =>
    isCapital(tokens[index]) && !isDate(index) && !words.civilities.has(tokens[index]!.plain);
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]!;
    if (words.organisation.lowerHeads.has(token.lower)) {
      const next = lowerHeadEnd(tokens, i, isName, words);
      if (next !== undefined) {
        const text = textOfTokens(tokens, { first: i, next });
        names.push({ first: i, next, text, kind: 'organisation' });
        i = next;
        continue;
      }
    }
    if (!isName(i)) {
      i++;
      continue;
    }
    const match = known(tokens, i);
    if (words.openers.has(token.plain) && opens(i) && !match) {
      i++;
      continue;
    }
    // "le sénateur RPR de Savoie": a party is no person.
    const isPerson = isAcronym(token.text, words) ? undefined : personBefore(tokens, i, names, words);
    const end = runEnd(tokens, i, isPerson !== undefined, isName, words);
    if (end - i > LONGEST) {
      i = end;
      continue;
    }
    if (match && (match.next >= end || isPerson === undefined) && isKnownAlone(tokens, match, end, words)) {
      names.push({ first: i, next: match.next, text: match.name, kind: match.kind, known: true });
      i = match.next;
      continue;
    }
    const isDoubtful =
      opens(i) && !isNameElsewhere(token) && isDoubtfulWord(token, isWordElsewhere, end === i + 1, words);
    const found = namesOfRun(tokens, { first: i, next: end }, { names, isDoubtful, isName }, finder);
    names.push(...found);
    i = Math.max(end, found.at(-1)?.next ?? end);
  }
  return names;
}

/** Whether what follows a known name in its run of capitals leaves it a name of its own. */
function isKnownAlone(
  tokens: readonly Token[],
  { next, kind }: KnownMatch,
  end: number,
  words: EntityWords,
): boolean {
  if (next >= end) return true;
  const { plain } = tokens[next]!;
  // "à Matignon Jean-Pierre Raffarin", but "Florence Marie Delmas".
  const isFull = words.givenNames.has(plain) && next + 1 < end;
  // "Apple Inc" is Apple.
  if (kind === 'organisation' && next + 1 === end && words.noNames.has(plain)) return true;
  return words.titles.has(plain) || (isFull && !words.givenNames.has(tokens[next - 1]!.plain));
}

/** Whether a word that opens a sentence is one that is no name: alone, nearly any; before a capital, a word of the text. */
function isDoubtfulWord(
  token: Token,
  isWordElsewhere: (token: Token) => boolean,
  isAlone: boolean,
  words: EntityWords,
): boolean {
  const { plain, text } = token;
  if (words.givenNames.has(plain)) return false;
  if (isAcronym(text, words) && text.length < 5) return false;
  return isAlone || isWordElsewhere(token);
}
