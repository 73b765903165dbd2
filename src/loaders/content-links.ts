import { realpath } from 'node:fs/promises';
import { sep } from 'node:path';

import type { ContentProblem } from './content-error.ts';
import { shownPath } from './content-folder.ts';

/** What is wrong with a link that leads nowhere, or out of the content folder; undefined where it leads into it. */
export async function outwardProblem(path: string, root: string): Promise<ContentProblem | undefined> {
  const [target, inside] = await Promise.all([realpath(path).catch(() => undefined), realpath(root)]);
  const file = shownPath(path);
  if (target === undefined)
    return { file, problem: 'This link leads nowhere.', advice: 'Remove it, or put the file in its place.' };
  if (target === inside || target.startsWith(inside + sep)) return undefined;
  const problem = 'This link leads out of the content folder.';
  return { file, problem, advice: 'Put a copy of what it leads to in its place.' };
}

/**
 * What is wrong with a link among the files of the content. None is followed: nobody who may add articles can publish
 * another file of the machine, and no text is read twice. But what somebody has put there is not passed over in silence.
 */
export const linkProblem = async (path: string, root: string): Promise<ContentProblem> =>
  (await outwardProblem(path, root)) ?? {
    file: shownPath(path),
    problem: 'This is a link, and Frise follows none: what it leads to is not read here.',
    advice: 'Put the file itself in its place, or remove the link.',
  };
