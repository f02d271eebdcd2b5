/** What a budget became by what was added in the course of the year, and what was taken from it. */
import type { Figure, Statement } from "../statements/statement";

/** @returns the budget with the amount that it became, where the statement tells by how much it was changed */
export function adjusted({ adjustments }: Statement, budget: Figure): Figure | undefined {
  const amount = adjustments?.reduce(
    (sum, { figure, rises }) => (rises ? sum.plus(figure.amount) : sum.minus(figure.amount)),
    budget.amount,
  );
  return amount && { ...budget, amount };
}
