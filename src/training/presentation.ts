/** The handbook's rules and relations as pages to be shown to a class, one at a time. */
import {
  nameOfLayout,
  relationsOf,
  documentKinds,
  drawnOf,
  remarksOnRule,
  type DrawnSide,
  type Remark,
} from "./handbookParts";
import { layoutOf } from "../layouts";
import type { LocaleWords } from "../locale";
import { signs } from "../report";
import { rules } from "../rules";

export interface PresentedPage {
  readonly chapter: string;
  readonly title: string;
  /** Which kind of finding it is, or between which tables it holds. */
  readonly about: string;
  readonly remarks: readonly Remark[];
  readonly drawn: readonly DrawnSide[];
}

/** The pages of 讲解: one rule or one relation each, in large type. */
export function presentation(words: LocaleWords): readonly PresentedPage[] {
  const { handbook: said, report } = words;
  return [
    ...rules.map((rule) => ({
      chapter: said.rules,
      title: rule.docs.title,
      about: `${signs[rule.severity]} ${report.severity[rule.severity]}`,
      remarks: remarksOnRule(rule, words),
      drawn: drawnOf(rule, words) ?? [],
    })),
    ...documentKinds.flatMap((kind) =>
      relationsOf(kind).map(({ between, sentence, when }) => ({
        chapter: `${report.kind[kind]}${report.colon}${said.relations}`,
        title: sentence,
        about: [[...new Set(between.map(nameOfLayout))].join(" ⟷ "), when === undefined ? "" : said.depends]
          .filter((part) => part !== "")
          .join(" · "),
        remarks: tablesOf(between),
        drawn: [],
      })),
    ),
  ];
}

/** What each of them is. */
function tablesOf(ids: readonly string[]): readonly Remark[] {
  return [...new Set(ids)].flatMap((id) => {
    const layout = layoutOf(id);
    return layout === undefined ? [] : [{ label: layout.name, text: layout.about }];
  });
}
