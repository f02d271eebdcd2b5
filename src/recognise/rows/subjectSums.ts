/** Codes of subjects say of themselves what adds up to what: `302` and below it `30201`, `30202`. */
import { Amount } from "../../amount";
import { areNestedCodes } from "../form/keyNumbers";
import type { Row } from "../row";
import type { Slip } from "./borneOut";
import type { DraftFigures } from "./figures";

const subject = /^[235]\d{2}(?:\d{2}){0,2}$/u;

/** May this be the code of a functional or economic class? */
export function isSubjectCode(code: string): boolean {
  return subject.test(code);
}

/** Are all codes those of subjects, and some the class of others? Then nothing else says what is part of what. */
export function nestsSubjects(rows: readonly Row[]): boolean {
  const coded = rows.filter(({ kind }) => kind === "code");
  const codes = coded.map(({ code = "" }) => code);
  return (codes.every(isSubjectCode) || areNestedCodes(codes)) && coded.some(({ children }) => children.length > 1);
}

/** Of two lines each may be the other's part. */
const fewestParts = 3;

/**
 * Is it a class that its own lines do not come to? A choice of them (`302`, of it `30211`, `30215`, `30217`) comes to much less,
 * and is no mistake.
 */
export function isSumOfSubjects({ row, parts, column }: Slip, figures: DraftFigures): boolean {
  const isClass = [row, ...parts].every(({ kind, code = "" }) => kind === "code" && isSubjectCode(code));
  if (!isClass || parts.length < fewestParts) return false;
  const whole = figures.at(row, column);
  const amounts = parts.map((part) => figures.at(part, column));
  if (!(whole instanceof Amount) || whole.isZero) return false;
  const listed = amounts.filter((amount) => amount instanceof Amount);
  const sum = Amount.sum(listed, whole.unit);
  return !sum.plus(sum).minus(whole).isNegative;
}
