/** Columns and tables that budgets of several places print alike. */
import type { FormRows, StyledColumn, StyledTable } from "../style";

export const codeKeys = ["科目编码", "科目名称"];

/** 基本支出 in its two parts, and 项目支出. */
export const byNature: readonly StyledColumn[] = [
  { concept: "total", words: "合计", sum: ["basic", "project"] },
  { concept: "basic", words: "基本支出/小计", sum: ["personnel", "operating"] },
  { concept: "personnel", words: "基本支出/人员经费" },
  { concept: "operating", words: "基本支出/公用经费" },
  { concept: "project", words: "项目支出" },
];

/** 基本支出 alone, in its two parts. */
export const partsOfBasic: readonly StyledColumn[] = [
  { concept: "total", words: "合计", sum: ["personnel", "operating"] },
  { concept: "personnel", words: "人员经费" },
  { concept: "operating", words: "公用经费" },
];

/** These columns, some of which say what another table has in the same row. */
export function carriedOver(
  columns: readonly StyledColumn[],
  layout: string,
  concepts: readonly string[],
): readonly StyledColumn[] {
  return columns.map((column) =>
    concepts.includes(column.concept) ? { ...column, from: [`${layout}.${column.concept}`] } : column,
  );
}

/** Carried over from the tables of the money that pays; what comes from elsewhere is added to it by hand. */
const allByNature = (payers: readonly string[]): readonly StyledColumn[] => [
  { concept: "total", words: "合计", sum: ["basic", "project", "business", "remitted", "subsidy"] },
  { concept: "basic", words: "基本支出", from: payers.map((layout) => `${layout}.basic`) },
  { concept: "project", words: "项目支出", from: payers.map((layout) => `${layout}.project`) },
  { concept: "business", words: "事业单位经营支出" },
  { concept: "remitted", words: "上缴上级支出" },
  { concept: "subsidy", words: "对附属单位补助支出" },
];

/** The subjects that pay one economic code each: 养老保险、职业年金、住房公积金. */
export function economicSources(layout: string): Readonly<Record<string, string>> {
  return {
    "30108": `${layout}[2080505].basic`,
    "30109": `${layout}[2080506].basic`,
    "30113": `${layout}[2210201].basic`,
  };
}

export const basicByEconomicCode = {
  columns: partsOfBasic.map((column) => ({ ...column, words: `本年一般公共预算基本支出/${column.words}` })),
  keys: ["部门预算支出经济分类科目/科目编码", "部门预算支出经济分类科目/科目名称"],
  rows: {
    kind: "economic",
    classes: [
      { code: "301", concept: "personnel" },
      { code: "302", concept: "operating" },
      { code: "303", concept: "personnel" },
      { code: "310", concept: "operating" },
    ],
    from: economicSources("general-public-functional"),
  },
} as const satisfies Pick<StyledTable, "columns" | "keys" | "rows">;

/** 支出总表 by subject. @param payers the tables of each kind of money, which add up to it */
export function expenditureSummary(
  number: string,
  title: string,
  payers: readonly string[] = ["general-public-functional"],
): StyledTable {
  return bySubject("expenditure-summary", number, title, allByNature(payers));
}

/** 一般公共预算支出表 by subject. */
export function generalPublicBySubject(number: string, title: string): StyledTable {
  return bySubject("general-public-functional", number, title, byNature);
}

/** A table by subject. */
export function bySubject(
  layout: string,
  number: string,
  title: string,
  columns: readonly StyledColumn[],
): StyledTable {
  return { layout, number, title, keys: codeKeys, columns, rows: { kind: "functional" } };
}

/** Those that departments spend on, whatever the money is for. */
export const allEconomicClasses = ["301", "302", "303", "307", "309", "310", "311", "312", "313", "399"].map(
  (code) => ({
    code,
  }),
);

/** A table that most units publish empty: a line for its total, and the note that says there is nothing. */
export function emptyTable(layout: string, number: string, title: string, budget: string): StyledTable {
  return {
    layout,
    number,
    title,
    keys: codeKeys,
    columns: [
      { concept: "total", words: `本年${budget}支出/合计`, sum: ["basic", "project"] },
      { concept: "basic", words: `本年${budget}支出/基本支出` },
      { concept: "project", words: `本年${budget}支出/项目支出` },
    ],
    rows: { kind: "empty", says: `说明：{年}年没有使用${budget}拨款安排的支出。` },
  };
}

/** A form has labels in place of columns. */
export function formTable(
  layout: string,
  number: string,
  title: string,
  { columnWidths, lines, isOfEachProject }: Omit<FormRows, "kind">,
): StyledTable {
  const rows = { kind: "form", columnWidths, lines, ...(isOfEachProject && { isOfEachProject }) } as const;
  return { layout, number, title, keys: [], columns: [], rows };
}
