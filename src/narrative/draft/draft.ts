/** A narrative written from the tables, in the words of a template. */
import type { Disclosure } from "../../recognise";
import { checkNames } from "./checkNames";
import { layOut, type Laid } from "./layOut";
import { BrokenTemplate, parseTemplate, type TemplateProblem } from "./template";
import { Writer } from "./write";

export type Draft =
  ({ readonly kind: "draft" } & Laid) | { readonly kind: "broken"; readonly problem: TemplateProblem };

/** @param lastYear the disclosure of the year before: with it, or with columns of that year, differences and rates are told */
export function draftNarrative(disclosure: Disclosure, template: string, lastYear?: Disclosure): Draft {
  try {
    const blocks = parseTemplate(template);
    checkNames(blocks);
    return { kind: "draft", ...layOut(new Writer(disclosure, lastYear).lines(blocks)) };
  } catch (error) {
    if (error instanceof BrokenTemplate) return { kind: "broken", problem: error.problem };
    throw error;
  }
}

/** Where a draft waits for words that no table has: `【请填写原因】`. */
export const blankInDraft = /【请填写[^】]*】/gu;
