/** What stands right beside an expression and changes what it says. */
import { isOneOf, subtotals, totals } from "../../../vocabulary";
import type { TokenLine } from "../signs/tokenLine";
import type { Expression } from "./expression";

/** `人数*单价2000元`: an operator in front whose other operand is not a number. */
export function continuesCalculation({ tokens }: TokenLine, at: number): boolean {
  let operator = at - 1;
  while (tokens[operator]?.kind === "word") operator--;
  const token = tokens[operator];
  if (token?.kind !== "operator") return false;
  if (operator === at - 1) return true;
  // A stroke between words parts them, and a sign that begins a line is a bullet.
  const isBullet = (tokens[operator - 1]?.kind ?? "break") === "break";
  return !isBullet && (token.sign === "*" || token.sign === "+");
}

/** `5～8万元`, `5万元至8万元`, `3、5万元` */
export function endsRange({ tokens }: TokenLine, at: number): boolean {
  const [first, second, third] = [tokens[at - 1], tokens[at - 2], tokens[at - 3]];
  if (first?.kind === "word") return second?.kind === "number" && /^[万亿千]?元?[至到]$/u.test(first.text);
  if (first?.kind !== "break" || !/[~—–―、]/u.test(first.sign)) return false;
  return second?.kind === "number" || (first.sign !== "、" && second?.kind === "word" && third?.kind === "number");
}

/** `=5万元～8万元`, `=5万元至8万元` */
export function beginsRange({ tokens }: TokenLine, { next, figure }: Expression): boolean {
  const behind = tokens[next];
  if (behind?.kind === "number") return /^[至到或]$/u.test(figure?.label ?? "");
  return behind?.kind === "break" && /[~—–―]/u.test(behind.sign) && tokens[next + 1]?.kind === "number";
}

/** `60家次共计=15万元`, `约=15万元`. */
const announcesResult = isOneOf([...totals, ...subtotals, "计", "即", "约", "共"]);

/** The equals sign past a word that only announces the result: `60家次（…）共计=15万元`. */
export function beforeEquals({ tokens }: TokenLine, at: number): number {
  const token = tokens[at];
  const isTotalWord = token?.kind === "word" && announcesResult.test(token.text);
  return isTotalWord && tokens[at + 1]?.kind === "equals" ? at + 1 : at;
}

/** `执行率=…`: words in front of the sign say what is computed, and claim nothing. */
export function isDefinition({ tokens }: TokenLine, at: number): boolean {
  const before = tokens[at - 2]?.kind ?? "break";
  return tokens[at - 1]?.kind === "word" && (before === "break" || before === "close");
}
