/** Functional items whose money usually is one economic division: social security, housing funds. Usage, not regulation. */
import pairRows from "./data/functional-economic.tsv";
import { rowsOf } from "./data/rows";

export interface FunctionalEconomic {
  readonly economic: string;
  /** `<=`: the economic division may be smaller than the functional items together. */
  readonly comparison: "=" | "<=";
  readonly functional: readonly string[];
  /** The functional items by name. */
  readonly names: string;
}

/** Those whose amounts can be compared. */
export const functionalEconomic: readonly FunctionalEconomic[] = gather();

function gather(): FunctionalEconomic[] {
  const pairs = new Map<string, FunctionalEconomic>();
  for (const { functional, economic, comparison, note } of rowsOf(pairRows, [
    "functional",
    "economic",
    "comparison",
    "note",
  ])) {
    if (comparison !== "=" && comparison !== "<=") continue;
    const name = note.split("：")[0] ?? "";
    const known = pairs.get(economic);
    pairs.set(economic, {
      economic,
      comparison,
      functional: [...(known?.functional ?? []), functional],
      names: known === undefined ? name : `${known.names}、${name}`,
    });
  }
  return [...pairs.values()];
}
