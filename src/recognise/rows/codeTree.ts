/** The tree of rows keyed by subject codes, within each organisation that the table lists. */
import { grouped } from "../../grouped";
import { belongsToPart } from "../../vocabulary";
import type { Panel } from "../row";
import { adopt, firstAndLast, type DraftRow } from "./draft";
import { nestOrganisations } from "./organisationRows";
import { partOfTotal, totalKey } from "./rowKeys";

export interface OwnedRow {
  readonly row: DraftRow;
  /** The organisation whose row it is; empty where the table names none. */
  readonly owner: string;
}

const lengthsAbove = [5, 3];

/** The key of the total of one panel: by its header, or by its place where it has none of its own. */
export function panelTotal(panel: Panel, panels: readonly Panel[]): string {
  const same = panels.filter(({ section }) => section === panel.section);
  return totalKey(panel.section !== "" && same.length === 1 ? panel.section : panels.indexOf(panel) + 1);
}

/** Gives every row its parent and children, and keys that say whose row it is. */
export function growTree(owned: readonly OwnedRow[], panels: readonly Panel[]): void {
  const rows = owned.map(({ row }) => row);
  nameByOwner(owned);
  nestCodes(owned);
  nestOrganisations(rows);
  const unowned = hangBelowOrganisations(owned);
  hangBelowTotals(
    rows,
    unowned.filter(({ parent }) => parent === undefined),
    panels,
  );
}

/** 208 of one organisation is not 208 of the next: with several, the key says whose it is. */
function nameByOwner(owned: readonly OwnedRow[]): void {
  const codes = owned.filter(({ row }) => row.kind === "code");
  if (new Set(codes.map(({ owner }) => owner)).size <= 1) return;
  for (const { row, owner } of codes) if (owner !== "") row.key = `${owner}:${row.code ?? ""}`;
}

/**
 * The parent of a code is its nearest listed beginning: 2080505 belongs to 20805, or to 208 where 20805 is not printed.
 * A code that is printed twice is a parent to what follows each.
 */
function nestCodes(owned: readonly OwnedRow[]): void {
  const first = new Map<string, DraftRow>();
  const latest = new Map<string, DraftRow>();
  const name = (owner: string, code: string): string => `${owner}:${code}`;
  for (const { row, owner } of owned) {
    const key = name(owner, row.code ?? "");
    if (row.kind === "code" && !first.has(key)) first.set(key, row);
  }
  for (const { row, owner } of owned) {
    const { kind, code } = row;
    if (kind !== "code" || code === undefined) continue;
    const nearest = lengthsAbove
      .filter((length) => length < code.length)
      .map((length) => name(owner, code.slice(0, length)))
      .find((beginning) => first.has(beginning));
    if (nearest !== undefined) adopt(latest.get(nearest) ?? first.get(nearest), row);
    latest.set(name(owner, code), row);
  }
}

/**
 * Subjects without a parent belong to their organisation's row, if it has no organisations below it that would add up to the same.
 *
 * @returns the rows that may add up to the total. Where subjects of all organisations are listed beside those of each,
 * only the former do.
 */
function hangBelowOrganisations(owned: readonly OwnedRow[]): DraftRow[] {
  const organisations = new Map<string, DraftRow>();
  for (const { row } of owned)
    if (row.kind === "organisation" && !organisations.has(row.key)) organisations.set(row.key, row);
  const isParent = new Set([...organisations.values()].filter(({ children }) => children.length > 0));
  const hasUnowned = owned.some(({ row, owner }) => row.kind === "code" && owner === "");
  const open: DraftRow[] = [];
  for (const { row, owner } of owned) {
    if (row.parent !== undefined || (row.kind !== "code" && row.kind !== "organisation")) continue;
    const organisation = row.kind === "code" ? organisations.get(owner) : undefined;
    if (organisation !== undefined) {
      if (!isParent.has(organisation)) adopt(organisation, row);
    } else if (owner === "" || !hasUnowned) open.push(row);
  }
  return open;
}

function hangBelowTotals(rows: readonly DraftRow[], roots: readonly DraftRow[], panels: readonly Panel[]): void {
  const bySection = grouped(roots, ({ panel }) => panel.section);
  const ofPanel = (key: string): readonly DraftRow[] | undefined => {
    const panel = panels.find((one) => panelTotal(one, panels) === key);
    return panel && roots.filter((root) => root.panel === panel);
  };
  for (const total of firstAndLast(rows.filter(({ kind }) => kind === "total"))) {
    const section = partOfTotal(total.key);
    const parts =
      section === undefined ? roots : (bySection.get(section) ?? ofPanel(total.key) ?? classesOf(section, roots));
    // A total that is printed again at the end of the table adds up the same rows; they keep their first parent.
    for (const root of parts) {
      root.parent ??= total;
      total.children.push(root);
    }
  }
}

/** Where no header says whose total it is, the classes of departmental economic codes (3xx) do. */
function classesOf(section: string, roots: readonly DraftRow[]): readonly DraftRow[] {
  const isEconomic = roots.every(({ code }) => code?.startsWith("3") === true);
  return isEconomic ? roots.filter(({ code }) => belongsToPart(section, code ?? "") === true) : [];
}
