/** What is told of every change of a workbook: to the view that shows it, and to the library's events. */
import type { Area } from "../../../workbook";
import type { Content } from "./content";
import type { Sheet } from "./sheet";
import type { Shift } from "./shift/shift";

/** Who changes: the user by hand, or the add-in through the library. */
export type Author = "user" | "addIn";

export type BookChange = { readonly by: Author } & (
  | {
      readonly kind: "cells";
      readonly sheet: Sheet;
      readonly area: Area;
      /** Of a single cell: what stood in it before. */
      readonly before?: { readonly content: Content | undefined };
    }
  /** Rows or columns came or went. */
  | { readonly kind: "shifted"; readonly sheet: Sheet; readonly shift: Shift }
  | { readonly kind: "calculated"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "looks"; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: "conditionalFormats"; readonly sheet: Sheet }
  | { readonly kind: "layout"; readonly sheet: Sheet }
  | { readonly kind: "selected"; readonly sheet: Sheet; readonly areas: readonly Area[] }
  | { readonly kind: "activated"; readonly sheet: Sheet; readonly from: Sheet }
  | { readonly kind: "added"; readonly sheet: Sheet }
  | { readonly kind: "deleted"; readonly sheet: Sheet }
  | { readonly kind: "renamed"; readonly sheet: Sheet; readonly from: string }
  | { readonly kind: "visibility"; readonly sheet: Sheet; readonly from: Sheet["visibility"] }
  | { readonly kind: "protection"; readonly sheet: Sheet }
  | { readonly kind: "kept" }
);

export type ChangeListener = (change: BookChange) => void;
