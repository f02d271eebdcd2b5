/** Where the standard tables have the figures that every narrative tells. */
import type { Scope } from "./scopes";

/** `income-expenditure[incomeTotal].amount`. */
export interface FactPlace {
  readonly layout: string;
  readonly row: string;
  readonly concept: string;
}

function places(text: string): FactPlace[] {
  return text
    .trim()
    .split(/\s+/u)
    .flatMap((one) => {
      const [, layout = "", rows = "", concepts = ""] = /^([\w-]+)\[([\w.|]+)\]\.(.+)$/u.exec(one) ?? [];
      return rows.split("|").flatMap((row) => concepts.split("|").map((concept) => ({ layout, row, concept })));
    });
}

const income = (source: string): string => `
  income-expenditure[${source}].amount final-01[${source}].amount income-summary[total].${source} final-02[total].${source}`;

const functionalNature = (concept: string, layouts: readonly string[]): string =>
  layouts.map((layout) => `${layout}[total].${concept}`).join(" ");

/** An item of “三公” is a column of some tables and a row of others. */
const ofThreePublic = (item: string): FactPlace[] =>
  places(`
    three-public[total].${item} three-public-items[${item}].amount three-public-years[current].${item}
    final-09[total].actual.${item} final-09-items[${item}].actual final-09-rows[actual].${item}`);

const budgetOfThreePublic = (item: string): FactPlace[] =>
  places(`final-09[total].budget.${item} final-09-items[${item}].budget final-09-rows[budget].${item}`);

/** Purchases by kinds are a row of each, a group of lines, or a column. */
const byKinds = (kind: string): string => `procurement-items[${kind}].total procurement-outcome-items[${kind}].total`;

const ofKind = (kind: string): { readonly any: readonly FactPlace[] } => ({
  any: places(`procurement[${kind}].amount ${byKinds(kind)} procurement-outcome[total].${kind}`),
});

const ofAll = ["expenditure-summary", "final-03"];
const ofGeneralPublic = ["general-public-functional", "general-public-organisation", "final-05"];

