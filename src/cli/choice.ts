import { UsageError } from './run-command.ts';

/** The value of an option that allows only some. Throws a UsageError that names them. */
export function choice<T extends string>(
  name: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((option) => option === value);
  if (found) return found;
  throw new UsageError(`"${value}" is not a value of --${name}. Choose one of ${allowed.join(', ')}.`);
}
