/** How a narrative (情况说明) says what became of a figure: words of direction, comparison, share, completion and reason. */
import { alternation } from "./expressions";

/** Words of direction that end the clause before its figure: `比上年增加24.32万元`, `同比下降2%`. */
const rising = [
  "增加",
  "增长",
  "上升",
  "提高",
  "调增",
  "增支",
  "增收",
  "增幅",
  "上涨",
  "增",
  "涨幅",
  "升高",
  "上调",
  "调高",
  "多安排",
  "多支出",
  "多支",
  "多收",
  "多争取",
  "多拨付",
  "多拨",
  "超支",
  "翻",
  "提升",
  "升",
] as const;
const falling = [
  "减少",
  "下降",
  "降低",
  "压减",
  "降幅",
  "下滑",
  "节约",
  "缩减",
  "核减",
  "调减",
  "减",
  "减幅",
  "压缩",
  "下调",
  "调低",
  "回落",
  "压降",
  "少安排",
  "少支出",
  "减收",
  "减支",
  "少支",
  "少收",
  "少争取",
  "少拨付",
  "少拨",
  "负增长",
  "降",
] as const;

/** And not the end of `减少支出`. */
const any = alternation([...rising, ...falling].map((word) => word.replace(/^少/u, "(?<!减)少")));
/** A rise or a fall, whatever stands between the word and the figure: `增长率为`, `减少了约`. */
export const changeBeforeFigure = new RegExp(
  `(${any})(?:\\((${any})\\))?(?:了|额|率|比例|幅度|数|金额|为|是|达到|达|约|将?近|接近|逾|超过?|:|共计?)*$`,
  "u",
);

/** What may be more or less than nothing, and says it by its sign: `增减额为-35.00万元`, `增长率-3.50%`, `同比增长-3.50%`. */
export const signedChange =
  /(?:[增减涨降](?:加|长|减)?(?:额|率|幅度?|速)|增减|(?<![负零])增长)(?:约|为|是|达到?|:){0,3}$/u;

const lastYear =
  "(?:上年度?|去年|上一年度?|(20\\d\\d)年度?)(?:同[期月季])?(?:年初)?(?:部门|财政拨款|支出|收入)*(?:预算|决算|执行|完成|实际)*(?:支出|收入)?(?:数|额|安排|水平)?";
/** `仅为上年`, `相当于2025年执行数`: an amount follows, and then a percentage of it. With 的 the percentage follows itself. */
export const partOfLastYear = new RegExp(`(?:仅|只|约|相当于|[达增长加高]到|增至|是|为)+${lastYear}$`, "u");
export const ratioBeforeFigure = new RegExp(
  `(?:仅|只|约|相当于|[达增长加高]到|增至|是|为)+${lastYear}的(?:约|近|比例为)?$`,
  "u",
);
/** What may stand before a word of direction, and changes nothing of what it says. */
const adverbs =
  "(?:各|均|分别|依次|总共|共|相应|同比|合计|预计|实际|总体|整体|净|新|又|再|也|仅|只|明显|大幅|小幅|略有|略|有所)*";
/** Before a word of direction nothing is named: `大幅`. */
export const changeAdverbs = new RegExp(`${adverbs}$`, "u");
/** Right behind the figure that something is compared with: `102.20万元增加4.30万元`. */
export const changeBehindFigure = new RegExp(`^,?${adverbs}(?:${any}|[多少](?:了|约|出)*$)`, "u");
/** `由上年的8.13万元`: what it was, where the figure behind tells what it is. */
export const changedFrom =
  /(?:由|从)(?:上年度?|去年|上一年度?|(20\d\d)年度?)?(?:同期)?(年初)?(?:预算|决算|执行)?(?:数|额)?的?$/u;
/** Between a figure and how much it rose, where nothing else is named: `，比上年增加`, `，占16.81%，比上年增加`. */
export const risenRightBehind =
  /^(?:,(?:占|完成)[^,;:。%]{0,30}%)*,(?:与|比|较)(?:上年度?|去年|上一年度?|20\d\d年度?)(?:预算|决算|执行)?数?(?:相比,?)?(?:增加|增长|上升)(?:了)?$/u;
