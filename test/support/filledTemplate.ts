/** A template filled as an accountant would: random amounts that agree with each other, and the formulas calculated. */
import { Plan, templateSheets, type Style, type Wanted } from "../../src/training/template";
import type { PrintedRef } from "../../src/workbook";
import { calculated, nameOf, type Cents, type FilledTemplate } from "./calculatedTemplate";
import { fillEvaluations, fillGoals, fillPurchases } from "./filledForms";
import { fillItems } from "./filledItems";
import { splitOf } from "./splitOf";

/** Their amounts are those of one economic code each: there is nothing to fill in a second time. */
const insurances = ["2080505", "2080506", "2210201"];
const insuranceCodes = ["30108", "30109", "30113"];
/** What is paid for it is no more than what its function has: left out. */
const medicalCodes = ["30110", "30111"];

/** What 基本支出 spends on “三公”经费: the budget had as much, or more. */
const threePublicCodes: Readonly<Record<string, string>> = {
  "30212": "abroad",
  "31013": "vehiclePurchase",
  "30231": "vehicleRunning",
  "30217": "reception",
};

export function filledTemplate(style: Style, wanted: Wanted, random: () => number): FilledTemplate {
  const plan = new Plan(style, wanted);
  const inputs = new Map<string, Cents>();
  const texts = new Map<string, string>();
  const put = (source: string, cents: Cents): void => {
    const ref = plan.find(source, "");
    if (ref === undefined) throw new Error(`${style.id} has no ${source}`);
    if (cents !== 0) inputs.set(nameOf(ref), cents);
  };
  const some = (most: number): Cents => (random() < 0.2 ? 0 : 1 + Math.floor(random() * most));
  const items = wanted.subjects.map(({ code }) => code).filter((code) => code.length === 7);
  const isFinal = style.kind === "finalAccounts";
  const isByPart = plan.find("general-public-functional[total].personnel", "") !== undefined;
  const amounts = items.map((code, position) => {
    const isInsurance = insurances.includes(code);
    return {
      code,
      personnel: 1 + some(500_000),
      operating: isInsurance ? 0 : some(200_000),
      // Every project has a share of it.
      project: position === 0 ? 100 + some(300_000) : isInsurance ? 0 : some(300_000),
    };
  });
  for (const { code, personnel, operating, project } of amounts) {
    const own = `${isFinal ? "final-05" : "general-public-functional"}[${code}]`;
    if (isByPart) {
      put(`${own}.personnel`, personnel);
      put(`${own}.operating`, operating);
    } else put(`${own}.basic`, personnel + operating);
    put(`${own}.project`, project);
  }
  const sum = (of: "personnel" | "operating" | "project"): Cents => amounts.reduce((all, one) => all + one[of], 0);
  const insured = amounts.filter(({ code }) => insurances.includes(code)).reduce((all, one) => all + one.personnel, 0);
  const economic = isFinal
    ? (code: string) => `final-06[${code}].amount`
    : (code: string, concept: string) => `general-public-basic[${code}].${concept}`;
  fillEconomic(
    wanted,
    (code, concept, cents) => {
      put(economic(code, concept), cents);
      const budget = threePublicCodes[code];
      if (!isFinal || budget === undefined) return;
      const planned = cents + some(5_000);
      put(`final-09[total].budget.${budget}`, planned);
      if (plan.find(`final-09-items[${budget}].budget`, "") === undefined) return;
      put(`final-09-items[${budget}].budget`, planned);
      put(`final-09-items[${budget}].actual`, cents);
    },
    { personnel: sum("personnel") - insured, operating: sum("operating") },
    random,
  );
  const write = (ref: PrintedRef, value: Cents | string): void => {
    if (typeof value === "string") texts.set(nameOf(ref), value);
    else if (value !== 0) inputs.set(nameOf(ref), value);
  };
  const projects = splitOf(sum("project"), wanted.projects.length, random);
  const filling = { wanted, plan, random, write, projects };
  const totals = { personnel: sum("personnel"), operating: sum("operating"), project: sum("project") };
  const listsUnits = plan.tables.some(({ table }) => table.layout === "general-public-organisation");
  fillItems({ wanted, plan, random, put, totals });
  if (isFinal) {
    const splitsBySubject = plan.find("final-income-expenditure[total].opening", "") !== undefined;
    fillIncome(amounts, put, random, splitsBySubject);
    fillEvaluations(filling, sum("personnel") + sum("operating"));
  } else if (listsUnits) fillUnits(wanted, put, totals, projects, random);
  else if (!isByPart)
    for (const { code, personnel, operating, project } of amounts)
      put(`income-summary[${code}].generalPublic`, personnel + operating + project);
  if (listsUnits) fillPurchases(filling);
  fillGoals(filling);
  return calculated(templateSheets(style, wanted), inputs, texts);
}

