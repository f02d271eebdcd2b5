/** The one column of amounts of a budget has many names; the tables are told by what they list. */
import { recognise } from "../../src/recognise";
import { causesIn, inShort } from "../support/causes";
import { sheet, workbook } from "../support/table";

const balanced = (header: string, education = "450.00") =>
  sheet(
    "收支",
    `2027年收支预算总表
     单位：某市干部休养所 | | | 单位：万元
     收入 | | 支出 |
     项目 | ${header} | 项目 | ${header}
     一、一般公共预算拨款收入 | 610.00 | 一、教育支出 | ${education}
     二、其他收入 | 20.00 | 二、住房保障支出 | 180.00
     收入总计 | 630.00 | 支出总计 | 630.00`,
  );

test.each(["核定数", "计划数", "预算安排", "本年安排数", "预算总额"])("%s of 收支总表", (header) => {
  expect(recognise(workbook(balanced(header))).tables.map(({ layout }) => layout.id)).toEqual(["income-expenditure"]);
  expect(causesIn(balanced(header)).map(inShort)).toEqual([]);
  expect(causesIn(balanced(header, "540.00")).map(inShort)).not.toEqual([]);
});

const basic = (salaries: string) =>
  sheet(
    "基本",
    `2027年一般公共预算基本支出表 | | 单位：万元
     经济分类科目编码 | 科目名称 | 预算总额
     301 | 工资福利支出 | ${salaries}
     30101 | 基本工资 | 40.00
     30102 | 津贴补贴 | 20.00
     302 | 商品和服务支出 | 7.00
     30201 | 办公费 | 7.00
     | 合计 | 67.00`,
  );

test("预算总额 of 基本支出表", () => {
  expect(recognise(workbook(basic("60.00"))).tables.map(({ layout }) => layout.id)).toEqual(["general-public-basic"]);
  expect(causesIn(basic("60.00")).map(inShort)).toEqual([]);
  expect(causesIn(basic("66.00")).map(inShort)).toEqual(["roll-up error C3"]);
});
