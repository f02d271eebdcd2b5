/** Reads one form: its fields, and the rows of its sections, from the top down. */
import type { Unit } from "../../amount";
import type { FormParts, Layout } from "../../layouts";
import { beginsNoteWithColon } from "../../vocabulary";
import type { Area, Sheet } from "../../workbook";
import { unitIn } from "../header/columnUnit";
import { kindOfLine, readLabels, type Labels } from "../heading/labels";
import { Ordinals, type DraftRow } from "../rows/draft";
import type { Column, FormPart, Note, Panel, TreeStanding } from "../row";
import type { TableParts } from "../table";
import { fieldsIn } from "./fields";
import { blocksOf } from "./money/labelled";
import { readMoney } from "./money/readMoney";
import { filledCells, textShownAt, withoutLabel, type FormCell } from "./formCells";
import { periodOf } from "./period";
import { sectionHeaderAt, sideBySide, type SectionColumn, type SectionHeader } from "./sectionHeader";
import { SectionRows } from "./sectionRows";
import { wordsOf, type FormWords } from "./words";

/** A form as a table: every field and every line of its sections is a row, with the columns of its own section. */
export function readForm(sheet: Sheet, area: Area, layout: Layout & { form: FormParts }): TableParts {
  return new FormReader(sheet, area, layout).read();
}

class FormReader {
  private readonly words: FormWords;
  private readonly ordinals = new Ordinals();
  private readonly rows: DraftRow[] = [];
  private readonly panels: Panel[] = [];
  private readonly parts: FormPart[] = [];
  private readonly notes: Note[] = [];
  /** The section that is being read; two where two stand side by side. */
  private open: readonly { readonly reader: SectionRows; readonly part: Omit<FormPart, "rows" | "panel"> }[] = [];
  /** Headings since the last section, nearest last. */
  private headings: string[] = [];
  /** The goals that stand beside each other, nearest above. */
  private goals: readonly DraftRow[] = [];
  private firstLine: number | undefined;
  /** The lines of sections and of their headers. */
  private readonly taken = new Set<number>();
  private readonly trees = new Map<Panel, TreeStanding>();

  constructor(
    private readonly sheet: Sheet,
    private readonly area: Area,
    private readonly layout: Layout & { form: FormParts },
  ) {
    this.words = wordsOf(layout.form);
  }

  read(): TableParts {
    for (let row = this.area.top; row <= this.area.bottom; row += 1) row = this.readAt(row);
    this.close();
    const labels = this.withOwnLabels(
      readLabels(this.sheet, this.area.top, (this.firstLine ?? this.area.bottom + 1) - 1),
    );
    this.readMoney(labels.unit?.value ?? "万元");
    return {
      sheet: this.sheet,
      area: this.area,
      layout: this.layout,
      confidence: this.confidence(),
      labels,
      axis: "form",
      panels: this.panels,
      rows: this.rows,
      trees: this.trees,
      notes: this.notes,
      parts: this.parts,
      unreadable: this.rows.length === 0,
    };
  }

  /** @returns the last row that was read: a header may take several. */
  private readAt(row: number): number {
    const cells = filledCells(this.sheet, row);
    const [first] = cells;
    if (first === undefined) return row;
    const header = sectionHeaderAt(this.sheet, row, this.words);
    if (header !== undefined) {
      this.begin(header);
      for (let line = row; line <= header.bottom; line += 1) this.taken.add(line);
      return header.bottom;
    }
    if (beginsNoteWithColon.test(first.text) && cells.length === 1) {
      this.notes.push({ row, column: first.column, text: String(first.value).trim() });
      return row;
    }
    if (this.open.some(({ reader }) => reader.endsBefore(row))) this.close();
    if (!this.isLine(row, first) && this.readFields(row)) return row;
    if (cells.length === 1 && this.isHeading(first.text, row)) {
      this.close();
      if (this.firstLine !== undefined) this.headings.push(first.text);
      return row;
    }
    for (const { reader } of this.open) if (reader.read(row)) this.taken.add(row);
    return row;
  }

  /** Does the row belong to the open section even if one of its texts is a label elsewhere? */
  private isLine(row: number, first: FormCell): boolean {
    return this.open.some(({ reader }) => reader.isName(first) || reader.holdsFigures(row));
  }

  private isHeading(text: string, row: number): boolean {
    return this.words.isHeading(text) || (this.firstLine === undefined && kindOfLine(this.sheet, row) === "heading");
  }

  private readFields(row: number): boolean {
    const { sheet, words, ordinals } = this;
    const points = this.open.flatMap(({ reader }) => reader.points);
    const fields = fieldsIn(row, { sheet, words, right: this.area.right, points, ordinals });
    if (fields.length === 0) return false;
    this.close();
    this.firstLine ??= row;
    this.rows.push(...fields);
    this.panels.push(...fields.map(({ panel }) => panel));
    const goals = fields.filter(({ key }) => /^(?:longTerm|annual)Goal/u.test(key));
    if (goals.length > 0) this.goals = goals;
    return true;
  }

  private begin(header: SectionHeader): void {
    this.close();
    this.firstLine ??= header.top;
    const panels = sideBySide(header);
    // Goals side by side belong to the panels below them in the same order. Above a single panel the last goal counts.
    const goals = this.goals.length === panels.length ? this.goals : panels.map(() => this.goals.at(-1));
    this.open = panels.map((panel, position) => this.opened(panel, goals[position]));
    this.headings = [];
  }

