/** Which table a figure is held against where several have its name: one of a layout before others, the column of its budget, the one that is filled. */
import { toldOf, withText } from "../../support/narrative";
import { sheet } from "../../support/table";

const housing = sheet(
  "一般公共预算支出表",
  `2026年一般公共预算支出表（分功能科目）
   部门：某某区某某局 | | | | 单位：万元
   科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
            | 合计 | 43.30 | 43.30 |
   221 | 住房保障支出 | 43.30 | 43.30 |
   22102 | 住房改革支出 | 43.30 | 43.30 |
   2210202 | 提租补贴 | 33.30 | 33.30 |
   2210203 | 购房补贴 | 10.00 | 10.00 |`,
);

const ofNoLayout = sheet(
  "补贴发放表",
  `2026年补贴发放情况表
   部门：某某区某某局 | | | 单位：万元
   补贴名称 | 上半年发放 | 下半年发放
   提租补贴 | 15.10 | 18.20
   购房补贴 | 4.00 | 6.00`,
);

it.each([
  ["一般公共预算支出中，提租补贴33.30万元。", []],
  ["一般公共预算支出中，提租补贴33.80万元。", ["error narrative-amount 【33.80万元】"]],
])("a table of no layout takes nothing from what the one of a layout says: %s", (text, expected) => {
  expect(toldOf(withText(text, [housing, ofNoLayout]))).toEqual(expected);
});

const treasury = sheet(
  "财政拨款收支总表",
  `2026年财政拨款收支总表
   部门：某某区某某局 | | | | | 单位：万元
   收入 | | 支出 | | |
   项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算
   一、本年收入 | 130.00 | 一、本年支出 | 130.00 | 100.00 | 30.00
   一般公共预算拨款 | 100.00 | 城乡社区支出 | 90.00 | 60.00 | 30.00
   政府性基金预算拨款 | 30.00 | 住房保障支出 | 40.00 | 40.00 |
   收入总计 | 130.00 | 支出总计 | 130.00 | 100.00 | 30.00`,
);

it.each([
  ["一般公共预算支出100.00万元，主要用于以下方面：城乡社区支出60.00万元，住房保障支出40.00万元。", []],
  [
    "一般公共预算支出100.00万元，主要用于以下方面：城乡社区支出65.00万元，住房保障支出40.00万元。",
    ["error narrative-amount 【65.00万元】"],
  ],
])("a budget whose own table is not there has its column in 财政拨款收支总表: %s", (text, expected) => {
  expect(toldOf(withText(text, [treasury]))).toEqual(expected);
});

const threePublic = (title: string, row: string) =>
  sheet(
    title,
    `2026年${title}“三公”经费支出预算表
     部门：某某区某某局 | | | | | 单位：万元
     合计 | 因公出国（境）费用 | 公务用车购置及运行费 | | | 公务接待费
          | | 小计 | 公务用车购置费 | 公务用车运行费 |
     ${row}`,
  );

it.each([
  ["公务接待费7.19万元。", []],
  ["公务接待费7.16万元。", ["error narrative-amount 【7.16万元】"]],
])("the table of “三公” that is left empty is not the one that is meant: %s", (text, expected) => {
  const tables = [
    threePublic("一般公共预算", "34.18 | | 26.99 | | 26.99 | 7.19"),
    threePublic("政府性基金预算", "0.00 | | 0.00 | | 0.00 | 0.00"),
  ];
  expect(toldOf(withText(text, tables))).toEqual(expected);
});

it("of two tables that are filled nobody knows which is meant", () => {
  const tables = [
    threePublic("一般公共预算", "34.18 | | 26.99 | | 26.99 | 7.19"),
    threePublic("政府性基金预算", "2.00 | | 1.00 | | 1.00 | 1.00"),
  ];
  expect(toldOf(withText("公务接待费8.19万元。", tables))).toEqual([]);
});

describe("what a row may have of money that was carried over", () => {
  const income = sheet(
    "收入总表",
    `2026年收入总表
     部门：某某区某某局 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 一般公共预算拨款收入 | 上年结转
              | 合计 | 130.00 | 100.00 | 30.00
     2010401 | 行政运行 | 80.00 | 80.00 |
     2010404 | 战略规划与实施 | 50.00 | 20.00 | 30.00`,
  );
  const spending = sheet(
    "一般公共预算支出表",
    `2026年一般公共预算支出表
     部门：某某区某某局 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
              | 合计 | 130.00 | 80.00 | 50.00
     201 | 一般公共服务支出 | 130.00 | 80.00 | 50.00
     20104 | 发展与改革事务 | 130.00 | 80.00 | 50.00
     2010401 | 行政运行 | 80.00 | 80.00 |
     2010404 | 战略规划与实施 | 50.00 | | 50.00`,
  );
  const path = "一般公共服务支出（类）发展与改革事务（款）";

  it.each([
    [`${path}行政运行（项）80.00万元。`, []],
    [`${path}战略规划与实施（项）20.00万元。`, []],
    [`${path}行政运行（项）78.00万元。`, ["error narrative-amount 【78.00万元】"]],
    [`${path}战略规划与实施（项）12.00万元。`, ["error narrative-amount 【12.00万元】"]],
  ])("is no more than 收入总表 has of its subject: %s", (sentence, expected) => {
    const text = `一、一般公共预算当年拨款具体使用情况\n${sentence}`;
    expect(toldOf(withText(text, [income, spending]))).toEqual(expected);
  });
});

it.each([
  ["公务用车购置及运行费26.99万元（公务用车购置费0万元，公务用车运行费26.99万元），公务接待费7.19万元。", []],
  [
    "公务用车购置及运行费26.99万元，其中公务用车购置费0万元；公务接待费26.99万元。",
    ["error narrative-amount 【26.99万元】"],
  ],
])("公务接待费 is no part of what is spent on cars, behind whatever list it stands: %s", (text, expected) => {
  expect(toldOf(withText(text, [threePublic("一般公共预算", "34.18 | | 26.99 | | 26.99 | 7.19")]))).toEqual(expected);
});

it.each([
  ["（一）基本支出：2026年基本支出预算数为43.30万元。", []],
  ["（一）基本支出：2026年基本支出预算数为48.30万元。", ["error narrative-amount 【48.30万元】"]],
])("a numbered name before a colon says what it is of, and no part of that: %s", (sentence, expected) => {
  expect(toldOf(withText(`三、一般公共预算拨款支出\n${sentence}`, [housing]))).toEqual(expected);
});
