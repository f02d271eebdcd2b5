/** The tables of a style, blank but for titles, headers, subjects and formulas. */
import type { Area, PrintedCell, PrintedSheet } from "../../workbook";
import { captionHeader, captionLines } from "./captions";
import { columnWidthsOf, needsLandscape } from "./columnWidths";
import { figureAt } from "./figures";
import { formBody } from "./form";
import { headerOf, type Header } from "./header";
import { notesOf } from "./notes";
import { panelBody, panelHeader } from "./panels";
import { headingRows, Plan, type PlannedTable } from "./plan";
import type { Wanted } from "./planned";
import type { Style, StyledTable } from "./style";

/** The blank tables of a style for the wanted units and subjects, totals and ties as formulas. */
export function templateSheets(style: Style, wanted: Wanted): PrintedSheet[] {
  const plan = new Plan(style, wanted);
  return plan.tables.map((own) => sheetOf(plan, own, style, wanted));
}

function sheetOf(plan: Plan, own: PlannedTable, style: Style, wanted: Wanted): PrintedSheet {
  const { table, sheet, top } = own;
  const columnWidths = columnWidthsOf(table, titleOf(table, wanted));
  const width = columnWidths.length;
  const header = headerFor(table, wanted.year);
  const body = bodyOf(plan, own, wanted, width);
  const notes = notesOf(own);
  const { title, rows: heading } = headingOf(own, style, wanted, width);
  const across = (row: number): Area => ({ top: row, left: 0, bottom: row, right: width - 1 });
  const below = top + body.rows.length;
  return {
    name: sheet,
    rows: [...heading, ...header.rows, ...body.rows, ...notes.map((text) => [{ look: "note" as const, text }])],
    merges: [across(title), ...header.merges, ...body.merges, ...notes.map((_, line) => across(below + line))],
    columnWidths,
    isLandscape: needsLandscape(table, columnWidths),
    headerRows: top,
  };
}

function titleOf({ title }: StyledTable, { year }: Wanted): string {
  return title.replaceAll("{年}", String(year));
}

/** Final accounts have their number on the right, below the title. */
function headingOf(
  { table, number: own }: PlannedTable,
  { kind, unit }: Style,
  wanted: Wanted,
  width: number,
): { readonly title: number; readonly rows: (PrintedCell | undefined)[][] } {
  const right = (text: string): (PrintedCell | undefined)[] => [
    ...Array.from({ length: Math.max(0, width - 2) }, () => undefined),
    { look: "right", text },
  ];
  const isFinal = kind === "finalAccounts";
  const title: PrintedCell[] = [{ look: "title", text: titleOf(table, wanted) }];
  const number: (PrintedCell | undefined)[] = isFinal ? [undefined, ...right(own)] : [{ look: "label", text: own }];
  const owner: (PrintedCell | undefined)[] = [
    { look: "label", text: `部门：${wanted.units[0].name}` },
    ...right(`${isFinal ? "金额" : ""}单位：${unit}`),
  ];
  return isFinal ? { title: 0, rows: [title, number, owner] } : { title: 1, rows: [number, title, owner] };
}

function headerFor(table: StyledTable, year: number): Header {
  switch (table.rows.kind) {
    case "captions":
      return captionHeader(table.rows, headingRows);
    case "panels":
      return panelHeader(table.rows, headingRows);
    case "form":
      return { rows: [], merges: [] };
    default:
      return headerOf(table, headingRows, year);
  }
}

interface Body {
  readonly rows: readonly (readonly PrintedCell[])[];
  readonly merges: readonly Area[];
}

function bodyOf(plan: Plan, own: PlannedTable, wanted: Wanted, width: number): Body {
  const { table, rows, top } = own;
  const kind = table.rows;
  if (kind.kind === "captions") return { rows: captionLines(plan, own, kind), merges: [] };
  if (kind.kind === "panels") return panelBody(plan, own, kind);
  if (kind.kind === "form") return formBody(plan, own, kind, wanted);
  if (kind.kind === "empty") {
    const says: PrintedCell = { look: "note", text: kind.says.replaceAll("{年}", String(wanted.year)) };
    const line = [says, ...Array.from({ length: width - 1 }, (): PrintedCell => ({ look: "note" }))];
    return { rows: [line], merges: [{ top, left: 0, bottom: top, right: width - 1 }] };
  }
  const lines = rows.map((row) => [
    ...row.texts.map((text, position): PrintedCell => ({
      look: position === 0 ? "code" : "text",
      ...(text !== "" && { text }),
    })),
    ...table.columns.map((column) => figureAt(plan, own, row, column)),
  ]);
  return { rows: lines, merges: [] };
}
