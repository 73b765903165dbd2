import type { Token } from '../../tokens.ts';
import { WordNote } from '../../word.ts';

/** What a word can be as a verb: the infinitive of each of its forms. */
export interface Form {
  base?: string;
  /** "goes". */
  third?: string;
  past?: string;
  participle?: string;
  /** "going". */
  gerund?: string;
}

/** Verbs whose past is not "-ed": infinitive, past, and the participle where it differs from the past. */
const IRREGULAR = `
  arise arose arisen|awake awoke awoken|bear bore born|beat beat beaten|become became become|begin began begun|bend bent|
  bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|
  broadcast broadcast|build built|burst burst|buy bought|cast cast|catch caught|choose chose chosen|cling clung|
  come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|draw drew drawn|drink drank drunk|drive drove driven|
  eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|
  forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got|
  give gave given|go went gone|grind ground|grow grew grown|hang hung|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|
  keep kept|know knew known|lay laid|lead led|leave left|lend lent|let let|lie lay lain|lose lost|make made|mean meant|
  meet met|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|put put|quit quit|
  read read|rebuild rebuilt|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|
  seek sought|sell sold|send sent|set set|shake shook shaken|shed shed|shoot shot|show showed shown|shrink shrank shrunk|
  shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|spend spent|spin spun|split split|
  spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|strike struck|strive strove striven|
  swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|
  think thought|throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken|
  uphold upheld|wake woke woken|wear wore worn|weep wept|win won|withdraw withdrew withdrawn|withstand withstood|
  override overrode overridden|retake retook retaken|overrun overran overrun|outrun outran outrun|resell resold|
  rewrite rewrote rewritten|repay repaid|unwind unwound|befall befell befallen|beset beset|forsake forsook forsaken|
  mislead misled|outbid outbid|outsell outsold|overhear overheard|overcome overcame overcome|partake partook partaken|
  redraw redrew redrawn|remake remade|resit resat|retell retold|undo undid undone|weave wove woven|rerun reran rerun|
  write wrote written|foretell foretold`;

/** Regular verbs that the British also end in "-t". */
const BRITISH = 'burn burnt|learn learnt|lean leant|leap leapt|spill spilt|spoil spoilt|dream dreamt';

/** Regular verbs that news use, for their infinitives: any other "-ed" is taken for a past too. */
const REGULAR = `
  abandon abolish accelerate accept accuse achieve acknowledge acquire act add address adjourn admit adopt advance
  affect agree aim air allege allow amend annex announce apologise apologize appeal appear apply appoint approve argue
  arrest arrive ask assassinate assault assemble assign assume attack attempt attend attract auction audit authorise
  authorize avert award ban base battle belong blame block board bolster bomb boost borrow boycott brief broaden build
  call campaign cancel capture carry cause cease celebrate challenge change charge cite claim clash clear climb clinch
  close coach collapse collect collide combine command commemorate commission commit compensate compete complete
  concede conclude condemn conduct confirm confront consider construct contain contest continue contribute control
  convene convict correct cover crash create criticise criticize cross crown curb damage debut decide declare decline
  decommission dedicate deepen defeat defend defer delay deliver demand demolish deny depart deploy derail design
  destroy detain detect devastate develop die dip disappear discover discuss dismiss dispatch dissolve divert divorce
  dominate donate double down dredge drop earn ease edge elect eliminate emerge emigrate employ enable enact encourage
  end endorse engage enlist enrol enroll ensure enter entitle erupt escalate escape establish evacuate evict examine
  exceed exchange exclude execute exempt exhibit expand expect expel expire explain explode exploit explore export
  expose express extend extradite face fail ferry file fill film finalise finalize finance fine finish fire fix float flood
  focus follow force form found fund gain gather gauge generate govern graduate grant greet ground guarantee halt hand
  happen harvest head help hire honor honour hope host identify ignite impeach import impose impound imprison improve
  inaugurate include incorporate increase indict inform inject injure inspect install insure integrate intend
  intervene interview introduce invade invent invest investigate invite invoke involve issue jail join jump kick
  kidnap kill kiss land last launch lay lease legalise legalize levy liberate lift limit link list live load lobby
  locate lock lodge loot lower maintain march mark marry measure mediate merge migrate mine mobilise mobilize
  modernise modernize mourn move murder name narrow nationalise nationalize negotiate nominate note notify nullify
  object obtain occupy occur offer open operate oppose order organise organize oust outlaw outline outpace overhaul
  overturn own pardon participate pass pave peak perform perish permit persuade phase phone pick pilot place plan play
  plead pledge plummet plunge post postpone pour praise predict premiere prepare present preserve preside press
  prevent prioritise privatise probe proceed produce prohibit promise promote propose prosecute protest prove provide
  publicise publish pull punish purchase pursue push qualify quarantine question quote race raid raise rally ratify
  reach rebound rebrand recall receive recognise recognize recommend reconsider reconvene record recover recruit
  redesign redevelop redraw reduce refer refuel refurbish refuse regain register rehearse reinstate reintroduce reject
  relaunch release relocate rely remain remand remodel remove rename renew renovate reopen repair repatriate repay
  repeal replace report request require reschedule rescue resettle resign resolve respond restart restore restructure
  result resume retain retire retreat return reveal reverse review revise revive revoke reward rob rule sack sail
  sanction save scale schedule score scrap screen seal search secure seem seize select sentence serve settle share
  shell shelve shift ship shorten sign simplify slash slip slow slump smash soar span spark speed sponsor spot stab
  stabilise stabilize stage stall start state stay steer step stop storm strengthen stress stretch struggle study
  submit subsidise subsidize succeed sue suffer suggest suit summon supply support surface surge surpass surrender
  survive suspect suspend swap switch tackle talk target tend test testify threaten tighten top total toughen tour tow
  track trade trail train transfer transform transport travel treat trigger trim triple try tumble turn unify unveil
  update upgrade urge use vacate vaccinate validate vanish vet veto visit void volunteer vote vow wait waive walk want
  warm warn warrant weaken weigh welcome widen wipe withhold witness work worry wound wreck`;

