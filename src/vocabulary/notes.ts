/** What the notes below a table begin with. */
import { alternation } from "./expressions";

/** `注：本表反映……`, `备注1.……`, `填表说明：……`. */
const beginnings = alternation(["注", "备注", "说明", "附注", "补充说明", "口径", "填表说明"]);

/** A note beginning that needs no sign behind it, for a line that stands below all rows. */
export const beginsNote = new RegExp(`^(?:${beginnings})\\d*[::.、]?`, "u");
/** With the colon that tells it from a label: `备注：` is one too, `说明书印刷` is not. */
export const beginsNoteWithColon = new RegExp(`^(?:${beginnings})\\d*[:：]`, "u");
/** What begins a remark about a whole table, which may name a figure: `备注：其中财政拨款 | | 1234.56`, `附：机关运行经费 | | 35.60`. */
export const beginsRemark = new RegExp(`^(?:${beginnings}|附)\\d*[::]`, "u");

/** Who signs for a table, below it: `单位负责人：张三`, `财务负责人：`, `填表人：李四 联系电话：0371-65500000`. */
const signatures = alternation([
  "负责人",
  "填表人",
  "填报人",
  "制表人?",
  "审核人?",
  "复核人?",
  "经办人",
  "联系人",
  "联系电话",
  "主管领导",
]);

/** Is this where somebody signs? */
export const isSignature = new RegExp(`^[一-龥()/]{0,8}(?:${signatures})(?:\\(?(?:签章|签字|盖章)\\)?)?:`, "u");

/** Why an amount is negative, in a note: `冲减当年支出，故为负数`. */
export const explainsNegative = /负数|负值|负号|冲减|冲销|红字/u;
