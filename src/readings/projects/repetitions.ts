/** Forms of one project that are there twice, and one code on the forms of two projects. */
import { fieldText } from "../formFields";
import { amountText, type ProjectMention } from "./mention";
import { findSimilar } from "./similarNames";

export interface Repetition {
  readonly form: ProjectMention;
  readonly earlier: ProjectMention;
  readonly by: "code" | "name";
  /** What differs between the two. */
  readonly differs: "nothing" | "amount" | "project";
}

/** Forms without those that say the same as an earlier one. */
export function withoutCopies(forms: readonly ProjectMention[]): readonly ProjectMention[] {
  const copies = new Set(repetitions(forms).flatMap(({ form, differs }) => (differs === "nothing" ? [form] : [])));
  return forms.filter((form) => !copies.has(form));
}

/** Finds each form whose code, or whose name, unit and amount, an earlier form has already. */
export function repetitions(forms: readonly ProjectMention[]): Repetition[] {
  const byCode = new Map<string, ProjectMention>();
  const byContent = new Map<string, ProjectMention>();
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

function whatDiffers(form: ProjectMention, earlier: ProjectMention): Repetition["differs"] {
  if (!isSameName(form.name, earlier.name)) return "project";
  return amountText(form) === amountText(earlier) ? "nothing" : "amount";
}

/** Part of a project may be told by a longer name. */
function isSameName(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one) || findSimilar([one], [other]).size > 0;
}

/** Name, unit and amount; empty where there is no amount. */
function contentOf(form: ProjectMention): string {
  return form.budget === undefined ? "" : [form.name, unitOf(form), amountText(form)].join("/");
}

function unitOf({ table }: ProjectMention): string {
  return fieldText(table, "unit");
}
