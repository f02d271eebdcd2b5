/** 计量单位：应是台、批、项等，不是数字。 */
import { ofEach } from "../../contract/ofEach";
import { defineRule, holds, type Check } from "../../contract/rule";
import type { Place } from "../../readings/place";
import { linesOf } from "../../readings/purchases/lines";
import { firstFew, tableName } from "../../readings/wording";
import { normalise, type Table } from "../../recognise";
import { a1 } from "../../workbook";

export const measureUnit = defineRule({
  id: "measure-unit",
  severity: "info",
  docs: {
    title: "计量单位",
    why: "“计量单位”栏写台、批、项、平方米等，写成数字的，多半是把数量或单价填到了这一栏。没有填写的不提示。",
    basis: "政府采购预算表表式",
    causes: "数量填到了计量单位栏；各栏错位一列。",
    mend: "改填台、批、项、平方米等单位。",
    example: {
      good: "采购数量 1、计量单位 台",
      bad: "采购数量 1、计量单位 1",
      drawn: `政府采购预算表 | | | | | | | 单位：万元
        单位代码 | 单位名称 | 项目 | 政府采购品目 | 采购数量 | 单价 | 计量单位 | 采购金额
        205001 | 某市某局本级 | 办公设备 | [A02010108]便携式计算机 | 1 | 2.00 | 台→1 | 2.00
        205001 | 某市某局本级 | 办公设备 | [A02010105]台式计算机 | 1 | 1.00 | 台 | 1.00`,
    },
  },
  check: ofEach("tables", function* (table) {
    yield* inTable(table);
  }),
});

function* inTable(table: Table): Iterable<Check> {
  const filled = linesOf(table).flatMap((row) => {
    const at = table.textPlace(row, "measure");
    const text = normalise(table.text(row, "measure"));
    if (at === undefined || text === "") return [];
    const place: Place = { sheet: row.sheet, table, ...at, key: row.key, concept: "measure" };
    return [{ text, place }];
  });
  const [first, ...others] = filled.filter(({ text }) => /^\d+(?:\.\d+)?$/u.test(text));
  if (first !== undefined)
    yield {
      kind: "violation",
      at: first.place,
      evidence: others.map(({ place }) => place),
      message: `${tableName(table)}的“计量单位”（${firstFew([first, ...others].map(({ place }) => a1(place)))}）填的是数字“${first.text}”，应是台、批、项等单位。请核对。`,
      actual: first.text,
    };
  else if (filled.length > 0) yield holds;
}
