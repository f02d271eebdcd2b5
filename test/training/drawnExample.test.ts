/** The examples that the handbook draws are true: nothing is wrong with the right tables, and the rule names a marked cell of the wrong ones. */
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { check, checkDepartment, documented, figuresOf, type Finding } from "../../src/check";
import { recognise } from "../../src/recognise";
import { rules } from "../../src/rules";
import { drawnExample, type DrawnTable } from "../../src/training/drawnExample";
import type { Sheet } from "../../src/workbook";
import { sheet, workbook } from "../support/table";

/** `30.18（存30.177）` shows 30.18 and stores 30.177. */
const stored = /（存([\d.]+)）$/u;

function sheetOf(table: DrawnTable, position: number): Sheet {
  const shown = table.map((line) => line.map(({ text }) => text.replace(stored, "")).join("|"));
  const drawn = sheet(`表${String(position + 1)}`, shown.join("\n"));
  return {
    ...drawn,
    rows: drawn.rows.map((cells, row) =>
      cells?.map((cell, column) => {
        const [, value] = stored.exec(table[row]?.[column]?.text ?? "") ?? [];
        return cell === undefined || value === undefined ? cell : { ...cell, value: Number(value) };
      }),
    ),
  };
}

function findingsOf(tables: readonly DrawnTable[]): readonly Finding[] {
  return check(recognise(workbook(...tables.map(sheetOf))), { catalogue, hints: true }).findings;
}

test.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, { docs }) => {
  expect([docs.causes, docs.mend, docs.example?.drawn]).toEqual([
    expect.any(String),
    expect.any(String),
    expect.any(String),
  ]);
  const { right, wrong } = drawnExample(docs.example?.drawn ?? "");
  expect(findingsOf(right).map(({ message }) => message)).toEqual([]);
  const marked = wrong.flatMap((table, position) =>
    table.flatMap((line, row) =>
      line.flatMap(({ isMarked }, column) =>
        isMarked ? [`表${String(position + 1)} ${String(row)},${String(column)}`] : [],
      ),
    ),
  );
  const first = findingsOf(wrong).find(({ rule }) => rule === id);
  const cells = (first?.places ?? []).map(
    (place) => `${place.sheet.name} ${String(place.row)},${String(place.column)}`,
  );
  expect(cells.filter((cell) => marked.includes(cell))).not.toEqual([]);
});

test("what is checked over many workbooks: each table of the example is of another one", () => {
  const [department] = documented.filter(({ id }) => !rules.some((rule) => rule.id === id));
  const { right, wrong } = drawnExample(department?.docs.example?.drawn ?? "");
  const told = (tables: readonly DrawnTable[]): readonly string[] | undefined => {
    const submissions = tables.flatMap((table, position) =>
      figuresOf(recognise(workbook(sheetOf(table, position)))).map((figures) => ({ path: String(position), figures })),
    );
    return checkDepartment(submissions)?.findings.map(({ cell }) => cell);
  };
  expect(told(right)).toEqual([]);
  expect(told(wrong)).toEqual(["C6", "D6"]);
  expect(wrong[0]?.[5]?.slice(2, 4).map(({ isMarked }) => isMarked)).toEqual([true, true]);
  for (const tables of [right, wrong]) expect(tables.map((one) => findingsOf([one]))).toEqual(tables.map(() => []));
  expect([department?.docs.causes, department?.docs.mend]).toEqual([expect.any(String), expect.any(String)]);
});