/** More regular verbs, of which only the gerund is known: their other forms are nouns as often ("parks", "dates"). */
const OTHERS = `
  adapt amass answer arrange audition back bake battle beg betray bid bounce bury camp chase clean coast comfort compose
  condone confess console consult cook count crawl crouch cruise cycle dance date deliberate desert devise diagnose
  dismantle display dive donate draft drag dream drill drown dump dwell edit educate email enlist enjoy entertain envisage
  erect evade exploit faint fast fish flatten flirt flourish fold foster free gallop gamble gaze giggle glide grab grasp
  greet harass harbour haul heal hike hint hoist hug hunt hurry inherit insult invade irritate jog journey knock lecture
  lick linger listen manage manipulate manufacture master mature melt mend mingle misuse mix mount navigate neglect nurse
  obey overlook pack paddle paint park patrol pause peel pester picket pilot plant plot poison pray
  preach print prompt prosper provoke punch quarrel queue race rape reach reassure rehearse relax renounce repent resist
  rest retort reunite roam roll row ruin rush scan scare scream shelter shout shrug sketch skip smoke sniff soften sort
  spill spray squeeze stain stalk starve stir strip stumble submerge swallow tame taste tease terrorise text threaten
  torture touch trace trek trespass tutor tweet uncover undertake unite upload vent vomit wander wash watch whisper
  whistle wrestle yell yield`;

const VOWEL = /[aeiou]/;
/** "stop", "ban", "commit": one vowel and one consonant at the end of a stressed syllable, which doubles. */
const DOUBLING = new Set(
  'admit ban commit control defer dip drop enrol equip expel kidnap occur permit plan refer rob scrap ship slip stab step stop submit swap tip top transfer trim vet shed cut hit let put quit set shut split spin swim win run sit get forget begin bid bet rid beg drag grab hug jog plot scan skip stir strip'.split(
    ' ',
  ),
);

const stem = (verb: string) =>
  DOUBLING.has(verb) ? verb + verb.at(-1)! : verb.endsWith('e') ? verb.slice(0, -1) : verb;
const endsInConsonantY = (verb: string) => verb.endsWith('y') && !VOWEL.test(verb.at(-2) ?? 'a');

