/** The figures that every narrative tells, by the words for them. */
import { withCarried } from "../../vocabulary/narrative";
import { scopeWords, type Scope } from "./scopes";

export type { Scope } from "./scopes";

export interface Measure {
  readonly id: string;
  /** All that is left of the subject when its scope is taken away. */
  readonly words: RegExp;
  readonly example: string;
}

const tail = "(?:年初|支出|总?预算|总?决算|安排|拨入|资金|总额|总计|合计|总数|金额|数|额|总量|规模)*";
const measure = (id: string, words: string, example: string): Measure => ({
  id,
  words: new RegExp(`^(?:${words})${tail}$`, "u"),
  example,
});

/** `我局收入总预算`, `全校支出预算`. */
const owner = "(?:[本我全该]?(?:部门|单位|系统|中心|街道|[局委办院校厅镇乡]))?";

const measures: readonly Measure[] = [
  measure(
    "grand",
    `${owner}(?:预算|决算)?(?:总收支|收支|收入总计[、和及与]支出总计|收入、?支出|收、支|收入和支出|收支总|(?:收支|收入支出)总体)(?:均|各)?`,
    "收支总预算",
  ),
  measure("income", `${owner}(?:财务|预算|决算)?(?:本年|当年|总|全部)?收入(?:总)?`, "收入预算"),
  measure("expenditure", `${owner}(?:财务|预算|决算)?(?:本年|当年|总|全部)?支出(?:总)?`, "支出合计"),
  measure("basic", "(?:本年)?基本支出", "基本支出"),
  measure("personnel", "(?:基本支出中?的?)?(?:人员经费|人员支出|人员类支出)(?:支出)?", "人员经费"),
  measure("operating", "(?:日常)?公用经费(?:支出)?|(?:日常)?公用支出", "公用经费"),
  measure("project", "(?:本?(?:部门|单位))?(?:全部|本年)*项目支出", "项目支出"),
  measure(
    "goals",
    "(?=.*项目)(?:纳入|填报|编报|编制|申报|实行|设置|设定|开展)(?:了)?(?:部门|预算|项目)*(?:支出)?绩效(?:目标|管理|评价)+(?:的|管理的?)*(?:项目)?(?:支出|预算|资金)*",
    "填报绩效目标的项目支出预算",
  ),
  measure(
    "carriedIn",
    "(?:单位)?(?:上年|年初)(?:财政拨款)?(?:结转|结余)(?:和|及|与|、)?(?:结转|结余)?(?:收入|资金)?(?:\\(不[^()]*\\))?|结转结余",
    "上年结转结余",
  ),
  measure("carriedOut", "(?:年末|年终)(?:财政拨款)?结转(?:和|及|与|、)?(?:结余)?|结转下年(?:支出)?", "年末结转和结余"),
  measure(
    "usedSurplus",
    "(?:使用|动用)(?:非财政拨款|专用)结余(?:\\(含专用结余\\))?|用事业基金弥补收支差额",
    "使用非财政拨款结余",
  ),
  measure("businessExpenditure", "(?:事业单位)?经营支出", "事业单位经营支出"),
  measure("fiscalSpecial", "财政专户管理资金(?:收入)?", "财政专户管理资金收入"),
  measure("institutional", "事业收入", "事业收入"),
  measure("businessIncome", "(?:事业单位)?经营收入", "经营收入"),
  measure("superior", "上级补助收入", "上级补助收入"),
  measure("affiliate", "附属单位上缴收入", "附属单位上缴收入"),
  measure("other", "其他收入", "其他收入"),
  measure("threePublic", "三公(?:经费)?(?:财政拨款)?(?:总?支出)?", "“三公”经费"),
  measure("abroad", "因公出国(?:\\(境\\))?(?:费用?|经费|支出)?(?:支出)?", "因公出国（境）费"),
  measure(
    "vehicles",
    "(?:公务用车|公务车辆?|公车)(?:(?:购置(?:费用?)?(?:及|和|与|、))(?:公务用车)?(?:运行)?(?:维护)?(?:费用?|经费)?|费用?|经费)(?:支出)?",
    "公务用车购置及运行费",
  ),
  measure("vehiclePurchase", "(?:公务用车|公务车辆?|公车)?购置(?:费用?|经费)?(?:支出)?", "公务用车购置费"),
  measure(
    "vehicleRunning",
    "(?:公务用车|公务车辆?|公车)运行(?:维护)?(?:费用?|经费)?(?:支出)?|运行(?:维护(?:经费)?)?(?:费用?)?(?:支出)?",
    "公务用车运行维护费",
  ),
  measure("reception", "公务接待(?:费用?|经费)?(?:支出)?", "公务接待费"),
  measure("domesticReception", "(?:其他)?国内(?:公务)?接待(?:费用?|经费)?(?:支出)?", "国内公务接待费"),
  measure("foreignGuests", "(?:国内)?外事接待(?:费用?|经费)?(?:支出)?", "外事接待费"),
  measure("operatingOfOffice", "(?:机关)?运行经费(?:支出)?", "机关运行经费"),
  measure("procurement", `${owner}(?:纳入)?政府采购(?:支出)?`, "政府采购预算支出"),
  measure("goods", "拟?(?:政府)?(?:采购)?货物(?:类|采购|项目)*(?:支出)?", "货物类"),
  measure("works", "拟?(?:政府)?(?:采购)?工程(?:类|采购|项目)*(?:支出)?", "工程类"),
  measure("services", "拟?(?:政府)?(?:采购)?服务(?:类|采购|项目)*(?:支出)?", "服务类"),
  measure("awardedMedium", "(?:政府采购)?授予中小企业的?(?:政府采购)?合同", "授予中小企业合同金额"),
  measure("awardedMicro", "(?:政府采购)?授予小微企业的?(?:政府采购)?合同", "授予小微企业合同金额"),
  measure("purchasedServices", "政府(?:向社会力量)?购买服务(?:支出)?", "政府购买服务支出"),
  measure("assets", "(?:行政事业性)?(?:新增)?国有资产配置(?:支出)?|(?:新增)?资产配置(?:支出)?", "资产配置预算"),
];

