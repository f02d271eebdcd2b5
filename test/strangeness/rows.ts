/** Rows that move, blank rows, titles and units that are left out. */
import { normalise } from "../../src/workbook";
import { heightOf, rearrange, span } from "../support/rearrange";
import { taggedAt, type Shape } from "./tagged";
import { onCells, onTables, textIn, withRows, type Random, type Transformation } from "./transformation";

const totalLabel = /^(?:合计|总计|共计)$/u;

/** The only row of 合计, where it is first or last; tables of captions have their totals where they belong. */
function totalRow({ sheet, body, columns }: Shape): number | undefined {
  const keys = columns.filter(({ role }) => role === "code" || role === "name").map(({ index }) => index);
  const totals = body.filter((row) =>
    keys.some((column) => totalLabel.test(normalise(textIn(taggedAt(sheet, row, column))))),
  );
  const [only] = totals;
  const isAtEnd = only === body[0] || only === body.at(-1);
  return totals.length === 1 && isAtEnd && body.length > 1 ? only : undefined;
}

const isOnePanel = ({ columns }: Shape): boolean =>
  columns.filter(({ role }, position) => role === "amount" && columns[position - 1]?.role !== "amount").length === 1;

const unitLabel = /(?:金额)?单位[:：]\s*(?:人民币)?(万元|千元|亿元|元)/u;

const unitDropped = onCells("no unit", () => (cell) => {
  if (cell.part !== "label" || typeof cell.value !== "string") return cell;
  const rest = cell.value.replace(unitLabel, "").trim();
  return rest === cell.value ? cell : rest === "" ? undefined : { ...cell, value: rest };
});

/** Only where all tables have the same: of two units that nobody names one would be wrong. */
const noUnit: Transformation = {
  ...unitDropped,
  apply: (workbook, random) => {
    const units = workbook.sheets.flatMap(({ rows }) =>
      rows.flatMap((cells) => (cells ?? []).flatMap((cell) => unitLabel.exec(textIn(cell))?.[1] ?? [])),
    );
    return new Set(units).size === 1 ? unitDropped.apply(workbook, random) : workbook;
  },
};

export const rowChanges: readonly Transformation[] = [
  onTables("total at the other end", (shape) => {
    const { sheet, body, repeated } = shape;
    const total = totalRow(shape);
    const [first = 0, last = 0] = [body[0], body.at(-1)];
    if (total === undefined || repeated.length > 0 || !isOnePanel(shape)) return undefined;
    const others = span(first, last).filter((row) => row !== total);
    const isMerged = sheet.merges.some(({ top, bottom }) => top >= first && bottom <= last && bottom > top);
    if (isMerged) return undefined;
    const moved = total === first ? [...others, total] : [total, ...others];
    return rearrange(sheet, [...span(0, first - 1), ...moved, ...span(last + 1, heightOf(sheet) - 1)]);
  }),
  onTables("blank rows between some rows", (shape, random) => blankRows(shape, () => random() < 0.25)),
  onTables("a blank row after every row", (shape) => blankRows(shape, () => true)),
  onTables("a blank row below the header", ({ sheet, header }) => withRows(sheet, header.bottom + 1)),
  onTables("a blank row above the header", ({ sheet, header }) => withRows(sheet, header.top)),
  onTables("no title", ({ sheet, titles }) =>
    rearrange(
      sheet,
      span(0, heightOf(sheet) - 1).filter((row) => !titles.includes(row)),
    ),
  ),
  onTables("nothing above the header but the unit", ({ sheet, titles, labels }) => {
    const dropped = [
      ...titles,
      ...labels.filter((row) => !(sheet.rows[row] ?? []).some((cell) => /单位[:：].*元/u.test(textIn(cell)))),
    ];
    return rearrange(
      sheet,
      span(0, heightOf(sheet) - 1).filter((row) => !dropped.includes(row)),
    );
  }),
  noUnit,
];

function blankRows({ sheet, body }: Shape, wanted: () => boolean) {
  // From the last row up, so that the rows above keep their numbers.
  return body.toReversed().reduce((changed, row) => (wanted() ? withRows(changed, row + 1) : changed), sheet);
}

/** Hidden rows are read like others; no row is drawn in a way that depends on what it holds. */
export function hiddenRowsOf({ body }: Shape, random: Random): ReadonlySet<number> {
  return new Set(body.filter(() => random() < 0.3));
}
