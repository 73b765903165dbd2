import type { Clause } from './clauses.ts';
import type { Locale } from './locale.ts';
import type { FoundMention } from './found-mention.ts';
import type { ParsedSentence } from './parsed-sentence.ts';
import { isAheadByWord } from './sides.ts';
import { isQuoted } from './direct-speech.ts';
import { isExplicit } from './reasons.ts';
import type { Token } from './tokens.ts';

/** Whether the verb stands before its subject at the end of what was said: "…, a déclaré mercredi Mme Royer". */
function isInverted({ sentence, clause, verb }: FoundMention): boolean {
  if (!verb || clause.first === 0 || clause.kind === 'relative' || verb.first > clause.first + 1)
    return false;
  const before = sentence.clauses.filter((other) => other.next <= clause.first);
  // What was said has a verb besides those of its relative clauses; a subject before a parenthesis has none.
  const verbs = before.flatMap((other) => other.verbs.filter((v) => !v.participle));
  return verbs.length > before.filter((other) => other.kind === 'relative').length;
}

/** Whether the mention stands in a phrase that says whose words these are: "selon une ONG, qui a publié lundi…". */
function isAttribution({ sentence, clause }: FoundMention, locale: Locale): boolean {
  const opensWith = (first: number) => {
    const words = sentence.tokens.slice(first, first + 3).map(({ plain }) => plain);
    return locale.attributions.some((opening) => words.join(' ').startsWith(opening));
  };
  const at = sentence.clauses.indexOf(clause);
  const before = sentence.clauses[at - 1];
  return (
    opensWith(clause.first) || (clause.kind === 'relative' && before !== undefined && opensWith(before.first))
  );
}

/** Whether an insertion parts a verb from its object, nothing being said before: "a annoncé mardi, avant l’ouverture, une offre". */
function isParted({ clauses, verbs }: ParsedSentence, clause: Clause): boolean {
  const [inserted, object] = clauses.slice(clauses.indexOf(clause) + 1);
  const isPhrase = (part: Clause | undefined) => part?.kind === 'aside' && part.verbs.length === 0;
  return (
    isPhrase(inserted) &&
    isPhrase(object) &&
    verbs.every((verb) => verb.participle || verb.first >= clause.first)
  );
}

/** Whether nothing is said in the clause itself but when: "the plant will close, its owner said on Monday, but…". */
function saysNothing({ clause, sentence, verb, first, next }: FoundMention, locale: Locale): boolean {
  if (!verb || clause.first === 0) return false;
  // "Sa thèse, il ne la soutiendra qu’en 1948": nothing was said before it.
  const isSaid = quotes(sentence) || sentence.verbs.some((v) => !v.participle && v.next <= clause.first);
  if (!isSaid && clause.kind !== 'relative' && !clause.verbs.some((v) => v.participle)) return false;
  // "subventions que la Région a confirmées le 30 mars": what was said stands before.
  const own = sentence.tokens.slice(clause.first + 1, verb.first);
  if (own.some(({ plain }) => locale.reported.has(plain))) return false;
  const isWord = ({ kind }: Token) => kind !== 'mark';
  const words = sentence.tokens.slice(verb.next, clause.next).filter(isWord);
  const dated = sentence.tokens.slice(first, Math.min(next, clause.next)).filter(isWord);
  // A preposition may lead to the date.
  const isBare = first >= verb.next && words.length - dated.length <= 1;
  return isBare && !isParted(sentence, clause);
}

/** Whether a clause follows that tells what was said: "a annoncé que…". */
function hasReportedClause({ sentence, clause, verb, first }: FoundMention, locale: Locale): boolean {
  const from = verb?.next ?? 0;
  // "ne la soutiendra qu’en 1948": the word frames the date, and opens nothing.
  const opens = sentence.tokens
    .slice(from, from + 8)
    .some(({ plain }, i) => locale.reported.has(plain) && (from + i > first || first - from - i > 2));
  // English may leave "that" out: "said it would close".
  return opens || clause.verbs.some((other) => other.first >= from && !other.participle);
}

