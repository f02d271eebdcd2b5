/** Which standard table shows the same money as a table that only its title and its columns explain. */
import type { DocumentKind } from "../../layouts";
import type { Table } from "../../recognise";
import { moneyOfTitle, type MoneyOfTitle } from "../../vocabulary";
import { basicParts, natures } from "./natures";

/** The rows and the column of standard tables that together show it. `rows`: the total alone, each class too, or each code. */
export interface Holding {
  readonly layouts: readonly string[];
  readonly rows: "total" | "class" | "code";
  /** The row that shows the table's total. */
  readonly total: string;
  readonly concept: string;
}

const holding = (layouts: string, concept: string, rows: Holding["rows"] = "code", total = "total"): Holding => ({
  layouts: layouts.split(" + "),
  concept,
  rows,
  total,
});

const divisions = [...natures, ...basicParts].map(([concept]) => concept);

const byDivision = (fund: string, layouts: string): [string, Holding[]][] =>
  divisions.map((concept) => [keyOf(fund, concept), [holding(layouts, concept)]]);

const held: Readonly<Record<DocumentKind, ReadonlyMap<string, readonly Holding[]>>> = {
  budget: new Map([
    ...byDivision("", "expenditure-summary"),
    ...byDivision("generalPublic", "general-public-functional"),
    ...byDivision("governmentFund", "government-fund"),
    ...byDivision("fiscal", "fiscal-functional"),
    [keyOf("", "carriedIn"), [holding("income-expenditure", "amount", "total", "carriedIn")]],
    ...["generalPublic", "governmentFund"].map((fund): [string, Holding[]] => [
      keyOf(fund, "carriedIn"),
      [holding("fiscal-summary", "amount", "total", `carriedIn.${fund}`)],
    ]),
    ...["301", "302", "303"].map((code): [string, Holding[]] => [
      keyOf("generalPublic", code),
      [holding("general-public-basic", "total", "total", code)],
    ]),
  ]),
  finalAccounts: new Map([
    ...byDivision("", "final-03"),
    ...byDivision("generalPublic", "final-05"),
    [
      keyOf("fiscal", "total"),
      [
        holding("final-05 + final-07 + final-08", "total"),
        holding("final-04", "amount", "class", "currentExpenditure"),
      ],
    ],
  ]),
};

function keyOf(fund: string, division: string): string {
  return `${fund}/${division}`;
}

/** @returns nothing where the title has a word that is not understood */
export function holdingsLike(table: Table, kind: DocumentKind): readonly Holding[] {
  const money = moneyOf(table);
  if (money === undefined) return [];
  const { fund = "", nature = "total", part } = money;
  // 人员经费 of projects is no table's column.
  if (part !== undefined && nature !== "basic") return [];
  return held[kind].get(keyOf(fund, part ?? nature)) ?? [];
}

function moneyOf({ labels, organisation }: Table): MoneyOfTitle | undefined {
  const [title] = labels.titles;
  if (title === undefined) return undefined;
  const own = organisation === undefined ? title.value : title.value.replace(organisation, "");
  return moneyOfTitle(own.replace(behindYear, ""));
}

/** `某市某局2024年`: what stands before the year is whose table it is. */
const behindYear = /^.*20\d\d年(?:度)?/u;
