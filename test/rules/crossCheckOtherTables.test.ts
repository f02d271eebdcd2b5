/** Tables that only some places publish, and rows that some print as 其中, against the tables of everyone. */
import { crossCheck } from "../../src/rules/crossCheck/crossCheck";
import { recognise } from "../../src/recognise";
import { sheet, workbook } from "../support/table";
import { testRule } from "../support/testRule";

const ofWhich = (income: string) =>
  sheet(
    "",
    `2026年部门收支总表 | | | 单位：万元
     收入 | | 支出 |
     项目 | 预算数 | 项目 | 预算数
     一、财政拨款收入 | 160.00 | 一、教育支出 | 200.00
     "  其中：一般公共预算拨款" | ${income} | |
     "        政府性基金预算拨款" | 10.00 | |
     "        国有资本经营预算拨款" | | |
     二、事业收入 | 40.00 | |
     本年收入合计 | 200.00 | 本年支出合计 | 200.00
     收入总计 | 200.00 | 支出总计 | 200.00`,
  );
const incomeSummary = sheet(
  "",
  `2026年部门收入总表 | | | | | 单位：万元
   科目编码 | 科目名称 | 合计 | 一般公共预算收入 | 政府性基金预算收入 | 事业收入
   205 | 教育支出 | 200.00 | 150.00 | 10.00 | 40.00
   | 合计 | 200.00 | 150.00 | 10.00 | 40.00`,
);

const expenditure = (title: string, health = "30.00", project = "20.00") =>
  sheet(
    "",
    `2026年${title} | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     | 合计 | 93.00 | 73.00 | 20.00
     205 | 教育支出 | 63.00 | 43.00 | ${project}
     210 | 卫生健康支出 | ${health} | 30.00 |`,
  );
const appropriated = sheet(
  "",
  `2026年财政拨款收支总表 | | | 单位：万元
   收入 | | 支出 |
   项目 | 预算数 | 项目 | 预算数
   一、一般公共预算拨款 | 93.00 | 一、教育支出 | 63.00
   二、政府性基金预算拨款 | | 二、卫生健康支出 | 30.00
   收入总计 | 93.00 | 支出总计 | 93.00`,
);
/** A form that ends with 本年合计, of which all money is the treasury's. */
const ofYearOnly = (title: string) =>
  sheet(
    "",
    `2026年${title} | | | 单位：万元
     收入 | | 支出 |
     项目 | 预算数 | 项目 | 预算数
     一、一般公共预算拨款收入 | 93.00 | 一、教育支出 | 63.00
     | | 二、卫生健康支出 | 30.00
     本年收入合计 | 93.00 | 本年支出合计 | 93.00`,
  );
const noMoney = (title: string) =>
  sheet(
    "",
    `2026年${title} | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     | 合计 | 0.00 | 0.00 | 0.00`,
  );
const byEconomic = (title: string, wages = "63.00", total = "73.00") =>
  sheet(
    "",
    `2026年${title} | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
     | 合计 | ${total} | ${wages} | 10.00
     301 | 工资福利支出 | ${wages} | ${wages} |
     302 | 商品和服务支出 | 10.00 | | 10.00`,
  );
const projectsByEconomic = (total: string) =>
  sheet(
    "",
    `2026年一般公共预算项目支出情况表（按支出经济分类科目） | | 单位：万元
     科目编码 | 科目名称 | 2026年预算
     | 合计 | ${total}
     302 | 商品和服务支出 | ${total}
     30209 | 物业管理费 | 8.00
     30211 | 差旅费 | 12.00`,
  );

const bySource = (special: string) =>
  sheet(
    "",
    `2026年支出总表 | | | | | | | | 单位：万元
     科目编码 | 科目名称 | 总计 | 一般公共预算 | | | 财政专户管理资金 | |
     | | | 小计 | 基本支出 | 项目支出 | 小计 | 基本支出 | 项目支出
     205 | 教育支出 | 120.00 | 100.00 | 60.00 | 40.00 | 20.00 | ${special} | 5.00
     | 合计 | 120.00 | 100.00 | 60.00 | 40.00 | 20.00 | 15.00 | 5.00`,
  );
const special = sheet(
  "",
  `2026年财政专户管理资金支出表 | | | | 单位：万元
   科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
   205 | 教育支出 | 20.00 | 15.00 | 5.00
   | 合计 | 20.00 | 15.00 | 5.00`,
);

