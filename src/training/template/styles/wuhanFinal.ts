/** 武汉市部门决算公开表。 */
import type { Style } from "../style";
import { finalTables } from "./final";

export const wuhanFinal: Style = {
  id: "wuhan",
  kind: "finalAccounts",
  name: "武汉市部门决算",
  unit: "万元",
  tables: finalTables("{年}年度一般公共预算财政拨款基本支出决算明细表"),
};
