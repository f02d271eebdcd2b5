/** 项目申报表当年预算＝资金来源合计。 */
import { drawnProject } from "../../contract/drawnForms";
import { ofEach } from "../../contract/ofEach";
import { defineRule, plus, type Check } from "../../contract/rule";
import { fieldFact } from "../../readings/formFields";
import { fundingPart, fundingTotal } from "../../readings/projects/funding";
import { isAmount } from "../../readings/projects/mention";
import { listed } from "../../readings/wording";
import { isBlank, type Fact, type Table } from "../../recognise";
import { cellAt } from "../../workbook";
import { budgetsOf, claimOf, type Budgets } from "./budgets";
import { equal } from "./equal";

export const projectFunding = defineRule({
  id: "project-funding",
  severity: "error",
  docs: {
    title: "资金来源合计",
    why: "项目申报表的当年预算应等于资金来源合计；资金来源注明是整个项目的，应等于项目总预算。资金总额下面列了“其中：财政拨款、其他资金”的，应等于所列各项之和。",
    grades: { warning: "项目当年预算没有填写的" },
    basis: "项目支出绩效目标申报表表式",
    causes: "预算调整后只改了当年预算或只改了资金来源；数字颠倒。",
    mend: "以批复数为准，两处改成同一个数。",
    example: {
      good: "当年预算 456.05，资金来源合计 456.05",
      bad: "当年预算 465.05，资金来源合计 456.05",
      drawn: drawnProject([
        "项目总预算 | 900.00 | | 项目当年预算 | 456.05→465.05",
        "项目资金来源 | 来源项目 | | | 金额",
        " | 合计 | | | 456.05",
        " | 一般公共预算财政拨款 | | | 456.05",
      ]),
    },
  },
  check: ofEach("forms", function* (form) {
    if (form.layout.id !== "performance-project") return;
    yield* divided(form);
    const budgets = budgetsOf(form);
    if (budgets === undefined) yield* budgetLeftBlank(form, fieldFact(form, "budget"));
    else yield* funded(form, budgets);
  }),
});

/** The sources of the money say what it should be. */
function* budgetLeftBlank(form: Table, budget: Fact | undefined): Iterable<Check> {
  const sum = fundingTotal(form);
  if (budget === undefined || !isBlank(budget) || sum === undefined) return;
  yield equal(budget, [[plus(sum)]], {
    relation: "funding",
    sentence: "项目当年预算＝资金来源合计",
    severity: "warning",
  });
}

function* funded(form: Table, budgets: Budgets): Iterable<Check> {
  const part = fundingPart(form);
  const sum = fundingTotal(form);
  if (part === undefined || sum === undefined) return;
  const terms = [plus(sum)];
  yield equal(claimOf(part, budgets, terms), [terms], { relation: "funding", sentence: "项目当年预算＝资金来源合计" });
}

function* divided(form: Table): Iterable<Check> {
  for (const claim of ["budget", "total"].map((key) => fieldFact(form, key))) {
    const funds = isAmount(claim) ? fundsBelow(form, claim) : [];
    if (!isAmount(claim) || funds.length < fewestFunds) continue;
    const names = funds.map(({ row }) => row.name.replace(/^其中[:：]/u, ""));
    yield equal(claim, [funds.map(plus)], {
      relation: "funds",
      sentence: `${claim.row.name}＝${listed(names, "项", "＋")}`,
    });
  }
}

/** How many funds must be listed; a single one is a part of the total, and others may not be printed. */
const fewestFunds = 2;

/** The sources that are listed right below; none where a figure below them shows that the list goes on with others. */
function fundsBelow(form: Table, { row, column }: Fact): Fact[] {
  const funds: Fact[] = [];
  for (let index = row.index + 1; ; index += 1) {
    const fund = form.rows.find(
      (one) => one.index === index && one.key.startsWith("funds.") && one.panel.columns[0]?.index === column.index,
    );
    const fact = fund && form.fact(fund, "value");
    if (fact === undefined) return typeof cellAt(row.sheet, index, column.index)?.value === "number" ? [] : funds;
    funds.push(fact);
  }
}
