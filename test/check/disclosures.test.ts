/** Whole disclosures that are right come out without a word; a mistake planted in one is found where it was planted. */
import { publishedCatalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import { a1, type Cell, type Sheet } from "../../src/workbook";
import { countyBudget } from "../fixtures/disclosures/countyBudget";
import { financeBureauBudget } from "../fixtures/disclosures/financeBureauBudget";
import { hospitalFinal } from "../fixtures/disclosures/hospitalFinal";
import { ministryBudget } from "../fixtures/disclosures/ministryBudget";
import { oldFinal } from "../fixtures/disclosures/oldFinal";
import { unitsBudget } from "../fixtures/disclosures/unitsBudget";
import { table } from "../support/table";

const disclosures = { countyBudget, financeBureauBudget, hospitalFinal, ministryBudget, oldFinal, unitsBudget };
type Name = keyof typeof disclosures;

const checked = (sheets: readonly Sheet[]) => check(recognise({ sheets }), { catalogue: publishedCatalogue });

function findingsIn(sheets: readonly Sheet[]) {
  return checked(sheets).findings.map(({ severity, rule, message, places: [{ sheet, ...cell }] }) => ({
    severity,
    at: `${sheet.name}!${a1(cell)}`,
    says: `${rule} ${message}`,
  }));
}

/** The disclosure with another figure in one cell. */
function plant(sheets: readonly Sheet[], at: string, value: number): readonly Sheet[] {
  const [name, cell] = at.split("!");
  let planted = 0;
  const changed = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      cells?.map((one, column) => {
        if (sheet.name !== name || a1({ row, column }) !== cell) return one;
        expect(typeof one?.value).toBe("number");
        planted += 1;
        return { value, format: one?.format ?? "General" };
      }),
    ),
  }));
  expect(planted).toBe(1);
  return changed;
}

function withCells(
  sheets: readonly Sheet[],
  name: string,
  change: (cells: readonly (Cell | undefined)[], row: number) => readonly (Cell | undefined)[],
): readonly Sheet[] {
  return sheets.map((sheet) =>
    sheet.name === name ? { ...sheet, rows: sheet.rows.map((cells, row) => cells && change(cells, row)) } : sheet,
  );
}

const partsOfDistribution = table`
  | | | 其中：提取职工福利基金 | | 10.00
  | | | 转入事业基金 | | 15.00`;

function renamed(sheets: readonly Sheet[], suffix: string, words: readonly [string, string]): readonly Sheet[] {
  return sheets.map((sheet) => ({
    ...sheet,
    name: `${sheet.name}${suffix}`,
    rows: sheet.rows.map((cells) =>
      cells?.map((cell) =>
        typeof cell?.value === "string" ? { ...cell, value: cell.value.replaceAll(...words) } : cell,
      ),
    ),
  }));
}

