/** 一个项目一张申报表（自评表），一个项目编码只对应一个项目。 */
import { drawnProject } from "../../contract/drawnForms";
import { defineRule, holds, type Check } from "../../contract/rule";
import { fieldFact } from "../../readings/formFields";
import { placeOf, type Place } from "../../readings/place";
import type { ProjectMention } from "../../readings/projects/mention";
import { evaluationsOfSets, projectsOfSets } from "../../readings/projects/projectsOfSets";
import { repetitions, type Repetition } from "../../readings/projects/repetitions";
import { money } from "../../readings/wording";
import { amountOf } from "../../recognise";

export const repeatedProject = defineRule({
  id: "repeated-project",
  severity: "error",
  docs: {
    title: "项目重复申报",
    why: "一个项目一张申报表（自评表），一个项目编码只对应一个项目。两个项目用了同一编码的是错误；同一项目有两张表的，请核对是否重复。",
    grades: { warning: "同一个项目有两张申报表的" },
    basis: "项目库管理：一项目一编码",
    causes: "复制别的项目的申报表时没有改编码；同一项目报了两次。",
    mend: "到项目库查两个项目各自的编码；确实重复的，删去一张。",
    example: {
      good: "“医保信息化建设”一张申报表，编码 42010326205T000000100",
      bad: "“医保信息化建设”和“医保宣传”两张申报表的编码都是 42010326205T000000100",
      drawn: `${drawnProject(["项目总预算 | 20.00 | | 项目当年预算 | 20.00"])}
        ---
        2026年项目支出绩效目标申报表
        单位名称：某市某局 | | | | 单位：万元
        项目名称 | 医保宣传 | | 项目编码 | 42010326205T000000109→42010326205T000000106
        项目总预算 | 10.00 | | 项目当年预算 | 10.00`,
    },
  },
  *check(_disclosure, _catalogue, readings) {
    for (const { filled } of [...readings.of(projectsOfSets), ...readings.of(evaluationsOfSets)])
      yield* repeatedForms(filled);
  },
});

function* repeatedForms(forms: readonly ProjectMention[]): Iterable<Check> {
  const found = repetitions(forms);
  for (const repetition of found) yield toViolation(repetition);
  if (found.length === 0 && forms.length > 1) yield holds;
}

function toViolation({ form, earlier, by, differs }: Repetition): Check {
  const code = form.code ?? "";
  const told = {
    kind: "violation",
    at: place(form, by),
    evidence: [place(earlier, by)],
    relation: "repeated",
  } as const;
  if (differs === "project") {
    const message = `${where(form)}“${form.printed}”与${where(earlier)}“${earlier.printed}”的项目编码都是${code}。一个编码只对应一个项目，请核对编码。`;
    return { ...told, message, actual: code };
  }
  const name = `“${form.printed}”${by === "code" ? `（项目编码${code}）` : ""}`;
  const amounts =
    differs === "nothing"
      ? `金额也都${shown(form)}。请核对是否重复，或其中一张是否应为别的项目。`
      : `金额却不同：${where(earlier)}${shown(earlier)}，${where(form)}${shown(form)}。请核对应以哪一张为准。`;
  return {
    ...told,
    severity: "warning",
    message: `${where(form)}与${where(earlier)}是同一个项目${name}，${amounts}`,
  };
}

function place({ table, place: named }: ProjectMention, by: Repetition["by"]): Place {
  const code = fieldFact(table, "code");
  return by === "code" && code !== undefined ? placeOf(code) : named;
}

/** By its sheet where it has no number: the forms of one project are called the same. */
function where({ table }: ProjectMention): string {
  return table.labels.number ?? `${table.layout.name}（工作表“${table.sheet.name}”）`;
}

function shown({ budget }: ProjectMention): string {
  return budget === undefined ? "没有填写" : `为${money(amountOf(budget), budget)}`;
}
