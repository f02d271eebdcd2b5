/** What a table lists below a line as 其中: need it be all that the line consists of? */
import { Amount } from "../../amount";
import { amountOf, isBlank, isReadable, type Column, type Fact, type Row, type Table } from "../../recognise";
import { completePartsOf } from "../../vocabulary";
import { isOfWhich } from "./ofWhich";

/** Lines below another one that are, by what they are, all that it consists of. */
export interface CompleteList {
  readonly whole: Row;
  readonly parts: readonly Row[];
  /** Further lines of the list, of which nobody knows whether they are parts of the whole or of one of its parts. */
  readonly others: readonly Row[];
}

/** `财政拨款收入`, `其中：一般公共预算`, `政府性基金`: those lists of 其中 that are complete. */
export function completeListsIn({ rows }: Table): CompleteList[] {
  return rows.flatMap((whole, at) => {
    if (whole.kind === "memo") return [];
    const listed = memosBelow(rows, at);
    if (whole.kind === "total" && !endsWith(rows[at + 1 + listed.length], whole)) return [];
    const names = completePartsOf(
      whole.name,
      listed.map(({ name }) => name),
    );
    const parts = listed.filter(({ name }) => names.has(name));
    const isOnce = parts.length === names.size;
    return parts.length === 0 || !isOnce ? [] : [{ whole, parts, others: besides(listed, parts) }];
  });
}

/** A total may count in what was carried over, which stands below the list. */
function endsWith(next: Row | undefined, { panel }: Row): boolean {
  return next?.panel !== panel || next.kind === "total";
}

function memosBelow(rows: readonly Row[], at: number): readonly Row[] {
  let end = at + 1;
  while (rows[end]?.kind === "memo" && rows[end]?.panel === rows[at]?.panel) end += 1;
  return rows.slice(at + 1, end);
}

/** Without what a part is said to consist of in its turn: `其中：专项收入` behind `其中：一般公共预算`. */
function besides(listed: readonly Row[], parts: readonly Row[]): readonly Row[] {
  let isWithin = false;
  return listed.filter((row, at) => {
    if (parts.includes(row)) isWithin = false;
    else if (at > 0 && isOfWhich(row)) isWithin = true;
    return !isWithin && !parts.includes(row);
  });
}

/** What makes up the whole in a column: the parts, and what else is listed where they come to it only then. */
export function termsOf(
  table: Table,
  { whole, parts, others }: CompleteList,
  column: Column,
): { readonly terms: readonly Fact[]; readonly isCertain: boolean } {
  const claim = table.factIn(whole, column);
  const [own, more] = [parts, others].map((rows) => rows.map((row) => table.factIn(row, column))) as [Fact[], Fact[]];
  const stated = more.filter((fact) => isReadable(fact) && !isBlank(fact));
  const isSum = (terms: readonly Fact[]): boolean =>
    amountOf(claim).agreement(Amount.sum(terms.map(amountOf), amountOf(claim).unit)) !== "differs";
  const all = [...own, ...stated];
  if (stated.length > 0 && !isSum(own) && isSum(all)) return { terms: all, isCertain: true };
  return { terms: own, isCertain: stated.length === 0 };
}
