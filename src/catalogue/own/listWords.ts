/** The words that head the columns of a list, and those that say what kind of codes it holds. */
import { normalise } from "../../workbook";
import type { CatalogueKind } from "../entry";

export type ListColumnRole = "code" | "name" | "both" | "part" | "year" | "above" | "kind";

export interface ColumnWord {
  readonly role: ListColumnRole;
  /** 类 1, 款 2, 项 3, of columns that hold one level only. */
  readonly level?: number;
}

const words: readonly (readonly [RegExp, ListColumnRole | undefined])[] = [
  [/信用|身份证|区划|邮政|组织机构代码|会计|凭证|银行|账号|曾用|原名/u, undefined],
  [/^(?:上级|父级|上一级|父|所属上级).*名称$/u, undefined],
  [/^(?:上级|父级|上一级|父|所属上级).*(?:编码|代码|编号)$|^上级$/u, "above"],
  [/^(?:(?:预算|适用|科目|版本)?(?:年度|年份)|年)$/u, "year"],
  [/^(?:(?:科目|编码|代码)?(?:类型|类别|种类))$/u, "kind"],
  [/(?:编码|代码|编号)(?:及|和|与|、|-|—)?[^编代码]*名称$|^.*\((?:编码|代码)[及和与、]名称\)$/u, "both"],
  [/(?:编码|代码|编号|品目号)$/u, "code"],
  [/(?:名称|全称)$|^(?:.{0,6}科目|采购品目|品目|预算单位|单位|项目)$/u, "name"],
];

/** Longer texts are no headers. */
const longest = 24;

/** What a column holds by its header; undefined where the header is no word of lists. */
export function columnWord(header: string): ColumnWord | undefined {
  if (header.length > longest * 2) return undefined;
  const word = normalise(header).replaceAll("*", "");
  if (word === "" || word.length > longest || /^\[?\d/u.test(word)) return undefined;
  const level = /^([类款项])级?(编码|代码|名称)?$/u.exec(word);
  if (level !== null) {
    return { role: level[2] === "名称" ? "name" : "part", level: "类款项".indexOf(level[1] ?? "") + 1 };
  }
  const role =
    words.find(([pattern]) => pattern.test(word))?.[1] ??
    words.find(([pattern]) => pattern.test(withoutBrackets(word)))?.[1];
  return role === undefined ? undefined : { role };
}

/** `科目编码(必填)` → `科目编码`. */
function withoutBrackets(word: string): string {
  return word.replace(/\([^()]*\)$/u, "");
}

/** `subject`: functional or economic, which the codes' form tells. */
export type KindHint = CatalogueKind | "subject";

/** Words of every table, whatever it lists: `部门预算`, `单位：万元`, `编制单位：…`. */
const ofTheDocument = /[^:,;]*(?:单位|部门):.*|(?:部门|单位)[预决]算(?!支出经济)/gu;

/** A text that is longer is no header, and patterns that begin anywhere take the square of its length. */
const longestHeader = 1000;

/** The kind that a header, a title or a sheet's name speaks of. */
export function kindHint(text: string): KindHint | undefined {
  const word = normalise(text.slice(0, longestHeader)).replace(ofTheDocument, "");
  if (/功能/u.test(word)) return "functional";
  if (/政府(?:预算)?(?:支出)?经济/u.test(word)) return "government";
  if (/部门(?:预算)?(?:支出)?经济/u.test(word)) return "economic";
  if (/经济|科目/u.test(word)) return "subject";
  if (/品目|采购/u.test(word)) return "procurement";
  if (/项目/u.test(word)) return "project";
  return /单位|部门|机构/u.test(word) ? "organisation" : undefined;
}

/** The words of the column 类型, as our own export writes them. */
export const kindWords: Readonly<Record<CatalogueKind, string>> = {
  functional: "功能科目",
  economic: "部门经济科目",
  government: "政府经济科目",
  procurement: "采购品目",
  organisation: "单位",
  project: "项目",
};

const kindsByWord = new Map<string, KindHint>([
  ...(Object.entries(kindWords) as [CatalogueKind, string][]).map(([kind, word]): [string, KindHint] => [word, kind]),
  ["功能", "functional"],
  ["功能分类", "functional"],
  ["功能分类科目", "functional"],
  ["支出功能分类", "functional"],
  ["支出功能分类科目", "functional"],
  ["经济", "subject"],
  ["经济分类", "subject"],
  ["经济科目", "subject"],
  ["经济分类科目", "subject"],
  ["部门经济分类", "economic"],
  ["部门预算支出经济分类", "economic"],
  ["部门预算支出经济分类科目", "economic"],
  ["政府经济分类", "government"],
  ["政府预算支出经济分类", "government"],
  ["政府预算支出经济分类科目", "government"],
  ["科目", "subject"],
  ["品目", "procurement"],
  ["政府采购品目", "procurement"],
  ["预算单位", "organisation"],
  ["部门", "organisation"],
  ["预算项目", "project"],
]);

/** The kind that a cell of the column 类型 names; other words, such as 基本支出, say nothing of it. */
export function kindWord(text: string): KindHint | undefined {
  return kindsByWord.get(normalise(text));
}
