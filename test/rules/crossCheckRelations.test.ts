import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import { crossCheck } from "../../src/rules/crossCheck/crossCheck";
import type { Sheet } from "../../src/workbook";
import { sheet, workbook } from "../support/table";
import { testRule } from "../support/testRule";
import { withFund } from "../support/withFund";

/** 收支总表 with totals only, and with a line of what is carried in where one is given. */
const summary = (total: string, carriedIn = ""): Sheet =>
  sheet(
    "收支总表",
    `2026年收支总表 | | | 单位：万元
     本年收入 | | 本年支出 |
     项目 | 预算数 | 项目 | 预算数
     一、财政拨款收入 | 70.00 | 一、教育支出 | 72.00
     1．一般公共预算 | 70.00 | 二、住房保障支出 | 2.00
     二、事业收入 | 4.00 | |${carriedIn === "" ? "" : `\n上年结转 | ${carriedIn} | |`}
     收入总计 | ${total} | 支出总计 | ${total}`,
  );

const income = (fiscal: string, total = "74.00"): Sheet =>
  sheet(
    "收入总表",
    `2026年收入总表 | | | | | | 单位：万元
     功能分类科目编码 | 科目名称 | 合计 | 财政拨款收入 | 事业收入 | 事业单位经营收入 | 其他收入
     205 | 教育支出 | 72.00 | 68.00 | 4.00 | |
     221 | 住房保障支出 | 2.00 | 2.00 | | |
     合计 | | ${total} | ${fiscal} | 4.00 | |`,
  );

const expenditure = sheet(
  "支出总表",
  `2026年支出总表 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     205 | 教育支出 | 72.00 | 42.00 | 30.00
     221 | 住房保障支出 | 2.00 | 2.00 |
     合计 | | 74.00 | 44.00 | 30.00`,
);

const fiscal = sheet(
  "财政拨款收支总表",
  `2026年财政拨款收支总表 | | | | | | 单位：万元
     收入 | | 支出 | | | |
     项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算
     一、一般公共预算 | 70.00 | 一、教育支出 | 68.00 | 68.00 | |
     二、政府性基金预算 | | 二、住房保障支出 | 2.00 | 2.00 | |
     收入总计 | 70.00 | 支出总计 | 70.00 | 70.00 | |`,
);

/** What was carried in stands beside 财政拨款收入, which is the year's money. */
const fiscalWithCarriedIn = (carriedIn = "10.00", parts = true): Sheet =>
  sheet(
    "财政拨款收支总表",
    `2026年财政拨款收支总表 | | | 单位：万元
     收入 | | 支出 |
     项目 | 金额 | 项目 | 金额
     一、财政拨款收入 | 70.00 | 一、教育支出 | 78.00${parts ? "\n（一）一般公共预算收入 | 70.00 | |" : ""}
     二、上年结转 | ${carriedIn} | 二、住房保障支出 | 2.00
     收入总计 | 80.00 | 支出总计 | 80.00`,
  );

const fiscalInOneColumn = sheet(
  "财政拨款收支总表",
  `2026年财政拨款收支总表 | | | 单位：万元
   收入 | | 支出 |
   项目 | 预算数 | 项目 | 预算数
   一、一般公共预算 | 70.00 | 一、教育支出 | 68.00
   二、政府性基金预算 | | 二、住房保障支出 | 2.00
   收入总计 | 70.00 | 支出总计 | 70.00`,
);

const generalPublic = (total = "70.00"): Sheet =>
  sheet(
    "一般公共预算支出表",
    `2026年一般公共预算支出表 | | | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | | | 项目支出
     | | | 小计 | 人员经费 | 公用经费 |
     205 | 教育支出 | 68.00 | 42.00 | 38.00 | 4.00 | 26.00
     221 | 住房保障支出 | 2.00 | 2.00 | 2.00 | |
     合计 | | ${total} | 44.00 | 40.00 | 4.00 | 26.00`,
  );

const basic = sheet(
  "基本支出表",
  `2026年一般公共预算基本支出表 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
     301 | 工资福利支出 | 40.00 | 40.00 |
     302 | 商品和服务支出 | 4.00 | | 4.00
     合计 | | 44.00 | 40.00 | 4.00`,
);

const threePublic = (total: string, title = "2026年一般公共预算“三公”经费支出表"): Sheet =>
  sheet(
    "三公",
    `${title} | | | 单位：万元
     “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费
     ${total} | | | ${total}`,
  );

const empty = (title: string, note: string): Sheet =>
  sheet(
    title,
    `2026年${title} | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     ${note}`,
  );
const fund = empty("政府性基金预算支出表", "注：本单位2026年无政府性基金预算支出。");
const capital = empty("国有资本经营预算支出表", "注：本单位2026年无国有资本经营预算支出。");

const complete = [
  summary("74.00"),
  income("70.00"),
  expenditure,
  fiscal,
  generalPublic(),
  basic,
  threePublic("1.00"),
  fund,
  capital,
];

/** 支出总表 with 人员经费 and 公用经费 of all money. */
const expenditureByPart = (personnel: string, operating: string): Sheet =>
  sheet(
    "支出总表",
    `2026年支出总表 | | | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | | | 项目支出
     | | | 小计 | 人员经费 | 公用经费 |
     205 | 教育支出 | 74.00 | 44.00 | ${personnel} | ${operating} | 30.00
     合计 | | 74.00 | 44.00 | ${personnel} | ${operating} | 30.00`,
  );

