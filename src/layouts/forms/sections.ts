/** The small tables that several forms have. */
import * as words from "../../vocabulary/columns";
import type { FormSection } from "./form";

const budgetOfYear =
  "当年金额|当年预算金额|当年预算|当年预算数|本年金额|本年预算金额|本年预算数|年度预算金额|预算金额|预算数|金额";
const earlierYears = "近两年收支金额|近两年收支情况|近两年收支|近两年金额|前两年收支情况|近两年预算金额";

/** 总体资金情况: where the money comes from and what kinds of expenditure it is for. */
export const composition: FormSection = {
  id: "composition",
  name: "总体资金情况",
  headings: ["部门总体资金情况|总体资金情况|单位总体资金情况"],
  names: ["总体资金情况|资金情况|项目|资金构成|收支构成"],
  columns: {
    amount: [budgetOfYear],
    before: [earlierYears],
    before2: [words.under(earlierYears, "前年|前一年")],
    before1: [words.under(earlierYears, "上年|上一年"), "上年预算金额|上年预算数|上年预算|上年金额|上年预算安排"],
  },
  shares: { share: ["占比|比例|比重|所占比例|占比情况"] },
  required: ["name", "amount"],
  groups: { income: "收入构成|收入|收入情况|资金来源", expenditure: "支出构成|支出|支出情况|资金用途|资金结构" },
  rows: {
    "income.fiscal": ["财政拨款|财政拨款收入|一般公共预算财政拨款|财政拨款资金"],
    "income.special": [words.fiscalSpecial],
    "income.unit": [`${words.unitFunds}|其他|其他收入`],
    "income.total": ["合计|小计|总计|收入合计|收入总计"],
    "expenditure.basic": [words.basic],
    "expenditure.personnel": ["人员类项目支出|人员类项目|人员类支出|人员类|人员经费|人员支出"],
    "expenditure.operating": [
      "运转类项目支出|运转类项目|运转类支出|运转类|公用经费|运转类公用经费项目支出|公用经费项目支出",
    ],
    "expenditure.project": ["特定目标类项目支出|特定目标类项目|特定目标类支出|特定目标类|项目支出"],
    "expenditure.total": ["合计|小计|总计|支出合计|支出总计"],
  },
  parts: { "expenditure.basic": ["expenditure.personnel", "expenditure.operating"] },
};

/** 年度主要任务 of the form for the whole department: what each is to cost. */
export const tasks: FormSection = {
  id: "tasks",
  name: "年度主要任务",
  headings: ["年度主要任务|年度工作任务|年度重点工作任务|主要任务"],
  names: ["任务名称|主要任务名称|重点任务名称|工作任务名称|任务"],
  columns: {
    total: [words.under(budgetOfYear, words.subtotal), "总额|预算总额|资金总额", budgetOfYear],
    fiscal: ["财政拨款|财政资金|财政拨款资金"],
    other: [words.unitFunds],
  },
  texts: { content: ["主要内容|任务内容|工作内容|任务说明"] },
  required: ["name", "total"],
  isOptional: true,
  sum: { total: "total", parts: ["fiscal", "other"] },
};

/** 项目支出情况 of the form for the whole department: its projects. */
export const projects: FormSection = {
  id: "projects",
  name: "项目支出情况",
  headings: ["项目支出情况|项目情况"],
  names: ["项目名称|项目"],
  columns: {
    total: ["项目总预算|总预算|项目总额"],
    budget: ["项目本年度预算|项目当年预算|项目本年预算|本年度预算|本年预算|当年预算|项目年度预算|预算金额"],
  },
  texts: {
    category: ["支出项目类别|项目类别|类别|项目类型"],
    use: ["项目主要支出方向和用途|主要支出方向和用途|支出方向和用途|主要用途|主要内容"],
  },
  required: ["name", "budget"],
};

/** 资金来源 of one project. */
export const funding: FormSection = {
  id: "funding",
  name: "资金来源",
  headings: ["项目资金来源|项目当年资金来源|预算申报项目资金来源|资金来源"],
  names: ["来源项目|资金来源|来源"],
  columns: { amount: [`${budgetOfYear}|预算申报数|申报数`] },
  required: ["name", "amount"],
  rows: { total: ["合计|当年预算合计|小计|总计|资金合计|预算合计"] },
};

/** 支出明细: what the money of one project is spent on, and how each amount was worked out. */
export const detail: FormSection = {
  id: "detail",
  name: "支出明细",
  headings: ["项目支出明细测算|项目支出明细及依据|支出明细|项目支出明细"],
  names: ["项目内容|活动内容表述|活动内容|支出内容|明细内容|子项目"],
  columns: {
    amount: ["金额|预算金额|测算金额|合计"],
    fiscal: ["本级财政拨款金额|本级财政拨款|财政拨款金额|财政拨款"],
    transferred: ["上级转移支付金额|上级转移支付"],
    other: ["其他资金|其他资金金额"],
  },
  texts: {
    activity: ["项目活动|活动名称"],
    economic: ["支出经济分类|经济分类|经济科目"],
    basis: ["测算依据及说明|测算依据|测算依据和说明|测算说明|测算过程|计算依据"],
    remark: ["备注"],
  },
  required: ["name", "basis"],
  carried: ["activity"],
};

/** 项目采购: what one project buys. */
export const purchases: FormSection = {
  id: "purchases",
  name: "项目采购",
  headings: ["项目采购|项目资产配置计划及采购计划|采购计划|资产配置计划及采购计划|政府采购计划"],
  names: ["品名|采购品名|名称|采购内容|货物名称"],
  columns: { amount: ["金额|预算金额|采购金额"] },
  counts: { quantity: ["数量|采购数量"] },
  prices: { unitPrice: ["单价"] },
  required: ["name", "amount", "quantity"],
};

/** 绩效总目标: the goals in words. */
export const goals: FormSection = {
  id: "goals",
  name: "绩效总目标",
  headings: ["项目绩效总目标|绩效总目标|整体绩效总目标|整体绩效目标|项目绩效目标"],
  names: ["名称|目标名称"],
  texts: { description: ["目标说明|目标内容|目标描述"] },
  required: ["name", "description"],
};

/** 预算执行情况 of a self-evaluation: what was budgeted, what was spent, and the points for it. */
export const execution: FormSection = {
  id: "execution",
  name: "预算执行情况",
  headings: ["预算执行情况|项目资金|资金情况|项目资金情况"],
  columns: {
    initial: ["年初预算数|年初预算"],
    budget: ["预算数|全年预算数|调整后预算数|调整后预算|全年预算|预算安排数"],
    executed: ["执行数|预算执行数|全年执行数|实际执行数|全年执行|支出数|实际支出|实际支出数"],
  },
  shares: { rate: ["执行率|预算执行率"] },
  scores: { weight: ["分值|权重"], score: ["得分"] },
  required: ["budget", "executed"],
  rows: {
    total: [
      "部门整体支出总额|总额|年度财政资金总额|年度资金总额|资金总额|合计|部门整体支出|项目资金总额|年度预算资金总额|支出总额",
    ],
  },
};
