/** Nouns and verbs of English that matter to events, in lower case. */

const list = (text: string) => new Set(text.trim().split(/\s+/));

/** Nouns that name a person by office, rank or kinship: they stand right before the name, often without an article. */
export const titles = list(`
  president vice-president minister chief premier chancellor king queen prince princess emir sultan pope senator
  congressman congresswoman representative deputy mayor governor judge prosecutor general colonel commissioner secretary
  director boss counterpart ambassador spokesman spokeswoman spokesperson candidate lawyer attorney professor doctor
  economist writer author filmmaker actor actress singer coach manager captain opponent leader billionaire journalist
  executive chairman chairwoman chair chairperson founder analyst teenager striker midfielder mr mrs ms dr sir dame lord
  lady prime
`);

const singular = list(`
  meeting summit talk conversation conference visit trip election ballot referendum vote match game final concert festival
  demonstration protest march strike trial hearing ceremony inauguration opening closure launch signing agreement deal
  treaty attack bombing explosion blast fire accident earthquake quake flood crash collision assassination murder killing
  arrest conviction sentencing appointment resignation wedding marriage death birth creation foundation founding adoption
  invasion intervention offensive bombardment ceasefire coup congress forum exhibition debate session assembly discussion
  negotiation appeal exchange rally parade race competition tournament tour runoff merger takeover acquisition
  capsizing drowning tragedy announcement premiere release deadline anniversary funeral eruption landslide storm hurricane cyclone outbreak
  disaster riot raid operation sale auction call collapse shooting stabbing bombing derailment sinking robbery victory
  uprising revolution war battle championship olympics game honour final opener test playoff primary strike walkout stoppage lockout reception gala
  defeat evacuation blackout avalanche mutiny siege kidnapping verdict inquest vigil carnival festival parade derby
  hailstorm snowstorm thunderstorm rainstorm sandstorm windstorm blizzard downpour heatwave tornado typhoon tsunami
  spill outage pandemic completion bankruptcy coronation impeachment abduction wildfire flooding cave-in landslip
`);

/** The same one by one, as "the crash" is spoken of. */
export const happenings: Record<string, string> = Object.fromEntries(
  [...singular, 'sailing', 'voyage', 'crossing', 'flight', 'incident', 'disappearance'].map((noun) => [
    noun,
    noun,
  ]),
);

/** Nouns that name happenings, in the singular and the plural. */
export const eventNouns: ReadonlySet<string> = new Set(
  [...singular].flatMap((noun) => [noun, /(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`]),
);

/** The noun for the act of a verb: "create" gives "creation". */
export const nominalisations: Record<string, string> = {
  abolish: 'abolition',
  acquire: 'acquisition',
  adopt: 'adoption',
  annex: 'annexation',
  appoint: 'appointment',
  arrest: 'arrest',
  assassinate: 'assassination',
  bear: 'birth',
  build: 'construction',
  complete: 'completion',
  construct: 'construction',
  create: 'creation',
  demolish: 'demolition',
  destroy: 'destruction',
  dissolve: 'dissolution',
  elect: 'election',
  establish: 'establishment',
  execute: 'execution',
  found: 'founding',
  imprison: 'imprisonment',
  inaugurate: 'inauguration',
  incorporate: 'incorporation',
  introduce: 'introduction',
  invent: 'invention',
  jail: 'jailing',
  kill: 'killing',
  launch: 'launch',
  open: 'opening',
  overthrow: 'overthrow',
  publish: 'publication',
  ratify: 'ratification',
  release: 'release',
  repeal: 'repeal',
  sign: 'signing',
  suspend: 'suspension',
};

/** What a sentence may open with that speaks of a happening told before: "The blaze broke out". */
export const topics: ReadonlySet<string> = new Set([...Object.keys(happenings), 'blaze', 'tremor']);

/** Verbs of speech: a sentence that they govern reports what somebody says. */
export const speechVerbs = list(`
  say tell add state explain stress insist note argue claim comment reply respond recall remark observe believe deny
  reiterate affirm assert estimate acknowledge admit concede declare joke write tweet report quip suggest
`);

/** Verbs of speech whose object can be a happening. */
export const announcementVerbs = list('announce reveal report disclose confirm promise');

export const reported: ReadonlySet<string> = new Set(['that']);

/** The happenings that are told by a verb of another stem, by its lemma. */
const STRONG_NOUNS: Record<string, readonly string[]> = {
  die: ['death', 'tragedy'],
  kill: ['tragedy'],
  drown: ['drowning', 'tragedy'],
  sink: ['disaster', 'tragedy', 'sailing', 'voyage', 'crossing'],
  capsize: ['capsizing', 'disaster', 'tragedy', 'sailing', 'voyage', 'crossing'],
  sail: ['sailing', 'voyage'],
  beat: ['match', 'game', 'final', 'race'],
  defeat: ['match', 'game', 'final'],
  elect: ['election', 'vote'],
  fall: ['collapse'],
  abduct: ['abduction', 'disappearance', 'kidnapping'],
  disappear: ['disappearance'],
  vanish: ['disappearance'],
  fire: ['blaze'],
  crash: ['accident', 'collision'],
  collide: ['collision', 'crash', 'accident'],
  collision: ['crash', 'accident'],
  explosion: ['blast'],
  blast: ['explosion'],
  bombing: ['blast', 'explosion', 'attack'],
  earthquake: ['quake', 'tremor'],
  explode: ['explosion', 'blast'],
  erupt: ['eruption'],
  // "lifted off"
  lift: ['launch'],
  marry: ['wedding', 'marriage'],
  burn: ['fire'],
  resign: ['resignation'],
  win: ['victory', 'race', 'match', 'game', 'final', 'election'],
  quake: ['earthquake', 'quake'],
  derail: ['derailment'],
  meet: ['meeting', 'summit'],
  shoot: ['shooting', 'attack'],
  bear: ['birth'],
};

/** The nouns of what a verb tells, in the singular: "crash" for "crash", "shooting" for "shoot". */
export const nounsOf = (lemma: string): readonly string[] =>
  [lemma, `${lemma}ing`, nominalisations[lemma] ?? '', ...(STRONG_NOUNS[lemma] ?? [])].filter((noun) =>
    topics.has(noun),
  );
