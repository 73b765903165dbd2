/** The index of the place nearest to one, of places in any order; undefined when there are none. */
export function nearestTo(wanted: number, places: readonly number[]): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  places.forEach((place, index) => {
    const away = Math.abs(place - wanted);
    if (away < least) [best, least] = [index, away];
  });
  return best;
}
