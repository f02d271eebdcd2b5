/** 收支总表一类的表：本年合计=各项之和，总计=本年合计+结转，收入总计=支出总计。 */
import {
  couldNotRun,
  defineRule,
  doesNotApply,
  plus,
  type Check,
  type Mismatch,
  type Severity,
} from "../../contract/rule";
import { Amount } from "../../amount";
import { amountColumns, columnAcross } from "../../readings/sides";
import { factName, figure, money, shown, tableName } from "../../readings/wording";
import {
  amountOf,
  carriedKeys,
  isBlank,
  isReadable,
  type Disclosure,
  type Fact,
  type Family,
  type Row,
  type Table,
} from "../../recognise";
import { isBareSum, isTotalLabel, mayBeSurplus, sideTotals, splitOrdinal } from "../../vocabulary";
import { completeListsIn, termsOf } from "./completeLists";
import { ofWhichIn } from "./ofWhich";
import { whatIsLeft } from "./whatIsLeft";
import { withinLimit } from "./withinLimit";

export const balance = defineRule({
  id: "balance",
  severity: "error",
  docs: {
    title: "收支平衡",
    why: "本年收入（支出）合计等于所列各项之和，总计等于本年合计加结转结余，收入总计与支出总计相等。",
    grades: {
      warning:
        "有的项目名称不认识、不能确定都是它的组成部分的；“其中”大于上一行的；“其中”列出了全部组成、合起来却不等于上一行的；标准表以外的表两边总计不等的，年末余额不等于年初余额加本年增加减本年减少的；债务余额大于限额的；两边最后一行都叫“合计”而不等的",
    },
    basis: "《预算法》：收支平衡；部门预算、决算总表表式",
    causes: "结转结余只填了一边；收入追加后支出没有跟着调整；总计是手工录入的。",
    mend: "总计改为公式；差额等于哪一项，多半就是漏了哪一项。",
    example: {
      good: "本年收入合计 2058.78 ＋ 上年结转结余 0 ＝ 收入总计 2058.78 ＝ 支出总计 2058.78",
      bad: "收入总计 2058.78，支出总计 2085.78，差 27.00",
      drawn: `
        2026年收支总表
        部门：某局 | | | 单位：万元
        收入 | | 支出 |
        项目 | 预算数 | 项目 | 预算数
        一、一般公共预算拨款收入 | 90.00 | 一、社会保障和就业支出 | 16.88
        二、其他收入 | 6.88 | 二、卫生健康支出 | 80.00
        本年收入合计 | 96.88 | 本年支出合计 | 96.88
        收入总计 | 96.88→98.66 | 支出总计 | 96.88`,
    },
  },
  *check(disclosure) {
    for (const table of captionTables(disclosure)) {
      for (const panel of table.panels)
        if (table.treeOf(panel) === "none")
          yield couldNotRun(
            `${tableName(table)}${panel.section}各项之和`,
            "有的项目名称不认识，看不出它是其中一项还是合计：按各种算法都与表中的数对不上",
          );
      for (const family of table.families())
        if (table.treeOf(family.parent.panel) !== "none") yield* sumsOf(table, family);
      if (table.layout.kind === "budget") yield* partsWithinWhole(table);
      yield* completeLists(table);
      yield* sidesAgree(table);
    }
    for (const table of disclosure.tables)
      if (table.axis === "general") {
        yield* totalsBesideAgree(table);
        yield* whatIsLeft(table);
        yield* withinLimit(table);
      }
  },
});

function* sumsOf(table: Table, { parent, children }: Family): Iterable<Check> {
  const isStated = table.treeOf(parent.panel) === "stated";
  for (const column of parent.panel.additive) {
    const isSure = isStated && parent.panel.supposed?.has(column) !== true;
    const claim = table.factIn(parent, column);
    const terms = children.flatMap((child) => table.fact(child, column.concept ?? "") ?? []).map(plus);
    const isUnsaid = children.every(({ meaning }) => meaning !== undefined) && terms.every(({ fact }) => isBlank(fact));
    // Lines with unknown captions and without figures are hardly the parts of the total.
    if (isUnsaid || table.isLeftOpen(parent, column)) {
      yield doesNotApply;
      continue;
    }
    yield {
      kind: "equality",
      claim,
      terms,
      about: () => `${factName(claim)}＝所列各项之和`,
      message: sumMessage,
      advice: () => "请核对各项与合计。",
      ...(!isSure && { severity: "warning" as const }),
      ...(!isSure &&
        isBlank(claim) &&
        !isTotalLabel(parent.name) && { unlessBecause: "有的项目名称不认识，不能确定空着的这一行应当是合计" }),
    };
  }
}

