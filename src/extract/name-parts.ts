import type { EntityWords } from './entity-words.ts';
import { isCapital, type NameRun, textOfTokens } from './name-runs.ts';
import type { Named, NameFinder } from './named.ts';
import { organisationEnd } from './organisation-name.ts';
import { isPersonAfter, personBefore } from './person-evidence.ts';
import { isPlaceAfter, isPlaceName } from './place-evidence.ts';
import type { Token } from './tokens.ts';

const ROMAN = /^[IVXLCDM]+$/;

/** Whether a word is in capitals as an acronym: "ONU". */
export function isAcronym(text: string, { organisation }: EntityWords): boolean {
  return /^[A-Z]{3,5}$/.test(text) && !ROMAN.test(text) && !organisation.noAcronyms.has(text.toLowerCase());
}

/** What is known of a run of capitals. */
export interface RunContext {
  /** The names before it in the sentence. */
  names: readonly Named[];
  /** It opens its sentence with a word that is known as a name from nowhere else. */
  isDoubtful: boolean;
  /** Which capitals can be part of a name. */
  isName: (index: number) => boolean;
}

/** A run of capitals as the names that it is: offices and titles are no part of them. */
export function namesOfRun(
  tokens: readonly Token[],
  { first, next }: NameRun,
  context: RunContext,
  { words, known }: NameFinder,
): Named[] {
  const { names, isDoubtful, isName } = context;
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
    if (before > first) out.push(...namesOfRun(tokens, { first, next: before }, context, { words, known }));
    start = i + 1;
    titled = true;
    break;
  }
  if (start >= next) return out;
  if (!titled && isOffice(tokens, start, words)) {
    // "la ministre de la Culture Anne Lefort", "President of the European Commission Ursula von der Leyen".
    const match = known(tokens, start);
    const officeEnd = match ? match.next : lastHead() >= 0 ? lastHead() + 1 : wordEnd(tokens, start);
    if (officeEnd < next) {
      out.push(...namesOfRun(tokens, { first: start, next: officeEnd }, context, { words, known }));
      start = officeEnd;
      titled = true;
    } else if (!match && lastHead() < 0) return out;
  }
  if (isDoubtful && start === first && !titled && !isPersonAfter(tokens, next, words)) {
    start = wordEnd(tokens, start);
    if (start >= next) return out;
  }
  const head = lastHead();
  if (head >= 0 && !titled) {
    const end = Math.max(next, organisationEnd(tokens, head + 1, isName, words.organisation));
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
  const introduced = personBefore(tokens, start, names, words);
  // "Inc", "Nord": but "M. Nord" is somebody.
  const isPerson =
    introduced === 'civility' || ((titled || introduced !== undefined) && !isNoName(tokens, run, words));
  out.push({ ...run, text, ...kindOfRun(tokens, run, text, isPerson, words) });
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

/** The end of the word at a token, with what hyphens join to it. */
function wordEnd(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  while (tokens[end]?.text === '-' && tokens[end]!.glued && tokens[end + 1]?.glued) end += 2;
  return end;
}

/** Whether one of its words is a common noun that only has a capital: "Gare", "Inc". */
function isNoName(tokens: readonly Token[], { first, next }: NameRun, words: EntityWords): boolean {
  const { noNames, organisation } = words;
  // In "Saint-Malo" it is part of a name.
  const isJoined = (i: number) =>
    tokens[i - 1]?.text === '-' || (tokens[i + 1]?.text === '-' && tokens[i + 1]!.glued);
  return tokens
    .slice(first, next)
    .some(({ plain }, i) => (noNames.has(plain) || organisation.heads.has(plain)) && !isJoined(first + i));
}

function kindOfRun(
  tokens: readonly Token[],
  run: NameRun,
  text: string,
  isPerson: boolean,
  words: EntityWords,
): Pick<Named, 'kind' | 'determined'> {
  const { first, next } = run;
  const single = !text.includes(' ');
  const { plain } = tokens[first]!;
  if (isPerson) return { kind: isAcronym(text, words) ? 'organisation' : 'person' };
  if (single && isNoName(tokens, run, words)) return {};
  if (isPlaceName(tokens, run, words)) return { kind: 'place' };
  // A proper noun with a common one is no person's: "Adam Air Flight".
  const determined = words.organisation.determiners.has(tokens[first - 1]?.plain ?? '');
  if (
    !single &&
    (words.givenNames.has(plain) || isPersonAfter(tokens, next, words)) &&
    !determined &&
    !isNoName(tokens, run, words)
  )
    return { kind: 'person' };
  // "64 GB", "KD-1948": a unit, a model.
  const isModel = tokens[first - 1]?.kind === 'number' || (tokens[next]?.text === '-' && tokens[next].glued);
  if (single && isAcronym(text, words)) return isModel ? {} : { kind: 'organisation' };
  if (isPlaceAfter(tokens, first, words)) return { kind: 'place', determined };
  return { determined };
}
