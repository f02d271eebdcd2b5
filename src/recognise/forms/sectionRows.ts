/** The rows of one section of a form: those with fixed names, lines, totals, indicators. */
import type { FormSection } from "../../layouts";
import type { Sheet } from "../../workbook";
import { addsUp } from "../header/headerMatcher";
import { depthAt, styleOf } from "../rows/outline";
import { mostNested, nestedRows } from "./nestedRows";
import { adopt, draftRow, type DraftRow, type Ordinals } from "../rows/draft";
import type { Column, Panel, RowKind } from "../row";
import { isDivision, isSubtotalLabel, isTotalLabel, ofWhichWord, splitOrdinal, totalledBy } from "../../vocabulary";
import { groupOf, isFixed, knownKey } from "./fixedNames";
import { filledCells, holdsAmount, holdsAmountOrDash, textShownAt, withoutColon, type FormCell } from "./formCells";
import type { SectionColumn, SectionHeader } from "./sectionHeader";

/** Reads the lines below a section's header one after the other, and then says how they add up. */
export class SectionRows {
  readonly rows: DraftRow[] = [];
  readonly panel: Panel;
  private readonly names: SectionColumn | undefined;
  private group = "";
  /** `年度资金总额`, and below it `其中：财政拨款`, `单位资金` …: a list of what the total holds, complete or not. */
  private isInTotal = false;

  constructor(
    private readonly sheet: Sheet,
    private readonly header: SectionHeader,
    private readonly id: string,
    private readonly ordinals: Ordinals,
    columns: readonly Column[],
  ) {
    this.panel = panelOf(id, columns);
    const names = header.columns.filter(({ role }) => role === "name");
    // 资金情况 beside 资金构成: the group stands below the one, the row's own name below the other.
    this.names = names[0] && { ...names[0], right: names.at(-1)?.right ?? names[0].right };
  }

  /** The columns of weights and scores. */
  get points(): readonly SectionColumn[] {
    return this.header.columns.filter(({ role }) => role === "score");
  }

  /**
   * Is the cell in a column whose texts name rows? There a text is a name even if it is a label elsewhere; where the rows have fixed
   * names, only those are.
   */
  isName({ column, text }: FormCell): boolean {
    const { section } = this.header.words;
    if (section.groups !== undefined && !isFixed(section, text)) return false;
    return this.header.columns.some(
      ({ index, right, role, concept }) =>
        index <= column && column <= right && (role === "name" || concept === "goal"),
    );
  }

  /** Are there figures below several of the section's amounts? `项目支出 | 800 | 900` is a line of it, even if it is a label elsewhere. */
  holdsFigures(row: number): boolean {
    const amounts = this.header.columns.filter(({ role }) => role === "amount");
    const cells = filledCells(this.sheet, row).filter((cell) =>
      amounts.some(({ index, right }) => index <= cell.column && cell.column <= right),
    );
    return cells.length > 1 && cells.every(holdsAmountOrDash);
  }

  /** A row that has nothing in the section's columns, or only what several rows share, is none of its lines. */
  read(row: number): boolean {
    const cells = filledCells(this.sheet, row);
    const own = cells.filter(({ column }) => this.columnAt(column) !== undefined);
    if (own.every(({ column }) => this.isCarried(column))) return false;
    const { path, keyColumn } = this.nameOf(row, cells);
    const panel = this.panelAt(own);
    const identity = this.withinTotal(this.identify(path), path.at(-1) ?? "");
    // `收入构成合计` says which of a form's totals it is.
    const name = identity.kind === "total" ? path.join("") : splitOrdinal(path.at(-1) ?? "").text;
    this.rows.push(
      draftRow({ sheet: this.sheet, index: row, panel, keyColumn, nameColumn: keyColumn, name }, identity),
    );
    return true;
  }

  /** `其中：一般公共预算 | 900 | | 其中：基本支出 | 600` below amounts: a label stands in one of their columns, and the section has ended. */
  endsBefore(row: number): boolean {
    return filledCells(this.sheet, row).some(
      ({ column, text }, at, cells) =>
        this.columnAt(column)?.role === "amount" && (isDivision(withoutColon(text)) || isLabel(text, cells[at + 1])),
    );
  }

