/** Workbooks that are long in one direction each, for what has to be done in a time that grows with their length. */
import type { Cell, Sheet, Workbook } from "../../src/workbook";
import { mostTimes } from "../support/calls";
import { sheet, workbook } from "../support/table";

type Row = (Cell | undefined)[];

const text = (value: string): Cell => ({ value, format: "General" });
const amount = (value: number): Cell => ({ value, format: "0.00" });
const toCell = (value: string | number | undefined): Cell | undefined =>
  typeof value === "number" ? amount(value) : value === undefined ? undefined : text(value);

function below(head: string, count: number, row: (index: number) => readonly (string | number | undefined)[]): Sheet {
  const heading = sheet("", head);
  const rows = Array.from({ length: count }, (_, index): Row => row(index).map(toCell));
  return { ...heading, rows: [...heading.rows, ...rows] };
}

const expenditure = `2026年部门支出总表
  部门：某市某局 | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出`;
const generalPublic = expenditure.replace("部门支出总表", "一般公共预算支出表");
const balance = `2026年部门收支总表
  部门：某市某局 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数`;
const projects = `2026年项目支出表
  部门：某市某局 | | | | 单位：万元
  项目编码 | 项目名称 | 项目单位 | 合计 | 一般公共预算`;
const purchases = `2026年政府采购预算表 | | | | | | | 单位：万元
  单位代码 | 单位名称 | 项目 | 政府采购品目 | 采购数量 | 单价 | 采购金额 | 其中面向中小企业`;
const organisations = `2026年一般公共预算支出表（分单位）
  部门：某市某局 | | | | 单位：万元
  单位编码 | 单位名称 | 合计 | 基本支出 | 项目支出`;

const project = (index: number): string => `42010726202T${String(index).padStart(9, "0")}`;
const item = (index: number): string => String(2010101 + index);

const form = (name: string, lines: readonly string[]): string =>
  [
    "2026年项目支出绩效目标申报表",
    "单位名称：某市某局 | | | | 单位：万元",
    `项目名称 | ${name} | 项目编码 | ${project(1)}`,
    ...lines,
  ].join("\n");

function indicators(count: number, told: (index: number) => string): string {
  return form("医保信息化建设", [
    "年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值",
    ...Array.from({ length: count }, (_, index) => ` | 产出指标 | 数量指标 | ${told(index)}`),
  ]);
}

/** A form of which the money is divided into lines. */
function detailed(lines: readonly string[]): Workbook {
  const header = "项目支出明细 | 支出内容 | 测算依据 | 金额";
  return workbook(sheet("", form("医保信息化建设", [header, ...lines])));
}

function columnsNamed(count: number, nameOf: (at: number) => string): Workbook {
  const each = <T>(value: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => value(at));
  const heading = sheet("", expenditure);
  const lines = [
    ["科目编码", "科目名称", ...each(nameOf)],
    [undefined, "合计", ...each(() => 1)],
    ["201", "一般公共服务支出", ...each(() => 1)],
    ["20101", "人大事务", ...each(() => 1)],
  ];
  return workbook({ ...heading, rows: [...heading.rows.slice(0, 2), ...lines.map((line) => line.map(toCell))] });
}

/** What it is long of, the workbook, a length, and how many times as much four times the length may take. */
type TallBook = readonly [string, (length: number) => Workbook, number, number?];

