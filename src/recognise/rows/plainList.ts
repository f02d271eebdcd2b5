/** A list with one total of which nobody can think anything but that it adds up what is listed. */
import { Amount } from "../../amount";
import { columnKinds, isMoneyByName, isTotalLabel, splitOrdinal } from "../../vocabulary";
import type { Column, Row } from "../row";
import type { DraftFigures } from "./figures";

export interface PlainListOptions {
  /** What its words call a total may be left blank. */
  readonly mayLackTotal?: boolean;
  /** The lines may have codes of one level: `2010601`, `2010602`. */
  readonly mayHaveCodes?: boolean;
}

/**
 * Is this a list of lines of one kind with one total above or below? Then the sum is expected to hold even if no other column
 * confirms it. Not a plain list: one where some run of lines adds up to another line, to the total, or to what the lines exceed
 * the total by.
 *
 * @param rows of one panel
 */
export function isPlainList(
  rows: readonly Row[],
  column: Column,
  figures: DraftFigures,
  { mayLackTotal, mayHaveCodes }: PlainListOptions = {},
): boolean {
  const [total, ...others] = rows.filter(({ kind, children }) => kind === "total" || children.length > 0);
  const lines = linesAmong(
    rows.filter((row) => row !== total),
    mayHaveCodes,
  );
  if (total === undefined || others.length > 0) return false;
  if (lines.length + 1 < rows.length || (rows[0] !== total && rows.at(-1) !== total)) return false;
  if (lines.some(({ parent, children }) => parent !== total || children.length > 0)) return false;
  const stated = lines.flatMap((row) => amountAt(row, column, figures) ?? []);
  if (stated.length < fewestStated || stated.length > mostLines) return false;
  // What nothing names may be a line with another one's name; but hardly where a slip of the hand keeps it from being the total.
  if (total.name === "" && (lines.length < fewestLines || !figures.isMistyped(total, lines, column))) return false;
  const whole = amountAt(total, column, figures);
  if (whole === undefined && !(mayLackTotal === true && isLackedBy(total, column, figures))) return false;
  if (lines.length < fewestLines && !areNumberedAlike(lines) && !isMoreThanEach(total, whole, stated)) return false;
  return !hasLinesWithin(stated, whole);
}

/**
 * Is 合计 of such a list left blank below (or above) what everybody knows to be money (`人员经费`, `预算数`), or what a number and a price
 * come to; or does it state nothing at all?
 */
export function lacksTotal(rows: readonly Row[], column: Column, figures: DraftFigures): boolean {
  if (column.role !== "amount" || columnKinds.ofOne.test(column.title)) return false;
  const total = rows.find(({ kind }) => kind === "total");
  if (total === undefined || !isLackedBy(total, column, figures)) return false;
  const isMoney = column.product !== undefined || isMoneyByName(column.title);
  const amounts = total.panel.columns.filter(({ role }) => role === "amount");
  const isUsual = isMoney || amounts.every((other) => figures.at(total, other) === "blank");
  return isUsual && isPlainList(rows, column, figures, { mayLackTotal: true });
}

function linesAmong(listed: readonly Row[], mayHaveCodes: boolean | undefined): readonly Row[] {
  const areCodes = mayHaveCodes === true && listed.every(({ kind }) => kind === "code") && areBesideEachOther(listed);
  return areCodes ? listed : listed.filter(({ kind }) => kind === "line" || kind === "caption");
}

function isLackedBy(total: Row, column: Column, figures: DraftFigures): boolean {
  return isTotalLabel(total.name) && figures.at(total, column) === "blank";
}

/** Is no code the beginning of another one? The same may come several times, paid for different things. */
function areBesideEachOther(rows: readonly Row[]): boolean {
  const codes = [...new Set(rows.map(({ code = "" }) => code))].sort();
  return codes.every((code, at) => code !== "" && codes[at + 1]?.startsWith(code) !== true);
}

/** Of two lines each may be the other's part, unless both are numbered alike: `一、`, `二、`. */
function areNumberedAlike(lines: readonly Row[]): boolean {
  const levels = new Set(lines.map(({ name }) => splitOrdinal(name).level));
  return levels.size === 1 && !levels.has(0);
}

/** Then what they call 合计 would be one of the two. */
function isMoreThanEach({ name }: Row, whole: Amount | undefined, lines: readonly Amount[]): boolean {
  return isTotalLabel(name) && whole !== undefined && lines.every((line) => line.minus(whole).isNegative);
}

const fewestLines = 3;
/** Of those that state something: `其他收入 | 0` is listed as well. */
const fewestStated = 2;
/** All runs of lines are tried. */
const mostLines = 60;

function amountAt(row: Row, column: Column, figures: DraftFigures): Amount | undefined {
  const amount = figures.at(row, column);
  return amount instanceof Amount && !amount.isZero ? amount : undefined;
}

function hasLinesWithin(lines: readonly Amount[], whole: Amount | undefined): boolean {
  const excess = whole && Amount.sum(lines, whole.unit).minus(whole);
  const suspects = [...lines, whole, excess].filter((one) => one !== undefined);
  const isSuspect = (sum: Amount): boolean => suspects.some((one) => one.agreement(sum) !== "differs");
  if (excess !== undefined && lines.some((line) => line.agreement(excess) !== "differs")) return true;
  return lines.some((_, from) => {
    let sum: Amount | undefined;
    return lines.slice(from).some((line) => {
      const before = sum;
      sum = before?.plus(line) ?? line;
      return before !== undefined && isSuspect(sum);
    });
  });
}
