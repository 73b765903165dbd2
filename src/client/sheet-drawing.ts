import { layoutScene } from '../timeline/layout.ts';
import { sceneOf } from '../timeline/scene.ts';
import { svgOf } from '../timeline/svg.ts';
import type { Dated, DrawingInput } from '../timeline/input.ts';
import { SHEET_VARIANT } from '../timeline/variants.ts';
import type { Drawings } from './drawings.ts';

/** The drawing that paper shows: the page's own, or one refitted to what a filter leaves. */
class SheetDrawing {
  readonly #box: HTMLElement | null;
  readonly #title: string;
  readonly #own: string;

  constructor(timeline: HTMLElement, title: string) {
    this.#box = timeline.querySelector('[data-sheet]');
    // Before it is printed for the first time it stands there as text (first-drawing.ts).
    this.#own = this.#box?.querySelector('noscript')?.textContent ?? this.#box?.innerHTML ?? '';
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

/** Whenever the page is printed: what a filter leaves, refitted to the sheet. */
export function printRefitted(timeline: HTMLElement, title: string, drawings: Drawings): void {
  const sheet = new SheetDrawing(timeline, title);
  addEventListener('beforeprint', () => {
    const { isWhole, dated, input } = drawings;
    sheet.show(isWhole ? undefined : dated, input);
  });
}
