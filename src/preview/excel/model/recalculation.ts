/** Calculates the formulas that refer to what was changed, and notes those that cannot be calculated here. */
import { isFault, type Area, type CellValue, type Position } from "../../../workbook";
import { intersection } from "./areas";
import { parseFormula, type Formula, type Lookup } from "./formula";
import { referencesIn, type Reference } from "./references";
import type { Sheet } from "./sheet";

/** What is needed of the workbook. */
interface Formulas {
  readonly sheets: readonly Sheet[];
  readonly stale: Map<Sheet, Map<string, CellValue>>;
  sheetNamed(name: string): Sheet | undefined;
  tell(change: { kind: "calculated"; sheet: Sheet; area: Area }): void;
}

interface FormulaCell extends Position {
  readonly sheet: Sheet;
  readonly text: string;
  readonly formula: Formula | undefined;
  /** Undefined where it may refer to anything. */
  readonly references: readonly Reference[] | undefined;
}

type Parsed = Pick<FormulaCell, "formula" | "references">;

export class Recalculation {
  readonly #parsed = new Map<string, Parsed>();

  constructor(private readonly book: Formulas) {}

  after(changed: readonly SheetCell[]): void {
    const all = this.#cells();
    const keys = new Set(changed.map(keyOf));
    const own = all.filter((cell) => keys.has(keyOf(cell)));
    this.#calculate([...own, ...dependents(all, changed, this.book)]);
  }

  all(): void {
    this.#calculate(this.#cells());
  }

  #calculate(dirty: readonly FormulaCell[]): void {
    const pending = new Map(dirty.map((cell) => [keyOf(cell), cell]));
    const calculate = (cell: FormulaCell): void => {
      // Taken out first: a circle ends at the value that stands there.
      pending.delete(keyOf(cell));
      const value = cell.formula?.evaluate(this.#lookup(cell.sheet, pending, calculate));
      if (value === undefined || isUncalculated(value)) this.#note(cell);
      else this.#settle(cell, value);
    };
    for (const cell of dirty) if (pending.has(keyOf(cell))) calculate(cell);
  }

  #lookup(home: Sheet, pending: ReadonlyMap<string, FormulaCell>, calculate: (cell: FormulaCell) => void): Lookup {
    const { book } = this;
    return function* (reference): Generator<CellValue> {
      const sheet = sheetOf(book, home, reference);
      if (sheet === undefined) return yield { kind: "error", code: "#REF!" };
      for (const { row, column } of sheet.stored(reference.area)) {
        const first = pending.get(keyOf({ sheet, row, column }));
        if (first !== undefined) calculate(first);
        const value = sheet.content({ row, column })?.value;
        if (value !== undefined) yield value;
      }
    };
  }

  #settle({ sheet, row, column, text }: FormulaCell, value: CellValue): void {
    const cell = sheet.cell({ row, column });
    this.book.stale.get(sheet)?.delete(`${row},${column}`);
    if (cell.content?.value === value) return;
    sheet.put({ row, column }, { ...cell, content: { value, formula: text } });
    this.book.tell({ kind: "calculated", sheet, area: { top: row, left: column, bottom: row, right: column } });
  }

  /** An old result must not pass for the one that would be right now. */
  #note({ sheet, row, column, text }: FormulaCell): void {
    const { content, style } = sheet.cell({ row, column });
    const { value } = content ?? {};
    if (value === undefined || isUncalculated(value)) return;
    const cells = this.book.stale.get(sheet) ?? new Map<string, CellValue>();
    this.book.stale.set(sheet, cells.set(`${row},${column}`, value));
    sheet.put({ row, column }, { content: { value: { kind: "uncalculated" }, formula: text }, style });
    this.book.tell({ kind: "calculated", sheet, area: { top: row, left: column, bottom: row, right: column } });
  }

  #cells(): FormulaCell[] {
    return this.book.sheets.flatMap((sheet) =>
      sheet.formulas().map(({ row, column, formula: text }) => ({ sheet, row, column, text, ...this.#parse(text) })),
    );
  }

  #parse(text: string): Parsed {
    const known = this.#parsed.get(text);
    if (known !== undefined) return known;
    const formula = parseFormula(text);
    const parsed = { formula, references: formula?.references ?? referencesIn(text) };
    this.#parsed.set(text, parsed);
    return parsed;
  }
}

export type SheetCell = Position & { readonly sheet: Sheet };

/** What refers to the changed cells, directly or through others; what may refer to anything is among them. */
function dependents(all: readonly FormulaCell[], changed: readonly SheetCell[], book: Formulas): FormulaCell[] {
  const found = new Set(all.filter(({ references }) => references === undefined));
  let news: readonly SheetCell[] = [...changed, ...found];
  while (news.length > 0) {
    const areas = news.map(({ sheet, row, column }) => ({
      sheet,
      area: { top: row, left: column, bottom: row, right: column },
    }));
    news = all.filter(
      (cell) =>
        !found.has(cell) &&
        cell.references?.some((reference) => {
          const sheet = sheetOf(book, cell.sheet, reference);
          return areas.some((one) => one.sheet === sheet && intersection(one.area, reference.area) !== undefined);
        }),
    );
    for (const cell of news as readonly FormulaCell[]) found.add(cell);
  }
  return [...found];
}

function sheetOf(book: Formulas, home: Sheet, { sheet }: Reference): Sheet | undefined {
  return sheet === undefined ? home : book.sheetNamed(sheet);
}

function keyOf({ sheet, row, column }: SheetCell): string {
  return `${sheet.id}:${row},${column}`;
}

function isUncalculated(value: CellValue): boolean {
  return isFault(value) && value.kind === "uncalculated";
}
