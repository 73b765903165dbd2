/**
 * Reading the list moves the mark on the line: the event that the reader is at is told to the drawing (`is-current`).
 * The page works without it: links from marks to events are plain links.
 */
import { readingAt } from './reading-line.ts';

/** The foot of each drawing, of which the style sheet shows one at most. */
const strips = [...document.querySelectorAll<HTMLElement>('[data-pinned]')];
const entries = [...document.querySelectorAll<HTMLElement>('[data-event]')];

/** The drawing's elements of each event: its marks and labels, in every width it was drawn for. */
const drawn = new Map<string, Element[]>();
for (const element of document.querySelectorAll('[data-timeline] :is([data-mark], [data-label])')) {
  const id = element.getAttribute('data-mark') ?? element.getAttribute('data-label') ?? '';
  const event = element.closest('.event') ?? element;
  const known = drawn.get(id);
  if (known) known.push(event);
  else drawn.set(id, [event]);
}

let current: string | undefined;
/** The event that a link led to: it stays the current one until the reader scrolls away by hand. */
let chosen: string | undefined;
let pinned = 0;

function show(id: string | undefined): void {
  if (id === current) return;
  for (const element of drawn.get(current ?? '') ?? []) element.classList.remove('is-current');
  for (const element of drawn.get(id ?? '') ?? []) element.classList.add('is-current');
  current = id;
}

function update(): void {
  const index = readingAt(entries.length, (i) => entries[i]?.getBoundingClientRect().top ?? 0, {
    top: pinned,
    height: innerHeight,
    rest: document.documentElement.scrollHeight - innerHeight - scrollY,
  });
  show(chosen ?? entries[index]?.dataset['event']);
}

/** What the strip covers at the top of the window: links to events stop below it. */
function measure(): void {
  const sticky = strips.filter((strip) => getComputedStyle(strip).position === 'sticky');
  pinned = Math.max(0, ...sticky.map((strip) => strip.offsetHeight));
  document.documentElement.style.setProperty('--pinned', `${pinned}px`);
  update();
}

function choose(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  chosen = entries.some((entry) => entry.id === id) ? id : undefined;
  update();
}

function release(): void {
  chosen = undefined;
}

let waiting = 0;
function soon(work: () => void): () => void {
  return () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(work);
  };
}

if (entries.length > 0) {
  addEventListener('scroll', soon(update), { passive: true });
  addEventListener('resize', soon(measure));
  addEventListener('hashchange', choose);
  for (const byHand of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    addEventListener(byHand, release, { passive: true });
  }
  measure();
  choose();
  // The drawing is alive: the style sheet leaves the marking to the script (timeline-target.css).
  document.querySelector('[data-timeline]')?.setAttribute('data-ready', '');
}
