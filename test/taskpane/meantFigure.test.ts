/** A finding on a text leads to the figure that it quotes. */
import type { Piece } from "../../src/session";
import { meantFigure } from "../../src/taskpane/text/meantFigure";

const figure = { standing: "differs", target: undefined, place: undefined } as const;
const pieces: readonly Piece[] = [
  { text: "公务接待费 " },
  { text: "1.20万元", figure },
  { text: "，培训费" },
  { text: "1.20万元", figure },
  { text: "，下降" },
  { text: "5%", figure },
  { text: "。" },
];

test.each([
  ["“公务接待费【1.20万元】，培训费1.20万元，下降5%。”：请核对。", 0],
  ["“公务接待费1.20万元，培训费【1.20万元】，下降5%。”：请核对。", 1],
  ["“…下降【5%】。”：请核对。", 2],
  ["“主要原因【是。】”：请核对。", undefined],
])("%s", (message, position) => {
  expect(meantFigure(message, pieces)).toBe(position);
});
