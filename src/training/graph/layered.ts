/** Boxes in layers and lines around them; what a box and a line is, the caller knows. */
import { Graph as Layered, layout, type EdgeLabel, type GraphLabel, type NodeLabel } from "@dagrejs/dagre";

const margin = 6;

export interface BoxSize {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Straight where nothing bends it. */
export interface Curve {
  readonly from: Point;
  readonly parts: readonly { readonly around?: Point; readonly to: Point }[];
}

export interface LayeredDrawing {
  readonly width: number;
  readonly height: number;
  /** The corner of each box, in the order in which they were given. */
  readonly corners: readonly { readonly left: number; readonly top: number }[];
  /** One for each line, in their order. */
  readonly curves: readonly Curve[];
}

/** Where boxes and the lines between them are drawn, in layers from top to bottom. Sizes are in pixels. */
export function layered(
  ids: readonly string[],
  lines: readonly (readonly [from: string, to: string])[],
  { width: boxWidth, height: boxHeight }: BoxSize,
): LayeredDrawing {
  const graph = new Layered<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({ rankdir: "TB", nodesep: 14, edgesep: 8, ranksep: 34, marginx: margin, marginy: margin });
  for (const id of ids) graph.setNode(id, { width: boxWidth, height: boxHeight });
  for (const [from, to] of lines) graph.setEdge(from, to, {});
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const found = lines.map(([from, to]) => graph.edge(from, to).points ?? []);
  // dagre reckons with the boxes alone, and lines run around them, on the left too.
  const beyond = found.flat().reduce((most, { x }) => Math.max(most, margin - x), 0);
  const ways = found.map((way) => way.map(({ x, y }) => ({ x: x + beyond, y })));
  const bends = ways.flat();
  return {
    width: bends.reduce((most, { x }) => Math.max(most, x + margin), width + beyond),
    height: bends.reduce((most, { y }) => Math.max(most, y + margin), height),
    corners: ids.map((id) => {
      const { x = 0, y = 0 } = graph.node(id);
      return { left: x + beyond - boxWidth / 2, top: y - boxHeight / 2 };
    }),
    curves: ways.map(smooth),
  };
}

/** Through the middles of the way's parts, bent at its corners. */
function smooth([from = { x: 0, y: 0 }, ...rest]: readonly Point[]): Curve {
  const last = rest.at(-1) ?? from;
  const bends = rest.slice(0, -1).map((around, position) => {
    const next = rest[position + 1] ?? last;
    const isLast = position === rest.length - 2;
    return { around, to: isLast ? last : { x: (around.x + next.x) / 2, y: (around.y + next.y) / 2 } };
  });
  return { from, parts: bends.length > 0 ? bends : [{ to: last }] };
}

/** What an SVG path says of it. */
export function pathOf({ from, parts }: Curve): string {
  const at = ({ x, y }: Point): string => `${x},${y}`;
  const steps = parts.map(({ around, to }) => (around === undefined ? `L${at(to)}` : `Q${at(around)} ${at(to)}`));
  return `M${at(from)} ${steps.join(" ")}`;
}
