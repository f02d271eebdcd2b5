/** Changes told of a whole and, sentence by sentence, of all its parts: `“三公”经费…比上年减少0.50万元。（一）…持平。（二）…持平。（三）…减少0.50万元。` */
import { Amount } from "../../amount";
import type { Sum } from "./comparison";
import { areBothNatures } from "./completeLists";
import { wouldAddUpExactly } from "./mended";
import { measureOfWhole } from "./measureOfWhole";
import { partitions } from "../measures/measureParts";
import type { Change, Figure, Statement } from "../statements/statement";
import type { Tying } from "../tie/tie";

/** How many statements further on a part may be told. */
const furthest = 16;

/** Of what 三公 is made nothing is left out; of other wholes texts tell parts of other budgets. */
const families = new Set(["threePublic", "vehicles"]);

interface Signed {
  readonly amount: Amount;
  readonly figures: readonly Figure[];
  readonly falls: ReadonlySet<Figure>;
}

/** @yields of each whole whose parts all have changes against the same, what they come to */
export function* familyChanges(statements: readonly Statement[], tying: Tying): Iterable<Sum> {
  for (const [position, whole] of statements.entries()) {
    const { change } = whole;
    const measure = measureOfWhole(whole, tying) ?? "";
    const isFamily = families.has(measure);
    if (change?.difference === undefined || !isTold(whole, tying)) continue;
    if (!isFamily && !tying.isOfAllMoney(whole)) continue;
    // `市本级部门（单位）“三公”经费`: whose else's may be told behind it, so only what it is divided into.
    const isMeant = tying.meaning(whole) !== undefined;
    const behind = statements.slice(position + 1, position + 1 + furthest);
    const end = behind.findIndex((one) => one.isAgain !== true && tying.meaning(one)?.measure === measure);
    const parts = (end < 0 ? behind : behind.slice(0, end)).filter(
      (one) => isTold(one, tying) && isAlike(one, whole) && (isMeant || isListedOf(whole, one)),
    );
    const [own, sum] = [
      signed(whole, change),
      isFamily ? sumOfParts(measure, parts, tying) : sumOfNatures(whole, behind.filter(isValued), tying),
    ];
    if (own === undefined || sum === undefined || sum.figures.length === 0) continue;
    const { amount } = sum;
    yield {
      kind: "sum",
      statement: whole,
      figure: change.difference,
      others: sum.figures,
      holds: own.amount.agreement(amount) !== "differs",
      expected: amount.isNegative ? amount.negated() : amount,
      ofChanges: amount.isNegative ? "fall" : "rise",
      falls: sum.falls,
      isSupposed: true,
    };
  }
}

/**
 * `“三公”经费减少3.48万元：…购置及运行费减少6.48万元，其中运行费减少3.48万元`: one change that fits neither above nor below is told once, below.
 */
export function withoutFollowing(all: readonly Sum[]): readonly Sum[] {
  const failing = all.filter(({ holds }) => !holds);
  const follows = (one: Sum): boolean =>
    failing.some(
      (below) =>
        one.others.includes(below.figure) &&
        one.falls?.has(below.figure) === (below.ofChanges === "fall") &&
        wouldAddUpExactly(one, new Map([[below.figure, below.expected]])),
    );
  return all.filter((one) => one.holds || !follows(one));
}

/** Is it told as a part of the whole, or of a part? */
function isListedOf(whole: Statement, { list }: Statement): boolean {
  return list !== undefined && (list.whole === whole || isListedOf(whole, list.whole));
}

function sumOfParts(whole: string, told: readonly Statement[], tying: Tying): Signed | undefined {
  const { parts = [] } = partitions.find((one) => one.whole === whole) ?? {};
  const changes = parts.map((measure) => {
    const [one, ...others] = told.filter((statement) => tying.meaning(statement)?.measure === measure);
    if (others.length > 0) return undefined;
    return one?.change === undefined ? sumOfParts(measure, told, tying) : signed(one, one.change);
  });
  if (parts.length === 0 || changes.includes(undefined)) return undefined;
  return together(changes as readonly Signed[]);
}

function together(changes: readonly Signed[]): Signed | undefined {
  const [first, ...others] = changes.map(({ amount }) => amount);
  return (
    first && {
      amount: others.reduce((sum, one) => sum.plus(one), first),
      figures: changes.flatMap(({ figures }) => figures),
      falls: new Set(changes.flatMap(({ falls }) => [...falls])),
    }
  );
}

/** `支出合计960.00万元，比上年增加10.00万元。基本支出600.00万元，…；项目支出360.00万元，…`: the two that are told next make up the whole. */
function sumOfNatures(whole: Statement, behind: readonly Statement[], tying: Tying): Signed | undefined {
  const [first, second] = behind;
  if (whole.value === undefined || first?.value === undefined || second?.value === undefined) return undefined;
  const natures = [first, second];
  if (!areBothNatures(natures, tying) || !natures.every((one) => isTold(one, tying) && isAlike(one, whole)))
    return undefined;
  if (whole.value.amount.agreement(first.value.amount.plus(second.value.amount)) === "differs") return undefined;
  const [one, other] = natures.map((part) => part.change && signed(part, part.change));
  if (one === undefined || other === undefined) return undefined;
  return together([one, other]);
}

function isValued({ value, isAgain }: Statement): boolean {
  return value !== undefined && isAgain !== true;
}

/** More than before, or less; of what is 持平 nothing. */
function signed({ value }: Statement, { difference, rises, unchanged, both, contradicts }: Change): Signed | undefined {
  if (both === true || contradicts === true) return undefined;
  if (difference === undefined)
    return unchanged === "equal" && value !== undefined
      ? { amount: Amount.zero(value.amount.unit), figures: [], falls: new Set() }
      : undefined;
  const { amount } = difference;
  if (rises === undefined) return undefined;
  return {
    amount: rises ? amount : amount.negated(),
    figures: [difference],
    falls: new Set(rises ? [] : [difference]),
  };
}

function isTold({ isReason, year }: Statement, tying: Tying): boolean {
  return isReason !== true && (year === undefined || year === tying.facts.disclosure.year);
}

/** Against the same, as far as both say it. */
function isAlike({ change: one }: Statement, { change: other }: Statement): boolean {
  return (
    one === undefined ||
    (one.against === other?.against &&
      (one.baseKind ?? other.baseKind) === (other.baseKind ?? one.baseKind) &&
      (one.baseYear ?? other.baseYear) === (other.baseYear ?? one.baseYear))
  );
}
