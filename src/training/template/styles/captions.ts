/** Lines that the two-sided tables of several places have alike. */
import type { Caption } from "../style";

/** The classes of 支出功能分类 that departments print, in their order. */
const classes = [
  ["201", "一般公共服务支出"],
  ["202", "外交支出"],
  ["203", "国防支出"],
  ["204", "公共安全支出"],
  ["205", "教育支出"],
  ["206", "科学技术支出"],
  ["207", "文化旅游体育与传媒支出"],
  ["208", "社会保障和就业支出"],
  ["210", "卫生健康支出"],
  ["211", "节能环保支出"],
  ["212", "城乡社区支出"],
  ["213", "农林水支出"],
  ["214", "交通运输支出"],
  ["215", "资源勘探工业信息等支出"],
  ["216", "商业服务业等支出"],
  ["217", "金融支出"],
  ["219", "援助其他地区支出"],
  ["220", "自然资源海洋气象等支出"],
  ["221", "住房保障支出"],
  ["222", "粮油物资储备支出"],
  ["223", "国有资本经营预算支出"],
  ["224", "灾害防治及应急管理支出"],
  ["229", "其他支出"],
] as const;

/** 一、一般公共服务支出 … each the class's line of another table. */
export function classCaptions(from: string, numbered: (position: number) => string): readonly Caption[] {
  return classes.map(([code, name], position) => ({
    key: `class.${code}`,
    words: `${numbered(position + 1)}${name}`,
    class: code,
    from: [`${from}[${code}].total`],
  }));
}

export const classKeys: readonly string[] = classes.map(([code]) => `class.${code}`);

const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** `二十三`. */
export function chineseNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens === 0 ? "" : `${tens === 1 ? "" : (digits[tens] ?? "")}十`}${digits[ones] ?? ""}`;
}

/** The right side of 收支总表, which carries the classes over from 支出总表. @param carriedOut what the place calls 年终结转结余 */
export function expenditureOfAll(carriedOut: string): readonly Caption[] {
  return [
    ...classCaptions("expenditure-summary", (position) => `${chineseNumber(position)}、`),
    { key: "currentExpenditure", words: "本年支出合计", sum: classKeys },
    ...totalSpent(carriedOut),
  ];
}

/** The right side of 财政拨款收支总表, which carries the classes over from 一般公共预算支出表. */
export function expenditureOfFiscal(carriedOut: string): readonly Caption[] {
  return [
    { key: "currentExpenditure", words: "一、本年支出", sum: classKeys },
    ...classCaptions("general-public-functional", (position) => `（${chineseNumber(position)}）`),
    ...totalSpent(`二、${carriedOut}`),
  ];
}

function totalSpent(carriedOut: string): readonly Caption[] {
  return [
    { key: "carriedOut", words: carriedOut, sum: ["income:incomeTotal", "-currentExpenditure"] },
    { key: "expenditureTotal", words: "支出总计", sum: ["currentExpenditure", "carriedOut"] },
  ];
}
