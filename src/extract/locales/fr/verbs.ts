import type { Tense, VerbGroup } from '../../clauses.ts';
import { DANGLING } from './function-words.ts';
import type { Token } from '../../tokens.ts';
import { type Form, verbForm } from './conjugation.ts';
import { recallOpening, shareAuxiliary } from './shared-auxiliary.ts';
import { announced, distant, foreseen, isReported, isSaying } from './tense-in-story.ts';
import { isBetween, NOTHING, partAt, parts, phraseLength } from './verb-parts.ts';
import { followsFrom, isNoParticiple, isToldPresent, takesObject, UNITS } from './verb-signs.ts';
import { HAVE, ETRE_VERBS, ANNOUNCED, AHEAD, ANNOUNCING, NO_VERB, NUMERALS, SHARING } from './verb-words.ts';

const isFinite = (form: Form, tense: 'P' | 'I' | 'F' | 'C' | 'J') => form[tense] !== undefined;

/** How long (tokens) an insertion between commas is at most: "a, mardi soir, confirmé". */
const INSERTION = 10;

/** Behind an insertion between commas, if one stands at an index; else the index. */
function pastInsertion(tokens: readonly Token[], index: number): number {
  if (tokens[index]?.text !== ',') return index;
  const close = tokens.slice(index + 1, index + INSERTION).findIndex(({ text }) => text === ',');
  const after = index + close + 2;
  // "Il l’a, lundi, et il le garde": a participle must come at once.
  return close > 0 && verbForm(tokens[after]?.lower ?? '')?.K !== undefined ? after : index;
}

/** The participle after an auxiliary at `index`, past the words that may stand between; undefined if there is none. */
function participleAfter(
  tokens: readonly Token[],
  index: number,
): { at: number; lemma: string; passive: boolean } | undefined {
  let passive = false;
  const from = pastInsertion(tokens, index + 1);
  for (let i = from; i < tokens.length && i <= from + 5; i++) {
    i += phraseLength(tokens, i);
    const token = tokens[i];
    if (!token) return undefined;
    const part = parts.of(token.word);
    const lemma = part.form?.K;
    if (token.lower === 'été') {
      passive = true;
      const next = participleAfter(tokens, i);
      return next ? { ...next, passive: true } : { at: i, lemma: 'être', passive: false };
    }
    if (lemma && !part.between) return { at: i, lemma, passive };
    if (!isBetween(part, token)) return undefined;
  }
  return undefined;
}

/** Whether the auxiliary is reflexive: "s’est réuni", "se sont réunis". */
const isReflexive = (tokens: readonly Token[], index: number) =>
  ["s'", 'se', "m'", 'me', 'nous'].includes(tokens[index - 1]?.lower ?? '');

/** "il y a trois ans" is a date: a unit of time follows the number. */
const isAgo = (tokens: readonly Token[], index: number) =>
  tokens[index - 1]?.lower === 'y' &&
  tokens.slice(index + 1, index + 6).some(({ plain }) => UNITS.has(plain) || plain === 'longtemps');

function auxiliaryGroup(tokens: readonly Token[], index: number): VerbGroup | undefined {
  const { lower, word } = tokens[index]!;
  const { have, be } = parts.of(word);
  if (have === undefined && be === undefined) return undefined;
  if ((lower === 'a' || lower === 'avait') && isAgo(tokens, index)) return undefined;
  // "ont dix jours, soit jusqu’au 7 février": that is to say.
  if (lower === 'soit' && tokens[index - 1]?.text === ',' && !participleAfter(tokens, index))
    return undefined;
  // "A partir du 1er septembre": a capital that has lost its accent.
  if (index === 0 && tokens[0]!.text === 'A' && tokens[1]?.kind === 'word') return undefined;
  const participle = participleAfter(tokens, index);
  if (have !== undefined) {
    if (!participle)
      return lower === 'as' || lower === 'ai'
        ? undefined
        : {
            first: index,
            next: index + 1,
            tense: have === 'past' && lower === 'a' ? 'present' : tenseOfHave(lower),
            lemma: 'avoir',
          };
    return {
      first: index,
      next: participle.at + 1,
      tense: have,
      lemma: participle.lemma,
      ...(participle.passive ? { passive: true } : {}),
    };
  }
  if (!participle) return { first: index, next: index + 1, tense: be!, lemma: 'être' };
  const { lemma, at } = participle;
  const compound = ETRE_VERBS.has(lemma) || isReflexive(tokens, index);
  const announced = be === 'present' && ANNOUNCED.has(lemma);
  const tense = announced ? 'planned' : compound && be === 'present' ? 'past' : be!;
  return { first: index, next: at + 1, tense, lemma, ...(compound ? {} : { passive: true }) };
}

