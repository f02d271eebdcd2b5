/** Walks a sheet part for what our cells do not tell: looks, sizes, panes, protection, conditional formats. */
import type { Area } from "../../../workbook";
import type { Attributes, XmlHandler } from "../../../hosts/file/package/xml";
import { positionOf } from "../../../hosts/file/package/reference";
import { COLUMNS, parseAddress, ROWS } from "../model/areas";
import type { Book } from "../model/book";
import type { Sheet } from "../model/sheet";
import { formatted } from "../model/style";
import type { Looks } from "./styles";

/** Column widths stand in digits of the default font, of which each takes 7 of 96 pixels to the inch, with 5 pixels for the margins. */
const pointsOf = (digits: number): number => (Math.trunc(digits * 7 + 5) * 72) / 96;

const types: Readonly<Record<string, string>> = {
  expression: "Custom",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
  cellIs: "CellValue",
  containsText: "ContainsText",
};

/** What refers to cells, and does not move when rows or columns are put in. */
const unmovable = ["scenarios", "dataConsolidate", "customSheetViews", "webPublishItems"];

export class SheetLooks implements XmlHandler {
  #row = -1;
  #column = -1;
  #areas: readonly Area[] = [];
  #rule: { readonly attributes: Attributes; readonly areas: readonly Area[]; formula: string | undefined } | undefined;
  #reading = false;
  readonly #rules: { readonly priority: number; readonly rule: Sheet["conditionalFormats"][number] }[] = [];

  /** What an element says, by its name. */
  readonly #openings = new Map<string, (attributes: Attributes) => void>([
    ["sheetFormatPr", (attributes) => this.#defaults(attributes)],
    ["pane", (attributes) => this.#freeze(attributes)],
    ["tabColor", ({ rgb }) => (this.sheet.tabColor = rgb === undefined ? "" : `#${rgb.slice(-6)}`)],
    ["col", (attributes) => this.#columns(attributes)],
    ["row", (attributes) => this.#openRow(attributes)],
    ["c", (attributes) => this.#openCell(attributes)],
    ["f", (attributes) => this.#formula(attributes)],
    ["sheetProtection", (attributes) => this.#protect(attributes)],
    [
      "conditionalFormatting",
      ({ sqref = "" }) => (this.#areas = parseAddress(sqref.replaceAll(" ", ","))?.areas ?? []),
    ],
    ["cfRule", (attributes) => (this.#rule = { attributes, areas: this.#areas, formula: undefined })],
    ["formula", () => this.#openRuleFormula()],
    ...unmovable.map((name) => [name, () => this.sheet.unmovable.add("other")] as const),
  ]);

  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
    private readonly looks: Looks,
  ) {}

  open(name: string, attributes: Attributes): void {
    this.#openings.get(name)?.(attributes);
  }

  text(text: string): void {
    if (this.#reading && this.#rule !== undefined) this.#rule.formula = (this.#rule.formula ?? "") + text;
  }

  close(name: string): void {
    if (name === "formula") this.#reading = false;
    else if (name === "cfRule") this.#closeRule();
    else if (name === "worksheet") {
      this.sheet.conditionalFormats = this.#rules.toSorted((a, b) => a.priority - b.priority).map(({ rule }) => rule);
    }
  }

  #defaults({ defaultRowHeight, defaultColWidth, baseColWidth }: Attributes): void {
    if (defaultRowHeight !== undefined) this.sheet.defaultRowHeight = Number(defaultRowHeight);
    const digits = defaultColWidth === undefined ? number(baseColWidth ?? "8") + 5 / 7 : Number(defaultColWidth);
    this.sheet.defaultColumnWidth = pointsOf(digits);
  }

  #freeze({ state, xSplit, ySplit }: Attributes): void {
    if (state?.startsWith("frozen") === true) this.sheet.frozen = { rows: number(ySplit), columns: number(xSplit) };
  }

  #protect({ sheet, formatCells, insertRows, insertColumns }: Attributes): void {
    if (!isTrue(sheet)) return;
    // "1" forbids, and so does what is not said.
    this.sheet.protection = {
      options: {
        allowFormatCells: formatCells === "0",
        allowInsertRows: insertRows === "0",
        allowInsertColumns: insertColumns === "0",
      },
    };
  }

  #columns({ min, max, width, hidden, style }: Attributes): void {
    const look = style === undefined ? undefined : this.looks.cells[Number(style)];
    for (let column = number(min) - 1; column < Math.min(number(max), COLUMNS); column++) {
      if (width !== undefined) this.sheet.columnWidths.set(column, pointsOf(Number(width)));
      if (isTrue(hidden)) this.sheet.hiddenColumns.add(column);
      if (look !== undefined) this.sheet.columnStyles.set(column, look);
    }
  }

  #openRow({ r, ht }: Attributes): void {
    this.#row = r === undefined ? this.#row + 1 : Number(r) - 1;
    this.#column = -1;
    if (ht !== undefined) this.sheet.rowHeights.set(this.#row, Number(ht));
  }

  #openCell({ r, s }: Attributes): void {
    this.#column = r === undefined ? this.#column + 1 : positionOf(r).column;
    const place = { row: this.#row, column: this.#column };
    const style = this.looks.cells[Number(s ?? 0)];
    const { content, style: before } = this.sheet.cell(place);
    // A cell with the default look and without content is as if it were not there.
    if (style === undefined || (content === undefined && Number(s ?? 0) === 0)) return;
    // The reader's number formats know more of Chinese Excel than the styles part says.
    this.sheet.put(place, {
      content,
      style: content === undefined ? style : formatted(style, before.numberFormat),
    });
  }

  #formula({ t, ref }: Attributes): void {
    if (t === "dataTable") this.sheet.unmovable.add("other");
    const area = t === "array" && ref !== undefined ? parseAddress(ref)?.areas[0] : undefined;
    if (area !== undefined && area.bottom < ROWS) this.sheet.arrays.push(area);
  }

  /** Of several formulas of a rule the first is kept. */
  #openRuleFormula(): void {
    if (this.#rule === undefined || this.#rule.formula !== undefined) return;
    this.#reading = true;
    this.#rule.formula = "";
  }

  #closeRule(): void {
    const rule = this.#rule;
    this.#rule = undefined;
    if (rule === undefined || rule.areas.length === 0) return;
    const { type = "", priority, stopIfTrue, dxfId } = rule.attributes;
    this.#rules.push({
      priority: number(priority),
      rule: {
        id: this.book.newId(),
        type: types[type] ?? "PresetCriteria",
        areas: rule.areas,
        formula: rule.formula === undefined ? "" : `=${rule.formula}`,
        stopIfTrue: isTrue(stopIfTrue),
        overlay: (dxfId === undefined ? undefined : this.looks.overlays[Number(dxfId)]) ?? {},
      },
    });
  }
}

function number(text: string | undefined): number {
  return Number(text ?? 0);
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
