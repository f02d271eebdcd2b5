/** A form: where its cells stand, and what is printed in them. */
import type { Area, PrintedCell, PrintedTerm } from "../../workbook";
import { sumOf } from "./figures";
import { cellIn, type Plan, type PlannedTable } from "./plan";
import type { Wanted } from "./planned";
import { placedCells, type Placed } from "./placedCells";
import type { StyledFormCell, FormRows } from "./style";

export interface FormBody {
  readonly rows: readonly (readonly PrintedCell[])[];
  readonly merges: readonly Area[];
}

/** The lines of a form with their merged cells, labels, blanks and formulas. */
export function formBody(plan: Plan, own: PlannedTable, form: FormRows, wanted: Wanted): FormBody {
  const width = form.columnWidths.length;
  const rows = form.lines.map(() => Array.from({ length: width }, (): PrintedCell => ({ look: "header" })));
  const placed = placedCells(form);
  for (const { cell, row, column, across, down } of placed) {
    const printed = printedCell(plan, own, cell, wanted);
    for (let line = row; line < row + down; line += 1)
      for (let at = column; at < column + across; at += 1) {
        const target = rows[line];
        if (target !== undefined) target[at] = line === row && at === column ? printed : { look: printed.look };
      }
  }
  return { rows, merges: placed.flatMap((one) => mergeOf(one, own.top)) };
}

function mergeOf({ row, column, across, down }: Placed, top: number): Area[] {
  if (across === 1 && down === 1) return [];
  return [{ top: top + row, left: column, bottom: top + row + down - 1, right: column + across - 1 }];
}

function printedCell(plan: Plan, own: PlannedTable, cell: StyledFormCell, wanted: Wanted): PrintedCell {
  const { words, key, isText } = cell;
  if (cell.share !== undefined) return shareOf(own, cell.share);
  if (key !== undefined) return figureOf(plan, own, cell);
  const text = words === undefined ? undefined : filledIn(words, own, wanted);
  if (text === undefined || text === "") return { look: "text" };
  return { look: isText === true ? "text" : "header", text };
}

function figureOf(plan: Plan, own: PlannedTable, { sum = [], from = [] }: StyledFormCell): PrintedCell {
  const project = own.project?.key ?? "";
  const taken = from.map((source) => plan.find(source.replace("{项目}", project), ""));
  const added = sum.map((key) => cellIn(own, key, "amount"));
  return sumOf([...taken, ...added].map((ref): PrintedTerm | undefined => ref && { ref, sign: 1 }));
}

function shareOf(own: PlannedTable, keys: readonly [string, string]): PrintedCell {
  const [part, whole] = keys.map((key) => cellIn(own, key, "amount"));
  return part === undefined || whole === undefined ? { look: "share" } : { look: "share", share: { part, whole } };
}

function filledIn(words: string, { project }: PlannedTable, { year, projects, units: [{ name }] }: Wanted): string {
  return words
    .replaceAll("{单位}", name)
    .replaceAll("{项目}", project?.name ?? "")
    .replaceAll(/\{项目(\d+)\}/gu, (_, number) => projects[Number(number) - 1] ?? "")
    .replaceAll(/\{年(?:-(\d))?\}/gu, (_, before = "0") => String(year - Number(before)));
}
