/** 标明包含政府采购的购买服务，在政府采购预算表同一项目下也有。 */
import { drawnPurchases } from "../../contract/drawnForms";
import { couldNotRun, defineRule, doesNotApply, holds, type Check } from "../../contract/rule";
import { grouped } from "../../grouped";
import { placeOf } from "../../readings/place";
import { pairUp } from "../../readings/purchases/pairUp";
import { procured } from "../../readings/purchases/procured";
import { purchasesOf, whyOpen, type Counterpart } from "../../readings/purchases/projects";
import {
  described,
  procuredServices as procuredIn,
  sumOf,
  unreadableIn,
  type Purchase,
} from "../../readings/purchases/purchase";
import { factNameInTable, figure, tableName } from "../../readings/wording";
import { amountOf, type Table } from "../../recognise";
import { agree, isSome, sameSum, type Some, type SumWording } from "./sameSum";

export const procuredServices = defineRule({
  id: "procured-services",
  severity: "warning",
  docs: {
    title: "购买服务与政府采购",
    why: "政府购买服务预算表中标明“包含政府采购”的服务，在政府采购预算表同一项目下也应列示，金额一致。只有一部分经政府采购的，可以不理会。",
    basis: "部门预算公开表式（政府购买服务支出预算表、政府采购预算表）",
    causes: "两张表由不同的人填，金额没有核对。",
    mend: "同一笔服务改成同一个金额；只有一部分经政府采购的，可以不理会。",
    example: {
      good: "“会计、审计咨询”（包含政府采购）25.00，政府采购预算表“审计服务”25.00",
      bad: "“会计、审计咨询”（包含政府采购）20.00，政府采购预算表“审计服务”25.00",
      drawn: `${drawnPurchases("日常经费 | [C23030000]审计服务 | 1 | 25.00 | 25.00→25.00 |")}
        ---
        政府购买服务预算表 | | | | | | 单位：万元
        单位代码 | 单位名称 | 是否包含政府采购 | 项目 | 政府购买服务内容 | 购买金额 | 三级目录
        205001 | 某局本级 | 是 | 日常经费 | 审计服务 | 25.00→20.00 | 审计服务`,
    },
  },
  *check(_disclosure, _catalogue, readings) {
    for (const list of readings.of(procured)) {
      const services = list.set.get("purchased-services");
      if (services === undefined) continue;
      if (list.kind === "listed") yield* servicesBought(services, list.table, list.purchases);
      else if (procuredIn(services).length > 0)
        yield couldNotRun(`${services.layout.name}与政府采购预算表一致`, list.reason, between);
    }
  },
});

const between = ["purchased-services", "procurement"];
const about = "标明包含政府采购的购买服务＝政府采购预算表";

const wording: SumWording = {
  relation: "procured",
  severity: "warning",
  says: "，标明包含政府采购",
  advice: "同一项服务两张表的金额应当一致，请核对；只有一部分经政府采购的，可以不理会。",
};

function* servicesBought(services: Table, procurement: Table, purchases: readonly Purchase[]): Iterable<Check> {
  const marked = procuredIn(services);
  if (marked.length === 0) {
    if (services.hasRows) yield doesNotApply;
    return;
  }
  // Without a column for projects in both tables all lines count as one project's.
  const isByProject = [services, procurement].every(({ panels }) =>
    panels.some(({ byConcept }) => byConcept.has("project")),
  );
  const group = (lines: readonly Purchase[]) => grouped(lines, ({ project }) => (isByProject ? project : ""));
  const wanted = group(marked);
  const listed = purchases.filter(isService);
  const known = group(listed);
  const find = purchasesOf(known, new Set(wanted.keys()));
  const isWhole = !isByProject || !known.has("");
  for (const [project, lines] of wanted)
    yield* isByProject && project === ""
      ? [doesNotApply]
      : inProject(lines, find(project), { table: procurement, listed, isWhole });
}

/** Goods (A) and works (B) are none. */
function isService({ code }: Purchase): boolean {
  return code === undefined || !/^[AB]/u.test(code);
}

/** 政府采购预算表 with its services. */
interface Procurement extends Counterpart {
  readonly listed: readonly Purchase[];
}

function* inProject(
  marked: readonly Purchase[],
  found: readonly Purchase[],
  procurement: Procurement,
): Iterable<Check> {
  const unreadable = unreadableIn([...marked, ...found]);
  if (unreadable !== undefined) {
    yield couldNotRun(about, `${factNameInTable(unreadable)}不能读出`, between);
    return;
  }
  const { pairs, open, alike, left, right } = pairUp(marked, found);
  for (const [service, item] of pairs) yield sameSum([service], [item], wording);
  // One item may stand for several services.
  const total = sumOf(open.left);
  const same = [open.right, ...open.right.map((item) => [item])].find(
    (items) => sumOf(items).agreement(total) !== "differs",
  );
  if (same !== undefined) {
    if (isSome(open.left) && isSome(same)) yield sameSum(open.left, same, wording);
    return;
  }
  for (const group of alike)
    if (isSome(group.left) && isSome(group.right)) yield sameSum(group.left, group.right, wording);
  if (!isSome(left)) return;
  if (agree(left, right) || sumOf(left).minus(sumOf(right)).isNegative) yield holds;
  else if (procurement.isWhole) yield unlisted(left, right, procurement);
  else yield couldNotRun(about, whyOpen(procurement), between);
}

function unlisted(left: Some, right: readonly Purchase[], { table, listed }: Procurement): Check {
  const [first, ...others] = left;
  const total = sumOf(left);
  const there =
    right.length === 0
      ? `${tableName(table)}中这个项目没有与它对应的服务类采购`
      : `${described(right)}，少${figure(total.minus(sumOf(right)), first.fact)}`;
  const elsewhere = listed.find(
    ({ project, fact }) => project !== first.project && amountOf(fact).agreement(total) === "exact",
  );
  const hint = elsewhere === undefined ? "" : `（另一个项目有金额相同的“${elsewhere.names[0]}”）`;
  return {
    kind: "violation",
    severity: "warning",
    at: placeOf(first.fact),
    evidence: [...others, ...right, ...(elsewhere === undefined ? [] : [elsewhere])].map(({ fact }) => placeOf(fact)),
    relation: "unlisted",
    message: `${described(left)}标明包含政府采购，${there}${hint}。请核对是否漏列政府采购预算，或“是否包含政府采购”填错。`,
  };
}
