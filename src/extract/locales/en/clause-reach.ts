import { HEADLINE_LENGTH, type HeadlineContext, type Piece, piecesOf } from '../../headline.ts';
import { words } from './function-words.ts';
import { lower } from './names.ts';
import { speechVerbs } from './nouns.ts';
import { endOf } from './antecedent.ts';

/** A headline shorter than this (UTF-16 units) says more with what follows. */
const SHORT = 40;

/** What may follow a short headline as it stands opens with one of these. */
const OPENERS = words(`
  after before when as because while where who which whose with in at near from for to on despite following over into
  amid during against by among but killing leaving making injuring wounding causing forcing ending bringing becoming
  finishing carrying taking destroying damaging cutting raising winning losing beating`);

/** What is only possible, or asked, or said, adds nothing. */
const DOUBT = words('could might may if unless whether would should according said says told maybe perhaps');

/** Words that lead to the end, or the beginning, of what is told. */
const ENDS = words('until till since from before by');

const QUOTATION = /^[“”"()[\]–—-]$/;

/** Whether some tokens can follow a short headline as they stand: no date, nothing doubtful, nothing quoted or said. */
function adds(context: HeadlineContext, first: number, next: number): boolean {
  const { tokens, others, dates = [], clauses } = context;
  if ([context, ...others, ...dates].some((range) => range.first < next && range.next > first)) return false;
  const own = tokens.slice(first, next);
  if (
    own.length < 2 ||
    own.some(({ lower: w, text, glued }) => DOUBT.has(w) || (QUOTATION.test(text) && !glued))
  )
    return false;
  const verbs = clauses.flatMap((clause) => clause.verbs).filter((v) => v.first >= first && v.first < next);
  if (verbs.some(({ lemma, participle }) => !participle && speechVerbs.has(lemma ?? ''))) return false;
  const [opening] = own;
  if (!OPENERS.has(opening!.lower)) return false;
  // "but" goes on with a verb of its own, "as" with a clause.
  const needsVerb = /^(?:but|as|while|because|who|which|whose|when|where)$/.test(opening!.lower);
  return !needsVerb || verbs.some((v) => !v.participle);
}

/** The end of what stands behind a token: the next comma or stop, or the end of the clause. */
function segmentEnd({ tokens, clauses }: HeadlineContext, from: number): number {
  const clause = clauses.find(({ next }) => next > from);
  return clause ? clause.next : tokens.length;
}

/** Whether a segment is followed by a verb that has its subject before it: "Alder, who was appointed, called for it". */
const isResumed = ({ clauses }: HeadlineContext, next: number) =>
  clauses.some((c) => c.first === next && c.verbs[0]?.first === next && !c.verbs[0].participle);

/** A headline with what follows its reach, while it is short and that fits. `text` gives the text of pieces. */
export function extended(
  context: HeadlineContext,
  reach: number,
  pieces: readonly Piece[],
  text: (pieces: Piece[]) => string,
): string {
  const { tokens } = context;
  let longest = text([...pieces]);
  let all = [...pieces];
  for (let from = reach; longest.length < SHORT && from < tokens.length;) {
    const mark = tokens[from]!.kind === 'mark' ? tokens[from]!.text : '';
    if (mark !== '' && mark !== ',') break;
    const first = mark === ',' ? from + 1 : from;
    const next = segmentEnd(context, first);
    const end = endOf(tokens, next);
    if (end <= first || !adds(context, first, end) || isResumed(context, next)) break;
    // "in 2016, when Drovia dammed the river": behind its date no comma stands any more; "until 2008, when" is its end.
    const isDated = tokens[first]!.lower === 'when' && context.next >= from - 1 && context.next <= from;
    if (isDated && ENDS.has(tokens[context.first - 1]?.lower ?? '')) break;
    all = [...all, ...piecesOf(tokens, isDated ? first : from, end)];
    const more = text([...all]);
    // Cut short, what follows would say less than nothing.
    if (more.length > HEADLINE_LENGTH || !more.toLowerCase().endsWith(lower(all.at(-1)))) break;
    longest = more;
    from = end;
  }
  return longest;
}
