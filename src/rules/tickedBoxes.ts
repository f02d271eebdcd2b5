/** 单选的方框：项目类别、属性、类型只勾一项。 */
import { drawnProject } from "../contract/drawnForms";
import { ofEach } from "../contract/ofEach";
import { defineRule, holds, type Check } from "../contract/rule";
import { fieldFact, fieldText } from "../readings/formFields";
import { placeOf } from "../readings/place";
import { tableName } from "../readings/wording";
import type { Table } from "../recognise";

export const tickedBoxes = defineRule({
  id: "ticked-boxes",
  severity: "warning",
  docs: {
    title: "方框勾选",
    why: "项目类别、项目属性、项目类型（安排频度）列出几个选项，每项只勾一个。勾了两个的，不知道以哪个为准；一个都没有勾的，是漏填。",
    grades: { info: "一个方框也没有勾选的" },
    basis: "项目支出绩效目标申报表、项目支出绩效自评表表式",
    causes: "改选时没有去掉原来的勾；漏勾。",
    mend: "每项只勾一个。",
    example: {
      good: "1.运转类 □ 2.特定目标类本级支出 ☑ 3.特定目标类上级转移支出 □",
      bad: "1.运转类 ☑ 2.特定目标类本级支出 ☑ 3.特定目标类上级转移支出 □",
      drawn: drawnProject([
        "项目类别 | 1.运转类 □ 2.特定目标类本级支出 ☑ 3.上级转移支出 □→1.运转类 ☑ 2.特定目标类本级支出 ☑ 3.上级转移支出 □",
        "项目总预算 | 28.00 | | 项目当年预算 | 28.00",
      ]),
    },
  },
  check: ofEach("forms", function* (form) {
    for (const key of choices) yield* judged(form, key);
  }),
});

/** Fields of which one option holds. */
const choices = ["category", "attribute", "type"] as const;

const ticks = /[☑☒√✓✔■]/gu;
const open = /[□☐]/gu;

function* judged(form: Table, key: string): Iterable<Check> {
  const fact = fieldFact(form, key);
  // □√ is a box with a tick behind it.
  const text = fieldText(form, key).replace(/[□☐](?=[√✓✔])|(?<=[√✓✔])[□☐]/gu, "");
  const [ticked, empty] = [text.match(ticks)?.length ?? 0, text.match(open)?.length ?? 0];
  if (fact === undefined || ticked + empty < 2 || fieldText(form, "project") === "") return;
  if (ticked === 1) yield holds;
  else
    yield {
      kind: "violation",
      ...(ticked === 0 && { severity: "info" as const }),
      at: placeOf(fact),
      relation: key,
      message: `${tableName(form)}的“${fact.row.name}”${ticked === 0 ? "一项都没有勾选" : `勾选了${ticked}项`}（${text}），应勾选一项。请核对。`,
      actual: text,
    };
}
