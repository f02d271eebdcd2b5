/** Sheets on which somebody told, or is to tell, what is wrong in the others: their figures are quoted, and are no table of the disclosure. */
import { normalise } from "../workbook";
import { alternation, isOneOf } from "./expressions";

const titles = ["审核意见", "Review", "练习答卷", "Practice answers", "练习答案", "Answer key"].map(normalise);
const names = isOneOf(titles.map((title) => `${title}(?:\\(\\d+\\))?`));
const beginning = new RegExp(`^(?:${alternation(titles)})`, "u");

/** `审核意见`, `审核意见 (2)`. */
export function isReviewSheet(name: string): boolean {
  return names.test(normalise(name));
}

/** `审核意见 2026年部门预算 某局`: with what such a sheet begins. */
export function isReviewTitle(text: string): boolean {
  return beginning.test(normalise(text));
}
