/** Which parts of a whole text are read, and what is a heading or goes on in the next line. */
import { toldOf, withText } from "../support/narrative";
import { sheet } from "../support/table";
import { textSheet } from "../../src/narrative";

const finals = [
  sheet(
    "公开05表",
    `2024年度一般公共预算财政拨款支出决算表
     部门：某某县某某局 | | | | 金额单位：万元
     科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出
     | 合计 | 28.59 | 28.59 |
     208 | 社会保障和就业支出 | 28.59 | 28.59 |
     20805 | 行政事业单位养老支出 | 28.59 | 28.59 |
     2080505 | 机关事业单位基本养老保险缴费支出 | 28.59 | 28.59 |`,
  ),
];

const wrong = "2024年收入合计100.00万元，其中：财政拨款收入80.00万元，占90%。";
const last = "第三部分 2024年度其他重要事项的情况说明\n公务接待费没有发生。";

test.each([
  [`第一部分 部门概况\n第二部分 2024年度部门决算\n${wrong}\n${last}`, ["error narrative-share 【90%】"]],
  [`一、总体情况\n${wrong}\n${last}`, ["error narrative-share 【90%】"]],
  // Whatever of its money a part is called after.
  ...["部门收入总体情况", "部门支出总体情况", "一般公共预算财政拨款支出", "“三公”经费", "政府采购", "国有资产占用"].map(
    (part): [string, string[]] => [
      `第一部分 收支总量情况\n收支总量平衡。\n第二部分 ${part}\n${wrong}\n${last}`,
      ["error narrative-share 【90%】"],
    ],
  ),
  // What a department does, and the tables, are not read.
  [`第一部分 部门概况\n${wrong}\n第二部分 2024年度部门决算情况说明\n${last}`, []],
  [`第二部分 2024年度部门决算表\n${wrong}\n${last}`, []],
  // The path of a subject is a heading, however long.
  [
    "3、社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）。\n支出决算为28.59万元。",
    [],
  ],
  [
    "3、社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）。\n支出决算为11.56万元。",
    ["error narrative-amount 【11.56万元】"],
  ],
  // A long sentence is none.
  [
    "3、按照社会保障和就业支出以及行政事业单位养老支出的有关规定继续做好机关事业单位的各项工作。\n支出决算为11.56万元。",
    [],
  ],
])("%s", (text, told) => {
  expect(toldOf(withText(text, finals))).toEqual(told);
});

test("a line that opened a bracket goes on with 其中", () => {
  const { rows } = textSheet(
    "说明",
    "财政拨款收入63.47万元（\n其中：一般公共预算63.47万元）\n，占95.72%。\n其中：甲。",
  );
  expect(rows.map((cells) => cells?.[0]?.value)).toEqual([
    "财政拨款收入63.47万元（其中：一般公共预算63.47万元），占95.72%。",
    "其中：甲。",
  ]);
});

test("a line that ends with 其中： is a paragraph, however full it is", () => {
  const lines = ["支出合计1575.93万元，其中：", "基本支出1445.10万元，占91.70%；", "项目支出130.83万元，占8.30%；"];
  const { rows } = textSheet("说明", lines.join("\n"));
  expect(rows.map((cells) => cells?.[0]?.value)).toEqual(lines);
});
