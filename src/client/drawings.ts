import type { DrawingInput } from '../timeline/input.ts';
import { SCREEN_VARIANTS, variantFor } from '../timeline/variants.ts';
import { drawingWords } from '../timeline/words.ts';
import { Levels } from './levels.ts';
import { canvasMeasure } from './measure.ts';
import type { PageData } from './page-data.ts';
import { groupOf, type PageEvent, readEvents } from './page-events.ts';
import { isPlainView, type ViewState } from './view-state.ts';

/** The width that a drawing is computed for where there are so many px: that of the page's own drawing. */
const widthFor = (room: number): number =>
  (SCREEN_VARIANTS.findLast(({ width }) => width <= room) ?? SCREEN_VARIANTS[0])?.width ?? room;

/** The events of the page, and the drawings of those that no filter hides: made when they are asked for, and kept. */
export class Drawings {
  readonly #data: PageData;
  readonly #events: readonly PageEvent[];
  readonly input: DrawingInput;
  #shown: readonly PageEvent[] = [];
  #levels: Levels | undefined;
  #key = '';

  constructor(data: PageData) {
    this.#data = data;
    this.#events = readEvents(data);
    this.input = { words: drawingWords(data.lang, data.phrases), measure: canvasMeasure() };
    this.filter();
  }

  /** The events that are shown, in the order of the list. */
  get events(): readonly PageEvent[] {
    return this.#shown;
  }

  get isWhole(): boolean {
    return this.#shown.length === this.#events.length;
  }

  /** What there is to draw. */
  get dated() {
    return { events: this.#shown, windows: this.#data.windows };
  }

  /** Looks again at what a filter hides. */
  filter(): void {
    this.#shown = this.#events.filter(({ entry }) => !entry.hidden);
    this.#levels = undefined;
  }

  /** Whether the page's own drawing shows a view. */
  isPlain(view: ViewState): boolean {
    return this.isWhole && isPlainView(view);
  }

  /** The drawings at every scale in a window of so many px. */
  levels({ axis, lanes }: Pick<ViewState, 'axis' | 'lanes'>, room: number): Levels {
    const width = widthFor(room);
    const key = `${axis} ${lanes ?? ''} ${width}`;
    if (this.#levels && key === this.#key) return this.#levels;
    const groups =
      lanes && new Map(this.#shown.map((event) => [event.id, groupOf(event, lanes, this.#data)] as const));
    const sorted = groups && { groupOf: (id: string) => groups.get(id), rest: this.#data.rest };
    this.#key = key;
    return (this.#levels = new Levels(this.dated, this.input, { ...variantFor(width), axis }, sorted));
  }
}
