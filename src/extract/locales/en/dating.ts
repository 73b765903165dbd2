import type { DatingWords } from '../../naming.ts';

const words = (text: string) => new Set(text.split(' '));

/** How English tells when something was, and what only looks like it. */
export const dating: DatingWords = {
  verbs: words('date'),
  pronouns: words('those that'),
  indefinite: words('a an'),
  definite: words('the'),
  negations: words("not n't never no nobody none without"),
  deadlines: words('before'),
  firstPerson: words('i me we us my our'),
};
