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
  const window =
    when.kind === 'interval' ? { kind: 'set' as const, mode: 'one' as const, members: [when] } : when;
  return formatWhen(window, lang, { role: 'on' });
}

/** "Paru en janvier 2022", "Published on 2 January 2022". Throws an EdtfError when `edtf` is not EDTF. */
export function formatPublished(edtf: string, lang: Language): string {
  return t(lang, 'article.published', { date: publishedOn(edtf, lang) });
}
