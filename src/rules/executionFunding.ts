/** 绩效自评表的资金总额＝其中各项资金之和，各项都不大于总额。 */
import { drawnEvaluation } from "../contract/drawnForms";
import { agreementWith } from "../contract/alternatives";
import { ofEach } from "../contract/ofEach";
import { defineRule, doesNotApply, plus, type Check, type Equality, type Mismatch, type Term } from "../contract/rule";
import { factName, figure, money, rowName, shown } from "../readings/wording";
import { amountOf, isBlank, isReadable, type Fact, type FormPart, type Row, type Table } from "../recognise";
import { budgetsOfFiscal } from "../vocabulary/columns";

export const executionFunding = defineRule({
  id: "execution-funding",
  severity: "error",
  docs: {
    title: "自评表资金构成",
    why: "绩效自评表的资金总额下面列了当年财政拨款、上年结转资金、其他资金等的，年初预算数、全年预算数、全年执行数三栏都应等于所列各项之和；有的表只列其中一部分，所以至少有一栏加得起来，才核对其余各栏。无论列得全不全，每一项都不大于总额。",
    grades: { warning: "各栏中只有一栏的各项资金加得起来的" },
    basis: "项目支出绩效自评表表式",
    causes: "漏填一项资金；改了其中一项没有改总额。",
    mend: "按实际资金来源逐项填列，总额用公式相加。",
    example: {
      good: "全年执行数：当年财政拨款 38.00 ＋ 上年结转资金 2.99 ＝ 年度资金总额 40.99",
      bad: "全年执行数：当年财政拨款 38.00 ＋ 上年结转资金 2.99，年度资金总额却是 49.99，差 9.00",
      drawn: drawnEvaluation(
        "项目资金 | | 年初预算数 | 全年预算数 | 全年执行数",
        " | 年度资金总额 | 39.11 | 46.45 | 43.99→39.93",
        " | 其中：当年财政拨款 | 39.11 | 43.45 | 40.99",
        " | 上年结转资金 | 0.00 | 3.00 | 3.00",
      ),
    },
  },
  check: ofEach("forms", function* (form) {
    for (const part of form.partsOf("execution")) yield* fundsIn(form, part);
  }),
});

const columns = ["initial", "budget", "executed"] as const;

function* fundsIn(form: Table, { rows }: FormPart): Iterable<Check> {
  const total = rows.find(({ kind }) => kind === "total");
  const funds = rows.filter((row) => row !== total);
  if (total === undefined || funds.length === 0) return yield doesNotApply;
  for (const fund of funds) for (const column of columns) yield withinTotal(form, total, fund, column);
  // 财政拨款 may be followed by the budgets that it comes from, or these may stand in its place.
  const readings = [funds, funds.filter(({ name }) => !budgetsOfFiscal.test(name))].map((some) =>
    some.length < fewestFunds ? [] : columns.flatMap((column) => sumIn(form, total, some, column) ?? []),
  );
  const held = readings.map((sums) => sums.filter(agrees).length);
  const most = Math.max(...held);
  // The columns are divided alike: where most add up, the one that does not is wrong.
  for (const sum of readings[held.indexOf(most)] ?? [])
    yield most === 0 ? doesNotApply : asEquality(sum, most > 1 ? "error" : "warning");
}

function agrees({ claim, terms }: Sum): boolean {
  return !amountOf(claim).isZero && agreementWith(claim, terms) !== "differs";
}

/** How many funds must be listed; a single one is a part of the total, and others may not be printed. */
const fewestFunds = 2;

interface Sum {
  readonly claim: Fact;
  readonly terms: readonly Term[];
}

/** @returns undefined where the total or all funds are left blank */
function sumIn(form: Table, total: Row, funds: readonly Row[], column: string): Sum | undefined {
  const claim = form.fact(total, column);
  const stated = funds.flatMap((fund) => form.fact(fund, column) ?? []);
  if (claim === undefined || ![claim, ...stated].every(isReadable)) return undefined;
  return isBlank(claim) || stated.every(isBlank) ? undefined : { claim, terms: stated.map(plus) };
}

function asEquality({ claim, terms }: Sum, severity: Equality["severity"]): Equality {
  return {
    kind: "equality",
    claim,
    terms,
    relation: "funds",
    ...(severity !== undefined && { severity }),
    about: () => `${factName(claim)}＝所列${terms.length}项资金之和`,
    message: ({ expected, difference }: Mismatch) =>
      `${factName(claim)}应为所列${terms.length}项资金之和${money(expected, claim)}，${shown(claim)}，相差${figure(difference, claim)}。`,
    advice: () => "请核对各项资金和总额。",
  };
}

function withinTotal(form: Table, total: Row, fund: Row, column: string): Check {
  const [whole, part] = [form.fact(total, column), form.fact(fund, column)];
  if (whole === undefined || part === undefined || isBlank(part) || isBlank(whole)) return doesNotApply;
  return {
    kind: "equality",
    comparison: "<=",
    claim: part,
    terms: [plus(whole)],
    relation: "within",
    about: () => `${factName(part)}不大于${factName(whole)}`,
    message: ({ expected }: Mismatch) =>
      `${rowName(fund)}是${rowName(total)}的一部分，${factName(part)}（${shown(part)}）却大于${factName(whole)}${money(expected, whole)}。`,
    advice: () => "请核对这两个数。",
  };
}
