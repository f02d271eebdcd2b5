/** Tables with columns of every role, made by hand: how forms are recognised is tested elsewhere. */
import { layouts } from "../../src/layouts";
import { Table, type Column, type Disclosure, type Fact, type Panel, type Row } from "../../src/recognise";
import type { Cell, Sheet } from "../../src/workbook";
import { sheet } from "../support/table";

type Traits = Pick<Column, "role"> & Partial<Pick<Column, "percent" | "unit">>;

/** The name of each column with what its figures are; the first column of the text names the rows. */
export type Columns = Readonly<Record<string, Traits["role"] | Traits>>;

/** As in text tables; `10.56%` is a number that its format shows so, `"10.56%"` a text. */
export function handmade(name: string, columns: Columns, text: string): Table {
  return tableOn(withPercents(sheet(name, text)), columns);
}

export function tableOn(on: Sheet, columns: Columns): Table {
  const own = Object.entries(columns).map(([concept, traits], position): Column => {
    const { role, percent, unit } = typeof traits === "object" ? traits : { role: traits };
    const known = { index: position + 1, role, concept, title: concept, number: undefined, unit };
    return percent === undefined ? known : { ...known, percent };
  });
  const panel: Panel = {
    section: "",
    columns: own,
    byConcept: new Map(own.map((column) => [column.concept ?? "", column])),
    additive: own.filter(({ role }) => role === "amount" || role === "count"),
  };
  const rows = on.rows.map((cells, index): Row => {
    const key = String(cells?.[0]?.value);
    const names = { key, name: key, code: undefined, lineNumber: undefined, keyColumn: 0, nameColumn: 0 };
    return { sheet: on, index, panel, kind: "line", ...names, parent: undefined, children: [] };
  });
  const [layout] = layouts;
  if (layout === undefined) throw new Error("no layout");
  const parts = { axis: "line", panels: [panel], rows, notes: [], unreadable: false, confidence: 1 };
  const area = { top: 0, left: 0, bottom: rows.length - 1, right: own.length };
  const labels = { titles: [], organisation: undefined, unit: undefined, number: on.name, year: undefined };
  return new Table(
    { sheet: on, area, layout, labels, ...parts },
    { unit: "万元", year: 2026, organisation: undefined },
  );
}

export function at(table: Table, key: string, concept: string): Fact {
  const row = table.row(key);
  const fact = row && table.fact(row, concept);
  if (fact === undefined) throw new Error(`${table.sheet.name} has no ${key}.${concept}`);
  return fact;
}

export function disclosureOf(...tables: readonly Table[]): Disclosure {
  const workbook = { sheets: tables.map((table) => table.sheet) };
  const found = { tables, forms: [], tablesAndForms: tables, unrecognised: [], unfilled: [], chosen: [], parts: [] };
  return { workbook, kind: "budget", year: 2026, organisation: undefined, ...found };
}

function withPercents(plain: Sheet): Sheet {
  return { ...plain, rows: plain.rows.map((cells) => cells?.map(withPercent)) };
}

function withPercent(cell: Cell | undefined): Cell | undefined {
  const [, digits, decimals = ""] = /^(-?\d+(?:\.(\d+))?)%$/u.exec(String(cell?.value)) ?? [];
  if (digits === undefined || cell?.format !== "General") return cell;
  return { value: Number(`${digits}e-2`), format: `0${decimals && "."}${decimals.replace(/\d/gu, "0")}%` };
}
