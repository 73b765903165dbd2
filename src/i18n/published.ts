import { parseEdtf } from '../dates/edtf.ts';
import { formatWhen } from '../dates/format.ts';
import type { Language } from '../model/index.ts';
import { t } from './messages.ts';

/**
 * When something was published, as an adverb: "le 2 janvier 2022", "en janvier 2022". An interval is a window: the day
 * is one of it ("entre le 3 et le 5 mai 2022"). Throws an EdtfError when `edtf` is not EDTF.
 */
export function publishedOn(edtf: string, lang: Language): string {
  const when = parseEdtf(edtf);
  if (when.kind !== 'interval') return formatWhen(edtf, lang, { role: 'on' });
  return formatWhen({ kind: 'set', mode: 'one', members: [when] }, lang, { role: 'on' });
}

/** What was put into words before: an article's day is told wherever the article is cited. */
const told: Record<Language, Map<string, string>> = { fr: new Map(), en: new Map() };

/** "Paru en janvier 2022", "Published on 2 January 2022". Throws an EdtfError when `edtf` is not EDTF. */
export function formatPublished(edtf: string, lang: Language): string {
  const own = told[lang];
  let words = own.get(edtf);
  if (words === undefined)
    own.set(edtf, (words = t(lang, 'article.published', { date: publishedOn(edtf, lang) })));
  return words;
}
