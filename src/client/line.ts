import type { Geometry } from '../timeline/geometry.ts';
import { Drawings } from './drawings.ts';
import { focusMark } from './ghost.ts';
import { pointAt } from './here.ts';
import { LiveDrawing } from './live-drawing.ts';
import { nearestTo } from './nearest-place.ts';
import { openingOf } from './opening.ts';
import { Overview } from './overview.ts';
import type { PageData } from './page-data.ts';
import type { PageEvent } from './page-events.ts';
import { printRefitted } from './sheet-drawing.ts';
import { roundZoom, START, type ViewState } from './view-state.ts';

/** A mark nearer to the window's edge than this is brought further in, px. */
const EDGE = 48;

/** The line as the reader can change it: its scale, its axis, what it shows. One a page, made when it is first asked for. */
export class Line {
  readonly #scroller: HTMLElement;
  readonly #drawings: Drawings;
  readonly #live: LiveDrawing;
  readonly #overview: Overview;
  #view: ViewState = START;
  #geometry: Geometry | undefined;
  #current: string | undefined;
  /** Is told when the reader has moved or changed the view. */
  onChange: () => void = () => undefined;
  /** Is told when other elements stand for the events. */
  onDraw: () => void = () => undefined;

  constructor(timeline: HTMLElement, scroller: HTMLElement, data: PageData) {
    this.#scroller = scroller;
    this.#drawings = new Drawings(data);
    this.#live = new LiveDrawing(timeline, scroller, data.label);
    this.#overview = new Overview(timeline, scroller);
    let waiting = 0;
    scroller.addEventListener(
      'scroll',
      () => {
        cancelAnimationFrame(waiting);
        waiting = requestAnimationFrame(() => this.#moved());
      },
      { passive: true },
    );
    new ResizeObserver(() => {
      // The page may show another of its drawings: where events stood before tells nothing.
      this.#geometry = undefined;
      if (this.#live.isShown) this.show(this.#view);
      else this.#mark();
    }).observe(scroller);
    printRefitted(timeline, data.label, this.#drawings);
  }

  get view(): ViewState {
    const { at: _, ...view } = this.#view;
    const at = view.zoom > 1 ? this.#middle() : undefined;
    return { ...view, ...(at !== undefined && { at }) };
  }

  /** Those that are shown, in the order of the list. */
  get events(): readonly PageEvent[] {
    return this.#drawings.events;
  }

  #levelsOf(view: ViewState) {
    return this.#drawings.levels(view, this.#scroller.clientWidth);
  }

  /** The drawing as it is now. Also when the page's own is shown, which is the same. */
  get #drawing(): Geometry {
    return (this.#geometry ??= this.#levelsOf(this.#view).at(this.#view.zoom));
  }

  #indexOf(id: string | undefined): number {
    return id === undefined ? -1 : this.events.findIndex((event) => event.id === id);
  }

  /** Shows a view; `x`, px in the window, is the place that stays where it is. */
  show(view: ViewState, x?: number): void {
    const zoom = roundZoom(view.zoom);
    const held = this.#held(view, x);
    this.#view = { ...view, zoom };
    this.#geometry = this.#levelsOf(view).at(zoom);
    if (this.#drawings.isPlain(this.#view)) this.#live.hide();
    else this.#live.show(this.#geometry, zoom);
    if (held) {
      const place = (this.#geometry.places[held.index] ?? 0) * this.#live.scale;
      this.#scroller.scrollLeft = place - held.x;
    }
    this.#live.refresh();
    this.#overview.show(zoom > 1 ? this.#geometry : undefined);
    this.#mark();
    this.onDraw();
  }

  /** The event that keeps its place in the window while the scale changes. */
  #held(view: ViewState, x: number | undefined): { index: number; x: number } | undefined {
    const box = this.#scroller.getBoundingClientRect();
    if (x === undefined && view.at !== undefined) {
      const index = this.#indexOf(view.at);
      if (index >= 0) return { index, x: box.width / 2 };
    }
    const index = this.#nearest(x === undefined ? box.width / 2 : x - box.left);
    return index === undefined ? undefined : { index, x: this.#placeOf(index) };
  }

  get #scale(): number {
    return this.#live.isShown ? this.#live.scale : this.#scroller.clientWidth / this.#drawing.width;
  }

  /** Where the event of an index stands in the window, px from the line's left edge. */
  #placeOf(index: number): number {
    return (this.#drawing.places[index] ?? 0) * this.#scale - this.#scroller.scrollLeft;
  }

  /** The index of the event nearest to a place in the window. */
  #nearest(x: number): number | undefined {
    return nearestTo((this.#scroller.scrollLeft + x) / this.#scale, this.#drawing.places);
  }

  #middle(): string | undefined {
    const index = this.#nearest(this.#scroller.clientWidth / 2);
    return index === undefined ? undefined : this.events[index]?.id;
  }

  zoomBy(factor: number, x?: number): void {
    const { at: _, ...view } = this.#view;
    this.show({ ...view, zoom: this.#view.zoom * factor }, x);
    this.onChange();
  }

  zoomOut(): void {
    this.zoomBy(1 / this.#view.zoom);
  }

  /** Another axis or other lanes, around the event that is being read. */
  setForm({ axis, lanes }: Pick<ViewState, 'axis' | 'lanes'>): void {
    const at = this.#current ?? this.#middle();
    this.show({ zoom: this.#view.zoom, axis, ...(lanes && { lanes }), ...(at && { at }) });
    this.onChange();
  }

  /** Other events are hidden, or none: the line shows the rest. */
  filter(): void {
    this.#drawings.filter();
    this.#geometry = undefined;
    this.show(this.#view);
  }

  #moved(): void {
    if (this.#live.refresh()) {
      this.#mark();
      this.onDraw();
    }
    this.#overview.move();
    this.onChange();
  }

  /** Goes as close as it takes to see one of the events of a count. Returns false where no scale shows any of them. */
  open(first: string): boolean {
    const opening = openingOf((zoom) => this.#levelsOf(this.#view).at(zoom), this.#view.zoom, first);
    if (!opening) return false;
    this.show({ ...this.#view, zoom: opening.zoom, at: opening.id });
    this.onChange();
    return true;
  }

  /** The event that is being read: its mark is strong, and the line follows to keep it in view. */
  follow(id: string | undefined): void {
    if (id === this.#current) return;
    this.#current = id;
    this.reveal(id);
    this.#mark();
  }

  /** Scrolls the line, and only the line, until an event's mark is well in view. */
  reveal(id: string | undefined): void {
    const index = this.#indexOf(id);
    if (index < 0 || !this.#live.isShown) return;
    const x = this.#placeOf(index);
    const room = this.#scroller.clientWidth;
    if (x >= EDGE && x <= room - EDGE) return;
    this.#scroller.scrollLeft += x - room / 2;
    this.#live.refresh();
    this.#overview.move();
    this.onDraw();
  }

  #mark(): void {
    const index = this.#indexOf(this.#current);
    if (index < 0) pointAt(this.#scroller, undefined, 0);
    else pointAt(this.#scroller, this.#share(index), this.#drawing.lineY);
  }

  /** Where the event of an index stands, in percent of the drawing. */
  #share(index: number): number {
    return ((this.#drawing.places[index] ?? 0) / this.#drawing.width) * 100;
  }

  /** Moves the focus to an event's mark on the line, and the line so that it is in view. */
  focus(id: string): void {
    this.reveal(id);
    const index = this.#indexOf(id);
    const event = this.events[index];
    if (event) focusMark(this.#scroller, event, index + 1, this.#share(index), this.#drawing.lineY);
    this.follow(id);
  }
}
