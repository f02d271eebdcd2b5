/**
 * `基本支出2476260.58元，占一般公共预算支出的84.06%。` / `项目支出469500元，占一般公共预算支出的19.62%。`: shares of one whole, which no figure tells, each
 * of which makes it another.
 */
import { Amount } from "../../amount";
import type { Comparison } from "./comparison";
import { areOfOneGroup } from "./completeLists";
import { arePair } from "./listEnds";
import { areApart } from "../measures/measureParts";
import type { Figure, Share, Statement } from "../statements/statement";
import type { Tying } from "../tie/tie";
import { areOfOneStage } from "./stages";

/** How many statements back the other may be told. */
const furthest = 8;

/** @param told figures of shares whose whole is told */
export function* sharesApart(
  statements: readonly Statement[],
  told: ReadonlySet<Figure>,
  tying: Tying,
): Iterable<Comparison> {
  const shared = statements.flatMap((statement, position) => {
    const { share, value, isReason, sharedOf } = statement;
    const isOpen = share !== undefined && share.whole !== "" && share.told === undefined && sharedOf === undefined;
    return isOpen && value !== undefined && isReason !== true && !told.has(share.figure)
      ? [{ statement, share, value, position }]
      : [];
  });
  for (const [at, one] of shared.entries()) {
    const other = shared[at - 1];
    if (other === undefined || one.position - other.position > furthest) continue;
    if (!areOfOneWhole(one, other, tying)) continue;
    const [own, its] = [wholeOf(one), wholeOf(other)];
    if (own === undefined || its === undefined) continue;
    yield {
      kind: "direction",
      statement: one.statement,
      figure: one.share.figure,
      others: [one.value, other.share.figure, other.value],
      holds: own.agreement(its) !== "differs",
      why: "sharesApart",
      isSupposed: true,
    };
  }
}

interface Shared {
  readonly statement: Statement;
  readonly share: Share;
  readonly value: Figure;
}

function areOfOneWhole(
  { statement: one, share }: Shared,
  { statement: other, share: its }: Shared,
  tying: Tying,
): boolean {
  const { year } = tying.facts.disclosure;
  return (
    share.whole === its.whole &&
    one.paragraph.sheet === other.paragraph.sheet &&
    areBeside(one, other, tying) &&
    one.heading.join() === other.heading.join() &&
    (one.year ?? year) === (other.year ?? year) &&
    tying.meaning(one)?.scope === tying.meaning(other)?.scope &&
    areOfOneStage(one, other, tying) &&
    tying.ownerOf(one) === tying.ownerOf(other)
  );
}

/** Known to be parts of one whole: `占年度计划的80%` is of another plan each time. */
function areBeside(one: Statement, other: Statement, tying: Tying): boolean {
  const [own = "", its = ""] = [one, other].map((told) => tying.meaning(told)?.measure);
  return areApart(own, its) || arePair([one, other]) || areOfOneGroup(one, other);
}

/** How much the whole is by the share; a percentage may be cut off behind its last digit. */
function wholeOf({ share: { figure }, value }: Shared): Amount | undefined {
  const { amount } = figure;
  if (amount.isZero || value.amount.isZero) return undefined;
  return value.amount.dividedBy(amount.plus(cutOff(amount)).relabelled(value.amount.unit));
}

/** Nothing, give or take half of the last digit. */
function cutOff({ decimals, unit }: Amount): Amount {
  return Amount.rounded(0, decimals, unit);
}
