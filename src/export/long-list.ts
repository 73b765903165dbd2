/** A list of more entries than this is several lists, laid out one by one, and its numbers take more room on paper. */
export const LONG_LIST = 60;