/** `一般公共预算拨款合计`: of what is named before it. */
const totalAlone = /^(?:合计|总计|总额|总数|资金|预算)*$/u;

export interface Meaning {
  readonly measure: string;
  /** Undefined where neither the subject nor the headings say it. */
  readonly scope: Scope | undefined;
  /** The subject itself says it. */
  readonly saysScope: boolean;
  /** 收支总计, and nothing around names a budget. */
  readonly isOfAll: boolean;
  /** The subject. */
  readonly words: string;
}

/** What is said around a subject: the headings above it, and the sentence before it. */
export interface Around {
  readonly heading: readonly string[];
  readonly lead: string;
}

/** What the words mean by themselves, whatever is said around them. */
export function meaningAlone(words: string): Meaning | undefined {
  return meaningOf(words, { heading: [], lead: "" });
}

/** Do they mean a measure of the tables? */
export function hasMeaning(words: string): boolean {
  return meaningAlone(words) !== undefined;
}

export function meaningOf(subject: string, around: Around): Meaning | undefined {
  const own = scopeWords.find(({ words }) => words.test(subject));
  const rest = (own === undefined ? subject : subject.replace(own.words, "")).replace(withCarried, "");
  const bare = rest.replace(/^(?:安排的?|的|本年|当年)+/u, "").replace(/(?:安排的|安排)$/u, "");
  const found =
    totalAlone.test(bare) && own !== undefined
      ? "allotted"
      : (measures.find(({ words }) => words.test(bare)) ?? measures.find(({ words }) => words.test(rest)))?.id;
  if (found === undefined) return undefined;
  return {
    measure: found,
    scope: scopeOfSubject(own?.scope, around),
    saysScope: own !== undefined,
    isOfAll: found === "grand" && own === undefined && namesNone(around),
    words: subject,
  };
}

/** In a section on one budget 财政拨款 may be that of this budget, or of all. */
function scopeOfSubject(own: Scope | undefined, around: Around): Scope | undefined {
  if (own !== "fiscal") return own ?? scopeAround(around);
  const ofHeadings = around.heading.flatMap((words) => scopeOfWords(words) ?? []);
  if (ofHeadings.some((scope) => scope !== "fiscal" && scope !== "all")) return undefined;
  const ofHeading = ofHeadings.at(-1);
  return ofHeading === undefined || ofHeading === "all" ? own : ofHeading === own ? own : undefined;
}

/**
 * The budget that the words around name. A heading of all money (`收支预算总体安排情况`) says `all`.
 *
 * @returns undefined where they name none, or several: `一般公共预算收入…万元、政府性基金收入…万元，支出包括……`
 */
export function scopeAround({ heading, lead }: Around): Scope | undefined {
  const ofHeading = heading.toReversed().flatMap((words) => scopeOfWords(words) ?? [])[0];
  const inLead = scopeWords.filter(({ words }) => words.test(lead)).map(({ scope }) => scope);
  const named = inLead.filter((scope) => scope !== "fiscal" || inLead.length === 1);
  const [first, ...others] = named;
  if (others.length > 0) return undefined;
  if (first === undefined || ofHeading === undefined || ofHeading === first) return first ?? ofHeading;
  return undefined;
}

/** What the words before a colon part: a side, and the budget of which it is, where they name one. */
interface Parted {
  readonly side: "income" | "expenditure";
  readonly scope: Scope | undefined;
}

/** `收入按来源分：一般公共预算拨款…`, `财政拨款支出按功能科目分类，主要包括：`. */
export function parted(lead: string): Parted | undefined {
  const found = /(收入|支出)(?:预算|决算)?(?:总额|合计)?按[^,;:。]{1,12},?(?:主要)?(?:包括|如下|分为|有)?:/u.exec(lead);
  if (found === null) return undefined;
  const before =
    lead
      .slice(0, found.index)
      .split(/[,;:。]/u)
      .at(-1) ?? "";
  const scope = scopeWords.find(({ words }) => words.test(before))?.scope;
  return { side: found[1] === "收入" ? "income" : "expenditure", scope };
}

function namesNone({ heading, lead }: Around): boolean {
  return ![...heading, lead].some((said) => scopeWords.some(({ words }) => words.test(said)));
}

function scopeOfWords(words: string): Scope | undefined {
  const own = scopeWords.find((one) => one.words.test(words));
  if (own !== undefined) return own.scope;
  return /收支|收入.{0,4}支出|^(?:部门|单位)?(?:收入|支出)(?:预算|决算)/u.test(words) ? "all" : undefined;
}
