import type { Node } from './pattern-parser.ts';

/** Plain forms of tokens; digits are undefined, and `ANY` is whatever stands behind the pattern. */
export type Forms = ReadonlySet<string | undefined>;

/** Stands for a token that no pattern asks for. */
export const ANY = '*';

const union = (...sets: Iterable<string | undefined>[]): Forms => new Set(sets.flatMap((set) => [...set]));

const firstsOf = (node: Node & { type: 'class' }): Forms =>
  union(node.reader.starts(), node.reader.startsWithDigits ? [undefined] : []);

/** The tokens that a sequence can start with, if `after` can follow it. */
export function startsOf(nodes: readonly Node[], after: Forms): Forms {
  const [node, ...rest] = nodes;
  if (!node) return after;
  const then = startsOf(rest, after);
  const own =
    node.type === 'literal'
      ? [node.plain]
      : node.type === 'class'
        ? firstsOf(node)
        : union(...node.branches.map((branch) => startsOf(branch, then)));
  return node.optional ? union(own, then) : union(own);
}

/** For each token that can stand first, those that can stand second. */
export type Openings = Map<string | undefined, Set<string | undefined>>;

function add(openings: Openings, first: string | undefined, seconds: Iterable<string | undefined>): void {
  let all = openings.get(first);
  if (!all) openings.set(first, (all = new Set()));
  for (const second of seconds) all.add(second);
}

/**
 * The pairs of tokens that a sequence can start with, if `after` can follow it. A superset: a class of words tells its
 * words, not which of them follow one another.
 */
export function openingsOf(nodes: readonly Node[], after: Forms, into: Openings = new Map()): Openings {
  const [node, ...rest] = nodes;
  if (!node) return into;
  const then = startsOf(rest, after);
  if (node.type === 'literal') add(into, node.plain, then);
  else if (node.type === 'class') {
    const inside = (node.reader.vocabulary ?? node.reader.starts)();
    const seconds = union(then, inside, node.reader.digitsFollow ? [undefined] : []);
    for (const first of firstsOf(node)) add(into, first, seconds);
  } else for (const branch of node.branches) openingsOf(branch, then, into);
  const isEmpty = node.optional || (node.type === 'group' && node.branches.some(canBeEmpty));
  return isEmpty ? openingsOf(rest, after, into) : into;
}

const canBeEmpty = (nodes: readonly Node[]): boolean => startsOf(nodes, new Set([ANY])).has(ANY);
