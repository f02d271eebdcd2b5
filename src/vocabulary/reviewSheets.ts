/** Sheets on which somebody told, or is to tell, what is wrong in the others: their figures are quoted, and are no table of the disclosure. */
import { normalise } from "../workbook";
import { isOneOf } from "./expressions";

const names = isOneOf(
  ["审核意见", "Review", "练习答卷", "Practice answers", "练习答案", "Answer key"].map(
    (name) => `${name}(?:\\(\\d+\\))?`,
  ),
);

/** `审核意见`, `审核意见 (2)`. */
export function isReviewSheet(name: string): boolean {
  return names.test(normalise(name));
}