/** `调减为6.63万元`, `减少到2026年的1.20万元`; 调整 says no direction. */
export const changedTo = new RegExp(
  `^,?(?:(${any})|调整|变更?)(?:至|到|为)(?:20\\d\\d年度?|今年|本年度?|当年)?(?:预算|决算|执行)?(?:数|额)?的?$`,
  "u",
);
/** Whatever words stand between 比 and an amount that a change follows: `比上年实际`, `比年初计划征收`. */
export const comparedAmount = new RegExp(
  `(?:(?<![占对相同环])比(?!例|重|率|较)|比较|较(?=上|去|年|20|本|同))(?:(?!${any}|[多少])[^占])+$`,
  "u",
);

/** What was spent beside what was planned for it, where nothing else is named. */
export const besidePlan = /^(?:节约|少支出|多支出|超支)$/u;

/** `比上年多`, `较预算4.00万元少了`: these words say it behind a comparison alone. */
export const moreOrLess =
  /(?:^|(?:比|较)[^,;:。]{1,20}(?<![增减]))([多少])(?:拨付|支付|征收|发放|缴纳|投入|筹集|下达|入库|完成)?(?:了|约|出)*$/u;

/** `比上年减少支出`: the direction, and then what it is that changed. Without a comparison it may be a name: `新增支出`. */
export const changeOfMoney = new RegExp(
  `(?<=(?:比|较|同比)[^,;:。\\d]{0,24})(${any})(?:了)?(?:财政)?(?:支出|收入|资金|投入|经费)(?:了|约|共计?|为)*$`,
  "u",
);
/** What was not spent of a plan, and how much of it: `节约资金`, `资金节约率达`. */
export const savedBeforeFigure = /(?:节约|节支|节省)(?:了)?(?:财政|采购|预算)?(?:性)?资金(?:了|约|共计?|为|达到?|:)*$/u;
export const savedRateBeforeFigure = /(?:节约|节支|节省|节资)率(?:约|为|达到?|:)*$/u;
/** Of what something is saved: `采购计划金额`, `预算执行`, `送审金额`. */
export const savedOf = /预算|计划|概算|估算|限价|送审|控制价/u;
/** It is what came of the plan, and not the plan itself: `采购预算执行`. */
export const cameOfPlan = /实际|执行|完成/u;

/** By whoever decides on the budget, and not in the course of things. */
export const adjusted = /^[调核][增减高低]/u;

export function risesIn(word: string): boolean {
  return word === "多" || rising.some((one) => one === word);
}

/** What a figure is compared with: `比2025年预算`, `较上年决算数`, `与2022年度相比`. */
export const comparedWith =
  /(?:同口径相?比?|同比|与|比|较|同|对比|相比)(?:于)?(?:本(?:部门|单位|级))?(上年度?|去年|上一年度?|20\d\d年度?|年初|全年|调整)?(?:的|同[期月季]度?|同口径)?(?:年?[初末底]|部门|全年|调整后?)?(预算|决算|执行|(?:支出|收入)(?=数))?(?:安排|批复)?(?:数字?|额)?(?:相比较?|比较|相较|对比)?,?(?:同期)?/u;

/** The same before an amount behind which 相比 stands: a year or a budget says that it is a base, `与2020年度人员经费`. */
export const besideAmount =
  /(?:与|和|同|比|较)(?:同口径)?(?=(?:(?:本(?:部门|单位|级))?(?:上年|去年|上一年|20\d\d年)|年初|全年|调整)[^占]*$)/u;
/** 预算 that is not the name of one of the budgets. */
export const saysBudget = /(?<!公共|基金|经营)预算/u;
/** At the end of the words of a base, behind what it is one of: `比2022年机关运行经费年初预算`. */
export const kindOfBase =
  /(?<!公共|基金|经营)(?:年初|全年|调整)?(?:预算|决算|执行)(?:安排|批复)?(?:数|额)?(?:的|为|是)*$/u;
/** Right before 增长 and a percentage: of a base that was made comparable, which the text does not print. */
export const onLikeTerms = /(?:同|可比)口径(?:相?比)?,?$/u;
/** A base of another name, behind 比: `报告数`, `快报数`, `目标任务`. */
export const otherBase = /^[^,;:。\d]{0,10}(?:数|额|计划|目标|任务)(?:的|为|是)*$/u;
/** Behind the figure that something is compared with, and no more said of it: `与2025年预算76.00万元相比，增加`. */
export const endOfComparison = /^(?:相比较?|比较|相较|对比),?/u;

