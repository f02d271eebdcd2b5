/** The tables of a whole government's budgets: which budget each is of, and its rows by their names. */
import { nameKey } from "../../../catalogue";
import type { Column, Disclosure, Panel, Row, Table } from "../../../recognise";
import { onceFor } from "../../../remembered";
import { splitOrdinal } from "../../../vocabulary";
import {
  besideOwnBudget,
  governmentBudgets,
  levelOf,
  lineOfBudget,
  partOfBudget,
  totalOfBudget,
  type GovernmentBudget,
  type Level,
} from "../../../vocabulary/governmentBudgets";
import { momentOf, type Moment } from "./columnMoment";

export type Side = "收入" | "支出";

export interface BudgetTable {
  readonly table: Table;
  readonly budget: GovernmentBudget;
  readonly level: Level | undefined;
  readonly moments: ReadonlyMap<Column, Moment>;
  /** Rows of names that the table has once. */
  readonly named: ReadonlyMap<string, Row>;
  /** All of one side of the budget, without what comes from elsewhere. */
  readonly totals: ReadonlyMap<Side, Row>;
}

/** @returns none of departments' documents, which have no table of what the government takes in */
export function budgetTablesOf({ tables }: Pick<Disclosure, "tables">): readonly BudgetTable[] {
  const read = tables.flatMap((table) => budgetTableOf(table) ?? []);
  return read.some(({ table }) => table.layout.id === "general") ? read : [];
}

function budgetTableOf(table: Table): BudgetTable | undefined {
  const { rows, panels, organisation } = table;
  const title = titleOf(table);
  if (organisation !== undefined || partOfBudget.test(title)) return undefined;
  const [budget, ...others] = (Object.keys(governmentBudgets) as GovernmentBudget[]).filter((one) =>
    governmentBudgets[one].test(title),
  );
  if (budget === undefined || others.length > 0) return undefined;
  const moments = new Map(
    panels.flatMap(({ columns }) =>
      columns.flatMap((column) => {
        const moment = momentOf(column, table, title);
        return moment === undefined ? [] : [[column, moment] as const];
      }),
    ),
  );
  if (moments.size === 0) return undefined;
  return { table, budget, level: levelOf(title), moments, named: namedOnce(rows), totals: totalsOf(table, title) };
}

/** All that stands above it: `（附件1）` on one line, its name on the next. */
function titleOf({ labels: { titles } }: Table): string {
  return titles.map(({ value }) => value).join(" ");
}

/** The name of a line without its number: `一、税收收入`. */
const plainName = onceFor(({ name }: Row) => ({ text: splitOrdinal(name).text }));

function namedOnce(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const named = new Map<string, Row>();
  const twice = new Set<string>();
  for (const row of rows) {
    const key = nameKey(plainName(row).text);
    if (key === "" || row.kind === "total" || row.kind === "memo") continue;
    if (named.has(key)) twice.add(key);
    named.set(key, row);
  }
  for (const key of twice) named.delete(key);
  return named;
}

function totalsOf({ rows, panels }: Table, title: string): ReadonlyMap<Side, Row> {
  return new Map(
    panels.flatMap((panel) => {
      const side = sideOf(panel, title);
      const own = rows.filter((row) => row.panel === panel);
      const hasOthers = own.some((row) => besideOwnBudget.test(plainName(row).text));
      const [total, ...others] = own.filter((row) => isTotal(plainName(row).text, side, hasOthers));
      return side === undefined || total === undefined || others.length > 0 ? [] : [[side, total] as const];
    }),
  );
}

/** `支出合计` of a table that lists 上解上级支出 too may have it in it: there the total must say that it has not. */
function isTotal(name: string, side: Side | undefined, hasOthers: boolean): boolean {
  if (side === undefined || !(name.includes(side) || name === "合计")) return false;
  if (lineOfBudget.test(name)) return true;
  return totalOfBudget.test(name) ? !hasOthers || !/^(?:收入|支出)/u.test(name) : name === "合计" && !hasOthers;
}

function sideOf({ section }: Panel, title: string): Side | undefined {
  const words = section === "" ? title : section;
  const [one, ...others] = (["收入", "支出"] as const).filter((side) => words.includes(side));
  return others.length > 0 || (section === "" && /收支|平衡/u.test(title)) ? undefined : one;
}
