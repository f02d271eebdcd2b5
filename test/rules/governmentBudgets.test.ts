/** Budgets of whole governments: lists that a line closes, both sides beside each other, the same lines in another table, debt. */
import { budgetOfTitle } from "../../src/vocabulary";
import type { Sheet } from "../../src/workbook";
import { causesIn, inShort } from "../support/causes";
import { sheet, table } from "../support/table";

const said = (...sheets: readonly Sheet[]): string[] => causesIn(...sheets.map(indented)).map(inShort);

/** `>上解支出`: a step in. */
function indented(one: Sheet): Sheet {
  const rows = one.rows.map((cells) =>
    cells?.map((cell) =>
      typeof cell?.value === "string" && cell.value.startsWith(">")
        ? { ...cell, value: cell.value.slice(1), indent: 1 }
        : cell,
    ),
  );
  return { ...one, rows };
}

const fund = (spent = "19545", sewage = "282") => table`2024年某县政府性基金预算收支预算表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一、国有土地收益基金收入 | 89 | 一、社会保障和就业支出 | 54
  二、国有土地使用权出让收入 | 26049 | 二、城乡社区支出 | 18457
  三、城市基础设施配套费收入 | 452 | >国有土地使用权出让收入安排的支出 | 17412
  四、污水处理费收入 | 248 | >城市基础设施配套费安排的支出 | 763
  | | >污水处理费安排的支出 | ${sewage}
  | | 三、农林水支出 | 41
  | | 四、其他支出 | 363
  | | 五、债务付息支出 | 630
  本级收入合计 | 26838 | 本级支出合计 | ${spent}
  转移性收入 | 1714 | 转移性支出 | 8428
    >上级补助收入 | 470 | >调出资金 | 8428
    >上年结余收入 | 1244 | 债务还本支出 | 579
  收入总计 | 28552 | 支出总计 | 28552`;

test("本级支出合计 closes a list, and 支出总计 adds it to what follows", () => {
  expect(said(fund())).toEqual([]);
  expect(said(fund("19455"))).toEqual(["roll-up error D12"]);
  expect(said(fund("19545", "228"))).toEqual(["roll-up error D5"]);
});

const transferred = () => table`2024年某区一般公共预算收入表 | | 单位：万元
  预算科目 | 2023年完成数 | 2024年预算数
  一、税收收入 | 5200 | 5460
  增值税 | 3200 | 3360
  企业所得税 | 2000 | 2100
  二、非税收入 | 1800 | 1710
  专项收入 | 1000 | 950
  罚没收入 | 800 | 760
  一般公共预算收入合计 | 7000 | 7170
  转移性收入 | 2100 | 2230
  上级补助收入 | 1500 | 1600
  调入资金 | 400 | 420
  上年结余 | 200 | 210
  收入总计 | 9100 | 9400`;

test("below the line that closes a list, another one stands that nothing marks", () => {
  expect(said(transferred())).toEqual([]);
});

const subjects = (
  own = "1370",
  all = "1480",
) => table`2024年某县本级一般公共预算支出表（按功能分类项级） | | | 单位：万元
  科目编码 | 科目名称 | 2023年执行数 | 2024年预算数
  201 | 一般公共服务支出 | 400 | 430
  20101 | 人大事务 | 400 | 430
  2010101 | 行政运行 | 350 | 375
  2010104 | 人大会议 | 50 | 55
  205 | 教育支出 | 900 | 940
  20502 | 普通教育 | 900 | 940
  2050202 | 小学教育 | 500 | 520
  2050203 | 初中教育 | 400 | 420
  | 本级支出合计 | 1300 | ${own}
  230 | 转移性支出 | 100 | 110
  23006 | 上解支出 | 80 | 90
  23009 | 年终结余 | 20 | 20
  | 支出总计 | 1400 | ${all}`;

test("so it does among subjects with codes", () => {
  expect(said(subjects())).toEqual([]);
  expect(said(subjects("1730"))).toEqual(["roll-up error D11"]);
  expect(said(subjects("1370", "1408"))).toEqual(["roll-up error D15"]);
});

const both = (support = "450", spent = "1370", title = "2024年某县本级一般公共预算收支平衡表") =>
  sheet(
    "平衡",
    `
  ${title} | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  本级一般公共预算收入 | 900 | 一、本级支出 | ${spent}
  上级补助收入 | ${support} | 二、上解支出 | 90
    >返还性收入 | 50 | 三、年终结余 | 20
    >一般性转移支付收入 | 300 | |
    >专项转移支付收入 | 100 | |
  上年结余 | 60 | |
  调入资金 | 70 | |
  收入总计 | 1480 | 支出总计 | 1480`,
  );

test("what one side comes to, the other side says as well", () => {
  expect(said(both())).toEqual([]);
  expect(said(both("450", "1307"))).toEqual(["roll-up warning D11"]);
});

test("a side whose lists nothing marks may list a line within another one", () => {
  const unmarked = table`2024年某县一般公共预算收支平衡表 | | | 单位：万元
    收入 | | 支出 |
    项目 | 预算数 | 项目 | 预算数
    本级收入 | 900 | 本级支出 | 1370
    上级补助收入 | 450 | 上解支出 | 90
    专项转移支付收入 | 100 | 年终结余 | 20
    上年结余 | 130 | |
    收入总计 | 1480 | 支出总计 | 1480`;
  expect(said(unmarked)).toEqual([]);
});

