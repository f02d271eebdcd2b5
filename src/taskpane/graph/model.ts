/** The tables and what must agree between them, as boxes and lines. */
import { layouts } from "../../layouts";
import type { Inspected, ShownComparison } from "../../session";

/** `hint`: only what fails for good reasons too differs. */
export type TieStanding = "holds" | "residue" | "fails" | "hint" | "could-not-run";

export interface Box {
  /** The layout's id. */
  readonly id: string;
  readonly name: string;
  readonly isMissing: boolean;
}

export interface TieLine {
  readonly id: string;
  readonly from: Box;
  readonly to: Box;
  /** What differs first, then what could not be run. */
  readonly compared: readonly ShownComparison[];
  readonly standing: TieStanding;
  readonly counts: Readonly<Record<"holds" | "fails" | "couldNotRun", number>>;
}

export interface Graph {
  readonly boxes: readonly Box[];
  readonly lines: readonly TieLine[];
}

const order: readonly TieStanding[] = ["fails", "hint", "could-not-run", "residue", "holds"];

export function standingOf({ outcome, severity }: ShownComparison): TieStanding {
  return outcome === "fails" && severity === "info" ? "hint" : outcome;
}

export function graphOf({ disclosure, result }: Inspected): Graph {
  const present = new Set(disclosure.tablesAndForms.map(({ layout }) => layout.id));
  const boxes = new Map<string, Box>();
  const boxOf = (id: string): Box => {
    const name = layouts.find((layout) => layout.id === id)?.name ?? id;
    const box = boxes.get(id) ?? { id, name, isMissing: !present.has(id) };
    boxes.set(id, box);
    return box;
  };
  const lines = new Map<string, { from: Box; to: Box; compared: ShownComparison[] }>();
  for (const compared of result.compared) {
    const [claim, ...others] = compared.between;
    for (const other of others) {
      if (claim === undefined || other === claim) continue;
      const id = [claim, other].sort().join("~");
      const line = lines.get(id);
      if (line === undefined) lines.set(id, { from: boxOf(claim), to: boxOf(other), compared: [compared] });
      else line.compared.push(compared);
    }
  }
  return {
    boxes: [...boxes.values()].sort((a, b) => positionOf(a) - positionOf(b)),
    lines: [...lines]
      .map(([id, { from, to, compared }]) => lineOf(id, from, to, compared))
      .sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing)),
  };
}

function lineOf(id: string, from: Box, to: Box, all: readonly ShownComparison[]): TieLine {
  const compared = [...all].sort((a, b) => order.indexOf(standingOf(a)) - order.indexOf(standingOf(b)));
  const count = (...standings: readonly TieStanding[]): number =>
    all.filter((one) => standings.includes(standingOf(one))).length;
  const counts = { holds: count("holds", "residue"), fails: count("fails"), couldNotRun: count("could-not-run") };
  const standing =
    counts.fails > 0 ? "fails" : counts.holds > 0 ? "holds" : count("hint") > 0 ? "hint" : "could-not-run";
  return { id, from, to, compared, standing, counts };
}

function positionOf({ id }: Box): number {
  return layouts.findIndex((layout) => layout.id === id);
}
