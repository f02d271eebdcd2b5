/** A subject that each unit of a department has for itself: the text tells what they come to. */
import { toldOf, withText } from "../../support/narrative";
import { sheet } from "../../support/table";

const byUnit = sheet(
  "一般公共预算支出表",
  `2026年一般公共预算支出表
   部门：某某区某某街道办事处 | | | | 单位：万元
   科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
            | 合计 | 1000.00 | 800.00 | 200.00
   418101 | 某某区某某街道办事处本级 | 700.00 | 500.00 | 200.00
   201 | 一般公共服务支出 | 500.00 | 300.00 | 200.00
   20103 | 政府办公厅（室）及相关机构事务 | 500.00 | 300.00 | 200.00
   2010301 | 行政运行 | 300.00 | 300.00 |
   2010302 | 一般行政管理事务 | 200.00 | | 200.00
   210 | 卫生健康支出 | 200.00 | 200.00 |
   21011 | 行政事业单位医疗 | 200.00 | 200.00 |
   2101101 | 行政单位医疗 | 200.00 | 200.00 |
   418301 | 某某区某某街道综合便民服务中心 | 300.00 | 300.00 |
   201 | 一般公共服务支出 | 250.00 | 250.00 |
   20103 | 政府办公厅（室）及相关机构事务 | 250.00 | 250.00 |
   2010350 | 事业运行 | 250.00 | 250.00 |
   210 | 卫生健康支出 | 50.00 | 50.00 |
   21011 | 行政事业单位医疗 | 50.00 | 50.00 |
   2101102 | 事业单位医疗 | 50.00 | 50.00 |`,
);

const heading = "二、关于2026年一般公共预算支出情况说明";
const told = (text: string): string[] => toldOf(withText(`${heading}\n${text}`, [byUnit]));

describe.each([
  "（三）“卫生健康支出”250.00万元，占一般公共预算支出的25.0%，主要用于相关支出。",
  "3.卫生健康支出（类）250.00万元，主要用于职工医疗保险。",
  "2026年卫生健康支出250.00万元，比上年增加2.00万元。",
  "（二）卫生健康（类）支出250.00万元，占25.00%。",
])("%s", (text) => {
  it("is right", () => {
    expect(told(text)).toEqual([]);
  });

  it("is told where the amount is no sum of the units'", () => {
    expect(told(text.replace("250.00", "252.00"))).toEqual(["error narrative-amount 【252.00万元】"]);
    expect(told(text.replace("250.00", "950.00"))).toEqual(["error narrative-amount 【950.00万元】"]);
  });
});

test.each(["卫生健康支出200.00万元。", "行政运行300.00万元。", "街道本级卫生健康支出198.00万元。"])(
  "%s: may be one unit's",
  (text) => {
    expect(told(text)).toEqual([]);
  },
);
