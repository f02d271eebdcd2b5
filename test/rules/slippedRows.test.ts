import { check } from "../../src/check";
import { recognise, type Row } from "../../src/recognise";
import { rollUp } from "../../src/rules/rollUp";
import { slippedRows } from "../../src/rules/slippedRows/slippedRows";
import type { Cell, Sheet } from "../../src/workbook";
import { sampleNames, sampleTables } from "../support/samples";
import { sheet, table, workbook } from "../support/table";
import { testRule } from "../support/testRule";

const codes = [
  "208 | 社会保障和就业支出",
  "20805 | 行政事业单位养老支出",
  "2080501 | 行政单位离退休",
  "2080505 | 机关事业单位基本养老保险缴费支出",
  "2080506 | 机关事业单位职业年金缴费支出",
  "210 | 卫生健康支出",
  "21011 | 行政事业单位医疗",
  "2101101 | 行政单位医疗",
  "2101103 | 公务员医疗补助",
  "213 | 农林水支出",
  "21301 | 农业农村",
  "2130101 | 行政运行",
  "2130104 | 事业运行",
  "221 | 住房保障支出",
  "22102 | 住房改革支出",
  "2210201 | 住房公积金",
  "2210202 | 提租补贴",
];
const amounts = [
  "68.20",
  "68.20",
  "20.10",
  "32.07",
  "16.03",
  "21.50",
  "21.50",
  "14.40",
  "7.10",
  "12.50",
  "12.50",
  "8.00",
  "4.50",
  "33.90",
  "33.90",
  "24.00",
  "9.90",
];
const total = "136.10";

/** A table of subjects with these amounts as 合计 and as 基本支出. */
function spent(title: string, shown: readonly (string | undefined)[]): Sheet {
  const lines = codes.map((code, position) => `${code} | ${shown[position] ?? ""} | ${shown[position] ?? ""} |`);
  return sheet(
    title,
    [
      `${title} | | | | 单位：万元`,
      "科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出",
      ...lines,
      `| 合计 | ${total} | ${total} |`,
    ].join("\n"),
  );
}

const right = spent("支出总表", amounts);
/** From the fourth row on, as when a cell was inserted in the column of amounts. */
const slippedDown = [...amounts.slice(0, 3), undefined, ...amounts.slice(3, -1)];
const slippedUp = [...amounts.slice(0, 3), ...amounts.slice(4), total];

testRule(slippedRows, {
  valid: [
    right,
    { name: "two tables that agree", tables: [right, spent("一般公共预算支出表", amounts)] },
    {
      name: "one amount that is wrong, and a table that shows less",
      tables: [
        right,
        spent(
          "一般公共预算支出表",
          amounts.map((amount, position) => (position === 3 ? "23.07" : amount)),
        ),
        spent(
          "政府性基金预算支出表",
          amounts.map((amount, position) => (position < 13 ? undefined : amount)),
        ),
      ],
    },
    {
      name: "two amounts that changed places",
      tables: [
        right,
        spent(
          "一般公共预算支出表",
          amounts.map((amount, position) => amounts[position === 7 ? 8 : position === 8 ? 7 : position] ?? amount),
        ),
      ],
    },
    {
      name: "the same amount in a class, its division and its item",
      tables: [
        table`支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          208 | 社会保障和就业支出 | 68.20 | 68.20 |
          20805 | 行政事业单位养老支出 | 68.20 | 68.20 |
          2080501 | 行政单位离退休 | 68.20 | 68.20 |
          | 合计 | 68.20 | 68.20 |`,
        table`一般公共预算支出表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          208 | 社会保障和就业支出 | 60.00 | 60.00 |
          20805 | 行政事业单位养老支出 | 68.20 | 68.20 |
          2080501 | 行政单位离退休 | 68.20 | 68.20 |
          | 合计 | 68.20 | 68.20 |`,
      ],
    },
  ],
  invalid: [
    {
      name: "amounts one row below their subjects",
      tables: [right, spent("一般公共预算支出表", slippedDown)],
      fails: [
        {
          at: "一般公共预算支出表!C7",
          says: "金额比自己的科目靠下1行",
          with: ["支出总表!C6", "一般公共预算支出表!C19"],
        },
      ],
    },
    {
      name: "amounts one row above their subjects",
      tables: [right, spent("一般公共预算支出表", slippedUp)],
      fails: [{ at: "一般公共预算支出表!C6", says: "第6至19行的金额比自己的科目靠上1行" }],
    },
    {
      name: "a table alone, by its own sums",
      tables: [spent("支出总表", slippedUp)],
      fails: [{ at: "支出总表!C8", says: "处上下级汇总对得上" }],
    },
  ],
});

it("slipped-rows takes the sums of slipped rows as its consequences, and leaves others alone", () => {
  // In 合计 and in 基本支出.
  const wrongElsewhere = slippedDown.map((amount, position) => (position === 1 ? "68.02" : amount));
  const { findings } = check(recognise(workbook(right, spent("一般公共预算支出表", wrongElsewhere))), {
    rules: [rollUp, slippedRows],
  });
  const main = findings.filter(({ consequenceOf }) => consequenceOf === undefined);
  expect(main.map(({ rule }) => rule).sort()).toEqual(["roll-up", "roll-up", "slipped-rows"]);
});

/** The rows' amounts from one row on moved up or down, as cells deleted or inserted in the columns of amounts move them. */
function slipped(from: readonly Row[], start: number, distance: number): Sheet | undefined {
  const sheetOf = from[0]?.sheet;
  const copy: (readonly (Cell | undefined)[] | undefined)[] = [...(sheetOf?.rows ?? [])];
  for (const [position, { index, panel }] of from.entries()) {
    if (position < start) continue;
    const source = position + distance < start ? undefined : from[position + distance];
    const cells = [...(copy[index] ?? [])];
    for (const { index: column } of panel.additive) cells[column] = source && sheetOf?.rows[source.index]?.[column];
    copy[index] = cells;
  }
  return sheetOf && { ...sheetOf, rows: copy };
}

describe.each(sampleNames)("in %s", (name) => {
  const whole = sampleTables(name);
  const layouts = ["general-public-functional", "final-05"];
  const known = recognise(whole).tables.find(({ layout, hasRows }) => hasRows && layouts.includes(layout.id));

  it.each([1, -1, 2])("amounts that are %i rows off are one mistake", (distance) => {
    const start = Math.floor((known?.rows.length ?? 0) / 3);
    const wrong = slipped(known?.rows ?? [], start, distance);
    const sheets = whole.sheets.map((one) => (one === known?.sheet ? (wrong ?? one) : one));
    // The text speaks of the same amounts, and is held against the table as it stands.
    const errors = check(recognise({ sheets })).findings.filter(
      ({ consequenceOf, severity, rule }) =>
        consequenceOf === undefined && severity === "error" && !rule.startsWith("narrative-"),
    );
    expect(errors.map(({ rule, places: [place] }) => `${rule} ${place.sheet.name}`)).toEqual([
      `slipped-rows ${known?.sheet.name ?? ""}`,
    ]);
  });
});
