/** Changes of parts, and of their whole: behind 其中, as its reason, and each in a sentence of its own. */
import { toldOf, withText } from "../support/narrative";
import { sheet } from "../support/table";

const tables = (abroad = "0.00", business = "0.00") => [
  sheet(
    "表1",
    `2026年部门收支总表
     部门：某某县某某局 | | | 单位：万元
     收入 | | 支出 |
     项目 | 预算数 | 项目 | 预算数
     一、一般公共预算拨款收入 | 1000.00 | 一、农林水支出 | 1000.00
     收入总计 | 1000.00 | 支出总计 | 1000.00`,
  ),
  sheet(
    "表3",
    `2026年部门支出总表
     部门：某某县某某局 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | 事业单位经营支出
              | 合计 | 1000.00 | 600.00 | ${business === "0.00" ? "400.00" : "300.00"} | ${business}
     213 | 农林水支出 | 1000.00 | 600.00 | ${business === "0.00" ? "400.00" : "300.00"} | ${business}`,
  ),
  sheet(
    "表7",
    `2026年“三公”经费支出表
     部门：某某县某某局 | | 单位：万元
     项目 | 2026年预算数
     合计 | 26.60
     1.因公出国（境）费 | ${abroad}
     2.公务用车购置及运行费 | 25.40
     （1）公务用车购置费 | 0.00
     （2）公务用车运行费 | 25.40
     3.公务接待费 | 1.20`,
  ),
];

const own = "2026年“三公”经费预算比2025年";

describe.each([
  [
    `${own}减少1.15万元，其中：公务用车运行费减少0.57万元，公务接待费减少0.58万元。`,
    "减少1.15",
    "增加1.15",
    "1.15万元",
  ],
  [`${own}增加0.10万元，其中：公务用车运行费增加0.68万元，公务接待费减少0.58万元。`, "0.58", "0.85", "0.10万元"],
  [
    "支出预算1000.00万元，较2025年增加65.00万元，主要是基本支出预算减少7.00万元，项目支出预算增加72.00万元。",
    "7.00",
    "9.00",
    "65.00万元",
  ],
  [
    "2026年支出预算1000.00万元，比上年减少61.32万元。主要原因：一是项目支出增加66.11万元；二是基本支出减少127.43万元。",
    "127",
    "128",
    "61.32万元",
  ],
  [
    "2026年“三公”经费预算26.60万元，比2025年预算减少0.50万元。其中：\n（一）因公出国（境）费0万元，与2025年预算持平。\n（二）公务用车购置及运行费25.40万元，与2025年预算持平。\n（三）公务接待费1.20万元，比2025年预算减少0.50万元。",
    "减少0.50万元。其",
    "增加0.50万元。其",
    "0.50万元",
  ],
  [
    "公务用车购置及运行费25.40万元，比上年减少20.00万元。其中：公务用车购置费0万元，比上年减少18.00万元；公务用车运行费25.40万元，比上年减少2.00万元。",
    "减少2.00",
    "减少2.30",
    "20.00万元",
  ],
])("%s", (text, right, wrong, figure) => {
  it("is right", () => {
    expect(toldOf(withText(text, tables()))).toEqual([]);
  });

  it("is told where it does not add up", () => {
    expect(toldOf(withText(text.replace(right, wrong), tables()))).toEqual([`warning narrative-sum 【${figure}】`]);
  });
});

test.each([
  // What was not told may have changed.
  [`${own}增加2.00万元，其中：公务用车运行费减少0.57万元，公务接待费减少0.58万元。`, tables("3.15")],
  // A reason need not be the only one.
  ["支出预算1000.00万元，较2025年增加65.00万元，主要是人员经费增加7.00万元，公用经费增加5.00万元。", tables()],
  [
    "支出预算1000.00万元，较2025年增加65.00万元，主要是基本支出增加7.00万元，项目支出增加8.00万元。",
    tables("0.00", "100.00"),
  ],
  ["支出预算1000.00万元，较2025年增加65.00万元，主要原因是教育项目增加20.00万元，水利项目增加30.00万元。", tables()],
  // Against the budget, and against what came of it.
  [
    "2026年“三公”经费预算26.60万元，比2025年预算减少0.50万元。因公出国（境）费0万元，与2025年预算持平。公务用车购置及运行费25.40万元，与2025年预算持平。公务接待费1.20万元，比2025年执行数增加0.30万元。",
    tables(),
  ],
] as const)("%s", (text, beside) => {
  expect(toldOf(withText(text, beside))).toEqual([]);
});

describe("基本支出 and 项目支出 that are told next, and make up the whole", () => {
  const text = (basic: string, project: string) =>
    `支出合计960.00万元，比上年增加10.00万元。基本支出600.00万元，较上年${basic}；项目支出360.00万元，较上年${project}。`;

  it.each([
    text("减少20.00万元", "增加30.00万元"),
    text("增加10.00万元", "持平"),
    // They do not make up the whole: there is something else.
    text("减少20.00万元", "增加35.00万元").replace("360.00", "350.00"),
    text("减少20.00万元", "增加35.00万元").replace("较上年", "较上年预算").replace("比上年", "比上年决算"),
  ])("%s", (right) => {
    expect(toldOf(withText(right))).toEqual([]);
  });

  it.each([text("减少25.00万元", "增加30.00万元"), text("增加20.00万元", "增加30.00万元")])("%s", (wrong) => {
    expect(toldOf(withText(wrong))).toEqual(["warning narrative-sum 【10.00万元】"]);
  });
});
