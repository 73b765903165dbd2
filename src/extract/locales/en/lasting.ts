import type { LastingWords } from '../../lasting.ts';

const words = (text: string) => new Set(text.trim().split(/\s+/));

const COMPARISONS =
  /^(?:first|only|last|worst|best|time|times|more|less|fewer|%|percent|cent|record|[a-z]{3,}est|not|never|no|n't|'t|nothing|nobody|up|down|rise|fall|rose|fell|since)$/;

/** Adjectives and nouns that look like superlatives. */
const NO_SUPERLATIVES = words('protest arrest interest forest test rest request guest contest harvest west');

/** How English tells since when something goes on. */
export const lasting: LastingWords = {
  states: words(
    'office power charge prison jail custody detention exile force place effect hiding operation opposition use strike sale remand war threat investigation construction repair review siege pressure sanctions guard dispute administration mourning hold display tour air receivership quarantine lockdown session',
  ),
  leads: words('in into on at under'),
  verbs: words(`
    be lead head run hold live serve sit own belong rule govern chair manage coach occupy control represent captain edit
    host play work star make produce build teach operate offer fight publish sell use sponsor dominate stand remain stay
    stage farm employ supply link dock broadcast campaign refuse protest besiege blockade picket`),
  compares: (plain) => COMPARISONS.test(plain) && !NO_SUPERLATIVES.has(plain),
  goesOn: (tokens, { first, next }) =>
    /^(?:has|have|had|'ve|'s)$/.test(tokens[first]!.lower) && next - first > 1,
};
