/** The rows, cells and formulas of a sheet part, moved with rows or columns that come or go. Formulas that cells share are written out: they are no longer alike. */
import { a1, type Position } from "../../../../workbook";
import { SharedFormulas } from "../../../../hosts/file/ooxml/sharedFormulas";
import type { Element } from "../../../../hosts/file/package/outline";
import { positionOf } from "../../../../hosts/file/package/reference";
import { insert, remove, setAttribute, type Edit } from "../../../../hosts/file/package/splice";
import { escapeXml } from "../../../../hosts/file/package/xml";
import { localAddress } from "../../model/areas";
import { shiftedFormula } from "../../model/shift/formula";
import { movedPosition } from "../../model/shift/maps";
import { movedArea, movedIndex } from "../../model/shift/shift";
import { areasIn, changedText, type PartShift } from "./references";

/** Of a row's attributes those that a new row below it does not take over. */
const own = new Set(["r", "spans", "hidden", "collapsed"]);

export class SheetCells {
  readonly #shared = new SharedFormulas();
  readonly #edits: Edit[] = [];
  readonly #formulas: { readonly element: Element; readonly at: Position; readonly isGone: boolean }[] = [];
  readonly #gone: Element[] = [];
  #row = -1;
  #column = -1;
  #isGone = false;
  /** The row above new ones, and the formats of its cells. */
  #above: Element | undefined;
  readonly #looks: { readonly column: number; readonly style: string }[] = [];
  /** The cells on the left of new columns. */
  readonly #left: { readonly element: Element; readonly style: string; readonly row: number }[] = [];

  /** @param isShifted whether it is this sheet's cells that move, and not only those that its formulas refer to */
  constructor(
    private readonly part: PartShift,
    private readonly isShifted: boolean,
  ) {}

  row(element: Element): void {
    const number = element.attributes["r"]?.value;
    this.#row = number === undefined ? this.#row + 1 : Number(number) - 1;
    this.#column = -1;
    if (!this.isShifted) return;
    const { shift } = this.part.change;
    if (shift.axis === "columns") return this.#forgetSpans(element);
    const moved = movedIndex(shift, this.#row);
    if (moved === undefined) this.#gone.push(element);
    else if (moved !== this.#row || number === undefined) this.#number(element, String(moved + 1));
    if (this.#row === shift.at - 1) this.#above = element;
  }

  cell(element: Element): void {
    const reference = element.attributes["r"]?.value;
    this.#column = reference === undefined ? this.#column + 1 : positionOf(reference).column;
    if (!this.isShifted) return;
    const { shift } = this.part.change;
    const position = { row: this.#row, column: this.#column };
    const moved = movedPosition(position, shift);
    this.#isGone = moved === undefined;
    if (moved === undefined) {
      if (shift.axis === "columns") this.#gone.push(element);
      return;
    }
    const style = element.attributes["s"]?.value;
    if (style !== undefined && position[shift.axis === "rows" ? "row" : "column"] === shift.at - 1) {
      if (shift.axis === "rows") this.#looks.push({ column: this.#column, style });
      else this.#left.push({ element, style, row: this.#row });
    }
    if (moved.row !== this.#row || moved.column !== this.#column) this.#number(element, a1(moved));
  }

  formula(element: Element): void {
    this.#formulas.push({ element, at: { row: this.#row, column: this.#column }, isGone: this.#isGone });
  }

  /** When the whole part was read. */
  edits(): Edit[] {
    const formulas = this.#formulas.flatMap((formula) => this.#formulaEdits(formula));
    return [...this.#edits, ...this.#gone.map(remove), ...formulas, ...this.#newRows(), ...this.#newColumns()];
  }

  #number(element: Element, value: string): void {
    this.#edits.push(setAttribute(this.part.xml, element, "r", value));
  }

  /** Between which columns a row's cells lie: only a hint, that would not be true any more. */
  #forgetSpans(row: Element): void {
    const found = /\sspans\s*=\s*(?:"[^"]*"|'[^']*')/u.exec(this.part.xml.slice(row.start, row.innerStart));
    if (found === null) return;
    const start = row.start + found.index;
    this.#edits.push({ start, end: start + found[0].length, text: "" });
  }

  #newColumns(): Edit[] {
    const { kind, at, count } = this.part.change.shift;
    if (kind === "delete") return [];
    return this.#left.map(({ element, style, row }) => {
      const cells = Array.from({ length: count }, (_, index) => {
        return `<${element.prefix}c r="${a1({ row, column: at + index })}" s="${style}"/>`;
      });
      return insert(element.end, cells.join(""));
    });
  }

  #formulaEdits({ element, at, isGone }: { element: Element; at: Position; isGone: boolean }): Edit[] {
    const { change, home, xml } = this.part;
    const { t, si, ref } = element.attributes;
    const isShared = t?.value === "shared";
    // Also where the cell goes: it may be the one that has the text of the others.
    const text = isShared ? this.#shared.of(Number(si?.value), element.text, at) : element.text;
    if (isGone || text === undefined) return [];
    const moved = shiftedFormula(text, change, { home }).text;
    if (isShared) {
      const { prefix, start, end } = element;
      return [{ start, end, text: `<${prefix}f>${escapeXml(moved)}</${prefix}f>` }];
    }
    const [area] = ref === undefined || !this.isShifted ? [] : areasIn(ref.value);
    const place = area && movedArea(change.shift, area);
    const placed = place === undefined ? [] : [setAttribute(xml, element, "ref", localAddress(place))];
    return [...placed, ...changedText(element, moved)];
  }

  #newRows(): Edit[] {
    const { shift } = this.part.change;
    if (!this.isShifted || shift.kind === "delete" || this.#above === undefined) return [];
    const { prefix, attributes, end } = this.#above;
    const looks = Object.entries(attributes)
      .filter(([name]) => !own.has(name))
      .map(([name, { value }]) => ` ${name}="${escapeXml(value)}"`)
      .join("");
    const rows = Array.from({ length: shift.count }, (_, index) => {
      const row = shift.at + index;
      const cells = this.#looks.map(({ column, style }) => `<${prefix}c r="${a1({ row, column })}" s="${style}"/>`);
      return `<${prefix}row r="${row + 1}"${looks}>${cells.join("")}</${prefix}row>`;
    });
    return [insert(end, rows.join(""))];
  }
}
