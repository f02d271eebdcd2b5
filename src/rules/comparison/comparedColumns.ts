/** The columns of a panel that compare two others, with their facts row by row. */
import { amountOf, type Column, type ColumnComparison, type Fact, type Panel, type Table } from "../../recognise";

export interface ComparedColumns {
  readonly panel: Panel;
  readonly kind: ColumnComparison["kind"];
  readonly column: Column;
  readonly own: Column;
  readonly base: Column;
}

export interface ComparedFacts {
  readonly claim: Fact;
  readonly own: Fact;
  readonly base: Fact;
}

/** The columns of a panel that compare two others (增减额, 增减率, 完成率), each with the two. */
export function columnsIn(panel: Panel): ComparedColumns[] {
  const columns = new Map(panel.columns.map((column) => [column.index, column]));
  return panel.columns.flatMap((column) => {
    const { compares } = column;
    if (compares === undefined) return [];
    const [own, base] = [columns.get(compares.own), columns.get(compares.base)];
    if (own === undefined || base === undefined) return [];
    return [{ panel, kind: compares.kind, column, own, base }];
  });
}

/** What such a column states in each row, with the two figures that it compares. */
export function factsIn(table: Table, { panel, column, own, base }: ComparedColumns): ComparedFacts[] {
  return table.rows
    .filter((row) => row.panel === panel)
    .map((row) => ({
      claim: table.factIn(row, column),
      own: table.factIn(row, own),
      base: table.factIn(row, base),
    }));
}

/**
 * Does the row say how the two compare? Many tables print a rate for their totals only, formulas print 0 where one of the two is
 * blank, and over a base of nothing there is no rate: some leave it blank, some print 100 %, some `新增`.
 */
export function saysSomething({ kind }: Pick<ComparedColumns, "kind">, { claim, own, base }: ComparedFacts): boolean {
  if (claim.reading.kind === "blank" || (kind !== "difference" && isNothing(base))) return false;
  const isZero = claim.reading.kind === "amount" && claim.reading.amount.isZero;
  return !isZero || (own.reading.kind !== "blank" && base.reading.kind !== "blank");
}

function isNothing(fact: Fact): boolean {
  return fact.reading.kind !== "unreadable" && amountOf(fact).isZero;
}
