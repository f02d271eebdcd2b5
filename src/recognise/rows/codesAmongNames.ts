/** Digits at the beginning of names: codes joined to them (`205001某局`), or part of them (`12345热线运行`, `2025年结转维修`). */
import { continuesNumber, isTotalLabel } from "../../vocabulary";
import { readCode, type Coded } from "../cells/codes";
import type { Column } from "../row";
import { labelAt, valueAt, type Line } from "./draft";

/** `2080505机关事业单位…`: no name begins so. */
const longSubject = /^[235]\d{4}(?:\d{2})?$/u;

/** Long enough for a unit, or a class of subjects; `119`, `12345` are numbers that people dial. */
const isLongCode = /^(?:\d{6,}|[235]\d{2}(?:\d{2})?|.*[A-Za-z].*)$/u;

/** Are the digits with which a name begins a code? Such as nothing else holds apart are codes where most names of the column have them. */
export function codesAmongNames(
  lines: readonly Line[],
  code: Column | undefined,
  name: Column | undefined,
): (coded: Coded) => boolean {
  const mayBe = ({ name: rest }: Coded): boolean => !continuesNumber.test(rest);
  const isApart = ({ code: digits, form }: Coded): boolean =>
    (form !== "joined" && form !== "behind") || longSubject.test(digits);
  if (code !== undefined || name === undefined) return () => true;
  const named = lines.filter((line) => labelAt(line, name) !== "" && !isTotalLabel(labelAt(line, name)));
  const coded = named.filter((line) => {
    const read = readCode(valueAt(line, name));
    return read !== undefined && (isApart(read) || mayBe(read));
  });
  const areMost = coded.length * 2 > named.length;
  const areAll = coded.length === named.length;
  return (read) => isApart(read) || (mayBe(read) && (isLongCode.test(read.code) ? areMost : areAll));
}
