import type { Piece } from '../../headline.ts';
import { givenNames } from '../given-names.ts';
import { verbForm } from './conjugation.ts';
import { PHRASES, POSSESSIVES } from './function-words.ts';
import { isCapital, lower } from './names.ts';
import { titles } from './nouns.ts';

const LEADS = new Set([...PHRASES, 'of', 'to']);

/** Nouns that a sentence opens with, if with a capital: their like are no names. */
const isOpening = (subject: readonly Piece[]) => subject.length === 1 && PLURALS.test(lower(subject[0]));

/** Plurals of what is held, of people, and of things that news speak of. */
export const PLURALS =
  /(?:[cst]ion|ance|ence|ture)s$|^(?:talks|meetings|hearings|killings|bombings|payments|agreements|sales|shares|prices|votes|polls|trials|troops|soldiers|workers|teachers|nurses|doctors|farmers|miners|students|voters|protesters|rebels|gunmen|ministers|officials|residents|schools|trains|flights|floods|fires|strikes|works|rates|plans|rules|repairs|protests|tests|samples|funerals|families|services|houses|homes|shops|stores|roads|bridges|cars|buses|ships|boats|planes|patients|passengers|prisoners|firefighters|investigators|detectives|scientists|researchers|engineers|crews|customers|fans|tickets|documents|letters|books|bodies|remains|seats|jobs|classes|matches|games|charges|claims|repeats|results)$/;

/** "was" or "were" after a subject: its noun stands before the first preposition ("A game between two universities"). */
export function wasOf(subject: readonly Piece[]): Piece {
  const leads = subject.findIndex((piece, i) => i > 0 && LEADS.has(lower(piece)));
  const before = leads < 0 ? subject.at(-1) : subject[leads - 1];
  // "Samples taken from two riders": the noun stands before its participle.
  const isParticiple = leads > 1 && verbForm(lower(before))?.participle !== undefined;
  const head = isParticiple ? subject[leads - 2] : before;
  const isJoined = subject.some((piece, i) => lower(piece) === 'and' && (leads < 0 || i < leads));
  // "Elections", the first word of its sentence, is no name.
  const isName = isCapital(head?.token) && head === subject.at(-1) && !isOpening(subject);
  const isPlural = /[^s]s$/.test(lower(head)) && !isName;
  const were = isJoined || isPlural || /^(?:they|we|you|people|police|men|women|children)$/.test(lower(head));
  return { text: were ? 'were' : 'was', gap: true };
}

/** Nouns that are no names, whatever capital opens their sentence. */
export const ABSTRACT = /(?:tion|ment|ness|ity|ing|ence|ance|ism|ship|age)$/;

/** Nouns of people besides their offices: "the 24-year-old", "the victim". */
const PERSONS =
  /^(?:olds?|man|woman|boy|girl|teenager|pensioner|driver|player|keeper|father|mother|son|daughter|brother|sister|husband|wife|widow|widower|victim|suspect|defendant|patient|passenger|resident|student|pupil|teacher|nurse|officer|soldier|pilot|sailor|worker|farmer|singer|champion|winner|skipper|owner|heir|veteran|swede|dane|frenchman|englishman|scot|american)$/;

/** Words by which a noun phrase is of several people: "the couple", "Harlow City’s team". */
const SEVERAL =
  /^(?:and|people|police|men|women|children|couple|pair|trio|family|crew|staff|team|side|club|band|union|party|council|committee|company|firm|group|gang|army|navy|government|jury|board|city|town|united|rovers|athletic|wanderers)$/;

/** Words in the names of what is no person. */
const BODIES =
  /^(?:Court|Council|Committee|Commission|Ministry|Department|Agency|Authority|Association|Union|Bank|Party|Parliament|Senate|Congress|House|Company|Corp|Inc|Ltd|Group|University|Hospital|Museum|Gallery|Church|Police|Office|Board|Trust|Federation|Institute|Service|School|College|Club)$/;

/** Whether a name opens with a given name, past a title: "Judith Orme". */
const isSomebody = (topic: readonly Piece[]) =>
  topic.slice(0, -1).some(({ token }) => token !== undefined && givenNames.has(token.plain)) &&
  !topic.some(({ text }) => BODIES.test(text));

/** "the victim", not "her son", who is another than she. */
const isPerson = (topic: readonly Piece[]) =>
  !POSSESSIVES.has(lower(topic[0])) && topic.some((piece) => PERSONS.test(lower(piece)));

/** Whom pronouns of the third person mean. */
const GENDERS: Record<string, string> = { he: 'm', his: 'm', she: 'f', her: 'f', it: 'n', its: 'n' };

/** Whether a pronoun can stand for a noun phrase: "she" for a name or an office, "it" for one thing. */
export function agrees(pronoun: string, topic: readonly Piece[], surnames: ReadonlySet<string>): boolean {
  // "She married Per Olsen. He was lost at sea": whom "she" meant is not he.
  const stoodFor = GENDERS[topic[0]?.stoodFor ?? ''];
  if (stoodFor !== undefined && GENDERS[pronoun] !== undefined && stoodFor !== GENDERS[pronoun]) return false;
  const last = topic.at(-1)!;
  // "An appeals court in Lausanne" is no name, whatever name it ends in.
  const isPlaced = /^(?:an?|the)$/.test(lower(topic[0])) && topic.some((piece) => LEADS.has(lower(piece)));
  const isName =
    isCapital(last.token) &&
    !isPlaced &&
    (topic.length > 1 || surnames.has(last.text) || !ABSTRACT.test(last.text));
  const isPlural = /[^su]s$/.test(lower(last)) && !(isName && (topic.length > 1 || surnames.has(last.text)));
  if (/^(?:he|she|his|her)$/.test(pronoun))
    return (
      !isPlural &&
      !topic.some(({ text }) => BODIES.test(text)) &&
      (isName || topic.some((piece) => titles.has(lower(piece))) || isPerson(topic))
    );
  if (/^(?:they|their)$/.test(pronoun))
    return wasOf(topic).text === 'were' || topic.some((piece) => SEVERAL.test(lower(piece)));
  const isThing = pronoun === 'it' || pronoun === 'its';
  // "Judith Orme" is nothing: "a week after it opened" speaks of something else.
  if (isThing && isName && topic.length > 1 && isSomebody(topic)) return false;
  // "Norway and Sweden", "the police" are not "it".
  const isSeveral = topic.some(
    (piece) => /^(?:and|police|people)$/.test(lower(piece)) && !piece.text.startsWith('&'),
  );
  return !isThing || !(isPlural || isSeveral || topic.some((piece) => titles.has(lower(piece))));
}
