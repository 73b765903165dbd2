import type { VerbGroup } from '../../clauses.ts';
import type { Direction } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { verbs } from './verbs.ts';

/** Whether a verb is that of "c’est … que", "ce n’est que … que": it says nothing itself. */
export function isCleft(tokens: readonly Token[], { lemma, first }: VerbGroup): boolean {
  if (lemma !== 'être') return false;
  const [former, lead] = [tokens[first - 2]?.lower, tokens[first - 1]?.lower];
  return lead === "c'" || lead === 'ce' || ((lead === "n'" || lead === 'ne') && former === 'ce');
}

/** How far (tokens) behind the date that it frames the "que" of a cleft sentence stands, and its verb behind that. */
const CLEFT_REACH = 8;
const CLEFT_VERB = 24;

/** "C’est lundi que la police a retrouvé la voiture": the verb behind "que" tells whether it is over. */
export function cleft(tokens: readonly Token[], verb: VerbGroup, first: number): Direction | undefined {
  if (verb.next > first || !isCleft(tokens, verb)) return undefined;
  const near = tokens.slice(first + 1, first + 1 + CLEFT_REACH);
  const que = near.findIndex(({ lower }) => lower === 'que' || lower === "qu'");
  if (que < 0) return undefined;
  const from = first + 2 + que;
  const told = verbs(tokens.slice(from, from + CLEFT_VERB)).find(({ participle }) => !participle);
  if (told?.tense === 'past') return 'past';
  return told?.tense === 'future' || told?.tense === 'planned' ? 'future' : undefined;
}
