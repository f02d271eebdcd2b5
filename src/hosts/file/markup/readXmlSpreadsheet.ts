/** Reads XML Spreadsheet 2003, which many systems export under the name .xls. */
import type { Cell, CellValue, Sheet, Workbook } from "../../../workbook";
import { cellBudget } from "../cellBudget";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import { parseXml, type Attributes, type XmlHandler } from "../package/xml";
import { GENERAL } from "../sheetjs/fromSheetJs";
import { serialOf } from "../text/isoDate";
import { SheetBuilder } from "../text/sheetBuilder";
import { Refusal } from "../unusable";
import { toA1 } from "./r1c1";

/** Whether markup is an XML Spreadsheet 2003. */
export function isXmlSpreadsheet(text: string): boolean {
  return text.slice(0, 4096).includes("urn:schemas-microsoft-com:office:spreadsheet");
}

/** Reads an XML Spreadsheet 2003. Throws `Refusal("noWorkbook")` where it has no sheet. */
export function readXmlSpreadsheet(text: string): Workbook {
  const reader = new SpreadsheetReader();
  parseXml(text, reader);
  if (reader.sheets.length === 0) throw new Refusal("noWorkbook");
  return { sheets: reader.sheets };
}

interface Style {
  readonly format: string;
  readonly indent: number;
}

const plain: Style = { format: GENERAL, indent: 0 };

/** Formats that are called by a name in English. */
const namedFormats: Readonly<Record<string, string>> = {
  "General Number": GENERAL,
  "General Date": "yyyy/m/d h:mm",
  "Short Date": "yyyy/m/d",
  "Long Date": 'yyyy"年"m"月"d"日"',
  Fixed: "0.00",
  Standard: "#,##0.00",
  Currency: '"¥"#,##0.00',
  Percent: "0.00%",
  Scientific: "0.00E+00",
};

class SpreadsheetReader implements XmlHandler {
  readonly sheets: Sheet[] = [];

  readonly #budget = cellBudget();
  readonly #styles = new Map<string, Style>();
  readonly #columnStyles = new Map<number, string>();
  readonly #path: string[] = [];
  #style = { id: "", format: GENERAL, indent: 0 };
  #sheet: SheetBuilder | undefined;
  #row = -1;
  #rowStyle: string | undefined;
  #nextColumn = 0;
  #column = 0;
  #cell: Attributes = {};
  #type: string | undefined;
  #text = "";

  open(name: string, attributes: Attributes): void {
    const parent = this.#path.at(-1);
    this.#path.push(name);
    if (name === "Style") this.#openStyle(attributes);
    else if (parent === "Style") this.#describeStyle(name, attributes);
    else if (name === "Worksheet" && parent === "Workbook") this.#openSheet(attributes);
    else if (name === "Column" && parent === "Table") this.#openColumn(attributes);
    else if (name === "Row" && parent === "Table") this.#openRow(attributes);
    else if (name === "Cell" && parent === "Row") this.#openCell(attributes);
    else if (name === "Data" && parent === "Cell") this.#type = attribute(attributes, "Type") ?? "String";
    else if (name === "Visible" && parent === "WorksheetOptions") this.#text = "";
  }

