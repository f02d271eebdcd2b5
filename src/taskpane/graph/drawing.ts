/** Where the boxes stand and how the lines run. */
import { Graph as Layered, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from "@dagrejs/dagre";
import type { Box, Graph, Line } from "./model";

export const boxWidth = 96;
export const boxHeight = 46;
const margin = 6;

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly { readonly box: Box; readonly left: number; readonly top: number }[];
  readonly lines: readonly { readonly line: Line; readonly path: string }[];
}

export function draw({ boxes, lines }: Graph): Drawing {
  const layered = new Layered<GraphLabel, NodeLabel, EdgeLabel>();
  layered.setGraph({ rankdir: "TB", nodesep: 14, edgesep: 8, ranksep: 34, marginx: margin, marginy: margin });
  for (const { id } of boxes) layered.setNode(id, { width: boxWidth, height: boxHeight });
  for (const { from, to } of lines) layered.setEdge(from.id, to.id, {});
  layout(layered);
  const { width = 0, height = 0 } = layered.graph();
  // dagre reckons with the boxes alone, and lines run around them.
  const corners = lines.flatMap(({ from, to }) => layered.edge(from.id, to.id).points ?? []);
  return {
    width: Math.max(width, ...corners.map(({ x }) => x + margin)),
    height: Math.max(height, ...corners.map(({ y }) => y + margin)),
    boxes: boxes.map((box) => {
      const { x = 0, y = 0 } = layered.node(box.id);
      return { box, left: x - boxWidth / 2, top: y - boxHeight / 2 };
    }),
    lines: lines.map((line) => {
      const { points = [] } = layered.edge(line.from.id, line.to.id);
      return { line, path: smooth(points) };
    }),
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Through the middles of the way's parts, bent at its corners. */
function smooth([first, ...rest]: readonly Point[]): string {
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return "";
  const bends = rest.slice(0, -1).map((corner, position) => {
    const next = rest[position + 1] ?? last;
    const isLast = position === rest.length - 2;
    const end = isLast ? last : { x: (corner.x + next.x) / 2, y: (corner.y + next.y) / 2 };
    return `Q${corner.x},${corner.y} ${end.x},${end.y}`;
  });
  return `M${first.x},${first.y} ${bends.length > 0 ? bends.join(" ") : `L${last.x},${last.y}`}`;
}