/** Whether the sentence quotes somebody's words. */
const quotes = ({ tokens }: ParsedSentence) => tokens.some(({ text }) => /^["“«”»]$/.test(text));

/** Whether a quotation ends just before the clause. */
const followsQuotation = ({ sentence, clause }: FoundMention) =>
  sentence.tokens.slice(Math.max(0, clause.first - 2), clause.first).some(({ text }) => /^["”»]$/.test(text));

/** Whether nothing was said before the date, of which more is told than what was said. */
function isFirstTold({ sentence, clause, verb, first }: FoundMention, { dating }: Locale): boolean {
  const { tokens } = sentence;
  const isEnd = dating.ends.has(tokens[first - 1]?.plain ?? '');
  return isEnd && tokens.slice(clause.first, verb?.next).some(({ lower }) => dating.negations.has(lower));
}

/** Whether the clause of a mention only says whose words stand before it, and quotes none of them. */
export const closesStatement = (mention: FoundMention, locale: Locale): boolean =>
  !followsQuotation(mention) && (isInverted(mention) || saysNothing(mention, locale));

/**
 * Whether what was said is told with its "that", and not quoted: "In May 2010 she told the district that the answers were
 * known". Long ago, to say so was an act.
 */
export const saysThat = (mention: FoundMention, locale: Locale): boolean =>
  mention.verb?.tense === 'past' &&
  !mention.verb.participle &&
  !isQuoted(mention) &&
  !/^["“«]$/.test(mention.sentence.tokens[0]!.text) &&
  !isAttribution(mention, locale) &&
  !isInverted(mention) &&
  hasReportedClause(mention, locale);

/**
 * Whether a mention dates what was said, not what happened: "150 morts, a rapporté une ONG vendredi". A statement that
 * opens the article is its news, and an announcement with an object ("a annoncé la fermeture") is a happening.
 */
export function datesReport(mention: FoundMention, isLead: boolean, locale: Locale): boolean {
  if (isAttribution(mention, locale)) return true;
  const { verb } = mention;
  // "a été déclarée inhabitable" says nothing: it is done.
  if (!verb?.lemma || (verb.passive && !verb.participle)) return false;
  const announces = locale.announcementVerbs.has(verb.lemma);
  // "is due to report on June 17": what will be said is a plan.
  const isAhead = /^(?:future|planned)$/.test(verb.tense) || isAheadByWord(mention.meaning);
  if (isAhead && (announces || !(isInverted(mention) || isExplicit(mention)))) return false;
  if (locale.dating.silent?.(mention.sentence.tokens, verb)) return true;
  // "« … », a réagi mardi le ministre": whatever the verb, it only brings in the words.
  if (!verb.participle && followsQuotation(mention) && isInverted(mention)) return true;
  if (!announces && !locale.speechVerbs.has(verb.lemma)) return false;
  if (locale.dating.unsaid?.(mention.sentence.tokens, verb)) return false;
  // "did not tell the regulator until June 30": then it did.
  if (isFirstTold(mention, locale)) return false;
  // "a venture announced in May 2022" was made then; "a plan announced on Monday" is what the article tells.
  // So does a month beside it: "un prêt, promis en septembre", but not "annoncé pour décembre".
  const { meaning, sentence, first } = mention;
  // "dont la diffusion, annoncée pour mars, est maintenue"
  const isAllotted = locale.allotting.has(sentence.tokens[first - 1]?.plain ?? '');
  // Behind another date it goes on with that: "annoncé pour l’été 2023, puis pour décembre".
  if (verb.participle && announces && isAllotted && verb.next === first - 1) return false;
  const isOfMonth = meaning.type === 'calendar' && meaning.month !== undefined && first - verb.next <= 1;
  // "la sécession, proclamée six mois après"
  const isOfStory = meaning.type === 'shift' && meaning.anchor === 'narrative';
  if (verb.participle) return announces && !isExplicit(mention) && !isOfMonth && !isOfStory;
  if (isInverted(mention) || saysNothing(mention, locale)) return true;
  // What a relative clause recalls of somebody is done: "the champion, who announced in March that he would retire".
  if (announces) return hasReportedClause(mention, locale) && !isLead && mention.clause.kind !== 'relative';
  return !isLead && (hasReportedClause(mention, locale) || quotes(mention.sentence));
}