export const shareBeforeFigure = /占(?:比(?![例重率])|到|据)?([^占,;:。]*)$/u;
/** `占比最大，达`: before the figure of what was told last. */
export const shareRanked = /占比[^占,;:。\d]{1,6},(?:高?达|为)?到?$/u;
/** Before 占比, what makes it a name: `药占比`, and not `仅占比`. */
export const ratioName = /^[^仅只也共约均各又已将总其所分]$/u;
/** `住房公积金单位缴存比例为`, before a percentage: what is paid at that rate, of which a bare 支出 behind it is. */
export const paidAtRate = /^[,;]?([^,;:。、\d]{4,20}?)(?:单位|个人)*(?:缴存|缴费|缴纳)(?:比例|费率)[为是:]*$/u;
/** Before 占, of which time the part is: `本年安排`, `累计支付`. */
export const timeOfFigure = /本年|当年|今年|20\d\d年|累计|历年/u;
/** Of all years: `累计安排`, `已安排`. */
export const untilNow = /累计|历年|已/u;
/** `占支出总计的比重由上年的60.00%提高到`: what the share was, and of what; the share that it is follows. */
export const shareBefore = /(?:比重|比例|份额|占比)(?:由|从)/u;
export const sharesFrom = /占([^占,;:。\d]{0,30}?)的?(?:比重|比例|份额)(?:由|从)[^,;:。]{1,20}%,?$/u;
/**
 * Before the amount of what a share is of: `占本年支出合计（`, and of a plan of which so much is reached, `，完成年度计划`; of a budget it says how much
 * is completed.
 */