/** The third person of the present: "carry" gives "carries". */
export function thirdOf(verb: string): string {
  if (endsInConsonantY(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

/** The past of a regular verb. */
const regularPast = (verb: string) =>
  endsInConsonantY(verb) ? `${verb.slice(0, -1)}ied` : `${stem(verb)}ed`;

const gerund = (verb: string) =>
  /^(?:die|lie)$/.test(verb)
    ? `${verb.slice(0, -2)}ying`
    : /ee$/.test(verb)
      ? `${verb}ing`
      : `${stem(verb)}ing`;

const forms = new Map<string, Form>();
const pasts = new Map<string, string>();

function add(verb: string, past: string, participle: string): void {
  const put = (form: string, field: keyof Form) => {
    const entry = forms.get(form) ?? {};
    entry[field] ??= verb;
    forms.set(form, entry);
  };
  put(verb, 'base');
  put(thirdOf(verb), 'third');
  put(past, 'past');
  put(participle, 'participle');
  put(gerund(verb), 'gerund');
  if (!pasts.has(verb)) pasts.set(verb, past);
}

for (const entry of IRREGULAR.split('|')) {
  const [verb = '', past = '', participle = past] = entry.trim().split(' ');
  add(verb, past, participle);
}
for (const verb of REGULAR.trim().split(/\s+/))
  if (!pasts.has(verb)) add(verb, regularPast(verb), regularPast(verb));
for (const entry of BRITISH.split('|')) {
  const [verb = '', past = ''] = entry.split(' ');
  add(verb, regularPast(verb), regularPast(verb));
  add(verb, past, past);
}
for (const verb of OTHERS.trim().split(/\s+/)) {
  if (pasts.has(verb)) continue;
  const form = gerund(verb);
  forms.set(form, { ...forms.get(form), gerund: verb });
  pasts.set(verb, regularPast(verb));
}

/** Words in "-ed" that are no verbs. */
const NO_PAST = new Set(
  'hundred indeed need bed red seed weed speed breed feed deed greed shed sacred naked wicked rugged ragged kindred biped moped embed united wed sped aged ahead crooked beloved so-called'.split(
    ' ',
  ),
);

/** "unannounced", "unprecedented": what was not done is an adjective. */
const UNDONE =
  /^un(?!covered|locked|loaded|folded|leashed|seated|earthed|ravelled|raveled|veiled|packed|masked|nerved|did)[a-z]+ed$/;

/** Words that are no forms of known verbs, as they were judged before. */
const judged = new Map<string, Form>();

/** What stands for a word that is no verb. */
const NO_FORM: Form = {};

/** How many of them are kept. */
const MOST_JUDGED = 20_000;

/** What a word in lower case can be as a verb; undefined when it is none. An unknown word in "-ed" is a past. */
export function verbForm(word: string): Form | undefined {
  const known = judged.get(word) ?? forms.get(word);
  if (known !== undefined) return known === NO_FORM ? undefined : known;
  const form = pastForm(word);
  if (judged.size >= MOST_JUDGED) judged.clear();
  judged.set(word, form ?? NO_FORM);
  return form;
}

const noted = new WordNote(({ lower }) => verbForm(lower) ?? NO_FORM);

/** What a token can be as a verb: as `verbForm`, of a word that was asked for before at once. */
export function formOf({ word }: Token): Form | undefined {
  const form = noted.of(word);
  return form === NO_FORM ? undefined : form;
}

/** What the token at an index can be as a verb; undefined where there is none. */
export function formAt(tokens: readonly Token[], index: number): Form | undefined {
  const token = tokens[index];
  return token && formOf(token);
}

function pastForm(word: string): Form | undefined {
  if (!/^[a-z]{2,}ed$/.test(word) || NO_PAST.has(word) || UNDONE.test(word)) return undefined;
  const lemma = guess(word);
  return { past: lemma, participle: lemma };
}

/** The likely infinitive of a past in "-ed": "halted" gives "halt", "plotted" "plot", "merged" "merge". */
function guess(word: string): string {
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  const bare = word.slice(0, -2);
  if (/([bdgklmnprt])\1$/.test(bare)) return bare.slice(0, -1);
  return withFinalE(bare);
}

/** What is left of an infinitive without its ending, with the "e" that it likely has: "merg" gives "merge". */
const withFinalE = (bare: string) =>
  /(?:[cgsuvz]|[^aeiou][aeiou][kt]|at|ir|ur)$/.test(bare) && !/(?:ss|ng)$/.test(bare) ? `${bare}e` : bare;

/** The likely infinitive of an unknown gerund: "stagnating" gives "stagnate", "strolling" "stroll". */
export function infinitiveOfGerund(word: string): string {
  const bare = word.slice(0, -'ing'.length);
  return /([bdgmnprt])\1$/.test(bare) ? bare.slice(0, -1) : withFinalE(bare);
}

/** The past of an unknown gerund: "stagnating" gives "stagnated", "jogging" "jogged", "studying" "studied". */
export function pastOfGerund(word: string): string {
  const bare = word.slice(0, -'ing'.length);
  return endsInConsonantY(bare) ? `${bare.slice(0, -1)}ied` : `${bare}ed`;
}

/** The simple past of an infinitive: "write" gives "wrote". Undefined when the verb is unknown. */
export function pastOf(verb: string): string | undefined {
  return pasts.get(verb);
}
