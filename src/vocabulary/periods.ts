/** Words by which columns, titles and notes say that they speak of another time than this year's budget or outcome. */
import { remembered } from "../remembered";
import { anyOf, type ExampleRow } from "./expressions";

/** A column that compares two periods, or what was planned with what came of it, is of neither. */
const periodComparisons: readonly ExampleRow[] = [
  { pattern: "增减", example: "2024年预算数比2023年执行数增减" },
  { pattern: "增长", example: "增长%" },
  { pattern: "变动", example: "变动幅度" },
  { pattern: "差异", example: "决算数与年初预算数差异" },
  { pattern: "相比", example: "与上年相比" },
  { pattern: "[比较]上年", example: "较上年" },
  { pattern: "[比较]\\d", example: "比2023年" },
  { pattern: "同比", example: "同比" },
  // The points that a rate earns are no rate: `执行率得分`.
  { pattern: "完成率(?!得?分)", example: "预算完成率" },
  { pattern: "执行率(?!得?分)", example: "执行率" },
  { pattern: "为.*数的?[(（]?[%％]", example: "2024年预算数为2023年执行数的%" },
  { pattern: "调整[数额]", example: "预算调整数" },
  { pattern: "完成.*[%％]", example: "完成预算%" },
  { pattern: "[决执][算行]数?占.*预算", example: "决算数占预算数%" },
];

/** A column of shares of any kind shows no amounts of its own either. */
const shareWords: readonly ExampleRow[] = [
  { pattern: "占比", example: "占比" },
  { pattern: "比重", example: "所占比重" },
  { pattern: "[%％]", example: "(%)" },
];

export const comparisons: readonly ExampleRow[] = [...periodComparisons, ...shareWords];

/** In a budget: what came before the budget, which is its 预算数. */
export const beforeBudget: readonly ExampleRow[] = [
  { pattern: "执行", example: "2025年执行数" },
  { pattern: "完成数", example: "上年完成数" },
  { pattern: "决算", example: "2024年决算数" },
  { pattern: "上年预算", example: "上年预算数" },
  { pattern: "上年数", example: "上年数" },
  { pattern: "调整预算", example: "上年调整预算数" },
  { pattern: "调整数", example: "预算调整数" },
];

/** Beside a 预算数 what came of it, counted when the year has ended: `统计数`. */
export const asCounted = /统计数/u;

/** In final accounts: what came before their 决算数, which their own 预算数 does not. */
export const beforeOutcome: readonly ExampleRow[] = [
  { pattern: "上年决算", example: "上年决算数" },
  { pattern: "上年数", example: "上年数" },
  { pattern: "上年执行", example: "上年执行数" },
];

/** In a table that is neither: only what says so itself. `决算数` beside `预算数` may be of the same year. */
export const beforeEither: readonly ExampleRow[] = [
  // 以前年度 is no year of which a table may show the figures.
  { pattern: "(?:[上去]|(?<!以)前)年", example: "上年决算数" },
  { pattern: "上一年", example: "上一年度" },
];

/** A table that shows another year on purpose says so in its title; a date is not the year of a table. */
export const titlesOfOtherYears: readonly ExampleRow[] = [
  { pattern: "上年", example: "上年收支预算对照表" },
  { pattern: "上一年", example: "上一年度支出表" },
  { pattern: "历年", example: "历年支出表" },
  { pattern: "对比", example: "收支对比表" },
  { pattern: "比较", example: "预算比较表" },
  { pattern: "变动", example: "收支变动情况表" },
  { pattern: "执行", example: "2025年预算执行情况表" },
  { pattern: "完成", example: "2025年收入完成情况表" },
  { pattern: "\\d[月日]", example: "2025年12月31日" },
  { pattern: "截至", example: "截至2025年末资产情况表" },
  { pattern: "以前年度", example: "以前年度结转情况表" },
];

