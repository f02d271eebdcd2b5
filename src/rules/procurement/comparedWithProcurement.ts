/** Which tables and forms list purchases that 政府采购预算表 should list too. */
import { couldNotRun, doesNotApply, type Check } from "../../contract/rule";
import { grouped } from "../../grouped";
import { layouts } from "../../layouts";
import { purchasesOf } from "../../readings/purchases/projects";
import { procuredServices, procurementLines, type Purchase } from "../../readings/purchases/purchase";
import type { Readings } from "../../readings/readings";
import { tableSets, type TableSet } from "../../readings/tableSets";
import type { Table } from "../../recognise";
import { assetsBought, assetsIn } from "./assetsBought";
import {
  about as planAbout,
  formAndProcurement,
  planAgainst,
  plannedProjects,
  type PlannedProject,
} from "./formPurchases";
import { servicesBought } from "./servicesBought";

export function* comparedWithProcurement(readings: Readings): Iterable<Check> {
  const { disclosure, catalogue } = readings;
  const sets = readings.of(tableSets);
  const projects = plannedProjects(disclosure.forms);
  const listed: Listed[] = [];
  for (const set of sets) {
    const table = set.get("procurement");
    if (table === undefined || table.unreadable) continue;
    const purchases = procurementLines(table, catalogue);
    listed.push({ table, purchases });
    yield* inSet(set, table, purchases);
  }
  yield* plans(projects, listed);
  const isPlanOpen = listed.length === 0 && projects.some(({ planned }) => planned.length > 0);
  for (const set of sets) yield* withoutProcurement(set, isPlanOpen && set === sets[0]);
}

/** A 政府采购预算表 and what it lists. */
interface Listed {
  readonly table: Table;
  readonly purchases: readonly Purchase[];
}

function* inSet(set: TableSet, procurement: Table, procured: readonly Purchase[]): Iterable<Check> {
  const [services, assets] = [set.get("purchased-services"), set.get("asset-allocation")];
  if (services !== undefined) yield* servicesBought(services, procurement, procured);
  if (assets !== undefined) yield* assetsBought(assets, procured, procurement);
}

function* plans(projects: readonly PlannedProject[], listed: readonly Listed[]): Iterable<Check> {
  const asked = new Set(projects.map(({ project }) => project));
  const tables = listed.map(({ table, purchases }) => {
    const known = grouped(purchases, ({ project }) => project);
    return { table, isWhole: !known.has(""), find: purchasesOf(known, asked) };
  });
  const [first] = tables;
  if (first === undefined || projects.length === 0) return;
  if (listed.every(({ table }) => table.hasRows && !hasProjects(table))) {
    yield couldNotRun(planAbout, "政府采购预算表没有“项目”栏", formAndProcurement);
    return;
  }
  for (const project of projects) {
    const [one, ...others] = tables.filter(({ find }) => find(project.project).length > 0);
    // Units that call their projects alike: nothing says whose form this is.
    if (others.length > 0) yield doesNotApply;
    else yield* planAgainst(project, one?.find(project.project) ?? [], one ?? first);
  }
}

function hasProjects({ panels }: Table): boolean {
  return panels.some(({ byConcept }) => byConcept.has("project"));
}

/** What a missing or unreadable 政府采购预算表 leaves unchecked: one word for all of it. */
function* withoutProcurement(set: TableSet, isPlanOpen: boolean): Iterable<Check> {
  const procurement = set.get("procurement");
  if (procurement !== undefined && !procurement.unreadable) return;
  const [services, assets] = [set.get("purchased-services"), set.get("asset-allocation")];
  const open = [
    ...(services !== undefined && procuredServices(services).length > 0 ? [services.layout.id] : []),
    ...(assets !== undefined && assetsIn(assets).length > 0 ? [assets.layout.id] : []),
    ...(isPlanOpen ? ["performance-project"] : []),
  ];
  if (open.length === 0) return;
  const names = open.map((id) => layouts.find((layout) => layout.id === id)?.name ?? id);
  const reason =
    procurement === undefined
      ? "工作簿中没有政府采购预算表"
      : `政府采购预算表（工作表“${procurement.sheet.name}”）没有可读的数据`;
  yield couldNotRun(`${names.join("、")}与政府采购预算表一致`, reason, ["procurement", ...open]);
}
