/** Whether it is a budget or final accounts, where the columns of the table are those of either: the title's own word tells. */
import { recognise, withText } from "../../../src/recognise";
import { sheet, workbook } from "../../support/table";

const kindOf = (title: string) =>
  recognise(
    workbook(
      sheet(
        "表",
        `${title} | | | | 单位：万元
         年度 | 合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费
         2025年 | 20.00 | 2.00 | 12.00 | 6.00
         2026年 | 18.00 | 2.00 | 11.00 | 5.00`,
      ),
    ),
  ).kind;

test.each([
  ["“三公”经费支出情况表", "budget"],
  ["2026年一般公共预算“三公”经费支出表", "budget"],
  ["2026年“三公”经费预算与2025年决算对比表", "budget"],
  ["“三公”经费预决算情况表", "budget"],
  ["2026年“三公”经费决算数与上年对比情况", "finalAccounts"],
  ["2026年度一般公共预算财政拨款“三公”经费支出决算表", "finalAccounts"],
])("%s: %s", (title, kind) => {
  expect(kindOf(title)).toBe(kind);
});

const finalTitle = "2023年度一般公共预算财政拨款支出情况表";

const spending = (title: string, name = "支出") =>
  sheet(
    name,
    `${title} | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
              | 合计 | 1120.00 | 620.00 | 500.00
     213 | 农林水支出 | 1120.00 | 620.00 | 500.00`,
  );

const overall = (amount: string, [before, after]: readonly [string, string]) =>
  sheet(
    "总",
    `2023年度收入支出总表 | | | 单位：万元
     收入 | | 支出 |
     项目 | ${amount} | 项目 | ${amount}
     一、一般公共预算财政拨款收入 | 1100.00 | 一、农林水支出 | 1120.00
     本年收入合计 | 1100.00 | 本年支出合计 | 1120.00
     ${before} | 30.00 | ${after} | 10.00
     总计 | 1130.00 | 总计 | 1130.00`,
  );

const threePublic = (title: string, [first, second]: readonly [string, string]) =>
  sheet(
    "三公",
    `${title} | | 单位：万元
     项目 | ${first} | ${second}
     合计 | 16.00 | 13.00
     1.因公出国（境）费 | 0.00 | 0.00
     2.公务接待费 | 2.00 | 1.00
     3.公务用车购置及运行费 | 14.00 | 12.00
     其中：公务用车购置费 | 0.00 | 0.00
     公务用车运行维护费 | 14.00 | 12.00`,
  );

const ofFinal = ["年初结转和结余", "年末结转和结余"] as const;
const ofBudget = ["上年结转", "结转下年"] as const;
const line = (text: string) => sheet("说明", text);

test.each([
  ["heads", [overall("决算数", ofBudget), spending(finalTitle)], "finalAccounts"],
  ["captions", [overall("金额", ofFinal), spending(finalTitle)], "finalAccounts"],
  ["nothing", [overall("金额", ofBudget), spending(finalTitle)], "budget"],
  ["the sheet's name", [spending(finalTitle, "支出决算")], "finalAccounts"],
  ["the cover", [line("某县林业局2023年度部门决算"), spending(finalTitle)], "finalAccounts"],
  ["two outcomes, one of each year", [threePublic("“三公”经费支出表", ["2022年决算数", "2023年预算数"])], "budget"],
  ["both of one year", [threePublic("2023年“三公”经费汇总表", ["预算数", "决算数"])], "finalAccounts"],
  // Last year's final accounts beside a budget.
  [
    "the other tables",
    [
      spending("2024年一般公共预算支出表"),
      overall("金额", ofBudget),
      threePublic("2022年“三公”经费决算表", ["预算数", "决算数"]),
    ],
    "budget",
  ],
])("said by %s", (_by, sheets, kind) => {
  expect(recognise(workbook(...sheets)).kind).toBe(kind);
});

test("the text says it where no table does", () => {
  const open = recognise(workbook(spending(finalTitle)));
  const said = recognise(workbook(spending("2023年一般公共预算支出预算表")));
  const text = line("某县林业局2023年度部门决算情况说明");
  expect(open.kind).toBe("budget");
  expect(withText(open, text).kind).toBe("finalAccounts");
  expect(withText(open, text).tables.map(({ layout }) => layout.id)).toEqual(["final-05"]);
  expect(withText(said, text).kind).toBe("budget");
});

test("tables of final accounts are read as such, whatever their titles leave out", () => {
  const idOf = (title: string, heads: readonly [string, string]) =>
    recognise(workbook(spending("2023年度一般公共预算财政拨款支出决算表"), threePublic(title, heads))).tables[1]?.layout
      .id;
  for (const title of ["2023年度“三公”经费汇总表", "“三公”经费公开表", "2023年度财政拨款“三公”经费支出情况表"])
    expect(idOf(title, ["预算数", "决算数"])).toBe("final-09-items");
  expect(idOf("2023年度“三公”经费支出情况表", ["预算数", "执行数"])).toBe("final-09-items");
  expect(idOf("2023年“三公”经费预算表", ["上年执行数", "本年预算数"])).toBe("three-public-items");
});
