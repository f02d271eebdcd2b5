/** Shares of what the words before a colon part, and not of what the section before tells. */
import { toldOf, withText } from "../../support/narrative";
import { sheet } from "../../support/table";

const tables = [
  sheet(
    "03",
    `2024年度支出决算表
     公开03表
     部门：某某市第五中学 | | | | | | | 金额单位：万元
     功能分类科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出
     栏次 | | 1 | 2 | 3 | 4 | 5 | 6
     合计 | | 600.00 | 440.00 | 160.00 | | |
     205 | 教育支出 | 500.00 | 340.00 | 160.00 | | |
     20502 | 普通教育 | 500.00 | 340.00 | 160.00 | | |
     2050203 | 初中教育 | 500.00 | 340.00 | 160.00 | | |
     208 | 社会保障和就业支出 | 60.00 | 60.00 | | | |
     20805 | 行政事业单位养老支出 | 60.00 | 60.00 | | | |
     2080505 | 机关事业单位基本养老保险缴费支出 | 60.00 | 60.00 | | | |
     221 | 住房保障支出 | 40.00 | 40.00 | | | |
     22102 | 住房改革支出 | 40.00 | 40.00 | | | |
     2210201 | 住房公积金 | 40.00 | 40.00 | | | |`,
  ),
  sheet(
    "04",
    `2024年度财政拨款收入支出决算总表
     公开04表
     部门：某某市第五中学 | | | | | | | | 金额单位：万元
     收入 | | | 支出 | | | | |
     项目 | 行次 | 金额 | 项目 | 行次 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
     栏次 | | 1 | 栏次 | | 2 | 3 | 4 | 5
     一、一般公共预算财政拨款 | 1 | 565.00 | 五、教育支出 | 37 | 465.00 | 465.00 | |
     二、政府性基金预算财政拨款 | 2 | | 八、社会保障和就业支出 | 40 | 60.00 | 60.00 | |
     三、国有资本经营预算财政拨款 | 3 | | 十九、住房保障支出 | 51 | 40.00 | 40.00 | |
     本年收入合计 | 27 | 565.00 | 本年支出合计 | 59 | 565.00 | 565.00 | |
     年初财政拨款结转和结余 | 28 | | 年末财政拨款结转和结余 | 60 | | | |
     总计 | 32 | 565.00 | 总计 | 64 | 565.00 | 565.00 | |`,
  ),
  sheet(
    "07",
    `2024年度政府性基金预算财政拨款收入支出决算表
     公开07表
     部门：某某市第五中学 | | | | | | | 金额单位：万元
     功能分类科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | | | 年末结转和结余
     | | | | 小计 | 基本支出 | 项目支出 |
     栏次 | | 1 | 2 | 3 | 4 | 5 | 6
     合计 | | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00`,
  ),
];

const told = (...paragraphs: readonly string[]): string[] => toldOf(withText(paragraphs.join("\n"), tables));

const section = ["三、支出决算情况", "本年支出合计600.00万元。"];

describe.each([
  "财政拨款支出按功能分类：",
  "2024年度财政拨款支出决算按功能科目分类，主要包括：",
  "一般公共预算财政拨款支出按用途划分如下：",
  "四、财政拨款支出按支出功能分：",
])("%s", (lead) => {
  const text = `${lead}教育支出（类）支出465.00万元，占82.30%；社会保障和就业支出（类）支出60.00万元，占10.62%。`;

  it("says of what the shares are", () => {
    expect(told(...section, text)).toEqual([]);
  });

  it("says so of a wrong share too", () => {
    expect(told(...section, text.replace("82.30", "83.20"))).toEqual(["error narrative-share 【83.20%】"]);
  });
});

describe("shares of one sentence that are all of their sum", () => {
  const text =
    "支出按功能分类：教育支出（类）支出465.00万元，占82.30%；社会保障和就业支出（类）支出60.00万元，占10.62%；住房保障支出（类）支出40.00万元，占7.08%。";

  it("are of no other whole", () => {
    expect(told(...section, text)).toEqual([]);
  });

  it.each([
    ["10.62", "16.02"],
    ["7.08", "7.80"],
  ])("do not bear out a wrong one: %s", (right, wrong) => {
    expect(told(...section, text.replace(right, wrong))).toContainEqual(
      expect.stringContaining(`narrative-share 【${wrong}%】`),
    );
  });
});

test("a numbered paragraph of the heading's level is no part of its section", () => {
  const heading = "七、政府性基金预算财政拨款支出决算情况";
  const none = "本单位没有使用政府性基金预算拨款安排的支出。";
  expect(told(heading, none, "八、项目支出160.00万元，用于学校维修。")).toEqual([]);
  expect(told(heading, none, "八、项目支出106.00万元，用于学校维修。")).toEqual([
    "warning narrative-amount 【106.00万元】",
  ]);
});
