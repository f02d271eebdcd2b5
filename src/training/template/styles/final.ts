/** 部门决算公开表, 公开01 to 09: one form for the whole country, with the words of a place. */
import type { Caption, StyledColumn, StyledTable } from "../style";
import { chineseNumber, classCaptions, classKeys } from "./captions";
import { overallEvaluation, projectEvaluation } from "./evaluationForms";
import { economicSources } from "./shared";
import { final09 } from "./threePublic";

const keys = ["项目/功能分类科目编码", "项目/科目名称"];
const fiscalBudgets = ["generalPublic", "governmentFund", "stateCapital"] as const;
const budgetNames = ["一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"] as const;

const otherSources = [
  ["superior", "上级补助收入"],
  ["institutional", "事业收入"],
  ["businessIncome", "经营收入"],
  ["affiliate", "附属单位上缴收入"],
  ["other", "其他收入"],
] as const;

/** 财政拨款 of 公开02 is that of all three budgets: what the others do not have is 一般公共预算's. */
const sources: readonly Caption[] = [
  {
    key: "generalPublic",
    words: `一、${budgetNames[0]}收入`,
    from: ["final-02[total].fiscal"],
    sum: ["-governmentFund", "-stateCapital"],
  },
  { key: "governmentFund", words: `二、${budgetNames[1]}收入` },
  { key: "stateCapital", words: `三、${budgetNames[2]}收入` },
  ...otherSources.map(([key, words], position) => ({
    key,
    words: `${chineseNumber(position + 4)}、${words}`,
    from: [`final-02[total].${key}`],
  })),
];

const incomeColumns: readonly StyledColumn[] = [
  { concept: "total", words: "本年收入合计", sum: ["fiscal", ...otherSources.map(([concept]) => concept)] },
  { concept: "fiscal", words: "财政拨款收入" },
  ...otherSources.map(([concept, words]) => ({ concept, words })),
];

const byNature: readonly StyledColumn[] = [
  { concept: "total", words: "本年支出合计", sum: ["basic", "project", "remitted", "business", "subsidy"] },
  { concept: "basic", words: "基本支出", from: ["final-05.basic"] },
  { concept: "project", words: "项目支出", from: ["final-05.project"] },
  { concept: "remitted", words: "上缴上级支出" },
  { concept: "business", words: "经营支出" },
  { concept: "subsidy", words: "对附属单位补助支出" },
];

const spentColumns: readonly StyledColumn[] = [
  { concept: "total", words: "本年支出/小计", sum: ["basic", "project"] },
  { concept: "basic", words: "本年支出/基本支出" },
  { concept: "project", words: "本年支出/项目支出" },
];

const classLines = (from: string): readonly Caption[] =>
  classCaptions(from, (position) => `${chineseNumber(position)}、`);

const summary: StyledTable = {
  layout: "final-01",
  number: "公开01表",
  title: "{年}年度收入支出决算总表",
  keys: [],
  columns: [],
  note: "本表反映部门本年度的总收支和年末结转结余情况。",
  rows: {
    kind: "captions",
    figure: "金额",
    isNumbered: true,
    income: [
      ...sources,
      { key: "currentIncome", words: "本年收入合计", sum: sources.map(({ key }) => key) },
      { key: "usedSurplus", words: "使用非财政拨款结余" },
      { key: "carriedIn", words: "年初结转和结余" },
      { key: "incomeTotal", words: "总计", sum: ["currentIncome", "usedSurplus", "carriedIn"] },
    ],
    expenditure: [
      ...classLines("final-03"),
      { key: "currentExpenditure", words: "本年支出合计", sum: classKeys },
      { key: "surplusDistribution", words: "结余分配" },
      {
        key: "carriedOut",
        words: "年末结转和结余",
        sum: ["income:incomeTotal", "-currentExpenditure", "-surplusDistribution"],
      },
      { key: "expenditureTotal", words: "总计", sum: ["currentExpenditure", "surplusDistribution", "carriedOut"] },
    ],
  },
};

