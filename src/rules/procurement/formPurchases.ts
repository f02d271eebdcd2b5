/** What the form of a project plans to buy and what 政府采购预算表 lists for this project. */
import { couldNotRun, doesNotApply, type Check, type Severity, type Violation } from "../../contract/rule";
import { grouped } from "../../grouped";
import { fieldText } from "../../readings/formFields";
import { placeOf } from "../../readings/place";
import { pairUp } from "../../readings/purchases/pairUp";
import { whyOpen, type Counterpart } from "../../readings/purchases/projects";
import {
  described,
  plannedPurchases,
  projectKey,
  sumOf,
  unreadableIn,
  type Purchase,
} from "../../readings/purchases/purchase";
import { placeOnTable } from "../../readings/tablePlaces";
import { factNameInTable, figure, tableName } from "../../readings/wording";
import type { Table } from "../../recognise";
import { agree, isSome, sameSum, type Some, type SumWording } from "./sameSum";

export const formAndProcurement = ["performance-project", "procurement"];
export const about = "项目申报表采购计划＝政府采购预算表";

const wording: SumWording = {
  relation: "plan",
  severity: "warning",
  advice: "同一项采购在项目申报表和政府采购预算表中应当一致，请核对。",
};

/** Names differ, and so nobody can tell whether it is one purchase. */
const unlikeWording: SumWording = {
  ...wording,
  relation: "plan-unlike",
  advice: "两边名称不同：若是同一项采购，金额应当一致；若不是，请在另一张表补列。",
};

/** A project with its forms: of one name there may be several, of several units. */
export interface PlannedProject {
  readonly project: string;
  readonly forms: readonly [Table, ...Table[]];
  readonly planned: readonly Purchase[];
}

/** Forms of one name are several projects where their codes differ; else one of them repeats the other. */
export function plannedProjects(forms: readonly Table[]): PlannedProject[] {
  const planning = forms.filter((form) => form.partsOf("purchases").length > 0);
  const byName = grouped(planning, (form) => projectKey(fieldText(form, "project")));
  return [...byName].flatMap(([project, same]) => {
    const codes = new Set(same.map((form) => fieldText(form, "code")));
    const isOne = (codes.size === same.length && !codes.has("")) || same.length === 1;
    const groups: readonly [Table, ...Table[]][] = isOne ? [same] : same.map((form) => [form]);
    return groups.map((group) => ({ project, forms: group, planned: group.flatMap(plannedPurchases) }));
  });
}

export function* planAgainst(
  { project, forms, planned }: PlannedProject,
  found: readonly Purchase[],
  procurement: Counterpart,
): Iterable<Check> {
  const unreadable = unreadableIn([...planned, ...found]);
  if (project === "" || (planned.length === 0 && found.length === 0)) yield doesNotApply;
  else if (unreadable !== undefined)
    yield couldNotRun(about, `${factNameInTable(unreadable)}不能读出`, formAndProcurement);
  else if (!isSome(planned)) yield nothingPlanned(forms[0], found);
  else if (!isSome(found)) yield onlyPlanned(planned, "没有列示这个项目的采购", procurement);
  else yield* itemByItem(planned, found, procurement);
}

function* itemByItem(
  planned: readonly Purchase[],
  found: readonly Purchase[],
  procurement: Counterpart,
): Iterable<Check> {
  const { pairs, open, alike, left, right } = pairUp(planned, found);
  for (const [one, other] of pairs) yield sameSum([one], [other], wording);
  // The same money in other portions: one item of the one is several of the other.
  if (isSome(open.left) && isSome(open.right) && agree(open.left, open.right)) {
    yield sameSum(open.left, open.right, wording);
    return;
  }
  for (const group of alike)
    if (isSome(group.left) && isSome(group.right)) yield sameSum(group.left, group.right, wording);
  if (isSome(left) && isSome(right))
    yield agree(left, right) || left.length === 1 || right.length === 1
      ? sameSum(left, right, unlikeWording)
      : unlike(left, right);
  else if (isSome(left)) yield onlyPlanned(left, "这个项目没有列示", procurement);
  else if (isSome(right)) yield onlyProcured(right, planned);
}

function told(
  [first, ...others]: Some,
  evidence: readonly Purchase[],
  severity: Severity,
  relation: string,
  message: string,
): Violation {
  const places = [...others, ...evidence].map(({ fact }) => placeOf(fact));
  return { kind: "violation", severity, at: placeOf(first.fact), evidence: places, relation, message };
}

/** A project plans purchases too that need no 政府采购. */
function onlyPlanned(left: Some, absent: string, procurement: Counterpart): Check {
  if (!procurement.isWhole) return couldNotRun(about, whyOpen(procurement), formAndProcurement);
  const message = `${described(left)}，${tableName(procurement.table)}${absent}。在政府采购目录以内或限额标准以上的，请列入政府采购预算；不在其内的，可以不理会。`;
  return { ...told(left, [], "info", "plan-only", message), isOptional: true };
}

function onlyProcured(right: Some, planned: readonly Purchase[]): Check {
  const message = `${described(right)}，同一项目申报表的采购计划中没有（${described(planned)}）。请核对是否漏列，或金额有变动。`;
  return told(right, planned, "warning", "procured-only", message);
}

function unlike(left: Some, right: Some): Check {
  const gap = sumOf(left).minus(sumOf(right));
  const difference = figure(gap.isNegative ? gap.negated() : gap, left[0].fact);
  const message = `同一项目的采购：${described(left)}；${described(right)}。各项不能一一对应，相差${difference}，请核对。`;
  return told(left, right, "warning", "plan-unlike", message);
}

function nothingPlanned(form: Table, found: readonly Purchase[]): Check {
  const [part] = form.partsOf("purchases");
  const { row, column } = part?.at ?? { row: form.area.top, column: form.area.left };
  const filled = part === undefined || part.rows.length === 0 ? "没有填列" : "没有填列金额";
  return {
    kind: "violation",
    severity: "warning",
    at: placeOnTable(form, { row, column }, "purchases"),
    evidence: found.map(({ fact }) => placeOf(fact)),
    relation: "nothing-planned",
    message: `${tableName(form)}的采购计划${filled}，而${described(found)}属于这个项目。请补填采购计划，或核对政府采购预算的项目。`,
  };
}