testRule(crossCheck, {
  valid: [
    { name: "财政拨款收入 with its budgets as 其中", tables: [ofWhich("150.00"), incomeSummary] },
    {
      name: "财政拨款支出表 beside 一般公共预算支出表",
      tables: [expenditure("财政拨款支出表（功能科目）"), expenditure("一般公共预算支出表"), appropriated],
    },
    {
      name: "项目支出 by economic class",
      tables: [expenditure("一般公共预算支出表"), projectsByEconomic("20.00")],
    },
    {
      name: "基本支出表 that does not say of which money",
      tables: [expenditure("支出总表"), byEconomic("基本支出表")],
    },
    {
      name: "基本支出表 of more money than the general public budget's",
      tables: [expenditure("一般公共预算支出表"), byEconomic("基本支出表", "73.00", "83.00")],
    },
    { name: "财政专户管理资金 in a table of its own", tables: [bySource("15.00"), special] },
  ],
  invalid: [
    {
      name: "支出总表 that differs from the only budget's table, where no summary prints 总计",
      tables: [
        ofYearOnly("收支总表"),
        ofYearOnly("财政拨款收支总表"),
        expenditure("支出总表", "30.00", "29.00"),
        expenditure("一般公共预算支出表"),
        noMoney("政府性基金预算支出表"),
        noMoney("国有资本经营预算支出表"),
      ],
      fails: [{ at: "Sheet3!E4", with: ["Sheet4!E4"] }],
    },
    {
      name: "其中：一般公共预算拨款 that 收入总表 contradicts",
      tables: [ofWhich("105.00"), incomeSummary],
      fails: [{ at: "Sheet1!B5", with: ["Sheet2!D4"], says: "一般公共预算" }],
    },
    {
      name: "财政拨款支出表 with another amount for one class",
      tables: [expenditure("财政拨款支出表（功能科目）", "39.00"), expenditure("一般公共预算支出表"), appropriated],
      fails: [
        { at: "Sheet1!C5", expected: "30.00" },
        { at: "Sheet1!C5", expected: "30.00" },
      ],
    },
    {
      name: "项目支出 by economic class that does not make up 项目支出",
      tables: [expenditure("一般公共预算支出表"), projectsByEconomic("25.00")],
      fails: [{ at: "Sheet1!E3", with: ["Sheet2!C3"], says: "按经济分类" }],
    },
    {
      name: "基本支出表 with another total",
      tables: [expenditure("支出总表"), byEconomic("基本支出表", "53.00", "63.00")],
      fails: [{ at: "Sheet2!C3", with: ["Sheet1!D3"], says: "基本支出" }],
    },
    {
      name: "基本支出表 of less money than the general public budget's",
      tables: [expenditure("一般公共预算支出表"), byEconomic("基本支出表", "53.00", "63.00")],
      fails: [{ at: "Sheet1!D3", with: ["Sheet2!C3"], says: "基本支出" }],
    },
    {
      name: "财政专户管理资金 that differs from its own table",
      tables: [bySource("51.00"), special],
      fails: [{ at: "Sheet1!H4", expected: "15.00" }],
    },
  ],
});

test("a title that says more is not the table whose name it ends with", () => {
  const layoutOf = (title: string): string | undefined => recognise(workbook(byEconomic(title))).tables[0]?.layout.id;
  expect(layoutOf("基本支出表")).toBe("basic-expenditure");
  expect(layoutOf("一般公共预算拨款基本支出表")).toBe("general-public-basic");
  expect(layoutOf("财政专户基本支出表")).toBe("general");
  expect(layoutOf("财政拨款基本支出表（经济科目）")).toBe("fiscal-basic");
});

test("机关运行经费 of a budget is a table of the budget", () => {
  const [operating] = recognise(
    workbook(
      sheet(
        "",
        `2026年一般公共预算机关运行经费支出预算表 | | 单位：万元
         科目编码 | 科目名称 | 机关运行经费支出
         | 合计 | 20.00
         302 | 商品和服务支出 | 20.00
         30201 | 办公费 | 20.00`,
      ),
    ),
  ).tables;
  expect(operating?.layout.id).toBe("operating-economic-budget");
});
