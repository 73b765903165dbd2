/** Words of English grammar that headlines are cut by, in lower case. */

export const words = (text: string) => new Set(text.trim().split(/\s+/));

export const PRONOUNS = words('he she it they we i you this that these those one');

export const POSSESSIVES = words('his her its their');

/** Prepositions that go with a date and leave with it. */
export const DATING = words(
  'on in by at since from until till during for of early late earlier later to around about throughout over through within',
);

export const DATE_WORDS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|tomorrow|yesterday|tonight|ago|last|next|this|later|earlier|afterwards)$/;

/** Words that open a phrase which can be left out. */
export const PHRASES = words(`
  for in on with against after before during over under about as by from into at through throughout between among amid
  while when where which who because although despite following without within near across along around towards toward
  until since via per but if unless including pending according saying sending making bringing ending leaving setting
  citing adding triggering prompting causing using amidst alongside behind outside inside beyond`);

export const DANGLING = words(`
  the a an of to and or but nor in on at by for with from as that which who whose its his her their this these those into
  than more most very not about between over under within after before until since while when if , ; : - – — “ ( also both just only then`);