describe("right disclosures", () => {
  test.each(Object.entries(disclosures))("%s: nothing is found, and it was checked", (_, sheets) => {
    expect(findingsIn(sheets)).toEqual([]);
    expect(checked(sheets).outcomes.holds).toBeGreaterThan(190);
  });

  test("hidden sheets are checked as well", () => {
    const hidden = hospitalFinal.map((sheet, at) => ({
      ...sheet,
      visibility: at < 4 ? ("hidden" as const) : ("visible" as const),
    }));
    expect(findingsIn(hidden)).toEqual([]);
    expect(findingsIn(plant(hidden, "GK03!C8", 1516))[0]?.at).toBe("GK03!C8");
  });

  test("a list of projects that shows only this year's appropriation", () => {
    const figures = Object.entries({ D6: 300, H6: 0, L6: 0, D7: 50, I7: 0, D8: 350, H8: 0, I8: 0, L8: 0 });
    const sheets = figures.reduce((book, [cell, value]) => plant(book, `部门公开表10!${cell}`, value), ministryBudget);
    expect(findingsIn(sheets)).toEqual([]);
  });

  describe("other ways of printing the same", () => {
    test("subjects of the government's own classification stand first", () => {
      const sheets = withCells(unitsBudget, "表6", (cells) =>
        cells.length < 7 ? cells : [cells[2], cells[3], cells[0], cells[1], ...cells.slice(4)],
      );
      expect(findingsIn(sheets)).toEqual([]);
    });

    test.each(["表2", "表5-2"])("%s: units by name, the department first", (name) => {
      const sheets = withCells(unitsBudget, name, (cells, row) =>
        row < 3 ? cells : [cells[1] ?? cells[0], ...cells.slice(2)],
      );
      expect(findingsIn(sheets)).toEqual([]);
      expect(findingsIn(plant(sheets, `${name}!B8`, 7))[0]?.severity).toBe("error");
    });

    test("结余分配 with its parts, of which only the first says 其中", () => {
      const sheets = hospitalFinal.map((sheet) =>
        sheet.name === "GK01" ? { ...sheet, rows: sheet.rows.toSpliced(16, 0, ...partsOfDistribution.rows) } : sheet,
      );
      expect(findingsIn(sheets)).toEqual([]);
    });
  });

  test("two departments that no table names, one after the other", () => {
    const other = renamed(ministryBudget, "（二）", ["合计", "总计"]);
    expect(findingsIn([...ministryBudget, ...other])).toEqual([]);
  });

  test("事业收入 with the money of 财政专户 in 收支总表", () => {
    const said = renamed(unitsBudget, "", ["四、财政专户管理资金收入", "其中：财政专户管理资金"]);
    const sheets = plant(plant(said, "表1!B10", 600000), "表1!B11", 500000);
    expect(findingsIn(sheets)).toEqual([]);
  });

  const second = renamed(unitsBudget, "（二）", ["文化局", "教育局"]);

  test("two departments in one workbook do not meddle with each other", () => {
    expect(findingsIn([...unitsBudget, ...second])).toEqual([]);
    expect(findingsIn(unitsBudget.flatMap((sheet, at) => [sheet, second[at] ?? sheet]))).toEqual([]);
    expect(findingsIn(plant([...unitsBudget, ...second], "表7（二）!H9", 51000))[0]?.at).toBe("表7（二）!H9");
  });

  test("a table that names nobody belongs to the department before it", () => {
    const [first, ...others] = renamed(countyBudget, "（二）", ["某某县自然资源局", "某某县水务局"]);
    const unnamed = others.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((cells) =>
        cells?.map((cell) => (String(cell?.value).startsWith("部门：") ? undefined : cell)),
      ),
    }));
    const withoutFund = unitsBudget.filter(({ name }) => name !== "表8");
    const found = findingsIn([...withoutFund, first as Sheet, ...unnamed]);
    expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("planted mistakes", () => {
  const mistakes: readonly (readonly [Name, string, number])[] = [
    ["hospitalFinal", "GK03!C8", 1651],
    ["hospitalFinal", "GK01!F9", 1305],
    ["hospitalFinal", "GK04!C14", 550],
    ["hospitalFinal", "GK07!H7", 1],
    ["hospitalFinal", "GK06!I15", 200],
    ["oldFinal", "Z01!C14", 10000001.5],
    ["oldFinal", "Z02!F15", 2000001],
    ["oldFinal", "Z06!C11", 5300002.5],
    ["countyBudget", "1!D9", 101],
    ["countyBudget", "1-2!H13", 102],
    ["countyBudget", "3-1!F11", 41],
    ["countyBudget", "3!H12", 7],
    ["unitsBudget", "表2!E8", 300000],
    ["unitsBudget", "表3!I25", 540000],
    ["unitsBudget", "表5!G11", 580000],
    ["unitsBudget", "表6!F11", 3000],
    ["unitsBudget", "表10!E7", 56000],
    ["ministryBudget", "部门公开表2!E8", 40],
    ["ministryBudget", "部门公开表4!D10", 12],
    ["ministryBudget", "部门公开表10!D6", 840],
    ["financeBureauBudget", "部门支出总体情况表!E16", 1000],
    ["financeBureauBudget", "部门收支总体情况表!D6", 340],
    ["financeBureauBudget", "项目支出表!D10", 20],
  ];
  test.each(mistakes)("%s %s = %s", (name, at, value) => {
    const [first] = findingsIn(plant(disclosures[name], at, value));
    expect(first).toMatchObject({ severity: "error", at });
  });
});
