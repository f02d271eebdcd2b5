/** What the tables of a place look like, as data: a style is such a list, and knows nothing of cells. */
import type { DocumentKind } from "../../layouts";

/** `general-public-functional.basic`: what stands there in the same row; of a row of another key `general-public-functional[total].basic`. */
export type FigureSource = string;

export interface StyledColumn {
  readonly concept: string;
  /** As printed, level by level: `基本支出/小计`. */
  readonly words: string;
  /** What it adds up: concepts of its own row, those with `-` taken away. */
  readonly sum?: readonly string[];
  /** What it takes over from another table, where its row is neither a total nor typed. */
  readonly from?: readonly FigureSource[];
  /** Whole numbers. */
  readonly isCount?: true;
  /** Prices of one piece have no total. */
  readonly hasNoTotal?: true;
}

/** A cell of a form: a label, or a place to be filled in. */
export interface StyledFormCell {
  /** `{单位}` and `{项目}` stand for names, `{年}` for the year, `{年-1}` for the one before it. */
  readonly words?: string;
  /** By which other cells find the figure that stands in it. */
  readonly key?: string;
  /** What it adds up: keys of the same form. */
  readonly sum?: readonly string[];
  /** `{项目}` stands for the key of the form's project. */
  readonly from?: readonly FigureSource[];
  /** Which part it is of which whole, by their keys. */
  readonly share?: readonly [part: string, whole: string];
  /** Columns and lines that it takes; one where nothing is said. */
  readonly across?: number;
  readonly down?: number;
  /** Words that were printed as if somebody had filled them in. */
  readonly isText?: true;
}

/** Labels, and what is filled in beside them. */
export interface FormRows {
  readonly kind: "form";
  readonly columnWidths: readonly number[];
  readonly lines: readonly (readonly StyledFormCell[])[];
  /** One form for every project. */
  readonly isOfEachProject?: true;
}

/** A line of a two-sided table. */
export interface Caption {
  readonly key: string;
  readonly words: string;
  /**
   * Other lines of the same side that it adds up, those with `-` taken away; `income:` and `expenditure:` name a side,
   * and `{column}` stands for the concept of the column: `income:carriedIn.{column}`.
   */
  readonly sum?: readonly string[];
  readonly from?: readonly FigureSource[];
  /** The first three digits of the subjects that it adds up. */
  readonly class?: string;
}

/** What comes in beside what goes out. */
export interface TwoSided {
  readonly kind: "captions";
  readonly income: readonly Caption[];
  readonly expenditure: readonly Caption[];
  /** Words above the figures of income, and of expenditure where no columns are named. */
  readonly figure: string;
  /** The columns of expenditure, where there are several; `from` is asked for by the class of the line. */
  readonly columns?: readonly StyledColumn[];
  /** 行次 through both sides. */
  readonly isNumbered?: true;
}

/** 人员经费, in as many panels as it has lists of classes. */
export interface PanelGroup {
  readonly key: string;
  readonly words: string;
  readonly panels: readonly (readonly string[])[];
}

/** A line of a table whose lines are fixed. */
export interface StyledItem {
  readonly key: string;
  readonly words: string;
  /** The keys of the lines that it adds up. */
  readonly parts?: readonly string[];
  /** What another table says of it; `{column}` stands for the concept of the column. */
  readonly from?: FigureSource;
}

export type StyledRows =
  | { readonly kind: "functional" }
  /** 款 by the column that they belong to. */
  | {
      readonly kind: "economic";
      /** Without a concept they have figures in every column. */
      readonly classes: readonly { readonly code: string; readonly concept?: string }[];
      /** By code: what another table says of it. */
      readonly from: Readonly<Record<string, FigureSource>>;
    }
  | { readonly kind: "organisation" }
  | { readonly kind: "single" }
  | { readonly kind: "items"; readonly items: readonly StyledItem[] }
  /** Projects below the total, so many lines at least. */
  | { readonly kind: "project"; readonly lines: number }
  /** 经济分类 in panels side by side, one column of figures each, with the sum of each group in the last line. */
  | {
      readonly kind: "panels";
      readonly groups: readonly PanelGroup[];
      readonly from: Readonly<Record<string, FigureSource>>;
    }
  /** Lines to be filled in below the total, so many. */
  | { readonly kind: "lines"; readonly lines: number }
  | TwoSided
  | FormRows
  /** Nothing but the sentence that there is nothing. */
  | { readonly kind: "empty"; readonly says: string };

export interface StyledTable {
  /** The layout that it is. */
  readonly layout: string;
  readonly number: string;
  /** `{年}` stands for the year. */
  readonly title: string;
  /** Headings of the columns that say which row it is. */
  readonly keys: readonly string[];
  readonly columns: readonly StyledColumn[];
  readonly rows: StyledRows;
  /** 栏次 below the header, and after the note which column is the sum of which. */
  readonly isNumbered?: true;
  /** What it shows, below the table. */
  readonly note?: string;
}

export interface Style {
  readonly id: string;
  readonly kind: DocumentKind;
  /** What people call it. */
  readonly name: string;
  readonly unit: string;
  readonly tables: readonly StyledTable[];
}
