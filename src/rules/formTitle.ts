/** 申报表、自评表的标题：同一种表的标题应是同一个写法。 */
import { defineRule, holds, type Check } from "../contract/rule";
import { grouped } from "../grouped";
import { placeOnTable } from "../readings/tablePlaces";
import { tableName } from "../readings/wording";
import { normalise, type Labelled, type Table } from "../recognise";

export const formTitle = defineRule({
  id: "form-title",
  severity: "info",
  docs: {
    title: "同一种表的标题不一",
    why: "每个项目一张的申报表、自评表，标题写法相同。只有一张少写了字的，多半是漏字。",
    basis: "绩效目标申报表、绩效自评表表式",
    causes: "从不同的模板复制。",
    mend: "改成与其他表相同的标题。",
    example: {
      good: "四张都是“2023年度项目绩效自评表”",
      bad: "三张是“2023年度项目绩效自评表”，一张是“2023年度项目自评表”",
      drawn: ["教师培训", "校舍维修", "困难资助", "学生体检"]
        .map(
          (project, position) => `2023年度项目绩效自评表${position < 3 ? "" : "→2023年度项目自评表"}
            项目名称 | ${project} | | | 单位：万元
            主管部门 | 某市某局 | 项目实施单位 | 某市某局
            项目类别 | 部门预算项目`,
        )
        .join("\n---\n"),
    },
  },
  *check({ forms }) {
    for (const ofLayout of grouped(forms, ({ layout }) => layout.id).values()) {
      const titled = ofLayout.flatMap((form) => titleOf(form) ?? []);
      const [usual, ...rarer] = [...grouped(titled, ({ text }) => text).values()].sort((a, b) => b.length - a.length);
      if (usual === undefined || usual.length < leastUsual) continue;
      const [[example]] = [usual];
      const wrong = rarer.flatMap(([first, another]) =>
        another === undefined && leavesOut(first.text, example.text) ? [first] : [],
      );
      for (const one of wrong) yield told(one, example, usual.length);
      if (wrong.length === 0) yield holds;
    }
  },
});

/** How many forms must share a title for it to be the usual one. */
const leastUsual = 3;

interface Titled {
  readonly form: Table;
  /** Without what differs from form to form: year, project in brackets. */
  readonly text: string;
  readonly at: Labelled<string>;
}

function titleOf(form: Table): Titled | undefined {
  const at = form.labels.titles.find(({ value }) => /表(?:\(.*\))?$/u.test(value));
  if (at === undefined) return undefined;
  return {
    form,
    at,
    text: normalise(at.value)
      .replace(/20\d\d年?度?/u, "")
      .replace(/[[\]()“”"《》]/gu, ""),
  };
}

/** A word of the longer title is missing, and nothing else is different. */
function leavesOut(short: string, long: string): boolean {
  if (short.length >= long.length) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  return long.endsWith(short.slice(start));
}

function told({ form, at }: Titled, example: Titled, count: number): Check {
  return {
    kind: "violation",
    at: placeOnTable(form, at, "form-title"),
    evidence: [placeOnTable(example.form, example.at, "form-title")],
    message: `${tableName(form)}的标题是“${at.value}”，其他${count}张同样的表是“${example.at.value}”。请核对是否漏了字。`,
    expected: example.at.value,
    actual: at.value,
  };
}
