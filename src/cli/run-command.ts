import { ContentError } from '../loaders/content-error.ts';

/** The command was called in a way that it does not understand. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** What was asked for could not be made or written, for a reason that lies outside of the content. */
export class OutputError extends Error {
  override name = 'OutputError';
}

/** What to tell a user of an error: a sentence, not a stack. Undefined for a mistake of ours. */
function messageOf(error: unknown): string | undefined {
  if ([ContentError, UsageError, OutputError].some((kind) => error instanceof kind))
    return (error as Error).message;
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `There is no file "${path}".`;
  if (code === 'EISDIR')
    return `${path === undefined ? 'What was named' : `"${path}"`} is a folder. Name the files in it.`;
  if (code === 'EACCES' || code === 'EPERM') return `The file "${path}" may not be read.`;
  return code?.startsWith('ERR_PARSE_ARGS') ? message : undefined;
}

const isUsage = (error: unknown) =>
  error instanceof UsageError || (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') === true;

/**
 * Runs a command line: prints what `main` returns, or says in a sentence what went wrong. The exit code is 0, 1 for
 * content that is broken and output that cannot be written, 2 for a wrong call.
 */
export async function runCommand(main: (args: string[]) => Promise<string>, usage: string): Promise<void> {
  try {
    process.stdout.write(`${await main(process.argv.slice(2))}\n`);
  } catch (error) {
    const message = messageOf(error);
    if (message === undefined) throw error;
    process.stderr.write(`${message}\n${isUsage(error) ? `\n${usage}\n` : ''}`);
    process.exitCode = isUsage(error) ? 2 : 1;
  }
}
