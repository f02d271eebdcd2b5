/** A workbook in memory. Every change goes through it, so that whoever listens hears of it. */
import type { Area, CellValue, Position } from "../../../workbook";
import { ExcelFailure } from "../protocol/failure";
import { areasOf, bounding } from "./areas";
import type { Author, BookChange, ChangeListener } from "./changes";
import type { Content } from "./content";
import { sameName, type Name } from "./names";
import { Recalculation } from "./recalculation";
import { Sheet } from "./sheet";
import { inverse, type Shift } from "./shift/shift";
import { shiftBook } from "./shift/shiftBook";
import { plainStyle, type CellStyle } from "./style";

type Omitted<T> = T extends unknown ? Omit<T, "by"> : never;

export class Book {
  name = "工作簿1.xlsx";
  /** The look that a new sheet's cells have. */
  defaultStyle = plainStyle;
  sheets: Sheet[] = [];
  names: Name[] = [];
  /** What add-ins keep in the workbook, by key. */
  readonly settings = new Map<string, unknown>();
  readonly customXmlParts = new Map<string, string>();
  selection: readonly Area[] = [{ top: 0, left: 0, bottom: 0, right: 0 }];
  /** Formula cells that we cannot calculate, after what they refer to has changed: the last value of each, by `row,column`. */
  readonly stale = new Map<Sheet, Map<string, CellValue>>();

  /** Rows and columns that came and went since the workbook was opened, in that order. */
  readonly shifts: { readonly sheet: Sheet; readonly shift: Shift }[] = [];

  #active: Sheet | undefined;
  #author: Author = "user";
  /** Of what gets an id next; with the same file it is the same. */
  nextId = 1;
  readonly #listeners = new Set<ChangeListener>();
  readonly #recalculation = new Recalculation(this);

  /** The sheet in view. */
  get active(): Sheet {
    const sheet = this.#active ?? this.sheets.find(({ visibility }) => visibility === "visible") ?? this.sheets[0];
    if (sheet === undefined) throw new Error("A workbook has at least one sheet.");
    return sheet;
  }

  listen(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  tell(change: Omitted<BookChange>): void {
    for (const listener of this.#listeners) listener({ ...change, by: this.#author });
  }

  /** Does something in the add-in's name. */
  asAddIn<T>(work: () => T): T {
    this.#author = "addIn";
    try {
      return work();
    } finally {
      this.#author = "user";
    }
  }

  newId(): string {
    return `{${(this.nextId++).toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;
  }

  sheetNamed(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sameName(sheet.name, name));
  }

  addSheet(name: string): Sheet {
    this.#checkName(name);
    const sheet = new Sheet(this.newId(), name, this.defaultStyle);
    this.sheets.push(sheet);
    this.tell({ kind: "added", sheet });
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    const visible = this.sheets.filter(({ visibility }) => visibility === "visible");
    if (visible.length === 1 && visible[0] === sheet) throw new ExcelFailure("InvalidOperation");
    if (sheet.visibility === "veryHidden") throw new ExcelFailure("GeneralException");
    this.sheets = this.sheets.filter((other) => other !== sheet);
    if (this.#active === sheet) this.#active = undefined;
    this.tell({ kind: "deleted", sheet });
  }

  renameSheet(sheet: Sheet, name: string): void {
    if (name === sheet.name) return;
    this.#checkName(name, sheet);
    const from = sheet.name;
    sheet.name = name;
    this.tell({ kind: "renamed", sheet, from });
  }

  showSheet(sheet: Sheet, visibility: Sheet["visibility"]): void {
    const from = sheet.visibility;
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === "visible");
    if (visibility !== "visible" && others.length === 0) throw new ExcelFailure("InvalidOperation");
    sheet.visibility = visibility;
    if (visibility !== "visible" && this.#active === sheet) this.#active = undefined;
    if (from !== visibility) this.tell({ kind: "visibility", sheet, from });
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== "visible") throw new ExcelFailure("InvalidOperation");
    const from = this.active;
    if (from === sheet) return;
    this.#active = sheet;
    this.selection = [{ top: 0, left: 0, bottom: 0, right: 0 }];
    this.tell({ kind: "activated", sheet, from });
    this.tell({ kind: "selected", sheet, areas: this.selection });
  }

  select(sheet: Sheet, areas: readonly Area[]): void {
    this.activate(sheet);
    this.selection = areas;
    this.tell({ kind: "selected", sheet, areas });
  }

  /** Writes contents, and looks where they are given, into cells of one sheet, as one change; then calculates what refers to them. */
  write(
    sheet: Sheet,
    cells: readonly (Position & { readonly content: Content | undefined; readonly style?: CellStyle })[],
  ): void {
    const [first] = cells;
    if (first === undefined) return;
    const before = sheet.content(first);
    for (const cell of cells) {
      sheet.put(cell, { content: cell.content, style: cell.style ?? sheet.cell(cell).style });
      this.stale.get(sheet)?.delete(`${cell.row},${cell.column}`);
    }
    this.#recalculation.after(cells.map((cell) => ({ ...cell, sheet })));
    for (const area of areasOf(cells)) {
      const change = { kind: "cells", sheet, area } as const;
      this.tell(cells.length === 1 ? { ...change, before: { content: before } } : change);
    }
  }

  /** Changes how cells look. */
  restyle(sheet: Sheet, cells: readonly (Position & { readonly style: CellStyle })[]): void {
    if (cells.length === 0) return;
    for (const cell of cells) sheet.put(cell, { content: sheet.content(cell), style: cell.style });
    const area = bounding(cells.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })));
    this.tell({ kind: "looks", sheet, area });
  }

  /**
   * Puts rows or columns into a sheet, or takes them out of it; all that refers to cells follows.
   * @returns takes it back, as long as nothing that was done after it stands
   */
  shift(sheet: Sheet, shift: Shift): () => void {
    const { changed, restore } = shiftBook(this, sheet, shift);
    this.shifts.push({ sheet, shift });
    this.#recalculation.after(changed);
    this.tell({ kind: "shifted", sheet, shift });
    return () => {
      restore();
      this.shifts.pop();
      this.tell({ kind: "shifted", sheet, shift: inverse(shift) });
    };
  }

  calculate(): void {
    this.#recalculation.all();
  }

  #checkName(name: string, except?: Sheet): void {
    if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
      throw new ExcelFailure("InvalidArgument");
    }
    const taken = this.sheetNamed(name);
    if (taken !== undefined && taken !== except) throw new ExcelFailure("ItemAlreadyExists");
  }
}
