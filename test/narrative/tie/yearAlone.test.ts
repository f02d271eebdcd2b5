/** 当年拨款: shares are of what is given this year, without what was carried over, which the tables have in the same rows. */
import { toldOf, withText } from "../../support/narrative";
import { sheet } from "../../support/table";

const budget = [
  sheet(
    "表4",
    `2026年财政拨款收支总表
     部门：某某县林业局 | | | 单位：万元
     收入 | | 支出 |
     项目 | 预算数 | 项目 | 预算数
     一、本年收入 | 900.00 | 一、本年支出 | 1000.00
     一般公共预算拨款 | 900.00 | 农林水支出 | 1000.00
     二、上年结转 | 100.00 | 二、结转下年 |
     一般公共预算拨款 | 100.00 | |
     收入总计 | 1000.00 | 支出总计 | 1000.00`,
  ),
  sheet(
    "表5",
    `2026年一般公共预算支出表
     部门：某某县林业局 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
              | 合计 | 1000.00 | 600.00 | 400.00
     213 | 农林水支出 | 1000.00 | 600.00 | 400.00
     21302 | 林业和草原 | 1000.00 | 600.00 | 400.00
     2130201 | 行政运行 | 600.00 | 600.00 |
     2130204 | 事业机构 | 400.00 | | 400.00`,
  ),
];

test.each([
  ["农林水支出900.00万元，占100.00%。", []],
  ["农林水支出900.00万元，占91.00%。", ["error narrative-share 【91.00%】"]],
  ["基本支出585.00万元，占65.00%；项目支出315.00万元，占36.00%。", ["error narrative-share 【36.00%】"]],
  // A figure of the rows, which have what was carried over too, may be a share of either.
  ["基本支出600.00万元，占60.00%；项目支出400.00万元，占40.00%。", []],
  ["基本支出600.00万元，占66.67%；项目支出400.00万元，占44.44%。", []],
  ["基本支出600.00万元，占62.00%。", ["warning narrative-share 【62.00%】"]],
])("%s", (said, told) => {
  const text = [
    "（一）一般公共预算当年拨款规模变化情况",
    "2026年一般公共预算当年拨款900.00万元，比2025年执行数减少20.00万元。",
    "（二）一般公共预算当年拨款结构情况",
    said,
    "（三）其他事项没有变化。",
  ];
  expect(toldOf(withText(text.join("\n"), budget))).toEqual(told);
});

test.each([
  // The section begins with the total of the tables: its items have what was carried over as their rows have.
  ["1000.00", "600.00", "400.00", []],
  ["1000.00", "590.00", "400.00", ["error narrative-amount 【590.00万元】"]],
  ["1000.00", "600.00", "390.00", ["error narrative-amount 【390.00万元】"]],
  // Of this year's money alone any of them may be without it.
  ["900.00", "550.00", "350.00", []],
  ["900.00", "490.00", "400.00", ["error narrative-amount 【490.00万元】"]],
])("%s in all, of it %s and %s", (total, running, institution, told) => {
  const text = [
    "五、关于某某县林业局2026年一般公共预算当年拨款情况说明",
    "（一）一般公共预算当年拨款规模变化情况",
    `2026年一般公共预算支出${total}万元。`,
    "（二）一般公共预算当年拨款具体使用情况",
    `1.农林水支出（类）林业和草原（款）行政运行（项）：2026年预算数为${running}万元。`,
    `2.农林水支出（类）林业和草原（款）事业机构（项）：2026年预算数为${institution}万元。`,
  ];
  expect(toldOf(withText(text.join("\n"), budget))).toEqual(told);
});
