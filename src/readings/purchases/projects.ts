/** The purchases of a project, also under a name that differs by a letter: that is told by the rule on names of projects. */
import type { Table } from "../../recognise";
import { findSimilar } from "../projects/similarNames";
import { tableName } from "../wording";
import type { Purchase } from "./purchase";

/** 政府采购预算表 as what a project's purchases are looked for in. */
export interface Counterpart {
  readonly table: Table;
  /** No line leaves its project open: what is not found is not there. */
  readonly isWhole: boolean;
}

export function whyOpen({ table }: Counterpart): string {
  return `${tableName(table)}有没有写明项目的行`;
}

/** What is known of the projects that are asked for; a name that is asked for itself stands for no other. */
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
