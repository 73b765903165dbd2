import type { EntityWords } from './entity-words.ts';
import { type EntityKind, type KnownNames } from './known-names.ts';
import { isCapital, type NameRun, runEnd, textOfTokens } from './name-runs.ts';
import { organisationEnd } from './organisation-name.ts';
import { isPersonAfter, personBefore } from './person-evidence.ts';
import { isPlaceAfter, isPlaceName } from './place-evidence.ts';
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
}

/** What finds names in a language. */
export interface NameFinder {
  words: EntityWords;
  known: KnownNames;
}

const ROMAN = /^[IVXLCDM]+$/;
const OPENING = /^["“«‘:([\-–—•]$/;

/** Whether a word has its capital, maybe, for no other reason than where it stands. */
const opens = (tokens: readonly Token[], index: number) =>
  index === 0 ||
  OPENING.test(tokens[index - 1]!.text) ||
  tokens.slice(0, index).every((t) => t.kind !== 'word');

/** Whether a word is in capitals as an acronym: "ONU". */
export function isAcronym(text: string, { organisation }: EntityWords): boolean {
  return /^\p{Lu}{2,6}$/u.test(text) && !ROMAN.test(text) && !organisation.noAcronyms.has(text.toLowerCase());
}

/** The names of a sentence, in order, without overlap. Linear in its length. */
export function namesOf(sentence: NameSentence, finder: NameFinder): Named[] {
  const { tokens, isDate, isNameElsewhere } = sentence;
  const { words, known } = finder;
  const names: Named[] = [];
  const isName = (index: number) =>
    isCapital(tokens[index]) && !isDate(index) && !words.civilities.has(tokens[index]!.plain);
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]!;
    if (words.organisation.lowerHeads.has(token.lower)) {
      const next = lowerHeadEnd(tokens, i, words);
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
    if (words.openers.has(token.plain) && opens(tokens, i) && !match) {
      i++;
      continue;
    }
    const isPerson = personBefore(tokens, i, names, words);
    const end = runEnd(tokens, i, isPerson !== undefined, isName, words);
    if (
      match &&
      (match.next >= end || isPerson === undefined) &&
      isKnownAlone(tokens, match.next, end, words)
    ) {
      names.push({ first: i, next: match.next, text: match.name, kind: match.kind, known: true });
      i = match.next;
      continue;
    }
    const isDoubtful = opens(tokens, i) && !isNameElsewhere(token);
    const found = namesOfRun(tokens, { first: i, next: end }, { names, isDoubtful }, finder);
    names.push(...found);
    i = Math.max(end, found.at(-1)?.next ?? end);
  }
  return names;
}

/** Whether what follows a known name in its run of capitals leaves it a name of its own. */
function isKnownAlone(tokens: readonly Token[], next: number, end: number, words: EntityWords): boolean {
  if (next >= end) return true;
  return words.titles.has(tokens[next]!.plain) && tokens[next]!.kind === 'word';
}

/** Where an organisation ends whose head is in lower case: "ministère russe de la Défense". */
function lowerHeadEnd(tokens: readonly Token[], head: number, words: EntityWords): number | undefined {
  const { organisation } = words;
  for (const from of [head + 1, head + 2]) {
    // A word that no rule knows may stand between ("russe"), if a link follows it.
    if (from === head + 2 && (tokens[head + 1]?.kind !== 'word' || isCapital(tokens[head + 1]))) break;
    if (from === head + 2 && !organisation.links.has(tokens[from]?.plain ?? '')) break;
    const next = organisationEnd(tokens, from, organisation);
    if (tokens.slice(from, next).some((token) => isCapital(token))) return next;
  }
  return undefined;
}

interface RunContext {
  /** The names before it in the sentence. */
  names: readonly Named[];
  /** It opens its sentence with a word that is known as a name from nowhere else. */
  isDoubtful: boolean;
}

