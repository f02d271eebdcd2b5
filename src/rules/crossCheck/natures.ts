/** By what tables of expenditure divide it. */

type Named = readonly (readonly [concept: string, name: string])[];

export const natures: Named = [
  ["total", "合计"],
  ["basic", "基本支出"],
  ["project", "项目支出"],
];

/** Of 基本支出. */
export const basicParts: Named = [
  ["personnel", "人员经费"],
  ["operating", "公用经费"],
];

export const allNatures: Named = [...natures, ...basicParts];
