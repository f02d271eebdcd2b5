/** Which part of the workbook stands behind each class of Office.js that our small Excel answers. */
import type { Area } from "../../../workbook";
import type { Book } from "../model/book";
import type { Name } from "../model/names";
import type { ConditionalFormat } from "../model/conditionalFormat";
import type { Sheet, Table } from "../model/sheet";
import type { Edge } from "../model/style";

/** A range is one area, range areas are several; both are of one sheet. */
export interface Ranges {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

export interface OnRanges<T> {
  readonly ranges: Ranges;
  readonly of: T;
}

export interface SheetFormat {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

export interface Selves {
  Workbook: Book;
  Application: Book;
  Runtime: Book;
  WorksheetCollection: Book;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  PageLayout: Sheet;
  Range: Ranges;
  RangeAreas: Ranges;
  RangeCollection: Ranges;
  RangeFormat: Ranges;
  RangeFill: Ranges;
  RangeFont: Ranges;
  RangeBorderCollection: Ranges;
  RangeBorder: OnRanges<Edge>;
  FormatProtection: Ranges;
  ConditionalFormatCollection: Ranges;
  ConditionalFormat: SheetFormat;
  CustomConditionalFormat: SheetFormat;
  ConditionalFormatRule: SheetFormat;
  ConditionalRangeFormat: SheetFormat;
  ConditionalRangeFill: SheetFormat;
  ConditionalRangeFont: SheetFormat;
  ConditionalRangeBorderCollection: SheetFormat;
  ConditionalRangeBorder: SheetFormat & { readonly edge: Edge };
  SettingCollection: Book;
  Setting: string;
  /** Of one namespace only, where one is given. */
  CustomXmlPartCollection: { readonly namespace?: string };
  CustomXmlPart: string;
  /** Of one sheet only, where one is given. */
  TableCollection: { readonly sheet?: Sheet };
  TableScopedCollection: Ranges;
  Table: { readonly sheet: Sheet; readonly table: Table };
  /** Of the workbook, or of one sheet. */
  NamedItemCollection: { readonly scope?: Sheet };
  NamedItem: Name;
}

export type Kind = keyof Selves;

/** An object of the workbook on its way to the library. */
export class Served<K extends Kind = Kind> {
  constructor(
    readonly kind: K,
    readonly self: Selves[K],
  ) {}
}
