export { extractEvents, type Extraction, type RefusedMention } from './extract-events.ts';
export { articleOf, type Document } from './document.ts';
export { prepare, tag, type Timex } from './tag.ts';
export type { Refusal } from './selection.ts';
