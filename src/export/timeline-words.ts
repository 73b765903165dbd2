import { DATE_LOCALES } from '../dates/locales/index.ts';
import { t } from '../i18n/messages.ts';
import { formatPublished } from '../i18n/published.ts';
import { statusWord } from '../i18n/status.ts';
import type { CalledOff, EventStatus, Language } from '../model/index.ts';
import type { Use } from '../timeline/geometry.ts';
import type { TimelineWords } from '../timeline/input.ts';
import { type Phrases, wordsOf } from '../timeline/words.ts';

/** How a status is added to a date: "{date} · à venir". */
const withStatus = (lang: Language, status: EventStatus, calledOff?: CalledOff) =>
  t(lang, 'timeline.date', { date: '{date}', status: statusWord({ status, calledOff }, lang) });

/** A count of more than one, whose number is told apart from the words. */
const SEVERAL = 5;

/** The phrases of a drawing as patterns, so that a drawing made in the browser says the same as one made here. */
export function phrasesOf(lang: Language, published: readonly string[]): Phrases {
  return {
    planned: withStatus(lang, 'planned'),
    background: withStatus(lang, 'background'),
    cancelled: withStatus(lang, 'planned', 'cancelled'),
    postponed: withStatus(lang, 'planned', 'postponed'),
    more: {
      one: t(lang, 'timeline.more', { count: 1 }),
      other: t(lang, 'timeline.more', { count: SEVERAL }).replace(String(SEVERAL), '{count}'),
    },
    published: Object.fromEntries(published.map((edtf) => [edtf, formatPublished(edtf, lang)])),
  };
}

/** Everything that a drawing says, in the reader's language. `published`: the windows that it shows, EDTF. */
export const timelineWordsOf = (lang: Language, published: readonly string[] = []): TimelineWords =>
  wordsOf(lang, DATE_LOCALES[lang], phrasesOf(lang, published));

const LEGEND = {
  past: 'legend.day',
  planned: 'legend.planned',
  background: 'legend.background',
  span: 'legend.span',
  'planned-span': 'legend.planned',
  'background-span': 'legend.background',
  alternatives: 'legend.alternatives',
  range: 'legend.uncertain',
  approximate: 'legend.approximate',
  open: 'legend.open',
  fold: 'legend.silence',
  rug: 'legend.rug',
  window: 'legend.published',
} as const;

/** What a shape of the drawing means, for its legend. */
export const legendWordOf = (use: Use, lang: Language): string => t(lang, LEGEND[use]);
