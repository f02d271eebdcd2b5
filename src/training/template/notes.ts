/** What stands below a table: what it shows, and which column or line is the sum of which. */
import { signedPart } from "./figures";
import type { StyledTable } from "./style";
import type { PlannedTable } from "./plan";

/** Line by line; nothing where the style says nothing. */
export function notesOf(own: PlannedTable): readonly string[] {
  const { note, rows, isNumbered } = own.table;
  if (note === undefined) return [];
  const sums = rows.kind === "captions" ? lineSums(own) : isNumbered === true ? columnSums(own.table) : [];
  return [`注：${note}`, ...(sums.length > 0 ? [`${sums.join("；")}。`] : [])];
}

/** `1栏各行=（2+3）栏各行`. */
function columnSums({ columns }: StyledTable): readonly string[] {
  const numberOf = (concept: string): number => columns.findIndex((column) => column.concept === concept) + 1;
  return columns.flatMap(({ concept, sum }) =>
    sum === undefined || sum.some((part) => signedPart(part).sign < 0)
      ? []
      : [`${String(numberOf(concept))}栏各行=（${sum.map(numberOf).join("+")}）栏各行`],
  );
}

/** `27行=（1+2+3）行`: of the lines that add up others of their own side. */
function lineSums({ table: { rows }, rowOf, top }: PlannedTable): readonly string[] {
  if (rows.kind !== "captions" || rows.isNumbered !== true) return [];
  const lines = Math.max(...rowOf.values()) - top + 1;
  return (["income", "expenditure"] as const).flatMap((side) => {
    const numberOf = (key: string): number =>
      (rowOf.get(`${side}:${key}`) ?? 0) - top + 1 + (side === "income" ? 0 : lines);
    return rows[side].flatMap(({ key, sum, from }) => {
      if (sum === undefined || from !== undefined || sum.some((part) => /[-:]/u.test(part))) return [];
      return [`${String(numberOf(key))}行=（${sum.map(numberOf).join("+")}）行`];
    });
  });
}
