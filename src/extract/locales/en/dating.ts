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
  ends: words('until till before'),
  arranged: words(''),
  firstPerson: words('i me my'),
  firstPersons: words('we us our'),
};
