import type { VerbGroup } from '../../clauses.ts';
import type { HeadlineContext, Piece } from '../../headline.ts';
import { agrees, wasOf } from './agreement.ts';
import { contactAt } from './contact.ts';
import { POSSESSIVES, PRONOUNS } from './function-words.ts';
import { isCapital, lower, shortenNames } from './names.ts';
import { subjectOf } from './subjects.ts';
import { withoutDates } from './undated.ts';

/** Whom the sentence itself speaks of, for a pronoun in one of its later clauses: "broke the record… when she tore". */
function mainSubject(context: HeadlineContext): readonly Piece[] | undefined {
  const { clauses, verb } = context;
  const main = clauses.find((c) => c.kind === 'main' && c.verbs.some((v) => !v.participle));
  const first = main?.verbs.find((v) => !v.participle);
  if (!verb || !first || first === verb) return undefined;
  const subject = shortenNames(subjectOf(context, first, withoutDates), context.surnames);
  // It must have been told before: "Sequeira, who announced that he would retire, was…".
  const start = subject[0]?.token?.start ?? Infinity;
  if (start >= context.tokens[verb.first]!.start) return undefined;
  return subject.length === 0 || PRONOUNS.has(lower(subject[0])) || POSSESSIVES.has(lower(subject[0]))
    ? undefined
    : subject;
}

/** Verbs of which a passive speaks of who acts elsewhere: "recalled the toy after it was sued". */
const OF_ACTORS = new Set(
  'accuse acquit advise allow ask award ban blame charge convict criticise criticize elect fine force give grant hire investigate order praise raid sue tell urge warn'.split(
    ' ',
  ),
);

/** Verbs that tell of a thing what happened to it, if nothing follows them: "a week after it closed". */
const OF_THINGS = new Set(
  'begin burn close collapse crash end erupt expire fail launch open reopen sink start'.split(' '),
);

/** Whether "it" is what a verb before acted on, not who acted: "sold the hall a year after it was damaged". */
function speaksOfThing({ tokens, clauses }: HeadlineContext, verb: VerbGroup): boolean {
  if (verb.passive) return !OF_ACTORS.has(verb.lemma ?? '');
  // "the plant it opened": what it acts on stands before it.
  const verbs = clauses.flatMap((clause) => clause.verbs);
  if (contactAt(tokens, verb, verbs) !== undefined) return false;
  const after = tokens[verb.next];
  const isBare = !after || after.kind === 'mark' || /^(?:in|on|at|after|during|with)$/.test(after.lower);
  return isBare && OF_THINGS.has(verb.lemma ?? '');
}

/** What ends an object. */
const OBJECT_END =
  /^(?:in|on|at|for|from|to|by|with|after|before|when|while|as|and|that|which|who|over|into)$/;

/** The verb of the main clause, where a later clause speaks of what it acts on. */
function mainVerb({ clauses, verb }: HeadlineContext): VerbGroup | undefined {
  const main = clauses.find((c) => c.kind === 'main' && c.verbs.some((v) => !v.participle));
  const act = main?.verbs.find((v) => !v.participle);
  const isAct = act && verb && act.first < verb.first && !act.passive && act.lemma !== 'be';
  return isAct ? act : undefined;
}

/** What the verb of the main clause acts on. */
function mainObject(context: HeadlineContext): readonly Piece[] | undefined {
  const { tokens, verb } = context;
  const act = mainVerb(context);
  if (!act || !verb) return undefined;
  let end = act.next + 1;
  while (end < verb.first && tokens[end]!.kind === 'word' && !OBJECT_END.test(tokens[end]!.lower)) end++;
  return withoutDates(context, act.next, end);
}

const DETERMINED = /^(?:the|an?|its|their|his|her|this)$/;

/** The thing that the main verb acts on. */
function mainThing(context: HeadlineContext): readonly Piece[] | undefined {
  const object = mainObject(context);
  if (!object || object.length < 2 || !DETERMINED.test(lower(object[0]))) return undefined;
  return wasOf(object).text === 'was' && agrees('it', object, context.surnames) ? object : undefined;
}

/** Verbs of what is done to people, of whom a later passive speaks: "jailed Tom Reed, a month after he was found guilty". */
const ON_PEOPLE = new Set(
  'acquit appoint arrest ban charge clear convict dismiss drop elect fine fire free hire jail name question release replace sack sentence sign suspend'.split(
    ' ',
  ),
);

/** Whom the main verb acts on, where "he" is not who acts: "The court cleared Henrik Dahl, nine years after he was banned". */
function personMeant(subject: readonly Piece[], context: HeadlineContext): readonly Piece[] | undefined {
  const pronoun = subject.length === 1 ? lower(subject[0]) : '';
  if (!/^(?:he|she)$/.test(pronoun)) return undefined;
  const actor = mainSubject(context);
  const isDoneTo = context.verb?.passive === true && ON_PEOPLE.has(mainVerb(context)?.lemma ?? '');
  if (!isDoneTo && (!actor || agrees(pronoun, actor, context.surnames))) return undefined;
  const all = mainObject(context) ?? [];
  const of = all.findIndex((piece) => lower(piece) === 'of');
  const object = of < 0 ? all : all.slice(0, of);
  const isPerson = object.length > 0 && agrees(pronoun, object, context.surnames);
  return isPerson && !POSSESSIVES.has(lower(object[0])) ? object : undefined;
}

/** What "it" stands for in a clause behind the main one; undefined where that is who acts there. */
function thingMeant(subject: readonly Piece[], context: HeadlineContext): readonly Piece[] | undefined {
  const isIt = subject.length === 1 && lower(subject[0]) === 'it';
  if (!isIt || !context.verb || !speaksOfThing(context, context.verb)) return undefined;
  const object = mainThing(context);
  if (!object || !POSSESSIVES.has(lower(object[0]))) return object;
  // "its mill": whose it is, the sentence tells; in a headline the article does.
  return [{ text: 'the', gap: true }, ...object.slice(1)];
}

/** The subject with its pronoun replaced by what the sentence before was about. */
export function named(subject: Piece[], context: HeadlineContext): Piece[] {
  const { surnames } = context;
  const thing = thingMeant(subject, context) ?? personMeant(subject, context);
  if (thing) return shortenNames([...thing], surnames);
  const topic = mainSubject(context) ?? context.topic();
  const isVoid = !topic || PRONOUNS.has(lower(topic[0])) || POSSESSIVES.has(lower(topic[0]));
  if (isVoid || topic.length === 0) return shortenNames(subject, surnames);
  if (!agrees(lower(subject[0]), topic, surnames)) return shortenNames(subject, surnames);
  if (subject.length === 1 && PRONOUNS.has(lower(subject[0]))) {
    const stoodFor = topic[0]?.stoodFor ?? lower(subject[0]);
    return topic.map((piece) => ({ ...piece, stoodFor }));
  }
  const isNamed = isCapital(topic[0]?.token);
  // "Kingsport’s manager’s side" would be one owner too many.
  const isOwned = topic.some((piece) => /^['’]s?$/.test(piece.text));
  if (isNamed && !isOwned && POSSESSIVES.has(lower(subject[0]))) {
    const owner: Piece = { text: /s$/.test(topic.at(-1)!.text) ? '’' : '’s', gap: false };
    return [
      ...topic,
      owner,
      ...subject.slice(1).map((piece, i) => (i === 0 ? { ...piece, gap: true } : piece)),
    ];
  }
  return shortenNames(subject, surnames);
}
