import type { Geometry } from '../timeline/geometry.ts';
import { stripOf } from '../timeline/strip.ts';
import { svgOf } from '../timeline/svg.ts';

/** So many windows beyond the one in view are drawn ahead, on each side. */
const AHEAD = 1;

/**
 * The drawing that takes the place of the page's own when the reader changes the scale: a wide SVG of which only what
 * is near the window is drawn. What it costs grows with what is on the screen, not with the archive.
 */
export class LiveDrawing {
  readonly #timeline: HTMLElement;
  readonly #scroller: HTMLElement;
  readonly #box = document.createElement('div');
  readonly #names = document.createElement('div');
  readonly #title: string;
  readonly #rooms: Map<SVGElement, string>;
  #geometry: Geometry | undefined;
  #drawn = { from: 0, to: -1 };
  #scrollbar = 0;

  constructor(timeline: HTMLElement, scroller: HTMLElement, title: string) {
    this.#timeline = timeline;
    this.#scroller = scroller;
    this.#title = title;
    this.#box.className = 'live';
    this.#names.className = 'lane-names';
    const rooms = [...timeline.querySelectorAll<SVGElement>('.room')];
    this.#rooms = new Map(rooms.map((room) => [room, room.getAttribute('height') ?? '0']));
  }

  /** Whether it is shown in place of the page's own drawing. */
  get isShown(): boolean {
    return this.#geometry !== undefined;
  }

  /** The px on the screen for each px of the geometry. */
  get scale(): number {
    return this.#geometry ? this.#box.clientWidth / this.#geometry.width : 1;
  }

  show(geometry: Geometry, zoom: number): void {
    this.#geometry = geometry;
    this.#drawn = { from: 0, to: -1 };
    if (!this.#box.isConnected) this.#scroller.append(this.#box);
    this.#timeline.classList.add('is-live');
    this.#timeline.classList.toggle('is-wide', zoom > 1);
    this.#box.style.width = `${zoom * 100}%`;
    this.#nameLanes(geometry);
    this.#scrollbar = this.#scroller.offsetHeight - this.#scroller.clientHeight;
    const { above, height, axis } = stripOf(geometry);
    for (const room of this.#rooms.keys()) {
      const below = 'axis' in room.dataset;
      room.setAttribute('height', String(below ? height + this.#scrollbar : above));
      if (below) room.dataset['axis'] = String(axis);
    }
  }

  /** The names of the lanes stay at the left edge while the line goes by. */
  #nameLanes({ lanes }: Geometry): void {
    this.#names.replaceChildren(
      ...lanes.map(({ name, count, top, hue }) => {
        const item = document.createElement('p');
        item.className = `hue-${hue}`;
        item.style.top = `${top}px`;
        item.textContent = `${name} · ${count}`;
        return item;
      }),
    );
    if (lanes.length > 0) this.#box.before(this.#names);
    else this.#names.remove();
  }

  hide(): void {
    this.#names.remove();
    this.#geometry = undefined;
    this.#box.remove();
    this.#timeline.classList.remove('is-live', 'is-wide');
    for (const [room, height] of this.#rooms) room.setAttribute('height', height);
  }

  /** Draws what has come near the window since the last time. Returns whether the elements are new. */
  refresh(): boolean {
    const geometry = this.#geometry;
    if (!geometry) return false;
    const { scale } = this;
    const window = this.#scroller.clientWidth / scale;
    const left = this.#scroller.scrollLeft / scale;
    const isDrawn = left >= this.#drawn.from && left + window <= this.#drawn.to;
    const isNew = !isDrawn && !(this.#drawn.from <= 0 && this.#drawn.to >= geometry.width);
    if (isNew) {
      this.#drawn = { from: left - AHEAD * window, to: left + (1 + AHEAD) * window };
      const focused = document.activeElement?.closest('.live a')?.getAttribute('href');
      this.#box.innerHTML = svgOf(geometry, {
        prefix: 'live',
        title: this.#title,
        describedBy: 'timeline-hint',
        view: this.#drawn,
      });
      if (focused) this.#box.querySelector<SVGAElement>(`a[href="${CSS.escape(focused)}"]`)?.focus();
    }
    this.#hideCut(left, left + window);
    return isNew;
  }

  /** A label that the window's edge would cut is not shown: its mark is. */
  #hideCut(from: number, to: number): void {
    if (!this.#geometry) return;
    const slack = 1 / this.scale;
    for (const event of this.#geometry.events) {
      const { label } = event;
      if (!label) continue;
      const left = label.x + label.dx / this.scale;
      const right = left + label.width / this.scale;
      if (right < this.#drawn.from || left > this.#drawn.to) continue;
      const cut = left < from - slack || right > to + slack;
      const element = this.#box.querySelector(`a[data-number="${event.number}"]`);
      element?.classList.toggle('is-cut', cut);
    }
  }
}
