/** A two-sided table: what comes in beside what goes out. */
import type { PrintedCell, PrintedRef, PrintedTerm } from "../../workbook";
import { figuresOf, sideWidth, type TableSide } from "./captionRows";
import { signedPart, sumOf } from "./figures";
import type { Header } from "./header";
import { cellIn, type Plan, type PlannedTable } from "./plan";
import type { Caption, StyledColumn, TwoSided } from "./style";

const head = (text?: string): PrintedCell => ({ look: "header", ...(text !== undefined && { text }) });

/** Where the captions of a side stand. */
function leftOf(side: TableSide, rows: TwoSided): number {
  return side === "income" ? 0 : sideWidth(rows) + 1;
}

/** How many columns a table of two sides takes. */
export function captionWidth(rows: TwoSided): number {
  return leftOf("expenditure", rows) + sideWidth(rows) + figuresOf(rows).length;
}

/** The header of a table of two sides, 收入 and 支出. */
export function captionHeader(rows: TwoSided, top: number): Header {
  const [middle, width] = [leftOf("expenditure", rows), captionWidth(rows)];
  const figures = figuresOf(rows);
  const number = rows.isNumbered === true ? [head("行次")] : [];
  const blank = number.map(() => head());
  return {
    rows: [
      Array.from({ length: width }, (_, column) =>
        head(column === 0 ? "收入" : column === middle ? "支出" : undefined),
      ),
      [
        ...[head("项目"), ...number, head(rows.figure)],
        ...[head("项目"), ...number, ...figures.map(({ words }) => head(words))],
      ],
      ...(rows.isNumbered === true
        ? [
            [
              ...[head("栏次"), ...blank, head("1")],
              ...[head("栏次"), ...blank, ...figures.map((_, position) => head(String(position + 2)))],
            ],
          ]
        : []),
    ],
    merges: [
      { top, left: 0, bottom: top, right: middle - 1 },
      { top, left: middle, bottom: top, right: width - 1 },
    ],
  };
}

/** The lines of a table of two sides, captions and the cells for their amounts. */
export function captionLines(plan: Plan, own: PlannedTable, rows: TwoSided): PrintedCell[][] {
  const last = Math.max(...own.rowOf.values());
  const lines = Array.from({ length: last - own.top + 1 }, (_, line) => blankLine(rows, line, last - own.top + 1));
  for (const side of ["income", "expenditure"] as const) {
    for (const caption of rows[side]) {
      const line = lines[(own.rowOf.get(`${side}:${caption.key}`) ?? 0) - own.top];
      if (line === undefined) continue;
      line[leftOf(side, rows)] = { look: "text", text: caption.words };
      for (const column of side === "income" ? [{ concept: "income", words: "" }] : figuresOf(rows))
        line[own.columnOf.get(column.concept) ?? 0] = figureOf(plan, own, { side, caption, column });
    }
  }
  return lines;
}

/** 行次 goes down the side of income, then down that of expenditure. */
function blankLine(rows: TwoSided, line: number, lines: number): PrintedCell[] {
  const number = (position: number): PrintedCell[] =>
    rows.isNumbered === true ? [{ look: "header", text: String(position) }] : [];
  return [
    { look: "text" },
    ...number(line + 1),
    { look: "amount" },
    { look: "text" },
    ...number(lines + line + 1),
    ...figuresOf(rows).map((): PrintedCell => ({ look: "amount" })),
  ];
}

interface CaptionCell {
  readonly side: TableSide;
  readonly caption: Caption;
  readonly column: StyledColumn;
}

function figureOf(plan: Plan, own: PlannedTable, place: CaptionCell): PrintedCell {
  const { side, caption, column } = place;
  if (column.sum !== undefined)
    return sumOf(column.sum.map((concept) => plus(cellIn(own, `${side}:${caption.key}`, concept))));
  const taken = sourcesOf(place).map((source) => plus(plan.find(source, caption.class ?? caption.key)));
  return sumOf([...taken, ...(caption.sum ?? []).map((part) => lineAt(own, place, part))]);
}

/** A column that has a source of its own takes it by class, and a line's own is that of its only figure. */
function sourcesOf({ caption, column }: CaptionCell): readonly string[] {
  if (column.from !== undefined) return caption.class === undefined ? [] : column.from;
  return caption.from ?? [];
}

function plus(ref: PrintedRef | undefined): PrintedTerm | undefined {
  return ref && { ref, sign: 1 };
}

/** `-currentExpenditure`, `income:incomeTotal`, `income:carriedIn.{column}`. */
function lineAt(own: PlannedTable, { side, column: { concept } }: CaptionCell, added: string): PrintedTerm | undefined {
  const { part, sign } = signedPart(added);
  const [, named, key = ""] = /^(?:(income|expenditure):)?(.+)$/u.exec(part) ?? [];
  const of = (named ?? side) as TableSide;
  const ref = cellIn(own, `${of}:${key.replace("{column}", concept)}`, of === "income" ? "income" : ofSide(concept));
  return ref && { ref, sign };
}

/** The concept of a source as seen from the side of income: its line takes the first column of expenditure. */
function ofSide(concept: string): string {
  return concept === "income" ? "amount" : concept;
}
