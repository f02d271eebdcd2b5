/** What the amounts of a form add up to: `资金总额` the sources of the money, and once more what it is spent on. */
import { isTypedFor, Amount } from "../../../amount";
import { grouped } from "../../../grouped";
import { completePartsOf, listsAllMoney, namedPartsOf } from "../../../vocabulary";
import { divides, isTotalName, type Block, type LabelledAmount } from "./labelled";
import { levelsOf, type IsSum } from "./levels";

/** `stated`: words say that the parts are all of it, or the figures of another list of it do. `weak`: only the figures do. */
export interface FormSum {
  readonly whole: LabelledAmount;
  readonly parts: readonly LabelledAmount[];
  readonly standing: "stated" | "weak";
  readonly holds: boolean;
}

/** @returns undefined where nobody can read what stands there; zero where nothing does */
type AmountAt = (item: LabelledAmount) => Amount | undefined;

/** A figure with all lists that may come to it. */
interface Listed {
  readonly whole: LabelledAmount;
  readonly lists: readonly (readonly LabelledAmount[])[];
  /** Lists in other columns of labels, which may be of something else where the figure has lists of its own. */
  readonly beside?: readonly (readonly LabelledAmount[])[];
  /** It stands below its only list. */
  readonly isBelow: boolean;
}

/**
 * The sums of a block, read line by line, or column by column where more of them hold then.
 *
 * @param above what the total of the section above it states, where the block has no total of its own
 */
export function sumsIn(block: Block, above: readonly LabelledAmount[], amountAt: AmountAt): FormSum[] {
  const columns = [...grouped(block, ({ label }) => label.column).values()].map(listedIn);
  const readings = [listedByColumn(columns), listedIn(block).listed].map((listed) =>
    listed.flatMap((one) => sumsOf(one, amountAt)),
  );
  const [byColumn = [], byLine = []] = readings;
  if (byLine.length + byColumn.length === 0) return columns.flatMap(({ left }) => sumsAbove(left, above, amountAt));
  return rank(byLine) > rank(byColumn) ? byLine : byColumn;
}

/** `年度资金总额 | 1000.00 | 1100.00 | 1089.00` and, below the section, `基本支出 | 600.00`, `项目支出 | 489.00`. */
function sumsAbove(left: readonly LabelledAmount[], above: readonly LabelledAmount[], amountAt: AmountAt): FormSum[] {
  return byDivision(left).flatMap((list) => {
    const sums = above.flatMap((whole) => {
      const { side } = levelsOf(whole, list, (item, parts) => holds(item, parts, amountAt));
      return sumOf(whole, side, false, amountAt);
    });
    return sums.find((sum) => sum.holds) ?? sums[0] ?? [];
  });
}

/** A sum that holds says more than one that does not; two that do not say less than one. */
function rank(sums: readonly FormSum[]): number {
  const held = sums.filter(({ holds }) => holds).length;
  return held > 0 ? held : sums.length > 0 ? 1 / (1 + sums.length) : 0;
}

/** Each column of labels by itself; what stands alone on top of the first is what the others divide. */
function listedByColumn(columns: readonly Columned[]): Listed[] {
  const [first, ...others] = columns;
  const own = columns.flatMap(({ listed }) => listed);
  const [only, another] = own;
  const head =
    own.length === 0 && first?.left.length === 1
      ? first.left[0]
      : another === undefined && only?.isBelow === false
        ? only.whole
        : undefined;
  const lists = others.flatMap(({ left }) => byDivision(left));
  if (head === undefined || lists.length === 0) return own;
  return [only === undefined ? { whole: head, lists, isBelow: false } : { ...only, beside: lists }];
}

interface Columned {
  readonly listed: readonly Listed[];
  readonly left: readonly LabelledAmount[];
}

