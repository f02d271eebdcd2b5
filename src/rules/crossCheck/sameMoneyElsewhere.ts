/** Tables of no layout, whose title and columns say which money they show, against the standard table of that money. */
import { Amount } from "../../amount";
import { plus, type Check, type Equality, type Term } from "../../contract/rule";
import { grouped } from "../../grouped";
import { layoutOf, type DocumentKind } from "../../layouts";
import type { TableSet } from "../../readings/tableSets";
import { listed, rowName, tableName } from "../../readings/wording";
import { amountOf, isReadable, type Column, type Fact, type Panel, type Row, type Table } from "../../recognise";
import { budgetsOfFiscal } from "../../vocabulary/columns";
import { holdingsLike, type Holding } from "./moneyOfTables";
import { saysOtherwise } from "./saysOtherwise";
import { findTerm } from "./terms";

/**
 * The total and the subjects that both tables show. A title leaves out much (whether 上年结转 is in it): only where most subjects agree
 * the two show the same money for certain, and without subjects to compare it is no more than likely.
 */
export function* sameMoneyElsewhere(table: Table, kind: DocumentKind, tables: TableSet): Iterable<Check> {
  const [panel, ...others] = table.panels;
  const whole = panel && others.length === 0 ? columnOfAll(table, panel) : undefined;
  if (panel === undefined || whole === undefined) return;
  for (const holding of holdingsLike(table, kind)) {
    const total = table.rows.find((row) => row.kind === "total" && row.parent === undefined);
    const totals = total === undefined ? [] : pairOf(table.factIn(total, whole), holding.total, holding, tables);
    const rows = subjectsOf(table, holding).flatMap((row) =>
      pairOf(table.factIn(row, whole), row.code, holding, tables),
    );
    if (totals.length + rows.length === 0) continue;
    if (areMostlyAlike(rows)) yield* [...totals, ...rows].map((pair) => toEquality(pair, holding, tables));
    else if (rows.length === 0 && (holding.rows === "total" || addsUpBudgets(table, panel, whole)))
      yield* totals.map((pair) => ({ ...toEquality(pair, holding, tables), severity: "warning" as const }));
    return;
  }
}

/** The column that adds up all others; or the only one. */
function columnOfAll(table: Table, panel: Panel): Column | undefined {
  const columns = panel.additive.filter(({ isPart }) => isPart !== true);
  if (columns.length < 2) return columns[0];
  const sums = table.columnSums(panel).filter(({ standing }) => standing !== "unknown");
  const parts = new Set(sums.flatMap((sum) => sum.parts.map(({ column }) => column)));
  const [top, ...others] = columns.filter((column) => !parts.has(column));
  return others.length === 0 && sums.some(({ total }) => total === top) ? top : undefined;
}

/** Is it the sum of the budgets' columns? Then it leaves out none of them. */
function addsUpBudgets(table: Table, panel: Panel, whole: Column): boolean {
  const sum = table.columnSums(panel).find(({ total }) => total === whole);
  return (sum?.parts.filter(({ column }) => budgetsOfFiscal.test(column.title)).length ?? 0) > 1;
}

type Subject = Row & { readonly code: string };

/** The rows of codes that the table prints once: of one in several lines no line is all of it. */
function subjectsOf(table: Table, { rows }: Holding): readonly Subject[] {
  if (rows === "total") return [];
  const coded = table.rows.filter((row): row is Subject => row.kind === "code" && row.code !== undefined);
  const byCode = grouped(coded, ({ code }) => code);
  const isOfKind = ({ code }: Subject): boolean => rows === "code" || /^\d{3}$/u.test(code);
  return coded.filter((row) => isOfKind(row) && byCode.get(row.code)?.length === 1);
}

/** A figure, with those that it should come to. */
interface Pair {
  readonly claim: Fact;
  readonly terms: readonly [Term, ...Term[]];
}

function pairOf(claim: Fact, row: string, { layouts, concept }: Holding, tables: TableSet): Pair[] {
  const found = layouts.map((layout) => findTerm({ layout, row, concept }, row, tables));
  if (!isReadable(claim) || found.some(({ kind }) => kind === "unprinted" || kind === "unstated")) return [];
  const [first, ...more] = found.flatMap((one) => (one.kind === "fact" ? [one.fact, ...one.further] : []));
  if (first === undefined || ![first, ...more].every(isReadable)) return [];
  return [{ claim, terms: [plus(first), ...more.map(plus)] }];
}

/** Two subjects at least, and more than half of those that have money. */
function areMostlyAlike(rows: readonly Pair[]): boolean {
  const telling = rows.filter(({ claim, terms }) => [claim, ...terms.map(({ fact }) => fact)].some(hasMoney));
  const alike = telling.filter(({ claim, terms }) => {
    const sum = Amount.sum(
      terms.map(({ fact }) => amountOf(fact)),
      amountOf(claim).unit,
    );
    return amountOf(claim).agreement(sum) !== "differs";
  });
  return alike.length > 1 && alike.length * 2 > telling.length;
}

function hasMoney(fact: Fact): boolean {
  return !amountOf(fact).isZero;
}

function toEquality({ claim, terms }: Pair, { layouts }: Holding, tables: TableSet): Equality {
  const others = listed(
    layouts.map((layout) => {
      const other = tables.get(layout);
      return other === undefined ? (layoutOf(layout)?.name ?? layout) : tableName(other);
    }),
    "张表",
    "＋",
  );
  const sentence = `${tableName(claim.table)}${rowName(claim.row)}＝${others}同一项`;
  return {
    kind: "equality",
    claim,
    terms,
    about: () => sentence,
    relation: layouts.join("+"),
    message: (mismatch) => saysOtherwise(mismatch, others),
    advice: () =>
      `按表名和栏目，两张表列的是同一笔资金，应有：${sentence}。请核对两张表；口径不同的，请在表名或说明中写明。`,
    between: [claim.table.layout.id, ...layouts],
  };
}
