import { crossCheck } from "../../src/rules/crossCheck/crossCheck";
import { sheet } from "../support/table";
import { testRule } from "../support/testRule";

const summary = (figures: { readonly income: string; readonly health: string; readonly carriedIn?: string }) =>
  sheet(
    "",
    `2026年收支预算总表 | | | 单位：万元
     收 入 | | 支 出 |
     项 目 | 预算数 | 项 目 | 预算数
     一、一般公共预算拨款收入 | ${figures.income} | 一、社会保障和就业支出 | 16.88
     二、事业收入 | | 二、卫生健康支出 | ${figures.health}
     本年收入合计 | ${figures.income} | 本年支出合计 | 193.14
     上年结转结余 | ${figures.carriedIn ?? ""} | 年终结转结余 |
     收入总计 | 193.14 | 支出总计 | 193.14`,
  );

const expenditure = (health = "176.26") =>
  sheet(
    "",
    `2026年支出预算总表 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     | 合计 | 193.14 | 93.14 | 100.00
     208 | 社会保障和就业支出 | 16.88 | 16.88 |
     210 | 卫生健康支出 | ${health} | 76.26 | 100.00`,
  );

const expenditureWithBlankClass = sheet(
  "",
  `2026年支出预算总表 | | | | 单位：万元
   科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
   | 合计 | 193.14 | 93.14 | 100.00
   205 | 教育支出 | | |
   208 | 社会保障和就业支出 | 16.88 | 16.88 |
   210 | 卫生健康支出 | 176.26 | 76.26 | 100.00`,
);

const fiscal = sheet(
  "",
  `2026年财政拨款收支预算总表 | | | 单位：万元
   收 入 | | 支 出 |
   项目 | 预算数 | 项目 | 预算数
   一、本年收入 | 150.00 | 一、本年支出 | 193.14
   （一）一般公共预算拨款 | 150.00 | （一）社会保障和就业支出 | 16.88
   （二）政府性基金预算拨款 | | （二）卫生健康支出 | 176.26
   二、上年结转 | 43.14 | 二、年终结转结余 |
   （一）一般公共预算拨款 | 43.14 | |
   收入总计 | 193.14 | 支出总计 | 193.14`,
);

const generalPublic = (health: string, total: string) =>
  sheet(
    "",
    `2026年一般公共预算支出表（分功能科目） | | | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | | | 项目支出
     | | | 小计 | 人员经费 | 公用经费 |
     | 合计 | ${total} | 93.14 | 80.00 | 13.14 | 100.00
     208 | 社会保障和就业支出 | 16.88 | 16.88 | 16.88 | |
     210 | 卫生健康支出 | ${health} | 76.26 | 63.12 | 13.14 | 100.00`,
  );

const basic = (personnel: string) =>
  sheet(
    "",
    `2026年一般公共预算基本支出表 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
     | 合计 | 93.14 | ${personnel} | 13.14
     301 | 工资福利支出 | ${personnel} | ${personnel} |
     302 | 商品和服务支出 | 13.14 | | 13.14`,
  );

testRule(crossCheck, {
  valid: [
    { name: "summaries that agree", tables: [summary({ income: "193.14", health: "176.26" }), expenditure()] },
    {
      name: "tables of the budgets that show money carried in",
      tables: [
        summary({ income: "150.00", health: "176.26", carriedIn: "43.14" }),
        expenditure(),
        fiscal,
        generalPublic("176.26", "193.14"),
      ],
    },
    {
      name: "tables of the budgets that show this year's appropriation only, as many places print them",
      tables: [
        summary({ income: "150.00", health: "176.26", carriedIn: "43.14" }),
        expenditure(),
        fiscal,
        generalPublic("133.12", "150.00"),
      ],
    },
    {
      name: "a basic table that agrees with 人员经费 and 公用经费",
      tables: [generalPublic("176.26", "193.14"), basic("80.00")],
    },
    {
      name: "a blank class that the other table does not list",
      tables: [summary({ income: "193.14", health: "176.26" }), expenditureWithBlankClass],
    },
  ],
  invalid: [
    {
      name: "a class that differs from its caption",
      tables: [summary({ income: "193.14", health: "167.26" }), expenditure()],
      fails: [
        {
          at: "Sheet2!C5",
          expected: "167.26",
          actual: "176.26",
          with: ["Sheet1!D5"],
          says: "支出总表各类合计＝收支总表同类支出",
        },
      ],
    },
    {
      name: "a class that one of the two tables does not list",
      tables: [
        summary({ income: "193.14", health: "176.26" }),
        sheet(
          "",
          `2026年支出预算总表 | | | | 单位：万元
           科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
           | 合计 | 193.14 | 93.14 | 100.00
           210 | 卫生健康支出 | 176.26 | 76.26 | 100.00`,
        ),
      ],
      fails: [{ at: "Sheet1!D4", expected: "0.00", actual: "16.88", says: "支出总表没有列示" }],
    },
    {
      name: "人员经费 that rounding brings apart",
      tables: [generalPublic("176.26", "193.14"), basic("80.01")],
      residues: [{ at: "Sheet1!E4", difference: "0.01", with: ["Sheet2!D3"] }],
    },
    {
      name: "a table that is there and cannot be read",
      tables: [
        summary({ income: "193.14", health: "176.26" }),
        sheet("表2", "收入总表 | | 单位：万元\n[illegible] | |"),
      ],
      notRun: ["没有可读的数据"],
    },
  ],
});
