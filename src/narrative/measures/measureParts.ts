/** Which measures are parts of which others. */

/** Measures of all that comes in and goes out. */
export const allMoney: ReadonlySet<string> = new Set(["income", "expenditure", "grand", "allotted"]);

/** What each of these is a part of, wherever it is told. */
export const containing: Readonly<Record<string, string>> = {
  domesticReception: "reception",
  foreignGuests: "reception",
  reception: "threePublic",
  abroad: "threePublic",
  vehicles: "threePublic",
  vehiclePurchase: "vehicles",
  vehicleRunning: "vehicles",
  goods: "procurement",
  works: "procurement",
  services: "procurement",
  goals: "project",
};

/** Parts that have nothing in common: those that are told are together no more than the whole. */
export const disjoint: Readonly<Record<string, readonly string[]>> = {
  expenditure: ["basic", "project", "businessExpenditure"],
  procurement: ["goods", "works", "services"],
  threePublic: ["abroad", "vehicles", "reception"],
  vehicles: ["vehiclePurchase", "vehicleRunning"],
  basic: ["personnel", "operating"],
};

/** `公务用车购置及运行费…，其中运行维护费…；公务接待费`: beside each other, and neither a part of the other. */
export function areApart(one: string, other: string): boolean {
  return one !== other && Object.values(disjoint).some((parts) => parts.includes(one) && parts.includes(other));
}

/** Measures that make up another: where all of them are told as parts, nothing may be left out. */
export const partitions: readonly { readonly whole: string; readonly parts: readonly string[] }[] = [
  { whole: "basic", parts: ["personnel", "operating"] },
  { whole: "threePublic", parts: ["abroad", "vehicles", "reception"] },
  { whole: "vehicles", parts: ["vehiclePurchase", "vehicleRunning"] },
  { whole: "procurement", parts: ["goods", "works", "services"] },
];

/** What is told of a whole that its parts make up: each part, or all of its own parts in its place; undefined where one is not told. */
export function madeUpOf<One>(whole: string, told: ReadonlyMap<string | undefined, One>): readonly One[] | undefined {
  const found: One[] = [];
  for (const part of partitions.find((one) => one.whole === whole)?.parts ?? []) {
    const one = told.get(part);
    const made = one === undefined ? madeUpOf(part, told) : [one];
    if (made === undefined) return undefined;
    found.push(...made);
  }
  return found.length > 0 ? found : undefined;
}

/** Is it the whole, or a part of it, or of a part? */
export function makesUp(whole: string, part: string): boolean {
  const { parts = [] } = partitions.find((one) => one.whole === whole) ?? {};
  return whole === part || parts.some((one) => makesUp(one, part));
}

/** Of what a share is a share where the text does not say it. */
export const wholes: Readonly<Record<string, string>> = {
  basic: "expenditure",
  project: "expenditure",
  personnel: "basic",
  operating: "basic",
};

const expenditures = ["expenditure", "grand"];
const incomes = ["income", "grand"];

/** Of what else it may be a share, whatever the budget. */
export const possibleWholes: Readonly<Record<string, readonly string[]>> = {
  basic: expenditures,
  project: expenditures,
  businessExpenditure: expenditures,
  carriedOut: expenditures,
  personnel: ["basic", ...expenditures],
  operating: ["basic", ...expenditures],
  income: incomes,
  expenditure: expenditures,
  allotted: [...incomes, "expenditure", "project"],
  carriedIn: incomes,
  fiscalSpecial: incomes,
  institutional: incomes,
  businessIncome: incomes,
  superior: incomes,
  affiliate: incomes,
  other: incomes,
  abroad: ["threePublic"],
  vehicles: ["threePublic"],
  reception: ["threePublic"],
  vehiclePurchase: ["threePublic", "vehicles"],
  vehicleRunning: ["threePublic", "vehicles"],
};

/** Their parts are told as shares of them; 人员经费 may be a share of all spending. */
export const sharedOut: ReadonlySet<string> = new Set(["threePublic", "procurement"]);

/** Measures that are no more than another, and need not be as much: 机关运行经费 is 公用经费 of administrative units only, and not each project has goals. */
export const mayEqual: Readonly<Record<string, string>> = { operatingOfOffice: "operating", goals: "project" };
