/** How a narrative adds up what it has told, and says of how many parts something is made. */

const number = "([两二三四五六七八九十]|\\d{1,2})";

/** A clause that tells the total of what stands before it: `三项合计`, `以上共计`; how many is the one group. */
export const totalOfTold = new RegExp(
  `^(?:以上|上述|前述)?(?:${number}大?(?:项|类|者|部分|块|笔))?(?:资金|支出|经费|收入|费用)?(?:共计|合计|总计|相加|之和|加总)(?:为|是|达|约|金额|:)*$`,
  "u",
);
/** The same with the name of what `加上` is added to: `全市国有资本经营收入总计`; the name is the one group. */
export const totalOfSame =
  /^([^,;:。\d]{2,30}?(?:收入|支出))(?:总计|总量|合计)(?:预算|决算)?(?:数)?(?:为|是|达|共|约|完成|:)*$/u;
/** `装备费80.00万元等，合计`, `等两项，合计`: behind the last of what is added; as many as it says are the one group. */
export const addedAndOthers = new RegExp(`^\\)?等(?!于|额|级)(?:${number})?`, "u");
/** The same with the names of what is added: `社会保障和就业、卫生健康、住房保障三类支出合计`. */
export const totalOfNamed = new RegExp(
  `^(?:其中)?([^,;:。]*[、和及与][^,;:。]*?)(?:等|这)?${number}大?(?:项|类|者|部分|块|笔)[^,;:。\\d]{0,6}(?:共计|合计|总计|之和)(?:为|是|达|约|:)*$`,
  "u",
);
/** Before the last of what is added: `本年收入…万元，加上年结转…万元，共计`. */
export const addedTo = /^,?(?:再|另|并)?(?:加上?|连同)/u;
/** The same behind the name of what was told in a sentence before: `全区一般公共预算收入，加上上级补助收入`. */
export const namedBeforeAdded = /^([^,;:。\d]{2,30}),(?:再|另|并)?(?:加上?|连同)/u;
/** `安排项目5个共`, `涉及5个项目,资金`: how many parts the figure behind has. */
export const partsCounted = new RegExp(
  `${number}个?(?:项|个|类|大类|笔)(?:重点|专项)?(?:项目|支出|资金|任务)?[,:]?(?:共计?|合计|总计|资金|预算|安排|金额|涉及|总额)*(?:为|:)?$`,
  "u",
);

/** The part that has all that the others leave: `其他资产`. */
export const restOfAll = /^其[他它]/u;

/** The same of what money is spent on: `其他费用`; and not 其他支出 or 其他收入, which are names of the classification. */
export const restOfList = /^其[他它](?:费用|开支|方面|用途|领域|杂项|各项)?$/u;

/** The same of assets: `其他固定资产`. */
export const restOfAssets = /^其[他它](?:固定|流动|国有)?资产(?:原值|净[值额])?$/u;
/** `房屋1200平方米`, `车辆5辆`: of these the money may not be told. */
export const countedAlone = /\d(?:平方米|平米|㎡|亩|辆|台|套|件)/u;

/** Beside budgets and sources of their own all money that these leave: `其他资金`. */
export const restOfMoney = /^其[他它](?:资金|来源|经费)(?:支出|安排)?$/u;

/** `含上年结转5.01万元`: what a list may leave out. */
export const carriedOver = /(?:上年|年初)[^,;:。]{0,4}(?:结转|结余)/u;

/** The same, and neither of which budget nor of what it is. */
export const carriedAlone = /^(?:上年|年初)(?:结转|结余)(?:[和及与、]?(?:结转|结余))?(?:收入|资金)?$/u;

/** Both sides are one amount. */
export const balanced = /收支(?:相抵后?)?(?:总体)?(?:持?平衡|持平|相等|相抵(?=[。,;]|$))/u;

/** With what is carried over on either side, what comes in is what goes out: `收入总计`, `支出总计`, `收、支总计`, of governments `收入总量`. */
export const grandIncome = /(?:收入|^(?:财政拨款)?收)(?:预算|决算)?总(?:计|量|预算)$/u;
export const grandExpenditure = /(?:支出|^支)(?:预算|决算)?总(?:计|量|预算)$/u;
/** `收、支总计`, `收入、支出总计均为`: the one amount of both. */
export const grandBoth = /收入?[、和及与]?支出?总计(?:均|各)?$/u;
/** What comes in, or goes out, in the year alone: `收入合计`. */
export const ofYearTotal = /(?:收入|支出)(?:决算)?合计$/u;
/** What of the money that was left is neither spent nor carried over. */
export const distributed = /^(?:本年)?结余分配$/u;

