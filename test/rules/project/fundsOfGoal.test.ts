/** 资金总额 of a form of goals and the sources that it lists below. */
import { publishedCatalogue as catalogue } from "../../../src/catalogue/data/published";
import { check } from "../../../src/check";
import { recognise } from "../../../src/recognise";
import { a1, type Sheet } from "../../../src/workbook";
import { table, workbook } from "../../support/table";

function said(form: Sheet): string[] {
  const { findings } = check(recognise(workbook(form)), { catalogue });
  return findings.flatMap(({ rule, places: [at] }) => (rule === "project-funding" ? `${rule} ${a1(at)}` : []));
}

const goals = (whole: string, ofYear: string, more = "") => table`项目支出绩效目标申报表
  （2026年度） | | | | 单位：万元
  项目名称 | 养老服务补贴 | | 项目属性 | 延续性
  项目资金（万元） | 实施期资金总额 | 300.00 | 年度资金总额 | ${ofYear}
   | 其中：财政拨款 | 270.00 | 其中：财政拨款 | 90.00
   | 其他资金 | ${whole} | 其他资金 | 10.00
  ${more}
  总体目标 | 实施期目标（2024—2026年） | | 年度目标 |
   | 补贴1200人 | | 补贴1260人 |
  一级指标 | 二级指标 | 三级指标 | | 指标值
  产出指标 | 数量指标 | 人数 | | ≥1260人`;

test("each 资金总额 is the sum of what is listed below it", () => {
  expect(said(goals("30.00", "100.00"))).toEqual([]);
  expect(said(goals("33.00", "100.00"))).toEqual(["project-funding C4"]);
  expect(said(goals("30.00", "110.00"))).toEqual(["project-funding E4"]);
});

test("a list that goes on with other sources is not summed", () => {
  expect(said(goals("20.00", "105.00", " | 上级补助 | 10.00 | 上级补助 | 5.00"))).toEqual([]);
});
