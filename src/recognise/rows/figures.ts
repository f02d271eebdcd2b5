/** The figures of rows that are still being put into a tree. */
import { Amount, isTypedFor, type Unit } from "../../amount";
import type { TableAxis } from "../../layouts";
import { columnKinds } from "../../vocabulary";
import { cellAt } from "../../workbook";
import { ColumnReaders } from "../columns/columnReaders";
import { isBelowHeader, type Column, type Row } from "../row";

export class DraftFigures {
  private readonly readers: ColumnReaders;

  constructor(
    rows: readonly Row[],
    private readonly unit: Unit,
    private readonly axis: TableAxis,
  ) {
    this.readers = new ColumnReaders(rows, unit);
  }

  /** May a row without any figure be a mere heading? Not among captions: there `一、本年收入` has a figure, or nothing below it. */
  get allowsHeadings(): boolean {
    return this.axis !== "caption";
  }

  /** In a table read by its form a line may list parts for some columns only. */
  private get isOutline(): boolean {
    return this.axis === "general";
  }

  /** `blank` where nothing stands; undefined where nobody can read what does. */
  at(row: Row, column: Column): Amount | "blank" | undefined {
    const cell = cellAt(row.sheet, row.index, column.index);
    if (cell === undefined || !isBelowHeader(row, column)) return "blank";
    const reading = this.readers.of(column).read(cell);
    return reading.kind === "amount" ? reading.amount : reading.kind === "blank" ? "blank" : undefined;
  }

  /**
   * Does a row state the sum of others in a column?
   *
   * @param statedIn another column in which it may state that
   * @returns undefined where none of the parts states anything, or one cannot be read
   */
  isSum(whole: Row, parts: readonly Row[], column: Column, statedIn = column): boolean | undefined {
    const claim = this.at(whole, statedIn);
    const terms = parts.map((part) => this.at(part, column));
    if (claim === undefined || terms.includes(undefined)) return undefined;
    const stated = terms.filter((term) => term instanceof Amount);
    if (claim === "blank" && stated.every(({ isZero }) => isZero)) return undefined;
    // Of different things no total says how many there are: 12 台 and 4 批 of `货物`.
    if (claim === "blank" && column.role === "count") return undefined;
    if (claim === "blank" && terms.includes("blank") && columnKinds.ofLastingAssets.test(column.title))
      return undefined;
    if (stated.length === 0 && this.isOutline) return undefined;
    const amount = claim === "blank" ? Amount.zero(this.unit) : claim;
    if (amount.isZero && stated.every(({ isZero }) => isZero)) return undefined;
    return amount.agreement(Amount.sum(stated, amount.unit)) !== "differs";
  }

  /** Does what a row states in a column lie between the least and the greatest of several others? */
  isAmong(row: Row, others: readonly Row[], column: Column): boolean {
    const own = this.at(row, column);
    const stated = others.map((other) => this.at(other, column)).filter((amount) => amount instanceof Amount);
    if (!(own instanceof Amount) || stated.length < 2 || stated.some(({ isNegative }) => isNegative)) return false;
    const differences = stated.map((amount) => amount.minus(own));
    return (
      differences.some(({ isNegative }) => isNegative) && differences.some((one) => !one.isNegative && !one.isZero)
    );
  }

  /** Do the rows come to more than what is said to be their sum? */
  isExceeded(whole: Row, parts: readonly Row[], column: Column): boolean {
    const claim = this.at(whole, column);
    const stated = parts.map((part) => this.at(part, column)).filter((amount) => amount instanceof Amount);
    return claim instanceof Amount && claim.minus(Amount.sum(stated, claim.unit)).isNegative;
  }

  /** Would the sum hold if one of its few figures were not mistyped? */
  isMistyped(whole: Row, parts: readonly Row[], column: Column): boolean {
    const claim = this.at(whole, column);
    const stated = parts.map((part) => this.at(part, column)).filter((amount) => amount instanceof Amount);
    if (!(claim instanceof Amount) || stated.length > fewTerms) return false;
    const sum = Amount.sum(stated, claim.unit);
    const excess = sum.minus(claim);
    return isTypedFor(claim, sum) || stated.some((part) => isTypedFor(part, part.minus(excess)));
  }
}

/** Of many one is always but a slip away. */
const fewTerms = 8;
