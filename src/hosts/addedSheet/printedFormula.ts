/** The formula of a cell of a printed table, without the leading `=`. */
import { a1, a1Area, quoteSheet, runs, type PrintedCell, type PrintedRef, type PrintedTerm } from "../../workbook";

/** @param sheet the name of the cell's own sheet */
export function printedFormula(sheet: string, { terms, share }: PrintedCell): string | undefined {
  if (terms !== undefined) return sumFormula(sheet, terms);
  return share === undefined ? undefined : shareFormula(sheet, share);
}

/** `SUM(D9:D12,D15)` of cells of its own sheet, else `'表3'!D9+D12-D15`. */
function sumFormula(sheet: string, terms: readonly PrintedTerm[]): string {
  const isPlain = terms.every(({ sign, ref }) => sign === 1 && ref.sheet === sheet);
  if (isPlain && terms.length > 2)
    return `SUM(${runs(terms.map(({ ref }) => ref))
      .map(a1Area)
      .join(",")})`;
  return terms
    .map(({ sign, ref }, position) => {
      return `${sign === -1 ? "-" : position === 0 ? "" : "+"}${placeOf(sheet, ref)}`;
    })
    .join("");
}

/** `IF(D9=0,0,D5/D9)`. */
function shareFormula(sheet: string, { part, whole }: NonNullable<PrintedCell["share"]>): string {
  const [over, under] = [placeOf(sheet, part), placeOf(sheet, whole)];
  return `IF(${under}=0,0,${over}/${under})`;
}

function placeOf(sheet: string, ref: PrintedRef): string {
  return ref.sheet === sheet ? a1(ref) : `${quoteSheet(ref.sheet)}!${a1(ref)}`;
}