/** A run of capitals as the names that it is: offices and titles are no part of them. */
function namesOfRun(
  tokens: readonly Token[],
  { first, next }: NameRun,
  { names, isDoubtful }: RunContext,
  { words, known }: NameFinder,
): Named[] {
  const { heads } = words.organisation;
  const isHead = (i: number) => heads.has(tokens[i]!.plain) && isCapital(tokens[i]);
  let start = first;
  let titled = false;
  const out: Named[] = [];
  const lastHead = () => {
    for (let i = next - 1; i >= start; i--) if (isHead(i)) return i;
    return -1;
  };
  // "Russian President Vladimir Putin", "Calder Lake Authority Chair Ruth Ansell": the title parts what it stands between.
  for (let i = next - 1; i >= first; i--) {
    if (!words.titles.has(tokens[i]!.plain) || (i + 1 < next && lastHead() > i)) continue;
    let before = i;
    while (before > first && words.titles.has(tokens[before - 1]!.plain)) before--;
    if (before > first)
      out.push(...namesOfRun(tokens, { first, next: before }, { names, isDoubtful }, { words, known }));
    start = i + 1;
    titled = true;
    break;
  }
  if (start >= next) return out;
  if (!titled && isOffice(tokens, start, words)) {
    // "la ministre de la Culture Anne Lefort", "President of the European Commission Ursula von der Leyen".
    const match = known(tokens, start);
    const officeEnd = match ? match.next : lastHead() >= 0 ? lastHead() + 1 : start + 1;
    if (officeEnd < next) {
      out.push(
        ...namesOfRun(tokens, { first: start, next: officeEnd }, { names, isDoubtful }, { words, known }),
      );
      start = officeEnd;
      titled = true;
    } else if (!match && lastHead() < 0) return out;
  }
  if (isDoubtful && start === first && !titled && isDoubtfulOpening(tokens, { first, next }, words)) {
    if (start + 1 >= next) return out;
    if (!isPersonAfter(tokens, next, words)) start++;
  }
  const head = lastHead();
  if (head >= 0 && !titled) {
    const end = Math.max(next, organisationEnd(tokens, head + 1, words.organisation));
    const isAlone = end === head + 1 && head === start && !words.organisation.alone.has(tokens[head]!.plain);
    const text = textOfTokens(tokens, { first: start, next: end });
    out.push({ first: start, next: end, text, kind: 'organisation', short: isAlone });
    return out;
  }
  const whole = known(tokens, start);
  if (whole && whole.next >= next) {
    out.push({ first: start, next: whole.next, text: whole.name, kind: whole.kind, known: true });
    return out;
  }
  const run = { first: start, next };
  const text = textOfTokens(tokens, run);
  const person = titled || personBefore(tokens, start, names, words) !== undefined;
  out.push({ ...run, text, ...kindOfRun(tokens, run, text, person, words) });
  return out;
}

/** Whether a title and a link stand before a token: "ministre des", "Secretary of". */
function isOffice(tokens: readonly Token[], index: number, words: EntityWords): boolean {
  const { links, determiners } = words.organisation;
  let i = index - 1;
  if (determiners.has(tokens[i]?.plain ?? '') && links.has(tokens[i - 1]?.plain ?? '')) i--;
  if (!links.has(tokens[i]?.plain ?? '')) return false;
  return [i - 1, i - 2].some((k) => words.titles.has(tokens[k]?.plain ?? ''));
}

/** Whether the first word of a run that opens a sentence may be any word. */
function isDoubtfulOpening(tokens: readonly Token[], { first, next }: NameRun, words: EntityWords): boolean {
  const { plain, text } = tokens[first]!;
  if (words.givenNames.has(plain) || words.place.parts.has(plain) || isAcronym(text, words)) return false;
  // "Saint-Albin", "Jean-Marie": a hyphen joins names.
  return !(next > first + 1 && tokens[first + 1]!.text === '-');
}

function kindOfRun(
  tokens: readonly Token[],
  run: NameRun,
  text: string,
  person: boolean,
  words: EntityWords,
): Pick<Named, 'kind' | 'determined'> {
  const { first, next } = run;
  const single = !text.includes(' ');
  const { plain } = tokens[first]!;
  if (words.noNames.has(plain) && !person) return {};
  if (person) return { kind: 'person' };
  if (isPlaceName(tokens, run, words)) return { kind: 'place' };
  const determined = words.organisation.determiners.has(tokens[first - 1]?.plain ?? '');
  if (!single && (words.givenNames.has(plain) || isPersonAfter(tokens, next, words)) && !determined)
    return { kind: 'person' };
  if (single && isAcronym(text, words)) return { kind: 'organisation' };
  if (isPlaceAfter(tokens, first, words)) return { kind: 'place', determined };
  return { determined };
}
