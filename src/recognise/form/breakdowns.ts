/**
 * A total that its header divides more than once: `合计 | 按经济分类(商品和服务支出 | 资本性支出) | 按资金来源(一般公共预算 | 政府性基金)`.
 * Each division makes up the whole by itself.
 */
import { Amount } from "../../amount";
import { isDivision } from "../../vocabulary";
import { enoughSums } from "../enoughSums";
import type { Row } from "../row";
import type { TableFigures, TableSum } from "./tableSum";
import type { SumCandidate } from "./sumCandidates";
import { stateOf } from "./sumFigures";

/** The sums of all divisions of each total; none where the rows do not bear out that each is the whole. */
export function divisionSums(
  table: TableFigures,
  rows: readonly Row[],
  divided: readonly (readonly SumCandidate[])[],
): TableSum[] {
  return divided.flatMap((divisions) => {
    const standing = standingOf(table, rows, divisions);
    return standing === undefined ? [] : divisions.map(({ total, parts }) => ({ total, parts, standing }));
  });
}

/**
 * Do the rows confirm the divisions? A row in which the total and all divisions agree does. A row in which all but one agree
 * has a mistake in that one, if other rows confirm the divisions or the words say that each divides the whole.
 */
function standingOf(
  table: TableFigures,
  rows: readonly Row[],
  divisions: readonly SumCandidate[],
): TableSum["standing"] | undefined {
  const seen = new Set<string>();
  let [holds, slips, fails] = [0, 0, 0];
  for (const row of rows) {
    const states = divisions.map((division) => stateOf(table, row, division));
    const [first] = states;
    if (first === undefined || states.includes(undefined)) continue;
    const sums = [first.claim, ...states.flatMap((state) => (state ? Amount.sum(state.stated, state.claim.unit) : []))];
    const key = sums.map((sum) => sum.toText()).join();
    if (sums.every(({ isZero }) => isZero) || seen.has(key)) continue;
    seen.add(key);
    const groups = agreeing(sums);
    if (groups === sums.length) holds += 1;
    else if (groups === sums.length - 1) slips += 1;
    else fails += 1;
  }
  const saysSo = divisions.every(({ parts: [first] }) => first?.column.title.split("/").some(isDivision) === true);
  if (fails > 0 || slips > (holds > 0 ? holds : 1) || (holds === 0 && !(saysSo && slips > 0))) return undefined;
  return holds >= enoughSums && holds >= 2 * slips ? "borne-out" : "weak";
}

/** How many of the amounts are the same, at most. */
function agreeing(amounts: readonly Amount[]): number {
  return Math.max(...amounts.map((one) => amounts.filter((other) => one.agreement(other) !== "differs").length));
}
