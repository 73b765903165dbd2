import { tag, type Timex } from '../../../../src/extract/index.ts';

/** Wednesday 5 January 2022: the day on which the sentences of these tests were written, unless they say otherwise. */
export const WEDNESDAY = '2022-01-05';

/** The mentions of French text. */
export const mentions = (text: string, dct = WEDNESDAY): Timex[] => tag({ lang: 'fr', dct, text });
