/** 项目申报表的采购计划与政府采购预算表同一项目的采购一致。 */
import { drawnPurchases } from "../../contract/drawnForms";
import { couldNotRun, defineRule, doesNotApply, type Check, type Severity, type Violation } from "../../contract/rule";
import { grouped } from "../../grouped";
import { fieldText } from "../../readings/formFields";
import { placeOf } from "../../readings/place";
import { pairUp } from "../../readings/purchases/pairUp";
import { procured, type Procured } from "../../readings/purchases/procured";
import { purchasesOf, whyOpen, type Counterpart } from "../../readings/purchases/projects";
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

export const procurementPlan = defineRule({
  id: "procurement-plan",
  severity: "warning",
  docs: {
    title: "采购计划与政府采购",
    why: "项目申报表的采购计划与政府采购预算表说的是同一些采购，同一项目、同一项采购的金额应当一致，一张表里有的另一张也应当有。",
    grades: { info: "政府采购预算表没有列示的（平时不列出）" },
    basis: "部门预算公开表式、项目支出绩效目标申报表表式",
    causes: "采购预算批复后没有改申报表；项目名称写法不同。",
    mend: "申报表的采购计划与政府采购预算表改成一致。",
    example: {
      good: "项目申报表采购计划“审计服务”25.00，政府采购预算表同一项目“审计服务”25.00",
      bad: "项目申报表采购计划“审计服务”20.00，政府采购预算表同一项目“审计服务”25.00",
      drawn: `${drawnPurchases("日常经费 | [C23030000]审计服务 | 1 | 25.00 | 25.00 |")}
        ---
        2026年项目支出绩效目标申报表
        单位名称：某市某局 | | | | 单位：万元
        项目名称 | 日常经费 | | 项目当年预算 | 30.00
        项目类别 | 特定目标类
        项目采购
        品名 | | 数量 | | 金额
        审计服务 | | 1 | | 25.00→20.00
        项目绩效总目标
        名称 | 目标说明
        长期绩效目标 | 保障大厅运转`,
    },
  },
  *check({ forms }, _catalogue, readings) {
    const projects = plannedProjects(forms);
    const lists = readings.of(procured);
    yield* plans(
      projects,
      lists.flatMap((list) => (list.kind === "listed" ? [list] : [])),
    );
    const [first] = lists;
    const isOpen = projects.some(({ planned }) => planned.length > 0);
    if (isOpen && first?.kind === "missing" && lists.every(({ kind }) => kind === "missing"))
      yield couldNotRun(about, first.reason, formAndProcurement);
  },
});

const formAndProcurement = ["performance-project", "procurement"];
const about = "项目申报表采购计划＝政府采购预算表";

const wording: SumWording = {
  relation: "plan",
  severity: "warning",
  advice: "同一项采购在项目申报表和政府采购预算表中应当一致，请核对。",
};

type Listed = Extract<Procured, { readonly kind: "listed" }>;

function* plans(projects: readonly PlannedProject[], listed: readonly Listed[]): Iterable<Check> {
  const asked = new Set(projects.map(({ project }) => project));
  const tables = listed.map(({ table, purchases }) => {
    const known = grouped(purchases, ({ project }) => project);
    return { table, isWhole: !known.has(""), find: purchasesOf(known, asked) };
  });
  const [first] = tables;
  if (first === undefined || projects.length === 0) return;
  if (listed.every(({ table }) => table.hasRows && !hasProjects(table))) {
    yield couldNotRun(about, "政府采购预算表没有“项目”栏", formAndProcurement);
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

/** Names differ, and so nobody can tell whether it is one purchase. */
const unlikeWording: SumWording = {
  ...wording,
  relation: "plan-unlike",
  advice: "两边名称不同：若是同一项采购，金额应当一致；若不是，请在没有列的那张表补列。",
};

/** A project with its forms: of one name there may be several, of several units. */
interface PlannedProject {
  readonly project: string;
  readonly forms: readonly [Table, ...Table[]];
  readonly planned: readonly Purchase[];
}

/** Forms of one name are several projects where their codes differ; else one of them repeats the other. */
function plannedProjects(forms: readonly Table[]): PlannedProject[] {
  const planning = forms.filter((form) => form.partsOf("purchases").length > 0);
  const byName = grouped(planning, (form) => projectKey(fieldText(form, "project")));
  return [...byName].flatMap(([project, same]) => {
    const codes = new Set(same.map((form) => fieldText(form, "code")));
    const isOne = (codes.size === same.length && !codes.has("")) || same.length === 1;
    const groups: readonly [Table, ...Table[]][] = isOne ? [same] : same.map((form) => [form]);
    return groups.map((group) => ({ project, forms: group, planned: group.flatMap(plannedPurchases) }));
  });
}

function* planAgainst(
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
