/** Where a narrative says of which year it is: in its titles, and at the beginning of its sentences. */

/**
 * `某某局2026年部门预算情况说明`, `第二部分 2026年度单位决算`: the year and the kind are the groups. A heading on what came of another year
 * (`2025年预算执行情况`) says more.
 */
export const titleOfYear =
  /^[^\d,;:。]{0,40}(20\d\d)年度?(?:部门|单位|本级|[一-龥]{2,20}?[局委办院校厅会处镇乡])?(预算|决算)(?:公开|编制)?(?:信息|情况)?的?(?:公开|说明|情况说明|报告|文本)?$/u;
/** `关于2026年部门支出总表的说明`. */
export const headingOfYear = /^[^\d,;:。]{0,8}关于(20\d\d)年度?[^\d,;:。]{2,40}的?(?:情况)?说明$/u;
/** `二、2026年度财政拨款支出决算情况`, `一、2026年部门预算收支情况说明`: the year and what is told of it are the groups. */
export const headingOfSection =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))(20\d\d)年度?([^\d,;:。]{0,30}[预决]算[^\d,;:。]{0,16}情况(?:的?说明)?)$/u;
/** Of what came of a budget, or how it was judged: that is told of other years too. */
export const ofOtherYears = /执行|完成|绩效|上年|去年/u;

/** `基本支出决算情况说明`: the kind of which it is, which 一般公共预算 does not say. */
export const headingOfKind = /(?<!公共|基金|经营)(预算|决算)(?:总体|具体|结构)?情况的?(?:说明)?$/u;

/** Right before a figure: `基本支出预算`, and not `年初预算`. */
export const planOfSpending = /(?:支出|收入|经费)预算(?:数|额)?(?:为|是|:)?$/u;
/** Where a budget is told beside its outcome, or as something else than this year's spending. */
export const otherBudget = /年初|全年|调整|批复|决算|执行|完成|实际/u;

/** `纳入本部门2026年度预算编制范围的二级预算单位`: whose money the document itself tells. */
export const includedInYear = /纳入[^,;:。\d]{0,30}(20\d\d)年度?(?:部门|单位)?(预算|决算)(?:编制|汇编|编报|公开)/gu;

/** The year with which a sentence begins: `2027年机关运行经费…`, `我局2027年政府采购预算…`. */
export const sentenceOfYear = /^[^\d,;:。]{0,20}(20\d\d)年度?(?![\d末底初至到~—–-])/u;
/** What is said of years to come without being a slip. */
export const ahead = /预计|预测|计划|规划|拟|将|力争|争取|目标|中期|中长期|建成|完工|跨年|分年|项目期/u;
/** `截至2025年12月底，共有车辆5辆`: what there was, with the year as its group. */
export const heldUntil =
  /截[至止]到?(20\d\d)年(?:年?[末底]|12月(?:31日|底|末))[^。;]{0,30}(?:共有|拥有|实有|固定资产|资产总额|车辆|房屋|公务用车保有量|在职(?:人员|职工|在编))/gu;
/** `截至2025年末，在职人员118人，较2025年末减少2人`: the year, and behind it the end of the same one as what is compared with. */
export const heldAgainstItself =
  /截[至止]到?(20\d\d)年(?:年?[末底]|12月(?:31日|底|末))[^。]{0,80}?[比较与](\1年(?:年?[末底]|12月(?:31日|底|末)))(?:相比)?,?(?=增|减|持平|上升|下降|无变化|一致)/gu;

/** What every document tells of its own year, as a rule without saying what it was before. */
export const everyYears = /机关运行经费|政府采购|公务用车保有量/gu;
/** A sentence that begins with a year and one of these, and tells how much: the year and the name are the groups. */
export const toldEveryYear =
  /^(20\d\d)年度?,?[一-龥]{0,20}?(机关运行经费|政府采购|公务用车保有量)(?:支出|预算)*(?:总额|合计|金额)?(?:为|共计?|是)?\d/u;

/** `比上年`, `较2024年`: what the year before is told of is not compared again. */
export const comparedWithLast = /(?:比|较|与|同)(?:上|去|前|20\d\d)(?:一?年)?/u;
/** Of which year a sentence with a comparison is in a document of a kind: a budget plans for its own, final accounts tell what came of theirs. */
export const yearOfOwn = {
  budget: /^(?!.*(?:执行|决算|完成|实际|结转|结余|截[至止]|绩效|评价|年末|年底|季度|\d月)).*(?:预算|安排)/u,
  finalAccounts: /^(?!.*(?:预算|结转|结余|截[至止]|绩效|评价|年末|年底|季度|\d月)).*(?:决算|支出|收入)/u,
} as const;
/** The document's own year without its number. */
export const thisYear = /今年|本年(?!末|初)|当年/u;
/** Of a growth over several years: what was before them is rightly compared with. */
export const overYears =
  /年均|年平均|平均每年|每年平均|期间|时期|以来|[两二三四五十]年(?:来|间|内)?|20\d\d年?[-—–~～至到]20\d\d年|十[一二三四五]五|累计(?:净|同比)?(?:增|减|压|下降|降|上升|提高|节约|节支|翻)/u;
/** What is no usual base, and therefore chosen: `疫情前`, `恢复到2019年水平`, `历史最高的2021年`, `上届`. */
export const chosenBase =
  /(?:疫情?|改革|调整|合并|整合|划转|试点|脱贫|换届|实施)之?前|恢复[到至]|历史(?:最|同期)|峰值|基期|上一?届/u;
/** `与2023年末相比无变化，与2022年末相比`: what a sentence compares with, with the year as its group if it is told by its number. */
export const basesIn = /(?:比|较|与|同|和)(?:(20\d\d)年|上年|去年|上一年)/gu;
/** What is measured in money, whatever is told of it: `公务接待费`, and not `接待读者`. */
export const ofMoney = /费|经费|收入|支出|资金|预算|决算|拨款|补助|结转|结余|缴|补贴|公积金|采购|资产|收支/u;
