/** Forms of goals, self-evaluations and lists of purchases, filled in with amounts that agree with those of the tables. */
import type { Plan, Wanted } from "../../src/training/template";
import type { PrintedRef } from "../../src/workbook";
import type { Cents } from "./calculatedTemplate";

export interface Filling {
  readonly wanted: Wanted;
  readonly plan: Plan;
  readonly random: () => number;
  readonly write: (ref: PrintedRef, value: Cents | string) => void;
  /** 项目支出 of each project. */
  readonly projects: readonly Cents[];
}

type Form = Plan["tables"][number];

function formsOf({ plan }: Filling, layout: string): readonly Form[] {
  return plan.tables.filter(({ table }) => table.layout === layout);
}

/** @param aside columns to the right of the place of that key */
function fill({ write }: Filling, form: Form, key: string, value: Cents | string, aside = 0): void {
  const [row, column] = [form.rowOf.get(key), form.panelOf.get(key)];
  if (row === undefined || column === undefined) throw new Error(`no ${key}`);
  write({ sheet: form.sheet, row, column: column + aside }, value);
}

/** What each project is to get: the form of central departments has it typed, others take it over and say what it is for. */
export function fillGoals(filling: Filling): void {
  formsOf(filling, "performance-project").forEach((form, position) => {
    const amount = filling.projects[position] ?? 0;
    if (form.rowOf.has("detail1")) {
      fill(filling, form, "detail1", "工作内容", -3);
      fill(filling, form, "detail1", amount);
      fill(filling, form, "detail1", "按上年数测算", 1);
    } else fill(filling, form, "funds.fiscal", amount);
  });
}

/** Budgets that were spent, or nearly: in hundredths of a point. */
export function fillEvaluations(filling: Filling, basic: Cents): void {
  const { random, projects } = filling;
  const budgetOf = (spent: Cents): Cents => spent + 1 + Math.floor(random() * 10_000);
  const spent = basic + projects.reduce((sum, one) => sum + one, 0);
  for (const form of formsOf(filling, "self-evaluation-overall")) {
    const budget = budgetOf(spent);
    fill(filling, form, "execution.budget", budget);
    fill(filling, form, "execution.score", Math.round((2000 * spent) / budget));
  }
  formsOf(filling, "self-evaluation-project").forEach((form, position) => {
    const own = projects[position] ?? 0;
    const budget = budgetOf(own);
    fill(filling, form, "initial.fiscal", budget);
    fill(filling, form, "budget.fiscal", budget);
    fill(filling, form, "executed.fiscal", own);
    fill(filling, form, "execution.score", Math.round((1000 * own) / budget));
  });
}

const bought: Readonly<Record<string, readonly string[]>> = {
  procurement: ["{项目}", "[A02010108]便携式计算机"],
  "purchased-services": ["否", "{项目}", "法律顾问服务"],
  "asset-allocation": ["打印机"],
};

/** A line or two of each, of the unit that spends. */
export function fillPurchases(filling: Filling): void {
  const { wanted, random, write } = filling;
  const unit = wanted.units[1] ?? wanted.units[0];
  for (const [layout, texts] of Object.entries(bought))
    for (const { sheet, rowOf, columnOf } of formsOf(filling, layout))
      for (const line of random() < 0.5 ? ["line1"] : ["line1", "line2"]) {
        const row = rowOf.get(line) ?? 0;
        const [quantity, price] = [1 + Math.floor(random() * 20), 1 + Math.floor(random() * 10_000)];
        const words = [unit.code, unit.name, ...texts].map((text) => text.replace("{项目}", wanted.projects[0] ?? ""));
        words.forEach((text, column) => {
          if (text !== "") write({ sheet, row, column }, text);
        });
        for (const [concept, column] of columnOf) {
          const ofPurchase = /quantity|requested/iu.test(concept) ? quantity * 100 : price;
          const value = /amount/iu.test(concept) ? quantity * price : ofPurchase;
          if (!/^small/u.test(concept)) write({ sheet, row, column }, value);
        }
      }
}
