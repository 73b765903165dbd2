import { layoutScene } from '../timeline/layout.ts';
import { sceneOf } from '../timeline/scene.ts';
import { svgOf } from '../timeline/svg.ts';
import type { Dated, DrawingInput } from '../timeline/input.ts';
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

  /** Draws these events, numbered from 1; the page's own drawing when there are none. */
  show(dated: Dated | undefined, input: DrawingInput): void {
    if (!this.#box) return;
    this.#box.innerHTML = dated
      ? svgOf(layoutScene(sceneOf(dated), input, SHEET_VARIANT), {
          prefix: `frise-${SHEET_VARIANT.name}`,
          title: this.#title,
          href: (id) => `#${id}`,
        })
      : this.#own;
  }
}
