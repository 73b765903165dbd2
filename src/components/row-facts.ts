import { t } from '../i18n/messages.ts';
import { isWebAddress, type Language, type Sheet, type SheetRow } from '../model/index.ts';

export { ownDate } from '../i18n/own-date.ts';

/** A part of the line that tells where an event comes from; a link where it has an address. */
export interface Fact {
  text: string;
  href?: string;
}

const fact = (text: string, address: string | undefined): Fact =>
  isWebAddress(address) ? { text, href: address } : { text };

/** What a sheet says besides of an event: who is credited for what, its group, and the row where it stands. */
export function factsOf(row: SheetRow, group: string | undefined, sheet: Sheet, lang: Language): Fact[] {
  const { media, credit, caption, altText, link } = row;
  const facts: Fact[] = [];
  if (credit) facts.push(fact(credit, media));
  if (media && !(credit && isWebAddress(media)))
    facts.push(isWebAddress(media) ? fact(t(lang, 'event.media'), media) : { text: media });
  for (const text of [caption, altText]) if (text) facts.push({ text });
  if (link) facts.push(isWebAddress(link) ? fact(t(lang, 'event.follow'), link) : { text: link });
  if (group) facts.push({ text: group });
  facts.push({ text: t(lang, 'event.row', { number: row.number, file: sheet.file }) });
  return facts;
}
