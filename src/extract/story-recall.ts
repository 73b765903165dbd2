/** How a story goes back to what was only named in it: "after the uprising of 1956, …, one night that November". */
import type { FoundMention } from './found-mention.ts';
import { comeTo, copyOf, type Telling } from './story.ts';

/**
 * The story goes on from what was only named before in the sentence of a mention that points back to it; from a day that
 * was named last, in any sentence ("fermée depuis l’accident du 9 février. Ce matin-là, …").
 */
export function recall({ narrative }: Telling, { sentence, meaning, verb }: FoundMention): void {
  const { named, namedDay, opens } = narrative;
  // "l’attentat du 11 décembre 2018. … Ce soir-là, deux hommes avaient ouvert le feu": behind the news, back to that day.
  const isBack = verb?.remote === true || verb?.anterior === true;
  if (!named && namedDay && opens && isBack && meaning.type === 'shift' && meaning.unit === 'day') {
    comeTo(narrative, namedDay, namedDay.min);
    comeTo((narrative.past ??= {}), namedDay, namedDay.min);
    return;
  }
  if (!named) return;
  const { min, max } = named.reading;
  if (meaning.type === 'shift' && meaning.count !== 0) {
    if (named.mention.sentence !== sentence) return;
    narrative.left ??= copyOf(narrative);
    narrative.returns = true;
  }
  if (meaning.type === 'shift' && meaning.unit === 'day') {
    if (min !== max) return;
    comeTo(narrative, named.reading, min);
    comeTo((narrative.past ??= {}), named.reading, min);
    return;
  }
  // "pas de séisme aussi violent depuis 1960. Cette année-là, …": nothing was told since.
  if (named.mention.sentence.block < sentence.block - 1) return;
  comeTo(narrative, named.reading, undefined);
  comeTo((narrative.past ??= {}), named.reading, undefined);
}

/** How old (days) a story is that is told at length, and not news. */
const OLD = 60;

/**
 * "…, détruit dimanche par une explosion. … L’explosion s’était produite vers 7 h 15": a sentence that opens with a happening goes
 * back to its day. Of one that is known to the year, the days without a year are that year’s: "morts dans un incendie en 2009. … Le
 * feu avait pris dans la nuit du 14 au 15 novembre".
 */
export function recallHappening(telling: Telling, mention: FoundMention): void {
  const { narrative, published } = telling;
  const reading = mention.recalled === undefined ? undefined : narrative.firsts?.get(mention.recalled);
  if (!reading || reading.min > published) return;
  const isDay = reading.max - reading.min <= 1;
  if (isDay) {
    narrative.opens = false;
    comeTo(narrative, reading, reading.min);
    comeTo((narrative.past ??= {}), reading, reading.min);
  } else if (mention.meaning.type === 'calendar' && reading.max < published - OLD)
    telling.past = { reading, mention, opens: true, stepwise: false, simple: false, historic: false };
}
