/** Which cells hold a figure, whatever it stands for. */
import type { Cell } from "../../workbook";

const typedFigure = /^\s*[-−－(（]?[\d０-９][\d０-９,，.．\s]*(?:[)）]\s*)?$/u;

/** A number, or a text typed for one. */
export function isFigure(cell: Cell | undefined): boolean {
  return typeof cell?.value === "number" || (typeof cell?.value === "string" && typedFigure.test(cell.value));
}

/** `87.23%`, typed as a text. */
export function isPercent(text: string): boolean {
  return /^\s*[-−－]?\d[\d.]*\s*[%％]\s*$/u.test(text);
}

/** A dash or a stroke in place of a figure. */
export function isNothing(normalised: string): boolean {
  return /^[-−﹣‐‑–—―─━ー_/\\*]+$/u.test(normalised);
}
