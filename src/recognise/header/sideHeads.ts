/** A header turned on its side: `收入` and `支出`, each down the left of its captions and amounts, and no line of header words. */
import { cellAt, type Area, type Sheet } from "../../workbook";
import { isFigure } from "../cells/figure";
import { normalise } from "../cells/text";
import type { HeaderBlock, HeaderColumn } from "./headerGrid";
import { withoutPeriod } from "./timeless";

/** Captions that are merged over fewer lines may be any. */
const fewestLines = 3;
const longestHead = 10;

/** The block above the first line beside the heads, of no line itself. @returns nothing where the sheet has no two such heads beside each other */
export function sideHeads(sheet: Sheet): HeaderBlock[] {
  const heads = sheet.merges.filter((area) => isHead(sheet, area)).sort((a, b) => a.top - b.top || a.left - b.left);
  const [first] = heads;
  const beside = heads.filter(({ top, bottom }) => top === first?.top && bottom === first.bottom);
  if (first === undefined || beside.length < 2) return [];
  const width = sheet.rows.reduce((widest, cells) => Math.max(widest, cells?.length ?? 0), 0);
  const columns = beside.flatMap((head, at) => columnsOf(sheet, head, beside[at + 1]?.left ?? width));
  return [{ top: first.top, bottom: first.top - 1, columns, shared: undefined }];
}

/** A short text down the side of lines, the first of which has a caption and an amount. */
function isHead(sheet: Sheet, { top, left, bottom, right }: Area): boolean {
  if (left !== right || bottom - top + 1 < fewestLines) return false;
  const [head, caption] = [left, left + 1].map((column) => cellAt(sheet, top, column));
  const isText = typeof head?.value === "string" && typeof caption?.value === "string" && !isFigure(caption);
  return isText && normalise(String(head.value)).length <= longestHead && isFigure(cellAt(sheet, top, left + 2));
}

function columnsOf(sheet: Sheet, { top, left }: Area, end: number): HeaderColumn[] {
  const printed = normalise(String(cellAt(sheet, top, left)?.value ?? ""));
  const cell = { row: top, column: left };
  const [path, texts, cells] = [[printed], [printed], [cell]];
  const timeless = withoutPeriod(path, texts, cells);
  return Array.from({ length: end - left - 1 }, (_, at) => ({
    index: left + 1 + at,
    path,
    title: printed,
    printed,
    texts,
    cell,
    cells,
    timeless,
  }));
}
