/** A whole workbook as one text: `=== 表名` begins each sheet. */
import type { Sheet } from "../../src/workbook";
import { sheet } from "./table";

export function book(text: string): readonly Sheet[] {
  return text
    .split(/^\s*=== /mu)
    .slice(1)
    .map((part) => {
      const end = part.indexOf("\n");
      return sheet(part.slice(0, end).trim(), part.slice(end + 1));
    });
}
