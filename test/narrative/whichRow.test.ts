/** Of several rows that could be meant a text is held against the one that is: its year's, and that of all spending. */
import { toldOf, withText } from "../support/narrative";
import { sheet } from "../support/table";

describe("a table with a row for each year", () => {
  const byYear = (first: string, second: string) =>
    sheet(
      "三公",
      `财政拨款“三公”经费支出表
       部门：某某区某某局 | | | | | | 单位：万元
       年度 | “三公”经费财政拨款预算总额 | 因公出国（境）费用 | 公务接待费 | 公务用车购置和运行维护费 | |
            | | | | 小计 | 公务用车购置费 | 公务用车运行维护费
       ${first}
       ${second}`,
    );
  const [before, now] = [
    "2025年 | 30.85 | 0 | 2.42 | 28.43 | 18.00 | 10.43",
    "2026年 | 12.71 | 0 | 2.31 | 10.40 | 0 | 10.40",
  ];

  it.each([
    [before, now],
    [now, before],
  ])("is read by its year: %s", (first, second) => {
    const told = (text: string) => toldOf(withText(text, [byYear(first, second)]));
    expect(told("2026年公务接待费预算2.31万元，比2025年预算数2.42万元减少0.11万元。")).toEqual([]);
    expect(told("2026年公务接待费预算2.31万元，比2025年预算减少0.11万元。")).toEqual([]);
    expect(told("2026年公务接待费预算2.31万元，比2025年预算减少0.21万元。")).toEqual([
      "warning narrative-difference 【0.21万元】",
    ]);
    expect(told("2026年公务接待费预算2.42万元。")).toEqual(["error narrative-amount 【2.42万元】"]);
  });
});

describe("what is spent out of projects too", () => {
  const basic = sheet(
    "基本支出",
    `2026年一般公共预算基本支出表
     部门：某某区某某局 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
              | 合计 | 20.00 | | 20.00
     302 | 商品和服务支出 | 20.00 | | 20.00
     30201 | 办公费 | 4.00 | | 4.00
     30216 | 培训费 | 16.00 | | 16.00`,
  );

  it.each([
    ["会议费12.00万元，培训费126.00万元。", []],
    ["基本支出20.00万元，其中：培训费6.00万元。", ["error narrative-amount 【6.00万元】"]],
    ["办公费5.00万元。", ["error narrative-amount 【5.00万元】"]],
  ])("is more than 基本支出 has of it: %s", (text, expected) => {
    expect(toldOf(withText(text, [basic]))).toEqual(expected);
  });
});
