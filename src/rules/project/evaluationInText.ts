/** 情况说明写的项目执行数与自评表一致。 */
import { defineRule, holdsFor, type Check } from "../../contract/rule";
import { grouped } from "../../grouped";
import { placeOf } from "../../readings/place";
import { executionOf, type ProjectMention } from "../../readings/projects/mention";
import {
  projectParagraphs,
  saidOfProjects,
  type FormParagraph,
  type Said,
} from "../../readings/projects/projectMentions";
import { evaluationsOfSets } from "../../readings/projects/projectsOfSets";
import { factNameInTable, figure, listed, money } from "../../readings/wording";
import { amountOf, type Fact } from "../../recognise";
import { a1 } from "../../workbook";

export const evaluationInText = defineRule({
  id: "evaluation-in-text",
  severity: "warning",
  docs: {
    title: "说明与自评表一致",
    why: "情况说明写到的项目预算数、执行数，应与这个项目的绩效自评表一致；只差四舍五入的，只作提示。",
    grades: { info: "相差在四舍五入范围内的" },
    basis: "绩效自评表表式",
    causes: "说明写好以后自评表又调整过；抄错数字。",
    mend: "以自评表（决算数）为准改说明。",
    example: {
      good: "自评表执行数 317.40万元，说明写“执行数317.40万元”",
      bad: "自评表执行数 317.40万元，说明写“执行数371.40万元”",
      drawn: `2025年度项目支出绩效自评表
        | | | | 单位：万元
        项目名称 | 日常管理经费
        主管部门 | 某市某局 | | 项目实施单位 | 某市某局
        预算执行情况 | | 预算数 | 执行数 |
        | 年度财政资金总额 | 17.00 | 16.84→16.84 |
        ---
        第三部分 2025年度部门决算情况说明
        1.日常管理经费16.84万元，主要成效：保障工作。→1.日常管理经费18.46万元，主要成效：保障工作。`,
    },
  },
  *check(_disclosure, _catalogue, readings) {
    const [one, ...others] = readings.of(evaluationsOfSets);
    // Of several disclosures nothing says whose projects a text is about.
    if (one !== undefined && others.length === 0) yield* asTheTextSays(one.forms, readings.of(projectParagraphs));
  },
});

function* asTheTextSays(evaluations: readonly ProjectMention[], paragraphs: readonly FormParagraph[]): Iterable<Check> {
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
  const cells = listed([first, ...others].map(({ place }) => a1(place)));
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
