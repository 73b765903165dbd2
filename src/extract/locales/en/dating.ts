import type { DatingWords } from '../../naming.ts';

const words = (text: string) => new Set(text.split(' '));

/** How English tells when something was, and what only looks like it. */
export const dating: DatingWords = {
  verbs: words('date'),
  pronouns: words('those that'),
  during: words('in at during'),
  indefinite: words('a an'),
  definite: words('the'),
  negations: words("not n't never no nobody none without"),
  deadlines: words('before'),
  forecasts: words('expect forecast predict project estimate anticipate see'),
  publishing: words('report release publish announce post present unveil disclose'),
  earning: words('make earn lose book record register'),
  times: new Map([
    ['times', true],
    ['twice', false],
  ]),
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
  ends: words('until till before'),
  arranged: words(''),
  firstPerson: words('i me my'),
  firstPersons: words('we us our'),
};
