/**
 * In a frame, the timeline tells the page around it how high it is, and where the event is that the reader has chosen;
 * `public/embed.js` listens there. The page may be anyone's, and what it hears is no secret.
 */

/** Who holds the frame. Nobody, when the page is opened by itself. */
const host = parent === window ? undefined : parent;

function tellHeight(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  host?.postMessage({ type: 'frise:height', height }, '*');
}

/** A browser scrolls the frame to the target of a link, but not the page around it. */
function tellPlace(): void {
  const entry = document.querySelector(':target');
  if (entry) host?.postMessage({ type: 'frise:place', top: entry.getBoundingClientRect().top }, '*');
}

if (host) {
  new ResizeObserver(tellHeight).observe(document.documentElement);
  addEventListener('hashchange', tellPlace);
  // The page's script may have come later than the first message.
  addEventListener('message', ({ source, data }: MessageEvent<{ type?: unknown } | null>) => {
    if (source === host && data?.type === 'frise:ask') tellHeight();
  });
}

/** The event that a link leads to is opened. */
function open(): void {
  document.querySelector<HTMLDetailsElement>(':target > details')?.setAttribute('open', '');
}
addEventListener('hashchange', open);
// A browser may find the target of the address only after this script has run.
addEventListener('load', open);
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', open);
else open();
