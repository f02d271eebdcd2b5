/** Sentences that say there is none of something: `本单位2026年无政府性基金预算安排的支出`. */
import type { Fact } from "../../recognise";
import type { Scope } from "../measures/measures";
import type { Paragraph } from "../text/paragraph";
import type { Span } from "../statements/statement";
import type { Tying } from "../tie/tie";

export interface Denial {
  readonly paragraph: Paragraph;
  readonly span: Span;
  /** What the tables have of it; a denial is false where one of them is not zero. */
  readonly facts: readonly Fact[];
}

const denial =
  /(?:无|没有|未(?=安排|使用|编制)|不涉及)(?:使用|安排|编制|涉及)?(?:一般公共预算)?(政府性基金|国有资本经营|三公经费|政府采购|政府(?:向社会力量)?购买服务)(?:预算|财政拨款|拨款|资金|本年)*(?:安排的?|收入|支出|收支|及|和|、|项目|情况|预算|经费|相关)*(?=[,;。]|$)/gu;

const denied: Readonly<Record<string, { readonly measure: string; readonly scope?: Scope }>> = {
  政府性基金: { measure: "expenditure", scope: "governmentFund" },
  国有资本经营: { measure: "expenditure", scope: "stateCapital" },
  三公经费: { measure: "threePublic" },
  政府采购: { measure: "procurement" },
  政府购买服务: { measure: "purchasedServices" },
  政府向社会力量购买服务: { measure: "purchasedServices" },
};

/** @param year the document's own; what is said of other years is not held against its tables */
export function* denialsIn(paragraphs: readonly Paragraph[], tying: Tying, year: number | undefined): Iterable<Denial> {
  for (const paragraph of paragraphs) {
    const { text } = paragraph.folded;
    for (const match of text.matchAll(denial)) {
      const start = text.lastIndexOf("。", match.index) + 1;
      const years = [...text.slice(start, match.index).matchAll(/20\d\d(?=年)/gu)].map(([found]) => Number(found));
      if (
        /上年|去年|截至/u.test(text.slice(start, match.index)) ||
        years.some((one) => year !== undefined && one !== year)
      )
        continue;
      const what = denied[match[1] ?? ""];
      if (what === undefined) continue;
      yield {
        paragraph,
        span: { start: match.index, end: match.index + match[0].length },
        facts: tying.facts.ofMeasure(what.measure, what.scope),
      };
    }
  }
}