  private opened(header: SectionHeader, goal: DraftRow | undefined): (typeof this.open)[number] {
    const { section } = header.words;
    const said = [...header.beside, ...this.headings.toReversed(), ...(goal === undefined ? [] : [goal.name])];
    const concepts = new Set(header.columns.map(({ concept }) => concept));
    const isIndicators = section.id === "indicators";
    const id = isIndicators ? `${section.id}.${periodOf(concepts, said)}` : section.id;
    const columns = header.columns.map((column) => toColumn(column, header, section.carried ?? []));
    const reader = new SectionRows(this.sheet, header, this.ordinals.keyOf(id), this.ordinals, columns);
    const at = { row: header.top, column: columns[0]?.index ?? 0 };
    const texts = header.columns.map(({ printed }) => printed);
    return { reader, part: { id, section, at, said: [...said, ...texts], goal: isIndicators ? goal?.key : undefined } };
  }

  private close(): void {
    for (const { reader, part } of this.open) {
      const rows = reader.finish();
      this.rows.push(...rows);
      this.panels.push(reader.panel);
      this.parts.push({ ...part, panel: reader.panel, rows });
    }
    this.open = [];
  }

  /** What sections and fields leave: amounts behind their labels. */
  private readMoney(unit: Unit): void {
    const { sheet, area, words, ordinals } = this;
    const fields = this.rows.filter(({ kind, panel }) => kind === "field" && panel.additive.length > 0);
    const fieldAt = (row: number, column: number): DraftRow | undefined =>
      fields.find(({ index, panel }) => index === row && panel.columns[0]?.index === column);
    for (const block of blocksOf(sheet, area, words, (row) => this.taken.has(row))) {
      const totals = this.totalsAbove(block[0]?.row ?? 0);
      const money = readMoney(block, { sheet, unit, ordinals, fieldAt, totals });
      if (money === undefined) continue;
      this.rows.push(...money.rows);
      this.panels.push(...money.rows.map(({ panel }) => panel));
      this.parts.push(money.part);
      for (const [panel, standing] of money.trees) this.trees.set(panel, standing);
    }
  }

  /** Of the section that ends right above a line, or above the heads of its columns. */
  private totalsAbove(line: number): readonly DraftRow[] {
    const part = this.parts.findLast(({ rows }) => (rows.at(-1)?.index ?? line) < line);
    if (part === undefined || (part.rows.at(-1)?.index ?? 0) < line - 2) return [];
    return part.rows.filter((row): row is DraftRow => row.kind === "total");
  }

  /** How much of what such a form has was found. */
  private confidence(): number {
    const { fields, sections } = this.layout.form;
    const foundFields = new Set(this.rows.filter(({ kind }) => kind === "field").map(({ key }) => key)).size;
    const usual = sections.filter(({ isOptional }) => isOptional !== true);
    const found = new Set(this.parts.map(({ section }) => section.id));
    const foundSections = usual.filter(({ id }) => found.has(id)).length;
    return Math.min(
      1,
      0.5 * (foundSections / usual.length) + 0.5 * Math.min(1, (2 * foundFields) / Object.keys(fields).length),
    );
  }

  /** Forms say in fields what tables say above their headers. */
  private withOwnLabels(labels: Labels): Labels {
    const unit = labels.unit ?? this.unitOfFirstLine() ?? this.unitBeside();
    return { ...labels, organisation: this.organisation(labels.organisation), unit };
  }

  /** `单位名称：（盖章）` is a label that nobody filled in. */
  private organisation(label: Labels["organisation"]): Labels["organisation"] {
    const name = label?.value.replace(/^\((?:盖章|公章|签章)\)/u, "") ?? "";
    if (label !== undefined && name !== "") return { ...label, value: name };
    const field = this.rows.find(({ key }) => key === "organisation");
    const column = field?.panel.byConcept.get("value")?.index ?? 0;
    const value = field === undefined ? "" : withoutLabel(textShownAt(this.sheet, field.index, column), field.name);
    return field === undefined || value === "" ? undefined : { value, row: field.index, column };
  }

  /** `部门名称：某局 | 单位：万元`. */
  private unitOfFirstLine(): Labels["unit"] {
    return this.firstLine === undefined ? undefined : readLabels(this.sheet, this.firstLine, this.firstLine).unit;
  }

  /** `部门总体资金情况（万元）`, where nothing is said above the form. */
  private unitBeside(): Labels["unit"] {
    for (let row = this.area.top; row <= this.area.bottom; row += 1) {
      for (const { column, text } of filledCells(this.sheet, row)) {
        const unit: Unit | undefined = text.length > longestLabel ? undefined : unitIn(text);
        if (unit !== undefined) return { value: unit, row, column };
      }
    }
    return undefined;
  }
}

const longestLabel = 30;

function toColumn(
  { index, role, concept, title, printed }: SectionColumn,
  { bottom }: SectionHeader,
  carried: readonly string[],
): Column {
  return {
    index,
    role,
    concept,
    title,
    number: undefined,
    unit: unitIn(printed),
    ...(/[%％]/u.test(printed) && { percent: true as const }),
    ...(carried.includes(concept) && { carriedFrom: bottom + 1 }),
  };
}
