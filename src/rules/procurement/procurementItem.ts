/** 政府采购预算表有金额的行都写明采购品目。 */
import { drawnPurchases } from "../../contract/drawnForms";
import { ofEach } from "../../contract/ofEach";
import { defineRule, holds, type Check } from "../../contract/rule";
import type { Place } from "../../readings/place";
import { linesOf } from "../../readings/purchases/lines";
import { tableName } from "../../readings/wording";
import { amountOf, isBlank, isReadable, type Row, type Table } from "../../recognise";

export const procurementItem = defineRule({
  id: "procurement-item",
  severity: "info",
  docs: {
    title: "采购品目未填",
    why: "政府采购预算按品目编制：有采购金额的行没有填品目，看不出买的是什么。",
    basis: "《政府采购品目分类目录》",
    causes: "采购内容写在别的栏，品目栏漏填。",
    mend: "按《政府采购品目分类目录》补填品目编码和名称。",
    example: {
      good: "[A02010108]便携式计算机 1.40",
      bad: "（没有填品目）1.40",
      drawn: drawnPurchases(
        "日常经费 | [A02010108]便携式计算机 | 2 | 0.70 | 1.40 |",
        "日常经费 | [C23030000]审计服务→ | 1 | 5.00 | 5.00 |",
      ),
    },
  },
  check: ofEach("tables", function* (table) {
    if (table.layout.id === "procurement") yield* inTable(table);
  }),
});

function* inTable(table: Table): Iterable<Check> {
  const places: Place[] = [];
  for (const row of linesOf(table)) {
    const column = row.panel.byConcept.get("item");
    if (column === undefined || !hasAmount(table, row)) continue;
    if (table.text(row, "item") === "")
      places.push({ sheet: row.sheet, table, row: row.index, column: column.index, key: row.key, concept: "item" });
    else yield holds;
  }
  const [at, ...evidence] = places;
  if (at === undefined) return;
  const lines = evidence.length === 0 ? `第${at.row + 1}行` : `第${at.row + 1}行等${places.length}行`;
  yield {
    kind: "violation",
    severity: "info",
    at,
    evidence,
    relation: "item",
    message: `${tableName(table)}${lines}有采购金额，没有填政府采购品目。请按《政府采购品目分类目录》补填。`,
  };
}

function hasAmount(table: Table, row: Row): boolean {
  const fact = table.fact(row, "amount");
  return fact !== undefined && !isBlank(fact) && isReadable(fact) && !amountOf(fact).isZero;
}
