import { layoutTimeline } from '../timeline/layout.ts';
import { svgOf } from '../timeline/svg.ts';
import type { TimelineInput } from '../timeline/input.ts';
import { SHEET_VARIANT } from '../timeline/variants.ts';

/** The drawing that paper shows: the page's own, or one refitted to what a filter leaves. */
export class SheetDrawing {
  readonly #box: HTMLElement | null;
  readonly #title: string;
  readonly #own: string;

  constructor(timeline: HTMLElement, title: string) {
    this.#box = timeline.querySelector('[data-sheet]');
    this.#own = this.#box?.innerHTML ?? '';
    this.#title = title;
  }

  /** Draws these events, numbered from 1; the page's own drawing when there is no input. */
  show(input: TimelineInput | undefined): void {
    if (!this.#box) return;
    this.#box.innerHTML = input
      ? svgOf(layoutTimeline(input, SHEET_VARIANT), {
          prefix: `frise-${SHEET_VARIANT.name}`,
          title: this.#title,
          href: (id) => `#${id}`,
        })
      : this.#own;
  }
}
