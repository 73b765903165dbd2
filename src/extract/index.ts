export { extractEvents, type Extraction } from './extract-events.ts';
