/** A list of more entries than this is laid out piece by piece, and its numbers take more room on paper. */
export const LONG_LIST = 60;
