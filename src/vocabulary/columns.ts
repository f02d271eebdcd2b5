/** Header words and captions that several standard tables share. */
import { under, type HeaderWords } from "./headerWords";
import { subtotals, totals, totalsOf } from "./totals";

/** Of the whole table: `合计 | 基本支出 | 项目支出`. */
export const total = [...totals, "金额合计", "总金额"].join("|");
/** Of the columns below the same header: `小计 | 人员经费 | 公用经费` below 基本支出. */
export const subtotal = [...subtotals, ...totals].join("|");

/** Any of the budgets of which 财政拨款 consists, wherever it is named: `其中：政府性基金`. */
export const budgetsOfFiscal = /一般公共预算|政府性基金|国有资本/u;

/** What may follow a budget's name where money comes from it: `政府性基金拨款`, `一般公共预算拨款收入`. */
const granted = ["", "拨款", "财政拨款", "拨款收入", "财政拨款收入", "收入", "资金"];

function grantedFrom(...budgets: readonly string[]): string {
  return budgets.flatMap((budget) => granted.map((word) => `${budget}${word}`)).join("|");
}

export const generalPublic = [grantedFrom("一般公共预算"), "公共预算财政拨款"].join("|");
export const governmentFund = grantedFrom("政府性基金预算", "政府性基金");
export const stateCapital = grantedFrom("国有资本经营预算", "国有资本经营");
const ofTreasury =
  "财政专户管理资金|财政专户管理资金收入|财政专户资金|财政专户核拨资金|财政专户管理的资金|财政专户拨款|财政专户拨款收入";
export const fiscalSpecial = [
  ofTreasury,
  "财政专户管理的教育收费|财政专户管理教育收费|教育收费(财政专户)",
  ...ofTreasury.split("|").map((money) => `${money}(教育收费)`),
].join("|");
/** What `事业收入（不含专户资金）` leaves out stands in a line of its own: it is the 事业收入 of those that do not say so. */
const keptInTreasury = [
  "财政专户管理资金",
  "财政专户管理资金收入",
  "财政专户资金",
  "财政专户",
  "专户管理资金",
  "专户资金",
];
export const institutional = [
  ...["事业收入", "事业收入资金", "事业预算收入"],
  ...[...keptInTreasury, "教育收费"].map((money) => `事业收入(不含${money})`),
].join("|");
/** Of 事业收入: `其中：教育收费`. */
export const educationFees = "教育收费|教育收费收入";
export const businessIncome = "事业单位经营收入|经营收入|经营预算收入|事业单位经营收入资金";
export const superior = "上级补助收入|上级补助预算收入|上级补助收入资金";
export const affiliate = "附属单位上缴收入|附属单位上缴预算收入|附属单位上缴收入资金|下级单位上缴收入";
export const otherIncome = "其他收入|其他预算收入|其他收入资金|其他资金收入";
/** Money that is not from the treasury: `单位资金`. */
export const unitFunds = "单位资金|单位资金收入|单位自有资金|其他资金";

/** What is left of earlier years (`上年结转结余`), and what is left for the next (`结转下年`). */
export const carriedIn =
  "上年结转结余|上年结转|上年结转(结余)|单位上年结余|上年结余结转|上年结转和结余|上年结转及结余|上年结余结转|年初结转和结余|年初结转结余|年初结余|年初结转|上年结转收入|上年结余|上年结转资金|上年结转结余资金|上年结余(转)|上年结余(结转)|上年结余(不包括国库集中支付额度结余)|上年结转、结余|上年结余、结转";
export const carriedOut =
  "年终结转结余|年终结转|年终结余|年末结转和结余|年末结转结余|结转下年|结转下年支出|年终结转和结余|年末结转|年终结转及结余|结转下年使用|结转下年资金|结转下年结余|年末结余(转)|年末结余(结转)|年末结转、结余|年末结余、结转|结转下年、结余";

/** The figures of a table that has one column of them, or one a period: `核定数`, `本年安排数`. */
export const planned =
  "预算数|预算|金额|年初预算数|年初预算|本年预算|本年预算数|预算金额|预算总额|核定数|核定预算数|批复数|预算批复数|计划数|预算计划数|预算安排|预算安排数|本年安排|本年安排数|本年计划数|年度预算|年度预算数";

/** The total of an expenditure table, in a column of its own, first of a group for the year, or the only amount there is. */
const totalOfYear: HeaderWords = [
  total,
  "预算数|本年预算数|本年预算|年初预算数|本年支出/合计|小计",
  `本年合计|${planned}`,
];

/** The total of a table of income, or of expenditure, may say of what: `收入总计 | 财政拨款收入`, `支出总计 | 基本支出`. */
export const totalOfIncome = [total, ...totalsOf("收入")].join("|");
export const totalOfExpenditure: HeaderWords = [
  ...totalOfYear,
  [...totalsOf("支出"), ...totalsOf("本年支出")].join("|"),
];

/** What money is spent on: `基本支出`, of it `人员经费` and `公用经费`; `项目支出`; what only institutions have. */
export const basic = "基本支出";
export const personnel = "人员经费|人员经费支出|人员支出|人员类|人员类项目";
export const operating = "公用经费|日常公用经费|公用支出|运转类公用经费|公用经费支出|日常公用支出|商品和服务支出";
export const project = "项目支出|专项业务经费支出|专项业务经费";
export const business = "事业单位经营支出|经营支出|事业单位经营预算支出";
export const remitted = "上缴上级支出|上缴上级预算支出";
export const subsidy = "对附属单位补助支出|对附属单位补助|对下级单位补助支出|对附属单位补助预算支出";

/** The three of “三公” 经费: `因公出国（境）费`, `公务用车购置及运行费` with its two parts, `公务接待费`. */
export const abroad = "因公出国(境)费|因公出国(境)费用|因公出国(境)|因公出国(境)经费|因公出国(境)支出|出国(境)费";
export const vehicles =
  "公务用车购置及运行费|公务用车购置及运行维护费|公务用车购置和运行费|公务用车购置和运行维护费|公务用车购置及运行支出|公务用车购置及运行维护支出|公务用车购置及运行维护费支出|公务用车费|公务用车购置及运行|公务用车购置及运维费|公务用车购置费及运行费|公务用车购置费及运行维护费";
export const vehiclePurchase = "公务用车购置费|公务用车购置|公务用车购置支出|购置费";
export const vehicleRunning = "公务用车运行费|公务用车运行维护费|公务用车运行|公务用车运行维护支出|运行费|运行维护费";
export const reception = "公务接待费|公务接待费用|公务接待费支出|公务接待支出|公务接待";

/** Beside 工资福利支出 and other economic classes, 商品和服务支出 is one of them and not all of 公用经费. */
export const operatingOfAll = operating.replace("|商品和服务支出", "");

/** 基本支出 with its parts, and 项目支出, as every expenditure table has them. */
export const expenditureByNature: Readonly<Record<string, HeaderWords>> = {
  basic: [under(basic, subtotal), basic],
  personnel: [under(basic, personnel), personnel],
  operating: [under(basic, operatingOfAll), operatingOfAll],
  project: [under(project, subtotal), project],
};

/** The same below money that pays for it: `一般公共预算/项目支出` is no 项目支出 of all money. */
export function expenditurePaidBy(source: string, words: string): Readonly<Record<string, HeaderWords>> {
  const ofSource = Object.entries({ total: [subtotal], ...expenditureByNature });
  return Object.fromEntries(
    ofSource.map(([concept, ways]) => [`${source}.${concept}`, ways.map((way) => under(words, way))]),
  );
}

export { under };
