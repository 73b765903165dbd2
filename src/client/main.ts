/**
 * What the timeline's page does besides being read. It starts as soon as the line is there, while the list may still be
 * arriving; what changes the line is loaded when the reader first asks for it. Everything works without it, except what
 * only a script can do: links from marks to events are plain links.
 */
import type { Control } from './control.ts';
import { markCurrent } from './current-mark.ts';
import { eventOf } from './event-of.ts';
import { layOutList } from './lay-out-list.ts';
import type { MarkNotes } from './note.ts';
import { readPageData } from './page-data.ts';
import { onPinch } from './pinch.ts';
import { followReading } from './reading.ts';

const LINE_KEYS = /^(?:Arrow(?:Right|Left|Up|Down)|Home|End|Page(?:Up|Down)|[+=0-])$/;
/** What the address may say of the line. */
const VIEWED = /[?&](?:zoom|axis|lanes|at)=/;

const listed = new Promise<void>((resolve) => {
  if (document.readyState !== 'loading') resolve();
  else document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
});

/** One file has what is done with notes, wherever they stand. */
const notes = () => import('./note.ts');

function start(timeline: HTMLElement, scroller: HTMLElement): void {
  let control: Control | undefined;
  let opening: Promise<void> | undefined;
  let current: string | undefined;

  const mark = () => markCurrent(scroller, current);
  const withControl = (work: (control: Control) => void) => {
    opening ??= Promise.all([import('./control.ts'), listed]).then(([{ Control }]) => {
      const data = readPageData();
      if (!data) return;
      control = new Control(timeline, scroller, data);
      control.line.onDraw = mark;
      control.line.follow(current);
    });
    void opening.then(() => control && work(control));
  };

  const tools = document.querySelector<HTMLElement>('[data-tools]');
  tools?.addEventListener('click', ({ target }) => {
    const kind = (target as Element).closest<HTMLElement>('[data-zoom]')?.dataset['zoom'];
    if (kind) withControl((open) => open.zoom(kind));
  });
  tools?.addEventListener('change', ({ target }) => {
    if ((target as Element).matches('[name="axis"], [name="lanes"]')) withControl((open) => open.setForm());
  });
  onPinch(scroller, (factor, x) => withControl((open) => open.line.zoomBy(factor, x)));
  scroller.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    const link = (target as Element).closest('a.event');
    const isNote = key === ' ' && link;
    if (!isNote && !LINE_KEYS.test(key)) return;
    event.preventDefault();
    if (isNote) withNotes((notes) => notes.enter(link));
    else withControl((open) => open.onKey(event));
  });
  scroller.addEventListener('click', (event) => {
    const count = (event.target as Element).closest('a.count');
    if (!count || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    withControl((open) => open.open(count.getAttribute('href') ?? ''));
  });
  // Escape leads from the note back to its mark.
  document.addEventListener('keydown', ({ key, target }) => {
    if (key !== 'Escape' || scroller.contains(target as Node)) return;
    const id = eventOf(target as Element);
    if (id !== undefined) withControl((open) => open.line.focus(id));
  });
  const readAddress = () => {
    if (control || VIEWED.test(location.search)) withControl((open) => open.readAddress());
  };
  addEventListener('popstate', readAddress);

  // On a wide screen, an event's note opens beside its mark; on a narrow one, it stands in the list, which has a line.
  let noting: Promise<MarkNotes> | undefined;
  const withNotes = (work: (notes: MarkNotes) => void) => {
    if (!matchMedia('(width >= 48rem)').matches) return;
    noting ??= notes().then(({ markNotes }) => markNotes(timeline));
    void noting.then(work);
  };
  scroller.addEventListener('pointerover', ({ target, pointerType, buttons }) => {
    if (pointerType === 'mouse' && buttons === 0) withNotes((notes) => notes.over(target as Element));
  });

  // Search: loaded when the reader first comes near it, or when the address may ask for it.
  let searching: Promise<void> | undefined;
  let reread: (() => void) | undefined;
  const search = () => {
    searching ??= Promise.all([import('./filter.ts'), listed]).then(([{ startFilter }]) =>
      startFilter(() => {
        layOutList(document.querySelector('.events'));
        reread?.();
        withControl((open) => open.line.filter());
      }),
    );
  };
  const searchTools = document.querySelector('[data-search]');
  for (const near of ['focusin', 'pointerover', 'input']) searchTools?.addEventListener(near, search);
  // Who was quicker than this script may have written already, and some browsers keep what was written when they reload.
  const isWritten = Boolean(searchTools?.querySelector('input')?.value);
  if (location.search || isWritten || searchTools?.contains(document.activeElement)) search();

  void listed.then(() => {
    const snippet = document.querySelector<HTMLDetailsElement>('[data-snippet]');
    const unfold = () => void notes().then(({ startSnippet }) => startSnippet(snippet!));
    if (snippet?.open) unfold();
    else snippet?.addEventListener('toggle', unfold, { once: true });
    const list = document.querySelector<HTMLElement>('.events');
    layOutList(list);
    for (const kind of ['focusin', 'pointerover', 'click'])
      list?.addEventListener(kind, (event) => void notes().then(({ onList }) => onList(list, event)));
    const point = () => {
      if (control) control.line.follow(current);
      // In a dense drawing most events have no mark: the page says where they stand.
      else if (scroller.querySelector('.rug'))
        void import('./here.ts').then(({ pointInRug }) => pointInRug(scroller, current));
    };
    reread = followReading(timeline, (id) => {
      current = id;
      mark();
      point();
    });
    // Another of the page's drawings may be shown then, for the first time.
    addEventListener('resize', () => {
      mark();
      point();
    });
    // What the reader has done until now (keep-presses.ts).
    scroller.dispatchEvent(new Event('frise:start'));
  });
  readAddress();
}

// The script in the page asks for this one when the line is there (begin.ts).
const timeline = document.querySelector<HTMLElement>('.timeline.pinned');
const scroller = timeline?.querySelector<HTMLElement>('[data-timeline]');
if (timeline && scroller) start(timeline, scroller);
