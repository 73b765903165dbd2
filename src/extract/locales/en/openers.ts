import type { Token } from '../../tokens.ts';
import { type Word, WordNote } from '../../word.ts';
import { opensAuxiliary } from './auxiliaries.ts';
import { verbForm } from './conjugation.ts';
import { speechVerbs } from './nouns.ts';

/** What a word can be at the head of a verb group. */
interface Opener {
  /** A group may start at it: at most words none can, and nothing else need be asked of them. */
  opens: boolean;
  /** It is a past by which somebody says something, or promises it. */
  reports: boolean;
}

const PROMISING = /^(?:announce|warn|promise|vow|pledge|agree|confirm|reveal)$/;

/** Words that open a group by themselves: "to close", "be fitted", "due on Monday". */
const OPENING = new Set(['to', 'be', 'due', 'set']);

/** A mark or a number. */
const NO_OPENER: Opener = { opens: false, reports: false };

function openerOf({ lower }: Word): Opener {
  const form = verbForm(lower);
  const isKnown = form !== undefined || OPENING.has(lower) || opensAuxiliary(lower);
  return {
    // A gerund that no list has may follow a preposition: "after stagnating".
    opens: isKnown || lower.endsWith('ing'),
    reports: form?.past !== undefined && (speechVerbs.has(form.past) || PROMISING.test(form.past)),
  };
}

const openers = new WordNote<Opener>(openerOf);

/** What a token can be at the head of a verb group. */
export const openerAt = (token: Token): Opener =>
  token.kind === 'word' ? openers.of(token.word) : NO_OPENER;
