/**
 * Finds the purchases of a project in 政府采购预算表, also under a name that differs by one letter; the rule on project names tells
 * that difference.
 */
import type { Table } from "../../recognise";
import { findSimilar } from "../projects/similarNames";
import { tableName } from "../wording";
import type { Purchase } from "./purchase";

/** 政府采购预算表, in which the purchases of a project are looked for. */
export interface Counterpart {
  readonly table: Table;
  /** Every line names its project: a project that is not found buys nothing there. */
  readonly isWhole: boolean;
}

/** Why the purchases of a project could not be added up, in the user's words. */
export function whyOpen({ table }: Counterpart): string {
  return `${tableName(table)}有没有写明项目的行`;
}

/**
 * Looks up the purchases of a project.
 *
 * @param known the purchases of the other table by its name of the project
 * @param asked the projects that will be looked up; one of them never stands for another with a similar name
 */
export function purchasesOf(
  known: ReadonlyMap<string, readonly Purchase[]>,
  asked: ReadonlySet<string>,
): (project: string) => readonly Purchase[] {
  const free = [...known.keys()].filter((project) => !asked.has(project));
  const similar = findSimilar(
    [...asked].filter((project) => !known.has(project)),
    free,
  );
  return (project) => known.get(similar.get(project) ?? project) ?? [];
}
