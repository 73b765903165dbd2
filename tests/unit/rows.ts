import type { ImportedEvent } from '../../src/model/index.ts';

/** What is ordinary about an event. */
export const PLAIN = {
  lang: 'en',
  status: 'past',
  notes: [],
  people: [],
  organisations: [],
  places: [],
  confidence: 1,
} satisfies Partial<ImportedEvent>;

/** An event of a sheet; `own` says what is not ordinary about it. */
export const row = (when: string, own: Partial<ImportedEvent> = {}, number = 2): ImportedEvent => ({
  ...PLAIN,
  id: `sheet/event-${number}`,
  headline: `Event ${number}`,
  when,
  row: { sheet: 'sheet', number, line: number, text: '' },
  ...own,
});
