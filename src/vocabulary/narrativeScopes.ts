/** Words that say a figure is of something narrower than what a table has under the same name. */
import { alternation } from "./expressions";

/** `压减办公费2.00万元、差旅费1.50万元`: what is changed, and not what there is; the verb governs all that 、 joins. */
export const changedList =
  /(?:^|[,;:。(])[^,;:。、()]{0,12}?(?:压减|压缩|减少|核减|调减|削减|节约|追加|调增|增加)(?:了)?(?:[^,;:。、()\d至到为率额幅了][^,;:。、()\d]*[\d.]+[亿万]?元[、和及])*[^,;:。、()\d至到为率额幅了][^,;:。、()\d]*$/u;

/** `剔除公务员医疗补助70.58万元后，人员经费`: without what the table has in it. */
export const leftOut = /(?:剔除|扣除|扣减|减去|不含|不包括|不计)[^;。]*?(?:后|因素|外)[^;。]*$/u;

/** `占财政性资金（人员经费除外）总额`: of a whole without a part of it. */
export const lessSomething = /除外|不含|不包括|扣除|剔除/u;

/** `2026年上半年支出`, `1-6月`: of a part of the year. */
export const ofPartOfYear = /(?:上|下)半年|季度|(?<!\d)1(?:月)?[-－—–~至到](?:[1-9]|1[01])月/u;

/** `差旅费22.40万元（含项目支出17.57万元）`: paid out of 项目支出 too. */
export const withProjects = /\((?:其中)?(?:包?含|包括|另)[^()]*项目/u;

/** `一般公共预算当年拨款`: without 上年结转. */
export const ofYearAlone = /[当本]年(?:度)?(?:财政)?(?:预算)?拨款/u;

/** `公务接待98批次,1120人次`: what is counted, before the money for it. */
export const countedBefore = /(?:^|[,;:。])(?:其中)?([^,;:。\d]{2,12})\d+(?:个|批次|批|人次|辆|次|团组)/u;

/** The same where the amount stands behind a comma: `国内公务接待61批次、610人次，6.10万元`. */
export const countedBeforeComma =
  /(?:^|[,;:。])(?:其中)?([^,;:。\d]{2,12})\d+(?:个|批次|批|人次|辆|次|团组)[^,;:。]{0,12},$/u;

/** What an office does, and counts: `开展培训4期`, `购置办公设备一批`. */
const doings = alternation(
  "开展 组织 举办 召开 购置 采购 购买 更新 慰问 走访 维修 维护 修缮 修复 完成 建设 新建 改建 改造 印制 印发 发放 安装 租赁 聘请 培训 资助 救助".split(
    " ",
  ),
);
const pieces = "(?:[个台套批次期场件项名户份亩处栋间座册本人辆只张家所]|人次|平方米|平米|公里|千米|米|吨)";

/** The clause right before the money for what it tells was done: `全年购置电脑30台、打印机10台等办公设备,`. */
export const doneBefore = new RegExp(
  `(?:^|[,;:。])(?:全年|本年|当年|年内|20\\d\\d年度?|共|累计|已|先后|[我本](?:部门|单位|[局委办院校厅镇街乡])){0,3}(?:${doings})[^,;:。]*(?:\\d${pieces}|一批)[^,;:。\\d]{0,10},[^,;:。\\d]{0,8}$`,
  "u",
);

/** `按支出性质分`: what follows divides all there is. */
export const divided = /按[^,;:。]{2,12}(?:分|划分|分类|性质|构成)/u;

/** `加上预计上级专项3000万元，全年支出规模7436.72万元`: with what no table has. */
export const addedToTables = /(?:^|[,;。])(?:再|另|并)?(?:加上(?!年)|连同)[^;。]*\d[^;。]*$/u;

/** `预计2027年三公经费预算52万元`: nobody knows it yet. */
export const expected = /(?:预计|预测|力争|争取)(?:到|在)?(?:20\d\d年|明年|下年|下一年)[^,;:。]*$/u;

/** `按经济分类，工资福利支出…`: of all there is; the tables have the economic subjects of 基本支出 alone. */
export const byEconomicClasses = /按(?:部门)?(?:预算)?(?:支出)?(?:经济(?:科目)?(?:分类|分)|用途(?:分|划分))/u;

/** `安排中央彩票公益金`: what is given for something, before its amount. */
export const givenOut = /(?:^|[,;:。])(?:安排|下达|拨付|投入|使用|争取|筹集|统筹)[^,;:。]*$/u;

/** In headings, how far a budget has come: `年初预算草案`, `预算调整方案`, `决算情况`. */
export const budgetStages: readonly RegExp[] = [/年初预算|预算草案/u, /预算调整|调整预算/u, /决算/u];

/** What a text says once, for all figures until it says another: `10月份，全国财政支出…`, `市本级采购…，节约资金`, `二、政府性基金`, `服务类项目148个`. */
export const scopesSaid: readonly RegExp[] = [
  /(?:\d{1,2}月?份?[-－—–~～至到])?\d{1,2}月(?!\d)(?:份|底|末)?(?:累计)?|[一二三四](?:季度|月份?)|[上下]半年|前[一二三四五六七八九十\d]{1,2}个?[月季]度?|[当本]月|累计/gu,
  /全[国省市县区州盟旗镇乡校院系局]|[省市县区州盟旗镇乡校院局厅部]?本级|[省市县区州盟旗镇乡]级|所属单位/gu,
  /一般公共|政府性基金|国有资本|社会保险|社保基金|[^,;:。\d]{2,12}(?=\d+(?:个|项|户|家|批次|批|人次|人|名|辆|次|团组)[^,;:。]{0,6},)/gu,
];

/** Which of several things a sentence tells of: `第一类为`, `二是`, `其三`. */
export const whichOfSeveral = /第[一二三四五六七八九十\d]{1,2}[类种批期档]|[一二三四五六七八九]是|其[一二三四五六]/gu;

/** Behind an amount: what it is for, `用于设备购置`. */
export const usedFor = /^(?:的?资金)?(?:主要|全部|将)?(?:用于|用作|用来)([^,;:。]{1,40})/u;

/** A heading of what is bought, for whatever project: `（四）政府采购情况`. */
export const ofPurchases = /政府采购|购买服务|资产配置/u;

/** Behind several amounts: each of them is divided, and not the last. */
export const eachUsedFor = /^,(?:分别|依次)(?:主要|全部)?(?:用于|投向|投入|支持)/u;