/**
 * A line with 其中 (`其中：经费拨款`) is at most the line above it, as long as neither is negative, and so are several with numbers
 * together.
 */
function* partsWithinWhole(table: Table): Iterable<Check> {
  for (const { whole, parts, isList } of ofWhichIn(table))
    for (const column of whole.panel.additive) {
      const [all, terms] = [table.factIn(whole, column), parts.map((part) => table.factIn(part, column))];
      if (isList) yield partWithin(all, terms);
      else for (const term of terms) yield partWithin(all, [term]);
    }
}

/** `财政拨款收入`, `其中：一般公共预算`, `政府性基金`: 其中 or not, there is no more money that it could be. */
function* completeLists(table: Table): Iterable<Check> {
  for (const list of completeListsIn(table))
    for (const column of list.whole.panel.additive) {
      const claim = table.factIn(list.whole, column);
      const { terms, isCertain } = termsOf(table, list, column);
      // A line that only says what its parts are, and parts that nobody filled in.
      const isStated = [claim, ...terms].every(isReadable) && !isBlank(claim) && !terms.every(isBlank);
      yield !isStated
        ? doesNotApply
        : {
            kind: "equality",
            claim,
            terms: terms.map(plus),
            relation: "complete-list",
            severity: "warning",
            about: () => `${factName(claim)}＝所列各项之和`,
            message: sumMessage,
            advice: () => "“其中”列出的几项应合为全部。请核对各项与合计，看有没有漏填的。",
            ...(!isCertain && { unlessBecause: "“其中”还列了别的项目，不能确定它们是不是其中一项" }),
          };
    }
}

function partWithin(whole: Fact, parts: readonly Fact[]): Check {
  const stated = parts.filter((fact) => !isReadable(fact) || !isBlank(fact));
  const isStated = [whole, ...stated].every((fact) => isReadable(fact) && !isBlank(fact) && !amountOf(fact).isNegative);
  const [claim, ...others] = stated;
  // Where the line above is zero, the 其中 belongs to some other line.
  if (!isStated || claim === undefined || amountOf(whole).isZero) return doesNotApply;
  return {
    kind: "equality",
    claim,
    terms: [plus(whole), ...others.map((fact) => ({ fact, sign: -1 as const }))],
    comparison: "<=",
    relation: "of-which",
    severity: "warning",
    about: () => `${factName(claim)}不大于${factName(whole)}`,
    message: partMessage,
    advice: () => `“其中”只列上一行的一部分，${others.length > 0 ? "合计" : ""}不应大于它。请核对这几处。`,
  };
}

function captionTables({ tables }: Disclosure): readonly Table[] {
  return tables.filter(({ axis }) => axis === "caption");
}

function* sidesAgree(table: Table): Iterable<Check> {
  const income = total(table, "incomeTotal");
  const expenditure = total(table, "expenditureTotal");
  if (income === undefined || expenditure === undefined) {
    const ends =
      table.layout.kind === "budget" ? totalsAtEnd(table)?.map((row) => table.fact(row, "amount")) : undefined;
    if (ends?.[0] !== undefined && ends[1] !== undefined) yield sidesOf(ends[0], ends[1], "warning");
    return;
  }
  if (isLeftBelow(table, expenditure) || areOfYearAlone(table, income, expenditure)) return;
  // Where nothing tells what the year comes to, 合计 adds up what is listed, and that need not be all.
  const isOfListed = table.row("currentIncome") === undefined && isBareSum(income.row.name);
  const isDoubtful = isOfListed || [income, expenditure].some(({ row }) => row.meaning !== undefined);
  yield sidesOf(income, expenditure, isDoubtful ? "warning" : undefined);
}

/** Where `三、收支结余` stands below both totals they are no two sides of one sum: it says what they are apart. */
function isLeftBelow({ rows }: Table, { row: total }: Fact): boolean {
  return rows.some(({ name, sheet, index }) => mayBeSurplus(name) && sheet === total.sheet && index > total.index);
}

/**
 * `收入合计` and `支出合计` of final accounts that tell of nothing carried over: what the year brought and what was spent in it, which need not
 * come to the same. A 总计 counts in what was carried.
 */
function areOfYearAlone({ layout, rows }: Table, ...totals: readonly Fact[]): boolean {
  const countsAll = totals.some(({ row }) => row.name.includes("总"));
  const hasCarried = rows.some(({ key }) => carriedKeys.has(key));
  return layout.kind === "finalAccounts" && !countsAll && !hasCarried;
}

