/** 绩效目标申报表: of the department, and of each project. */
import type { StyledFormCell, StyledTable } from "../style";
import { indicatorsOfYears, indicatorsWith } from "./indicators";
import { formTable } from "./shared";

const columnWidths = [14, 16, 20, 18, 12, 12, 14, 16];
const income = "income-summary[total]";
/** So many projects stand in the form for all of them. */
const listed = 8;

const fiscal = ["generalPublic", "governmentFund", "stateCapital"];
const ownMoney = ["institutional", "businessIncome", "superior", "affiliate", "other", "carriedIn.unitFunds"];

interface Kind {
  readonly key: string;
  readonly words: string;
  readonly from?: readonly string[];
  readonly sum?: readonly string[];
}

const incomeKinds: readonly Kind[] = [
  {
    key: "income.fiscal",
    words: "财政拨款",
    from: [...fiscal, ...fiscal.map((one) => `carriedIn.${one}`)].map((one) => `${income}.${one}`),
  },
  {
    key: "income.special",
    words: "财政专户管理资金",
    from: [`${income}.fiscalSpecial`, `${income}.carriedIn.fiscalSpecial`],
  },
  { key: "income.unit", words: "单位资金", from: ownMoney.map((one) => `${income}.${one}`) },
  { key: "income.total", words: "合计", sum: ["income.fiscal", "income.special", "income.unit"] },
];

const expenditureKinds: readonly Kind[] = [
  { key: "expenditure.personnel", words: "人员类项目支出", from: ["general-public-basic[total].personnel"] },
  { key: "expenditure.operating", words: "运转类项目支出", from: ["general-public-basic[total].operating"] },
  { key: "expenditure.project", words: "特定目标类项目支出", from: ["expenditure-summary[total].project"] },
  {
    key: "expenditure.total",
    words: "合计",
    sum: ["expenditure.personnel", "expenditure.operating", "expenditure.project"],
  },
];

/** The figures of two years before stand beside those of the year, and are typed. */
function composition(heading: string, kinds: readonly Kind[]): readonly (readonly StyledFormCell[])[] {
  const totalKey = kinds.at(-1)?.key ?? "";
  return kinds.map(({ words, ...figure }, position) => [
    ...(position === 0 ? [{ words: heading, down: kinds.length }] : []),
    { words },
    figure,
    { share: [figure.key, totalKey] as const },
    { key: `${figure.key}.before2` },
    { key: `${figure.key}.before1`, across: 2 },
  ]);
}

const projectLines = Array.from({ length: listed }, (_, position): readonly StyledFormCell[] => {
  const number = String(position + 1);
  return [
    { words: `{项目${number}}`, across: 2, isText: true },
    {},
    {},
    { key: `listed${number}`, from: [`project[project${number}].total`] },
    { across: 2 },
  ];
});

/** 部门整体支出绩效目标申报表. */
export const overallGoals = (number: string): StyledTable =>
  formTable("performance-overall", number, "部门整体支出绩效目标申报表", {
    columnWidths,
    lines: [
      [{ words: "部门（单位）名称" }, { words: "{单位}", across: 7, isText: true }],
      [{ words: "填报人" }, { across: 3 }, { words: "联系电话" }, { across: 3 }],
      [
        { words: "部门总体资金情况", down: 2 + incomeKinds.length + expenditureKinds.length },
        { words: "总体资金情况", across: 2, down: 2 },
        { words: "当年金额", down: 2 },
        { words: "占比", down: 2 },
        { words: "近两年收支金额", across: 3 },
      ],
      [{ words: "{年-2}年" }, { words: "{年-1}年", across: 2 }],
      ...composition("收入构成", incomeKinds),
      ...composition("支出构成", expenditureKinds),
      [{ words: "部门职能概述" }, { across: 7 }],
      [{ words: "年度工作任务" }, { across: 7 }],
      [
        { words: "项目支出情况", down: 1 + listed },
        { words: "项目名称", across: 2 },
        { words: "支出项目类别" },
        { words: "项目总预算" },
        { words: "项目本年度预算" },
        { words: "项目主要支出方向和用途", across: 2 },
      ],
      ...projectLines,
      [{ words: "长期目标" }, { across: 7 }],
      ...indicatorsWith("长期绩效指标", [{ words: "指标值" }, { words: "指标值确定依据", across: 3 }]),
      [{ words: "年度目标" }, { across: 7 }],
      ...indicatorsOfYears("年度绩效指标"),
    ],
  });

const ofProject = (concepts: readonly string[]): readonly string[] =>
  concepts.map((concept) => `project[{项目}].${concept}`);

