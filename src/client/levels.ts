import type { Geometry } from '../timeline/geometry.ts';
import type { Dated, DrawingInput, TimelineOptions } from '../timeline/input.ts';
import { layoutLanes } from '../timeline/lane-layout.ts';
import { layoutScene } from '../timeline/layout.ts';
import { type Scene, sceneOf } from '../timeline/scene.ts';

/** Which lane each event belongs to, and the name of the lane of the others. */
export interface Lanes {
  groupOf: (id: string) => string | undefined;
  rest: string;
}

/**
 * The drawings of one set of events at every scale. The labels of a coarser scale are kept at the finer ones: each
 * doubling of the zoom is laid out with those of the one before it first, so that no label vanishes while one zooms in.
 */
export class Levels {
  readonly #input: DrawingInput;
  readonly #options: TimelineOptions;
  readonly #scene: Scene;
  readonly #levels: Geometry[] = [];
  readonly #lanes: Lanes | undefined;

  /** `options` are those of zoom 1. */
  constructor(dated: Dated, input: DrawingInput, options: TimelineOptions, lanes?: Lanes) {
    this.#lanes = lanes;
    this.#input = input;
    this.#options = options;
    this.#scene = sceneOf(dated, options.axis);
  }

  /** The ids of the events in the order of the list. */
  get ids(): string[] {
    return this.#scene.events.map(({ event }) => event.id);
  }

  #lay(input: DrawingInput, options: TimelineOptions): Geometry {
    const lanes = this.#lanes;
    return lanes
      ? layoutLanes(this.#scene, input, options, lanes.groupOf, lanes.rest)
      : layoutScene(this.#scene, input, options);
  }

  #layout(zoom: number, before: Geometry | undefined): Geometry {
    const { width, labels, crowded } = this.#options;
    const seen = new Set(before?.events.flatMap((event) => (event.label ? [event.id] : [])));
    // Labels keep the size that they have at the first scale.
    const small = this.#levels[0]?.crowded ?? false;
    const options = { ...this.#options, width: width * zoom, labels: small ? crowded : labels };
    const input = { ...this.#input, seen };
    return { ...this.#lay(input, options), crowded: small };
  }

  #level(index: number): Geometry {
    const known = this.#levels[index];
    if (known) return known;
    const before = index > 0 ? this.#level(index - 1) : undefined;
    const made = index === 0 ? this.#lay(this.#input, this.#options) : this.#layout(2 ** index, before);
    this.#levels[index] = made;
    return made;
  }

  /** The drawing at a zoom of 1 or more. */
  at(zoom: number): Geometry {
    const index = Math.floor(Math.log2(zoom));
    const level = this.#level(index);
    return 2 ** index === zoom ? level : this.#layout(zoom, level);
  }
}
