import type { VerbGroup } from './clauses.ts';
import type { FoundMention } from './found-mention.ts';
import type { Token } from './tokens.ts';

/** How a language tells since when something goes on. Words are in plain form. */
export interface LastingWords {
  /** What one is in, at or under since a date: "in office since 2014", "en poste depuis 2019". */
  states: ReadonlySet<string>;
  /** The prepositions that lead to a state. */
  leads: ReadonlySet<string>;
  /** Verbs, as lemmas, of what one does since a date on which one began to: "has led the party since 2019". */
  verbs: ReadonlySet<string>;
  /** Words with which a date is only compared with: "the lowest since 2009", "jamais vu depuis". */
  compares: (plain: string) => boolean;
  /** Whether a verb group is in the tense of what still goes on: "has led", "dirige". */
  goesOn: (tokens: readonly Token[], verb: VerbGroup) => boolean;
}

/** How far back (tokens) a comparison stands. */
const COMPARISON = 12;

/** How far back (tokens) a state stands: "under threat of closure since", "en grève illimitée depuis". */
const STATE = 4;

/** Whether a state stands just before a date: "in office", "sous la menace d’une fermeture". */
function isInState(tokens: readonly Token[], since: number, { states, leads }: LastingWords): boolean {
  for (let i = since - 1; i >= Math.max(0, since - STATE) && tokens[i]!.kind === 'word'; i--) {
    const isLed = [1, 2].some((back) => leads.has(tokens[i - back]?.plain ?? ''));
    if (isLed && states.has(tokens[i]!.plain)) return true;
  }
  return false;
}

/**
 * Whether what goes on since a date began with it: "in office since 2014", but not "the first since 2014". `since` is the
 * index of that word.
 */
export function lastsSince(
  tokens: readonly Token[],
  { verb, clause }: Pick<FoundMention, 'clause' | 'verb'>,
  since: number,
  words: LastingWords,
): boolean {
  const before = tokens.slice(Math.max(clause.first, since - COMPARISON), since);
  if (before.some(({ plain }) => words.compares(plain))) return false;
  const isAfter = verb !== undefined && verb.next > since;
  // "Au pouvoir depuis 1981, le général est renversé": what opens the sentence only says of whom it speaks.
  const opens = isAfter && tokens.slice(0, since).every(({ kind }) => kind !== 'mark');
  if (isInState(tokens, since, words)) return !opens;
  if (!verb || isAfter) return false;
  // "closed to traffic since Monday", "écarté du groupe depuis le 12 décembre": what was done then has not been undone.
  if (verb.participle) return true;
  if (!words.goesOn(tokens, verb)) return false;
  return verb.passive === true || words.verbs.has(verb.lemma ?? '');
}
