/** Columns that belong to the paper and say nothing of which table it is: `序号 | 单位 | 金额 | 备注`. */
export const besideTable: ReadonlySet<string> = new Set(["序号", "备注", "说明"]);
