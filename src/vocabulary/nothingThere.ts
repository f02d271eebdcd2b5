/** How notes say that there is nothing to show, and how people type what nobody can read. */
import { normalise } from "../workbook";
import { anyOf, isOneOf, type ExampleRow } from "./expressions";

/** What denies that there is anything. */
export const denials: readonly ExampleRow[] = [
  { pattern: "无", example: "注：本单位无政府性基金预算相关支出" },
  { pattern: "没有", example: "说明：2025年没有使用国有资本经营预算拨款安排的支出" },
  { pattern: "未安排", example: "备注：2026年度本单位未安排“三公”经费支出。" },
  { pattern: "未发生", example: "本年未发生公务接待费" },
  { pattern: "未使用", example: "本单位未使用政府性基金预算拨款" },
  { pattern: "未编制", example: "我单位未编制政府采购预算" },
  { pattern: "未列", example: "本年度未列政府性基金预算" },
  { pattern: "未收到", example: "本单位未收到国有资本经营预算拨款" },
  { pattern: "未取得", example: "本年未取得政府性基金收入" },
  { pattern: "未涉及", example: "本单位未涉及国有资本经营预算" },
  { pattern: "未产生", example: "当年未产生因公出国费用" },
  { pattern: "未开展", example: "本年未开展政府购买服务" },
  { pattern: "不涉及", example: "本部门不涉及国有资本经营预算" },
  { pattern: "不存在", example: "本单位不存在政府性基金支出" },
  { pattern: "为零", example: "政府性基金预算支出为零" },
  { pattern: "为空", example: "注：若本表为空，则我部门本年度无此类资金收支" },
  { pattern: "为0(?![.\\d])", example: "政府性基金预算支出为0。" },
  { pattern: "空表", example: "注：本表为空表" },
];

/** Words with 无, 没有 or 未 that deny nothing, and comparisons that only say that nothing changed. */
export const falseDenials: readonly ExampleRow[] = [
  { pattern: "无偿", example: "含无偿调拨资产" },
  { pattern: "无形", example: "注：含无形资产购置" },
  { pattern: "无线", example: "无线电管理经费" },
  { pattern: "无法", example: "无法细化的项目" },
  { pattern: "无论", example: "无论金额大小均应填列" },
  { pattern: "无误", example: "经核对无误" },
  { pattern: "无障碍", example: "无障碍设施改造" },
  { pattern: "无纸化", example: "无纸化办公" },
  { pattern: "无人机", example: "无人机采购" },
  { pattern: "无人驾驶", example: "无人驾驶测试" },
  { pattern: "无人值守", example: "无人值守机房" },
  { pattern: "无害化", example: "无害化处理补助" },
  { pattern: "无党派", example: "无党派人士活动费" },
  { pattern: "无症状", example: "无症状感染者管理" },
  { pattern: "无犯罪", example: "无犯罪记录证明" },
  { pattern: "无缝", example: "无缝衔接" },
  { pattern: "无业人员", example: "无业人员补助" },
  { pattern: "无房(?:户|职工)", example: "无房职工住房补贴" },
  { pattern: "无固定(?:收入|职业)", example: "无固定收入人员救助" },
  { pattern: "无关(?!联)", example: "与本年无关的收入" },
  { pattern: "毫无", example: "毫无保留" },
  {
    pattern: "(?:无|没有|未发生)(?:重大|明显)?(?:变化|变动|增减|调整|差异|增长)",
    example: "注：预算与上年相比无变化",
  },
  { pattern: "未使用完", example: "注：未使用完的资金结转下年" },
  { pattern: "未列[入示支]", example: "注：本表未列入上年结转" },
];

const denying = anyOf(denials);
const notDenying = anyOf(falseDenials, "gu");

/** Does a note say that there is nothing to show? `本单位无政府性基金预算相关支出` does, `含无形资产购置` does not. */
export function saysNothingThere(text: string): boolean {
  const normal = normalise(text);
  return denying.test(normal) && denying.test(normal.replace(notDenying, ""));
}

/** Texts that stand for figures that nobody can read: `[illegible]`, `看不清`. */
const illegible = isOneOf(["illegible", "无法识别", "看不清", "不清晰", "模糊"].map((word) => `\\[?${word}\\]?`));

/** Whether a text says that something stood there that nobody can read: `看不清`, `[illegible]`. */
export function isIllegible(normalised: string): boolean {
  return illegible.test(normalised.toLowerCase());
}