export const wholeBefore =
  /(?:占了?|^[,、(]?(?:完成|达到?|为|是|相当于)了?(?=[^,;:。()\d]{0,16}(?:计划|任务|目标)(?:总?投资)?(?:总额|数|额)?\(?$))((?:(?!预算(?:数|额|安排)?\(?$)[^占,;:。()\d]){2,30})\(?$/u;
/** Between that amount and the share. */
export const shareOfWhole = /^的(?:(?:比[例重率]|份额)(?:为|是|达到?|约)*)?$/u;
/** Behind 占 and before the figure, without naming the whole: `占比为`, `占总数的`. */
export const shareFillers = /(?:的|比例|比重|比率|比|分别|依次|各|为|是|达到|达|约|:|数|合计)+$/u;

/** `完成年初预算的`, `预算执行率为`. */
export const completionBeforeFigure =
  /(?:(?:(?:完成|执行)(?:了)?(?:当?年初|全年|调整|年度|本年|支出|收入|部门|\d{4}年度?)*|占(?:了)?(?:当?年初|全年|调整|年度)*)(?:预算|计划)(?:安排)?(?:数|额)?|完成率|执行率|完成比例|完成(?:年初)?预算比例|为(?:年初|全年|调整)?预算(?:数)?|^,?完成)(?:的|为|是|达到|达|约|:)*$/u;

/** Why a figure changed: amounts behind it are of other things. */
export const reasonWords = /(?:主要)?原因|主要是|主要系|主要为|由于|因为|主要由于|系因/u;
/** Before a reason: `决算数小于预算数的`. */
export const besideItsBudget = /预算数?的?$/u;
/** Behind it: a comparison that names nothing, `，与上年相比减少`. */
export const comparedWithYearBefore = new RegExp(
  `,(?:与|比|较|同)(?:上年度?|去年|上一年度?|20\\d\\d年度?)(?:决算|支出|执行)*数?(?:相比)?,?(?:支出)?(?:决算)?(?:数)?${adverbs}(?:${any})(?:了|约)?$`,
  "u",
);
/** 主要原因是。 Not the end of a reason that stands before it: `人员退休是支出下降的主要原因。` */
export const emptyReason = /(?:主要)?原因(?:[是为系]+:?(?=[。;,]|$)|(?<![是为][^,;:。\d]{0,16}原因):?(?=[。;]))/u;

/** The first of several reasons, a paragraph of its own. */
export const firstReason = /^(?:一是|首先|[(]?[一1][).、,]|①|主要?是)/u;

/** `59.41%为基本支出，计`: between a share and its amount, what both are of. */
export const namedBehindShare = /^(?:是|为|属于?)([^,;:。\d]{2,24}),(?:共?计|即|金额|合计)(?:为|是)?$/u;

/** Between an amount and the same in another unit: `2057.89万元，约合0.21亿元`. */
export const inOtherUnit = /^[,(]?(?:也?就是|大约|约)?(?:折合|合|即|约|相当于)(?:人民币)?(?:为|是)?$/u;

/** `大于`, `高于`: more than the amount that follows. */
export const moreThan = /大于|高于|多于|超[过出]?/u;
/** How an outcome stands beside its budget, the first that is found counts. */
export const comparedWords = [
  { compared: "more", words: moreThan, example: "决算数大于预算数" },
  { compared: "less", words: /小于|低于|少于/u, example: "决算数小于预算数" },
  {
    compared: "equal",
    words:
      /等于|持平于|与(?:年初)?预算(?:数)?(?:持平|一致|相同)|决算数?(?:与|和|同)(?:年初)?预算数?(?:基本)?(?:持平|一致|相同|相等)/u,
    example: "决算数与预算数持平",
  },
] as const;

/** `决算数大于年初预算数`. */
export const besideInitial = /(?:于|超[过出]?|[与和同])年初预算/u;
/** `决算数大于预算数55.93万元`. */
export const besideBudget = /(?:大于|高于|多于|超[过出]?|小于|低于|少于)(?:年初|全年|调整)?预算(?:数|额)?(?:的)?$/u;
/** `上年4.26万元`: the figure before is this year's. */
export const lastYearBeforeFigure =
  /^、?(?:上年度?|去年|上一年度?)(?:同期)?(?:年初)?(?:预算|决算|执行)?(?:数|额)?(?:分别|依次)?(?:为|是|:)*$/u;
/** Behind an amount that something is compared with, before the next one: `与上年预算数900万元、决算数`. */
export const besideBase =
  /^[、和及与](?:上年度?|去年|上一年度?|20\d\d年度?|年初|全年|调整){0,2}(?:预算|决算|执行)(?:安排|批复)?(?:数|额)?的?$/u;
/** Of several things each has its own change: `分别增加`. */
export const respectively = /分别|依次/u;

/** Before the budget of a completion: `年初预算为`, `全年预算数为`. */
export const budgetBeforeFigure =
  /(?:^|[^预])(?:(?:年初|年中|全年|调整后?|当年|本年|年度)*预算)(?:安排|批复|控制)?(?:数|额)?(?:各|均|分别|依次)*(?:为|是|:)*$/u;
/** Behind an amount: `20.00万元的预算`. */
export const planBehind = /^的(?:年初|全年|调整)?预算/u;
/** Before a budget that may be changed in the course of the year. */
export const initialBudgetBefore = /年初预算(?:安排|批复)?(?:数|额)?(?:为|是|:)*$/u;
/** Behind 年初预算: what it became in the course of the year. */
export const adjustedBudget = /^,?(?:年中)?(?:调整后?|全年)的?(?:年初|全年|支出)?预算/u;
/** By how much a budget was changed in the course of the year: `年中追加15.12万元`; the word is the one group. */
export const changedInYear =
  /^、?(?:(?:年|年度|期)[中内]|全年|(?:预算)?执行(?:过程)?中|当年|中途|财政|后|又|因)*(?:预算)?(追加|调增|核增|调整增加|追减|调减|核减|调整减少)(?:了|预算|指标|资金|经费|支出|安排|数|额|为|共计?|:)*$/u;
/** It is said that this was in the course of the year. */
export const inCourseOfYear = /[年期度][中内]|执行|中途|追[加减]/u;
/** Behind the budget of what was told before it: `决算6.29万元，预算8.56万元，执行率73.48%`. */
export const completionBehindFigure =
  /^,?(?:(?:预算)?(?:执行率|完成率|完成比例|完成(?:了)?(?:当?年初|全年|调整|支出|收入)*预算)|(?:支出)?决算(?:数)?(?:为|是|占|相当于)(?:年初|全年|调整)?预算(?:数)?的$)/u;
/** `公共预算安排数为`: an amount that is called a budget whatever was spent of it. */
export const budgetByName = /(?:公共|基金|经营)预算(?:安排)?(?:数|额)?(?:为|是|:)*$/u;
/** Before what came of it: `支出决算为`, `执行数为`. */
export const outcomeBeforeFigure =
  /(?:(?:支出|收入|全年|本年|实际)*(?:决算|执行|支出完成)|实际支出)(?:数|额)?(?:各|均|分别|依次)*(?:为|是|:)*$/u;
/** The same behind a budget, where one word does: `预算1.58万元，支出0.96万元`. */
export const bareOutcome = /^,?(?:实际|全年|本年|总)?支出(?:共计|总额)?(?:为|是|:)*$/u;
/** `年初预算`, `全年预算`: the budget that the year's spending is held against; of other budgets 本年支出 is only a part. */
export const budgetOfYear = /(?:年初|全年|调整)预算/u;
/** `完成全年预算11.42万元的78.72%`: the budget stands within its completion. */
export const completionOf = /(?:完成|占)了?$/u;
/** `为预算数8.56万元的73.48%`: the same, where a percentage follows. */
export const ratioOf = /(?:为|是|相当于|达到)$/u;
/** An amount for one person, car or visit; it is no part of the amounts around it. */
export const average =
  /(?:[人车次户批月日村校班床]均(?![为已未无由])|平均|每(?:人|辆|台|批|次|户|月|日|村|校|班|家|床))[^,;:。]{0,12}$/u;
/** A budget that gives what was told right before: `公务接待费0.96万元，一般公共预算安排0.96万元`. */
export const givenBy =
  /^(?:由|其中)?(?:一般公共预算|政府性基金|国有资本经营|财政|上年)[^,;:。]*安排(?:资金)?(?:为|是|:)*$/u;
/** `涉及`: the amount that follows need not be all there is. */
export const touched = /涉及/u;

/** `单价100万元（含）以上设备`: an amount that is a threshold, not money spent. */
export const thresholdBehind = /^(?:\(含\)|\(不含\))?(?:以上|以下|以内|起|左右以)/u;
/** Before a limit that somebody has set, which is money and no threshold: `控制在省核定的债务限额90.00亿元以内`. */
export const limitSet = /(?:控制在|均在|债务|债券|核定|下达|批准|批复)[^,;:。、\d]{0,16}限额(?:总额)?$/u;
/** `均在限额`, `未超过限额`: how far what is told before it may go, and no part of it. */
export const limitOfTold = /(?:在|[未不]超过?|[低小]于)[^,;:。、\d]{0,24}限额(?:总额)?(?:为)?$/u;
/** Behind such a limit. */
export const withinLimit = /^以内/u;
export const namesLimit = /限额/u;

/** `18元/㎡`: an amount that is a price or a norm, not money spent. */
export const perPiece = /^[/每]/u;

/** `年均增长4.8%`: of several years together, and of no change that is told from one year to another. */
export const yearly = /年均|年平均|平均每年|每年平均/u;
/** `短收1083万元`, `超月进度5484万元`: beside what was to be reached by then, which no text tells. */
export const besideTarget = /(?:[超短]收|(?:超|短|欠|快于|慢于|高于|低于)(?:过)?(?:[^,;:。\d]{0,4}进度))(?:了|约|:)*$/u;
/** `占年初预算月进度的`: how far it has come, and no share of anything. */
export const namesPace = /进度/u;

/** Words behind a number that is a count, not money. */
export const counted =
  /^(?:人|辆|个|家|台|套|平方米|平米|㎡|次|批|场|件|项|名|户|份|亩|公里|吨|天|月|年|日|时|分|岁|张|只|座|处|栋|间|所|类|册|页|本|条|篇|期|届|级|栏|行|款|号|部|组|团)/u;

/** Behind 万 or 亿: no money of the tables. */
export const foreignMoney = /^(?:美元|欧元|日元|英镑|港[元币]|澳[元门])/u;

/** Before what changes come to: `两项相抵，净减少`. */
export const netOf = /相抵|抵消|抵减|净额/u;

/** `较上年2.08减少0.03万元`: a base that has lost its unit, the one group, before the change that has one. */
export const baseWithoutUnit =
  /(?:[较比与同](?:上年|去年|上一年|20\d\d年)(?:同期|度|的)?(?:预算|决算|执行|完成)?数?(?:为|的)?)(\d{1,12}\.\d{1,6})(?=(?:相比)?,?(?:减少|增加|下降|上升|增长|降低)了?\d{1,12}(?:\.\d{1,6})?(亿元|万元|元))/gu;

/** Before how far a figure is from what was planned, or what it was. */
export const gapBetween = /^(?:两者|二者|两数|预决算|执行)?(?:差值|差额|差异|相差)(?:额|金额)?(?:为|是|:)?$/u;

/** What stands before a list of parts. */
export const partWords =
  /其中|分别|依次|(?<![不未])(?:包括|包含)|组成|构成|具体|分项|如下|用于以下|按[^按]*(?:分类|划分|分[:,])|类型来看|分[^,;:。\d]{2,12}来?看[,:]|^中,/u;
/** A count is divided, and no money told before: `其中，医疗机构15家、药店99家，违规金额共计`. */
export const dividesCount = /其中[,:]?[^,;:。\d]{2,16}\d{1,6}([家户人名条项所])、[^,;:。\d]{2,16}\d{1,6}\1/u;
/** What there was at both ends of the year, and no part of what was told before: `支出100万元，年初、年末结转和结余分别为`. */
export const atBothEnds = /年初[^,;:。]{0,12}[、和及与](?:本)?年末[^,;:。]{0,20}(?:分别|依次)/u;
/** Before what a project costs in all its years, which is no part of the money of one: `高标准农田项目总投资1500万元，本年安排100万元`. */
export const ofAllYears =
  /(?:总投资|投资总?额|总造价|[总概估]算(?:总?投资)?|(?:项目|工程|施工|建设)[^,;:。]{0,4}(?:合同(?:总?金额|总?价)?|中标(?:金额|价))|批复投资)(?:总?额)?(?:共计|为|是|约|达|:)*$/u;
/** In a bracket behind an amount what is no part of it: `144万元（统计数据不包含项目款639万元）`, `（剔除新增债券3亿元后）`, `（另有项目款639万元）`. */
export const deniedPart =
  /(?:^|[,;])(?:[^,;]{0,10}(?:不|未|没有)(?:包含|包括|含(?!税)|计入?|列入|纳入|统计)|如?(?:剔除|扣除|扣减|除(?!了))|另)[^,;]*$/u;
/** The same behind the figure: `（项目款639万元未计入）`. */
export const deniedPartBehind = /^[^;。()]{0,30}(?:(?:不|未)(?:包含|包括|含|计入?|列入|纳入|统计|在内)|除外)/u;
/** The same right behind the whole. */
export const directPart = /^[,;。(]?(?:其中|包括|包含|具体|分项|分别|依次|[:(])/u;
export const completeListWords = /(?:分别|依次)[为是]?|等于|由[^由]*组成/u;

/** `，由本年支出98.00万元和年末结转2.00万元组成` */
export const madeOf = /^,由[^;]{1,160}?(?:组成|构成)/u;
/** Behind the last of these parts. */
export const endOfMadeOf = /^(?:[两二三四]部分)?(?:组成|构成)/u;

/** `收入总计`: with what is carried over, other than 合计 of the year. */
export const saysGrandTotal = /总计/u;
/** `收、支总计（含结转和结余）`: says no more than 总计 does. */
export const withCarried = /\((?:包?含|包括)[^()]*(?:结转|结余)[^()]*\)$/u;

/** Assets at what they cost, which may be more than all of them at what they are worth: `资产总额…，其中固定资产原值…`. */
export const grossOrTotal = /原值|累计|账面余额/u;
/** `截至2025年末`, `截至2025年12月31日`. */
export const untilYear = /截[至止](?:到)?(20\d\d)年(?:末|底|12月31日)/u;
/** What is owned; what is still to be bought is none. */
export const aboutAssets = /资产(?!配置|负债)/u;
