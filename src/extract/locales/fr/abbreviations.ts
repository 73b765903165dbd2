/** After the full stop of these, a sentence goes on. In lower case, without accents. */
export const abbreviations: ReadonlySet<string> = new Set(
  `m mm mme mmes mlle mlles me mgr dr pr st ste art av apr c cf cie etc ex fig hab lun ven sam dim janv fevr fev avr juil juill sept oct
   nov dec max min no nos p pp sq tel vol env adj lt cl col gen cdt cap`.split(/\s+/),
);
