/** Whether a text is an address of the web. Content is written by people: only http and https become a link. */
export const isWebAddress = (text: string | undefined): text is string =>
  text !== undefined && /^https?:$/.test(URL.parse(text)?.protocol ?? '');
