/** The totals of a table that other tables of the same disclosure state too, each under the name that they have in common. */

/** Totals of one group must agree. Those of one family agree in most disclosures, and may differ for good reasons. */
export const keyTotalFamilies = {
  expenditure: "all",
  income: "all",
  fiscal: "all",
  generalPublic: "all",
  basic: "basic",
  "generalPublic.basic": "basic",
  project: "project",
  "generalPublic.project": "project",
} as const;

export type KeyTotalGroup = keyof typeof keyTotalFamilies;
export type KeyTotalFamily = (typeof keyTotalFamilies)[KeyTotalGroup];

/** Where a table states a total: `keyTotal("expenditure", "currentExpenditure", "amount")`. */
export interface KeyTotalPlace {
  readonly group: KeyTotalGroup;
  readonly row: string;
  readonly concept: string;
}

/**
 * @param row the key of the row, `total`
 * @param concept the column: `basic`
 */
export function keyTotal(group: KeyTotalGroup, row: string, concept: string): KeyTotalPlace {
  return { group, row, concept };
}

/** 合计, 基本支出 and 项目支出 in the row of the total, of all money or of the general public budget. */
export function totalsByNature(of: "expenditure" | "generalPublic"): readonly KeyTotalPlace[] {
  const isAll = of === "expenditure";
  return [
    keyTotal(of, "total", "total"),
    keyTotal(isAll ? "basic" : "generalPublic.basic", "total", "basic"),
    keyTotal(isAll ? "project" : "generalPublic.project", "total", "project"),
  ];
}
