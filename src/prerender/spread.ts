/** Both lists in their order, the second spread evenly among the first. */
export function spread<T>(many: readonly T[], few: readonly T[]): T[] {
  const step = (many.length + 1) / (few.length + 1);
  const all: T[] = [];
  let given = 0;
  many.forEach((item, i) => {
    while (given < few.length && (given + 1) * step <= i + 1) all.push(few[given++] as T);
    all.push(item);
  });
  return [...all, ...few.slice(given)];
}
