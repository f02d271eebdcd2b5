/** What has no column of its own, and a header over those that make it up: `上年结转` over `一般公共预算 | 政府性基金`. */
import type { ColumnSum } from "../../layouts";
import { a1 } from "../../workbook";
import type { Column } from "../row";

/** Columns among which a concept may be looked for, each concept once. */
export interface ColumnsByConcept {
  readonly all: readonly Column[];
  readonly find: (concept: string) => Column | undefined;
}

/** @returns the columns below that header, where the layout knows every one of them as a part of what is meant; else none */
export function partsOfHead(columns: ColumnsByConcept, sums: readonly ColumnSum[], concept: string): readonly Column[] {
  for (const { total, parts } of sums) {
    if (total !== concept || parts.some(({ sign }) => sign < 0)) continue;
    const isComplete = parts.every((part) => part.optional || columns.find(part.concept) !== undefined);
    const printed = parts.flatMap((part) => columns.find(part.concept) ?? []);
    if (isComplete && haveHeadAlone(printed, columns.all)) return printed;
  }
  return [];
}

/** Is there a cell of the header over all of these and over no others? */
function haveHeadAlone(columns: readonly Column[], all: readonly Column[]): boolean {
  return (columns[0]?.groups ?? []).some((head) => {
    const below = all.filter(({ groups = [] }) => groups.some((group) => a1(group) === a1(head)));
    return below.length === columns.length && below.every((column) => columns.includes(column));
  });
}
