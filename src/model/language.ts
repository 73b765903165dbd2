/** The languages that Frise reads and speaks (BCP 47 primary subtags), in the order the site offers them. */
export const LANGUAGES = ['fr', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];
