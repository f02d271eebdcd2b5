/** 占比一栏＝本行金额÷合计行金额。 */
import { Decimal } from "decimal.js";
import { ofEach } from "../../contract/ofEach";
import { quotient } from "../../contract/quotient";
import { defineRule, doesNotApply, type Check } from "../../contract/rule";
import { amountOf, type Column, type Panel, type Row, type Table } from "../../recognise";
import { isSumLabel, sharesOfWhole } from "../../vocabulary";
import { saysSomething, type ComparedColumns, type ComparedFacts } from "./comparedColumns";
import { bestWay, type Way } from "./ways";
import { wholeOfShares } from "./wholeOfShares";

export const shareOfTotal = defineRule({
  id: "share-of-total",
  severity: "warning",
  docs: {
    title: "占比",
    why: "表中列了金额，又列了各行占合计的比重时，比重应由本行金额除以合计行金额算得。先看全表各行，多数行算得出来的，才对算不出来的行提醒；比重都是按所列各项之和算的，合计行却是另一个数的，提醒核对合计。",
    grades: { info: "各行占比之和正好等于合计的占比、只有一行差末位一个字的（轧差）" },
    basis: "各表表头",
    causes: "金额改了，占比没有重算；数字颠倒。",
    mend: "用本行金额除以合计行金额重算，最好在表里用公式。",
    example: {
      good: "一般公共预算收入 4443.17，收入总计 5093.60，占比 87.23%",
      bad: "一般公共预算收入 4443.17，收入总计 5093.60，占比却填 82.73%（应为 87.23%）",
      drawn: `2025年部门收入总体情况表 | | 单位：万元
        项目 | 2025年预算数 | 占收入总计的比重%
        一、一般公共预算财政拨款收入 | 4443.17 | 87.23→82.73
        二、政府性基金预算财政拨款收入 | 39.23 | 0.77
        三、事业收入 | 393.31 | 7.72
        本年收入合计 | 4875.71 | 95.72
        上年结转和结余 | 217.89 | 4.28
        收入总计 | 5093.60 | 100.00`,
    },
  },
  check: ofEach("tables", function* (table) {
    for (const panel of table.panels)
      for (const column of panel.columns.filter(isShareOfWhole)) yield* sharesIn(table, panel, column);
  }),
});

function isShareOfWhole({ role, compares, title }: Column): boolean {
  return role === "share" && compares === undefined && sharesOfWhole.test(title);
}

interface Shares {
  readonly rows: readonly ComparedFacts[];
  readonly way: Way;
}

function* sharesIn(table: Table, panel: Panel, column: Column): Iterable<Check> {
  const rows = table.rows.filter((row) => row.panel === panel);
  const wholes = rows.filter(({ kind, name }) => kind === "total" || isSumLabel(name)).slice(-mostWholes);
  const owns = panel.columns.filter(({ role, isOtherPeriod }) => role === "amount" && isOtherPeriod === undefined);
  const possible = owns
    .flatMap((own) => wholes.map((whole) => sharesOf(table, rows, { column, own }, whole)))
    .sort((one, other) => other.way.holds - one.way.holds);
  const [best] = possible;
  if (best === undefined || !best.way.isBorneOut) {
    const [whole] = wholes;
    const [own, ...others] = owns;
    if (wholes.length !== 1 || whole === undefined || own === undefined || others.length > 0) return yield doesNotApply;
    return yield* wholeOfShares(table, column, own, whole);
  }
  const advice = "请按金额重算占比，或核对金额。";
  const isEven = isEvenedOut(table, column, best.rows);
  for (const facts of best.rows) {
    const { claim, own, base } = facts;
    const severity = isEven && isOneOff(facts) ? ("info" as const) : undefined;
    yield saysSomething(quotients, facts) ? quotient(claim, own, base, { advice, severity }) : doesNotApply;
  }
}

/** 轧差: the shares of what the whole consists of add up to its own as they are printed, for which one of them is a last digit off. */
function isEvenedOut(table: Table, column: Column, rows: readonly ComparedFacts[]): boolean {
  const whole = rows.find(({ own, base }) => own.row === base.row)?.claim;
  if (whole === undefined || whole.row.children.length < 2) return false;
  const parts = whole.row.children.map((row) => amountOf(table.factIn(row, column)));
  const printed = parts.reduce((sum, { value }) => sum.plus(value), new Decimal(0));
  return printed.equals(amountOf(whole).value) && rows.filter(isOneOff).length === 1;
}

function isOneOff({ claim, own, base }: ComparedFacts): boolean {
  const right = amountOf(own).dividedBy(amountOf(base));
  if (right === undefined || claim.reading.kind !== "amount") return false;
  const { decimals, value } = claim.reading.amount;
  const off = right.roundedTo(decimals).value.minus(value).abs();
  return off.equals(new Decimal(10).pow(-decimals));
}

/** How many totals are tried as the whole; those at the end of a list add up the most. */
const mostWholes = 4;

const quotients = { kind: "quotient" } as const;

function sharesOf(
  table: Table,
  rows: readonly Row[],
  { column, own }: Pick<ComparedColumns, "column" | "own">,
  whole: Row,
): Shares {
  const base = table.factIn(whole, own);
  const facts = rows.map((row) => ({ claim: table.factIn(row, column), own: table.factIn(row, own), base }));
  return { rows: facts, way: bestWay("quotient", facts) };
}
