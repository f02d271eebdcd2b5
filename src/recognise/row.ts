/** What a table consists of: columns that mean concepts, and rows that are keyed. */
import type { Unit } from "../amount";
import type { FormSection } from "../layouts";
import type { Position, Sheet } from "../workbook";
import type { ColumnRole } from "./header/headerMatcher";
import type { HeaderText } from "./header/timeless";

export interface Column {
  readonly index: number;
  /** `undefined` for columns that the layout does not know. */
  readonly role: ColumnRole | undefined;
  readonly concept: string | undefined;
  /** The header path as people read it: `基本支出/人员经费`. */
  readonly title: string;
  /** 栏次, where the table numbers its columns. */
  readonly number: number | undefined;
  /** Where the column's own header names a unit. */
  readonly unit: Unit | undefined;
  /** Of shares: a plain 10.56 stands for 10.56 %, as a percent sign in the header says, or for a ratio. Absent where nothing tells. */
  readonly percent?: boolean;
  /** Texts that are printed once hold for the blank cells below: from this row on. */
  readonly carriedFrom?: number;
  /** No words of a layout say what stands here: the column was read by its form alone, and its concept is its own title. */
  readonly isUnnamed?: true;
  /** Where the header names a period: `2024年预算数`, `决算数`. */
  readonly period?: string;
  /** Another period than the table's own stands here: last year's budget beside this year's. */
  readonly isOtherPeriod?: true;
  /** The header texts above it without those that name the period, from the top down: what has one in common is of one group. */
  readonly groups?: readonly HeaderText[];
  /** Texts of its header that the layout's words do not explain. */
  readonly unexplained?: number;
  /** What it says of two others: `增减%`, `增减额`, `完成率`. */
  readonly compares?: ColumnComparison;
  /** What it comes to in every line: `数量 × 单价`. */
  readonly product?: ColumnProduct;
  /** Printed as a part (`其中：财政拨款`): it is within another column, and need not make up anything. */
  readonly isPart?: true;
  /** It counts something else in every row (`人(次)/辆/批`), and adds up to nothing. */
  readonly isMixed?: true;
  /** Its first row that is no header: in `合计 | | 5.00 | 合计 | 基本支出 | 项目支出` some cells of a row are the header's. */
  readonly from?: number;
}

/** Does the cell of a row in a column belong to the table, and not to the header? */
export function isBelowHeader({ index }: { readonly index: number }, { from = 0 }: Column): boolean {
  return index >= from;
}

/** A column that compares two others of its panel, each named by its place in the sheet. */
export interface ColumnComparison {
  /** `difference`: own − base. `change`: (own − base) ÷ base. `quotient`: own ÷ base. */
  readonly kind: "difference" | "change" | "quotient";
  readonly own: number;
  /** What the figures are compared with: last year's, or the budget of what came of it. */
  readonly base: number;
}

/** Columns of a panel, each named by its place in the sheet, that multiplied come to so many times another one. */
export interface ColumnProduct {
  readonly factors: readonly number[];
  /** 10 000 where prices are in 元 and the money in 万元, and no head says so; 1 otherwise. */
  readonly scale: number;
}

/** Columns that belong together; two-sided and three-panel tables have several. */
export interface Panel {
  /** The header above all of the panel's columns: `收入`, `人员经费`. */
  readonly section: string;
  readonly columns: readonly Column[];
  readonly byConcept: ReadonlyMap<string, Column>;
  /** Those whose figures add up along the rows. */
  readonly additive: readonly Column[];
  /** The additive columns that were admitted because their neighbours add up, not because their own figures do. */
  readonly supposed?: ReadonlySet<Column>;
}

/** While a table is being read: which columns add up is decided by its rows. */
export interface DraftPanel extends Panel {
  readonly additive: Column[];
  readonly supposed: Set<Column>;
}

/**
 * How sure the tree of a table's rows is. `stated`: by codes, or by captions that the layout knows. `borne-out`: by numbering,
 * indentation or headings, and enough of its own sums hold. `weak`: few hold. `none`: no tree is borne out.
 */
export type TreeStanding = "stated" | "borne-out" | "weak" | "none";

/**
 * `memo`: an item of which the table says only that it is part of another (`其中：`), or a numbered line (行次) without a
 * caption. Memo rows belong to no family.
 */
export type RowKind =
  | "total"
  | "caption"
  | "code"
  | "organisation"
  | "group"
  | "project"
  | "line"
  | "memo"
  | "single"
  /** `增减额`, `完成率`: it compares two rows above it, and is no row of money. */
  | "comparison"
  /** Of a form: a label with its value; an indicator with its targets. */
  | "field"
  | "indicator";

/** What a row says of two others, and of which. */
export interface RowComparison {
  readonly kind: ColumnComparison["kind"];
  readonly own: Row;
  readonly base: Row;
}

export interface Row {
  /** Where it stands: a table may go on on the next sheet. */
  readonly sheet: Sheet;
  readonly index: number;
  readonly panel: Panel;
  readonly kind: RowKind;
  /** Names the row within its table: a code, `total`, `carriedIn.generalPublic`. */
  readonly key: string;
  readonly code: string | undefined;
  /** As printed, blanks removed. */
  readonly name: string;
  /** Of a caption whose words nobody knows; `by-place`: its place and the figures show that it is a total. */
  readonly meaning?: "unknown" | "by-place";
  /** Of a row that compares two others. */
  readonly compares?: RowComparison;
  /** 行次. */
  readonly lineNumber: number | undefined;
  /** The cell with the code (of one that is split over several, the last), or with the name where there is no code. */
  readonly keyColumn: number;
  readonly nameColumn: number | undefined;
  readonly parent: Row | undefined;
  readonly children: readonly Row[];
  /** Further lists that come to the same: 按功能分类 beside 按用途, or 本年合计 and 结转 beside the subjects of both. */
  readonly otherLists?: readonly (readonly Row[])[];
}

/** Each list of rows that a row adds up. */
export function listsBelow({ children, otherLists = [] }: Row): readonly (readonly Row[])[] {
  return [children, ...otherLists].filter(({ length }) => length > 0);
}

export interface Note extends Position {
  readonly text: string;
}

/** A parent row and the rows that add up to it. */
export interface Family {
  readonly parent: Row;
  readonly children: readonly Row[];
}

/** A section of a form as it was found: its rows, and what its headings say of it. */
export interface FormPart {
  /** The section's id; of indicators with their period: `indicators.annual`. */
  readonly id: string;
  readonly section: FormSection;
  readonly panel: Panel;
  readonly rows: readonly Row[];
  /** The header's first cell. */
  readonly at: Position;
  /** What stands above and beside the part, nearest first, and its header's texts: `年度绩效目标（80分）`, `得分（20分*执行率）`. */
  readonly said: readonly string[];
  /** The key of the goal for which these indicators are: `annualGoal2`. */
  readonly goal: string | undefined;
}
