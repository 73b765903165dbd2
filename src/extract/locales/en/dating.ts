import type { DatingWords } from '../../dating-words.ts';

const words = (text: string) => new Set(text.split(' '));

/** How English tells when something was, and what only looks like it. */
export const dating: DatingWords = {
  verbs: words('date'),
  whens: words('when'),
  thens: words('which'),
  whenAfter: words('since until till before between'),
  pronouns: words('those that'),
  during: words('in at during'),
  indefinite: words('a an'),
  definite: words('the'),
  negations: words("not cannot n't never no nobody none without"),
  ended: ['no longer', 'no more'],
  agents: words('by'),
  deadlines: words('before'),
  isBy: (tokens, first) => tokens[first - 1]?.lower === 'by',
  reached: words('by'),
  behind: words('after following'),
  // "within three days of that deadline" begins with that.
  isTerm: (tokens, first, next) => {
    const lead = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
    return tokens[lead]?.lower === 'within' && !/^(?:of|after|from)$/.test(tokens[next]?.lower ?? '');
  },
  close: words('shortly just soon minutes moments'),
  copulas: words('be remain stand'),
  every: words('every each'),
  periods: words('year spring summer autumn fall winter season'),
  owning: words("the its his her their 's"),
  notBefore: 'before then',
  forecasts: words('expect forecast predict project estimate anticipate see'),
  objects: words('it them him her'),
  publishing: words('report release publish announce post present unveil disclose postpone delay'),
  earning: words('make earn lose book record register'),
  times: new Map([
    ['times', true],
    ['twice', false],
  ]),
  exists: (tokens, { first, lemma }) => lemma === 'be' && tokens[first - 1]?.lower === 'there',
  silent: (tokens, { first, next, lemma }) => {
    const behind = tokens.slice(next, next + 7).map(({ lower }) => lower);
    if (lemma === 'decline' || lemma === 'refuse')
      return behind[0] === 'to' && /^(?:comment|elaborate|discuss|say|answer)$/.test(behind[1] ?? '');
    const isNegated = tokens.slice(first, next).some(({ lower }) => /^(?:not|n't|'t)$/.test(lower));
    if (lemma === 'comment') return isNegated;
    if (!/^(?:respond|reply|return|reach|be)$/.test(lemma ?? '')) return false;
    return (
      isNegated && behind.some((word) => /^(?:comments?|requests?|calls?|emails?|messages?)$/.test(word))
    );
  },
  asOf: (tokens, first) => tokens[first - 1]?.lower === 'of' && tokens[first - 2]?.lower === 'as',
  moving: words('move postpone reschedule push bring shift defer rearrange'),
  ends: words('until till before'),
  arranged: words(''),
  // "at 18", not "at 18:30" nor "at 6 p.m."
  isAge: (tokens, i) =>
    /^(?:at|aged)$/.test(tokens[i]!.lower) &&
    /^\d\d$/.test(tokens[i + 1]?.text ?? '') &&
    tokens[i + 2]?.glued !== true &&
    !/^(?:[ap]\.?m?|hours|gmt|percent|per|miles?|km)$/.test(tokens[i + 2]?.lower ?? ''),
  speaker: words('i'),
  firstPerson: words('i me my'),
  firstPersons: words('we us our'),
};