/** A table that no layout knows may show, besides, what there was at the end of the year before, or what came of its budget. */
export const titlesOfWhatWas: readonly ExampleRow[] = [
  ...titlesOfOtherYears,
  { pattern: "债", example: "2025年地方政府债务限额及余额情况表" },
  { pattern: "[余限]额", example: "2025年专项资金余额表" },
  { pattern: "资产|车辆|设备", example: "2025年国有资产占有使用情况表" },
  { pattern: "绩效|[自考]评|评价", example: "2025年绩效评价结果表" },
  { pattern: "结转|结余", example: "2025年结转资金情况表" },
  { pattern: "实际", example: "2025年实际支出表" },
];

/** Notes that compare, or tell how something came from one year into the next. */
export const notesOfOtherYears: readonly ExampleRow[] = [
  { pattern: "上年", example: "本单位上年无政府性基金预算支出" },
  { pattern: "[比较]", example: "比2025年增加" },
  { pattern: "以前", example: "2025年以前无此项支出" },
  { pattern: "历年", example: "历年均无此项支出" },
  { pattern: "截至", example: "截至2025年无结余" },
  { pattern: "年[初末]", example: "2025年末无余额" },
  { pattern: "结转", example: "无2025年结转" },
  { pattern: "\\d月", example: "2025年3月起无此项支出" },
];

/** Of what a column of amounts or a comparison speaks, besides its period: only columns of the same can be compared. */
export const qualifications: readonly ExampleRow[] = [
  { pattern: "(?:扣除|剔除)[^比]+?后", example: "扣除中央基建投资后增减额" },
  { pattern: "不含[^比]+?(?=预算|执行|决算|增减|增长)", example: "不含基建投资预算数" },
  { pattern: "[可同]比?口径", example: "可比口径增减%" },
];

