/** Key columns under header words that nobody knows. */
import { recognise } from "../../../src/recognise";
import { publishedCatalogue } from "../../../src/catalogue/data/published";
import { check } from "../../../src/check";
import type { Sheet } from "../../../src/workbook";
import { table, workbook } from "../../support/table";

function keysOf(on: Sheet): string[] {
  const [found] = recognise(workbook(on)).tables;
  return (found?.panels ?? []).flatMap(({ columns }) =>
    columns.flatMap(({ index, role, concept }) =>
      role === "code" || role === "code-part" || role === "name" || role === "organisation"
        ? [`${index} ${role} ${concept ?? ""}`]
        : [],
    ),
  );
}

function errorsIn(on: Sheet): string[] {
  const { findings } = check(recognise(workbook(on)), { catalogue: publishedCatalogue });
  return findings.flatMap(({ severity, message }) => (severity === "error" ? [message] : []));
}

const whole = (code: string, name: string, sum = "100.00"): Sheet =>
  table`支出总表 | | | | 单位：万元
    ${code} | ${name} | 合计 | 基本支出 | 项目支出
    | 合计 | ${sum} | 70.00 | 30.00
    208 | 社会保障和就业支出 | 40.00 | 10.00 | 30.00
    20805 | 行政事业单位养老支出 | 40.00 | 10.00 | 30.00
    2080505 | 机关事业单位基本养老保险缴费支出 | 40.00 | 10.00 | 30.00
    221 | 住房保障支出 | 60.00 | 60.00 |
    22102 | 住房改革支出 | 60.00 | 60.00 |
    2210201 | 住房公积金 | 60.00 | 60.00 |`;

const split = (middle: string, last: string): Sheet =>
  table`支出总表 | | | | | | 单位：万元
    科目编码 | | | 科目名称 | 合计 | 基本支出 | 项目支出
    类 | ${middle} | ${last} | | | |
    | | | 合计 | 60.00 | 60.00 |
    221 | | | 住房保障支出 | 60.00 | 60.00 |
    221 | "02" | | 住房改革支出 | 60.00 | 60.00 |
    221 | "02" | "01" | 住房公积金 | 40.00 | 40.00 |
    221 | "02" | "02" | 提租补贴 | 20.00 | 20.00 |`;

it("tells codes and their names", () => {
  expect(keysOf(whole("号数", "事由"))).toEqual(["0 code code", "1 name name"]);
  expect(errorsIn(whole("号数", "事由"))).toEqual([]);
  expect(errorsIn(whole("号数", "事由", "101.00"))).not.toEqual([]);
});

it("tells the parts of a code", () => {
  const known = keysOf(split("款", "项"));
  expect(keysOf(split("次等", "末等"))).toEqual(known);
  expect(errorsIn(split("次等", "末等"))).toEqual([]);
});

it("tells the organisation from its subject", () => {
  const owned = table`支出总表 | | | | | | 单位：元
    机构号 | 机构 | 科目编码 | 事由 | 合计 | 基本支出 | 项目支出
    合计 | | | | 5000.00 | 5000.00 |
    301 | 某市文化局 | | | 5000.00 | 5000.00 |
    301001 | 某市文化局本级 | | | 3000.00 | 3000.00 |
    301001 | 某市文化局本级 | 207 | 文化旅游体育与传媒支出 | 3000.00 | 3000.00 |
    301002 | 某市图书馆 | | | 2000.00 | 2000.00 |
    301002 | 某市图书馆 | 207 | 文化旅游体育与传媒支出 | 2000.00 | 2000.00 |`;
  expect(keysOf(owned)).toEqual([
    "0 organisation organisation.code",
    "1 organisation organisation.name",
    "2 code code",
    "3 name name",
  ]);
  expect(errorsIn(owned)).toEqual([]);
});

it("keys the rows by the first of two codes", () => {
  const both = table`一般公共预算基本支出表 | | | | | | | | 单位：万元
    甲种分类 | | | 乙种分类 | | | 本年基本支出 | |
    科目编码 | | 科目名称 | 科目编码 | | 科目名称 | 合计 | 人员经费 | 公用经费
    类 | 款 | | 类 | 款 | | | |
    | | 合计 | | | | 9.00 | 9.00 |
    301 | "01" | 基本工资 | 501 | "01" | 工资奖金津补贴 | 5.00 | 5.00 |
    301 | "02" | 津贴补贴 | 501 | "01" | 工资奖金津补贴 | 4.00 | 4.00 |`;
  expect(keysOf(both)).toEqual(["0 code-part 类", "1 code-part 款", "2 name name"]);
  expect(errorsIn(both)).toEqual([]);
});

it("takes the codes of another classification for no organisations", () => {
  const both = table`一般公共预算基本支出表 | | | | | | 单位：万元
    甲种分类 | | 乙种分类 | | 本年基本支出 | |
    号数 | 科目名称 | 号数 | 科目名称 | 合计 | 人员经费 | 公用经费
    | 合计 | | | 9.00 | 9.00 |
    301 | 工资福利支出 | | | 9.00 | 9.00 |
    30101 | 基本工资 | 50101 | 工资奖金津补贴 | 5.00 | 5.00 |
    30107 | 绩效工资 | 50501 | 工资福利支出 | 4.00 | 4.00 |`;
  expect(keysOf(both).slice(0, 2)).toEqual(["0 code code", "1 name name"]);
  expect(errorsIn(both)).toEqual([]);
});

it("numbers of columns are no row, whatever they are called and whatever stands beside them", () => {
  const numbered = table`支出决算表 | | | | | | 单位：元
    项目 | | | | 本年支出合计 | 基本支出 | 项目支出
    支出功能分类科目编码 | | | 事由 | | |
    类 | 次等 | 末等 | 栏次 | 1 | 2 | 3
    | | | 合计 | 1000000.25 | 700000.25 | 300000.00
    212 | | | 城乡社区支出 | 1000000.25 | 700000.25 | 300000.00
    212 | "01" | | 城乡社区管理事务 | 1000000.25 | 700000.25 | 300000.00
    212 | "01" | "01" | 行政运行 | 1000000.25 | 700000.25 | 300000.00`;
  expect(errorsIn(numbered)).toEqual([]);
});

it("takes no column for an amount that stands before the names", () => {
  const numbered = table`支出总表 | | | | | 单位：万元
    号 | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    | | 合计 | 60.00 | 60.00 |
    312301 | 221 | 住房保障支出 | 60.00 | 60.00 |
    312301 | 22102 | 住房改革支出 | 60.00 | 60.00 |
    312301 | 2210201 | 住房公积金 | 60.00 | 60.00 |`;
  expect(errorsIn(numbered)).toEqual([]);
});

it("tells codes and names that stand in one cell", () => {
  const joined = table`支出总表 | | | 单位：万元
    按用途 | 合计 | 基本支出 | 项目支出
    合计 | 100.00 | 70.00 | 30.00
    208-社会保障和就业支出 | 40.00 | 10.00 | 30.00
    20805-行政事业单位养老支出 | 40.00 | 10.00 | 30.00
    221-住房保障支出 | 60.00 | 60.00 |
    22102-住房改革支出 | 60.00 | 60.00 |`;
  expect(keysOf(joined)).toEqual(["0 name name"]);
  expect(recognise(workbook(joined)).tables.map(({ layout }) => layout.id)).toEqual(["expenditure-summary"]);
});