/** "avoir" as a full verb. */
const tenseOfHave = (lower: string): Tense =>
  ['ont', 'avons', 'avez'].includes(lower) ? 'present' : (HAVE.get(lower) ?? 'present');

/** Whether an infinitive follows, past clitics and adverbs: "devrait aussi faire", "va se rendre". */
function infinitiveAfter(
  tokens: readonly Token[],
  index: number,
): { at: number; lemma: string; passive?: true } | undefined {
  for (let i = index + 1; i < tokens.length && i <= index + 6; i++) {
    const token = tokens[i]!;
    const part = parts.of(token.word);
    const lemma = part.form?.W;
    // "pourrait être portée": the participle is what may happen.
    const passive = lemma === 'être' || lemma === 'avoir' ? participleAfter(tokens, i) : undefined;
    if (passive && lemma === 'être' && !ETRE_VERBS.has(passive.lemma))
      return { at: passive.at, lemma: passive.lemma, passive: true };
    if (passive) return { at: passive.at, lemma: passive.lemma };
    if (lemma) return { at: i, lemma };
    if (!isBetween(part, token) && token.lower !== 'de' && token.lower !== "d'") return undefined;
  }
  return undefined;
}

/** Verbs before "rendez-vous", where that is a noun and announces nothing by itself. */
const HAVING = new Set(
  'a ai as ont avons avez avait avaient aura auront aurait auraient donne donnent donné donnera prend prennent pris prendra'.split(
    ' ',
  ),
);

/** Presents that are nothing else. */
const NO_NOUN = /^(?:doi(?:t|vent)|va|vont)$/;

/** Pronouns of an object that are articles before a noun. */
const ARTICLES = new Set(['le', 'la', 'les', "l'"]);

/** Whether a word can only be the noun of a subject before "la" and its verb: "La police les arrête", "Radio-Rhône la rappelle". */
function isSubject(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'word' || !ARTICLES.has(tokens[index + 1]?.lower ?? '')) return false;
  const part = parts.of(token.word);
  // "La police les arrête": a noun by its article, whatever else it can be.
  const isNoun = !part.opens || partAt(tokens, index - 1).beforeNoun;
  return isNoun && !part.between && !part.passes && !part.beforeNoun && !DANGLING.has(token.lower);
}

/** How far (tokens) before such a form its "nous" stands: "nous n’en portions". */
const WE_REACH = 3;

/** Whether a word that looks like a form of "nous" has none: "de nouvelles actions". */
const isOnlyNoun = (tokens: readonly Token[], index: number) =>
  tokens[index]!.lower.endsWith('ions') &&
  !tokens.slice(Math.max(0, index - WE_REACH), index).some(({ lower }) => lower === 'nous');

