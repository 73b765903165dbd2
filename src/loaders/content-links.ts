import { realpath } from 'node:fs/promises';
import { sep } from 'node:path';

import type { ContentProblem } from './content-error.ts';
import { shownPath } from './content-folder.ts';

const OUT = 'This link leads out of the content folder.';

/**
 * What is wrong with a link in the content folder: it may lead nowhere but into it, so that nobody who may add articles
 * can publish another file of the machine. Undefined when nothing is.
 */
export async function linkProblem(path: string, root: string): Promise<ContentProblem | undefined> {
  const [target, inside] = await Promise.all([realpath(path).catch(() => undefined), realpath(root)]);
  const file = shownPath(path);
  if (target === undefined)
    return { file, problem: 'This link leads nowhere.', advice: 'Remove it, or put the file in its place.' };
  if (target === inside || target.startsWith(inside + sep)) return undefined;
  return { file, problem: OUT, advice: 'Put a copy of what it leads to in its place.' };
}