  /** Hangs the rows that a total adds up below it. */
  finish(): readonly DraftRow[] {
    this.disown();
    this.nest();
    for (const total of this.rows.filter(({ kind }) => kind === "total")) {
      const group = total.key.slice(0, total.key.lastIndexOf("total"));
      for (const row of this.rows) if (isPartOf(row, total, group)) adopt(total, row);
    }
    return this.rows;
  }

  /** `基本支出总额`, `项目支出总额`: each is a total of its own, and the first adds up none of the others. */
  private disown(): void {
    const [first, ...others] = this.rows;
    if (
      first?.kind !== "total" ||
      others.every(({ kind, name }) => kind !== "caption" || totalledBy(name) === undefined)
    )
      return;
    first.kind = "caption";
    first.key = this.ordinals.keyOf(`${this.id}.:${first.name}`);
  }

  /** Where the only total is known and the rows below it are not, some may be parts of others: of those it adds up only the wholes. */
  private nest(): void {
    const { rows, groups } = this.header.words.section;
    const [total, ...others] = this.rows.filter(({ kind }) => kind === "total");
    if (rows === undefined || groups !== undefined || total === undefined || others.length > 0) return;
    const from = this.rows.findIndex((row) => row !== total && row.kind !== "memo");
    const listed = this.rows.slice(Math.max(0, from)).filter((row) => row !== total);
    if (from < 0 || listed.length > mostNested) return;
    for (const { whole, parts, isComplete } of nestedRows(
      total,
      listed.map((row) => ({ row, style: this.styleOf(row) })),
    )) {
      for (const part of parts) {
        part.kind = "memo";
        if (isComplete) adopt(whole, part);
      }
    }
  }

  private styleOf({ sheet, index, keyColumn }: DraftRow): string {
    return styleOf(textShownAt(sheet, index, keyColumn), depthAt({ sheet, index }, keyColumn));
  }

  private columnAt(column: number): SectionColumn | undefined {
    return this.header.columns.find(({ index, right }) => index <= column && column <= right);
  }

  private isCarried(column: number): boolean {
    const { carried = [] } = this.header.words.section;
    return carried.includes(this.columnAt(column)?.concept ?? "");
  }

  /** The texts that name a row, from its group to its own name; where no column is headed so, what stands left of the figures. */
  private nameOf(row: number, cells: readonly FormCell[]): { path: string[]; keyColumn: number } {
    const { names } = this;
    if (names === undefined) {
      const first = Math.min(...this.header.columns.map(({ index }) => index));
      for (let column = first - 1; column >= 0; column -= 1) {
        const text = textShownAt(this.sheet, row, column);
        if (text !== "") return { path: [text], keyColumn: column };
      }
      // The only row may have its name beside the header.
      return { path: this.header.beside.slice(-1), keyColumn: first };
    }
    const texts = cells.filter(({ column, text }) => text !== "" && names.index <= column && column <= names.right);
    const [first] = texts;
    if (first === undefined) {
      // `合计` may stand in any column left of the figures.
      const label = cells.find(({ text }) => isTotalLabel(text) || isSubtotalLabel(text));
      return { path: label === undefined ? [] : [label.text], keyColumn: label?.column ?? names.index };
    }
    if (this.header.words.section.groups === undefined) return { path: [first.text], keyColumn: first.column };
    // A group is printed beside its first row; the rows below stand right of it.
    if (texts.length > 1) this.group = first.text;
    else if (first.column === names.index) this.group = "";
    const last = texts.at(-1) ?? first;
    return { path: [this.group, last.text].filter((text) => text !== ""), keyColumn: last.column };
  }