/** By measure and scope; `any` where the scope makes no difference. */
export const measurePlaces: Readonly<Record<string, Partial<Record<Scope | "any", readonly FactPlace[]>>>> = {
  grand: {
    all: places(
      "income-expenditure[incomeTotal|expenditureTotal].amount final-01[incomeTotal|expenditureTotal].amount",
    ),
    fiscal: places("fiscal-summary[incomeTotal|expenditureTotal].amount final-04[incomeTotal|expenditureTotal].amount"),
    generalPublic: places(
      "fiscal-summary[expenditureTotal].generalPublic final-04[expenditureTotal].generalPublic general-public-functional[total].total",
    ),
  },
  income: {
    all: places(
      "income-expenditure[incomeTotal|currentIncome].amount final-01[currentIncome|incomeTotal].amount income-summary[total].total|current final-02[total].total",
    ),
    fiscal: places(
      "fiscal-summary[incomeTotal|currentIncome].amount final-04[incomeTotal|currentIncome].amount income-summary[total].fiscal final-02[total].fiscal",
    ),
    generalPublic: places(
      "income-expenditure[generalPublic].amount fiscal-summary[generalPublic].amount final-01[generalPublic].amount final-04[generalPublic].amount income-summary[total].generalPublic",
    ),
    governmentFund: places(
      "income-expenditure[governmentFund].amount fiscal-summary[governmentFund].amount final-01[governmentFund].amount final-04[governmentFund].amount income-summary[total].governmentFund final-07[total].income",
    ),
    stateCapital: places(
      "income-expenditure[stateCapital].amount fiscal-summary[stateCapital].amount final-01[stateCapital].amount final-04[stateCapital].amount income-summary[total].stateCapital final-08[total].income",
    ),
  },
  expenditure: {
    all: places(
      "income-expenditure[expenditureTotal|currentExpenditure].amount final-01[currentExpenditure|expenditureTotal].amount expenditure-summary[total].total final-03[total].total",
    ),
    fiscal: places(
      "fiscal-summary[expenditureTotal|currentExpenditure].amount final-04[currentExpenditure|expenditureTotal].amount",
    ),
    generalPublic: places(
      `${functionalNature("total", ofGeneralPublic)} fiscal-summary[currentExpenditure|expenditureTotal].generalPublic final-04[currentExpenditure|expenditureTotal].generalPublic`,
    ),
    governmentFund: places(
      "government-fund[total].total final-07[total].total fiscal-summary[currentExpenditure].governmentFund final-04[currentExpenditure].governmentFund",
    ),
    stateCapital: places(
      "state-capital[total].total final-08[total].total fiscal-summary[currentExpenditure].stateCapital final-04[currentExpenditure].stateCapital",
    ),
  },
  basic: {
    all: places(functionalNature("basic", ofAll)),
    generalPublic: places(
      `${functionalNature("basic", ofGeneralPublic)} general-public-basic[total].total final-06[total].amount`,
    ),
    governmentFund: places("government-fund[total].basic final-07[total].basic"),
  },
  personnel: {
    all: places(functionalNature("personnel", ofAll)),
    generalPublic: places(
      `${functionalNature("personnel", ofGeneralPublic)} general-public-basic[total].personnel final-06[personnel].amount final-06[total].personnel`,
    ),
  },
  operating: {
    all: places(functionalNature("operating", ofAll)),
    generalPublic: places(
      `${functionalNature("operating", ofGeneralPublic)} general-public-basic[total].operating final-06[operating].amount final-06[total].operating`,
    ),
  },
  project: {
    all: places(`${functionalNature("project", ofAll)} project[total].total`),
    generalPublic: places(functionalNature("project", ofGeneralPublic)),
    governmentFund: places("government-fund[total].project final-07[total].project"),
    stateCapital: places("state-capital[total].project final-08[total].project"),
  },
  carriedIn: {
    all: places("income-expenditure[carriedIn].amount final-01[carriedIn].amount income-summary[total].carriedIn"),
    fiscal: places(
      "fiscal-summary[carriedIn].amount final-04[carriedIn].amount income-summary[total].carriedIn.fiscal",
    ),
    generalPublic: places(
      "fiscal-summary[carriedIn.generalPublic].amount final-04[carriedIn.generalPublic].amount income-summary[total].carriedIn.generalPublic",
    ),
    governmentFund: places(
      "fiscal-summary[carriedIn.governmentFund].amount final-04[carriedIn.governmentFund].amount income-summary[total].carriedIn.governmentFund",
    ),
    stateCapital: places(
      "fiscal-summary[carriedIn.stateCapital].amount final-04[carriedIn.stateCapital].amount income-summary[total].carriedIn.stateCapital",
    ),
  },
  carriedOut: {
    all: places("income-expenditure[carriedOut].amount final-01[carriedOut].amount"),
    fiscal: places("fiscal-summary[carriedOut].amount final-04[carriedOut].amount"),
    governmentFund: places("final-07[total].closing"),
  },
  usedSurplus: {
    all: places(
      "income-expenditure[usedSurplus].amount final-01[usedSurplus].amount income-summary[total].usedSurplus",
    ),
  },
  businessExpenditure: { all: places("expenditure-summary[total].business final-03[total].business") },
  fiscalSpecial: { all: places(income("fiscalSpecial")) },
  institutional: { all: places(income("institutional")) },
  businessIncome: { all: places(income("businessIncome")) },
  superior: { all: places(income("superior")) },
  affiliate: { all: places(income("affiliate")) },
  other: { all: places(income("other")) },
  threePublic: { any: ofThreePublic("total") },
  abroad: { any: ofThreePublic("abroad") },
  vehicles: { any: ofThreePublic("vehicles") },
  vehiclePurchase: { any: ofThreePublic("vehiclePurchase") },
  vehicleRunning: { any: ofThreePublic("vehicleRunning") },
  reception: { any: ofThreePublic("reception") },
  procurement: {
    any: places(`procurement[total].amount ${byKinds("total")} procurement-outcome[total].total`),
  },
  goods: ofKind("goods"),
  works: ofKind("works"),
  services: ofKind("services"),
  awardedMedium: {
    any: places("procurement-outcome-items[smallAndMedium].total procurement-items[smallAndMedium].total"),
  },
  awardedMicro: {
    any: places("procurement-outcome-items[smallAndMicro].total procurement-items[smallAndMicro].total"),
  },
  purchasedServices: { any: places("purchased-services[total].amount") },
  assets: { any: places("asset-allocation[total].amount") },
};

/** The same of the budget that final accounts print beside the outcome. */
export const budgetPlaces: Readonly<Record<string, readonly FactPlace[]>> = {
  threePublic: budgetOfThreePublic("total"),
  abroad: budgetOfThreePublic("abroad"),
  vehicles: budgetOfThreePublic("vehicles"),
  vehiclePurchase: budgetOfThreePublic("vehiclePurchase"),
  vehicleRunning: budgetOfThreePublic("vehicleRunning"),
  reception: budgetOfThreePublic("reception"),
};
