/** 中央部门决算公开表（公开01表至09表）。 */
import type { Style } from "../style";
import { finalTables } from "./final";

export const ministryFinal: Style = {
  id: "ministry",
  kind: "finalAccounts",
  name: "中央部门决算",
  unit: "万元",
  tables: finalTables("{年}年度一般公共预算财政拨款基本支出决算表"),
};