  private identify(path: readonly string[]): { kind: RowKind; key: string } {
    const { section } = this.header.words;
    const { level, text } = splitOrdinal((path.at(-1) ?? "").replace(/[:：]$/u, ""));
    const group = groupOf(section, path);
    const isTotal = isTotalLabel(text) || this.headsList(text);
    const key = knownKey(section, text, group) ?? (isTotal ? joined(group, "total") : undefined);
    const isMemo = level === memoLevel;
    if (section.rows === undefined && isSubtotalLabel(text))
      return { kind: "group", key: this.ordinals.keyOf(`${this.id}.subtotal`) };
    const keyed = `${this.id}.${key ?? joined(group, `:${text}`)}`;
    if (isMemo) return { kind: "memo", key: this.ordinals.keyOf(`${keyed}:memo`) };
    if (key === undefined) return { kind: this.lineKind(section), key: this.ordinals.keyOf(keyed) };
    return { kind: /(?:^|\.)total$/u.test(key) ? "total" : "caption", key: this.ordinals.keyOf(keyed) };
  }

  /** `部门预算资金总额` on top of rows with fixed names: whatever words stand before 总额, it is what they come to. */
  private headsList(text: string): boolean {
    const { rows, groups } = this.header.words.section;
    return rows !== undefined && groups === undefined && this.rows.length === 0 && totalledBy(text) !== undefined;
  }

  /**
   * Marks a row as `memo` where the section lists it inside a total (`年度资金总额`, then `其中：财政拨款`) or inside the line above: such a
   * row is not added again.
   */
  private withinTotal(identity: { kind: RowKind; key: string }, name: string): { kind: RowKind; key: string } {
    if (identity.kind === "memo" || isWayOfParting.test(name)) this.isInTotal ||= this.rows.at(-1)?.kind === "total";
    else if (identity.kind !== "caption") this.isInTotal = false;
    return this.isInTotal || this.isPartOfAbove(identity) ? { ...identity, kind: "memo" } : identity;
  }

  /** `基本支出 | 其中：人员经费 | 公用经费`: the list goes on for as long as its lines are what the row above it consists of. */
  private isPartOfAbove({ kind, key }: { kind: RowKind; key: string }): boolean {
    const whole = this.rows.findLast((row) => row.kind !== "memo");
    if (whole === undefined || kind !== "caption") return false;
    const { parts = {} } = this.header.words.section;
    const position = parts[whole.key.slice(this.id.length + 1)]?.indexOf(key.slice(this.id.length + 1)) ?? -1;
    // The first of them needs no 其中; the others may be named like rows of their own.
    return position === 0 || (position > 0 && this.rows.at(-1) !== whole);
  }

  private lineKind({ id, rows }: FormSection): RowKind {
    return rows !== undefined ? "caption" : id === "indicators" ? "indicator" : "line";
  }

  /** The section's columns as they lie in this row: a figure may stand anywhere below its header cell. */
  private panelAt(own: readonly FormCell[]): Panel {
    const moved = new Map<number, number>();
    for (const { column } of own) {
      const home = this.columnAt(column)?.index;
      if (home !== undefined && !moved.has(home)) moved.set(home, column);
    }
    if ([...moved].every(([home, column]) => home === column)) return this.panel;
    return panelOf(
      this.id,
      this.panel.columns.map((column) => {
        const index = moved.get(column.index) ?? column.index;
        return index === column.index ? column : { ...column, index };
      }),
    );
  }
}

function isLabel(text: string, next: FormCell | undefined): boolean {
  return holdsAmount(next) && text.startsWith(ofWhichWord);
}

const memoLevel = 9;

/** `按支出性质分：` above the parts of a total. */
const isWayOfParting = /^按.+分(?:类)?[:：]?$/u;

function panelOf(section: string, columns: readonly Column[]): Panel {
  return {
    section,
    columns,
    byConcept: new Map(columns.map((column) => [column.concept ?? "", column])),
    additive: columns.filter(({ role }) => addsUp(role)),
  };
}

function joined(group: string, name: string): string {
  return group === "" ? name : `${group}.${name}`;
}

/** `composition.income.total` adds up the other rows of `composition.income.`; parts of parts (其中) are not added. */
function isPartOf(row: DraftRow, total: DraftRow, group: string): boolean {
  return (
    row !== total &&
    row.parent === undefined &&
    row.kind !== "memo" &&
    row.kind !== "group" &&
    row.kind !== "total" &&
    row.key.startsWith(group)
  );
}
