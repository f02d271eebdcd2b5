/** Expressions as accountants write them: `18元/㎡/月*1000㎡*12月`, `（2000+1000）*12`, `1000万元×15%`. */
import type { Unit } from "../../../amount";
import { Exact } from "../../../amount/exact";
import type { TextSpan } from "../signs/span";
import type { TokenLine } from "../signs/tokenLine";
import { Cursor } from "./cursor";
import { readFigure, type BasisFigure } from "./figure";
import { takeLabel, takePer, takePrefix, takeRemarks } from "./labels";
import { exactRange, tenTo, times, type Range } from "./quantity";
import { added, divided, multiplied, senseOf, type Sense, type BasisTerm } from "./term";
import { readMeasure } from "./units";

export interface Expression extends Range, TextSpan {
  readonly sense: Sense;
  readonly unit: Unit | undefined;
  /** Where the expression is a single figure and nothing else. */
  readonly figure: BasisFigure | undefined;
  /** It multiplies, or groups by brackets. */
  readonly isProduct: boolean;
  /** It neither multiplies nor divides. */
  readonly isSum: boolean;
  /** All of it stands in brackets. */
  readonly isBracketed: boolean;
  /** Something in it may be meant otherwise: an equation with it counts only if it holds. */
  readonly isDoubtful: boolean;
  readonly isApproximate: boolean;
  /** All that are written in it. */
  readonly numbers: readonly Exact[];
  /** The tokens within the brackets that were passed over. */
  readonly remarks: readonly TextSpan[];
  /** The first token behind it. */
  readonly next: number;
}

/** Deeper brackets are no arithmetic that anybody can follow. */
const deepest = 8;

/** @param isPrefixed words may stand before the first figure, as behind an equals sign: `=约15万元` */
export function readExpression(line: TokenLine, at: number, isPrefixed = false): Expression | undefined {
  return new ExpressionReader(new Cursor(line, at), isPrefixed).read();
}

class ExpressionReader {
  private start: number | undefined;
  private depth = 0;
  private figure: BasisFigure | undefined;
  private operators = 0;
  private multiplies = false;
  private divides = false;
  private groups = false;
  /** Between mere numbers a minus may be a dash: `2-3人*500元`. */
  private hasBareMinus = false;

  constructor(
    private readonly cursor: Cursor,
    private isPrefixed: boolean,
  ) {}

  read(): Expression | undefined {
    const { cursor } = this;
    const close = cursor.token?.kind === "open" ? cursor.line.closes(cursor.at) : undefined;
    const term = this.sum();
    if (term === undefined || this.start === undefined) return undefined;
    return {
      value: term.value,
      low: term.low,
      high: term.high,
      sense: senseOf(term),
      unit: term.unit,
      figure: this.operators === 0 && !this.groups ? this.figure : undefined,
      isProduct: this.multiplies || this.groups,
      isSum: !this.multiplies && !this.divides,
      isBracketed: close !== undefined && cursor.line.tokens[close]?.end === cursor.end,
      isDoubtful: cursor.isDoubtful || (this.hasBareMinus && this.multiplies),
      isApproximate: cursor.isApproximate,
      numbers: cursor.numbers,
      remarks: cursor.remarks,
      start: this.start,
      end: cursor.end,
      next: cursor.at,
    };
  }

  private sum(): BasisTerm | undefined {
    let left = this.product();
    while (left !== undefined) {
      const { at, end } = this.cursor;
      const sign = this.cursor.takeOperator("+", "-")?.sign;
      if (sign === undefined) break;
      const right = this.product();
      if (right === undefined) {
        this.stopBefore(at, end);
        break;
      }
      if (sign === "-" && this.depth === 0 && senseOf(left) === "number") this.hasBareMinus = true;
      this.operators++;
      left = added(left, right, sign === "-" ? "-" : "+");
    }
    return left;
  }

  private product(): BasisTerm | undefined {
    let left = this.operand();
    while (left !== undefined) {
      const { at, end } = this.cursor;
      const operator = this.cursor.takeOperator("*", "/");
      if (operator === undefined) break;
      const right = this.operand();
      if (right === undefined) {
        this.stopBefore(at, end);
        break;
      }
      if (operator.isLoose && this.figure?.isMeasured === false) this.cursor.isDoubtful = true;
      this.operators++;
      if (operator.sign === "*") this.multiplies = true;
      else this.divides = true;
      left = operator.sign === "*" ? multiplied(left, right) : divided(left, right);
    }
    return left;
  }

  private operand(): BasisTerm | undefined {
    const { cursor } = this;
    const { at, end } = cursor;
    if (this.isPrefixed) takePrefix(cursor);
    const start = cursor.token?.start;
    const sign = this.isPrefixed && this.start === undefined ? cursor.takeOperator("-") : undefined;
    const isFirst = this.start === undefined;
    if (isFirst) this.start = start;
    this.isPrefixed = true;
    const term = cursor.token?.kind === "open" ? this.group() : (this.figure = readFigure(cursor));
    if (term === undefined) {
      if (isFirst) this.start = undefined;
      cursor.backTo(at, end);
    }
    return term !== undefined && sign !== undefined ? { ...term, ...times(term, minusOne) } : term;
  }

  private group(): BasisTerm | undefined {
    const { cursor } = this;
    const close = cursor.line.closes(cursor.at);
    if (close === undefined || this.depth === deepest) return undefined;
    cursor.take("open");
    this.depth++;
    const inner = this.sum();
    this.depth--;
    if (inner === undefined || cursor.at !== close) return undefined;
    cursor.take("close");
    this.figure = undefined;
    this.groups = true;
    return this.inUnit(inner);
  }

  /** A unit behind the brackets is that of all within: `（2000+1000）元*12`. */
  private inUnit(inner: BasisTerm): BasisTerm {
    const percent = this.cursor.take("percent");
    const label = takeLabel(this.cursor);
    takePer(this.cursor);
    const measure = readMeasure(takeRemarks(this.cursor)?.label ?? label);
    const scale = exactRange(tenTo((measure?.power ?? 0) - (percent?.power ?? 0)));
    const scaled = { ...inner, ...times(inner, scale) };
    if (measure?.unit === undefined) return { ...scaled, isSenseless: inner.isSenseless || measure === undefined };
    const isMoney = measure.kind === "money";
    return {
      ...scaled,
      money: inner.money + (isMoney ? 1 : 0),
      maybeMoney: inner.maybeMoney + (isMoney ? 0 : 1),
      unit: measure.unit,
    };
  }

  /** An operator without a second operand: what it does is written in words. */
  private stopBefore(at: number, end: number): void {
    this.cursor.backTo(at, end);
    this.cursor.isDoubtful = true;
  }
}

const minusOne = exactRange(new Exact(-1));
