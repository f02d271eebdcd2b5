/**
 * Tables and forms in which nobody has filled in anything yet: a set of blank tables that was inserted beside the filled ones.
 * They say nothing of the disclosure, so nothing is held against them, and they stand for no table that is missing.
 */
import { saysNothingThere } from "../../vocabulary";
import { cellAt, isFault, type Cell } from "../../workbook";
import { isNothing } from "../cells/figure";
import { isFigureRole } from "../header/headerMatcher";
import type { Column, Row } from "../row";
import type { TableParts } from "../table";
import { normalise } from "../cells/text";

/**
 * @param organisationOf whose disclosure some tables are, where they do not all say it
 * @returns those among the found ones, where others state figures: a workbook of blank tables alone is checked as it is, and
 * nothing is wrong with it
 */
export function unfilledAmong(
  found: readonly TableParts[],
  organisationOf: (tables: readonly TableParts[]) => string | undefined,
): ReadonlySet<TableParts> {
  const unfilled = new Set(found.filter(isUnfilled));
  if (unfilled.size === 0 || !found.some(statesFigures)) return new Set();
  const others = found.filter((table) => !unfilled.has(table));
  const usual = organisationOf(others.filter(statesFigures));
  const ownerOf = ({ layout, labels }: TableParts): string => [layout.kind, labels.organisation?.value ?? usual].join();
  const owners = new Set(others.filter(statesFigures).map(ownerOf));
  const there = new Set<string>();
  // `本部门无政府性基金预算` in a set of blank tables was printed with them: it is nobody's word where the set is nobody's, or where
  // the table is there already.
  for (const table of others.toSorted((one, other) => Number(statesFigures(other)) - Number(statesFigures(one)))) {
    const name = [table.layout.id, ownerOf(table), table.labels.year?.value].join();
    if (!statesFigures(table) && deniesAll(table) && (there.has(name) || !owners.has(ownerOf(table))))
      unfilled.add(table);
    there.add(name);
  }
  return unfilled;
}

/** It has rows to be filled in, no figure and no words stand in them, and no note says that there is nothing to fill in. */
function isUnfilled(table: TableParts): boolean {
  const { rows, unreadable } = table;
  if (unreadable || rows.length === 0 || deniesAll(table)) return false;
  return rows.every((row) => row.panel.columns.every((column) => !says(table, row, column)));
}

function deniesAll({ notes }: TableParts): boolean {
  return notes.some(({ text }) => saysNothingThere(text));
}

function statesFigures(table: TableParts): boolean {
  return table.rows.some((row) =>
    row.panel.columns.some((column) => isFigureRole(column.role) && says(table, row, column)),
  );
}

function says({ axis }: TableParts, row: Row, column: Column): boolean {
  const cell = cellOf(row, column);
  if (!isFilled(cell)) return false;
  return axis === "form" ? !isPrinted(row, column, cell) : isFigureRole(column.role) || row.kind === "line";
}

/** What a blank form is printed with: whose it is, the names, levels and weights of its lines, dashes where nothing belongs. */
function isPrinted({ kind, key }: Row, { concept = "", role }: Column, cell: Cell | undefined): boolean {
  if (kind === "field") return concept !== "value" || identity.has(key);
  if (concept === "weight" || isNothing(normalise(String(cell?.value)))) return true;
  return kind === "indicator" ? levels.has(concept) : role === "name";
}

/** The fields by which a form says of what it is. */
const identity: ReadonlySet<string> = new Set(["organisation", "project", "code", "department", "unit", "year"]);
const levels: ReadonlySet<string> = new Set(["goal", "level1", "level2"]);

function cellOf({ sheet, index }: Row, { index: column }: Column): Cell | undefined {
  return cellAt(sheet, index, column);
}

/** A formula that comes to nothing is no figure that anybody filled in; a zero that was typed is. */
function isFilled(cell: Cell | undefined): boolean {
  if (cell === undefined || cell.value === "") return false;
  return cell.formula === undefined || !(cell.value === 0 || isUncalculated(cell));
}

function isUncalculated({ value }: Cell): boolean {
  return isFault(value) && value.kind === "uncalculated";
}