test("the lines of one budget of one place are the same in each of its tables", () => {
  const balanced = (spent: string, left: string, title?: string) =>
    sheet(
      "平衡",
      `
      ${title ?? "2024年某县本级一般公共预算收支平衡表"} | | | 单位：万元
      收入 | | 支出 |
      项目 | 预算数 | 项目 | 预算数
      一、本级收入 | ${Number(left) - 570} | 一、本级支出 | ${spent}
      二、转移性收入 | 570 | 二、转移性支出 | 110
      | | >上解支出 | 90
      | | >年终结余 | 20
      收入总计 | ${left} | 支出总计 | ${left}`,
    );
  expect(said(subjects(), balanced("1370", "1480"))).toEqual([]);
  expect(said(subjects(), balanced("1350", "1460"))).toEqual(["cross-check warning D11"]);
  // The whole county is not its own level.
  expect(said(subjects(), balanced("1350", "1460", "2024年全县一般公共预算收支平衡表"))).toEqual([]);
});

test("a total is the same in another table that tells of all that it takes in", () => {
  const spending = (rest = "", all = "15300") =>
    sheet(
      "支出",
      `
      2024年一般公共预算支出表 | | 单位：万元
      项目 | 预算数 | 执行数
      一、一般公共服务支出 | 5600 | 5600
      二、教育支出 | 8400 | 8400
      本级支出合计 | 14000 | 14000
      上解支出 | 500 | 500
      债务还本支出 | 800 | 800${rest}
      支出总计 | ${all} | ${all}`,
    );
  const balanced = sheet(
    "平衡",
    `
    2024年一般公共预算收支平衡表 | | | 单位：万元
    收入 | 金额 | 支出 | 金额
    一般公共预算收入 | 10000 | 一般公共预算支出 | 14000
    上级补助收入 | 5000 | 上解支出 | 500
    调入资金 | 1000 | 债务还本支出 | 800
    上年结余 | 200 | 结转下年支出 | 900
    收入总计 | 16200 | 支出总计 | 16200`,
  );
  expect(said(spending(), balanced)).toEqual([]);
  const carried = (amount: string, all: string): Sheet => spending(`\n      结转下年支出 | ${amount} | ${amount}`, all);
  expect(said(carried("900", "16200"), balanced)).toEqual([]);
  expect(said(carried("700", "16000"), balanced)).toEqual(["cross-check warning B8"]);
});

test("what a title says of budget and place", () => {
  expect(budgetOfTitle("2024年某县本级一般公共预算收支平衡表")).toEqual({
    budget: "一般公共预算",
    scope: "某县本级",
    hasBothSides: true,
  });
  expect(budgetOfTitle("某市2024年政府性基金预算支出表（草案）")).toMatchObject({ scope: "某市", hasBothSides: false });
  expect(budgetOfTitle("2024年某县一般公共预算基本支出预算表（按政府预算经济分类）")).toBeUndefined();
  expect(budgetOfTitle("2024年某县对下一般公共预算转移支付分项目表")).toBeUndefined();
});

const debt = (left = "57781", limit = "63607") => table`2024年某县地方政府一般债务余额情况表 | | 单位：万元
  项目 | 预算数 | 执行数
  一、2022年末地方政府一般债务余额实际数 | | 54607
  二、2023年末地方政府一般债务余额限额 | ${limit} |
  三、2023年地方政府一般债务发行额 | | 4786
    >新增一般债券 | | 3511
    >再融资一般债券 | | 1275
  四、2023年地方政府一般债务还本额 | | 1612
  五、2023年末地方政府一般债务余额预计执行数 | | ${left}
  六、2024年地方财政赤字 | | 1000
  七、2024年地方政府一般债务余额限额 | 63607 |`;

test("what is left of the debt follows from what was there, what came and what was paid back, whatever follows", () => {
  expect(said(debt())).toEqual([]);
  expect(said(debt("57181"))).toEqual(["balance warning C9"]);
});

test("nor is it more than the limit of that year", () => {
  expect(said(debt("57781", "57781"))).toEqual([]);
  expect(said(debt("57781", "53607"))).toEqual(["balance warning C9"]);
});

const position = (current = "123500.50", all = "683500.50") => table`2024年12月31日资产负债表 | | | 单位：元
  资产 | 期末余额 | 负债和净资产 | 期末余额
  流动资产： | | 流动负债： |
  货币资金 | 120000.50 | 应付账款 | 20000.00
  其他应收款 | 3500.00 | 其他应付款 | 3500.50
  流动资产合计 | ${current} | 负债合计 | 23500.50
  非流动资产： | | 净资产： |
  固定资产净值 | 560000.00 | 累计盈余 | 660000.00
  非流动资产合计 | 560000.00 | 净资产合计 | 660000.00
  资产总计 | ${all} | 负债和净资产总计 | 683500.50`;

test("a sum right below lists that are closed adds up these", () => {
  expect(said(position())).toEqual([]);
  expect(said(position("133500.50"))).toEqual(["roll-up warning B6"]);
  expect(said(position("123500.50", "638500.50"))).toEqual(["roll-up error B10"]);
});

const ownFunds = (earned: string) => table`2026年收支总表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一、财政拨款 | 2651.75 | 一、一般公共服务支出 | 2413.73
  其中：一般公共预算拨款 | 2651.75 | 二、社会保障和就业支出 | 252.42
  二、财政专户管理资金 | | |
  三、单位资金 | 14.40 | |
  其中：事业收入 | ${earned} | |
  上级补助收入 | | |
  其他收入 | 5.17 | |
  本年收入合计 | 2666.15 | 本年支出合计 | 2666.15
  收入总计 | 2666.15 | 支出总计 | 2666.15`;

test("事业收入, 其他收入 and what else 其中 lists are all that 单位资金 is", () => {
  expect(said(ownFunds("9.23"))).toEqual([]);
  expect(said(ownFunds("9.32"))).toEqual(["balance warning B7"]);
});
