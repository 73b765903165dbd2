/** The note of an event opens beside its mark, as long as the pointer or the focus is on either. */
import { copyCitation } from './cite.ts';
import { eventOf } from './event-of.ts';

// Of the list and of a note beside its mark: what is read there can be cited. One file, because the two share it; and the
// code for other pages, which is copied too, is too little for one of its own.
export { onList } from './cite.ts';
export { startSnippet } from './copy-snippet.ts';

/** The pointer rests on a mark for so long before its note opens, and has so long to reach it, ms. */
const REST = 200;
const GRACE = 300;
/** Between a mark and its note, and between a note and the edge of the window, px. */
const GAP = 12;
const AIR = 8;
/** A note opens below its mark where it has so much room there, px; else beside it. */
const LEAST = 220;

/** What the entry tells, without what may be on a page only once. */
function copyOf(entry: HTMLElement): Node[] {
  const copy = entry.cloneNode(true) as HTMLElement;
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  for (const details of copy.querySelectorAll('details')) details.open = true;
  for (const needless of copy.querySelectorAll('.bead, summary')) needless.remove();
  return [...copy.childNodes];
}

const idOf = (mark: Element) => eventOf(mark) ?? mark.getAttribute('data-mark') ?? '';

/** Where the shape of a mark stands in the window, px: the bar of a span is not in its link, as it lies under all dots. */
function shapeOf(mark: Element): DOMRect {
  const bar = mark.closest('svg')?.querySelector(`[data-mark="${CSS.escape(idOf(mark))}"]`);
  return (bar ?? mark.querySelector('.mark, .dot, .ring') ?? mark).getBoundingClientRect();
}

/** Below the mark or beside it, never on it, and within the window. */
function place(panel: HTMLElement, mark: DOMRect): void {
  const { style, offsetWidth: width } = panel;
  const within = (at: number, size: number, room: number) => Math.max(AIR, Math.min(at, room - size - AIR));
  const below = innerHeight - mark.bottom - GAP - AIR;
  if (below >= Math.min(panel.offsetHeight, LEAST)) {
    style.maxHeight = `${below}px`;
    style.left = `${within(mark.left - GAP, width, innerWidth)}px`;
    style.top = `${mark.bottom + GAP}px`;
    return;
  }
  const right = mark.right + GAP;
  const fits = right + width + AIR <= innerWidth;
  style.maxHeight = `${innerHeight - 2 * AIR}px`;
  style.left = `${fits ? right : Math.max(AIR, mark.left - GAP - width)}px`;
  style.top = `${within(mark.top, panel.offsetHeight, innerHeight)}px`;
}

/** The notes beside the marks of a line: at most one is open. */
export interface MarkNotes {
  /** The pointer has come over an element of the line. */
  over(element: Element): void;
  /** The reader asks for the note of a mark by keyboard, and is led into it. */
  enter(mark: Element): void;
}

export function markNotes(timeline: HTMLElement): MarkNotes {
  let open: { readonly mark: Element; readonly panel: HTMLElement } | undefined;
  let timer = 0;

  const stay = () => clearTimeout(timer);
  const later = (work: () => void, after: number) => {
    stay();
    timer = window.setTimeout(work, after);
  };
  const close = () => {
    stay();
    open?.panel.remove();
    open = undefined;
  };
  /** Closes the note; the focus that was in it is on its mark again. */
  const leave = () => {
    const mark = open?.panel.contains(document.activeElement) ? open.mark : undefined;
    close();
    (mark as SVGAElement | undefined)?.focus({ preventScroll: true });
  };
  /** The mark may have moved: its note goes with it, as long as the mark is to be seen. */
  const follow = () => {
    if (!open) return;
    const mark = shapeOf(open.mark);
    if (mark.right > 0 && mark.bottom > 0 && mark.left < innerWidth && mark.top < innerHeight)
      place(open.panel, mark);
    else leave();
  };
  const show = (mark: Element) => {
    if (mark === open?.mark || !mark.isConnected) return;
    close();
    const entry = document.getElementById(idOf(mark));
    if (!entry) return;
    const panel = Object.assign(document.createElement('div'), {
      className: entry.classList.contains('past') ? 'note past' : 'note',
      role: 'note',
      ariaLabel: entry.querySelector('h2')?.textContent,
      popover: 'manual',
    });
    panel.append(...copyOf(entry));
    panel.addEventListener('pointerover', stay);
    panel.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('a[href^="#"]')) close();
      else if ((target as Element).closest('.cite')) copyCitation(entry);
    });
    panel.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget && !panel.contains(relatedTarget as Node)) close();
    });
    timeline.append(panel);
    open = { mark, panel };
    panel.showPopover();
    place(panel, shapeOf(mark));
  };

  for (const kind of ['scroll', 'resize']) addEventListener(kind, follow, true);
  timeline.addEventListener('pointerout', () => later(close, GRACE));
  timeline.addEventListener('click', ({ target }) => {
    if (!open?.panel.contains(target as Node)) close();
  });
  // Before the page hears of it: Escape leads from the note back to its mark.
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !open) return;
      event.stopPropagation();
      leave();
    },
    true,
  );

  return {
    over: (element) => {
      const mark = element.closest('.event');
      if (mark) later(() => show(mark), REST);
    },
    enter: (mark) => {
      show(mark);
      open?.panel.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
    },
  };
}
