/** “三公”经费, with its items as columns or as rows. */
import type { FigureSource, StyledColumn, StyledItem, StyledTable } from "../style";

/** By item: what another table says of it. */
type Sources = Readonly<Partial<Record<"abroad" | "vehiclePurchase" | "vehicleRunning" | "reception", FigureSource>>>;

/** What the basic expenditure spends on them; projects' share of it is added by hand. */
const spentByBasic: Sources = {
  abroad: "general-public-basic[30212].total",
  vehiclePurchase: "general-public-basic[31013].total",
  vehicleRunning: "general-public-basic[30231].total",
  reception: "general-public-basic[30217].total",
};

const outcomeOfBasic: Sources = {
  abroad: "final-06[30212].amount",
  vehiclePurchase: "final-06[31013].amount",
  vehicleRunning: "final-06[30231].amount",
  reception: "final-06[30217].amount",
};

interface ColumnWords {
  readonly total: string;
  readonly vehicles: string;
  readonly running: string;
}

const budgetWords: ColumnWords = {
  total: "“三公”经费合计",
  vehicles: "公务用车购置及运行费",
  running: "公务用车运行费",
};

const outcomeWords: ColumnWords = {
  total: "合计",
  vehicles: "公务用车购置及运行维护费",
  running: "公务用车运行维护费",
};

/** @param above the heading over all of them, `预算数/` @param prefix of their concepts, `budget.` */
function columns(
  { total, vehicles, running }: ColumnWords,
  from: Sources,
  above = "",
  prefix = "",
): readonly StyledColumn[] {
  const taken = (key: keyof Sources): Pick<StyledColumn, "concept" | "from"> => ({
    concept: `${prefix}${key}`,
    ...(from[key] !== undefined && { from: [from[key]] }),
  });
  const sum = (parts: readonly string[]): readonly string[] => parts.map((part) => `${prefix}${part}`);
  const group = `${above}${vehicles}`;
  return [
    { concept: `${prefix}total`, words: `${above}${total}`, sum: sum(["abroad", "vehicles", "reception"]) },
    { ...taken("abroad"), words: `${above}因公出国（境）费` },
    { concept: `${prefix}vehicles`, words: `${group}/小计`, sum: sum(["vehiclePurchase", "vehicleRunning"]) },
    { ...taken("vehiclePurchase"), words: `${group}/公务用车购置费` },
    { ...taken("vehicleRunning"), words: `${group}/${running}` },
    { ...taken("reception"), words: `${above}公务接待费` },
  ];
}

const budgetTitle = "{年}年一般公共预算“三公”经费支出表";
const finalTitle = "{年}年度财政拨款“三公”经费支出决算表";

/** The budget's, in one line. */
export function threePublic(number: string): StyledTable {
  return {
    layout: "three-public",
    number,
    title: budgetTitle,
    keys: [],
    columns: columns(budgetWords, spentByBasic),
    rows: { kind: "single" },
  };
}

/** 公开09表, 预算数 beside 决算数; the outcome is what 基本支出 spent on them, and what projects did is added by hand. */
export const final09: StyledTable = {
  layout: "final-09",
  number: "公开09表",
  title: finalTitle,
  keys: [],
  isNumbered: true,
  columns: [
    ...columns(outcomeWords, {}, "预算数/", "budget."),
    ...columns(outcomeWords, outcomeOfBasic, "决算数/", "actual."),
  ],
  note: "本表反映部门本年度“三公”经费支出预决算情况。",
  rows: { kind: "single" },
};

/** @param total its key and words */
export function threePublicLines(
  [total, words]: readonly [key: string, words: string],
  from: Sources,
): readonly StyledItem[] {
  const taken = (key: keyof Sources): Pick<StyledItem, "key" | "from"> => ({
    key,
    ...(from[key] !== undefined && { from: from[key] }),
  });
  return [
    { key: total, words, parts: ["abroad", "vehicles", "reception"] },
    { ...taken("abroad"), words: "1.因公出国（境）费" },
    { key: "vehicles", words: "2.公务用车购置及运行维护费", parts: ["vehiclePurchase", "vehicleRunning"] },
    { ...taken("vehiclePurchase"), words: "其中：公务用车购置费" },
    { ...taken("vehicleRunning"), words: "公务用车运行维护费" },
    { ...taken("reception"), words: "3.公务接待费" },
  ];
}

const totalLine = ["total", budgetWords.total] as const;

/** The budget's with its items as rows. */
export function threePublicItems(number: string): StyledTable {
  return {
    layout: "three-public-items",
    number,
    title: budgetTitle,
    keys: ["项目"],
    columns: [{ concept: "amount", words: "预算数" }],
    rows: { kind: "items", items: threePublicLines(totalLine, spentByBasic) },
  };
}

/** The budget's with a row for each year; this year's is that of the table of items. */
export function threePublicYears(number: string): StyledTable {
  return {
    layout: "three-public-years",
    number,
    title: `${budgetTitle}（分年度）`,
    keys: ["项目"],
    columns: columns(budgetWords, {}),
    rows: {
      kind: "items",
      items: [
        { key: "last", words: "上年预算数" },
        { key: "current", words: "本年预算数", from: "three-public-items[{column}].amount" },
      ],
    },
  };
}

/** 公开09表 with its items as rows. */
export function final09Items(number: string): StyledTable {
  return {
    layout: "final-09-items",
    number,
    title: `${finalTitle}（分项目）`,
    keys: ["项目"],
    columns: [
      { concept: "budget", words: "预算数" },
      { concept: "actual", words: "决算数" },
    ],
    rows: { kind: "items", items: threePublicLines(totalLine, {}) },
  };
}

/** 公开09表 with a row for 预算数 and one for 决算数. */
export function final09Rows(number: string): StyledTable {
  return {
    layout: "final-09-rows",
    number,
    title: `${finalTitle}（分预算、决算）`,
    keys: ["项目"],
    columns: columns({ ...outcomeWords, total: budgetWords.total }, {}),
    rows: {
      kind: "items",
      items: [
        { key: "budget", words: "预算数", from: "final-09[total].budget.{column}" },
        { key: "actual", words: "决算数", from: "final-09[total].actual.{column}" },
      ],
    },
  };
}
