/** Forms of central departments and of other provinces come out as what they are, and without an error. */
import { publishedCatalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { amountOf, recognise, type Table } from "../../src/recognise";
import type { Sheet } from "../../src/workbook";
import { central } from "../fixtures/central";
import * as provinces from "../fixtures/provinces";
import { errorsOf, heldOf } from "../support/facts";
import { workbook } from "../support/table";

function only(sheet: Sheet): Table {
  const { tables, unrecognised } = recognise(workbook(sheet));
  expect(unrecognised).toEqual([]);
  expect(tables).toHaveLength(1);
  return tables[0] as Table;
}

function value(table: Table, key: string, concept: string): string | undefined {
  const row = table.row(key);
  const fact = row === undefined ? undefined : table.fact(row, concept);
  return fact === undefined ? undefined : amountOf(fact).toText();
}

describe("部门公开表 of central departments", () => {
  const disclosure = recognise(workbook(...central));
  const table = (id: string): Table => {
    const found = disclosure.tables.find(({ layout }) => layout.id === id);
    if (found === undefined) throw new Error(id);
    return found;
  };

  test("each is what it is", () => {
    expect(disclosure.tables.map(({ layout, axis }) => `${layout.id} ${axis}`)).toEqual([
      "income-expenditure caption",
      "income-summary functional",
      "expenditure-summary functional",
      "fiscal-summary caption",
      "general-public-functional functional",
      "general-public-basic economic",
      "three-public single",
      "government-fund functional",
      "state-capital functional",
    ]);
    expect(disclosure.unrecognised).toEqual([]);
  });

  test("nothing is wrong with them under any rule, and they are checked", () => {
    const { findings, outcomes } = check(disclosure, { catalogue: publishedCatalogue });
    expect(findings.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([]);
    expect(outcomes.holds).toBeGreaterThan(200);
    expect(heldOf(disclosure)).toBeGreaterThan(80);
  });

  test.each([
    ["income-expenditure", "usedSurplus", "amount", "5"],
    ["income-expenditure", "206", "amount", "600"],
    ["income-expenditure", "carriedOut", "amount", "125"],
    ["income-summary", "206", "institutional", "90"],
    ["income-summary", "total", "carriedIn", "50"],
    ["income-summary", "2060302", "usedSurplus", "5"],
    ["expenditure-summary", "total", "business", "10"],
    ["fiscal-summary", "212", "governmentFund", "30"],
    ["fiscal-summary", "206", "amount", "500"],
    ["fiscal-summary", "carriedIn.generalPublic", "amount", "50"],
    ["general-public-functional", "total", "total", "750"],
    ["general-public-functional", "2060301", "basic", "180"],
    ["general-public-basic", "total", "personnel", "380"],
    ["three-public", "total", "total", "55"],
    ["three-public", "total", "vehicleRunning", "18"],
    ["government-fund", "212", "project", "30"],
  ])("%s %s %s", (id, key, concept, expected) => {
    expect(value(table(id), key, concept)).toBe(expected);
  });

  test("last year's figures are no facts of this year's budget", () => {
    const titles = (id: string): string[] =>
      table(id).panels.flatMap(({ additive }) =>
        additive.filter(({ isOtherPeriod }) => isOtherPeriod !== true).map(({ index }) => String(index)),
      );
    expect(titles("general-public-functional")).toEqual(["3", "4", "5"]);
    expect(titles("three-public")).toEqual(["6", "7", "8", "9", "10", "11"]);
  });

  test("the title's year tells which group of columns is meant", () => {
    const text = (year: number): Sheet => {
      const source = central[6] as Sheet;
      return {
        ...source,
        rows: source.rows.map((cells) =>
          cells?.map((cell) =>
            typeof cell?.value === "string" && cell.value.includes("经费支出表")
              ? { ...cell, value: `${year}年${cell.value}` }
              : cell,
          ),
        ),
      };
    };
    expect(value(only(text(2024)), "total", "total")).toBe("55");
    expect(value(only(text(2023)), "total", "total")).toBe("60");
  });
});

describe("other provinces", () => {
  test.each(Object.entries(provinces))("%s: no error", (_, sheet) => {
    const disclosure = recognise(workbook(sheet));
    expect(disclosure.unrecognised).toEqual([]);
    expect(errorsOf(disclosure)).toEqual([]);
    expect(heldOf(disclosure)).toBeGreaterThan(2);
  });

  test("codes split over 类 款 项, amounts in 元", () => {
    const table = only(provinces.splitCodes);
    expect(table.layout.id).toBe("expenditure-summary");
    expect(table.unit).toBe("元");
    expect(table.organisation).toBe("某某市水务局");
    expect(table.row("2130305")?.parent?.key).toBe("21303");
    expect(value(table, "total", "total")).toBe("3000.5");
  });

  test("several units, each with subjects of its own", () => {
    const table = only(provinces.byUnitAndSubject);
    expect(table.layout.id).toBe("expenditure-summary");
    expect(table.row("301")?.children.map(({ key }) => key)).toEqual(["301001", "301002"]);
    expect(table.row("301002:2070104")?.parent?.key).toBe("301002:20701");
    expect(value(table, "301001:207", "total")).toBe("200");
    // No row adds up a subject over all units, so none may answer for it.
    expect(table.row("207")).toBeUndefined();
  });

  test("one unit named on each line", () => {
    const table = only(provinces.oneUnit);
    expect(table.row("2050202")?.parent?.key).toBe("20502");
    expect(table.row("total")?.children.map(({ key }) => key)).toEqual(["205"]);
  });

  test("three panels of captions", () => {
    const table = only(provinces.threePanels);
    expect(table.layout.id).toBe("income-expenditure");
    expect(value(table, "201", "amount")).toBe("100");
    expect(value(table, "currentIncome", "amount")).toBe("120");
  });

  test("names and codes together", () => {
    const table = only(provinces.namesWithCodes);
    expect(table.layout.id).toBe("general-public-functional");
    expect(table.row("2014004")?.name).toBe("信访业务");
    expect(value(table, "total", "total")).toBe("60");
  });

  test("“三公” by organisation", () => {
    const table = only(provinces.threePublicByUnit);
    expect(`${table.layout.id} ${table.axis}`).toBe("three-public organisation");
    expect(value(table, "total", "vehicles")).toBe("10");
    expect(table.row("total")?.children).toHaveLength(2);
  });

  test("income by functional code, this year's beside what was carried in", () => {
    const table = only(provinces.incomeByCode);
    expect(`${table.layout.id} ${table.axis}`).toBe("income-summary functional");
    expect(value(table, "2010507", "carriedIn.generalPublic")).toBe("7");
    expect(value(table, "2010507", "generalPublic")).toBe("10");
  });
});
