/** Rows of 政府采购, 政府购买服务 and 资产配置: organisations, and below them lines of what is bought. */
import { isTotalLabel } from "../../vocabulary";
import type { Panel } from "../row";
import type { Sheet } from "../../workbook";
import { adopt, columnOf, draftRow, hasFigures, labelAt, Ordinals, readKey, type Body, type DraftRow } from "./draft";
import { hangBelowTotals, longestBeginning, nestOrganisations, organisationsByCode } from "./organisationRows";

export function readLineRows({ sheet, panels: [panel], lines }: Body): DraftRow[] {
  if (panel === undefined) return [];
  const codeColumn = columnOf(panel, "code");
  const nameColumn = columnOf(panel, "name");
  const ordinals = new Ordinals();
  const rows: DraftRow[] = [];
  for (const index of lines) {
    const { code, name } = readKey(sheet, index, codeColumn, nameColumn);
    const base = {
      index,
      panel,
      keyColumn: (codeColumn ?? nameColumn)?.index ?? 0,
      nameColumn: nameColumn?.index,
      name,
      code,
    };
    if (isLine(sheet, index, panel))
      rows.push(draftRow(base, { kind: "line", key: ordinals.keyOf(`line:${code ?? ""}`) }));
    else if (code !== undefined) rows.push(draftRow(base, { kind: "organisation", key: code }));
    else if (isTotalLabel(name) || (name === "" && hasFigures(sheet, index, panel)))
      rows.push(draftRow(base, { kind: "total", key: "total" }));
    else if (name !== "") rows.push(draftRow(base, { kind: "organisation", key: name }));
  }
  nestOrganisations(rows);
  nestLines(rows);
  hangBelowTotals(rows);
  return rows;
}

/** A line says what is bought; a heading only for whom. */
function isLine(sheet: Sheet, index: number, panel: Panel): boolean {
  return panel.columns.some((column) => column.role === "text" && labelAt(sheet, index, column) !== "");
}

/** A line belongs to the heading with its own code, else with the beginning of it, else to the heading above. */
function nestLines(rows: readonly DraftRow[]): void {
  const byCode = organisationsByCode(rows);
  let above: DraftRow | undefined;
  for (const row of rows) {
    if (row.kind === "organisation") above = row;
    if (row.kind !== "line") continue;
    const code = row.code ?? "";
    adopt(byCode.get(code) ?? longestBeginning(code, byCode) ?? above, row);
  }
}
