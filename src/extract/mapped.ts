/**
 * What a function makes of each of some items, in order. What `map` gives is an array of one kind before the runtime has
 * compiled the call, and of another after it, so that all code that reads it is compiled once more, and slower.
 */
export function mapped<T, U>(items: readonly T[], make: (item: T, index: number) => U): U[] {
  const made: U[] = [];
  for (let i = 0; i < items.length; i++) made.push(make(items[i]!, i));
  return made;
}
