/**
 * Reads the tables of a web page, which many systems export under the name .xls. As Excel does, all of them stand on one sheet, one below the
 * other, and so do the lines of text between them.
 */
import type { Workbook } from "../../../workbook";
import { cellBudget } from "../cellBudget";
import { MAX_COLUMNS, MAX_ROWS } from "../limits";
import { SheetBuilder } from "../text/sheetBuilder";
import { typedCell } from "../text/typedCell";
import { Refusal } from "../unusable";
import { classLooks, lookOf, type Look } from "./htmlLook";
import { htmlTokens } from "./htmlTokens";

/** Reads the tables of a web page, one below another, as a sheet. */
export function readHtml(html: string): Workbook {
  const page = new PageReader();
  for (const token of htmlTokens(html)) {
    if (token.kind === "open") page.open(token.name, token.attributes);
    else if (token.kind === "close") page.close(token.name);
    else if (token.kind === "style") page.style(token.text);
    else page.text(token.text);
  }
  page.end();
  if (!page.hasTable) throw new Refusal("webPage");
  return { sheets: [page.sheet.finish()] };
}

/** A table that is open, and the cell in which it stands is the table's below it. */
interface OpenTable {
  /** Until which row a cell further up reaches down, by column. */
  readonly covered: number[];
  column: number;
  cell: OpenCell | undefined;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly look: Look;
  /** The value that the page tells beside the text. */
  readonly number: string | undefined;
  text: string;
}

/** Where a line of text ends outside of cells, and where one begins within them. */
const blocks = new Set(["p", "div", "br", "h1", "h2", "h3", "h4", "h5", "h6", "li", "center", "caption", "hr", "body"]);

/** HTML allows no more. */
const WIDEST = 1000;

class PageReader {
  readonly sheet = new SheetBuilder("Sheet1", cellBudget());
  hasTable = false;

  readonly #tables: OpenTable[] = [];
  readonly #classes = new Map<string, string>();
  /** The next line of the sheet that nothing stands in. */
  #row = 0;
  #line = "";
  #isHead = false;

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === "head") this.#isHead = true;
    else if (name === "body") this.#isHead = false;
    if (name === "table") this.#openTable();
    else if (name === "tr") this.#openRow(attributes);
    else if (name === "td" || name === "th") this.#openCell(attributes);
    else if (blocks.has(name)) this.#breakLine();
  }

  close(name: string): void {
    if (name === "head") this.#isHead = false;
    else if (name === "table") this.#closeTable();
    else if (name === "tr" || name === "td" || name === "th") this.#closeCell();
    else if (blocks.has(name)) this.#breakLine();
  }

  style(css: string): void {
    for (const [name, rules] of classLooks(css)) this.#classes.set(name, rules);
  }

  text(text: string): void {
    const cell = this.#tables.at(-1)?.cell;
    if (cell !== undefined) cell.text += text.replace(/[ \t\r\n\f]+/gu, " ");
    // Between the cells of a table nothing is shown.
    else if (this.#tables.length === 0 && !this.#isHead) this.#line += text;
  }

  end(): void {
    while (this.#tables.length > 0) this.#closeTable();
    this.#breakLine();
  }

  #openTable(): void {
    this.#breakLine();
    this.hasTable = true;
    this.#tables.push({ covered: [], column: 0, cell: undefined });
    this.#row--;
  }

  #closeTable(): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    this.#closeCell();
    this.#tables.pop();
    const covered = table.covered.reduce((most, row) => Math.max(most, row), this.#row);
    this.#row = Math.min(covered, MAX_ROWS - 2) + 1;
  }

  #openRow(attributes: ReadonlyMap<string, string>): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    this.#closeCell();
    this.#row++;
    table.column = 0;
    if (lookOf(attributes, this.#classes).isHidden) this.sheet.hiddenRows.add(this.#row);
  }

  #openCell(attributes: ReadonlyMap<string, string>): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    this.#closeCell();
    // A cell without a row: browsers make one.
    if (this.#row < 0) this.#row = 0;
    while ((table.covered[table.column] ?? -1) >= this.#row) table.column++;
    const [row, column] = [this.#row, table.column];
    const right = column + spanOf(attributes.get("colspan"), WIDEST) - 1;
    const bottom = Math.min(row + spanOf(attributes.get("rowspan"), MAX_ROWS), MAX_ROWS) - 1;
    if (right >= MAX_COLUMNS) throw new Refusal("tooManyCells");
    for (let over = column; over <= right; over++) table.covered[over] = bottom;
    this.sheet.merge({ top: row, left: column, bottom, right });
    table.column = right + 1;
    table.cell = { row, column, look: lookOf(attributes, this.#classes), number: attributes.get("x:num"), text: "" };
  }

  #closeCell(): void {
    const table = this.#tables.at(-1);
    const cell = table?.cell;
    if (table === undefined || cell === undefined) return;
    table.cell = undefined;
    // Blanks that the page's author typed are kept at the beginning: they indent.
    const text = cell.text
      .replace(/^[ \n]+/u, "")
      .trimEnd()
      .replace(/ ?\n ?/gu, "\n");
    const { row, column, look, number } = cell;
    const exact = number === undefined || number === "" ? undefined : Number(number);
    const typed =
      exact === undefined || !Number.isFinite(exact)
        ? typedCell(text, look.format)
        : { value: exact, format: look.format ?? typedCell(text).format };
    if (typed.value === "") return;
    this.sheet.put(row, column, look.indent > 0 ? { ...typed, indent: look.indent } : typed);
  }

  #breakLine(): void {
    const cell = this.#tables.at(-1)?.cell;
    if (cell !== undefined) {
      if (cell.text.trim() !== "") cell.text += "\n";
      return;
    }
    const line = this.#line.replace(/[ \t\r\n\f]+/gu, " ").trim();
    this.#line = "";
    if (line === "") return;
    this.sheet.put(this.#row, 0, typedCell(line, "@"));
    this.#row++;
  }
}

function spanOf(text: string | undefined, most: number): number {
  const span = Number(text ?? 1);
  return Number.isInteger(span) && span >= 1 ? Math.min(span, most) : 1;
}
