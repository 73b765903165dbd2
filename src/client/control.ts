/**
 * What the reader does to the line by its tools, its keys and the page's address. Loaded, with all that draws, when the
 * reader first does any of it.
 */
import { onDrag } from './drag.ts';
import { onLineKey } from './keyboard.ts';
import { Line } from './line.ts';
import type { PageData } from './page-data.ts';
import { readView, writeView } from './view-state.ts';

/** While the reader moves, the address is not written at every frame, ms. */
const SETTLED = 300;

export class Control {
  readonly line: Line;
  readonly #tools = document.querySelector<HTMLElement>('[data-tools]');
  #settling = 0;

  constructor(timeline: HTMLElement, scroller: HTMLElement, data: PageData) {
    this.line = new Line(timeline, scroller, data);
    this.line.onChange = () => {
      clearTimeout(this.#settling);
      this.#settling = window.setTimeout(() => this.#writeAddress(false), SETTLED);
    };
    onDrag(scroller, (dx) => (scroller.scrollLeft -= dx));
  }

  #writeAddress(push: boolean): void {
    const search = writeView(this.line.view, new URLSearchParams(location.search)).toString();
    if (search === new URLSearchParams(location.search).toString()) return;
    const address = `${location.pathname}${search ? `?${search}` : ''}${location.hash}`;
    if (push) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  /** What the reader does at once, and can go back from. */
  #step(work: () => void): void {
    work();
    clearTimeout(this.#settling);
    this.#writeAddress(true);
    this.#showTools();
  }

  #select(name: string): HTMLSelectElement | null | undefined {
    return this.#tools?.querySelector<HTMLSelectElement>(`[name="${name}"]`);
  }

  #showTools(): void {
    const { zoom, axis, lanes } = this.line.view;
    const [axes, kinds] = [this.#select('axis'), this.#select('lanes')];
    if (axes) axes.value = axis;
    if (kinds) kinds.value = lanes ?? '';
    for (const button of this.#tools?.querySelectorAll<HTMLButtonElement>('[data-zoom]') ?? [])
      button.setAttribute('aria-disabled', String(zoom === 1 && button.dataset['zoom'] !== 'in'));
  }

  /** Shows what the address asks for. */
  readAddress(): void {
    this.line.show(readView(new URLSearchParams(location.search)));
    this.#showTools();
  }

  /** A button of the tools: in, out or all. */
  zoom(kind: string): void {
    const { line } = this;
    this.#step(() => (kind === 'all' ? line.zoomOut() : line.zoomBy(kind === 'in' ? 2 : 0.5)));
  }

  /** Another axis or other lanes have been chosen. */
  setForm(): void {
    const chosen = { axis: this.#select('axis')?.value ?? '', lanes: this.#select('lanes')?.value ?? '' };
    this.#step(() => this.line.setForm(readView(new URLSearchParams(chosen))));
  }

  /** A count, by its address: that of its first event. */
  open(href: string): void {
    this.#step(() => {
      // Events of one place come apart at no scale: the list has them, one after the other.
      if (!this.line.open(href.slice(href.indexOf('#') + 1))) location.hash = href;
    });
  }

  onKey(event: KeyboardEvent): void {
    onLineKey(this.line, event);
  }
}
