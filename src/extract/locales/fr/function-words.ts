import { isUpperAt } from '../../characters.ts';
import type { Piece } from '../../headline.ts';
import type { Token } from '../../tokens.ts';

/** The small words of French that headlines turn on, in lower case. */

export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const PRONOUNS = words("je j' nous vous il elle ils elles on ce c cela ceci celui-ci celle-ci lui y");
export const DETERMINERS = words("le la les l' un une des ce cet cette ces son sa ses leur leurs");
export const COORDINATORS = words('et ou mais or car donc ni puis');
export const CLITICS = words("ne n' se s' le la l' les lui leur y en me m' nous");
export const ADVERBS = words(
  'aussi également notamment ainsi enfin toutefois cependant ensuite puis désormais',
);
/** Prepositions that go with a date and leave with it. */
export const DATING = words(
  "en dès depuis vers à au avant après du de d' le jusqu'à jusqu' jusque jusqu’au ici compter partir lors pour courant entre sous délai",
);
/** Words that open a phrase which can be left out. */
export const PHRASES = words(
  'pour afin dans sur contre avec sans après avant lors pendant durant autour selon en par chez vers sous depuis alors tandis qui dont où notamment malgré devant derrière parmi hors jusque jusqu’à car mais faute grâce suite face outre via tout',
);
export const DANGLING = words(
  "le la les l' un une des de d' du au aux à en dans sur pour par avec sans contre et ou mais que qu' qui dont où ce cet cette ces son sa ses leur leurs très plus afin alors tout toute déjà encore ne se s' n' jusqu' jusque lors près depuis dès chez vers après avant sous entre pendant durant malgré selon devant derrière parmi outre comme aucun aucune cet notre votre c' l’ d’ qu’ n’ s’ , ; : - – —",
);

/** The comma of a decimal number parts nothing, nor does a point in one: "3,2 millions", "12.000 m2". */
export const isDecimalMark = (
  before: Token | undefined,
  mark: Token | undefined,
  after: Token | undefined,
): boolean =>
  /^[,.]$/.test(mark?.text ?? '') &&
  mark!.glued &&
  before?.kind === 'number' &&
  after?.kind === 'number' &&
  after.glued;

export const isCapital = (token: Token | undefined) => token !== undefined && isUpperAt(token.text);
export const lower = (piece: Piece | undefined) => piece?.token?.lower ?? piece?.text.toLowerCase() ?? '';

export const DATING_STARTS = words(
  "en dès depuis à au aux après avant selon pour par dans sur avec sans contre malgré lors d'après de d' du lundi mardi mercredi jeudi vendredi samedi dimanche hier demain aujourd'hui",
);
