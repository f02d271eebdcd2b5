/** Things by what they have in common, in their order. */
export function grouped<T>(all: Iterable<T>, keyOf: (one: T) => string): Map<string, [T, ...T[]]> {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const same = groups.get(keyOf(one));
    if (same === undefined) groups.set(keyOf(one), [one]);
    else same.push(one);
  }
  return groups;
}