function sidesOf(income: Fact, expenditure: Fact, severity: Severity | undefined): Check {
  if (isBlank(income) && isBlank(expenditure)) return doesNotApply;
  return {
    kind: "equality",
    claim: income,
    terms: [plus(expenditure)],
    about: () => `${tableName(income.table)} 收入总计＝支出总计`,
    relation: "sides",
    ...(severity && { severity }),
    message: sidesMessage,
    advice: () => "收入总计应等于支出总计，请核对两边。",
  };
}

/** In a table read by its form, column by column: 收入总计 and 支出总计 in one line, or 总收入 and 总支出, or what both sides end with. */
function* totalsBesideAgree(table: Table): Iterable<Check> {
  yield* endsAgree(table);
  for (const [ofIncome, ofExpenditure] of sideTotals)
    for (const income of table.rows.filter(({ name }) => name === ofIncome)) {
      const expenditure = rowBeside(table, income, ofExpenditure);
      if (expenditure === undefined) continue;
      for (const column of amountColumns(income)) {
        const across = columnAcross(income, expenditure, column);
        if (across !== undefined)
          yield sidesOf(table.factIn(income, column), table.factIn(expenditure, across), "warning");
      }
    }
}

/** Of a list of what came in and one of what went out, each right in itself, nobody says that they come to the same. */
function* endsAgree(table: Table): Iterable<Check> {
  const [income, expenditure] = totalsAtEnd(table) ?? [];
  if (income === undefined || expenditure === undefined || sideTotals.some(([name]) => name === income.name)) return;
  if (!income.panel.section.includes("收入") || !expenditure.panel.section.includes("支出")) return;
  for (const column of amountColumns(income)) {
    const across = columnAcross(income, expenditure, column);
    if (across === undefined) continue;
    const [claim, other] = [table.factIn(income, column), table.factIn(expenditure, across)];
    yield [claim, other].every(isSumOfItsRows) ? doesNotApply : sidesOf(claim, other, "warning");
  }
}

function isSumOfItsRows({ table, row, column, reading }: Fact): boolean {
  const parts = row.children.map((child) => table.factIn(child, column)).filter(isReadable);
  if (parts.length === 0 || reading.kind !== "amount") return false;
  return reading.amount.agreement(Amount.sum(parts.map(amountOf), reading.amount.unit)) !== "differs";
}

/** Of a name, in the same line on the other side of the table. */
function rowBeside({ rows }: Table, { sheet, index, panel }: Row, named: string): Row | undefined {
  return rows.find((row) => row.name === named && row.sheet === sheet && row.index === index && row.panel !== panel);
}

/** `合计` beside `合计`, with which both sides end, are what others call 收入总计 and 支出总计. */
function totalsAtEnd(table: Table): readonly [Row, Row] | undefined {
  const [income, ...others] = table.panels.map((panel) => lastOf(table, panel));
  if (income === undefined || table.rows.some(({ name }) => mayBeSurplus(splitOrdinal(name).text))) return undefined;
  const expenditure = others.find((row) => row?.sheet === income.sheet && row.index === income.index);
  const isNamedAlike = expenditure !== undefined && withoutSide(income.name) === withoutSide(expenditure.name);
  return isNamedAlike && isTotalLabel(income.name) ? [income, expenditure] : undefined;
}

function withoutSide(total: string): string {
  return total.replace(/收入|支出/u, "");
}

function lastOf({ rows }: Table, panel: Row["panel"]): Row | undefined {
  return rows.findLast((row) => row.panel === panel && row.name !== "");
}

function total(table: Table, key: string): Fact | undefined {
  const row = table.row(key);
  return row === undefined ? undefined : table.fact(row, "amount");
}

function sumMessage({ claim, expected, difference }: Mismatch): string {
  return `${factName(claim)}应为所列各项之和${money(expected, claim)}，${shown(claim)}，相差${figure(difference, claim)}。`;
}

function partMessage({ claim, terms: [whole, ...others], expected, actual, difference }: Mismatch): string {
  const name = whole === undefined ? "上一行" : factName(whole.fact);
  if (whole !== undefined && others.length > 0)
    return `“其中”自${factName(claim)}起的${others.length + 1}项合计大于${name}的${figure(amountOf(whole.fact), claim)}，多${figure(difference, claim)}。`;
  return `${factName(claim)}为${money(actual, claim)}，大于${name}的${figure(expected, claim)}，多${figure(difference, claim)}。`;
}

function sidesMessage({ claim, terms, expected, actual, difference }: Mismatch): string {
  const other = terms[0] === undefined ? "支出总计" : factName(terms[0].fact);
  const own = isBlank(claim) ? "没有填写" : `为${money(actual, claim)}`;
  return `收支不平：${factName(claim)}${own}，${other}为${figure(expected, claim)}，相差${figure(difference, claim)}。`;
}
