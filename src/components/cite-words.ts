import { t } from '../i18n/messages.ts';
import type { Language } from '../model/index.ts';

/** What a list of events says for client/cite.ts: the pattern of a citation, and the words of its button and notices. */
export const citeWords = (lang: Language): Record<`data-${string}`, string> => ({
  'data-cite': t(lang, 'cite.text', {
    headline: '{headline}',
    date: '{date}',
    source: '{source}',
    address: '{address}',
  }),
  'data-copy': t(lang, 'cite.copy'),
  'data-copied': t(lang, 'cite.copied'),
  'data-by': t(lang, 'cite.by'),
});
