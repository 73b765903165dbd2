import { civilOf } from '../dates/day.ts';
import type { Geometry } from '../timeline/geometry.ts';
import { SCREEN_VARIANTS, variantFor } from '../timeline/variants.ts';
import { drawingWords } from '../timeline/words.ts';
import type { DrawingInput } from '../timeline/input.ts';
import { Levels } from './levels.ts';
import { LiveDrawing } from './live-drawing.ts';
import { canvasMeasure } from './measure.ts';
import { Overview } from './overview.ts';
import type { PageData } from './page-data.ts';
import { groupOf, type PageEvent, readEvents } from './page-events.ts';
import { SheetDrawing } from './sheet-drawing.ts';
import { isPlainView, roundZoom, START, type ViewState } from './view-state.ts';

/** A mark nearer to the window's edge than this is brought further in, px. */
const EDGE = 48;
/** How much closer a count is looked at when it is opened. */
const CLOSER = 4;

/** The line as the reader can change it: its scale, its axis, what it shows. One a page, made when it is first asked for. */
export class Line {
  readonly #scroller: HTMLElement;
  readonly #data: PageData;
  readonly #input: DrawingInput;
  readonly #live: LiveDrawing;
  readonly #overview: Overview;
  #events: PageEvent[];
  #view: ViewState = START;
  #levels: Levels | undefined;
  #levelsKey = '';
  #geometry: Geometry | undefined;
  #current: string | undefined;
  /** Is told when the reader has moved or changed the view. */
  onChange: (view: ViewState) => void = () => undefined;
  /** Is told when other elements stand for the events. */
  onDraw: () => void = () => undefined;

  constructor(timeline: HTMLElement, scroller: HTMLElement, data: PageData) {
    this.#scroller = scroller;
    this.#data = data;
    this.#input = { words: drawingWords(data.lang, data.phrases), measure: canvasMeasure() };
    this.#events = readEvents(data);
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
    const sheet = new SheetDrawing(timeline, data.label);
    addEventListener('beforeprint', () => {
      const isWhole = this.#events.every(({ entry }) => !entry.hidden);
      sheet.show(isWhole ? undefined : this.#dated, this.#input);
    });
  }

  get view(): ViewState {
    const { at: _, ...view } = this.#view;
    const at = view.zoom > 1 ? this.#middle() : undefined;
    return { ...view, ...(at !== undefined && { at }) };
  }

  /** The width that a drawing in this window is computed for, px. */
  get #width(): number {
    const room = this.#scroller.clientWidth;
    return SCREEN_VARIANTS.findLast(({ width }) => width <= room)?.width ?? SCREEN_VARIANTS[0]?.width ?? room;
  }

  /** What there is to draw: the events that no filter hides. */
  get #dated() {
    return { events: this.#events.filter(({ entry }) => !entry.hidden), windows: this.#data.windows };
  }

  /** The drawings at every scale, made anew when what they show or how has changed. */
  #levelsOf({ axis, lanes }: ViewState): Levels {
    const dated = this.#dated;
    const shown = dated.events;
    const key = `${axis} ${lanes ?? ''} ${this.#width} ${shown.map(({ id }) => id).join(' ')}`;
    if (!this.#levels || key !== this.#levelsKey) {
      const groups =
        lanes && new Map(shown.map((event) => [event.id, groupOf(event, lanes, this.#data)] as const));
      const sorted = groups && { groupOf: (id: string) => groups.get(id), rest: this.#data.rest };
      this.#levels = new Levels(dated, this.#input, { ...variantFor(this.#width), axis }, sorted);
      this.#levelsKey = key;
    }
    return this.#levels;
  }

  /** Where every event stands, px of the geometry, in the order of the list. Also when the page's own drawing is shown. */
  get #places(): readonly number[] {
    this.#geometry ??= this.#levelsOf(this.#view).at(this.#view.zoom);
    return this.#geometry.places;
  }

  #isPlain(view: ViewState): boolean {
    return isPlainView(view) && this.#events.every(({ entry }) => !entry.hidden);
  }

  /** Shows a view; `x`, px in the window, is the place that stays where it is. */
  show(view: ViewState, x?: number): void {
    const zoom = roundZoom(view.zoom);
    const held = this.#held(view, x);
    this.#view = { ...view, zoom };
    this.#geometry = this.#levelsOf(view).at(zoom);
    if (this.#isPlain(this.#view)) this.#live.hide();
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
    const ids = this.#levelsOf(view).ids;
    if (x === undefined && view.at !== undefined) {
      const index = ids.indexOf(view.at);
      if (index >= 0) return { index, x: box.width / 2 };
    }
    const inside = x === undefined ? box.width / 2 : x - box.left;
    const index = this.#nearest(inside);
    if (index === undefined) return undefined;
    const now = (this.#places[index] ?? 0) * this.#scale - this.#scroller.scrollLeft;
    return { index, x: now };
  }

  get #scale(): number {
    const width = this.#geometry?.width ?? this.#width;
    return this.#live.isShown ? this.#live.scale : this.#scroller.clientWidth / width;
  }

  /** The index of the event nearest to a place in the window, px from the line's left edge. */
  #nearest(x: number): number | undefined {
    const wanted = (this.#scroller.scrollLeft + x) / this.#scale;
    let best: number | undefined;
    let least = Infinity;
    this.#places.forEach((place, index) => {
      const away = Math.abs(place - wanted);
      if (away < least) [best, least] = [index, away];
    });
    return best;
  }

  #middle(): string | undefined {
    const index = this.#nearest(this.#scroller.clientWidth / 2);
    return index === undefined ? undefined : this.#levelsOf(this.#view).ids[index];
  }

