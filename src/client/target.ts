/**
 * The id that the page's address points at, without its `#`; as it stands when it is not well encoded, which an
 * address that someone typed or cut off need not be.
 */
export function targetId(hash: string): string {
  const id = hash.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
