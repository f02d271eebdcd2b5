/** What stands behind the last of several parts and may be told of their whole: `“三公”经费2.60万元，其中…运行维护费2.40万元，比预算3.00万元节约0.40万元`. */
import { changed } from "./changes";
import type { Comparison } from "./comparison";
import { completed } from "./completions";
import type { Statement } from "../statements/statement";
import type { Tying } from "../tie/tie";
import { heldWithTables } from "./withTableBase";

/** @yields what follows the figure of a statement, held as of that figure or of the whole of which it is the last part, whichever it fits */
export function* followed(statement: Statement, tying: Tying): Iterable<Comparison> {
  const own = following(statement, tying);
  const isRight = (all: readonly Comparison[]): boolean => all.length > 0 && all.every(({ holds }) => holds);
  yield* isRight(own)
    ? own
    : (wholesOf(statement)
        .map((whole) => following(whole, tying))
        .find(isRight) ?? own);
}

function following(statement: Statement, tying: Tying): readonly Comparison[] {
  return [...changed(statement), ...completed(statement), ...heldWithTables(statement, tying)];
}

/** Nobody tells parts of parts any deeper. */
const mostWholes = 4;

/** The wholes around the last part, each as if what follows the part followed it. */
function wholesOf(part: Statement): readonly Statement[] {
  const { base, baseKind, baseYear, isBaseBudget, budget, change, completion, compared, ratio, isOfInitial } = part;
  const followers = {
    base,
    baseKind,
    baseYear,
    isBaseBudget,
    budget,
    change,
    completion,
    compared,
    ratio,
    isOfInitial,
  };
  const told = Object.fromEntries(Object.entries(followers).filter(([, said]) => said !== undefined));
  const wholes: Statement[] = [];
  if (Object.keys(told).length === 0) return wholes;
  for (let one = part; one.list !== undefined && one.list.parts.at(-1) === one; one = one.list.whole) {
    const { whole } = one.list;
    if (whole.value === undefined || whole.change !== undefined || whole.completion !== undefined) break;
    if (wholes.length === mostWholes) break;
    wholes.push({ ...whole, ...(told as Partial<Statement>) });
  }
  return wholes;
}
