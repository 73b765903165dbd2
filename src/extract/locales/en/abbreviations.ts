/** After the full stop of these, a sentence goes on. In lower case. */
export const abbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof st sr jr gen col lt sgt capt cmdr adm maj rep sen gov rev hon messrs jan feb mar apr jun jul aug sep
   sept oct nov dec mon tue tues wed thu thur thurs fri sat sun no nos vs etc approx est fig vol pp mt ft c ca e i`.split(
    /\s+/,
  ),
);

/** "at 3 a.m. Wednesday", "at 8 p.m. EST": the time goes on with its day or its zone. */
export const goesOnAfter: readonly (readonly [RegExp, RegExp])[] = [
  [/[ap]\.m\.$/i, /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|^(?:GMT|UTC|ET|EST|EDT|CT|PT|BST)\b/],
];

/** A date that opens a block of a chronology, with its full stop: "March 9, 2017.", "May.", "2004.". */
export const label =
  /^(?:\d{1,2} )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter)(?: \d{1,2})?(?:,? \d{4})?|\d{4})\.$/u;

/** A semicolon before an hour: another item of a programme. */
export const items = /;(?=\s+(?:(?:at|from) )?\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m(?![\p{L}\p{N}]))/gu;
