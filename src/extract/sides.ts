/** On which side of the publication a date lies by its words alone. */
import type { Meaning } from './meaning.ts';

/** Whether the words of a date tell that it is over: "last year", "hier", "il y a trois mois". */
export const isPastByWord = (meaning: Meaning) =>
  (meaning.type === 'calendar' && meaning.toward === -1 && !meaning.narrative) ||
  (meaning.type === 'shift' && meaning.anchor === 'publication' && meaning.count < 0);

/** Whether the words of a date tell that it is to come: "next week", "demain". */
export const isAheadByWord = (meaning: Meaning) =>
  (meaning.type === 'calendar' && meaning.toward === 1 && !meaning.narrative) ||
  (meaning.type === 'shift' && meaning.anchor === 'publication' && meaning.count > 0);