/** Totals stand above their lists, or all below; what belongs to none is left. */
function listedIn(items: readonly LabelledAmount[]): Columned {
  const listed: Listed[] = [];
  let whole: LabelledAmount | undefined;
  let list: LabelledAmount[] = [];
  const close = (): void => {
    if (whole !== undefined) listed.push({ whole, lists: byDivision(list), isBelow: false });
  };
  const opens = !items.some(({ name }) => isTotalName(name)) && isHead(items);
  for (const [at, item] of items.entries()) {
    const isTotal = isTotalName(item.name) || (at === 0 && opens);
    if (!isTotal) list.push(item);
    else {
      if (whole === undefined && list.length > 0) listed.push({ whole: item, lists: [list], isBelow: true });
      else {
        close();
        whole = item;
      }
      list = [];
    }
  }
  close();
  return { listed, left: whole === undefined ? list : [] };
}

/** 按资金来源 and 按支出结构 each list all of it; other groups are parts of one list. */
function byDivision(list: readonly LabelledAmount[]): (readonly LabelledAmount[])[] {
  if (list.length === 0) return [];
  const groups = [...grouped(list, ({ group }) => group).values()];
  return groups.every(([{ group }]) => divides(group)) ? groups : [list];
}

/** `年度预算申请 | 2000.70 | 其中：基本支出 | 800.20`, and `年度金额` above `收入：财政拨款`; not 基本支出 above its parts. */
function isHead([first, second]: readonly LabelledAmount[]): boolean {
  if (first === undefined || second === undefined || namedPartsOf(first.name)?.has(second.name) === true) return false;
  if (first.isBlank) return false;
  return (!first.isOfWhich && second.isOfWhich) || (!divides(first.group) && divides(second.group));
}

function sumsOf({ whole, lists, beside = [], isBelow }: Listed, amountAt: AmountAt): FormSum[] {
  const isSum: IsSum = (item, parts) => holds(item, parts, amountAt);
  const read = [...lists, ...beside].map((list) => levelsOf(whole, list, isSum));
  const held = read.map(({ side }) => side.length > 1 && isSum(whole, side));
  const own = read.flatMap(({ side }, at) => {
    const isComplete =
      isBelow || listsAllMoney(side.map(({ name }) => name)) || held.some((one, other) => one && other !== at);
    const isLoose = at >= lists.length && lists.some(({ length }) => length > 0);
    const sums = sumOf(whole, side, isComplete, amountAt);
    return isLoose ? sums.map((sum) => (sum.holds ? sum : { ...sum, standing: "weak" as const })) : sums;
  });
  const within = read.flatMap(({ below }) =>
    [...below].flatMap(([item, parts]) => {
      const names = parts.map(({ name }) => name);
      return sumOf(item, parts, completePartsOf(item.name, names).size === names.length, amountAt);
    }),
  );
  return [...own, ...within];
}

/** What need not be all is told only where a slip of the hand would explain that it does not come to the whole. */
function sumOf(
  whole: LabelledAmount,
  parts: readonly LabelledAmount[],
  isComplete: boolean,
  amountAt: AmountAt,
): FormSum[] {
  if (parts.length < 2) return [];
  const isHeld = holds(whole, parts, amountAt);
  if (!isHeld && !isComplete && !isSlip(whole, parts, amountAt)) return [];
  return [{ whole, parts, standing: isComplete && !whole.isBlank ? "stated" : "weak", holds: isHeld }];
}

function holds(whole: LabelledAmount, parts: readonly LabelledAmount[], amountAt: AmountAt): boolean {
  const [claim, ...terms] = [whole, ...parts].map(amountAt);
  if (claim === undefined || claim.isZero || !terms.every((term) => term !== undefined)) return false;
  return claim.agreement(Amount.sum(terms, claim.unit)) !== "differs";
}

function isSlip(whole: LabelledAmount, parts: readonly LabelledAmount[], amountAt: AmountAt): boolean {
  const [claim, ...terms] = [whole, ...parts].map(amountAt);
  if (claim === undefined || !terms.every((term) => term !== undefined)) return false;
  const sum = Amount.sum(terms, claim.unit);
  const excess = sum.minus(claim);
  return isTypedFor(claim, sum) || terms.some((term) => isTypedFor(term, term.minus(excess)));
}
