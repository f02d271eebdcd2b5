/** Where the boxes stand and how the lines run. */
import { layered, pathOf } from "../../training/graph/layered";
import type { Box, Graph, TieLine } from "./model";

export const boxWidth = 96;
export const boxHeight = 46;

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly { readonly box: Box; readonly left: number; readonly top: number }[];
  readonly lines: readonly { readonly line: TieLine; readonly path: string }[];
}

export function draw({ boxes, lines }: Graph): Drawing {
  const { width, height, corners, curves } = layered(
    boxes.map(({ id }) => id),
    lines.map(({ from, to }) => [from.id, to.id]),
    { width: boxWidth, height: boxHeight },
  );
  return {
    width,
    height,
    boxes: boxes.map((box, position) => ({ box, left: 0, top: 0, ...corners[position] })),
    lines: lines.flatMap((line, position) => {
      const curve = curves[position];
      return curve === undefined ? [] : [{ line, path: pathOf(curve) }];
    }),
  };
}
