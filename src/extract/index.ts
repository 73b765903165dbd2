export { extractEvents, type Extraction } from './extract-events.ts';
export { prepare, tag, type Timex } from './tag.ts';