const byUnit = (first: string, second: string): Sheet =>
  sheet(
    "支出总表",
    `2026年支出总表 | | | | 单位：万元
     单位编码 | 单位名称 | 合计 | 基本支出 | 项目支出
     205001 | 某某区第一小学 | ${first} | ${first} |
     205002 | 某某区第二小学 | ${second} | ${second} |
     合计 | | 74.00 | 74.00 |`,
  );

const incomeByUnit = sheet(
  "收入总表",
  `2026年收入总表 | | | | | 单位：万元
   单位编码 | 单位名称 | 合计 | 一般公共预算 | 政府性基金预算 | 事业收入
   205001 | 某某区第一小学 | 50.00 | 46.00 | | 4.00
   205002 | 某某区第二小学 | 24.00 | 24.00 | |
   合计 | | 74.00 | 70.00 | | 4.00`,
);

testRule(crossCheck, {
  valid: [
    { name: "a whole disclosure whose summaries print totals only", tables: complete },
    {
      name: "收支总表 with 上年结转 and no 本年收入合计: nobody knows what 本年收入 is",
      tables: [summary("80.00", "6.00"), income("70.00"), fiscal],
    },
    { name: "财政拨款收入 beside 上年结转", tables: [income("70.00"), fiscalWithCarriedIn()] },
    { name: "财政拨款收入 without its parts", tables: [income("70.00"), fiscalWithCarriedIn("10.00", false)] },
    { name: "财政拨款收入 with what was carried in", tables: [income("80.00"), fiscalWithCarriedIn()] },
    {
      name: "less general public budget than there is in all",
      tables: [summary("74.00"), expenditure, fiscal, generalPublic()],
    },
    {
      name: "a table of the funds without the column of which the relation speaks",
      tables: withFund,
    },
    {
      name: "人员经费 of all money, some of it not of the general public budget",
      tables: [expenditureByPart("42.00", "2.00")],
    },
    {
      name: "“三公” of the funds",
      tables: [generalPublic(), threePublic("90.00", "2026年政府性基金预算“三公”经费支出表")],
    },
    { name: "units whose income is their expenditure", tables: [incomeByUnit, byUnit("50.00", "24.00")] },
  ],
  invalid: [
    {
      name: "收入总表 that differs from 收入总计, which stands for 本年收入合计",
      tables: [summary("74.00"), income("70.00", "75.00")],
      fails: [{ at: "收入总表!C5", expected: "74.00", actual: "75.00", with: ["收支总表!B7"] }],
    },
    {
      name: "财政拨款收入 that differs from the sum of its budgets",
      tables: [summary("74.00"), income("71.00")],
      fails: [{ at: "收入总表!D5", expected: "70.00", actual: "71.00" }],
    },
    {
      name: "财政拨款收入 beside 上年结转 that differs",
      tables: [income("60.00"), fiscalWithCarriedIn()],
      fails: [{ at: "财政拨款收支总表!B7", expected: "70.00", actual: "80.00" }],
    },
    {
      name: "财政拨款收支总表 whose 支出总计 stands for 本年支出",
      tables: [fiscalInOneColumn, generalPublic("69.00"), fund, capital],
      fails: [{ at: "财政拨款收支总表!D6", expected: "69.00", actual: "70.00", with: ["一般公共预算支出表!C6"] }],
    },
    {
      name: "人员经费 and 公用经费 divided in another way",
      tables: [expenditureByPart("39.00", "5.00"), basic],
      fails: [
        { at: "支出总表!E5", expected: "40.00", actual: "39.00", with: ["基本支出表!D5"], severity: "error" },
        { at: "支出总表!F5", expected: "4.00", actual: "5.00" },
      ],
    },
    {
      name: "more “三公” than the budget that pays it",
      tables: [generalPublic(), threePublic("85.00")],
      fails: [
        { at: "三公!A3", expected: "70.00", actual: "85.00", severity: "error", says: "不大于一般公共预算支出表合计" },
      ],
    },
    {
      name: "a unit whose income and expenditure differ",
      tables: [incomeByUnit, byUnit("51.00", "23.00")],
      fails: [
        { at: "收入总表!C3", expected: "51.00", actual: "50.00" },
        { at: "收入总表!C4", expected: "23.00", actual: "24.00" },
      ],
    },
  ],
});

describe("tables that are not there", () => {
  const notRun = (...tables: readonly Sheet[]): readonly string[] =>
    check(recognise(workbook(...tables)), { rules: [crossCheck] }).notRun.map(
      ({ about, reason }) => `${about}：${reason}`,
    );

  it("are not missed where no place has to publish them", () => {
    expect(notRun(...complete)).toEqual([]);
  });

  it("are missed where missing-table misses them", () => {
    const without = complete.filter(({ name }) => name !== "基本支出表");
    expect(notRun(...without)).toEqual(
      expect.arrayContaining(["一般公共预算支出表基本支出＝基本支出表合计：工作簿中没有一般公共预算基本支出表"]),
    );
  });

  it("are not missed in a working file", () => {
    expect(notRun(summary("74.00"), income("70.00"))).toEqual([]);
  });
});

it("does not take a column that is not there for zero", () => {
  const { notRun } = check(recognise(workbook(...withFund)), { rules: [crossCheck] });
  expect(notRun).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        about: "收支全部为财政拨款时，支出总表项目支出＝三本预算支出表项目支出之和",
        reason: expect.stringContaining("政府性基金预算支出表没有与") as string,
      }),
    ]),
  );
});
