/** What is known of each code. Codes of different kinds may be the same. */
import type { CatalogueKind } from "../entry";

interface Coded {
  readonly kind: CatalogueKind;
  readonly code: string;
}

export class ByCode<V> {
  private readonly kinds = new Map<CatalogueKind, Map<string, V>>();

  get(kind: CatalogueKind, code: string): V | undefined {
    return this.kinds.get(kind)?.get(code);
  }

  set({ kind, code }: Coded, value: V): void {
    const codes = this.kinds.get(kind);
    if (codes === undefined) this.kinds.set(kind, new Map([[code, value]]));
    else codes.set(code, value);
  }

  /** What is known, or what `make` makes of it. */
  at(coded: Coded, make: () => V): V {
    const known = this.get(coded.kind, coded.code);
    if (known !== undefined) return known;
    const made = make();
    this.set(coded, made);
    return made;
  }

  *values(): Generator<V> {
    for (const codes of this.kinds.values()) yield* codes.values();
  }
}

/** In the order in which the codes first appear. */
export function groupByCode<L extends Coded>(lines: readonly L[]): readonly (readonly L[])[] {
  const groups: L[][] = [];
  const byCode = new ByCode<L[]>();
  for (const line of lines) {
    const group = byCode.at(line, () => {
      const made: L[] = [];
      groups.push(made);
      return made;
    });
    group.push(line);
  }
  return groups;
}