/** Wholes whose parts are known, of whomever they are told: `区本级“三公”经费`, `全县政府采购规模`. */
export const wholesByName: readonly { readonly measure: string; readonly words: RegExp; readonly example: string }[] = [
  {
    measure: "threePublic",
    words: /三公(?:经费)?(?:财政拨款|总?支出|预算|决算|总额|合计|[数额])*$/u,
    example: "区本级三公经费支出",
  },
  {
    measure: "vehicles",
    words:
      /(?:公务用车|公务车辆?|公车)购置(?:费用?)?[及和与、](?:公务用车)?运行(?:维护)?(?:费用?|经费)?(?:决算|预算|支出|[数额])*$/u,
    example: "执行公务的公务用车购置及运行费决算支出",
  },
  { measure: "procurement", words: /采购/u, example: "全县政府采购规模" },
];

/** What may stand behind whose money it is: `省级支出`, `税务部门组织收入`. */
const ofMoney =
  "(?:财政|一般公共预算|政府性基金|国有资本经营)?(?:预算)?(?:本级)?(?:共|累计)?(?:组织|征收|入库|完成|实现)?(?:收入|支出)?";

/** Pairs that leave nothing out, whatever they are parts of. */
export const complements: readonly { readonly pair: readonly [RegExp, RegExp]; readonly example: string }[] = [
  { pair: [/^(?:地方)?(?:各项)?税收(?:收入)?$/u, /^非税(?:收入)?$/u], example: "税收收入59281万元，非税收入26583万元" },
  {
    pair: [
      /^(?:地方)?(?:政府)?一般债[务券](?:余额|限额|资金)?$/u,
      /^(?:地方)?(?:政府)?专项债[务券](?:余额|限额|资金)?$/u,
    ],
    example: "一般债务19.88亿元、专项债务40.14亿元",
  },
  {
    pair: [
      new RegExp(`^[省市州盟县区旗]本?级${ofMoney}$`, "u"),
      new RegExp(
        `^(?:所辖)?(?:各)?(?:市县|县\\(市\\)|县\\(市、区\\)|县市区?|县区|区县|旗县|下级|乡镇|县)级?${ofMoney}$`,
        "u",
      ),
    ],
    example: "其中州本级6429万元，县（市）级44563万元",
  },
  {
    pair: [new RegExp(`^中央(?:本级)?${ofMoney}$`, "u"), new RegExp(`^地方(?:本级)?${ofMoney}$`, "u")],
    example: "其中，中央本级支出1566亿元，地方支出7051亿元",
  },
  {
    pair: [new RegExp(`^税务(?:部门|局)${ofMoney}$`, "u"), new RegExp(`^财政(?:部门|局)${ofMoney}$`, "u")],
    example: "其中：税务部门完成21334万元，财政部门完成12762万元",
  },
  {
    pair: [/^新增(?:政府)?债券(?:资金)?$/u, /^再融资(?:政府)?债券(?:资金)?$/u],
    example: "新增债券5000万元，再融资债券2000万元",
  },
  {
    pair: [/^(?:政府)?集中采购(?:支出|预算|金额)?$/u, /^分散采购(?:支出|预算|金额)?$/u],
    example: "集中采购1.12亿元、分散采购1.23亿元",
  },
  {
    pair: [/^国内(?:公务)?接待(?:费用?|经费)?(?:支出)?$/u, /^国\(境\)外(?:公务)?接待(?:费用?|经费)?(?:支出)?$/u],
    example: "国内接待费1.79万元，国（境）外接待费0万元",
  },
  {
    pair: [/^财政拨款(?:资金)?$/u, /^(?:非财政拨款|(?:单位|医院|学校)?自有)(?:资金)?$/u],
    example: "使用财政拨款2391.64万元、使用自有资金43013.49万元",
  },
];

/** Whose debt, and of which kind: `我县地方政府债务限额`, `全市政府专项债务余额`. */
const debt = "(?:核定|下达|批准)?([^,;:。]{0,8}?)(?:地方)?政府(一般|专项)?债务";
export const debtLimit = new RegExp(`^${debt}(?:总)?限额$`, "u");
export const debtLeft = new RegExp(`^(?:年?[末底])?${debt}余额$`, "u");

/** What is left of a social insurance fund in the year: what came in without what went out. */
export const leftOfYear = /^(?:本年|当年)?收支(?:相抵后?)?结余(?:预算|决算)?[数额]?$/u;
/** That something is left of it says so. */
export const leavesSurplus = /收支(?:相抵后?)?结余(?:预算|决算)?[数额]?(?:为|是|约)?-?\d/u;
/** Of another budget: `国有资本经营预算执行当年结余`, `结转下年支出`. */
export const leftForNext = /(?:当年结余|年终结余|结转下年(?:支出)?)(?:决算)?[数额]?$/u;
/** To another budget. */
export const transferredOut = /调出资金$/u;
export const incomeOfFund =
  /(?:保险|养老|医疗|失业|工伤|生育|社保)[^,;:。]{0,10}(?:基金)?(?:预算)?(?:总)?收入(?:总量)?$/u;

const transfers = "(?:支付)?(?:性)?(?:收入|支出|补助|资金)*";