/** What a column that compares two others says of them, as far as its words tell. */
export const comparisonWords = {
  /** `预算完成率`, `为上年执行数的%`, `决算数占预算数%`: the one divided by the other. */
  quotient: /[完执][成行]率|为[^为]*[%％]|完成(?:(?!完成).)*[%％]|占[^占]*预算/u,
  /** `预算完成率`, `执行率`: what came of a budget as a part of it. */
  executed: /[完执][成行]率|完成(?:(?!完成).)*[%％]/u,
  /** `增减%`, `增长率`, `变动幅度`: by how much it changed, as a part of what it was. */
  rate: /[%％]|率|幅/u,
  /** `增减额`: by how much it changed. */
  difference: /额|调整/u,
  /** What came out of a plan, and the plan: `支出决算数` of `年初预算数`, `实际征收数` of `年初计划数`. */
  outcome: /决算|执行数?$|实际|完成数|实绩/u,
  plan: /预算|计划/u,
  initialPlan: /年初.{0,20}(?:预算|计划)/u,
  /** Below what is compared, in what the change is printed: `比上年增减` above `金额` and `%`. */
  measure: /^(?=.)(?:金额|数额|额|百分比|比例|幅度|率)?(?:[(（]?[%％][)）]?)?$/u,
  /** What `占本年收入%` and `占支出合计的比重` are parts of. */
  wholeOfShare: /(?<=占)[^占的%％(（]{2,}(?=的|[(（]?[%％])/u,
  /** What a header compares with: `比上年执行增减`, `与年初预算数差异`. */
  base: /(?<=[比较与].{0,20})(?:(?:年初)?预算|执行|决算)/u,
  /** The plan that `完成年初预算%` or `完成计划%` names. */
  planWithin: /(?<=[完执][成行])(?:年初|全年|调整后?)?(?:预算|计划)/u,
} as const;

/** A row that compares two rows above it, and says nothing else: `增减额`, `比上年增减%`, `2026年比2025年增减%`, `完成率`. */
export const comparingRow =
  /^(?:(?:(?:20\d\d|[本今当])年度?(?:预算|执行|决算)?数?)?[与比较](?:20\d\d年度?|[上去前]年度?|年初)?(?:预算|执行|决算)?数?(?:相比)?|同比)?(?:(?:增减|增长|增加|变动)(?:数?额|数|率|幅度?|比例)?|(?:完成|执行)(?:率|比例|(?:年初|全年|调整)?预算的?(?=[（(]?[%％])))(?:[（(][^（()）]*[)）])?[%％]?$/u;

/** `占比`, `占收入总计的比重%`: what part of the whole a row is. */
export const sharesOfWhole = /占|比重|比例/u;

/** Headers of a budget: `2026年预算数`, `年初预算`. */
export const ofBudget = /预算数|预算$/u;
/** What the budget of the year became; what stands beside it is what it was, and how it was changed: `调整后预算数`. */
export const adjusted = /调整后/u;
/** What the budget was before that: `年初预算数`. */
export const beforeAdjustment = /年初/u;

/** `2026年预算`, `本年决算`: 预算数, 决算数. */
export const withoutNumber = /^(?:[本当]年度?|年初)?[预决]算$/u;

/** Anywhere in a header of several levels: `年初预算数小计`. */
export const budgetInHeader = /预算数|(?:年初|全年|调整)预算/u;
/** Heads of the figures that a document of each kind is about, with the year that is theirs: `2025年预算数`, `2024年度决算数`. */
export const saysPlanOrOutcome = { budget: /预算/u, finalAccounts: /[预决]算/u } as const;
/** What only final accounts are left with: a budget carries 上年结转 in, and 结转下年 out. */
export const closesFinalAccounts = /^年末(?:财政拨款)?结转(?:和|及|与)结余/u;
/** Of what came out in the end: `决算数`, `2024年决算`. */
export const ofOutcome = "决算";
/** The year before, as headers say it: `上年决算数`. */
export const lastYear = "上年";

export const compares = anyOf(comparisons);
export const comparesPeriods = anyOf(periodComparisons);
export const qualified = anyOf(qualifications);
export const precedesBudget = anyOf(beforeBudget);
export const precedesOutcome = anyOf(beforeOutcome);
export const precedesEither = anyOf(beforeEither);
export const speaksOfOtherYear = {
  title: anyOf(titlesOfOtherYears),
  unknownTable: anyOf(titlesOfWhatWas),
  note: anyOf(notesOfOtherYears),
} as const;

/** What stood at the beginning of the period: `年初数`, `期初余额`; of a budget it is the year's own. */
export const atBeginning = /[年期]初(?!预算)/u;

/** A header text that names a period and nothing else: `2024年`, `上年执行数`, `年初预算数`, `年末数`. */
const periodWord =
  /^(?=.)(?:20\d\d(?:年度?)?)?(?:[本当上去前]年度?)?(?:[年期][初末]|全年|调整后?|预计)?(?:[预决]算|执行|完成)?(?:批复)?数?$/u;

/** Whether a header is a period of a column, and no name of one: `2025年`, `上年`, `预算数`. A bare `数` tells nothing. */
export const isPeriodWord = remembered((header: string): boolean => header !== "数" && periodWord.test(header));

/** What a year began with, what came and went in it, and what it ended with: `年初结转和结余 | 本年收入 | 本年支出 | 年末结转和结余`. */
export const flows = {
  opening: /^(?:上年|年初|期初).*(?:结转|结余|余额)/u,
  gained: /^(?:本年|本期|当年).*(?:收入|增加|新增)/u,
  spent: /^(?:本年|本期|当年).*(?:支出|减少|使用|偿还)/u,
  closing: /^(?:年末|期末|年终|结转下年).*(?:结转|结余|余额|下年)/u,
} as const;

/** The same, one below the other: `一、2023年末债务余额`, `二、2024年末债务余额限额`, `三、2024年发行额`, `四、2024年还本额`, `五、2024年末债务余额`. */
export const flowsInRows = {
  limit: /限额/u,
  left: /余额/u,
  gained: /增加|新增|发行额|举借额?$/u,
  spent: /减少|还本额?$|偿还/u,
} as const;
