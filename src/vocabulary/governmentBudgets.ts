/** How tables and reports of a whole government name its budgets, whose money it is, and what a figure is: planned, or come of it. */

/** The budgets of a government, as titles of tables and subjects of sentences name them. */
export const governmentBudgets = {
  generalPublic: /一般公共(?:财政)?预算|公共财政预算/u,
  governmentFund: /政府性基金/u,
  stateCapital: /国有资本经营/u,
  socialInsurance: /社会保险基金/u,
} as const;

export type GovernmentBudget = keyof typeof governmentBudgets;

/** Titles of tables that show a part of a budget, or something else of it: `一般公共预算基本支出表`, `对下转移支付分地区表`. */
export const partOfBudget =
  /基本支出|项目|经济分类|转移支付|税收返还|地区|对下|债[务券]|三公|明细|专项|预备费|部门|单位|清单|说明|变动|对比|测算|稳定调节/u;

/** `全市`, `全县`: with what is below it. */
const withBelow = /全[省市州盟县区旗]/u;
/** `市本级`, `县级`: without. */
const ownLevel = /[省市州盟县区旗]?本级|(?<!上)[省市州盟县区旗]级/u;

export type Level = "all" | "own";

/** @returns undefined where the words do not say it, or say both */
export function levelOf(words: string): Level | undefined {
  const [all, own] = [withBelow.test(words), ownLevel.test(words)];
  return all === own ? undefined : all ? "all" : "own";
}

/** What a column may say besides its year and its stage. */
export const wordsOfStage = {
  outcome: /决算|执行|完成|实际/u,
  plan: /预算|计划/u,
  initial: /年初/u,
  adjusted: /调整|变动/u,
  lastYear: /上年|去年/u,
  /** All of them, and what else a head of a budget table says without saying anything: `2023年执行数`, `收入/年初预算数`. */
  all: /20\d\d(?:年度?)?|[上去本当]年度?|年初|全年|收入|支出|项目|预算|决算|执行|完成|实际|预计|调整后?|变动后?|计划|批复|草案|累计|情况|金额|数|[\s/()]/gu,
} as const;

/** What a subject says of the stage of its figure: `收入完成`, `支出安排`. */
export const toldOfStage = {
  outcome: /完成|执行|决算|实现|实际/u,
  plan: /安排|预期|预计|计划|拟/u,
  /** At the end of a heading: `2024年预算安排`. */
  planAbove: /安排|预算(?:[(（]?草案[)）]?)?$/u,
} as const;

/** What stands around a name without belonging to it: `全县…完成`, `——增值税`. */
export const aroundNames = {
  before: /^(?:[—-]+|其中:?|[\p{Script=Han}]{0,6}?(?:全[省市州盟县区旗]|本级)|地方)+/u,
  behind: /(?:累计|预计|预期|计划|实际|年初)?(?:完成|执行|实现|安排|预期|预算|决算)?(?:数|总额|合计)?$/u,
} as const;

/** Lines that a budget's own total does not have in it. */
export const besideOwnBudget =
  /转移性|上级补助|转移支付|上年结[转余]|转贷|调[入出]资金|上解|稳定调节|还本|结转下年|年终结余/u;
/** `本年收入合计`, `支出合计`, and not `收入总计`. */
export const totalOfBudget =
  /^(?:一般公共(?:财政)?预算|政府性基金(?:预算)?|国有资本经营(?:预算)?|社会保险基金(?:预算)?|本年|当年|本级|地方)*(?:收入|支出)(?:合计|小计)$/u;
/** The same as a line: `一般公共预算收入`, `本级一般公共预算支出`. */
export const lineOfBudget =
  /^(?:[省市州盟县区旗]?本级|地方|本年|当年)*(?:一般公共(?:财政)?预算|政府性基金(?:预算)?|国有资本经营(?:预算)?)(?:收入|支出)$/u;
/** A subject that is all of one side of a budget. */
export const sideOfBudget = /^(?:一般公共(?:财政)?预算|政府性基金(?:预算)?|国有资本经营(?:预算)?)(收入|支出)$/u;

/** Rates of growth that are not those of the printed figures. */
export const otherBasis = /口径|剔除|扣除|不含|可比|还原/u;
