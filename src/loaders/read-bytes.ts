import { readFile } from 'node:fs/promises';

import { ContentError } from './content-error.ts';

/** What the system says of a file that it does not give, and what to do: by the code of its error. */
const REASONS: Record<string, [problem: string, advice: string]> = {
  ENOENT: ['The file was there a moment ago, and is gone.', 'Build again once nothing moves files any more.'],
  EACCES: ['The file may not be read.', 'Give the user who builds the right to read it (chmod u+r).'],
  EPERM: ['The file may not be read.', 'Give the user who builds the right to read it.'],
  EISDIR: ['This is a folder by now, no file.', 'Build again once nothing moves files any more.'],
  ELOOP: ['The link leads around in a circle.', 'Put the file itself in the place of the link.'],
  EMFILE: ['The system has too many files open.', 'Raise the limit (ulimit -n), or close other programs.'],
};

/** A system's error as a problem of the content, with the file that it is about. */
export function unreadable(error: unknown, shown: string): ContentError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const [problem, advice] = REASONS[code] ?? [
    `The system cannot read the file (${message}).`,
    'Check the disk that it is on, then build again.',
  ];
  return new ContentError([{ file: shown, problem, advice }]);
}

/** The bytes of a content file. Throws a ContentError that says why there are none. */
export async function readBytes(path: string, shown: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw unreadable(error, shown);
  }
}
