/** A name that is known beforehand: how it is shown, then the other ways in which it is written. */
export type KnownName = readonly [shown: string, ...others: string[]];

/**
 * What a language's texts use to name people, organisations and places. All words in plain form (lower case, no
 * accents), but the known names, which are as written.
 */
export interface EntityWords {
  /** Begin sentences with a capital that means nothing: determiners, prepositions, adverbs, pronouns. */
  openers: ReadonlySet<string>;
  /** Capitalised words that are no names on their own: "Bourse", "Internet". */
  noNames: ReadonlySet<string>;
  /** Stand right before a person's name: "M", "Mme". */
  civilities: ReadonlySet<string>;
  /** Civilities of several: "MM. Poutine et Erdogan". */
  pluralCivilities: ReadonlySet<string>;
  /** Nouns of office, rank or kinship before a person's name. */
  titles: ReadonlySet<string>;
  /** Common given names of any origin. */
  givenNames: ReadonlySet<string>;
  /** Join the parts of a person's name whatever stands before them: "von", "ben". */
  particles: ReadonlySet<string>;
  /** Join them after a given name only: "de" in "Charles de Gaulle", not in "la Russie de Vladimir Poutine". */
  weakParticles: ReadonlySet<string>;
  coordinators: ReadonlySet<string>;
  /** Give the age in an apposition, after its number: "45 ans". */
  ages: ReadonlySet<string>;
  organisation: OrganisationWords;
  place: PlaceWords;
  /** Known organisations, and places besides the countries. */
  organisations: readonly KnownName[];
  places: readonly KnownName[];
}

export interface OrganisationWords {
  /** Nouns that make the capitalised words around them an organisation: "Conseil", "Bank". */
  heads: ReadonlySet<string>;
  /** Heads that are written in lower case too, before what names them: "ministère de la Défense". */
  lowerHeads: ReadonlySet<string>;
  /** Heads that name an organisation on their own: "le Sénat". */
  alone: ReadonlySet<string>;
  /** In lower case, go on with a name after its head: "européenne". */
  adjectives: ReadonlySet<string>;
  /** Lead from a head to what names it: "de", "of". Determiners may follow them. */
  links: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  /** Joins two that are named: "de l’Économie et des Finances". */
  and: string;
  /** In lower case, go on with a name after a link: "sécurité". */
  nouns: ReadonlySet<string>;
  /** Capitals that are no organisation: "PIB", "TV". */
  noAcronyms: ReadonlySet<string>;
}

export interface PlaceWords {
  /** Right before a capitalised word: "à", "in". */
  prepositions: ReadonlySet<string>;
  /** Before a determiner and a capitalised word: "dans" in "dans le Caucase". */
  beforeDeterminer: ReadonlySet<string>;
  /** Before a preposition, leave no place after it: "face à". */
  noPlaceBefore: ReadonlySet<string>;
  /** Nouns before the name of a place, with or without a link: "ville de", "lac". */
  nouns: ReadonlySet<string>;
  /** First or last capitalised words of places' names: "Mount", "River". */
  parts: ReadonlySet<string>;
  /** Lower-case words between the hyphens of a place's name: "sur" in "Boulogne-sur-Mer". */
  infixes: ReadonlySet<string>;
}
