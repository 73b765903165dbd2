import { isUtf8 } from 'node:buffer';

import { ContentError } from './content-error.ts';

const NEWLINE = 0x0a;

/** The number (from 1) of the first line whose bytes are not UTF-8. No UTF-8 sequence holds a line feed. */
function firstBadLine(bytes: Uint8Array): number {
  for (let line = 1, start = 0; start < bytes.length; line++) {
    const next = bytes.indexOf(NEWLINE, start);
    const end = next < 0 ? bytes.length : next;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return 1;
}

/** The text of a file, byte order mark included, so that offsets count in the file as it is. Throws a ContentError. */
export function decodeUtf8(bytes: Uint8Array, file: string): string {
  if (isUtf8(bytes)) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const problem = 'This line holds bytes that are not UTF-8.';
  const advice = 'Save the file in the UTF-8 encoding (it may have been written as Windows-1252 or UTF-16).';
  throw new ContentError([{ file, line: firstBadLine(bytes), problem, advice }]);
}
