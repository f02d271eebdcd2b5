/** 年度没有更新：沿用上年的表，标题仍是上一年。 */
import type { Table } from "../../../recognise";
import { cellAt } from "../../../workbook";
import { editOf, together } from "../cells";
import type { MistakeKind, Planter } from "../mistake";

export const year: MistakeKind = {
  id: "year",
  level: 2,
  places: ({ disclosure }) => disclosure.tables.map(placeAt),
};

function placeAt({ sheet, labels: { year: label } }: Table): Planter {
  return () => {
    const text = label && cellAt(sheet, label.row, label.column)?.value;
    if (typeof text !== "string" || label === undefined) return undefined;
    const stale = text.replace(String(label.value), String(label.value - 1));
    const edit = editOf(sheet, label, stale);
    return together([edit]);
  };
}
