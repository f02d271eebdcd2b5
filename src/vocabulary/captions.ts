/** The captions that stand in both 收支总表 and 财政拨款收支总表, in budgets and final accounts. */
import * as words from "./columns";
import { alternation, isOneOf } from "./expressions";
import type { HeaderWords } from "./headerWords";
import { isSideTotal, isSumOfAll, isSumOfSide, subtotals, totals, totalsOf } from "./totals";

/** The three budgets of which 财政拨款 consists. */
export const fiscalSources: Readonly<Record<string, HeaderWords>> = {
  generalPublic: [words.generalPublic],
  governmentFund: [words.governmentFund],
  stateCapital: [words.stateCapital],
};

/** 收入 by source; a caption that a place adds of its own still counts, these are only the ones that rules name. */
export const incomeSources: Readonly<Record<string, HeaderWords>> = {
  ...fiscalSources,
  fiscal: ["财政拨款收入|财政拨款|财政拨款(补助)|财政拨款(补助)收入|财政拨款预算收入|预算拨款|预算拨款收入"],
  fiscalSpecial: [words.fiscalSpecial],
  institutional: [words.institutional],
  businessIncome: [words.businessIncome],
  superior: [words.superior],
  affiliate: [words.affiliate],
  other: [words.otherIncome],
  unitFunds: [words.unitFunds],
};

/** What a source is told to consist of, where the table lists its parts as 其中: each is all that there is of its money. */
export const partsOfSource: Readonly<Record<string, readonly string[]>> = {
  fiscal: Object.keys(fiscalSources),
  unitFunds: ["institutional", "businessIncome", "superior", "affiliate", "other"],
};

/** A caption that adds up the money of the year: `本年收入合计`, `当年财政拨款支出小计`. */
const currentTotal = new RegExp(
  `^[本当]年(?:部门|预算|财政拨款)*(?:收入|支出)(?:${alternation([...totals, ...subtotals])})$`,
  "u",
);

/** Does a caption add up what belongs to the year, and leave out what was carried in or out? */
export function isCurrentTotal(caption: string): boolean {
  return currentTotal.test(caption);
}

/** Of two sums of one side, does the one add up a part of the other: `本年收入合计` of `收入合计` or `收入总计`, `支出合计` of `总支出`? */
export function isSumOfPart(one: string, other: string): boolean {
  const [own, all] = [scopeOf(one), scopeOf(other)];
  return own !== undefined && all !== undefined && own < all && !isOfOtherSide(one, other);
}

/** How much a sum of a side takes in: this year's, what the table lists, all there is. */
function scopeOf(label: string): number | undefined {
  if (isCurrentTotal(label)) return 0;
  return isSumOfAll(label) || isSideTotal(label) ? 2 : isSumOfSide(label) ? 1 : undefined;
}

function isOfOtherSide(one: string, other: string): boolean {
  return one.includes("收入") ? other.includes("支出") : other.includes("收入");
}

/** The captions that frame the sources: `本年收入合计`, `上年结转`, `收入总计`. */
export const incomeFrame: Readonly<Record<string, HeaderWords>> = {
  currentIncome: ["本年收入|当年收入|本年财政拨款收入", ...currentSums("收入")],
  carriedIn: [words.carriedIn, "年初财政拨款结转和结余|上年财政拨款结转结余|上年财政拨款结转|年初财政拨款结转结余"],
  usedSurplus: [
    "使用非财政拨款结余|使用非财政拨款结余(含专用结余)|用事业基金弥补收支差额|动用非财政拨款结余|使用专用结余",
  ],
  incomeTotal: [...totalsOf("收入"), "总计|收入总计(含结转)|收入总数"],
};

/** The same on the other side: `本年支出合计`, `结转下年`, `支出总计`. */
export const expenditureFrame: Readonly<Record<string, HeaderWords>> = {
  currentExpenditure: ["本年支出|当年支出|本年财政拨款支出", ...currentSums("支出")],
  surplusDistribution: ["结余分配"],
  carriedOut: [words.carriedOut, "年末财政拨款结转和结余|结转下年财政拨款|年末财政拨款结转结余|年终财政拨款结转结余"],
  expenditureTotal: [...totalsOf("支出"), "总计|支出总计(含结转)|支出总数"],
};

/** `收入` → `本年收入合计`, `本年预算收入共计`, …. */
function currentSums(side: "收入" | "支出"): string[] {
  return ["本年", "本年预算", "本年财政拨款"].flatMap((current) => [
    ...totalsOf(`${current}${side}`),
    ...subtotals.map((word) => `${current}${side}${word}`),
  ]);
}

/** 类 of the economic classifications, of departments and of governments, as they stand among captions. */
export const economicClasses: readonly string[] = [
  ...["工资福利支出", "商品和服务支出", "对个人和家庭的补助", "对个人和家庭的补助支出", "债务利息及费用支出"],
  ...["资本性支出", "对企业补助", "对社会保障基金补助"],
  ...["机关工资福利支出", "机关商品和服务支出", "机关资本性支出", "对事业单位经常性补助", "对事业单位资本性补助"],
];

/** What expenditure is for, by nature and by economic class, where it stands instead of, or beside, the functional classes. */
const kindsOfExpenditure = isOneOf([
  ...[
    words.basic,
    words.personnel,
    words.operating,
    words.project,
    words.business,
    words.remitted,
    words.subsidy,
  ].flatMap((ways) => ways.split("|")),
  ...economicClasses,
  ...["资本性支出\\(基本建设\\)", "对企业补助\\(基本建设\\)"],
]);

/** Does a caption say what money is spent on, and so add up nothing that belongs to the year? */
export function isKindOfExpenditure(caption: string): boolean {
  return kindsOfExpenditure.test(caption);
}

/** Which numbered lines a caption adds up: `本年收入合计(3=1+2)`, `支出总计(8+9)`. */
export const lineFormula = /\((?:\d{1,3}行?=)?\d{1,3}行?(?:[-+]\d{1,3}行?)+\)$/u;
