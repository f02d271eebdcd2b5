/** 表头自己说明的横向合计：基本支出=人员经费+公用经费，合计=基本支出+项目支出…… */
import { drawnExpenditure } from "../../contract/drawnExpenditure";
import { ofEach } from "../../contract/ofEach";
import {
  defineRule,
  doesNotApply,
  plus,
  type Check,
  type Equality,
  type Mismatch,
  type Severity,
  type Term,
} from "../../contract/rule";
import { placeOf } from "../../readings/place";
import { undividedIn, undividedRows } from "../../readings/undivided";
import { factName, figure, listed, money, rowName, shown } from "../../readings/wording";
import {
  isBelowHeader,
  isBlank,
  type Column,
  type Fact,
  type Panel,
  type Row,
  type SumStanding,
  type Table,
  type TableSum,
} from "../../recognise";
import { partsWithinColumns } from "./ofWhichColumns";

export const columnSum = defineRule({
  id: "column-sum",
  severity: "error",
  docs: {
    title: "横向合计",
    why: "表头把一栏分成几栏列示时，小计（合计）栏应等于各分栏之和，例如基本支出＝人员经费＋公用经费，“三公”经费合计＝因公出国（境）费＋公务用车购置及运行费＋公务接待费。",
    grades: {
      warning:
        "表头没有写明、由数看出来的合计，而能印证的行不多的；表头写明了合计、却有不认识的词，又只有一行数的；“其中”栏大于前一栏的",
      info: "只填了合计、各栏空着的",
    },
    basis: "各表表头",
    causes: "改了分栏没有改合计；公式只加到倒数第二栏；金额录到了旁边一栏。",
    mend: "逐行看合计栏的公式是否包括所有分栏，再核对分栏的数。",
    example: {
      good: "基本支出 193.26 ＝ 人员经费 171.77 ＋ 公用经费 21.49",
      bad: "基本支出 193.36，而人员经费 171.77 ＋ 公用经费 21.49 ＝ 193.26，差 0.10",
      drawn: drawnExpenditure("2101502 | 一般行政管理事务 | 50.00→55.00 | | 50.00"),
    },
  },
  check: ofEach("tables", function* (table) {
    const sums = new Map(table.panels.map((panel) => [panel, sumsOf(table, panel)]));
    for (const row of table.rows) {
      for (const sum of sums.get(row.panel) ?? []) yield checkIn(table, row, sum);
    }
    for (const panel of table.panels)
      yield* partsWithinColumns(table, panel, ({ whole, parts }) =>
        table.columnSums(panel).some(({ total, parts: all, standing }) => {
          const isPart = (column: Column): boolean => all.some((part) => part.column === column);
          return total === whole && standing !== "unknown" && parts.every(isPart);
        }),
      );
  }),
});

interface SumOfRows extends TableSum {
  /** All that the header names; where none of them states anything, one lacks its figure. */
  readonly named: TableSum["parts"];
  readonly undivided: readonly Row[];
}

function sumsOf(table: Table, panel: Panel): readonly SumOfRows[] {
  return table
    .columnSums(panel)
    .map((sum) => ({ ...sum, parts: statedParts(table, sum), named: sum.parts }))
    .map((sum) => ({ ...sum, undivided: undividedRows(table, panel, sum) }));
}

function checkIn(table: Table, row: Row, sum: SumOfRows): Check {
  if (!isPrinted(row, sum)) return doesNotApply;
  if (!table.leavesOpen(row, sum)) return sumIn(table, row, sum);
  return row.kind === "total" ? leftOpen(table, row, sum) : doesNotApply;
}

function leftOpen(table: Table, row: Row, { total, parts }: TableSum): Check {
  const claim = table.factIn(row, total);
  const left = listed(
    parts.map(({ column }) => `“${column.title}”`),
    "栏",
  );
  return {
    kind: "violation",
    severity: "info",
    at: placeOf(claim),
    evidence: parts.map(({ column }) => placeOf(table.factIn(row, column))),
    relation: "left-open",
    message: `${factName(claim)}只填了合计，${left}空着，看不出合计由什么构成。各栏有数的，合计行也应填全。`,
  };
}

const severities: Readonly<Record<SumStanding, Severity>> = {
  stated: "error",
  "borne-out": "error",
  weak: "warning",
  unknown: "warning",
};

/** Columns in which nothing stands add nothing, and need not be named. */
function statedParts(table: Table, { parts }: TableSum): TableSum["parts"] {
  return parts.filter(({ column }) => !table.isBlank(column.concept ?? ""));
}

/** Where the header takes cells of a row, the row does not state its sum. */
function isPrinted(row: Row, { total, parts }: TableSum): boolean {
  return [total, ...parts.map(({ column }) => column)].every((column) => isBelowHeader(row, column));
}

function sumIn(table: Table, row: Row, sum: SumOfRows): Equality {
  const { total, parts, named, standing } = sum;
  const claim = table.factIn(row, total);
  const across = (parts.length > 0 ? parts : named).map(({ column, sign }): Term => ({
    fact: table.factIn(row, column),
    sign,
  }));
  const terms = [...across, ...undividedIn(table, row, sum, sum.undivided).map(plus)];
  return {
    kind: "equality",
    claim,
    terms,
    about: () =>
      `${factName(claim)}＝${listed(
        terms.map(({ fact }) => termName(fact, row)),
        "栏",
        "＋",
      )}`,
    message,
    advice: () => "请核对本行各栏。",
    severity: severities[standing],
    ...(standing === "unknown" && { unlessBecause: `表中看不出“${total.title}”由哪些栏构成` }),
  };
}

/** `基本支出`, or of another row `“结转下年”`. */
function termName({ row, column }: Fact, own: Row): string {
  return row === own ? column.title : rowName(row);
}

function message({ claim, terms, expected, difference }: Mismatch): string {
  if (terms.every(({ fact }) => isBlank(fact))) {
    const blanks = listed(
      terms.map(({ fact }) => `“${termName(fact, claim.row)}”`),
      "栏",
    );
    return `${factName(claim)}${shown(claim)}，构成它的${blanks}却没有填写。`;
  }
  const parts = terms
    .map(({ fact, sign }, position) => `${sign < 0 ? "－" : position === 0 ? "" : "＋"}${termName(fact, claim.row)}`)
    .join("");
  return `${factName(claim)}应为${parts}＝${money(expected, claim)}，${shown(claim)}，相差${figure(difference, claim)}。`;
}
