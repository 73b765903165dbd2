import type { LaneKind } from '../client/view-state.ts';
import type { TimelineEvent } from '../model/index.ts';
import type { Facets } from './facets.ts';

/** What the events of a page can be sorted into lanes by: whatever there are at least two of. */
export function laneKindsOf(
  events: readonly TimelineEvent[],
  sources: Record<string, string>,
  { people, places }: Facets,
): LaneKind[] {
  const groups = new Set(events.flatMap(({ group }) => group ?? []));
  const several: [LaneKind, number][] = [
    ['source', Object.keys(sources).length],
    ['group', groups.size],
    ['person', people.length],
    ['place', places.length],
  ];
  return several.flatMap(([kind, count]) => (count > 1 ? [kind] : []));
}
