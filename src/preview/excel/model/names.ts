/** Names that a workbook defines, and how Excel compares names. */
import type { Sheet } from "./sheet";

export interface Name {
  readonly name: string;
  /** With its `=`. */
  readonly formula: string;
  readonly visible: boolean;
  /** Of one sheet only. */
  readonly scope?: Sheet;
}

/** Excel takes 表A and 表a for the same name. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
