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

export class MarkNotes {
  readonly #timeline: HTMLElement;
  #panel: HTMLElement | undefined;
  #mark: Element | undefined;
  #timer = 0;

  constructor(timeline: HTMLElement) {
    this.#timeline = timeline;
    const close = () => this.#close();
    addEventListener(
      'scroll',
      ({ target }) => {
        // A long note scrolls by itself.
        if (!this.#panel?.contains(target as Node)) close();
      },
      { capture: true, passive: true },
    );
    addEventListener('resize', close);
    timeline.addEventListener('pointerout', () => this.#later(close, GRACE));
    timeline.addEventListener('click', ({ target }) => {
      if (!this.#panel?.contains(target as Node)) close();
    });
    // Before the page hears of it: Escape leads from the note back to its mark.
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !this.#panel) return;
        event.stopPropagation();
        const mark = this.#panel.contains(document.activeElement) ? this.#mark : undefined;
        close();
        (mark as SVGAElement | undefined)?.focus({ preventScroll: true });
      },
      { capture: true },
    );
  }

  /** The pointer has come over an element of the line. */
  over(element: Element): void {
    const mark = element.closest('.event');
    if (mark) this.#later(() => this.#open(mark), REST);
  }

  /** The reader asks for the note of a mark by keyboard, and is led into it. */
  enter(mark: Element): void {
    this.#open(mark);
    this.#panel?.querySelector<HTMLElement>('a, button')?.focus({ preventScroll: true });
  }

  #later(work: () => void, after: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(work, after);
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#panel?.remove();
    this.#panel = this.#mark = undefined;
  }

  #open(mark: Element): void {
    if (mark === this.#mark || !mark.isConnected) return;
    this.#close();
    const id = eventOf(mark) ?? mark.getAttribute('data-mark') ?? '';
    const entry = document.getElementById(id);
    if (!entry) return;
    const panel = document.createElement('div');
    panel.className = entry.classList.contains('past') ? 'note past' : 'note';
    panel.role = 'note';
    panel.ariaLabel = entry.querySelector('h2')?.textContent ?? '';
    panel.popover = 'manual';
    panel.append(...copyOf(entry));
    panel.addEventListener('pointerover', () => clearTimeout(this.#timer));
    panel.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('a[href^="#"]')) this.#close();
      else if ((target as Element).closest('.cite')) copyCitation(entry);
    });
    panel.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget && !panel.contains(relatedTarget as Node)) this.#close();
    });
    this.#timeline.append(panel);
    this.#panel = panel;
    this.#mark = mark;
    panel.showPopover();
    // The bar of a span is not in its link: it lies under the dots of all.
    const shape = mark.closest('svg.timeline-svg')?.querySelector(`[data-mark="${CSS.escape(id)}"]`);
    this.#place(panel, (shape ?? mark).getBoundingClientRect());
  }

  /** Below the mark or beside it, never on it, and within the window. */
  #place(panel: HTMLElement, mark: DOMRect): void {
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
}