/** Groups that leave nothing out of a whole of that name. */
export const completeGroups: readonly {
  readonly whole: RegExp;
  readonly parts: readonly RegExp[];
  readonly example: string;
}[] = [
  {
    whole: /^(?!.*基金).*(?:上级补助收入|税收返还[^、,;]*转移支付(?:收入|支出|补助)*)$/u,
    parts: [
      new RegExp(`^(?:税收返还|返还性)${transfers}$`, "u"),
      new RegExp(`^一般性转移${transfers}$`, "u"),
      new RegExp(`^专项转移${transfers}$`, "u"),
    ],
    example:
      "上级补助收入260358万元，其中：返还性收入7315万元，一般性转移支付收入212134万元，专项转移支付收入40909万元",
  },
  {
    whole: /债券/u,
    parts: [
      /^新增(?:地方)?(?:政府)?一般债券/u,
      /^新增(?:地方)?(?:政府)?专项债券/u,
      /^再融资一般债券/u,
      /^再融资专项债券/u,
    ],
    example:
      "转贷我县政府债券35138万元，其中：新增一般债券2734万元，新增专项债券13300万元；再融资一般债券5950万元，再融资专项债券13154万元",
  },
  {
    whole: /新增(?:地方)?(?:政府)?债券/u,
    parts: [/^(?:新增)?(?:地方)?(?:政府)?一般债券/u, /^(?:新增)?(?:地方)?(?:政府)?专项债券/u],
    example: "新增政府债券11.31亿元，其中：新增一般债券2.54亿元，新增专项债券8.77亿元",
  },
  {
    whole: /再融资(?:地方)?(?:政府)?债券/u,
    parts: [/^(?:再融资)?一般债券/u, /^(?:再融资)?专项债券/u],
    example: "再融资债券19104万元，其中：再融资一般债券5950万元，再融资专项债券13154万元",
  },
  {
    whole: /国有资本经营(?:预算)?(?:本级)?支出$/u,
    parts: [/^资本性支出$/u, /^费用性支出$/u, /^其[他它]支出$/u],
    example: "国有资本经营支出60.9亿元，其中：资本性支出56.7亿元；费用性支出3.6亿元；其他支出0.6亿元",
  },
  {
    whole: /^(?:税收返还|返还性)(?:收入|支出|补助)*$/u,
    parts: [/^(?:增值税(?:和|与|、)消费税|两税)(?:税收)?返还/u, /^所得税基数返还/u, /^其[他它](?:税收)?返还/u],
    example: "返还性收入7415万元，其中：增值税和消费税返还490万元，所得税基数返还380万元，其他税收返还6545万元",
  },
];

export const owned = /资产(?:总额|总计|合计)$/u;
export const owed = /负债(?:总额|总计|合计)?$/u;

/** By what assets are measured: of one thing each tells another amount, and none is a part of another. */
export const assetMeasures: readonly RegExp[] = [
  /原[值价]$|账面余额$/u,
  /(?:折旧|摊销)(?:\((?:折旧|摊销)\))?(?:额|金额)?$|(?:坏账|跌价|减值)准备$/u,
  /净[值额]$|账面价值$/u,
];

/** How such amounts are joined: `为原值…减去累计折旧…`, `减累计折旧…后净值…`; no words of what they are told of. */
export const joinsMeasures = /^(?:[为是由后]|减去?|扣[除减]|已|计?提)+/u;

/** What is known to be made of the parts, in whatever order a sentence tells them. */
export const balances: readonly {
  readonly whole: RegExp;
  readonly parts: readonly RegExp[];
  /** The last of the parts may be told by the name of the thing alone, before a bracket with the others. */
  readonly isLastBare?: true;
  readonly example: string;
}[] = [
  {
    whole: owned,
    parts: [owed, /净资产(?:总额|总计|合计)?$/u],
    example: "资产总额32.18亿元，负债总额9.65亿元，净资产22.53亿元",
  },
  {
    whole: /(?:资产)?(?:账面)?(?:原[值价]|(?<=账面)余额)$/u,
    parts: [/(?:累计)?(?:(?:折旧|摊销)(?:\((?:折旧|摊销)\))?(?:额|金额)?|坏账准备)$/u, /(?:账面)?净[值额]$|账面价值$/u],
    isLastBare: true,
    example: "固定资产原值9.86亿元，累计折旧4.15亿元，净值5.71亿元",
  },
];

/** `资产负债率`: how much of what is owned is owed. */
export const debtRatio = /资产负债率(?:为|是|约)?$/u;

/** `公务用车运行维护费中，加油2.23万元，`: what the sentence divides, told before it. */
export const dividedAmong =
  /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.、]|其中|在)?(?:20\d\d年度?)?([^,;:。\d]{4,20})中,/u;
/** The last of its parts has all that the others leave. */
export const restOfAmong = /其[他它](?:费用|支出|开支|方面)?$/u;
