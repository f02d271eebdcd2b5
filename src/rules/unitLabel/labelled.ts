/** What says in what the figures of a table are counted. */
import { amountsThere } from "../../readings/tablePlaces";
import { figureKind, normalise, type Column, type Table } from "../../recognise";
import { columnKinds, unitIsPieces } from "../../vocabulary";
import { cellAt } from "../../workbook";

/** People, cars and square metres are counted in no unit of money; so is what `单位：个、人` stands above. */
export function hasMoney(table: Table): boolean {
  for (const { column } of amountsThere(table))
    if (figureKind(column.role) === "money") return !headingTexts(table).some((text) => unitIsPieces.test(text));
  return false;
}

/** Does anything say in what unit the amounts are: a label, a header, a note, each row, each amount? */
export function isLabelled(table: Table): boolean {
  return (
    table.labels.unit !== undefined ||
    table.panels.some(({ columns }) =>
      columns.some((column) => column.unit !== undefined || isMeasure(table, column)),
    ) ||
    headingTexts(table).some((text) => unitWords.test(text)) ||
    table.notes.some(({ text }) => unitWords.test(normalise(text))) ||
    saysInCells(table)
  );
}

/** `201.30万元`: each amount says itself in what it is read. */
function saysInCells(table: Table): boolean {
  let isSaid = false;
  for (const { row, column } of amountsThere(table)) {
    if (figureKind(column.role) !== "money") continue;
    const value = cellAt(row.sheet, row.index, column.index)?.value;
    if (typeof value !== "string" || unitBehind.exec(normalise(value))?.[0] !== table.unit) return false;
    isSaid = true;
  }
  return isSaid;
}

/** `单位` above `人`, `元/年`, `元/月`: each row says its own. */
function isMeasure({ rows }: Table, { title, index }: Column): boolean {
  if (!columnKinds.measureHeader.test(normalise(title))) return false;
  const texts = rows.flatMap(({ sheet, index: row }) => {
    const value = cellAt(sheet, row, index)?.value;
    return typeof value === "string" ? normalise(value) : [];
  });
  return texts.length > 0 && texts.every((text) => columnKinds.measure.test(text));
}

const unitBehind = /[百千万亿]{0,2}元$/u;

/** Looser than the reader of labels: whatever names a unit will do for a reader of the table. */
const unitWords = /(?:单位|金额|人民币|币种|计价|以).{0,8}元|[(（]?(?:千|万|百万|亿)元[)）]?/u;

function headingTexts({ sheet, area, rows }: Table): string[] {
  return sheet.rows
    .slice(area.top, rows[0]?.index ?? area.bottom + 1)
    .flatMap((cells) =>
      (cells ?? []).flatMap((cell) => (typeof cell?.value === "string" ? [normalise(cell.value)] : [])),
    );
}
