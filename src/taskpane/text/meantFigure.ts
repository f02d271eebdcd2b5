/** Which figure of its paragraph a finding means: the one that it quotes between 【 and 】. */
import type { Piece } from "../../session";

const blanks = /[\s\u3000\u00a0]+/gu;

/** @returns its place among the figures; undefined where words are meant */
export function meantFigure(message: string, pieces: readonly Piece[]): number | undefined {
  const [, before = "", marked] = /“…?([^【】]*)【([^【】]+)】/u.exec(message) ?? [];
  let [read, position] = ["", 0];
  let other: number | undefined;
  for (const { text, figure } of pieces) {
    const bare = text.replace(blanks, "");
    if (figure !== undefined) {
      if (bare === marked && read.endsWith(before)) return position;
      if (bare === marked) other ??= position;
      position += 1;
    }
    read += bare;
  }
  return other;
}
