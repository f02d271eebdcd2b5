import { Catalogue } from "../../src/catalogue";
import { generalId } from "../../src/layouts";
import { askedTables } from "../../src/readings/askedTables";
import { Readings } from "../../src/readings/readings";
import { tableSets } from "../../src/readings/tableSets";
import { recognise, type Disclosure, type Table } from "../../src/recognise";
import { sheet, workbook } from "../support/table";

const expenditure = (organisation: string) =>
  sheet(
    "",
    `2026年支出总表 | | | | 单位：万元
     部门：${organisation}
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     205 | 教育支出 | 74.00 | 44.00 | 30.00`,
  );

/** A table of the same cells that no standard layout fits. */
function general(table: Table): Table {
  const layout = { ...table.layout, id: generalId };
  return Object.create(table, { layout: { value: layout } }) as Table;
}

function withGeneral(disclosure: Disclosure, count: number): Disclosure {
  const others = Array.from({ length: count }, () => disclosure.tables.map(general)).flat();
  return { ...disclosure, tables: [...disclosure.tables, ...others] };
}

function readingsOf(disclosure: Disclosure): Readings {
  return new Readings(disclosure, Catalogue.empty);
}

describe("tables that no standard layout fits", () => {
  const disclosure = recognise(workbook(expenditure("某某区教育局")));

  it("do not part a workbook into several disclosures, and take no part in relations", () => {
    const [set, ...others] = readingsOf(withGeneral(disclosure, 2)).of(tableSets);
    expect(others).toEqual([]);
    expect([...(set?.keys() ?? [])]).toEqual(["expenditure-summary"]);
  });

  it("do not make a whole disclosure of a working file", () => {
    expect(readingsOf(withGeneral(disclosure, 5)).of(askedTables).everyones).toEqual([]);
  });
});
