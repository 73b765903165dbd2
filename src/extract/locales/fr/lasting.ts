import type { FoundMention } from '../../mentions.ts';
import type { Token } from '../../tokens.ts';

const words = (text: string) => new Set(text.split(' '));

/** What one is in or at since a date: "en poste depuis 2019", "au pouvoir depuis mars". */
const STATES = words(
  'poste fonction fonctions place vigueur service greve detention prison exil fuite pouvoir tete vente travaux sommeil friche',
);

/** What one does since a date on which one began to: "dirige le parti depuis 2019", "se battent depuis 2014". */
const LASTING = words(
  'être diriger présider occuper tenir mener gouverner siéger vivre habiter travailler exercer battre opposer disputer administrer gérer animer conduire posséder appartenir entraîner commander représenter réclamer dénoncer',
);

/** What a date since which is only compared with: "le plus bas depuis 2009", "jamais vu depuis". */
const COMPARISONS = words(
  "premier premiere premiers premieres dernier derniere plus moins pire meilleur meilleure record jamais aucun aucune fois pas guere seul seule ne n'",
);

/** How far back (tokens) a comparison stands. */
const REACH = 12;

/** Whether what goes on since a date began with it; `since` is the index of that word. */
export function lasts(
  tokens: readonly Token[],
  { verb, clause }: Pick<FoundMention, 'clause' | 'verb'>,
  since: number,
): boolean {
  const before = tokens.slice(Math.max(clause.first, since - REACH), since);
  if (!verb || verb.next > since || before.some(({ plain }) => COMPARISONS.has(plain))) return false;
  if (STATES.has(tokens[since - 1]?.plain ?? '') && /^(en|au|a)$/.test(tokens[since - 2]?.plain ?? ''))
    return true;
  return verb.tense === 'present' && LASTING.has(verb.lemma ?? '');
}
