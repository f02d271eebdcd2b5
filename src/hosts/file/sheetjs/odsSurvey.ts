/** Walks an .ods content part before SheetJS does: notes what SheetJS does not read, and how many cells its repeats would make. */
import type { CellValue, Visibility } from "../../../workbook";
import { cellBudget } from "../cellBudget";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import type { Attributes, XmlHandler } from "../package/xml";
import { Refusal } from "../unusable";
import { placeOf } from "./surveyed";

interface OdsSheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly hiddenRows: Set<number>;
  readonly values: Map<number, CellValue>;
}

export class OdsSurvey implements XmlHandler {
  isSpreadsheet = false;
  readonly sheets: OdsSheet[] = [];

  readonly #hiddenStyles = new Set<string>();
  readonly #budget = cellBudget();
  #tableStyle = "";
  #row = 0;
  #rowRepeat = 1;
  #column = 0;
  #cellDepth = 0;

  open(name: string, attributes: Attributes): void {
    if (this.#cellDepth > 0) this.#cellDepth++;
    else if (name === "spreadsheet") this.isSpreadsheet = true;
    else if (name === "style") this.#tableStyle = attributes["style:name"] ?? "";
    else if (name === "table-properties" && attributes["table:display"] === "false")
      this.#hiddenStyles.add(this.#tableStyle);
    else if (name === "table") this.#openTable(attributes);
    else if (name === "table-row") this.#openRow(attributes);
    else if (name === "table-cell" || name === "covered-table-cell") this.#openCell(attributes);
  }

  close(name: string): void {
    if (this.#cellDepth > 0) this.#cellDepth--;
    else if (name === "table-row") this.#row += this.#rowRepeat;
  }

  #openTable(attributes: Attributes): void {
    const hidden = this.#hiddenStyles.has(attributes["table:style-name"] ?? "");
    this.sheets.push({
      name: attributes["table:name"] ?? "",
      visibility: hidden ? "hidden" : "visible",
      hiddenRows: new Set(),
      values: new Map(),
    });
    this.#row = 0;
  }

  #openRow(attributes: Attributes): void {
    this.#rowRepeat = repeat(attributes["table:number-rows-repeated"], MAX_ROWS);
    this.#column = 0;
    const state = attributes["table:visibility"];
    if (state !== "collapse" && state !== "filter") return;
    for (let row = this.#row; row < Math.min(this.#row + this.#rowRepeat, MAX_ROWS); row++) {
      this.sheets.at(-1)?.hiddenRows.add(row);
    }
  }

  #openCell(attributes: Attributes): void {
    this.#cellDepth = 1;
    const columns = repeat(attributes["table:number-columns-repeated"], MAX_COLUMNS);
    const formula = attributes["table:formula"] !== undefined;
    const type = attributes["office:value-type"];
    if (type !== undefined || formula) {
      // One repeated cell can stand for a whole sheet of them, all of which would be made.
      for (let cells = columns * this.#rowRepeat; cells > 0; cells--) this.#budget.take();
    }
    if (formula && type === undefined && attributes["calcext:value-type"] === undefined) {
      this.sheets.at(-1)?.values.set(placeOf({ row: this.#row, column: this.#column }), { kind: "uncalculated" });
    }
    this.#column += columns;
  }
}

function repeat(text: string | undefined, most: number): number {
  const times = Number(text ?? 1);
  if (!Number.isInteger(times) || times < 1 || times > most) throw new Refusal("damaged");
  return times;
}
