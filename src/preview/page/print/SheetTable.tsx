/** A sheet as a table for paper: as on the screen, rows whole, the frozen ones repeated on every page. Its styles stand in it. */
import type { CSSProperties } from "react";
import { contains, type Area } from "../../../workbook";
import { displayed } from "../../excel/model/display";
import type { Sheet } from "../../excel/model/sheet";
import { axesOf } from "../grid/axes";
import type { Axis } from "../grid/axis";
import { linesAround } from "../grid/borders";
import { drawnRows, type DrawnCell, type DrawnRow } from "../grid/drawn";
import { boxLook, textLook } from "../grid/look";
import { formatColour, sideOf } from "../grid/shown";

/** A4 inside its margins, in pixels. */
const PORTRAIT = 718;
const LANDSCAPE = 1047;

interface Props {
  readonly sheet: Sheet;
  readonly used: Area;
}

export function SheetTable({ sheet, used }: Props) {
  const axes = axesOf(sheet, { rows: used.bottom + 1, columns: used.right + 1 });
  const rows = visible(axes.rows, used.top, used.bottom);
  const columns = visible(axes.columns, used.left, used.right);
  const width = columns.reduce((sum, column) => sum + axes.columns.size(column), 0);
  const isWide = width > PORTRAIT;
  const drawn = new Map(drawnRows(sheet, rows, columns).map((row): [number, DrawnRow] => [row.row, row]));
  const line = (row: number) => (
    <tr key={row} style={{ height: axes.rows.size(row), breakInside: "avoid" }}>
      {columns.map((column) => {
        const cell = drawn.get(row)?.cells.find((one) => one.column === column);
        if (cell !== undefined)
          return <CellOfTable key={column} cell={cell} sheet={sheet} rows={rows} columns={columns} />;
        const isCovered = sheet.merges.some((merge) => contains(merge, { row, column }));
        return isCovered ? null : <td key={column} />;
      })}
    </tr>
  );
  const frozen = rows.filter((row) => row < sheet.frozen.rows);
  return (
    <>
      <style>{`@page { size: A4 ${isWide ? "landscape" : "portrait"}; margin: 10mm } body { margin: 0 } td { padding: 0 2px }`}</style>
      <table
        style={{
          tableLayout: "fixed",
          borderCollapse: "collapse",
          width,
          zoom: Math.min(1, (isWide ? LANDSCAPE : PORTRAIT) / Math.max(1, width)),
          printColorAdjust: "exact",
        }}
      >
        <colgroup>
          {columns.map((column) => (
            <col key={column} style={{ width: axes.columns.size(column) }} />
          ))}
        </colgroup>
        {frozen.length > 0 && <thead>{frozen.map(line)}</thead>}
        <tbody>{rows.filter((row) => row >= sheet.frozen.rows).map(line)}</tbody>
      </table>
    </>
  );
}

interface CellProps {
  readonly cell: DrawnCell;
  readonly sheet: Sheet;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

function CellOfTable({ cell: { area, content, style, overlays }, sheet, rows, columns }: CellProps) {
  const isMerged = area.top !== area.bottom || area.left !== area.right;
  const { alignItems, ...box } = boxLook(style, overlays, linesAround(sheet, area), isMerged);
  const look: CSSProperties = {
    ...box,
    verticalAlign: alignItems === "flex-start" ? "top" : alignItems === "center" ? "middle" : "bottom",
    ...textLook(style, overlays, sideOf(style.horizontal, content), formatColour(content, style.numberFormat)),
  };
  const within = (all: readonly number[], from: number, to: number): number =>
    all.filter((index) => index >= from && index <= to).length;
  return (
    <td style={look} rowSpan={within(rows, area.top, area.bottom)} colSpan={within(columns, area.left, area.right)}>
      {displayed(content, style.numberFormat)}
    </td>
  );
}

function visible(axis: Axis, from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((index) => !axis.isHidden(index));
}