export const tallBooks: readonly TallBook[] = [
  [
    "codes that nobody knows",
    (length) => workbook(below(expenditure, length, (index) => [String(9000000 + index), `科目${index}`, 3, 2, 1])),
    60,
  ],
  [
    "one code again and again",
    (length) => workbook(below(expenditure, length, () => ["2101501", "行政运行", 3, 2, 1])),
    60,
  ],
  [
    "one name again and again",
    (length) => workbook(below(expenditure, length, (index) => [item(index), "行政运行", 3, 2, 1])),
    60,
  ],
  [
    "names with nothing else",
    (length) => workbook(below(expenditure, length, (index) => [undefined, `第${index}科目支出`, 3, 2, 1])),
    60,
  ],
  [
    "sums that fail",
    (length) =>
      workbook(
        below(expenditure, length, (index) =>
          index % 3 === 0
            ? [String(20101 + index / 3), "管理事务", 9, 5, 5]
            : [`${20101 + Math.floor(index / 3)}0${index % 3}`, "行政运行", 3, 2, 2],
        ),
      ),
    50,
  ],
  [
    "two tables of the same codes that differ",
    (length) =>
      workbook(
        below(expenditure, length, (index) => [item(index), `科目${index}`, 3, 2, 1]),
        below(generalPublic, length, (index) => [item(index), `科目${index}`, 4, 3, 1]),
      ),
    25,
    // The more differ, the more corrections are tried, up to as many as a workbook may have tried.
    4 * mostTimes,
  ],
  [
    "captions",
    (length) => workbook(below(balance, length, (index) => [`${index}、其他收入`, 1, `${index}、其他支出`, 1])),
    60,
  ],
  [
    "projects",
    (length) =>
      workbook(below(projects, length, (index) => [project(index), `信息系统运行维护${index}期`, "某局本级", 3, 2])),
    50,
  ],
  [
    "projects of one name",
    (length) => workbook(below(projects, length, (index) => [project(index), "信息系统运行维护", "某局本级", 3, 2])),
    50,
  ],
  [
    "purchases",
    (length) =>
      workbook(
        below(purchases, length, (index) => [
          "205001",
          "某局本级",
          `项目${index}`,
          "A02010105 台式计算机",
          3,
          0.5,
          1.6,
          2,
        ]),
      ),
    50,
  ],
  [
    "organisations",
    (length) =>
      workbook(below(organisations, length, (index) => [String(205001 + index), `某市第${index}中学`, 3, 1, 1])),
    60,
  ],
  [
    "columns",
    (length) =>
      workbook({
        ...sheet("", expenditure),
        rows: [
          ...sheet("", expenditure).rows.slice(0, 2),
          ...[
            ["科目编码", "科目名称", "合计", ...Array.from({ length }, (_, at) => `项${at}`)],
            ["", "合计", length, ...Array.from({ length }, () => 1)],
            ["201", "一般公共服务支出", length, ...Array.from({ length }, () => 1)],
            ["20101", "人大事务", length - 1, ...Array.from({ length }, () => 1)],
          ].map((row) => row.map((value) => (value === "" ? undefined : toCell(value)))),
        ],
      }),
    60,
  ],
  ["years", (length) => columnsNamed(length, (at) => `${2000 + (at % 100)}年预算数`), 60],
  [
    "years compared with each other",
    (length) => columnsNamed(length, (at) => ["2024年预算数", "2025年预算数", "比上年增减额"][at % 3] as string),
    40,
  ],
  [
    "sheets of one table",
    (length) =>
      workbook(
        ...Array.from({ length }, (_, at) =>
          below(expenditure.replace("某市某局", `某市第${at}局`), 4, (index) => [item(index), `科目${index}`, 3, 2, 1]),
        ),
      ),
    8,
  ],
  [
    "forms of projects",
    (length) =>
      workbook(
        ...Array.from({ length }, (_, at) =>
          sheet(
            "",
            form(`医保信息化建设${at}期`, [
              "年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值",
              ` | 产出指标 | 数量指标 | 检查医院 | ≥${at}家`,
            ]),
          ),
        ),
      ),
    8,
  ],
  [
    "indicators of one name",
    (length) =>
      workbook(
        sheet(
          "",
          indicators(length, () => "检查医院 | ≥20家"),
        ),
      ),
    40,
  ],
  [
    "indicators",
    (length) =>
      workbook(
        sheet(
          "",
          indicators(length, (at) => `检查第${at}医院 | ≥${at}家`),
        ),
      ),
    40,
  ],
  [
    "a form of texts with figures",
    (length) =>
      detailed(Array.from({ length }, (_, at) => ` | 印刷费${at} | ${at}本×5元/本＝${at * 5}元；其他3万元 | 3.00`)),
    40,
  ],
  [
    "a long text with figures",
    (length) =>
      detailed([` | 印刷费 | ${Array.from({ length }, (_, at) => `${at}本×5元/本＝${at * 5}元；`).join("")} | 3.00`]),
    40,
  ],
  [
    "a text of many sentences beside a table",
    (length) =>
      workbook(
        below(expenditure, 40, (index) => [item(index), `科目${index}`, 3, 2, 1]),
        {
          ...sheet("情况说明", "2026年部门预算情况说明"),
          rows: [
            [text("2026年部门预算情况说明")],
            ...Array.from({ length }, (_, at): Row => [
              text(
                `${at}、科目${at % 40}支出${at}.00万元，比上年增加${at}.50万元，增长3.2%，占本年支出合计的12%，其中：基本支出3.00万元。`,
              ),
            ]),
          ],
        },
      ),
    100,
  ],
];
