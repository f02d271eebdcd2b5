/** Finds codes that stand above themselves. */
import type { CatalogueKind } from "../entry";
import { ByCode } from "./byCode";

interface Hung {
  readonly kind: CatalogueKind;
  readonly code: string;
  readonly above?: string | undefined;
}

/** Each cycle once, beginning with the code of it that comes first. */
export function cyclesOf<L extends Hung>(all: Iterable<L>): readonly (readonly [L, ...L[]])[] {
  const byCode = new ByCode<L>();
  for (const one of all) byCode.set(one, one);
  const cycles: [L, ...L[]][] = [];
  const settled = new Set<L>();
  for (const first of byCode.values()) {
    const way: L[] = [];
    const onWay = new Map<L, number>();
    let at: L | undefined = first;
    while (at !== undefined && !settled.has(at) && !onWay.has(at)) {
      onWay.set(at, way.length);
      way.push(at);
      at = at.above === undefined ? undefined : byCode.get(at.kind, at.above);
    }
    const start = at === undefined ? undefined : onWay.get(at);
    for (const passed of way) settled.add(passed);
    const [top, ...others] = start === undefined ? [] : way.slice(start);
    if (top !== undefined) cycles.push([top, ...others]);
  }
  return cycles;
}
