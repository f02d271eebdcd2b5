/** 政府采购预算表 of every disclosure of a workbook, and what it lists. */
import type { Table } from "../../recognise";
import { defineReading } from "../readings";
import { tableSets, type TableSet } from "../tableSets";
import { procurementLines, type Purchase } from "./purchase";

/** `missing`: with the reason why nothing can be held against it. */
export type Procured =
  | { readonly kind: "listed"; readonly set: TableSet; readonly table: Table; readonly purchases: readonly Purchase[] }
  | { readonly kind: "missing"; readonly set: TableSet; readonly reason: string };

export const procured = defineReading("procured", (readings): readonly Procured[] =>
  readings.of(tableSets).map((set) => {
    const table = set.get("procurement");
    if (table === undefined) return { kind: "missing", set, reason: "工作簿中没有政府采购预算表" };
    return table.unreadable
      ? { kind: "missing", set, reason: `政府采购预算表（工作表“${table.sheet.name}”）没有可读的数据` }
      : { kind: "listed", set, table, purchases: procurementLines(table, readings.catalogue) };
  }),
);