  zoomBy(factor: number, x?: number): void {
    const { at: _, ...view } = this.#view;
    this.show({ ...view, zoom: this.#view.zoom * factor }, x);
    this.onChange(this.view);
  }

  zoomOut(): void {
    const { at: _, ...view } = this.#view;
    this.show({ ...view, zoom: 1 });
    this.onChange(this.view);
  }

  /** Another axis or other lanes, around the event that is being read. */
  setForm({ axis, lanes }: Pick<ViewState, 'axis' | 'lanes'>): void {
    const at = this.#current ?? this.#middle();
    this.show({ zoom: this.#view.zoom, axis, ...(lanes && { lanes }), ...(at && { at }) });
    this.onChange(this.view);
  }

  /** Other events are hidden, or none: the line shows the rest. */
  filter(): void {
    this.show(this.#view);
  }

  panBy(dx: number): void {
    this.#scroller.scrollLeft -= dx;
  }

  #moved(): void {
    if (this.#live.refresh()) {
      this.#mark();
      this.onDraw();
    }
    this.#overview.move();
    this.onChange(this.view);
  }

  /** Brings the events that a count stands for apart. Returns false when they already are as far as they can be. */
  open(count: number, x: number): boolean {
    if (count <= 1) return false;
    const before = this.#view.zoom;
    this.zoomBy(CLOSER, x);
    return this.#view.zoom > before;
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
    const index = id === undefined ? -1 : this.#levelsOf(this.#view).ids.indexOf(id);
    if (index < 0 || !this.#live.isShown) return;
    const x = (this.#places[index] ?? 0) * this.#scale - this.#scroller.scrollLeft;
    const room = this.#scroller.clientWidth;
    if (x >= EDGE && x <= room - EDGE) return;
    this.#scroller.scrollLeft += x - room / 2;
    this.#live.refresh();
    this.#overview.move();
    this.onDraw();
  }

  /** A pointer on the line over the event that is being read, also where that event has no mark of its own. */
  #mark(): void {
    const index = this.#current === undefined ? -1 : this.#levelsOf(this.#view).ids.indexOf(this.#current);
    let here = this.#scroller.querySelector<SVGElement>('.here');
    if (index < 0) {
      here?.remove();
      return;
    }
    const svg = this.#svg;
    const { lineY, width } = this.#geometry ?? { lineY: 0, width: 1 };
    if (!svg) return;
    if (!here || here.parentNode !== svg) {
      here?.remove();
      const maker = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      maker.setAttribute('class', 'here');
      maker.setAttribute('overflow', 'visible');
      maker.setAttribute('aria-hidden', 'true');
      const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      path.setAttribute('d', 'M0-9l-6-9h12z');
      maker.append(path);
      svg.append(maker);
      here = maker;
    }
    here.setAttribute('x', `${((this.#places[index] ?? 0) / width) * 100}%`);
    here.setAttribute('y', String(lineY));
  }

  /** The drawing that is shown. */
  get #svg(): SVGSVGElement | undefined {
    return [...this.#scroller.querySelectorAll<SVGSVGElement>('svg.timeline-svg')].find(
      (svg) => svg.getClientRects().length > 0,
    );
  }

  /** The event `step` places after another one in the list of those that are shown; the ends stop. */
  beside(id: string, step: number): string | undefined {
    const { ids } = this.#levelsOf(this.#view);
    const index = ids.indexOf(id);
    return ids[Math.max(0, Math.min(ids.length - 1, index + step))];
  }

  /** The first event of the year before or after another one's (`step` −1 or 1), or the end of the list. */
  besideYear(id: string, step: number): string | undefined {
    const { ids } = this.#levelsOf(this.#view);
    const byId = new Map(this.#events.map((event) => [event.id, event]));
    const yearOf = (other: string | undefined) => {
      const { start, end } = byId.get(other ?? '')?.shape ?? { start: 0, end: 0 };
      return civilOf(Math.floor(Number.isFinite(start) ? start : end - 1)).year;
    };
    let index = ids.indexOf(id);
    const year = yearOf(id);
    while (ids[index + step] !== undefined && yearOf(ids[index]) === year) index += step;
    if (step < 0) while (index > 0 && yearOf(ids[index - 1]) === yearOf(ids[index])) index--;
    return ids[index];
  }

  /** Moves the focus to an event's mark on the line, and the line so that it is in view. */
  focus(id: string): void {
    this.reveal(id);
    const index = this.#levelsOf(this.#view).ids.indexOf(id);
    const svg = this.#svg;
    let link = svg?.querySelector<SVGAElement>(`a[data-number="${index + 1}"]`);
    this.#scroller.querySelector('.ghost')?.remove();
    if (!link && svg && index >= 0) link = this.#ghost(svg, index);
    link?.focus({ preventScroll: true });
    this.follow(id);
  }

  /** A mark for an event that is only counted at this scale, as long as it has the focus. */
  #ghost(svg: SVGSVGElement, index: number): SVGAElement {
    const event = this.#events.find(({ id }) => id === this.#levels?.ids[index]);
    const { lineY, width } = this.#geometry ?? { lineY: 0, width: 1 };
    const make = <K extends keyof SVGElementTagNameMap>(name: K, attributes: Record<string, string>) => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      return element;
    };
    const link = make('a', {
      class: 'ghost event',
      href: `#${event?.id ?? ''}`,
      'data-number': String(index + 1),
      'data-mark': event?.id ?? '',
      'aria-label': event ? `${event.date(false)}. ${event.headline}` : '',
    });
    const at = make('svg', { x: `${((this.#places[index] ?? 0) / width) * 100}%`, overflow: 'visible' });
    at.append(make('circle', { class: 'ring', r: '5', cy: String(lineY) }));
    link.append(at);
    link.addEventListener('blur', () => link.remove());
    svg.append(link);
    return link;
  }
}
