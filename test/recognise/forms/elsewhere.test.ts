/** Forms of other places: other labels, other columns, parts of the money below the total, several forms on a sheet. */
import { amountOf, recognise, type Row, type Table } from "../../../src/recognise";
import type { Sheet } from "../../../src/workbook";
import {
  departmentByTasks,
  nationalEvaluation,
  olderApplication,
  partedTargets,
  tableAndForms,
} from "../../fixtures/forms/elsewhere";
import { workbook } from "../../support/table";

function formOf(one: Sheet): Table {
  const { forms } = recognise(workbook(one));
  expect(forms).toHaveLength(1);
  return forms[0] as Table;
}

/** `key: concept=figure …` of every row with figures. */
function figures(form: Table): string[] {
  return form.rows.flatMap((row) => {
    const read = row.panel.columns.flatMap((column) => {
      const fact = form.factIn(row, column);
      return fact.reading.kind === "amount" ? [`${column.concept ?? ""}=${amountOf(fact).value.toString()}`] : [];
    });
    return read.length === 0 || row.kind === "indicator" ? [] : [`${row.kind} ${row.key}: ${read.join(" ")}`];
  });
}

function indicators(form: Table): string[] {
  return form.rows
    .filter(({ kind }) => kind === "indicator")
    .map((row) =>
      ["level1", "level2", "name", "target", "actual", "weight", "score"]
        .map((concept) => form.text(row, concept))
        .join("|"),
    );
}

test("the national self-evaluation: what the total holds is not added to it", () => {
  const form = formOf(nationalEvaluation);
  expect(form).toMatchObject({ layout: { id: "self-evaluation-project" }, year: 2024, unit: "万元" });
  expect(figures(form)).toEqual([
    "total execution.total: initial=880 budget=880 executed=866.8 weight=10 rate=0.985 score=9.85",
    "memo execution.:本年财政拨款:memo: initial=880 budget=880 executed=866.8",
    "field totalScore.weight: value=100",
    "field totalScore: value=97.85",
  ]);
  expect(indicators(form)[1]).toBe("产出指标（50分）|质量指标|工程质量合格率|100%|100%|20|20");
  expect(form.partsOf("indicators.evaluated")).toHaveLength(1);
});

test("a target parted into sign, figure and measure, in 元", () => {
  const form = formOf(partedTargets);
  expect(form).toMatchObject({ layout: { id: "self-evaluation-project" }, year: 2023, unit: "元" });
  expect(figures(form)).toContain(
    "total execution.total: initial=2389300 budget=2518900 executed=2518900 rate=1 weight=10 score=10",
  );
  expect(indicators(form)).toEqual([
    "产出指标|数量指标|更新设备|13|13|60|60",
    "效益指标|社会效益指标|业务保障率|95|100|30|30",
  ]);
});

test("the older application: money in fields, weights before the indicators' names", () => {
  const form = formOf(olderApplication);
  expect(form).toMatchObject({ layout: { id: "performance-project" }, year: 2021, unit: "万元" });
  expect(figures(form)).toContain("field budget: value=120");
  expect(indicators(form)[0]).toBe("产出指标|数量指标|购置设备数量|3台||40|");
});

test("the whole department: 收入 and 支出 by other words", () => {
  const form = formOf(departmentByTasks);
  expect(form).toMatchObject({ layout: { id: "performance-overall" }, organisation: "某市某局", unit: "万元" });
  expect(figures(form)).toEqual([
    "caption composition.income.fiscal: amount=300",
    "caption composition.income.unit: amount=20",
    "total composition.income.total: amount=320",
    "caption composition.expenditure.basic: amount=200",
    "caption composition.expenditure.project: amount=120",
    "total composition.expenditure.total: amount=320",
  ]);
  expect(indicators(form)).toHaveLength(4);
});

test("a table and two forms on one sheet", () => {
  const { tables, forms, unrecognised } = recognise(workbook(tableAndForms));
  expect(tables.map(({ layout }) => layout.id)).toEqual(["project"]);
  expect(unrecognised).toEqual([]);
  expect(forms.map((form) => form.text(form.row("project") ?? (form.rows[0] as Row), "value"))).toEqual([
    "设备更新",
    "信息系统运维",
  ]);
  expect(forms.map((form) => form.labels.titles.length)).toEqual([1, 1]);
});
