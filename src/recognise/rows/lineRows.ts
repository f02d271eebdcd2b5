/** Rows of 政府采购, 政府购买服务 and 资产配置: organisations, and below them lines of what is bought. */
import { isPurchaseKind, isTotalLabel } from "../../vocabulary";
import type { Panel } from "../row";
import type { RowReading } from "./borneOut";
import { adopt, draftRow, hasNumbers, labelAt, Ordinals, type Body, type DraftRow, type Line } from "./draft";
import { keyedPlaces } from "./keyedPlaces";
import { isSubtotal, labelBeside, sumLabelBeside } from "./label";
import { hangBelowTotals, longestBeginning, nestOrganisations, organisationsByCode } from "./organisationRows";
import { hangBelowSubtotals, type SubtotalRows } from "./subtotals";
import { groupKey } from "./rowKeys";

/** `货物小计` stands above the goods that it adds up, or below them: the figures can tell. */
export function lineReadings(body: Body): RowReading[] {
  const [panel] = body.panels;
  const hasKinds = panel !== undefined && body.lines.some((line) => kindAt(line, panel) !== undefined);
  const readings: RowReading[] = [() => readLineRows(body, false)];
  return hasKinds ? [...readings, () => readLineRows(body, true)] : readings;
}

function readLineRows({ panels: [panel], lines }: Body, areKindsBelow: boolean): DraftRow[] {
  if (panel === undefined) return [];
  const ordinals = new Ordinals();
  const rows: DraftRow[] = [];
  for (const place of keyedPlaces(lines, panel)) {
    const { code, name } = place;
    const beside = name === "" && hasNumbers(place, panel) ? labelBeside(place, panel) : "";
    const kind = kindAt(place, panel);
    if (kind !== undefined)
      rows.push({ ...draftRow(place, { kind: "group", key: ordinals.keyOf(groupKey(kind)) }), name: kind });
    else if (isLine(place, panel))
      rows.push(draftRow(place, { kind: "line", key: ordinals.keyOf(`line:${code ?? ""}`) }));
    else if (code === undefined && isSubtotal(beside)) {
      rows.push({ ...draftRow(place, { kind: "group", key: ordinals.keyOf(groupKey(beside)) }), name: beside });
    } else if (code !== undefined) rows.push(draftRow(place, { kind: "organisation", key: code }));
    else if (isTotalLabel(name) || (name === "" && hasNumbers(place, panel)))
      rows.push(draftRow(place, { kind: "total", key: "total", name: name || sumLabelBeside(place, panel) }));
    else if (name !== "") rows.push(draftRow(place, { kind: "organisation", key: name }));
  }
  nestOrganisations(rows);
  if (areKindsBelow) hangBelowSubtotals(rows, "below", kindsBelow);
  else nestLines(rows);
  hangKinds(rows, areKindsBelow);
  hangBelowTotals(rows);
  return rows;
}

/** A line says what is bought; a heading only for whom, and a total only that it is one. */
function isLine(line: Line, panel: Panel): boolean {
  return textsSaying(line, panel).some((text) => !isTotalLabel(text));
}

function textsSaying(line: Line, { columns }: Panel): readonly string[] {
  const saying = columns.filter(({ role, concept }) => role === "text" || (role === "name" && concept !== "name"));
  return saying.map((column) => labelAt(line, column)).filter((text) => text !== "");
}

/** The kind of purchases that a line adds up: it says nothing else, but for the letter of the kind in a column of its own (`A | 货物`). */
function kindAt(line: Line, panel: Panel): string | undefined {
  const text = textsSaying(line, panel).join("");
  return isPurchaseKind(text) && hasNumbers(line, panel) ? text : undefined;
}

/** `货物小计` adds up the lines above it, back to the one before it or to the organisation whose lines these are. */
const kindsBelow: SubtotalRows = {
  addsUp: ({ kind }) => kind === "group",
  ends: ({ kind }) => kind === "organisation" || kind === "total",
};

/** `货物小计` belongs to the organisation above it; a 小计 without a kind only where it stands below its lines. */
function hangKinds(rows: readonly DraftRow[], areKindsBelow: boolean): void {
  let organisation: DraftRow | undefined;
  for (const row of rows) {
    if (row.kind === "organisation") organisation = row;
    else if (row.kind === "group" && (areKindsBelow || isPurchaseKind(row.name))) adopt(organisation, row);
  }
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
