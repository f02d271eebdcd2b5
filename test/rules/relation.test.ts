import { relation } from "../../src/rules/crossCheck/relation";

describe("a relation", () => {
  const state = (claim: string, terms: string) => () => relation(claim, "=", terms, "");

  it.each([
    ["a layout", "expenditure-sumary[total].total", "no layout has the id expenditure-sumary"],
    ["a row", "income-expenditure[curentIncome].amount", "income-expenditure has no row curentIncome"],
    ["a row of a form", "performance-overall[composition.income.totl].amount", "has no row composition.income.totl"],
    ["a concept", "three-public[total].abroads", "three-public has no concept abroads"],
  ])("cannot name %s that is not known", (_, fact, message) => {
    expect(state(fact, "project[total].total")).toThrow(message);
    expect(state("project[total].total", fact)).toThrow(message);
  });
});
