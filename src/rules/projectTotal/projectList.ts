/** 项目支出情况 of the form for the whole department: what its projects add up to. */
import { alternativeThatAgrees } from "../../contract/alternatives";
import { doesNotApply, plus, type Check } from "../../contract/rule";
import { isAmount, linesOf } from "../../readings/projects/mention";
import { amountOf, isReadable, type Fact, type FormPart, type Row, type Table } from "../../recognise";
import { equal } from "./equal";

/** @param ofTables what 项目支出表 and 支出总表 say of all projects */
export function* listAddsUp(form: Table, part: FormPart, ofTables: readonly Fact[]): Iterable<Check> {
  const lines = linesOf(part);
  yield sumOf(form, part, lines, ofTables);
  for (const row of lines) {
    const [budget, total] = [form.fact(row, "budget"), form.fact(row, "total")];
    if (!isAmount(budget) || !isAmount(total) || amountOf(total).isZero) continue;
    yield equal(budget, [[plus(total)]], {
      relation: "total",
      sentence: "项目本年度预算不大于项目总预算",
      comparison: "<=",
    });
  }
}

/** A list of only the most important ones. */
const partial = /(?:主要|重点|部分)项目/u;

/** What is no 特定目标类. */
const otherCategories = [undefined, /运转/u, /运转|人员|公用/u];

/**
 * 其他运转类 projects are counted under 特定目标类 in some places, and under 运转类 in others; some list as projects all that is
 * spent. Without tables, 运转类 that no category tells apart may be the reason of a difference.
 */
function sumOf(form: Table, part: FormPart, lines: readonly Row[], ofTables: readonly Fact[]): Check {
  const composed = (key: string): Fact[] => {
    const row = form.row(`composition.expenditure.${key}`);
    return row === undefined ? [] : [form.fact(row, "amount")].filter((fact) => fact !== undefined);
  };
  const claims = [...composed("project"), ...ofTables].filter(isReadable);
  const sums = otherCategories.map((others) =>
    lines
      .filter((row) => others?.test(form.text(row, "category")) !== true)
      .flatMap((row) => form.fact(row, "budget") ?? [])
      .map(plus),
  );
  const agrees = (fact: Fact): boolean => alternativeThatAgrees(fact, sums) !== undefined;
  const claim = [...claims, ...composed("total")].find(agrees) ?? claims[0];
  if (claim === undefined || part.said.some((text) => partial.test(text))) return doesNotApply;
  return equal(claim, sums, {
    relation: "list",
    sentence: "整体绩效目标申报表所列项目本年度预算之和＝特定目标类项目支出（或项目支出表合计）",
    ...(ofTables.length === 0 && { severity: "warning" }),
  });
}
