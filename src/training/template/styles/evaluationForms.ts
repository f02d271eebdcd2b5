/** 绩效自评表: of the department, and of each project, after the year. */
import type { StyledFormCell, StyledTable } from "../style";
import { indicatorsWith } from "./indicators";
import { formTable } from "./shared";

const results = [
  { words: "年初目标值" },
  { words: "实际完成值" },
  { words: "分值" },
  { words: "得分" },
  { words: "偏差原因分析及改进措施" },
];
const columnWidths = [14, 14, 20, 26, 14, 14, 12, 12, 26];

const texts = (words: string): readonly StyledFormCell[] => [{ words }, { across: 8 }];

/** 部门整体支出绩效自评表. */
export const overallEvaluation = (number: string): StyledTable =>
  formTable("self-evaluation-overall", number, "{年}年度部门整体支出绩效自评表", {
    columnWidths,
    lines: [
      [{ words: "单位名称" }, { words: "{单位}", across: 8, isText: true }],
      [
        { words: "基本支出总额" },
        { key: "basicTotal", from: ["final-03[total].basic"], across: 3 },
        { words: "项目支出总额" },
        { key: "projectTotal", from: ["final-03[total].project"], across: 4 },
      ],
      [
        { words: "预算执行情况（20分）", down: 2 },
        { words: "", across: 2 },
        { words: "预算数（A）" },
        { words: "执行数（B）", across: 2 },
        { words: "执行率（B/A）", across: 2 },
        { words: "得分（20分*执行率）" },
      ],
      [
        { words: "部门整体支出总额", across: 2 },
        { key: "execution.budget" },
        { key: "execution.executed", sum: ["basicTotal", "projectTotal"], across: 2 },
        { share: ["execution.executed", "execution.budget"], across: 2 },
        { key: "execution.score" },
      ],
      texts("年度目标"),
      ...indicatorsWith("年度绩效指标", results),
      texts("偏差大或目标未完成原因分析"),
      texts("改进措施及结果应用方案"),
    ],
  });

const funds = [
  ["fiscal", "其中：当年财政拨款"],
  ["carriedIn", "上年结转资金"],
  ["other", "其他资金"],
] as const;
const periods = ["initial", "budget", "executed"] as const;

/** 项目支出绩效自评表, one for each project. */
export const projectEvaluation = (number: string): StyledTable =>
  formTable("self-evaluation-project", number, "{年}年度项目支出绩效自评表", {
    isOfEachProject: true,
    columnWidths,
    lines: [
      [{ words: "项目名称" }, { words: "{项目}", across: 8, isText: true }],
      [{ words: "主管部门" }, { words: "{单位}", across: 3, isText: true }, { words: "项目实施单位" }, { across: 4 }],
      [
        { words: "项目资金", down: 2 + funds.length },
        { words: "", across: 2 },
        { words: "年初预算数" },
        { words: "全年预算数" },
        { words: "全年执行数" },
        { words: "分值" },
        { words: "执行率" },
        { words: "得分" },
      ],
      [
        { words: "年度资金总额", across: 2 },
        ...periods.map((period): StyledFormCell => ({
          key: `${period}.total`,
          sum: funds.map(([key]) => `${period}.${key}`),
        })),
        { words: "10", isText: true },
        { share: ["executed.total", "budget.total"] },
        { key: "execution.score" },
      ],
      ...funds.map(([key, words]): readonly StyledFormCell[] => [
        { words, across: 2 },
        ...periods.map((period): StyledFormCell => ({ key: `${period}.${key}` })),
        { words: "—", isText: true },
        { share: [`executed.${key}`, `budget.${key}`] },
        { words: "—", isText: true },
      ]),
      texts("年度总体目标"),
      ...indicatorsWith("绩效指标", results),
    ],
  });