const fiscalSummary: StyledTable = {
  layout: "final-04",
  number: "公开04表",
  title: "{年}年度财政拨款收入支出决算总表",
  keys: [],
  columns: [],
  note: "本表反映部门本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。",
  rows: {
    kind: "captions",
    figure: "金额",
    isNumbered: true,
    columns: [
      { concept: "amount", words: "合计", sum: fiscalBudgets },
      { concept: "generalPublic", words: budgetNames[0], from: ["final-05.total"] },
      { concept: "governmentFund", words: budgetNames[1], from: ["final-07.total"] },
      { concept: "stateCapital", words: budgetNames[2], from: ["final-08.total"] },
    ],
    income: [
      ...fiscalBudgets.map((key, position) => ({
        key,
        words: `${chineseNumber(position + 1)}、${budgetNames[position] ?? ""}`,
        from: [`final-01[income:${key}].income`],
      })),
      { key: "currentIncome", words: "本年收入合计", sum: fiscalBudgets },
      {
        key: "carriedIn",
        words: "年初财政拨款结转和结余",
        sum: fiscalBudgets.map((key) => `carriedIn.${key}`),
      },
      ...fiscalBudgets.map((key, position) => ({ key: `carriedIn.${key}`, words: budgetNames[position] ?? "" })),
      { key: "incomeTotal", words: "总计", sum: ["currentIncome", "carriedIn"] },
    ],
    expenditure: [
      ...classLines("final-05"),
      { key: "currentExpenditure", words: "本年支出合计", sum: classKeys },
      {
        key: "carriedOut",
        words: "年末财政拨款结转和结余",
        sum: ["income:{column}", "income:carriedIn.{column}", "-currentExpenditure"],
      },
      { key: "expenditureTotal", words: "总计", sum: ["currentExpenditure", "carriedOut"] },
    ],
  },
};

/** The nine tables; places differ in what they call 公开06. */
export function finalTables(basicTitle: string): readonly StyledTable[] {
  const byCode = { keys, rows: { kind: "functional" }, isNumbered: true } as const;
  return [
    summary,
    {
      layout: "final-02",
      number: "公开02表",
      title: "{年}年度收入决算表",
      ...byCode,
      columns: incomeColumns,
      note: "本表反映部门本年度取得的各项收入情况。",
    },
    {
      layout: "final-03",
      number: "公开03表",
      title: "{年}年度支出决算表",
      ...byCode,
      columns: byNature,
      note: "本表反映部门本年度各项支出情况。",
    },
    fiscalSummary,
    {
      layout: "final-05",
      number: "公开05表",
      title: "{年}年度一般公共预算财政拨款支出决算表",
      ...byCode,
      columns: spentColumns,
      note: "本表反映部门本年度一般公共预算财政拨款支出情况。",
    },
    {
      layout: "final-06",
      number: "公开06表",
      title: basicTitle,
      keys: [],
      columns: [],
      note: "本表反映部门本年度一般公共预算财政拨款基本支出明细情况。",
      rows: {
        kind: "panels",
        groups: [
          { key: "personnel", words: "人员经费", panels: [["301", "303"]] },
          { key: "operating", words: "公用经费", panels: [["302"], ["307", "310", "399"]] },
        ],
        from: economicSources("final-05"),
      },
    },
    {
      layout: "final-07",
      number: "公开07表",
      title: "{年}年度政府性基金预算财政拨款收入支出决算表",
      keys,
      isNumbered: true,
      columns: [
        { concept: "opening", words: "年初结转和结余" },
        { concept: "income", words: "本年收入" },
        ...spentColumns,
        { concept: "closing", words: "年末结转和结余" },
      ],
      note: "本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。",
      rows: { kind: "empty", says: "本部门{年}年度没有政府性基金预算财政拨款收入和支出。" },
    },
    {
      layout: "final-08",
      number: "公开08表",
      title: "{年}年度国有资本经营预算财政拨款支出决算表",
      keys,
      isNumbered: true,
      columns: spentColumns.map((column) => ({ ...column, words: column.words.replace("小计", "合计") })),
      note: "本表反映部门本年度国有资本经营预算财政拨款支出情况。",
      rows: { kind: "empty", says: "本部门{年}年度没有国有资本经营预算财政拨款支出。" },
    },
    final09,
    overallEvaluation("附件1"),
    projectEvaluation("附件2"),
  ];
}
