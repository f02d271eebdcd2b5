/** The tables of a style, blank but for titles, headers, subjects and formulas. */
import type { Area, PrintedCell, PrintedSheet } from "../../workbook";
import { captionLines, captionWidth } from "./captions";
import { figureAt } from "./figures";
import { headerOf, type Header } from "./header";
import { headingRows, Plan, type PlannedTable } from "./plan";
import type { Wanted } from "./planned";
import type { Style } from "./style";

const widths = { code: 12, name: 36, figure: 14, narrow: 10, caption: 34 };
/** More columns of figures do not fit on a page that stands upright. */
const mostUpright = 4;
/** With more of them they are narrow, or the print is too small to read. */
const mostWide = 9;

export function templateSheets(style: Style, wanted: Wanted): PrintedSheet[] {
  const plan = new Plan(style, wanted);
  return plan.tables.map((own) => sheetOf(plan, own, style, wanted));
}

function sheetOf(plan: Plan, own: PlannedTable, { unit }: Style, wanted: Wanted): PrintedSheet {
  const { table, sheet, top } = own;
  const { keys, columns, rows: kind } = table;
  const isTwoSided = kind.kind === "captions";
  const width = isTwoSided ? captionWidth : keys.length + columns.length;
  const header = isTwoSided ? twoSidedHeader : headerOf(table, headingRows, wanted.year);
  const body = bodyOf(plan, own, wanted, width);
  const across = (row: number): Area => ({ top: row, left: 0, bottom: row, right: width - 1 });
  return {
    name: sheet,
    rows: [...heading(own, unit, wanted, width), ...header.rows, ...body.rows],
    merges: [across(1), ...header.merges, ...body.merged.map((row) => across(top + row))],
    columnWidths: isTwoSided
      ? [widths.caption, widths.figure, widths.caption, widths.figure]
      : [
          ...keys.map((_, position) => (position === 0 ? widths.code : widths.name)),
          ...columns.map(() => (columns.length > mostWide ? widths.narrow : widths.figure)),
        ],
    isLandscape: !isTwoSided && columns.length > mostUpright,
    headerRows: top,
  };
}

function heading(
  { table }: PlannedTable,
  unit: string,
  { year, units: [department] }: Wanted,
  width: number,
): (PrintedCell | undefined)[][] {
  const blanks = Array.from({ length: Math.max(0, width - 2) }, () => undefined);
  return [
    [{ look: "label", text: table.number }],
    [{ look: "title", text: table.title.replaceAll("{年}", String(year)) }],
    [{ look: "label", text: `部门：${department.name}` }, ...blanks, { look: "right", text: `单位：${unit}` }],
  ];
}

const head = (text: string): PrintedCell => ({ look: "header", text });
const twoSidedHeader: Header = {
  rows: [
    [head("收入"), { look: "header" }, head("支出"), { look: "header" }],
    [head("项目"), head("预算数"), head("项目"), head("预算数")],
  ],
  merges: [
    { top: headingRows, left: 0, bottom: headingRows, right: 1 },
    { top: headingRows, left: 2, bottom: headingRows, right: 3 },
  ],
};

interface Body {
  readonly rows: readonly (readonly PrintedCell[])[];
  /** The rows, counted from the first below the header, that are one cell. */
  readonly merged: readonly number[];
}

function bodyOf(plan: Plan, own: PlannedTable, { year }: Wanted, width: number): Body {
  const { table, rows } = own;
  const kind = table.rows;
  if (kind.kind === "captions") return { rows: captionLines(plan, own, kind), merged: [] };
  if (kind.kind === "empty") {
    const says: PrintedCell = { look: "note", text: kind.says.replaceAll("{年}", String(year)) };
    return { rows: [[says, ...Array.from({ length: width - 1 }, (): PrintedCell => ({ look: "note" }))]], merged: [0] };
  }
  const lines = rows.map((row) => [
    ...row.texts.map((text, position): PrintedCell => ({
      look: position === 0 ? "code" : "text",
      ...(text !== "" && { text }),
    })),
    ...table.columns.map((column) => figureAt(plan, own, row, column)),
  ]);
  return { rows: lines, merged: [] };
}
