/** The tables of one kind of document and what must agree between them, drawn: as many relations as there are, one line for two tables. */
import type { DocumentKind } from "../../layouts";
import { nameOfLayout, relationsOf } from "../handbookParts";
import { layered, type Curve } from "./layered";

const size = { width: 132, height: 48 };
const perLine = 10;
const mostLines = 3;

export interface DrawnBox {
  /** Of the layout. */
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Its name, so that it fits. */
  readonly lines: readonly string[];
}

export interface RelationDrawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly DrawnBox[];
  readonly curves: readonly Curve[];
}

/** The tables of a budget or of final accounts as boxes, with a line for each pair that a relation ties. */
export function relationDrawing(kind: DocumentKind): RelationDrawing {
  const pairs = new Map<string, readonly [string, string]>();
  for (const { between } of relationsOf(kind)) {
    const [claim, ...others] = [...new Set(between)];
    for (const other of others)
      if (claim !== undefined) pairs.set([claim, other].sort().join("~"), [claim, other] as const);
  }
  const lines = [...pairs.values()];
  const ids = [...new Set(lines.flat())];
  const { corners, ...drawing } = layered(ids, lines, size);
  const boxes = ids.map((id, position): DrawnBox => {
    const { left, top } = corners[position] ?? { left: 0, top: 0 };
    return { id, left, top, ...size, lines: nameLines(id) };
  });
  return { ...drawing, boxes };
}

/** What stands in brackets begins a line of its own, where there is room for it. */
function nameLines(id: string): readonly string[] {
  const name = nameOfLayout(id);
  const parts = name.split(/(?=（)/u).flatMap((part) => evenLines(part, perLine));
  return parts.length <= mostLines ? parts : evenLines(name, Math.ceil(name.length / mostLines));
}

function evenLines(text: string, most: number): readonly string[] {
  const characters = [...text];
  const count = Math.ceil(characters.length / most);
  const each = Math.ceil(characters.length / count);
  return Array.from({ length: count }, (_, line) => characters.slice(line * each, (line + 1) * each).join(""));
}
