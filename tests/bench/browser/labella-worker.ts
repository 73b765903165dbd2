/** Times labella apart from everything else, since it may not come to an end: see layout.ts. */
import { parentPort, workerData } from 'node:worker_threads';

import labella from 'labella';

import { timeOf } from './time.ts';

/** What it is to place: where each label should stand, how wide all are, and how much room there is, px. */
export interface LabellaWork {
  places: readonly number[];
  label: number;
  room: number;
}

const { places, label, room } = workerData as LabellaWork;
parentPort?.postMessage(
  timeOf(() => {
    const nodes = places.map((place) => new labella.Node(place, label));
    new labella.Force({ minPos: 0, maxPos: room }).nodes(nodes).compute();
  }),
);
