/** After the full stop of these, a sentence goes on. In lower case. */
export const abbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof st sr jr gen col lt sgt capt cmdr adm maj rep sen gov rev hon messrs jan feb mar apr jun jul aug sep
   sept oct nov dec mon tue tues wed thu thur thurs fri sat sun no nos vs etc approx est fig vol pp mt ft c ca e i`.split(
    /\s+/,
  ),
);
