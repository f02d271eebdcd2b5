/** Makes cells of a worksheet part while it is being parsed: those with content, as Excel shows them. */
import type { Area, Cell, CellValue, Position } from "../../../workbook";
import type { CellBudget } from "../cellBudget";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import { areaOf, positionOf } from "../package/reference";
import type { Attributes, XmlHandler } from "../package/xml";
import { RichText } from "./richText";
import { GENERAL } from "../sheetjs/fromSheetJs";
import { serialOf } from "../text/isoDate";
import { Refusal } from "../unusable";
import type { CellFormat } from "./shared";
import { SharedFormulas } from "./sharedFormulas";
import { unescaped } from "./text";

const withoutStyle: CellFormat = { format: GENERAL, indent: 0 };

export class SheetReader implements XmlHandler {
  readonly rows: (Cell | undefined)[][] = [];
  readonly merges: Area[] = [];
  readonly hiddenRows = new Set<number>();

  readonly #texts: readonly string[];
  readonly #styles: readonly CellFormat[];
  readonly #budget: CellBudget;
  readonly #rich = new RichText();
  readonly #shared = new SharedFormulas();
  #inside: "sheet" | "rows" | "row" | "cell" = "sheet";
  #row = -1;
  #column = -1;
  #cell: Attributes = {};
  #formula: { text: string; readonly attributes: Attributes } | undefined;
  #value: string | undefined;
  #reading: "value" | "formula" | "rich" | undefined;

  /** @param texts those that cells refer to: one that refers to another must not pass for blank */
  constructor(texts: readonly string[], styles: readonly CellFormat[], budget: CellBudget) {
    this.#texts = texts;
    this.#styles = styles;
    this.#budget = budget;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#inside === "cell") this.#openInCell(name, attributes);
    else if (this.#inside === "row" && name === "c") this.#openCell(attributes);
    else if (this.#inside === "rows" && name === "row") this.#openRow(attributes);
    else if (name === "sheetData") this.#inside = "rows";
    else if (name === "mergeCell") this.#merge(attributes["ref"] ?? "");
  }

  text(text: string): void {
    if (this.#reading === "value") this.#value += text;
    else if (this.#reading === "rich") this.#rich.text(text);
    else if (this.#reading === "formula" && this.#formula !== undefined) this.#formula.text += text;
  }

  close(name: string): void {
    if (this.#inside === "cell") this.#closeInCell(name);
    else if (this.#inside === "row" && name === "row") this.#inside = "rows";
    else if (this.#inside === "rows" && name === "sheetData") this.#inside = "sheet";
  }

  /** An area that is none, or that Excel could not hold, would have somebody walk through it. */
  #merge(reference: string): void {
    if (!/^[A-Z]{1,3}[1-9]\d{0,6}(?::[A-Z]{1,3}[1-9]\d{0,6})?$/.test(reference)) return;
    try {
      this.merges.push(areaOf(reference));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }

  #openRow({ r, hidden }: Attributes): void {
    // Some writers leave out the numbers: then a row follows the one before it.
    this.#row = r === undefined ? this.#row + 1 : Number(r) - 1;
    if (!Number.isInteger(this.#row) || this.#row < 0 || this.#row >= MAX_ROWS) throw new Refusal("damaged");
    this.#column = -1;
    this.#inside = "row";
    if (hidden === "1" || hidden === "true") this.hiddenRows.add(this.#row);
  }

  #openCell(attributes: Attributes): void {
    const { r } = attributes;
    if (r !== undefined) ({ row: this.#row, column: this.#column } = positionOf(r));
    else if (++this.#column >= MAX_COLUMNS) throw new Refusal("damaged");
    this.#inside = "cell";
    this.#cell = attributes;
    this.#formula = undefined;
    this.#value = undefined;
  }

  #openInCell(name: string, attributes: Attributes): void {
    if (this.#reading === "rich") this.#rich.open(name);
    else if (name === "v") {
      this.#value = "";
      this.#reading = "value";
    } else if (name === "f") {
      this.#formula = { text: "", attributes };
      this.#reading = "formula";
    } else if (name === "is") this.#reading = "rich";
  }

  #closeInCell(name: string): void {
    if (name === "c") return this.#closeCell();
    if (this.#reading === "rich" && name !== "is") return this.#rich.close(name);
    if (name === "is") this.#value = this.#rich.take();
    this.#reading = undefined;
  }

  #closeCell(): void {
    this.#inside = "row";
    const position = { row: this.#row, column: this.#column };
    const { t: type = "n", s: style = "0" } = this.#cell;
    const isText = type === "str" || type === "inlineStr";
    const isBlank = this.#value === undefined || (this.#value === "" && !isText);
    if (isBlank && this.#formula === undefined) return;
    const formula = this.#formulaAt(position);
    const value: CellValue = isBlank ? { kind: "uncalculated" } : this.#valueOf(type, this.#value ?? "");
    if (value === "" && formula === undefined) return;
    this.#budget.take();
    const { format, indent } = this.#styles[Number(style) || 0] ?? withoutStyle;
    const cell: Cell = formula === undefined ? { value, format } : { value, format, formula };
    (this.rows[position.row] ??= [])[position.column] = indent > 0 ? { ...cell, indent } : cell;
  }

  /** Array formulas are plain ones: what matters is their text. */
  #formulaAt(position: Position): string | undefined {
    if (this.#formula === undefined) return undefined;
    const { text, attributes } = this.#formula;
    const written = unescaped(text).replaceAll("_xlfn.", "");
    if (attributes["t"] === "shared") return this.#shared.of(Number(attributes["si"]), written, position);
    return written === "" ? undefined : written;
  }

  #valueOf(type: string, value: string): CellValue {
    switch (type) {
      case "s": {
        const text = this.#texts[Math.trunc(Number(value))];
        if (text === undefined) throw new Refusal("damaged");
        return text;
      }
      case "e":
        return { kind: "error", code: value };
      case "b":
        return value === "1" || value === "true";
      case "d": {
        const serial = serialOf(value.trim());
        if (serial === undefined) throw new Refusal("damaged");
        return serial;
      }
      default: {
        const number = type === "str" || type === "inlineStr" ? NaN : Number(value);
        // Minus zero is zero.
        return Number.isNaN(number) ? unescaped(value) : number + 0;
      }
    }
  }
}
