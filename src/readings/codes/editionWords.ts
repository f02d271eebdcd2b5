/** How findings on names say what they were checked against, and how sure that is. */
import type { Catalogue, CatalogueKind, Entry, NameStanding } from "../../catalogue";
import type { Table } from "../../recognise";
import { isPublished } from "./printedCodes";

/** What people call the codes of a kind. */
export const kindNames: Readonly<Record<CatalogueKind, string>> = {
  functional: "支出功能分类",
  economic: "部门预算支出经济分类",
  government: "政府预算支出经济分类",
  procurement: "政府采购品目",
  organisation: "单位",
  project: "项目",
};

/** `2026年《政府收支分类科目》`, or the user's own list; `最新的2026年…` where the table says no year. */
export function editionName(
  catalogue: Catalogue,
  kind: CatalogueKind,
  { year }: Table,
  standing?: NameStanding,
): string {
  if (standing === "own" || !isPublished(kind)) return "自有目录";
  if (kind === "procurement") return "《政府采购品目分类目录》";
  const edition = catalogue.edition(year);
  if (edition === undefined) return "《政府收支分类科目》";
  return `${year === undefined ? "最新的" : ""}${edition.year}年《政府收支分类科目》`;
}

/** `2026年《政府收支分类科目》中是“行政事业单位养老支出”（有公开文件为证）`. */
export function rightName(catalogue: Catalogue, entry: Entry, table: Table): string {
  const sure = certainty[entry.standing];
  const name = `${editionName(catalogue, entry.kind, table, entry.standing)}中是“${entry.name}”`;
  return sure === "" ? name : `${name}（${sure}）`;
}

const certainty: Readonly<Record<NameStanding, string>> = {
  own: "",
  seen: "有公开文件为证",
  agreed: "两种汇编一致，未见原文",
  single: "仅供参考",
  disputed: "仅供参考",
};

/** `2019年及以前`, `2020—2023年`, `2024年起`. */
export function yearsOf({ from, to }: Entry): string {
  if (from === undefined) return to === undefined ? "历年" : `${to}年及以前`;
  if (to === undefined) return `${from}年起`;
  return from === to ? `${from}年` : `${from}—${to}年`;
}
