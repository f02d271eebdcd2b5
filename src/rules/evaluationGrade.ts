/** 上年绩效评价：得分与等级要相配，9分不是优。 */
import { drawnProject } from "../contract/drawnForms";
import { ofEach } from "../contract/ofEach";
import { Exact } from "../amount/exact";
import { defineRule, holds, type Check } from "../contract/rule";
import { fieldFact, fieldText } from "../readings/formFields";
import { placeOf } from "../readings/place";
import { tableName } from "../readings/wording";
import type { Table } from "../recognise";

export const evaluationGrade = defineRule({
  id: "evaluation-grade",
  severity: "info",
  docs: {
    title: "评价得分与等级",
    why: "上年绩效评价写明得分和等级的，两者应当相配：一般90分及以上为优，80至90分为良，60至80分为中，60分以下为差。得分在60分以下而写“优”的，多半是漏了一位数字。各地划分不同的，只作提示。",
    grades: { warning: "得分不到60分而写“优”“良”的" },
    basis: "项目支出绩效目标申报表表式；百分制优、良、中、差四档",
    causes: "得分漏了一位数字；等级照抄上年。",
    mend: "查上年评价报告，改得分或等级。",
    example: {
      good: "上年评分99分，评价结论优",
      bad: "上年评分9分，评价结论优",
      drawn: drawnProject([
        "上年绩效评价结果、整改及应用 | 1.上年评分情况99分，评价结论优→1.上年评分情况9分，评价结论优",
        "项目总预算 | 28.00 | | 项目当年预算 | 28.00",
      ]),
    },
  },
  check: ofEach("forms", function* (form) {
    yield* judged(form);
  }),
});

const grades = [
  { name: "优", from: 90, to: 100 },
  { name: "良", from: 80, to: 90 },
  { name: "中", from: 60, to: 80 },
  { name: "差", from: 0, to: 60 },
] as const;

const written =
  /(\d{1,3}(?:\.\d+)?)分[,;。、(]*(?:评价|自评|评定|绩效)*(?:结论|结果|等级|等次)*[:为是]*(优|良|中|差)[秀好等]?(?=[^\p{L}]|$)/u;

function* judged(form: Table): Iterable<Check> {
  const [, score = "", name = ""] = written.exec(fieldText(form, "lastEvaluation")) ?? [];
  const fact = fieldFact(form, "lastEvaluation");
  const grade = grades.find((one) => one.name === name);
  if (fact === undefined || grade === undefined || score === "") return;
  const points = new Exact(score);
  if (points.greaterThanOrEqualTo(grade.from) && points.lessThanOrEqualTo(grade.to)) {
    yield holds;
    return;
  }
  const isGood = grade.from > passMark;
  yield {
    kind: "violation",
    ...(isGood && points.lessThan(passMark) && { severity: "warning" as const }),
    at: placeOf(fact),
    message: `${tableName(form)}的“${fact.row.name}”写的是${score}分、“${name}”，按百分制${grade.from}分至${grade.to}分才是“${name}”。请核对得分是否漏了数字，或等级有误。`,
    expected: `${grade.from}—${grade.to}`,
    actual: score,
  };
}

const passMark = 60;
