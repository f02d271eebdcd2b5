/**
 * `“三公”经费20.00万元，比上年减少1.00万元。因公出国（境）费0万元。公务用车购置及运行费9.00万元，其中…。公务接待费11.00万元。`: all parts of a whole, told
 * next behind it, each in a sentence or a paragraph of its own.
 */
import { containing, makesUp, partitions } from "../measures/measureParts";
import type { Statement } from "../statements/statement";
import type { Tying } from "../tie/tie";
import { measureOfWhole } from "./measureOfWhole";

/** Of two parts each may be told alone, of something larger. */
const fewest = 3;

/**
 * @param before the statements before it
 * @returns the parts; none where one is not told, or something else is told between them
 */
export function familyBehind(
  whole: Statement,
  before: readonly Statement[],
  behind: readonly Statement[],
  tying: Tying,
): readonly Statement[] {
  const measure = measureOfWhole(whole, tying);
  const { parts: all = [] } = partitions.find((one) => one.whole === measure && one.parts.length >= fewest) ?? {};
  if (measure === undefined || all.length === 0 || whole.divided !== undefined || whole.list !== undefined) return [];
  // `支出决算为18万元。2023年“三公”经费支出决算为17万元。`: what follows without a year is of the first again.
  const isOfOtherYear = before.some(
    (one) => one.value !== undefined && one.year !== whole.year && tying.meaning(one)?.measure === measure,
  );
  const { year: ofText } = tying.facts.disclosure;
  const year = isOfOtherYear ? ofText : (ofText ?? whole.year);
  const told = new Map<string, Statement>();
  for (const one of behind) {
    const own = tying.meaning(one)?.measure ?? "";
    if (
      all.includes(own) &&
      !told.has(own) &&
      (one.year ?? year) === (whole.year ?? year) &&
      isBeside(one, whole, tying)
    )
      told.set(own, one);
    else if (!isPassedOver(one, own, measure)) break;
    if (told.size === all.length) return [...told.values()];
  }
  return [];
}

/** What is told of a part besides: its own parts, a change, a reason. */
function isPassedOver({ value, list, isReason, isAgain }: Statement, own: string, whole: string): boolean {
  if (value === undefined || isReason === true || isAgain === true) return true;
  if (list !== undefined) return list.whole.value !== undefined;
  return own !== whole && containing[own] !== whole && (makesUp(whole, own) || containing[own] === "reception");
}

/** Of the same budget and unit, and no part of anything told. */
function isBeside(one: Statement, whole: Statement, tying: Tying): boolean {
  const [own, its] = [one, whole].map((told) => tying.meaning(told)?.scope);
  return (
    one.value !== undefined &&
    one.paragraph.sheet === whole.paragraph.sheet &&
    one.list === undefined &&
    one.isDenied !== true &&
    (own ?? its) === (its ?? own) &&
    tying.mayBeOfOneOwner(one, whole)
  );
}
