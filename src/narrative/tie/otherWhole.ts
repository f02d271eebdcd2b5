/** Parts of something else than a table tells: `综合业务管理项目405.36万元，包括差旅费55.20万元` says nothing of 差旅费 in 基本支出. */
import { amountOf, type Fact } from "../../recognise";
import { isAbove } from "./above";
import type { Figure, List, Statement } from "../statements/statement";
import type { Tying } from "./tie";

/** What contains the rows of the tables whole; 项目支出, 政府购买服务 and what is carried over have a part of each. */
const containing = new Set([
  "grand",
  "income",
  "expenditure",
  "allotted",
  "basic",
  "personnel",
  "operating",
  "operatingOfOffice",
  "threePublic",
  "vehicles",
  "reception",
]);

/** Does the figure belong to a whole of which these facts are no parts? */
export function isOfOtherWhole({ list }: Statement, figure: Figure, facts: readonly Fact[], tying: Tying): boolean {
  if (list === undefined || facts.length === 0 || !isDivided(list) || isAbove(figure.amount, list.total.amount))
    return false;
  if (facts.every((fact) => isAbove(amountOf(fact), list.total.amount))) return true;
  return !facts.some((fact) => contains(list.whole, list.total, fact, tying)) && !isBorneOut(list, tying);
}

/** `上年结转160.17万元；支出包括：` divides something else. */
function isDivided({ total: { paragraph, end }, parts }: List): boolean {
  const [first] = parts;
  const start = (first?.value ?? first?.budget)?.start ?? end;
  return !/[;。]/u.test(paragraph.folded.text.slice(end, start));
}

function contains(whole: Statement, total: Figure, fact: Fact, tying: Tying): boolean {
  const { table, row } = fact;
  const measure = tying.meaning(whole)?.measure;
  if (measure !== undefined) return containing.has(measure) || (measure === "project" && isOfProjects(fact));
  const rows = new Set(tying.rowsOf(whole).map((one) => one.row));
  for (let above = row.parent; above !== undefined; above = above.parent) if (rows.has(above)) return true;
  return table.rows.some(
    (one) =>
      one.kind === "total" &&
      one.panel.additive.some((column) => {
        const fact = table.factIn(one, column);
        return fact.reading.kind === "amount" && amountOf(fact).agreement(total.amount) !== "differs";
      }),
  );
}

/** The table is of projects alone, or all that its row has is 项目支出. */
function isOfProjects(fact: Fact): boolean {
  const { table, row } = fact;
  const column = row.panel.columns.find(({ concept }) => concept === "project");
  const own = column && table.factIn(row, column);
  return (
    table.layout.id.startsWith("project") ||
    (own?.reading.kind === "amount" && amountOf(own).agreement(amountOf(fact)) !== "differs")
  );
}

/** Another part of the list is in the tables as it is told. */
function isBorneOut({ parts }: List, tying: Tying): boolean {
  return parts.some((part) => part.value?.amount.isZero === false && tying.value(part).kind === "agrees");
}