function simpleGroup(tokens: readonly Token[], index: number): VerbGroup | undefined {
  const token = tokens[index]!;
  const { form, isCapital } = parts.of(token.word);
  if (!form) return undefined;
  // A name is no verb, unless it opens the sentence.
  if (index > 0 && isCapital) return undefined;
  // "ont rendez-vous le 12": a noun.
  if (
    token.lower === 'rendez' &&
    tokens[index + 1]?.text === '-' &&
    HAVING.has(tokens[index - 1]?.lower ?? '')
  )
    return undefined;
  const group = (tense: Tense, lemma: string): VerbGroup => ({ first: index, next: index + 1, tense, lemma });
  // "Elle l’achève": behind the pronoun of a subject "l’" is an object.
  const last = partAt(tokens, index - 1);
  const isObject = last.object && (partAt(tokens, index - 2).subject || isSubject(tokens, index - 2));
  const { afterDate: isSure, beforeNoun, object } = isObject ? NOTHING : last;
  const before = isObject ? '' : (tokens[index - 1]?.lower ?? '');
  // "l’an dernier devrait": of forms that are nothing but verbs, what stands before them is a date.
  // "un train sur trois circulera", "les deux partiront": no noun, but how many.
  const isShare = SHARING.has(tokens[index - 2]?.lower ?? '') && NUMERALS.has(before);
  const nounLike = beforeNoun && !isSure && !object && !isShare;
  if (isFinite(form, 'C') && !nounLike) {
    const infinitive = infinitiveAfter(tokens, index);
    if (!infinitive) return group('possible', form.C!);
    const { at, ...done } = infinitive;
    return { first: index, next: at + 1, tense: form.C === 'devoir' ? 'planned' : 'possible', ...done };
  }
  if (isFinite(form, 'F') && !nounLike && !form.W) return group('future', form.F!);
  if (isFinite(form, 'I') && (isSure || !beforeNoun) && !isOnlyNoun(tokens, index))
    return group('past', form.I!);
  const isPresent = isFinite(form, 'P') && isToldPresent(token, before);
  // Where the simple past and the present look alike ("dit", "finit"), news tell the present.
  if (isFinite(form, 'J') && !isPresent && !form.K && !beforeNoun) return group('past', form.J!);
  // "la prochaine doit débuter en mai": what has no noun beside it.
  const isNounLike = beforeNoun && !(isSure && NO_NOUN.test(token.lower));
  const infinitive =
    isPresent && ANNOUNCING.has(form.P!) && !isNounLike ? infinitiveAfter(tokens, index) : undefined;
  // "Le dernier album, enregistré à Paris, date de 2010"
  const isDating =
    token.lower === 'date' &&
    /^d[eu]$/.test(tokens[index + 1]?.lower ?? '') &&
    tokens[index + 2]?.kind === 'number';
  if (isPresent && (infinitive || isDating || !NO_VERB.has(token.lower)) && !isNounLike) {
    if (infinitive) {
      const { at, ...done } = infinitive;
      // "risque de se multiplier": it may.
      const tense = form.P === 'risquer' ? 'possible' : 'planned';
      return { first: index, next: at + 1, tense, ...done };
    }
    // "Elle peint la fresque", "le groupe produit ses pièces": no participle takes an object.
    const isActive = isObject || /^(il|elle|on|ils|elles)$/.test(before) || takesObject(tokens, index);
    if (!form.K || isActive) return group('present', form.P!);
  }
  // At the start of a sentence: "Construit en 1911, l’ouvrage…".
  const opens = index === 0 && isCapital;
  const follows = index > 0 && (/^[,;(]$/.test(before) || tokens[index - 1]!.kind === 'word') && !beforeNoun;
  // "trois ans plus tard": not the participle of "plaire".
  if (form.K && (opens || follows) && !isNoParticiple(tokens, index)) {
    const told = { ...group(AHEAD.has(form.K) ? 'planned' : 'past', form.K), participle: true };
    return followsFrom(tokens, index) ? { ...told, act: true, anterior: true } : told;
  }
  return undefined;
}

/** "a touché terre", "ont porté plainte": a noun that looks like a present, just behind a verb with its auxiliary. */
const isObjectOf = (before: VerbGroup | undefined, { first, next, tense }: VerbGroup) =>
  before?.next === first && before.next - before.first > 1 && next - first === 1 && tense === 'present';

/** The verb groups of a French sentence, in order and without overlap. */
export function verbs(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let said: VerbGroup | undefined;
  let plan: VerbGroup | undefined;
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]!;
    const found =
      token.kind === 'word' && parts.of(token.word).opens
        ? (auxiliaryGroup(tokens, i) ?? simpleGroup(tokens, i))
        : undefined;
    const group = found && isObjectOf(groups.at(-1), found) ? undefined : found;
    if (group) {
      const told = distant(tokens, announced(tokens, foreseen(tokens, group, plan), said));
      groups.push(said && isReported(tokens, said, group) ? { ...told, onward: true } : told);
    }
    if (group && isSaying(group)) said = group;
    if (group?.lemma === 'prévoir' && !group.participle && !group.passive) plan = group;
    i = found?.next ?? i + 1;
  }
  recallOpening(groups);
  shareAuxiliary(tokens, groups);
  return groups;
}
