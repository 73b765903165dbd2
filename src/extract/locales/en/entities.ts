import type { EntityWords } from '../../entity-words.ts';
import { givenNames } from '../given-names.ts';
import { organisations, places } from './known-names.ts';
import { titles } from './nouns.ts';

const list = (text: string) => new Set(text.trim().split(/\s+/));

/** What English texts name people, organisations and places with. */
export const entities: EntityWords = {
  openers: list(`
    a about above according across after again against all almost along already also although am amid among an and
    another any anyone are around as at away back be because been before behind being below beneath beside besides
    between beyond both but by can could currently despite did do does down during each earlier eight either eleven even
    ever every everyone few first five following for four from further given had half has have he her here hers him his
    how however i if in indeed inside instead into is it its just last late later least less like many may me meanwhile
    might more moreover most much must my near neither never next nine no nobody none nor not nothing now of off officials
    on once one only onto or other others our out outside over own past people per perhaps police quite rather recently
    residents second seven several shall she should since six so some someone soon still such ten than that the their them
    then there these they this those though three through throughout thus till to together too toward towards twelve two
    under unless until up upon us very was we were what when where whether which while who whom whose why will with within
    without would yes yet you your
  `),
  noNames: list(`
    english french german spanish italian russian turkish chinese japanese arabic internet god covid cup league formula
    olympics games round final earth sun moon west north south east western act group game state states
    government world web inc llc plc ltd corp jr flight air store stores music theatre theater hotel show
  `),
  civilities: list(
    'mr mrs ms miss messrs dr sir lord lady dame rev prof sen rep gov gen col capt sgt lt maj adm',
  ),
  pluralCivilities: list('messrs'),
  titles: new Set([
    ...titles,
    ...list(`
      archbishop bishop cardinal imam rabbi admiral marshal lieutenant sergeant detective inspector constable commander
      envoy adviser advisor councillor councilman councilwoman alderman justice magistrate researcher historian
      archaeologist architect engineer artist painter sculptor musician composer singer novelist poet playwright
      activist campaigner organiser organizer unionist officer operating financial technology marketing ceo cfo coo cto defender goalkeeper forward captain champion swimmer runner
      sprinter jumper predecessor successor wife husband brother sister son daughter father mother widow friend farmer
      resident co-founder treasurer dean provost rector curator keeper skipper superintendent sheriff trustee
      vice deputy attorney speaker rival veteran teammate
    `),
  ]),
  givenNames,
  particles: list('von van der den ter ben bin ibn al el di da dos della de la le du'),
  weakParticles: list("d'"),
  coordinators: list('and or nor'),
  ages: list(', year years'),
  organisation: {
    heads: list(`
      council union organisation organization ministry bank commission committee court parliament assembly senate
      congress agency alliance authority federation confederation association syndicate party movement front foundation
      institute institution university college school academy museum observatory office bureau department secretariat
      tribunal police army navy force forces corporation corp inc ltd plc company companies group holdings fund reserve
      community board trust society club united rovers athletic orchestra laboratory laboratories hospital hospitals
      network service services administration exchange airlines airways motors industries times post tribune cross
    `),
    lowerHeads: new Set(),
    alone: list('parliament congress'),
    adjectives: new Set(),
    links: list('of for on'),
    determiners: list('the'),
    and: 'and',
    nouns: new Set(),
    noAcronyms: list(`
      gdp tv vat ceo cfo coo sms gps dna rna hiv aids cv ok km kg mph ufo lgbt lgbtq dvd cd pc usb am pm ad bc est gmt utc
      cet bst pdf faq id it us i ipo mp mps phd usd eur gbp llc plc ltd inc rip vip mvp
    `),
  },
  place: {
    prepositions: list('in near outside'),
    beforeDeterminer: list('near'),
    noPlaceBefore: list(
      'interested interest believe believes believed invest invested investing stake shares confidence',
    ),
    nouns: list(`
      city town village capital region province county island islands port airport mount lake river valley bridge strait
      gulf bay beach district prison stadium state kingdom peninsula coast canal desert suburb
    `),
    parts: list(`
      river lake island islands airport bay valley park county street square avenue road mountains mountain mount cape
      strait sea ocean province peninsula bridge station city beach harbour harbor falls creek hill hills forest desert
      canal gulf port fort
    `),
    infixes: list('on upon in under le la by the'),
  },
  organisations,
  places,
};
