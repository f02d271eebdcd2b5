/** 编码与名称不符：名称写成了同一类里另一个科目的。 */
import type { CatalogueKind } from "../../../catalogue";
import { nameKey, type Catalogue } from "../../../catalogue";
import type { Row, Table } from "../../../recognise";
import { cellAt } from "../../../workbook";
import { editOf, tablesByCode, together } from "../cells";
import type { MistakeKind, Planter } from "../mistake";
import { oneOf } from "../random";

export const name: MistakeKind = {
  id: "name",
  level: 2,
  places: ({ disclosure, readings: { catalogue } }) =>
    tablesByCode(disclosure).flatMap((table) =>
      table.rows
        .filter(({ kind, nameColumn }) => kind === "code" && nameColumn !== undefined)
        .map((row) => placeAt(table, row, catalogue)),
    ),
};

function placeAt(table: Table, row: Row, catalogue: Catalogue): Planter {
  return (random) => {
    const kind: CatalogueKind = table.axis === "economic" ? "economic" : "functional";
    const { code = "", nameColumn: column = -1, index, sheet } = row;
    const above = catalogue.above(kind, code);
    const others = catalogue
      .children(kind, above, table.year)
      .filter((entry) => entry.code !== code && nameKey(entry.name) !== nameKey(row.name));
    const other = oneOf(others, random);
    const printed = cellAt(sheet, index, column)?.value;
    if (other === undefined || typeof printed !== "string") return undefined;
    // The indentation stays as it was typed.
    const indent = /^[\s\u3000]*/u.exec(printed)?.[0] ?? "";
    const edit = editOf(sheet, { row: index, column }, `${indent}${other.name}`);
    return together([edit]);
  };
}
