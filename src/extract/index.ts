export { extractEvents, type Extraction } from './extract-events.ts';
export { tag, type Timex } from './tag.ts';
