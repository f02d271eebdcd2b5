/** A year that dates a cause, a document or what stands in a bracket is no year of the amount behind it. */
import { toldOf, withText } from "../support/narrative";
import { sheet } from "../support/table";

const finals = [
  sheet(
    "公开09表",
    `2023年度财政拨款“三公”经费支出决算表
     部门：某某县某某局 | | 金额单位：万元
     项目 | 预算数 | 决算数
     合计 | 21.00 | 18.57
     1.因公出国（境）费 | 0.00 | 0.00
     2.公务用车购置及运行费 | 16.00 | 15.21
     （1）公务用车购置费 | 0.00 | 0.00
     （2）公务用车运行维护费 | 16.00 | 15.21
     3.公务接待费 | 5.00 | 3.36`,
  ),
];

const told = (text: string): string[] => toldOf(withText(text, finals));

describe.each([
  "按照2014年《某县公务接待管理办法》，公务接待费支出决算为",
  "自2021年实行定点接待后，公务接待费支出决算为",
  "2020年以来严格执行中央八项规定精神，公务接待费",
  "受2022年机构改革影响，公务接待费支出决算为",
  "2022年底新增下属单位1个，公务接待费支出决算为",
  "2022年结转到本年的接待事项已完成，公务接待费",
  "公务用车保有量3辆（2016年公车改革保留），公务接待费",
  "公务用车购置及运行费15.21万元（购置费0万元，运行维护费15.21万元，保有量8辆，其中2019年公车改革后保留6辆）；公务接待费",
])("%s", (text) => {
  it("is of this year", () => {
    expect(told(`${text}3.36万元。`)).toEqual([]);
  });

  it("is held to this year's table", () => {
    expect(told(`${text}3.63万元。`)).toEqual(["error narrative-amount 【3.63万元】"]);
  });
});

it.each([
  "2022年公务接待费支出决算为3.36万元。",
  "2022年，公务接待费支出决算为3.36万元。",
  "2022年度严格执行各项规定，公务接待费支出决算为3.36万元。",
  "公务接待费（2022年度）3.36万元。",
  "受2020年机构改革影响，2022年公务接待费支出决算为3.36万元。",
])("%s is of the year that it says", (text) => {
  expect(told(text)).toEqual(["warning narrative-year 【3.36万元】"]);
});

// No table is asked for these.
it.each([
  "由于2022年疫情影响，公务接待费支出决算为3.36万元。",
  "公务用车运行维护费15.21万元（车辆3辆，其中2018年购置1辆，2020年上级调拨2辆），公务接待费3.36万元。",
])("%s is of this year", (text) => {
  expect(told(text)).toEqual([]);
});

it.each(["自2021年实行定点接待后，公务接待费累计支出9.36万元。", "2020年以来，各年合计公务接待费9.36万元。"])(
  "%s is of many years",
  (text) => {
    expect(told(text)).toEqual([]);
  },
);
