/** Rows of 政府采购, 政府购买服务 and 资产配置: organisations, and below them lines of what is bought. */
import { isTotalLabel } from "../../vocabulary";
import type { Panel } from "../row";
import {
  adopt,
  draftRow,
  hasNumbers,
  keyedPlace,
  labelAt,
  Ordinals,
  type Body,
  type DraftRow,
  type Line,
} from "./draft";
import { isSubtotal, labelBeside } from "./label";
import { hangBelowTotals, longestBeginning, nestOrganisations, organisationsByCode } from "./organisationRows";

export function readLineRows({ panels: [panel], lines }: Body): DraftRow[] {
  if (panel === undefined) return [];
  const ordinals = new Ordinals();
  const rows: DraftRow[] = [];
  for (const line of lines) {
    const place = keyedPlace(line, panel);
    const { code, name } = place;
    const beside = name === "" && hasNumbers(line, panel) ? labelBeside(line, panel) : "";
    if (isLine(line, panel)) rows.push(draftRow(place, { kind: "line", key: ordinals.keyOf(`line:${code ?? ""}`) }));
    else if (code === undefined && isSubtotal(beside)) {
      rows.push({ ...draftRow(place, { kind: "group", key: ordinals.keyOf(`group:${beside}`) }), name: beside });
    } else if (code !== undefined) rows.push(draftRow(place, { kind: "organisation", key: code }));
    else if (isTotalLabel(name) || (name === "" && hasNumbers(line, panel)))
      rows.push(draftRow(place, { kind: "total", key: "total" }));
    else if (name !== "") rows.push(draftRow(place, { kind: "organisation", key: name }));
  }
  nestOrganisations(rows);
  nestLines(rows);
  hangBelowTotals(rows);
  return rows;
}

/** A line says what is bought; a heading only for whom, and a total only that it is one. */
function isLine(line: Line, { columns }: Panel): boolean {
  const saying = columns.filter(({ role, concept }) => role === "text" || (role === "name" && concept !== "name"));
  const texts = saying.map((column) => labelAt(line, column)).filter((text) => text !== "");
  return texts.some((text) => !isTotalLabel(text));
}

/** A line belongs to the heading with its own code, else with the beginning of it, else to the heading above. */
function nestLines(rows: readonly DraftRow[]): void {
  const byCode = organisationsByCode(rows);
  let above: DraftRow | undefined;
  for (const row of rows) {
    if (row.kind === "organisation" || row.kind === "group") above = row;
    if (row.kind !== "line") continue;
    const code = row.code ?? "";
    adopt(byCode.get(code) ?? longestBeginning(code, byCode) ?? above, row);
  }
}