  text(text: string): void {
    if (this.#type !== undefined || this.#path.at(-1) === "Visible") this.#text += text;
  }

  close(name: string): void {
    this.#path.pop();
    const parent = this.#path.at(-1);
    if (name === "Style") this.#styles.set(this.#style.id, { format: this.#style.format, indent: this.#style.indent });
    else if (name === "Cell" && parent === "Row") this.#closeCell();
    else if (name === "Visible" && this.#sheet !== undefined) {
      if (/hidden/iu.test(this.#text)) this.#sheet.visibility = /very/iu.test(this.#text) ? "veryHidden" : "hidden";
    } else if (name === "Worksheet" && this.#sheet !== undefined) {
      this.sheets.push(this.#sheet.finish());
      this.#sheet = undefined;
    }
  }

  #openStyle(attributes: Attributes): void {
    const parent = this.#styles.get(attribute(attributes, "Parent") ?? "Default") ?? plain;
    this.#style = { id: attribute(attributes, "ID") ?? "", ...parent };
  }

  #describeStyle(name: string, attributes: Attributes): void {
    if (name === "NumberFormat") {
      const format = attribute(attributes, "Format") ?? GENERAL;
      this.#style.format = namedFormats[format] ?? format;
    } else if (name === "Alignment") this.#style.indent = countOf(attribute(attributes, "Indent"), 255);
  }

  #openSheet(attributes: Attributes): void {
    this.#sheet = new SheetBuilder(attribute(attributes, "Name") ?? "", this.#budget);
    this.#row = -1;
    this.#columnStyles.clear();
    this.#nextColumn = 0;
  }

  #openColumn(attributes: Attributes): void {
    const first = placeOf(attribute(attributes, "Index"), this.#nextColumn, MAX_COLUMNS);
    const last = first + countOf(attribute(attributes, "Span"), MAX_COLUMNS);
    const style = attribute(attributes, "StyleID");
    if (style !== undefined) {
      for (let column = first; column <= Math.min(last, MAX_COLUMNS - 1); column++)
        this.#columnStyles.set(column, style);
    }
    this.#nextColumn = last + 1;
  }

  #openRow(attributes: Attributes): void {
    this.#row = placeOf(attribute(attributes, "Index"), this.#row + 1, MAX_ROWS);
    const span = countOf(attribute(attributes, "Span"), MAX_ROWS);
    this.#rowStyle = attribute(attributes, "StyleID");
    this.#nextColumn = 0;
    const last = Math.min(this.#row + span, MAX_ROWS - 1);
    if (attribute(attributes, "Hidden") === "1") {
      for (let row = this.#row; row <= last; row++) this.#sheet?.hiddenRows.add(row);
    }
    // Rows that are alike and blank are written once.
    if (span > 0) this.#row = last;
  }

  #openCell(attributes: Attributes): void {
    this.#column = placeOf(attribute(attributes, "Index"), this.#nextColumn, MAX_COLUMNS);
    this.#cell = attributes;
    this.#type = undefined;
    this.#text = "";
    const across = countOf(attribute(attributes, "MergeAcross"), MAX_COLUMNS);
    const down = countOf(attribute(attributes, "MergeDown"), MAX_ROWS);
    this.#nextColumn = this.#column + across + 1;
    const [top, left] = [this.#row, this.#column];
    this.#sheet?.merge({ top, left, bottom: top + down, right: left + across });
  }

  #closeCell(): void {
    const at = { row: this.#row, column: this.#column };
    const formula = attribute(this.#cell, "Formula");
    if (this.#type !== undefined || formula !== undefined) {
      const id = attribute(this.#cell, "StyleID") ?? this.#rowStyle ?? this.#columnStyles.get(at.column) ?? "Default";
      const { format, indent } = this.#styles.get(id) ?? plain;
      const value: CellValue =
        this.#type === undefined ? { kind: "uncalculated" } : valueOf(this.#type, this.#text, formula !== undefined);
      const cell: Cell = {
        value,
        format,
        ...(formula !== undefined && { formula: toA1(formula.replace(/^=/u, ""), at) }),
        ...(indent > 0 && { indent }),
      };
      this.#sheet?.put(at.row, at.column, cell);
    }
    this.#type = undefined;
  }
}

function valueOf(type: string, text: string, isFormula: boolean): CellValue {
  if (text === "" && isFormula && type !== "String") return { kind: "uncalculated" };
  switch (type) {
    case "Number": {
      const number = Number(text);
      if (text.trim() === "" || !Number.isFinite(number)) throw new Refusal("damaged");
      return number;
    }
    case "Boolean":
      return text === "1";
    case "Error":
      return { kind: "error", code: text };
    case "DateTime": {
      const serial = serialOf(text.trim());
      if (serial === undefined) throw new Refusal("damaged");
      return serial;
    }
    default:
      return text;
  }
}

/** Whatever prefix the file gives to the namespace; Excel's is `ss`. */
function attribute(attributes: Attributes, name: string): string | undefined {
  return attributes[`ss:${name}`] ?? attributes[name];
}

function placeOf(index: string | undefined, next: number, limit: number): number {
  const place = index === undefined ? next : Number(index) - 1;
  if (!Number.isInteger(place) || place < 0 || place >= limit) throw new Refusal("damaged");
  return place;
}

function countOf(text: string | undefined, limit: number): number {
  const count = Number(text ?? 0);
  if (!Number.isInteger(count) || count < 0 || count >= limit) throw new Refusal("damaged");
  return count;
}
