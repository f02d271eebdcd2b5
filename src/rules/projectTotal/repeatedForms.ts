/** The form of one project that is there twice, and one code on the forms of two projects. */
import { amountOf } from "../../recognise";
import { fieldFact, fieldText } from "../formFields";
import { findSimilar } from "../projectName/similarNames";
import { holds, placeOf, type Check, type Place } from "../rule";
import { money } from "../wording";
import { amountText, type Mention } from "./mention";

interface Repetition {
  readonly form: Mention;
  readonly earlier: Mention;
  readonly by: "code" | "name";
  /** What differs between the two. */
  readonly differs: "nothing" | "amount" | "project";
}

/** Forms without those that say the same as an earlier one. */
export function withoutCopies(forms: readonly Mention[]): readonly Mention[] {
  const copies = new Set(repetitions(forms).flatMap(({ form, differs }) => (differs === "nothing" ? [form] : [])));
  return forms.filter((form) => !copies.has(form));
}

export function* repeatedForms(forms: readonly Mention[]): Iterable<Check> {
  const found = repetitions(forms);
  for (const repetition of found) yield toViolation(repetition);
  if (found.length === 0 && forms.length > 1) yield holds;
}

function repetitions(forms: readonly Mention[]): Repetition[] {
  const byCode = new Map<string, Mention>();
  const byContent = new Map<string, Mention>();
  return forms.flatMap((form): Repetition[] => {
    const { code = "" } = form;
    const content = contentOf(form);
    const [sameCode, same] = [byCode.get(code), byContent.get(content)];
    if (code !== "" && sameCode === undefined) byCode.set(code, form);
    if (content !== "" && same === undefined) byContent.set(content, form);
    if (sameCode !== undefined) {
      const differs = whatDiffers(form, sameCode);
      // Units may share a project, each with a form of its own.
      const isShared = differs !== "project" && unitOf(form) !== unitOf(sameCode);
      return isShared ? [] : [{ form, earlier: sameCode, by: "code", differs }];
    }
    return same === undefined ? [] : [{ form, earlier: same, by: "name", differs: "nothing" }];
  });
}

function whatDiffers(form: Mention, earlier: Mention): Repetition["differs"] {
  if (!isSameName(form.name, earlier.name)) return "project";
  return amountText(form) === amountText(earlier) ? "nothing" : "amount";
}

/** Part of a project may be told by a longer name. */
function isSameName(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one) || findSimilar([one], [other]).size > 0;
}

/** Name, unit and amount; empty where there is no amount. */
function contentOf(form: Mention): string {
  return form.budget === undefined ? "" : [form.name, unitOf(form), amountText(form)].join("/");
}

function unitOf({ table }: Mention): string {
  return fieldText(table, "unit");
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

function place({ table, place: named }: Mention, by: Repetition["by"]): Place {
  const code = fieldFact(table, "code");
  return by === "code" && code !== undefined ? placeOf(code) : named;
}

/** By its sheet where it has no number: the forms of one project are called the same. */
function where({ table }: Mention): string {
  return table.labels.number ?? `${table.layout.name}（工作表“${table.sheet.name}”）`;
}

function shown({ budget }: Mention): string {
  return budget === undefined ? "没有填写" : `为${money(amountOf(budget), budget)}`;
}
