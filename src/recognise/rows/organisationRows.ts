/** Rows keyed by organisation codes: departments, their units, and levels above the department. */
import { isTotalLabel, ownOffice } from "../../vocabulary";
import type { RowReading } from "./borneOut";
import { adopt, draftRow, firstAndLast, hasNumbers, type Body, type DraftRow } from "./draft";
import { keyedPlaces } from "./keyedPlaces";
import { hasOutlinedHeads, outlinedNames } from "./outlinedNames";
import { hangBelowSubtotals, isSubtotalRow, subtotalPlaces, type SubtotalPlace } from "./subtotals";

/** Words alone do not say whether 小计 stands above its units or below them. */
export function organisationReadings(body: Body): RowReading[] {
  const asPrinted = readOrganisationRows(body);
  const places = asPrinted.some(isSubtotalRow) ? subtotalPlaces : [];
  const withSubtotals = places.map((place) => () => readOrganisationRows(body, place));
  const isOutlined = hasOutlinedHeads(asPrinted, "organisation");
  return [() => asPrinted, ...withSubtotals, ...(isOutlined ? [() => readOutlinedRows(body)] : [])];
}

function readOutlinedRows(body: Body): DraftRow[] {
  const rows = outlinedNames(listedRows(body), "organisation", "organisation");
  hangBelowTotals(rows);
  return rows;
}

function readOrganisationRows(body: Body, subtotals?: SubtotalPlace): DraftRow[] {
  const rows = listedRows(body);
  nestOrganisations(rows.filter((row) => subtotals === undefined || !isSubtotalRow(row)));
  if (subtotals !== undefined) hangBelowSubtotals(rows, subtotals);
  hangBelowTotals(rows);
  return rows;
}

function listedRows({ panels: [panel], lines }: Body): DraftRow[] {
  if (panel === undefined) return [];
  const rows: DraftRow[] = [];
  for (const place of keyedPlaces(lines, panel)) {
    const { code, name } = place;
    if (code !== undefined) rows.push(draftRow(place, { kind: "organisation", key: code }));
    else if (name === "" ? hasNumbers(place, panel) : isTotalLabel(name))
      rows.push(draftRow(place, { kind: "total", key: "total" }));
    else if (name !== "") rows.push(draftRow(place, { kind: "organisation", key: name }));
  }
  return rows;
}

/**
 * A unit's code begins with its department's (205001 below 205). A level that is not part of the codes (04 above 202) has a
 * shorter code and stands before what belongs to it.
 */
export function nestOrganisations(rows: readonly DraftRow[]): void {
  const coded = rows.filter(({ code, kind }) => code !== undefined && kind === "organisation");
  const byCode = organisationsByCode(rows);
  const path: DraftRow[] = [];
  for (const row of coded) {
    const code = row.code ?? "";
    while ((path.at(-1)?.code?.length ?? 0) >= code.length) path.pop();
    adopt(longestBeginning(code, byCode) ?? path.at(-1), row);
    path.push(row);
  }
  nestBelowHeadings(rows);
}

/**
 * Among units with codes a name without one is the department above those that follow; among names alone it is one whose own
 * office follows.
 */
function nestBelowHeadings(rows: readonly DraftRow[]): void {
  const organisations = rows.filter(({ kind }) => kind === "organisation");
  const isNamesOnly = organisations.every(({ code }) => code === undefined);
  let heading: DraftRow | undefined;
  for (const [position, row] of organisations.entries()) {
    if (row.code !== undefined) {
      if (row.parent === undefined) adopt(heading, row);
      continue;
    }
    const next = organisations[position + 1];
    const isHeading =
      next !== undefined &&
      (next.code !== undefined || (next.name.startsWith(row.name) && ownOffice.test(next.name.slice(row.name.length))));
    if (isHeading) heading = row;
    else if (!isNamesOnly) heading = undefined;
    else adopt(heading, row);
  }
}

/** The first heading of each code. */
export function organisationsByCode(rows: readonly DraftRow[]): ReadonlyMap<string, DraftRow> {
  const byCode = new Map<string, DraftRow>();
  for (const row of rows) {
    if (row.kind === "organisation" && row.code !== undefined && !byCode.has(row.code)) byCode.set(row.code, row);
  }
  return byCode;
}

/** The row with the longest code with which this one begins: 205001 belongs to 205. */
export function longestBeginning(code: string, byCode: ReadonlyMap<string, DraftRow>): DraftRow | undefined {
  for (let length = code.length - 1; length >= 2; length -= 1) {
    const found = byCode.get(code.slice(0, length));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What has no parent adds up to the total; where a total is printed twice, to both. */
export function hangBelowTotals(rows: readonly DraftRow[]): void {
  const roots = rows.filter(({ kind, parent }) => kind !== "total" && kind !== "memo" && parent === undefined);
  for (const total of firstAndLast(rows.filter(({ kind }) => kind === "total"))) {
    for (const root of roots) {
      root.parent ??= total;
      total.children.push(root);
    }
  }
}
