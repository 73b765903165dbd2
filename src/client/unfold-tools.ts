/**
 * Makes elements of the page's tools, which come as a template. They do nothing without a script; and where there are
 * fields when a page has been read, Chromium looks for forms to fill and lays out all of the page for that, before its
 * fonts have come and once more after. May be called again: what is unfolded stays.
 *
 * It also stands in the page as it is written here, right after the tools (components/inline-scripts.ts): it may use
 * nothing from outside of itself.
 */
export function unfoldTools(): void {
  for (const folded of document.querySelectorAll<HTMLTemplateElement>('[data-tools] > template'))
    folded.replaceWith(folded.content);
}