const sources: readonly Kind[] = [
  { key: "funds.generalPublic", words: "一般公共预算财政拨款", from: ofProject(["generalPublic"]) },
  { key: "funds.governmentFund", words: "政府性基金预算财政拨款", from: ofProject(["governmentFund"]) },
  { key: "funds.stateCapital", words: "国有资本经营预算财政拨款", from: ofProject(["stateCapital"]) },
  { key: "funds.carriedIn", words: "上年财政拨款结转", from: ofProject(fiscal.map((one) => `carriedIn.${one}`)) },
  { key: "funds.special", words: "财政专户管理资金", from: ofProject(["fiscalSpecial"]) },
  { key: "funds.unit", words: "单位资金", from: ofProject(["unitFunds"]) },
];

const detailLines = Array.from({ length: 6 }, (_, position): readonly StyledFormCell[] => [
  {},
  { across: 2 },
  {},
  { key: `detail${String(position + 1)}` },
  { across: 2 },
]);

/** Two labels, each with room beside it. */
function pair(
  left: string,
  right: string,
  beside: readonly [StyledFormCell, StyledFormCell] = [{}, {}],
): readonly StyledFormCell[] {
  return [{ words: left }, { ...beside[0], across: 3 }, { words: right }, { ...beside[1], across: 3 }];
}

const named = (words: string): StyledFormCell => ({ words, isText: true });

/** 项目支出绩效目标申报表, one for each project. */
export const projectGoals = (number: string): StyledTable =>
  formTable("performance-project", number, "项目支出绩效目标申报表", {
    isOfEachProject: true,
    columnWidths,
    lines: [
      pair("项目名称", "项目编码", [named("{项目}"), {}]),
      pair("项目主管部门", "项目执行单位", [named("{单位}"), {}]),
      pair("项目负责人", "联系电话"),
      pair("支出项目类别", "项目属性"),
      pair("起始年度", "终止年度"),
      [{ words: "立项依据" }, { across: 7 }],
      [{ words: "项目主要内容" }, { across: 7 }],
      pair("项目总预算", "项目当年预算", [{ key: "total" }, { key: "budget", from: ofProject(["total"]) }]),
      [
        { words: "项目资金来源", down: 2 + sources.length },
        { words: "来源项目", across: 4 },
        { words: "金额", across: 3 },
      ],
      [
        { words: "合计", across: 4, isText: true },
        { key: "funds.total", sum: sources.map(({ key }) => key), across: 3 },
      ],
      ...sources.map(({ words, ...figure }): readonly StyledFormCell[] => [
        { words, across: 4, isText: true },
        { ...figure, across: 3 },
      ]),
      [
        { words: "项目支出明细", down: 1 + detailLines.length },
        { words: "项目活动" },
        { words: "活动内容表述", across: 2 },
        { words: "支出经济分类" },
        { words: "金额" },
        { words: "测算依据及说明", across: 2 },
      ],
      ...detailLines,
      [{ words: "长期目标" }, { across: 7 }],
      ...indicatorsWith("长期绩效指标", [{ words: "指标值" }, { words: "指标值确定依据", across: 3 }]),
      [{ words: "年度目标" }, { across: 7 }],
      ...indicatorsOfYears("年度绩效指标"),
    ],
  });

const centralFunds = [
  ["funds.fiscal", "其中：财政拨款"],
  ["funds.carriedIn", "上年结转资金"],
  ["funds.other", "其他资金"],
] as const;

/** As central departments print it: the money in a few lines, and one goal of the year. */
export const centralProjectGoals = (number: string): StyledTable =>
  formTable("performance-project", number, "项目支出绩效目标表", {
    isOfEachProject: true,
    columnWidths: [16, 18, 22, 30, 18, 14],
    lines: [
      [{ words: "项目名称" }, { words: "{项目}", across: 5, isText: true }],
      [{ words: "主管部门及代码" }, { words: "{单位}", across: 2, isText: true }, { words: "实施单位" }, { across: 2 }],
      [
        { words: "项目资金", down: 1 + centralFunds.length },
        { words: "年度资金总额", across: 2 },
        { key: "budget", sum: centralFunds.map(([key]) => key), across: 3 },
      ],
      ...centralFunds.map(([key, words]): readonly StyledFormCell[] => [
        { words, across: 2 },
        { key, across: 3 },
      ]),
      [{ words: "年度目标" }, { across: 5 }],
      ...indicatorsWith("绩效指标", [{ words: "指标值" }, { words: "分值权重" }]),
    ],
  });
