/** The signs that number captions, names and headings: `一、`, `（一）`, `1.`, `其中：`. */
import { remembered } from "../remembered";

/** The level of an item that only lists a part of the one above it (`其中：`). */
export const ofWhich = 9;

/** 其中 before the parts of what stands above: `其中：办公费`, `其中面向中小企业`. */
export const ofWhichWord = "其中";

/** What is taken from the line above: `减:累计折旧`. */
export const isDeduction = /^减:/u;

/** The digits of Chinese numbering: `二十一`, `卅`. */
const numerals = "[一二三四五六七八九十廿卅百〇]+";

export interface OrdinalMark {
  /** At the beginning of a caption. */
  readonly mark: RegExp;
  /** 1 is the highest. */
  readonly level: number;
  readonly example: string;
}

export const ordinalMarks: readonly OrdinalMark[] = [
  { mark: new RegExp(`^${ofWhichWord}:?`, "u"), level: ofWhich, example: "其中:办公费" },
  { mark: new RegExp(`^第${numerals}部分`, "u"), level: 1, example: "第二部分部门预算表" },
  { mark: new RegExp(`^${numerals}[、.,:]`, "u"), level: 1, example: "一、一般公共服务支出" },
  { mark: new RegExp(`^\\(${numerals}\\)[、.]?`, "u"), level: 2, example: "(七)社会保障和就业支出" },
  { mark: /^\d{1,2}(?:、(?!\d{1,2}[、.])|\.(?!\d{1,2}(?!\d)|[\d.,]+$))/u, level: 3, example: "2.120急救运行" },
  { mark: /^\(\d{1,2}\)[、.]?/u, level: 4, example: "(1)基本工资" },
  { mark: /^[①-⑳]/u, level: 4, example: "①基本工资" },
];

/** A caption apart from its numbering: `（七）社会保障和就业支出` → level 2, `社会保障和就业支出`; level 0 is none. */
export const splitOrdinal = remembered((normalised: string): { readonly level: number; readonly text: string } => {
  for (const { mark, level } of ordinalMarks) {
    const match = mark.exec(normalised);
    if (match !== null && match[0].length < normalised.length)
      return { level, text: normalised.slice(match[0].length) };
  }
  return { level: 0, text: normalised };
});
