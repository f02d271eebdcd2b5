/** Numbers that name things: codes, running numbers, years. There is nothing in them to add up. */
import { normalise } from "../cells/text";

const year = /^(?:19[89]|20\d)\d$/u;
/** Codes of functional classes (201–234), of economic ones (301–399) and of those of the government's budget (501–599). */
const subjectCode = /^(?:2[0-3]\d|3[019]\d|5[019]\d)(?:\d\d){0,2}$/u;

/**
 * Prints a value for `nameThings`. A stored number of six digits or more that is no subject code is an amount in 元, and is
 * marked with a stop: `150000.`; a text stays as it is.
 */
export function printedNumber(value: string | number): string {
  const printed = normalise(String(value));
  return typeof value === "string" || Math.abs(value) < sixDigits || subjectCode.test(printed)
    ? printed
    : `${printed}.`;
}

const sixDigits = 100_000;

/** @param printed the numbers of one column, in the order of the lines */
export function nameThings(printed: readonly string[]): boolean {
  return isRunning(printed) || areCodes(printed) || areYears(printed);
}

/** @param printed the numbers of one column */
export function areYears(printed: readonly string[]): boolean {
  return printed.every((one) => year.test(one));
}

/** `1, 2, 3`, beginning anew any number of times; `30, 31, 32, 53, 54` where a form numbers more lines than are printed. */
function isRunning(numbers: readonly string[]): boolean {
  if (numbers.every((number, at) => number === "1" || Number(number) === Number(numbers[at - 1]) + 1)) return true;
  const steps = numbers.slice(1).map((number, at) => Number(number) - Number(numbers[at]));
  const isNumbering = steps.length >= fewSteps && numbers.every((number) => /^\d{1,3}$/u.test(number));
  return isNumbering && steps.every((step) => step > 0) && steps.filter((step) => step === 1).length * 2 > steps.length;
}

/** Numbers that grow by one so often are no amounts. */
const fewSteps = 4;

/** Subject codes of several levels, or codes of organisations and projects: many digits, and as many in each or one the beginning of all. */
function areCodes(numbers: readonly string[]): boolean {
  if (new Set(numbers).size < 2) return false;
  const [first = ""] = numbers;
  return (
    numbers.every(isSubjectCode) ||
    numbers.every((number) => /^\d{6,}$/u.test(number) && number.length === first.length) ||
    (numbers.length >= fewCodes && /^\d{3,}$/u.test(first) && numbers.every((number) => isBelow(number, first)))
  );
}

const fewCodes = 3;

/** `301001` and `301001002` are below `301`, typed as texts or as numbers. */
function isBelow(number: string, code: string): boolean {
  const digits = number.replace(/\.$/u, "");
  return /^\d+$/u.test(digits) && digits.startsWith(code) && (digits.length - code.length) % 3 === 0;
}

/** May a number be the code of a subject, of any level? */
export function isSubjectCode(number: string): boolean {
  return subjectCode.test(number);
}

/** Codes of subjects, whole ones: not all are of classes, as amounts below 400 may look like these. */
export function areSubjectCodes(numbers: readonly string[]): boolean {
  if (numbers.length === 0 || numbers.every(({ length }) => length <= 3)) return false;
  return numbers.every(isSubjectCode) || areNestedCodes(numbers.map((number) => number.replace(/\.$/u, "")));
}

/** `103`, `10301`, `1030148`: levels of two digits, each below one that is listed, as no codes of units and no amounts are. */
export function areNestedCodes(codes: readonly string[]): boolean {
  const all = new Set(codes);
  return codes.every(
    (code) => /^\d{3}(?:\d{2}){0,3}$/u.test(code) && (code.length === 3 || all.has(code.slice(0, -2))),
  );
}
