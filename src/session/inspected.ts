/** What one check of a workbook comes to, as values alone: a screen is handed it from another thread, and shows it. */
import type { Unit } from "../amount";
import type { CheckResult, ComparedFigure, ComparedTables, Finding, UnreadReason } from "../check";
import type { Counts } from "../locale";
import type { DocumentKind } from "../layouts";
import type { RuleDocs } from "../rules";
import type { Area, Position, Visibility } from "../workbook";

/** One object for each sheet, so that places of one sheet are told by it. */
export interface ShownSheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** Which of the disclosures that the workbook holds it is part of, counted from 0. */
  readonly document: number;
}

/** One object for each table. */
export interface ShownTable {
  readonly sheet: ShownSheet;
  readonly layout: { readonly id: string; readonly name: string };
  readonly title: string;
  /** `预算05表`, where it prints one. */
  readonly number: string | undefined;
  readonly unit: Unit;
  readonly year: number | undefined;
  readonly confidence: number;
  readonly unreadable: boolean;
  /** Nobody has filled in anything, so it takes part in no check. */
  readonly unfilled: boolean;
}

export interface ShownPlace extends Position {
  readonly sheet: ShownSheet;
  readonly table?: ShownTable;
  /** Of a text that stands in no workbook, counted from 1. */
  readonly paragraph?: number;
}

export interface ShownFinding extends Omit<Finding, "places"> {
  /** Those that are listed: of a large table a finding may gather a hundred thousand. */
  readonly places: readonly [ShownPlace, ...ShownPlace[]];
  /** How many there are in all. */
  readonly placesInAll: number;
}

export interface ShownFigures extends Omit<ComparedFigure, "place"> {
  readonly place: ShownPlace;
}

export interface ShownComparison extends Omit<ComparedTables, "figures"> {
  readonly figures: readonly ShownFigures[];
}

/** Cells with figures of which no check came to an answer; none of it is empty. */
export interface Gap {
  readonly sheet: ShownSheet;
  readonly areas: readonly Area[];
  /** `outside`: they stand in no table. */
  readonly reason: UnreadReason | "outside";
}

/** A place of the workbook where a table stands or may stand. */
export interface TablePlace {
  readonly sheet: ShownSheet;
  readonly area: Area;
  readonly range: string;
  /** Counts the sheet's tables from 0 from the top, as a chosen layout does. */
  readonly position: number;
  /** undefined: not recognised */
  readonly table: ShownTable | undefined;
  /** Cells with figures, and those of which a check came to an answer. */
  readonly amounts: number;
  readonly checked: number;
  readonly gaps: readonly Gap[];
}

export interface ShownArea {
  readonly sheet: ShownSheet;
  readonly area: Area;
}

export interface ShownListed {
  /** `737001=某局本级`; the body itself first. */
  readonly units: readonly string[];
  /** Codes of the functional classification. */
  readonly subjects: readonly string[];
}

export interface ShownDocument {
  readonly kind: DocumentKind | undefined;
  readonly year: number | undefined;
  readonly organisation: string | undefined;
  readonly listed: ShownListed;
}

export interface ShownDisclosure extends ShownDocument {
  /** All that the workbook holds; nothing of one is compared with another. */
  readonly documents: readonly ShownDocument[];
  readonly tablesAndForms: readonly ShownTable[];
  readonly unrecognised: readonly ShownArea[];
}

export interface ShownResult extends Pick<CheckResult, "notRun" | "outcomes"> {
  readonly findings: readonly ShownFinding[];
  readonly compared: readonly ShownComparison[];
  /** In the order of the workbook. */
  readonly places: readonly TablePlace[];
  /** Figures beside the tables of a sheet, where the user may name no table. */
  readonly beside: readonly (ShownArea & { readonly amounts: number })[];
}

export interface Inspected {
  readonly disclosure: ShownDisclosure;
  readonly result: ShownResult;
  /** How much was looked at. */
  readonly extent: Counts;
  /** Of the rules that found something: why, and on what basis. */
  readonly docs: ReadonlyMap<string, RuleDocs>;
  /** Of one of several disclosures only; how many checks there were is known of all of them together. */
  readonly isPart?: true;
}
