/** After the full stop of these, a sentence goes on. In lower case, without accents. */
export const abbreviations: ReadonlySet<string> = new Set(
  `m mm mme mmes mlle mlles me mgr dr pr st ste art av apr c cf cie etc ex fig hab lun ven sam dim janv fevr fev avr juil juill sept oct
   nov dec max min no nos p pp sq tel vol env adj lt cl col gen cdt cap`.split(/\s+/),
);

/** A date that opens a block of a chronology, with its full stop: "5 mars 2024.", "Septembre.", "Été 1998.". */
export const label =
  /^(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(?:\d{1,2}(?:er)? )?(?:(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|printemps|été|automne|hiver)(?: \d{4})?|\d{4})\.$/iu;

/** A semicolon before an hour: another item of a programme. */
export const items = /;(?=\s+(?:(?:à|dès|vers|de) )?\d{1,2}\s?h(?:\s?\d\d|eures)?(?![\p{L}\p{N}]))/gu;
