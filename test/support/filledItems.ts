/** The further tables of provinces, filled in so that they agree with the others. */
import type { Plan, Wanted } from "../../src/training/template";
import type { Cents } from "./calculatedTemplate";
import { splitOf } from "./splitOf";

interface ItemFilling {
  readonly wanted: Wanted;
  readonly plan: Plan;
  readonly random: () => number;
  readonly put: (source: string, cents: Cents) => void;
  readonly totals: Readonly<Record<"personnel" | "operating" | "project", Cents>>;
}

const purchases = ["goods", "works", "services"];

/** Whatever of these a style has. */
export function fillItems({ wanted, plan, random, put, totals }: ItemFilling): void {
  const has = (source: string): boolean => plan.find(source, "") !== undefined;
  const some = (): Cents => (random() < 0.3 ? 0 : 1 + Math.floor(random() * 90_000));
  const spread = (source: (code: string) => string, total: Cents): void => {
    const codes = wanted.economic.map(({ code }) => code).filter((code) => code.length === 5 && has(source(code)));
    splitOf(total, codes.length, random).forEach((cents, position) => put(source(codes[position] ?? ""), cents));
  };
  if (has("income-list[generalPublic].amount")) {
    put("income-list[generalPublic].amount", totals.personnel + totals.operating + totals.project);
    if (has("general-public-economic[total].total"))
      spread((code) => `general-public-economic[${code}].project`, totals.project);
    else spread((code) => `general-public-project-economic[${code}].total`, totals.project);
    fillOtherMoney({ wanted, plan, put, some });
    for (const item of ["abroad", "vehiclePurchase", "vehicleRunning", "reception"])
      if (has(`three-public-years[last].${item}`)) put(`three-public-years[last].${item}`, some());
    for (const kind of purchases) put(`procurement-items[${kind}].generalPublic`, some());
  }
  if (!has("operation-information[goods].actual")) return;
  spread((code) => `final-project-economic[${code}].amount`, totals.project);
  put("operation-information[administrative].actual", totals.operating);
  for (const kind of purchases) {
    const cents = some();
    put(`operation-information[${kind}].actual`, cents);
    put(`procurement-outcome-items[${kind}].total`, cents);
  }
  for (const asset of ["current", "buildings", "cars", "equipment", "otherFixed", "construction", "intangible"])
    put(`state-assets[total].${asset}`, some());
}

/** What is received of it is spent on projects. */
function fillOtherMoney({
  wanted,
  plan,
  put,
  some,
}: Omit<ItemFilling, "random" | "totals"> & { some: () => Cents }): void {
  for (const [layout, source] of [
    ["fiscal-special-expenditure", "fiscalSpecial"],
    ["unit-funds-expenditure", "institutional"],
  ] as const) {
    if (plan.find(`${layout}[total].project`, "") === undefined) continue;
    let received = 0;
    for (const { code } of wanted.subjects) {
      if (code.length < 7) continue;
      const cents = some();
      received += cents;
      put(`${layout}[${code}].project`, cents);
    }
    put(`income-list[${source}].amount`, received);
  }
}
