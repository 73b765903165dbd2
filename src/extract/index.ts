export { extractEvents, type Extraction } from './extract-events.ts';
export { articleOf, type Document } from './document.ts';
export { prepare, tag, type Timex } from './tag.ts';
