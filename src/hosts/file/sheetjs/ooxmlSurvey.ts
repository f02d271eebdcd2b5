/**
 * Walks a worksheet part before SheetJS does: notes what SheetJS does not tell, and writes for it an excerpt with nothing but the cells
 * that have content, in the one form of XML that it reads without mistakes (see readOoxml.ts).
 */
import { a1, type CellValue, type Position } from "../../../workbook";
import type { CellBudget } from "../cellBudget";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import { PartWriter } from "../package/partWriter";
import { positionOf } from "../package/reference";
import { escapeXml, type Attributes, type XmlHandler } from "../package/xml";
import { serialOf } from "../text/isoDate";
import { Refusal } from "../unusable";
import { RichText } from "./richText";
import { placeOf } from "./surveyed";

export class OoxmlSurvey implements XmlHandler {
  readonly hiddenRows = new Set<number>();
  readonly values = new Map<number, CellValue>();
  readonly indents = new Map<number, number>();

  readonly #sharedStrings: number;
  readonly #styleIndents: readonly number[];
  readonly #budget: CellBudget;
  readonly #excerpt = new PartWriter();
  readonly #rich = new RichText();
  #merges = "";
  /** The cells of the row that is open, as written. */
  #cells = "";
  #inside: "sheet" | "rows" | "row" | "cell" = "sheet";
  #row = -1;
  #column = -1;
  #cell: Attributes = {};
  #formula: { text: string; readonly attributes: Attributes } | undefined;
  #value: string | undefined;
  #reading: "value" | "formula" | "rich" | undefined;

  /**
   * `sharedStrings` is how many the workbook has: a cell that refers to another one must not pass for blank. `styleIndents` are those of its cell
   * styles.
   */
  constructor(sharedStrings: number, styleIndents: readonly number[], budget: CellBudget) {
    this.#sharedStrings = sharedStrings;
    this.#styleIndents = styleIndents;
    this.#budget = budget;
    this.#excerpt.write("<worksheet><sheetData>");
  }

  excerpt(): Uint8Array {
    this.#excerpt.write(`</sheetData><mergeCells>${this.#merges}</mergeCells></worksheet>`);
    return this.#excerpt.finish();
  }

  open(name: string, attributes: Attributes): void {
    if (this.#inside === "cell") this.#openInCell(name, attributes);
    else if (this.#inside === "row" && name === "c") this.#openCell(attributes);
    else if (this.#inside === "rows" && name === "row") this.#openRow(attributes);
    else if (name === "sheetData") this.#inside = "rows";
    else if (name === "mergeCell") this.#merges += `<mergeCell ref="${escapeXml(attributes["ref"] ?? "")}"/>`;
  }

  text(text: string): void {
    if (this.#reading === "value") this.#value += text;
    else if (this.#reading === "rich") this.#rich.text(text);
    else if (this.#reading === "formula" && this.#formula !== undefined) this.#formula.text += text;
  }

  close(name: string): void {
    if (this.#inside === "cell") this.#closeInCell(name);
    else if (this.#inside === "row" && name === "row") this.#closeRow();
    else if (this.#inside === "rows" && name === "sheetData") this.#inside = "sheet";
  }

  #openRow({ r, hidden }: Attributes): void {
    // Some writers leave out the numbers: then a row follows the one before it.
    this.#row = r === undefined ? this.#row + 1 : Number(r) - 1;
    if (!Number.isInteger(this.#row) || this.#row < 0 || this.#row >= MAX_ROWS) throw new Refusal("damaged");
    this.#column = -1;
    this.#inside = "row";
    if (hidden === "1" || hidden === "true") this.hiddenRows.add(this.#row);
  }

  #closeRow(): void {
    if (this.#cells !== "") this.#excerpt.write(`<row r="${this.#row + 1}">${this.#cells}</row>`);
    this.#cells = "";
    this.#inside = "rows";
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
    const { t: type = "n", s: style } = this.#cell;
    const formula = this.#formulaXml();
    const start = `<c r="${a1(position)}" s="${Number(style) || 0}"`;
    const indent = this.#styleIndents[Number(style ?? 0)] ?? 0;
    if (indent > 0) this.indents.set(placeOf(position), indent);
    const isText = type === "str" || type === "inlineStr";
    if (this.#value === undefined || (this.#value === "" && !isText)) {
      // Without a type, a formula without a value becomes a stub; with one, SheetJS would make up a value for it.
      if (formula !== undefined) this.#take(`${start}>${formula}</c>`);
    } else if (this.#value !== "" || formula !== undefined) {
      this.#take(`${start} ${this.#valueXml(position, type, this.#value, formula ?? "")}</c>`);
    }
  }

  #take(cell: string): void {
    this.#budget.take();
    this.#cells += cell;
  }

  /** Array formulas are written as plain ones: what matters is their text, and SheetJS would compare every cell with every array. */
  #formulaXml(): string | undefined {
    if (this.#formula === undefined) return undefined;
    const { text, attributes } = this.#formula;
    const shared = attributes["t"] === "shared" ? ` t="shared" si="${Number(attributes["si"])}"` : "";
    return `<f${shared}>${escapeXml(text)}</f>`;
  }

  #valueXml(position: Position, type: string, value: string, formula: string): string {
    switch (type) {
      case "s":
        if (!(Number(value) < this.#sharedStrings)) throw new Refusal("damaged");
        return `t="s">${formula}<v>${Number(value)}</v>`;
      case "e":
        // SheetJS knows the errors of Excel 2010; #SPILL! and its like are younger.
        this.values.set(placeOf(position), { kind: "error", code: value });
        return `t="e">${formula}<v>${escapeXml(value)}</v>`;
      case "b":
        return `t="b">${formula}<v>${escapeXml(value)}</v>`;
      case "d": {
        const serial = serialOf(value.trim());
        if (serial === undefined) throw new Refusal("damaged");
        return `t="n">${formula}<v>${serial}</v>`;
      }
      default:
        // SheetJS undoes the escapes of `t="str"` twice, those of an inline text once.
        return type === "str" || type === "inlineStr" || Number.isNaN(Number(value))
          ? `t="inlineStr">${formula}<is><t>${escapeXml(value)}</t></is>`
          : `t="n">${formula}<v>${Number(value)}</v>`;
    }
  }
}
