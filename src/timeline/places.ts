/** Where events stand on a line of `width` px, in its parts of a thousand: the first, then the steps from one to the next. */
export function writePlaces(places: readonly number[], width: number): string {
  let before = 0;
  return places
    .map((place) => {
      const at = Math.round((place / width) * 1000);
      const step = at - before;
      before = at;
      return step;
    })
    .join(' ');
}

/** Where the event of an index stands, in percent of the line; undefined when there is none. */
export function readPlace(written: string, index: number): number | undefined {
  const steps = written.split(' ').slice(0, index + 1);
  return index >= 0 && steps.length > index
    ? steps.reduce((sum, step) => sum + Number(step), 0) / 10
    : undefined;
}
