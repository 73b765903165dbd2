import type { Geometry } from '../timeline/geometry.ts';
import { rugHeight, rugOf } from '../timeline/rug.ts';
import { onDrag } from './drag.ts';

const HEIGHT = 22;

/**
 * The whole line in small, shown when only a part of it is in view: how many events there are where, and a frame around
 * what is seen. The frame can be dragged; a click goes there. The line's own scrollbar does the same for the keyboard.
 */
export class Overview {
  readonly #box = document.createElement('div');
  readonly #frame = document.createElement('div');
  readonly #scroller: HTMLElement;

  constructor(timeline: HTMLElement, scroller: HTMLElement) {
    this.#scroller = scroller;
    this.#box.className = 'overview';
    this.#box.setAttribute('aria-hidden', 'true');
    this.#frame.className = 'frame';
    this.#box.hidden = true;
    timeline.querySelector('.strip')?.append(this.#box);
    onDrag(this.#frame, (dx) => {
      this.#scroller.scrollLeft += (dx / this.#box.clientWidth) * this.#scroller.scrollWidth;
    });
    this.#box.addEventListener('click', (event) => {
      if (event.target === this.#frame) return;
      const x = event.clientX - this.#box.getBoundingClientRect().left;
      const share = x / this.#box.clientWidth;
      this.#scroller.scrollLeft = share * this.#scroller.scrollWidth - this.#scroller.clientWidth / 2;
    });
  }

  /** Draws the whole of a drawing; undefined hides the overview. */
  show(geometry: Geometry | undefined): void {
    this.#box.hidden = !geometry;
    if (!geometry) return;
    const width = this.#scroller.clientWidth;
    const xs = geometry.places.map((x) => (x / geometry.width) * width).sort((a, b) => a - b);
    const { columns, step } = rugOf(xs, HEIGHT);
    const d = columns
      .map(({ x, count }) => `M${x} ${HEIGHT}v-${rugHeight(count).toFixed(1)}h${step - 1}V${HEIGHT}z`)
      .join('');
    this.#box.innerHTML = `<svg viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="none" width="100%" height="${HEIGHT}"><path d="${d}"/></svg>`;
    this.#box.append(this.#frame);
    this.move();
  }

  /** Puts the frame around what is seen now. */
  move(): void {
    const { scrollLeft, scrollWidth, clientWidth } = this.#scroller;
    this.#frame.style.left = `${(scrollLeft / scrollWidth) * 100}%`;
    this.#frame.style.width = `${(clientWidth / scrollWidth) * 100}%`;
  }
}
