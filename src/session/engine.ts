/** The large part of the program, from cells to findings. A screen is there before it, and loads it when it is first needed. */
import { loadCatalogue, type Catalogue, type Entry } from "../catalogue";
import { check, openFindings } from "../check";
import { learn } from "../fill";
import type { ReportWords } from "../locale";
import { recognise, withText, type Disclosure } from "../recognise";
import { checkedFile, marksOf, reviewSheet } from "../report";
import type { AddedSheet, Mark, Workbook } from "../workbook";
import { rules } from "../rules";
import type { Inspected } from "./inspected";
import type { Kept, Wish } from "./state";

export { textSheet } from "../narrative";
export { ownListFromJson, ownListSheet, ownListToJson } from "../catalogue";
export { recallKept } from "./kept";

const byId = new Map(rules.map((rule) => [rule.id, rule]));

export async function inspect(
  workbook: Workbook,
  { layouts, settings }: Kept,
  own: readonly Entry[],
  { text, hints }: Wish = { hints: false },
): Promise<Inspected> {
  const catalogue = await catalogueWith(own);
  const recognised = recognise(workbook, { layouts });
  const disclosure = text === undefined ? recognised : withText(recognised, text);
  const result = check(disclosure, { settings, catalogue, hints });
  const extent = checkedFile("", disclosure, result, 0).summary;
  return { workbook, disclosure, result, catalogue, extent, rules: byId };
}

/** The published names below the user's own, with those that a disclosure states itself. */
export async function catalogueWith(own: readonly Entry[], disclosure?: Disclosure): Promise<Catalogue> {
  const published = await loadCatalogue();
  const catalogue = own.length === 0 ? published : published.withOwn(own);
  return disclosure === undefined ? catalogue : catalogue.withLearnt(learn(disclosure));
}

export function marksFor(inspected: Inspected, { decisions }: Kept): Mark[] {
  return marksOf(openFindings(inspected.result, decisions));
}

export function reviewFor({ disclosure, result }: Inspected, kept: Kept, words: ReportWords): AddedSheet {
  return reviewSheet(checkedFile("", disclosure, result, 0, kept), words);
}
