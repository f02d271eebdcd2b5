/** 项目绩效自评表: their sum, and what the 情况说明 says of each. */
import { Amount } from "../../amount";
import { couldNotRun, doesNotApply, holdsFor, plus, type Check } from "../../contract/rule";
import { grouped } from "../../grouped";
import { fieldFact } from "../../readings/formFields";
import { placeOf } from "../../readings/place";
import { executionOf, isAmount, mentionOfEvaluation, type Mention } from "../../readings/projects/mention";
import {
  numberOfEvaluations,
  paragraphsOf,
  saidOfProjects,
  type Paragraph,
  type Said,
} from "../../readings/projects/projectMentions";
import { withoutCopies } from "../../readings/projects/repetitions";
import { whyUnusable, type TablesWithForms } from "../../readings/tableSets";
import { factNameInTable, figure, money } from "../../readings/wording";
import { amountOf, type Fact, type Table, type Unrecognised } from "../../recognise";
import { a1 } from "../../workbook";
import { equal } from "./equal";
import { repeatedForms } from "./repeatedForms";

/** @param texts where the 情况说明 stands */
export function* projectEvaluations(
  { tables, forms }: TablesWithForms,
  texts: readonly Unrecognised[],
): Iterable<Check> {
  const filled = forms
    .filter(({ layout }) => layout.id === "self-evaluation-project")
    .flatMap((form) => mentionOfEvaluation(form) ?? []);
  if (filled.length === 0) return;
  yield* repeatedForms(filled);
  const evaluations = withoutCopies(filled);
  const paragraphs = texts.flatMap(paragraphsOf);
  const overall = tables.get("self-evaluation-overall");
  yield overall === undefined
    ? couldNotRun(
        "部门整体绩效自评表项目支出总额＝各项目绩效自评表执行数之和",
        whyUnusable("self-evaluation-overall", tables) ?? "",
        ["self-evaluation-overall", "self-evaluation-project"],
      )
    : addUp(overall, evaluations, paragraphs);
  yield* asTheTextSays(evaluations, paragraphs);
}

function addUp(overall: Table, evaluations: readonly Mention[], paragraphs: readonly Paragraph[]): Check {
  const claim = fieldFact(overall, "projectTotal");
  const executed = evaluations.flatMap(({ budget }) => budget ?? []);
  if (!isAmount(claim) || executed.length < evaluations.length) return doesNotApply;
  const areAll = numberOfEvaluations(paragraphs) === evaluations.length || budgetsAddUp(claim, evaluations);
  return equal(claim, [executed.map(plus)], {
    relation: "evaluations",
    sentence: `部门整体绩效自评表项目支出总额＝各项目绩效自评表执行数之和${areAll ? "" : "（自评表为全部项目时）"}`,
    ...(!areAll && { severity: "info" }),
  });
}

/** Where the budgets add up to it, no project is missing. */
function budgetsAddUp(claim: Fact, evaluations: readonly Mention[]): boolean {
  const budgets = evaluations.flatMap(({ table }) => executionOf(table, "budget") ?? []).map(amountOf);
  const { unit } = amountOf(claim);
  return budgets.length === evaluations.length && amountOf(claim).agreement(Amount.sum(budgets, unit)) !== "differs";
}

function* asTheTextSays(evaluations: readonly Mention[], paragraphs: readonly Paragraph[]): Iterable<Check> {
  const byName = grouped(evaluations, ({ printed }) => printed);
  // Of two projects of one name nothing says which is meant.
  const known = new Map([...byName].filter(([, all]) => all.length === 1).map(([name, [one]]) => [name, one]));
  const groups = grouped(saidOfProjects(paragraphs, new Set(known.keys())), ({ project, concept, amount }) =>
    [project, concept, amount.in("万元").value.toString()].join("/"),
  );
  for (const group of groups.values()) {
    const [{ project, concept }] = group;
    const form = known.get(project)?.table;
    const fact = form === undefined ? undefined : executionOf(form, concept);
    if (fact !== undefined) yield asSaid(fact, group);
  }
}

function asSaid(fact: Fact, [first, ...others]: readonly [Said, ...Said[]]): Check {
  const { amount } = first;
  const own = amountOf(fact);
  // A text may tell fewer decimals, or more.
  if ([own.asRoundingOf(amount), amount.asRoundingOf(own)].includes("exact")) return holdsFor([fact]);
  const agreement = own.agreement(amount);
  const gap = own.minus(amount);
  const cells = [first, ...others].map(({ place }) => a1(place)).join("、");
  const advice = agreement === "residue" ? "可能是四舍五入的尾差，宜统一。" : "请核对自评表和说明。";
  return {
    kind: "violation",
    severity: agreement === "residue" ? "info" : "warning",
    at: placeOf(fact),
    evidence: [first, ...others].map(({ place }) => place),
    relation: "said",
    figures: [fact],
    message: `${factNameInTable(fact)}为${money(own, fact)}，“${first.place.sheet.name}”${cells}写的是${money(amount, fact)}，相差${figure(gap.isNegative ? gap.negated() : gap, fact)}。${advice}`,
    expected: figure(amount.in(own.unit), fact),
    actual: figure(own, fact),
  };
}
