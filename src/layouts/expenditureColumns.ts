/** The columns of tables of expenditure, and what they add up to: by nature, or the parts of 基本支出 alone. */
import * as words from "../vocabulary/columns";

/** Of a table of one budget `小计` may stand over all of its money. */
const totalOfOne = [...words.totalOfExpenditure, "小计"];

const ofAllNatures = {
  required: ["total", "basic", "project"],
  sums: ["total = basic + project", "total = personnel + operating + project", "basic = personnel + operating"],
} as const;

export const byNature = {
  ...ofAllNatures,
  columns: { total: words.totalOfExpenditure, ...words.expenditureByNature },
} as const;

export const byNatureOfOne = {
  ...ofAllNatures,
  columns: { total: totalOfOne, ...words.expenditureByNature },
} as const;

export const partsOfBasic = {
  columns: { total: totalOfOne, personnel: [words.personnel], operating: [words.operating] },
  required: ["total", "personnel", "operating"],
  sums: ["total = personnel + operating"],
} as const;
