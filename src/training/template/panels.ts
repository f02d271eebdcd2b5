/** 经济分类 in panels side by side, as 公开06 is printed: 人员经费 on the left, 公用经费 on the right. */
import type { Area, PrintedCell } from "../../workbook";
import { figureAt } from "./figures";
import type { Header } from "./header";
import { panelColumns, panelKeys, type Panels } from "./panelRows";
import type { Plan, PlannedTable } from "./plan";

/** The columns of each group, from the first one to the last. */
function spans({
  groups,
}: Panels): { readonly key: string; readonly words: string; readonly left: number; readonly right: number }[] {
  let left = 0;
  return groups.map(({ key, words, panels }) => {
    const right = left + panels.length * panelColumns - 1;
    const span = { key, words, left, right };
    left = right + 1;
    return span;
  });
}

/** How many columns the panels of a table take side by side. */
export function panelWidth({ groups }: Panels): number {
  return groups.flatMap(({ panels }) => panels).length * panelColumns;
}

/** The header of a table of panels, each with 科目编码, 科目名称 and 决算数. */
export function panelHeader(rows: Panels, top: number): Header {
  const groups = spans(rows);
  const labels = ["科目编码", "科目名称", "决算数"];
  const width = panelWidth(rows);
  const head = (text?: string): PrintedCell => ({ look: "header", ...(text !== undefined && { text }) });
  return {
    rows: [
      Array.from({ length: width }, (_, column) => head(groups.find(({ left }) => left === column)?.words)),
      Array.from({ length: width }, (_, column) => head(labels[column % panelColumns])),
    ],
    merges: groups.map(({ left, right }) => ({ top, left, bottom: top, right })),
  };
}

export interface PanelBody {
  readonly rows: readonly (readonly PrintedCell[])[];
  readonly merges: readonly Area[];
}

/** The lines of a table of panels. */
export function panelBody(plan: Plan, own: PlannedTable, kind: Panels): PanelBody {
  const { top, rowOf, panelOf, rows } = own;
  const last = Math.max(...rowOf.values());
  const lines = Array.from({ length: last - top + 1 }, () =>
    Array.from({ length: panelWidth(kind) }, (_, column): PrintedCell => ({
      look: (["code", "text", "amount"] as const)[column % panelColumns] ?? "text",
    })),
  );
  const groups = spans(kind);
  for (const row of rows) {
    const line = lines[(rowOf.get(row.key) ?? 0) - top];
    if (line === undefined) continue;
    const left = groups.find(({ key }) => key === row.key)?.left ?? panelOf.get(row.key) ?? 0;
    row.texts.forEach((text, position) => {
      line[left + position] = { look: row.texts.length === 1 ? "text" : position === 0 ? "code" : "text", text };
    });
    line[(panelOf.get(row.key) ?? 0) + panelKeys] = figureAt(plan, own, row, { concept: "amount", words: "" });
  }
  return {
    rows: lines,
    merges: groups.map(({ left, right }) => ({ top: last, left, bottom: last, right: right - 1 })),
  };
}
