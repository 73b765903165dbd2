import { createHash } from 'node:crypto';
import type { BigIntStats } from 'node:fs';

/**
 * What tells, without opening it, that a file is the one that was read before: size, times (ns) and inode. The time of
 * its last change of status is among them, which no program sets: a file that was written anew with its old time of
 * writing is told apart.
 */
export const stampOf = ({ size, mtimeNs, ctimeNs, ino }: BigIntStats): string =>
  [size, mtimeNs, ctimeNs, ino].join('-');

/** A digest of some bytes, or of several in their order, in hexadecimal. */
export function digestOf(...parts: (Uint8Array | string)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex');
}
