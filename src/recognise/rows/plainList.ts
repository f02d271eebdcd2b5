/** A list with one total of which nobody can think anything but that it adds up what is listed. */
import { Amount } from "../../amount";
import type { Column, Row } from "../row";
import type { DraftFigures } from "./figures";

/**
 * Is this a list of lines of one kind with one total above or below? Then the sum is expected to hold even if no other column
 * confirms it. Not a plain list: one where some run of lines adds up to another line, to the total, or to what the lines exceed
 * the total by.
 *
 * @param rows of one panel
 */
export function isPlainList(rows: readonly Row[], column: Column, figures: DraftFigures): boolean {
  const [total, ...others] = rows.filter(({ kind, children }) => kind === "total" || children.length > 0);
  const lines = rows.filter((row) => row !== total && (row.kind === "line" || row.kind === "caption"));
  if (total?.name === "" || total === undefined || others.length > 0 || lines.length < fewestLines) return false;
  if (lines.length + 1 < rows.length || (rows[0] !== total && rows.at(-1) !== total)) return false;
  if (lines.some(({ parent, children }) => parent !== total || children.length > 0)) return false;
  const stated = lines.flatMap((row) => amountAt(row, column, figures) ?? []);
  const whole = amountAt(total, column, figures);
  if (whole === undefined || stated.length < fewestStated || stated.length > mostLines) return false;
  return !hasLinesWithin(stated, whole);
}

/** Of two lines each may be the other's part. */
const fewestLines = 3;
/** Of those that state something: `其他收入 | 0` is listed as well. */
const fewestStated = 2;
/** All runs of lines are tried. */
const mostLines = 60;

function amountAt(row: Row, column: Column, figures: DraftFigures): Amount | undefined {
  const amount = figures.at(row, column);
  return amount instanceof Amount && !amount.isZero ? amount : undefined;
}

function hasLinesWithin(lines: readonly Amount[], whole: Amount): boolean {
  const excess = Amount.sum(lines, whole.unit).minus(whole);
  const suspects = [...lines, whole, excess];
  const isSuspect = (sum: Amount): boolean => suspects.some((one) => one.agreement(sum) !== "differs");
  if (lines.some((line) => line.agreement(excess) !== "differs")) return true;
  return lines.some((_, from) => {
    let sum = Amount.zero(whole.unit);
    return lines.slice(from).some((line, length) => {
      sum = sum.plus(line);
      return length > 0 && isSuspect(sum);
    });
  });
}
