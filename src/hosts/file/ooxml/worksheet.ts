/** Reads one worksheet part: walks the cells that the file holds, never the area that it claims to have. */
import type { Area, Cell, CellValue, Position, Sheet, Visibility } from "../../../workbook";
import type { CellBudget } from "../cellBudget";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import { type Attributes, parsePart } from "../package/xml";
import type { Zip, ZipEntry } from "../package/zip";
import { Refusal } from "../unusable";
import { GENERAL } from "./numberFormats";
import { RichText, unescapeText } from "./plainText";
import { parseArea, parseCell } from "./reference";
import { moveFormula } from "./sharedFormula";

/** What the cells of every sheet of a workbook refer to. */
export interface SharedParts {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly budget: CellBudget;
}

export function readWorksheet(
  zip: Zip,
  entry: ZipEntry,
  name: string,
  visibility: Visibility,
  shared: SharedParts,
): Sheet {
  const reader = new WorksheetReader(shared);
  parsePart(zip, entry, {
    open: (element, attributes) => reader.open(element, attributes),
    text: (text) => reader.text(text),
    close: (element) => reader.close(element),
  });
  return { name, visibility, rows: reader.rows, merges: reader.merges, hiddenRows: reader.hiddenRows };
}

class WorksheetReader {
  readonly rows: (Cell | undefined)[][] = [];
  readonly merges: Area[] = [];
  readonly hiddenRows = new Set<number>();

  readonly #shared: SharedParts;
  readonly #sharedFormulas = new Map<string, { readonly formula: string; readonly origin: Position }>();
  readonly #rich = new RichText();
  #row = -1;
  #column = -1;
  #inCell = false;
  #cell: Attributes = {};
  #value: string | undefined;
  #formula: string | undefined;
  #formulaAttributes: Attributes = {};
  #reading: "value" | "formula" | "rich" | undefined;

  constructor(shared: SharedParts) {
    this.#shared = shared;
  }

  open(element: string, attributes: Attributes): void {
    if (this.#inCell) return this.#openInCell(element, attributes);
    if (element === "c") return this.#openCell(attributes);
    if (element === "row") return this.#openRow(attributes);
    if (element === "mergeCell") {
      const area = parseArea(attributes["ref"] ?? "");
      if (area !== undefined) this.merges.push(area);
    }
  }

  text(text: string): void {
    if (this.#reading === "value") this.#value += text;
    else if (this.#reading === "formula") this.#formula += text;
    else if (this.#reading === "rich") this.#rich.text(text);
  }

  close(element: string): void {
    if (!this.#inCell) return;
    if (element === "c") this.#closeCell();
    else if (element === "is") {
      this.#value = this.#rich.take();
      this.#reading = undefined;
    } else if (this.#reading === "rich") this.#rich.close(element);
    else this.#reading = undefined;
  }

  #openRow({ r, hidden }: Attributes): void {
    // Some writers leave out the numbers: then a row follows the one before it.
    this.#row = r === undefined ? this.#row + 1 : Number(r) - 1;
    if (!Number.isInteger(this.#row) || this.#row < 0 || this.#row >= MAX_ROWS) throw new Refusal("damaged");
    this.#column = -1;
    if (hidden === "1" || hidden === "true") this.hiddenRows.add(this.#row);
  }

  #openCell(attributes: Attributes): void {
    const { r } = attributes;
    if (r === undefined) this.#column++;
    else {
      const position = parseCell(r);
      if (position === undefined) throw new Refusal("damaged");
      this.#row = position.row;
      this.#column = position.column;
    }
    if (this.#row < 0 || this.#column >= MAX_COLUMNS) throw new Refusal("damaged");
    this.#inCell = true;
    this.#cell = attributes;
    this.#value = undefined;
    this.#formula = undefined;
  }

  #openInCell(element: string, attributes: Attributes): void {
    if (this.#reading === "rich") this.#rich.open(element);
    else if (element === "v") {
      this.#value = "";
      this.#reading = "value";
    } else if (element === "f") {
      this.#formula = "";
      this.#formulaAttributes = attributes;
      this.#reading = "formula";
    } else if (element === "is") this.#reading = "rich";
  }

  #closeCell(): void {
    this.#inCell = false;
    if (this.#value === undefined && this.#formula === undefined) return;
    const formula = this.#formulaText();
    const value = this.#cellValue();
    if (value === undefined || (value === "" && formula === undefined)) return;
    const format = this.#shared.formats[Number(this.#cell["s"] ?? 0)] ?? GENERAL;
    this.#shared.budget.take();
    (this.rows[this.#row] ??= [])[this.#column] =
      formula === undefined ? { value, format } : { value, format, formula };
  }

  #formulaText(): string | undefined {
    if (this.#formula === undefined) return undefined;
    const { t, si } = this.#formulaAttributes;
    if (t !== "shared" || si === undefined) return this.#formula === "" ? undefined : this.#formula;
    const here = { row: this.#row, column: this.#column };
    if (this.#formula !== "") {
      this.#sharedFormulas.set(si, { formula: this.#formula, origin: here });
      return this.#formula;
    }
    const shared = this.#sharedFormulas.get(si);
    if (shared === undefined) return undefined;
    return moveFormula(shared.formula, here.row - shared.origin.row, here.column - shared.origin.column);
  }

  #cellValue(): CellValue | undefined {
    const text = this.#value;
    // Excel writes an empty `v` for a formula whose result is the empty text; anything else without a value was never calculated.
    if (text === undefined || (text === "" && this.#cell["t"] !== "str" && this.#cell["t"] !== "inlineStr")) {
      return this.#formula === undefined ? undefined : { kind: "uncalculated" };
    }
    switch (this.#cell["t"]) {
      case "s": {
        const string = this.#shared.strings[Number(text)];
        // A figure or name that is silently blank would be worse than a file refused.
        if (string === undefined) throw new Refusal("damaged");
        return string;
      }
      case "str":
        return unescapeText(text);
      case "inlineStr":
        return text;
      case "b":
        return text === "1" || text === "true";
      case "e":
        return { kind: "error", code: text };
      case "d":
        return dateSerial(text);
      default: {
        const number = Number(text);
        return Number.isNaN(number) ? text : number;
      }
    }
  }
}

/** A date that is written out becomes the serial number that Excel would store; what is no date stays text. */
function dateSerial(text: string): number | string {
  const time = Date.parse(/Z|[+-]\d\d:\d\d$/.test(text) ? text : `${text}${text.includes("T") ? "" : "T00:00:00"}Z`);
  return Number.isNaN(time) ? text : time / 86_400_000 + 25_569;
}
