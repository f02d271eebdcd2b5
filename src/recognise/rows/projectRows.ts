/** Rows of 项目支出表: organisations, categories of projects, projects. */
import type { Panel } from "../row";
import { isTotalLabel } from "../../vocabulary";
import { normalise } from "../text";
import {
  adopt,
  columnOf,
  draftRow,
  hasNumbers,
  namingColumn,
  Ordinals,
  readKey,
  valueAt,
  type Body,
  type DraftRow,
  type Line,
} from "./draft";
import { hangBelowTotals, nestOrganisations } from "./organisationRows";

/** Project codes carry region, year, department and a serial number: far longer than any organisation's. */
const shortestProjectCode = 12;

export function readProjectRows({ panels: [panel], lines }: Body): DraftRow[] {
  if (panel === undefined) return [];
  const codeColumn = columnOf(panel, "code");
  const nameColumn = columnOf(panel, "name");
  const keys = lines.map((line) => ({ line, ...readKey(line, codeColumn, nameColumn) }));
  const isProject = (position: number): boolean => {
    const key = keys[position];
    return key !== undefined && ((key.code?.length ?? 0) >= shortestProjectCode || /[A-Za-z]/u.test(key.code ?? ""));
  };
  const rows: DraftRow[] = [];
  const ordinals = new Ordinals();
  let organisation = "";
  for (const [position, { line, code, name }] of keys.entries()) {
    const base = {
      ...line,
      panel,
      keyColumn: namingColumn(line, [codeColumn, nameColumn]),
      nameColumn: nameColumn?.index,
      name,
      code,
    };
    if (isProject(position) || (code === undefined && name !== "" && !isTotalLabel(name))) {
      rows.push(draftRow(base, { kind: "project", key: code ?? name }));
    } else if (code === undefined && name === "" && isSubtotal(labelBeside(line, panel))) {
      const group = draftRow(base, { kind: "group", key: ordinals.keyOf(`group:${labelBeside(line, panel)}`) });
      rows.push({ ...group, name: labelBeside(line, panel) });
    } else if (code === undefined) {
      if (name !== "" || hasNumbers(line, panel)) rows.push(draftRow(base, { kind: "total", key: "total" }));
    } else if (code.length <= 2 && isProject(position + 1)) {
      rows.push(draftRow(base, { kind: "group", key: ordinals.keyOf(`group:${organisation}:${code}`) }));
    } else {
      organisation = code;
      rows.push(draftRow(base, { kind: "organisation", key: code }));
    }
  }
  nestOrganisations(rows);
  nestByPosition(rows);
  hangBelowTotals(rows);
  return rows;
}

/** The last text of a line that names no project: its category, or whose projects follow. */
function labelBeside(line: Line, panel: Panel): string {
  return panel.columns
    .filter(({ role }) => role === undefined || role === "text")
    .map((column) => valueAt(line, column))
    .reduce<string>((last, value) => (typeof value === "string" ? normalise(value) : last), "");
}

function isSubtotal(label: string): boolean {
  return label !== "" && !isTotalLabel(label);
}

/** A category belongs to the organisation above it, a project to the category, or to the organisation where there is none. */
function nestByPosition(rows: readonly DraftRow[]): void {
  let organisation: DraftRow | undefined;
  let group: DraftRow | undefined;
  for (const row of rows) {
    if (row.kind === "organisation") [organisation, group] = [row, undefined];
    else if (row.kind === "group") adopt(organisation, (group = row));
    else if (row.kind === "project") adopt(group ?? organisation, row);
  }
}
