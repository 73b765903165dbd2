/**
 * A snippet that holds on any site: its addresses without a host get the one of the page that shows it. A quotation mark
 * of the frame's title is written `&quot;`, so that no title looks like an address.
 */
export function absoluteSnippet(snippet: string, page: string): string {
  return snippet.replace(/src="(\/[^"]*)"/g, (_, path: string) => `src="${new URL(path, page).href}"`);
}
