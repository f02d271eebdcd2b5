/** The formulas of a template that was filled in, calculated. */
import type { PrintedRef, PrintedSheet } from "../../src/workbook";

/** In cents: 分 of 元, or 0.01 of 万元. */
export type Cents = number;

export interface FilledTemplate {
  readonly sheets: readonly PrintedSheet[];
  /** What every formula comes to, by `sheet!row,column`. */
  readonly values: ReadonlyMap<string, Cents>;
}

export function calculated(
  sheets: readonly PrintedSheet[],
  inputs: ReadonlyMap<string, Cents>,
  texts: ReadonlyMap<string, string>,
): FilledTemplate {
  const cells = new Map(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap((line, row) =>
        line.flatMap((cell, column) =>
          cell === undefined ? [] : [[nameOf({ sheet: name, row, column }), cell] as const],
        ),
      ),
    ),
  );
  const values = new Map<string, Cents>();
  const valueOf = (name: string): Cents => {
    const terms = cells.get(name)?.terms;
    if (terms === undefined) return inputs.get(name) ?? 0;
    const known = values.get(name);
    if (known !== undefined) return known;
    const value = terms.reduce((sum, { ref, sign }) => sum + sign * valueOf(nameOf(ref)), 0);
    values.set(name, value);
    return value;
  };
  const filled = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((line, row) =>
      line.map((cell, column) => {
        const name = nameOf({ sheet: sheet.name, row, column });
        const own = inputs.get(name);
        if (cell?.terms !== undefined) return { ...cell, value: valueOf(name) / 100 };
        if (cell?.share !== undefined) {
          const [part, whole] = [cell.share.part, cell.share.whole].map((ref) => valueOf(nameOf(ref)));
          return { ...cell, value: whole === 0 ? 0 : (part ?? 0) / (whole ?? 1) };
        }
        const text = texts.get(name);
        if (cell !== undefined && text !== undefined) return { ...cell, text };
        return cell === undefined || own === undefined ? cell : { ...cell, value: own / 100 };
      }),
    ),
  }));
  return { sheets: filled, values };
}

export function nameOf({ sheet, row, column }: PrintedRef): string {
  return `${sheet}!${String(row)},${String(column)}`;
}
