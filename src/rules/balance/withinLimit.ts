/** `二、2023年末债务余额限额`, `五、2023年末债务余额`: what is owed at the end of a year is within that year's limit. */
import { plus, type Check, type Mismatch } from "../../contract/rule";
import { amountColumns } from "../../readings/sides";
import { factName, figure, money } from "../../readings/wording";
import { isBlank, isReadable, type Fact, type Row, type Table } from "../../recognise";
import { flowsInRows } from "../../vocabulary";

/** The limit often stands in the column of the budget and the balance in that of the outcome: each row states one figure. */
export function* withinLimit(table: Table): Iterable<Check> {
  const debts = table.rows.filter(({ name }) => /债务/u.test(name) && flowsInRows.left.test(name));
  const isLimit = ({ name }: Row): boolean => flowsInRows.limit.test(name);
  for (const limit of debts.filter(isLimit)) {
    const ofYear = debts.filter((row) => !isLimit(row) && yearOf(row) !== undefined && yearOf(row) === yearOf(limit));
    const [whole, left] = [onlyFigure(table, limit), ...ofYear.map((row) => onlyFigure(table, row))];
    if (ofYear.length !== 1 || whole === undefined || left === undefined) continue;
    yield {
      kind: "equality",
      claim: left,
      terms: [plus(whole)],
      comparison: "<=",
      relation: "within-limit",
      severity: "warning",
      about: () => `${factName(left)}不大于${factName(whole)}`,
      message: ({ claim, expected, actual, difference }: Mismatch) =>
        `${factName(claim)}为${money(actual, claim)}，大于${factName(whole)}的${figure(expected, claim)}，多${figure(difference, claim)}。`,
      advice: () => "年末债务余额不得突破限额，请核对这两处。",
    };
  }
}

/** `2023年末…`: at the end of which year. */
function yearOf({ name }: Row): string | undefined {
  return /(20\d\d)年(?:度)?(?:年)?末/u.exec(name)?.[1];
}

function onlyFigure(table: Table, row: Row): Fact | undefined {
  const facts = amountColumns(row).map((column) => table.factIn(row, column));
  const [only, ...others] = facts.filter((fact) => isReadable(fact) && !isBlank(fact));
  return others.length === 0 ? only : undefined;
}