type Put = (source: string, cents: Cents) => void;

/** What was received is what was spent, and what is carried on; other money than 财政拨款 is spent as it comes. */
function fillIncome(
  amounts: readonly {
    readonly code: string;
    readonly personnel: Cents;
    readonly operating: Cents;
    readonly project: Cents;
  }[],
  put: Put,
  random: () => number,
  splitsBySubject: boolean,
): void {
  for (const { code, personnel, operating, project } of amounts)
    put(`final-02[${code}].fiscal`, personnel + operating + project);
  const first = amounts[0]?.code ?? "";
  if (random() < 0.5) {
    const left = 1 + Math.floor(random() * 10_000);
    put("final-01[income:carriedIn].income", left);
    put("final-04[income:carriedIn.generalPublic].income", left);
    if (splitsBySubject) put(`final-income-expenditure[${first}].opening`, left);
  }
  if (random() < 0.5) {
    const earned = 1 + Math.floor(random() * 50_000);
    put(`final-02[${first}].other`, earned);
    put(`final-03[${first}].business`, earned);
  }
}

function fillEconomic(
  { economic }: Wanted,
  put: (code: string, concept: string, cents: Cents) => void,
  totals: Readonly<Record<"personnel" | "operating", Cents>>,
  random: () => number,
): void {
  const classes = { personnel: ["301", "303"], operating: ["302", "310"] } as const;
  for (const concept of ["personnel", "operating"] as const) {
    const codes = economic
      .map(({ code }) => code)
      .filter(
        (code) =>
          code.length === 5 &&
          ![...insuranceCodes, ...medicalCodes].includes(code) &&
          classes[concept].some((one) => code.startsWith(one)),
      );
    splitOf(totals[concept], codes.length, random).forEach((cents, position) => {
      put(codes[position] ?? "", concept, cents);
    });
  }
}

function fillUnits(
  { units: { length } }: Wanted,
  put: Put,
  totals: Readonly<Record<"personnel" | "operating" | "project", Cents>>,
  projects: readonly Cents[],
  random: () => number,
): void {
  const keys = length === 1 ? ["department"] : Array.from({ length: length - 1 }, (_, at) => `unit${String(at + 1)}`);
  const split = {
    personnel: splitOf(totals.personnel, keys.length, random),
    operating: splitOf(totals.operating, keys.length, random),
    project: splitOf(totals.project, keys.length, random),
  };
  keys.forEach((key, position) => {
    // The first has what the others leave.
    for (const concept of ["personnel", "operating", "project"] as const)
      if (position > 0) put(`general-public-organisation[${key}].${concept}`, split[concept][position] ?? 0);
    const all = Object.values(split).reduce((sum, own) => sum + (own[position] ?? 0), 0);
    put(`income-summary[${key}].generalPublic`, all);
  });
  projects.forEach((cents, position) => {
    put(`project[project${String(position + 1)}].generalPublic`, cents);
  });
}
