/** What a project is to have this year: the same in its form, in 项目支出表 and in the list of the whole department. */
import { plus, type Check, type Term } from "../../contract/rule";
import { sourcesLeftOut } from "../../readings/projects/funding";
import type { Mention } from "../../readings/projects/mention";
import type { Pair } from "../../readings/projects/sameProject";
import { amountOf, type Fact, type Table } from "../../recognise";
import { equal } from "./equal";

export function* formsAgainstTable(pairs: readonly Pair[]): Iterable<Check> {
  for (const { left: form, right: row, isGuess } of pairs) {
    if (form.budget === undefined || row.budget === undefined) continue;
    yield equal(form.budget, sumsOfRow(row.budget, form.table), {
      relation: "table",
      sentence: "项目当年预算＝项目支出表同一项目合计（表中不列上级转移支付、结转等资金的，加上这些资金）",
      ...(isGuess && { severity: "warning" }),
    });
  }
}

export function* listAgainstTable(pairs: readonly Pair[], formOf: ReadonlyMap<Mention, Table>): Iterable<Check> {
  for (const { left: listed, right: row, isGuess } of pairs) {
    if (listed.budget === undefined || row.budget === undefined) continue;
    yield equal(listed.budget, sumsOfRow(row.budget, formOf.get(listed)), {
      relation: "list-table",
      sentence: "整体绩效目标申报表所列项目的本年度预算＝项目支出表同一项目合计",
      ...(isGuess && { severity: "warning" }),
    });
  }
}

export function* listAgainstForms(pairs: readonly Pair[]): Iterable<Check> {
  for (const { left: form, right: listed, isGuess } of pairs) {
    const { budget } = form;
    if (listed.budget === undefined || budget === undefined) continue;
    const sums = sourcesLeftOut(form.table).map((out) => [plus(budget), ...out.map(minus)]);
    yield equal(listed.budget, sums, {
      relation: "list-form",
      sentence:
        "整体绩效目标申报表所列项目的本年度预算＝项目申报表当年预算（不含上级转移支付、结转等资金的，减去这些资金）",
      ...(isGuess && { severity: "warning" }),
    });
  }
}

/** A row's total, with what the table may leave out, and without what was carried in. */
function sumsOfRow(total: Fact, form: Table | undefined): Term[][] {
  const carried = carriedIn(total);
  const leftOut = form === undefined ? [[]] : sourcesLeftOut(form);
  const sums = leftOut.map((out) => [plus(total), ...out.map(plus)]);
  return carried.length === 0 ? sums : [...sums, [plus(total), ...carried.map(minus)]];
}

const carriedConcepts = ["carriedIn.generalPublic", "carriedIn.governmentFund", "carriedIn.stateCapital"];

function carriedIn({ table, row }: Fact): Fact[] {
  return carriedConcepts.flatMap((concept) => table.fact(row, concept) ?? []).filter((fact) => !amountOf(fact).isZero);
}

function minus(fact: Fact): Term {
  return { fact, sign: -1 };
}
