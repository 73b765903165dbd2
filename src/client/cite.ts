/** A citation of each event of the list, to copy. */
import { citation } from './citation.ts';

/** The notice goes after so long, ms. */
const NOTICED = 4000;

/** Where an event was read: the article's author, title, publisher and date, or what its row says. */
function sourceOf(entry: HTMLElement): string {
  const told = entry.querySelector('.source:not(.telling *)');
  const link = told?.querySelector('a');
  const article = [...document.querySelectorAll<HTMLAnchorElement>('#sources a')].find(
    ({ pathname }) => pathname === link?.pathname,
  );
  // A page without the list of articles says in the entry what there is to say.
  const said =
    article?.closest('p')?.children ?? told?.querySelectorAll(':scope.parts > :not(.permalink, .cite)');
  const parts = [...(said ?? [])] as HTMLElement[];
  if (parts.length === 0 || entry.classList.contains('imported')) return told?.textContent ?? '';
  parts.sort((a, b) => Number('author' in b.dataset) - Number('author' in a.dataset));
  return parts.map(({ textContent }) => textContent.trim()).join('. ');
}

function citationOf(entry: HTMLElement, pattern: string): string {
  const text = (selector: string) => entry.querySelector(selector)?.textContent ?? '';
  const page =
    document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ??
    location.origin + location.pathname;
  const hash = entry.querySelector<HTMLAnchorElement>('.permalink a, h2 a')?.hash ?? '';
  return citation(pattern, {
    headline: text('h2'),
    date: text('.date'),
    source: sourceOf(entry),
    address: page + hash,
  });
}

let shared: HTMLButtonElement | undefined;
let notice: HTMLElement | undefined;
let noticing = 0;

/** What says that it was copied. It is there before it says something: only then is it heard. */
function noticeOf(): HTMLElement {
  if (!notice) {
    notice = Object.assign(document.createElement('p'), { className: 'notice', role: 'status' });
    document.body.append(notice);
  }
  return notice;
}

/** Copies the citation of an entry of the list. */
export function copyCitation(entry: HTMLElement): void {
  const { cite = '', copied = '', by = '' } = entry.closest<HTMLElement>('.events')?.dataset ?? {};
  const text = citationOf(entry, cite);
  const says = noticeOf();
  // Without leave to write to the clipboard, the reader copies by hand.
  (navigator.clipboard?.writeText(text) ?? Promise.reject(new Error())).then(
    () => {
      says.textContent = copied;
      clearTimeout(noticing);
      noticing = window.setTimeout(() => (says.textContent = ''), NOTICED);
    },
    () => prompt(by, text),
  );
}

/** What the reader does in the list: comes to an entry, or asks for its citation. */
export function onList(list: HTMLElement, { type, target }: Event): void {
  const entry = (target as Element).closest<HTMLElement>('[data-event]');
  if (!entry) return;
  noticeOf();
  if (type === 'click') {
    if ((target as Element).closest('.cite')) copyCitation(entry);
    return;
  }
  // The rows of a sheet may be thousands: they share one button, which comes to the one that the reader is at.
  const place = entry.querySelector('.imported > .source, .compact .permalink');
  if (
    !place ||
    (shared && (shared.parentNode === place || (type === 'pointerover' && shared.matches(':focus'))))
  )
    return;
  shared ??= Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'cite',
    ariaLabel: list.dataset['copy'],
  });
  place.append(shared);
}
