/** The words for sums: of a whole table, of one side of it, of a group within. */
import { ends, isOneOf } from "./expressions";

/** What adds up all there is: `合计 | 16.88`, `资金总额`. */
export const totals = ["合计", "总计", "共计", "总额"] as const;
/** What adds up a part of the lines: `设备购置小计`. */
export const subtotals = ["小计"] as const;

/** The words before 合计 or 总计 that mean the whole table: `部门合计`, `本年支出总计`. */
const wholes = ["部门", "单位", "支出", "收入", "本年支出", "本年收入", "金额"];

const totalLabels = isOneOf([...totals, "合计数", ...wholes.flatMap(totalsOf)]);
const endsInTotal = ends(totals);
const endsInSum = ends([...totals, ...subtotals]);
const endsInSubtotal = ends(subtotals);

/** `收入` → `收入合计`, `收入总计`, …: the words that add up the whole of something. */
export function totalsOf(whole: string): string[] {
  return totals.map((total) => `${whole}${total}`);
}

/** Is this the label of a row that adds up the whole table? */
export function isTotalLabel(normalised: string): boolean {
  return totalLabels.test(normalised);
}

/** `合计`: it adds up what is listed, and does not say, as 总计 does, that this is all there is. */
export function isBareSum(normalised: string): boolean {
  return normalised === "合计";
}

/** What both sides of a budget come to: income and expenditure. */
export const sideTotals = [
  ["收入总计", "支出总计"],
  ["总收入", "总支出"],
] as const;

const sideTotal = isOneOf(sideTotals.flat());

/** Is this all that one side lists: `总收入`, `支出总计`? */
export function isSideTotal(normalised: string): boolean {
  return sideTotal.test(normalised);
}

/** Does a label add up some of what comes in, or of what is spent: `本级收入合计`, `一般公共预算支出合计`? */
export function isSumOfSide(normalised: string): boolean {
  return /(?:收入|支出)合计$/u.test(normalised);
}

/** Does it add up what a government takes in or spends itself, without what is transferred: `本级收入合计`, `地方一般公共预算支出小计`? */
export function isOwnSum(normalised: string): boolean {
  return /^(?:本级|地方|[省市州县区镇乡]本?级).*(?:收入|支出)(?:合计|小计)$/u.test(normalised);
}

/** Does it say that this is all there is: `总计`, `支出总计`? */
export function isSumOfAll(normalised: string): boolean {
  return /^(?:收入|支出)?总计$/u.test(normalised);
}

/** `人员经费合计` → `人员经费`; undefined where the label is no total of something. */
export function totalledBy(normalised: string): string | undefined {
  return endsInTotal.test(normalised) ? normalised.replace(endsInTotal, "") : undefined;
}

/** Does a label say that its row adds up others, all or some: `财政拨款小计`, `支出合计`? */
export function isSumLabel(normalised: string): boolean {
  return endsInSum.test(normalised);
}

/** `一般行政管理事务小计` → `一般行政管理事务`. */
export function withoutSum(name: string): string {
  return name.replace(endsInSum, "");
}

/** What adds up some of the lines: `小计`, `设备购置小计`. */
export function isSubtotalLabel(normalised: string): boolean {
  return endsInSubtotal.test(normalised);
}

/** Does a header say that its column adds up others? The last of its words does: `本年支出/合计`, `采购金额合计`, `事业收入/金额`. */
export function isTotalHeader(title: string): boolean {
  return endsInSum.test(title) || /(?:合计数|\/金额)$/u.test(title);
}

const apartFromYear =
  /^(?:转移性|上级补助|补助下级|上解|下级上解|(?:地方)?(?:政府)?(?:一般|专项)?债务(?:收入|转贷|还本)|调入|调出|动用|安排预算稳定|上年(?:结转|结余)|结转下年|(?:年终|年末)(?:结转|结余))/u;

/** Is a line of a government's budget no part of the year's own sum: `转移性收入`, `上解上级支出`, `地方政府一般债务还本支出`, `年终结余`? */
export function isApartFromYear(normalised: string): boolean {
  return apartFromYear.test(normalised);
}

const sideHead = isOneOf([
  "收入",
  "支出",
  "收入预算",
  "支出预算",
  "收入构成",
  "支出构成",
  "资金来源",
  "资金用途",
  "资金结构",
]);

/** Does it stand above what comes in, or above what that is spent on: `收入`, `资金来源`? */
export function isSideHead(text: string): boolean {
  return sideHead.test(text);
}

/** Does a header say by what the whole is divided below it: `按收入性质分`, `按资金来源`? */
export function isDivision(header: string): boolean {
  return /^按.+(?:分|划分|分类|分类科目|用途|来源|性质|构成|类别|类型)$/u.test(header);
}

/** What both sides come to in every year, with all that is carried over: `收入总计`, `支出预算总额`, `总支出`. */
export const balancedTotal = /总/u;
/** What is planned of all money, which both sides come to as a rule: `收入预算`, `本部门支出预算数`; not 财政拨款收入预算. */
export const balancedBudget = /^(?:[本我全]?(?:部门|单位|[局委办院校厅镇乡]))?(?:收入|支出)预算(?:数|额)?$/u;
