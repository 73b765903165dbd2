/** fontkit 2 has no types of its own; `open-font.ts` says what is used of it. */
declare module 'fontkit' {
  export function create(data: Uint8Array): unknown;
}
