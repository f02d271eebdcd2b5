/** Any table that no standard layout fits: it is read by its form alone. */
import { defineLayout, generalId } from "./layout";

export const general = defineLayout({
  id: generalId,
  name: "其他表",
  kind: undefined,
  about: "不是标准公开表，或表名、栏目不认识：只按表自己的样子（表头、编码、编号、缩进和合计）核对，不与其他表比较。",
  titles: [],
  axes: ["general"],
  columns: {},
  required: [],
  sums: [],
});
