import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import { projectTotal } from "../../src/rules/projectTotal/projectTotal";
import { a1, type Sheet } from "../../src/workbook";
import { sample, type SampleName } from "../support/samples";
import { sheet } from "../support/table";
import { testRule } from "../support/testRule";

interface Project {
  readonly sheet?: string;
  readonly name?: string;
  readonly code?: string;
  readonly unit?: string;
  readonly budget?: string;
  readonly total?: string;
  readonly funding?: string;
  readonly detail?: string;
}

/** As districts of Wuhan print it: sources of money by level, one column for each in the lines. */
function form(project: Project = {}): Sheet {
  const { name = "聘用人员经费", code = "42010326205T000000106", unit = "某市某局", budget = "17.55" } = project;
  return sheet(
    project.sheet ?? name,
    `2026年项目支出绩效目标申报表
     申报单位：某市某局 | | | | 单位：万元
     项目名称 | ${name} | | 项目编码 | ${code}
     项目执行单位 | ${unit} | | 项目类别 | 特定目标类
     项目总预算 | ${project.total ?? "（延续性项目填写）"} | | 项目当年预算 | ${budget}
     2026年项目资金来源 | 来源项目 | | 2026年预算申报数
     ${project.funding ?? sources(budget)}
     2026年支出明细 | 项目内容 | 测算依据及说明 | 本级财政拨款金额 | 上级转移支付金额 | 其他资金
     ${project.detail ?? `| ${name} | 上年数 | ${budget} | |`}
     绩效总目标 | 名称 | 目标说明`,
  );
}

const sources = (own: string, transferred = "", total = own): string =>
  `| 当年预算合计 | | ${total}
   | 1.财政拨款收入（区级安排数） | | ${own}
   | 2.财政拨款收入（上级转移支付） | | ${transferred}`;

/** As the city prints it: one amount a line, in 元. */
const formInYuan = (budget: string, total: string, lines: string): Sheet =>
  sheet(
    "",
    `表12 部门项目申报表（含绩效目标）
     | | | | 单位：元
     项目名称 | 信息系统运行维护项目 | | 项目代码 | 420100250000220000103
     项目总预算 | ${total} | | 项目当年预算 | ${budget}
     项目资金来源 | 来源项目 | | 金额
     | 合计 | | ${budget}
     | 一般公共预算财政拨款 | | ${budget}
     | 其中：申请当年预算拨款 | |
     项目支出明细测算
     项目活动 | 活动内容表述 | 支出经济分类 | 金额 | 测算依据及说明
     ${lines}`,
  );

/** A line a project: code | name | total. */
const projectTable = (lines: string): Sheet =>
  sheet(
    "项目支出表",
    `2026年项目支出预算表 | | | | 单位：万元
     项目编码 | 项目名称 | 合计 | 本年拨款 |
     | | | 一般公共预算 | 政府性基金预算
     ${lines}`,
  );

interface Composition {
  readonly operating?: string;
  readonly project: string;
  readonly total?: string;
}

/** A line a project: name | category | total | budget. */
const overall = ({ operating = "21.49", project, total = "" }: Composition, lines: string): Sheet =>
  sheet(
    "整体表",
    `2026年部门整体支出绩效目标申报表
     填报日期： | | | | 单位：万元
     部门名称 | 某市某局
     部门总体资金情况 | 总体资金情况 | | 当年金额
     | 支出构成 | 人员类项目支出 | 217.37
     | | 运转类项目支出 | ${operating}
     | | 特定目标类项目支出 | ${project}
     | | 合计 | ${total}
     部门职能概述 | 负责某项工作
     项目支出情况 | 项目名称 | 支出项目类别 | 项目总预算 | 项目本年度预算
     ${lines}
     长期目标 | 做好某项工作`,
  );

const aid = { name: "医疗救助", code: "42010326205T000000108" };
const archive = { name: "专业档案整理费", code: "42010326205T000000109" };

const self = (project: string, budget: string, executed: string, unit = "某市某局"): Sheet =>
  sheet(
    project,
    `2025年度项目支出绩效自评表
     | | | | 单位：万元
     项目名称 | ${project}
     主管部门 | 某市某局 | | 项目实施单位 | ${unit}
     预算执行情况（20分） | | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分
     | 年度财政资金总额 | ${budget} | ${executed} | | 20`,
  );

const selfOverall = (projectTotalOfAll: string): Sheet =>
  sheet(
    "整体自评",
    `2025年度部门整体绩效自评表
     | | | | 单位：万元
     单位名称 | 某市某局
     基本支出总额 | 191.04 | | 项目支出总额 | ${projectTotalOfAll}
     预算执行情况（20分） | | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分
     | 部门整体支出总额 | 300.00 | 300.00 | | 20`,
  );

const narrative = (...paragraphs: readonly string[]): Sheet =>
  sheet("情况说明", ["第三部分 2025年度部门决算情况说明", ...paragraphs].join("\n"));

describe("within a form", () => {
  testRule(projectTotal, {
    valid: [
      { name: "a form that agrees with itself", tables: [form()] },
      {
        name: "a form with money from above",
        tables: [
          form({
            budget: "1600.00",
            total: "1600.00",
            funding: sources("1000.00", "600.00", "1600.00"),
            detail: "| 住院救助 | 上年数 | 700.00 | 600.00 |\n | 门诊救助 | 上年数 | 300.00 | |",
          }),
        ],
      },
      {
        name: "a form in 元 with one amount a line",
        tables: [
          formInYuan(
            "11233000.00",
            "30000000.00",
            "信息化 | 运维 | 委托业务费 | 11000000.00 | 合同\n | 改造 | 维修费 | 233000.00 | 合同",
          ),
        ],
      },
      {
        name: "sections of the whole project, which is for several years",
        tables: [formInYuan("10000000.00", "30000000.00", "信息化 | 运维 | 委托业务费 | 30000000.00 | 三年合同")],
      },
      {
        name: "lines with what they add up to between them",
        tables: [
          form({ detail: "| 工资 | 3人 | 10.00 | |\n | 补贴 | 3人 | 7.55 | |\n | 小计 | | 17.55 | |" }),
          form({
            ...aid,
            detail:
              "| 一、救助 | 上年数 | 17.55 | |\n | （一）住院 | 上年数 | 10.00 | |\n | （二）门诊 | 上年数 | 7.55 | |",
          }),
          form({ ...archive, detail: "| 合计 | | 17.55 | |\n | 整理 | | 10.00 | |" }),
        ],
      },
      {
        name: "an empty form",
        tables: [form({ name: "", code: "", budget: "", funding: sources(""), detail: "| |" })],
      },
    ],
    invalid: [
      {
        name: "a line whose amount was forgotten",
        tables: [form({ detail: "| 工资 | 3人 | 10.00 | |\n | 补贴 | 3人 | | |" })],
        fails: [{ at: "聘用人员经费!D12", severity: "warning", says: "没有填写金额" }],
      },
      {
        name: "a budget that was left blank, beside its sources",
        tables: [form({ budget: "", funding: sources("17.55") })],
        fails: [{ at: "聘用人员经费!E5", severity: "warning", expected: "17.55" }],
      },
      {
        name: "a budget that is not the sum of its sources",
        tables: [form({ funding: sources("15.75"), detail: "| 工资 | 3人 | 15.75 | |" })],
        fails: [
          {
            at: "聘用人员经费!E5",
            expected: "15.75",
            actual: "17.55",
            says: "资金来源合计",
            with: ["聘用人员经费!D7"],
          },
          { at: "聘用人员经费!E5", expected: "15.75", says: "支出明细", with: ["聘用人员经费!D11"] },
        ],
      },
      {
        name: "a budget that is not the sum of its lines",
        tables: [form({ detail: "| 工资 | 3人 | 10.00 | |\n | 补贴 | 3人 | 5.55 | |" })],
        fails: [
          { at: "聘用人员经费!E5", expected: "15.55", actual: "17.55", says: "支出明细", with: ["聘用人员经费!D12"] },
        ],
      },
      {
        name: "a budget greater than that of all years",
        tables: [formInYuan("11233000.00", "1123300.00", "信息化 | 运维 | 委托业务费 | 11233000.00 | 合同")],
        fails: [{ at: "E4", actual: "11233000.00", says: "不大于项目总预算", with: ["B4"] }],
      },
      {
        name: "money from above in the wrong column",
        tables: [
          form({
            budget: "1600.00",
            funding: sources("1000.00", "600.00", "1600.00"),
            detail: "| 医疗救助 | 上年数 | 1100.00 | 500.00 |",
          }),
        ],
        fails: [
          { at: "聘用人员经费!D8", expected: "1100.00", actual: "1000.00", says: "本级", with: ["聘用人员经费!D11"] },
          {
            at: "聘用人员经费!D9",
            expected: "500.00",
            actual: "600.00",
            says: "上级转移支付",
            with: ["聘用人员经费!E11"],
          },
        ],
      },
      {
        name: "lines that rounding brings apart",
        tables: [form({ detail: "| 工资 | 3人 | 10.00 | |\n | 补贴 | 3人 | 7.56 | |" })],
        residues: [{ at: "聘用人员经费!E5", difference: "0.01" }],
      },
    ],
  });
});

describe("forms and 项目支出表", () => {
  const table = projectTable(
    `| 合计 | 1057.55 | 1057.55 |
     42010326205T000000106 | 聘用人员经费 | 17.55 | 17.55 |
     42010326205T000000108 | 医疗救助 | 1000.00 | 1000.00 |
     42010326205T000000109 | 专业档案整理费 | 40.00 | 40.00 |`,
  );
  const archived = form({ ...archive, budget: "40.00" });
  const aided = form({ ...aid, budget: "1000.00" });

  testRule(projectTotal, {
    valid: [
      { name: "forms that agree with the table", tables: [table, form(), aided, archived] },
      {
        name: "money from above that the table leaves out",
        tables: [
          table,
          form(),
          archived,
          form({
            ...aid,
            budget: "1600.00",
            funding: sources("1000.00", "600.00", "1600.00"),
            detail: "| 医疗救助 | 上年数 | 1000.00 | 600.00 |",
          }),
        ],
      },
      {
        name: "other codes, names with other punctuation or without 经费",
        tables: [
          table,
          form({ name: "42010326205T000000106-聘用人员", code: "" }),
          form({ ...aid, code: "420100227370310000108", budget: "1000.00" }),
          form({ ...archive, name: "专业、档案整理费", code: "", budget: "40.00" }),
        ],
      },
      {
        name: "a form of several projects of the table",
        tables: [
          table,
          form({ ...aid, budget: "1000.00" }),
          form({ name: "综合管理经费", code: "42010326205T000000200", budget: "57.55" }),
        ],
      },
      {
        name: "what was carried in, which the forms do not count",
        tables: [
          sheet(
            "项目支出表",
            `项目支出预算表 | | | | | 单位：万元
             项目编码 | 项目名称 | 合计 | 本年拨款 | 财政拨款结转结余
             | | | 一般公共预算 | 一般公共预算
             42010326205T000000106 | 聘用人员经费 | 20.00 | 17.55 | 2.45`,
          ),
          form(),
        ],
      },
      {
        name: "projects of one name in two units",
        tables: [
          projectTable(
            `| 合计 | 30.00 | 30.00 |
             42010326205T000000106 | 聘用人员经费 | 17.55 | 17.55 |
             42010326206T000000106 | 聘用人员经费 | 12.45 | 12.45 |`,
          ),
          form({ code: "" }),
          form({ sheet: "二", code: "", unit: "信息中心", budget: "12.45" }),
        ],
      },
      {
        name: "codes that Excel cut off",
        tables: [
          table,
          form({ code: "420100250000030000000" }),
          form({ ...aid, code: "420100250000030000000", budget: "1000.00" }),
          archived,
        ],
      },
      {
        name: "a table without codes, with the sums of its categories",
        tables: [
          projectTable(
            `| 合计 | 1057.55 | 1057.55 |
             | 特定目标类 | 1057.55 | 1057.55 |
             | 聘用人员经费 | 17.55 | 17.55 |
             | 医疗救助 | 1000.00 | 1000.00 |
             | 专业档案整理费 | 40.00 | 40.00 |`,
          ),
          form(),
          aided,
          archived,
        ],
      },
    ],
    invalid: [
      {
        name: "the tables and forms of two departments, of which one differs from its own",
        tables: ["江岸区医保局", "江汉区医保局"].flatMap((name, position) => [
          sheet(
            name,
            `2026年项目支出表 | | | 单位：万元
             部门：${name}
             项目编码 | 项目名称 | 合计 | 一般公共预算
             | 合计 | 17.55 | 17.55
             4201032620${position}T000000106 | 聘用人员经费 | 17.55 | 17.55`,
          ),
          sheet(
            `${name}申报`,
            `2026年项目支出绩效目标申报表
             申报单位：${name} | | | | 单位：万元
             项目名称 | 聘用人员经费
             项目执行单位 | ${name}
             项目当年预算 | ${position === 0 ? "17.55" : "15.75"}`,
          ),
        ]),
        fails: [{ at: "江汉区医保局申报!B5", expected: "17.55", actual: "15.75", with: ["江汉区医保局!C5"] }],
      },
      {
        name: "a form that differs from the table",
        tables: [
          table,
          form(),
          form({ ...aid, budget: "1010.00", funding: sources("1000.00"), detail: "| 救助 | 上年数 | 1000.00 | |" }),
          archived,
        ],
        fails: [
          { at: "医疗救助!E5", expected: "1000.00", actual: "1010.00", says: "资金来源合计" },
          { at: "医疗救助!E5", says: "支出明细" },
          { at: "医疗救助!E5", says: "项目支出表同一项目", with: ["项目支出表!C6"] },
        ],
      },
      {
        name: "a table that differs from the form",
        tables: [table, form(), form({ ...aid, budget: "1010.00" }), archived],
        fails: [{ at: "项目支出表!C6", expected: "1010.00", actual: "1000.00", with: ["医疗救助!E5"] }],
      },
      {
        name: "a form that differs from the table under a name that is almost the same",
        tables: [table, form(), aided, form({ ...archive, name: "专业档案整理经费", code: "", budget: "44.00" })],
        fails: [{ at: "项目支出表!C7", severity: "warning", difference: "4.00", with: ["专业档案整理经费!E5"] }],
      },
      {
        name: "a project without a form",
        tables: [table, form(), aided],
        fails: [{ at: "项目支出表!A7", severity: "warning", says: "“专业档案整理费”缺少项目支出绩效目标申报表" }],
      },
      {
        name: "the form of one project of many",
        tables: [table, archived],
        fails: [
          {
            at: "项目支出表!A5",
            severity: "info",
            says: "“聘用人员经费”等2个项目没有项目支出绩效目标申报表",
            with: ["项目支出表!A6"],
          },
        ],
      },
      {
        name: "a form of the same amount under another name",
        tables: [table, form(), aided, form({ name: "库房租金", code: "", budget: "40.00" })],
        fails: [{ at: "项目支出表!A7", severity: "info", says: "申报表是“库房租金”", with: ["库房租金!B3"] }],
      },
      {
        name: "forms that are no projects of the table, which lists others",
        tables: [table, form(), form({ name: "库房租金", code: "", budget: "44.00" })],
        fails: [
          {
            at: "项目支出表!A6",
            severity: "info",
            says: "“医疗救助”等2个项目没有同名的申报表",
            with: ["项目支出表!A7"],
          },
          { at: "库房租金!B3", severity: "info", says: "没有列示" },
        ],
      },
      {
        name: "forms without a table",
        tables: [form()],
        notRun: ["工作簿中没有项目支出表", "没有与这套表对应的部门整体"],
      },
      {
        name: "forms with a table that nobody can read",
        tables: [form(), sheet("表11", "项目支出表 | | 单位：万元\n[illegible] | |")],
        notRun: ["没有可读的数据"],
      },
    ],
  });

  it("tells a missing table once", () => {
    const { notRun } = check(
      recognise({ sheets: [form(), form({ ...aid, budget: "10.00" }), form({ ...archive, budget: "10.00" })] }),
      { rules: [projectTotal] },
    );
    expect(notRun.map(({ reason }) => reason)).toEqual([
      "工作簿中没有项目支出表",
      "没有与这套表对应的部门整体支出绩效目标申报表",
    ]);
  });
});

describe("the list of the form for the whole department", () => {
  const lines = `| 聘用人员经费 | 本级支出项目 | 17.55 | 17.55
    | 医疗救助 | 本级支出项目 | 3000.00 | 1000.00`;
  const forms = [form(), form({ ...aid, budget: "1000.00" })];

  testRule(projectTotal, {
    valid: [
      { name: "a list that agrees with its forms", tables: [overall({ project: "1017.55" }, lines), ...forms] },
      {
        name: "其他运转类 counted under 运转类",
        tables: [
          overall({ operating: "38.04", project: "1000.00" }, lines.replace("本级支出项目", "其他运转类项目")),
          ...forms,
        ],
      },
      {
        name: "all that is spent listed as projects",
        tables: [
          overall(
            { project: "1017.55", total: "1256.41" },
            `| 工资福利 | | 217.37 | 217.37\n | 公用经费 | | 21.49 | 21.49\n ${lines}`,
          ),
        ],
      },
      {
        name: "projects of 运转类 that only 项目支出表 tells apart",
        tables: [
          overall({ operating: "38.04", project: "1000.00" }, lines),
          projectTable(
            `| 合计 | 1017.55 | 1017.55 |
             42010326205T000000106 | 聘用人员经费 | 17.55 | 17.55 |
             42010326205T000000108 | 医疗救助 | 1000.00 | 1000.00 |`,
          ),
          ...forms,
        ],
      },
      {
        name: "a form that tells no 特定目标类",
        tables: [
          sheet(
            "整体表",
            `2026年部门整体支出绩效目标申报表
             部门名称 | 某市某局 | | | 单位：万元
             部门总体资金情况 | 总体资金情况 | | 当年金额
             | 支出构成 | 合计 | 1256.41
             部门职能概述 | 负责某项工作
             项目支出情况 | 项目名称 | 支出项目类别 | 项目总预算 | 项目本年度预算
             ${lines}`,
          ),
          ...forms,
        ],
      },
      {
        name: "a list without money from above",
        tables: [
          overall({ project: "1017.55" }, lines),
          form(),
          form({
            ...aid,
            budget: "1600.00",
            funding: sources("1000.00", "600.00", "1600.00"),
            detail: "| 医疗救助 | 上年数 | 1000.00 | 600.00 |",
          }),
        ],
      },
      {
        name: "names with other punctuation, and a line that adds up",
        tables: [
          overall(
            { project: "1017.55" },
            `| 聘用，人员经费 | 本级 | | 17.55\n | 医疗救助 | 本级 | | 1000.00\n | 小计 | | | 1017.55`,
          ),
          ...forms,
        ],
      },
      {
        name: "a project without money, which needs no form",
        tables: [overall({ project: "1017.55" }, `${lines}\n | 一次性项目 | 本级 | | 0.00`), ...forms],
      },
    ],
    invalid: [
      {
        name: "a list that is not 特定目标类",
        tables: [
          overall({ project: "1071.55" }, lines),
          projectTable(
            `| 合计 | 1017.65 | 1017.65 |
             42010326205T000000106 | 聘用人员经费 | 17.55 | 17.55 |
             42010326205T000000108 | 医疗救助 | 1000.00 | 1000.00 |`,
          ),
          ...forms,
        ],
        fails: [{ at: "整体表!D7", expected: "1017.55", actual: "1071.55", with: ["整体表!E11", "整体表!E12"] }],
      },
      {
        name: "a list that is not 特定目标类, without tables",
        tables: [overall({ project: "1071.55" }, lines), ...forms],
        fails: [{ at: "整体表!D7", severity: "warning", says: "特定目标类项目支出（或项目支出表合计）" }],
      },
      {
        name: "a project with another amount than its form and the table",
        tables: [
          overall({ project: "1018.55" }, lines.replace("17.55 | 17.55", "18.55 | 18.55")),
          projectTable(
            `| 合计 | 1017.55 | 1017.55 |
             42010326205T000000106 | 聘用人员经费 | 17.55 | 17.55 |
             42010326205T000000108 | 医疗救助 | 1000.00 | 1000.00 |`,
          ),
          ...forms,
        ],
        fails: [
          { at: "整体表!E11", expected: "17.55", actual: "18.55", with: ["聘用人员经费!E5"] },
          { at: "整体表!E11", expected: "17.55", with: ["项目支出表!C5"], says: "所列项目的本年度预算＝项目支出表" },
        ],
      },
      {
        name: "a budget of the year greater than that of all years",
        tables: [overall({ project: "1017.55" }, lines.replace("3000.00", "300.00")), ...forms],
        fails: [{ at: "整体表!E12", says: "不大于项目总预算", with: ["整体表!D12"] }],
      },
      {
        name: "a project without a form, which the table lists too",
        tables: [
          overall({ project: "1057.55" }, `${lines}\n | 专业档案整理费 | 本级 | 40.00 | 40.00`),
          projectTable(
            `| 合计 | 1057.55 | 1057.55 |
             42010326205T000000106 | 聘用人员经费 | 17.55 | 17.55 |
             42010326205T000000108 | 医疗救助 | 1000.00 | 1000.00 |
             42010326205T000000109 | 专业档案整理费 | 40.00 | 40.00 |`,
          ),
          ...forms,
        ],
        fails: [{ at: "整体表!B13", severity: "warning", says: "“专业档案整理费”缺少项目支出绩效目标申报表" }],
      },
      {
        name: "a form of a project that it does not list",
        tables: [overall({ project: "1017.55" }, lines), ...forms, form({ ...archive, budget: "40.00" })],
        fails: [{ at: "专业档案整理费!B3", severity: "info", says: "在部门整体支出绩效目标申报表中没有列示" }],
      },
      {
        name: "a list without forms",
        tables: [overall({ project: "1017.55" }, lines)],
        notRun: ["没有与这套表对应的项目支出绩效目标申报表", "工作簿中没有项目支出表"],
      },
    ],
  });
});

describe("forms that are there twice", () => {
  testRule(projectTotal, {
    valid: [
      {
        name: "a project of two units, with a form of each",
        tables: [form(), form({ sheet: "二", unit: "信息中心" })],
      },
      {
        name: "two projects of one name and of different amounts",
        tables: [form({ code: "" }), form({ sheet: "二", code: "", budget: "20.00" })],
      },
      {
        name: "codes of different projects that Excel cut off alike",
        tables: [
          form({ code: "420100250000030000000" }),
          form({ ...aid, code: "420100250000030000000", budget: "20.00" }),
        ],
      },
    ],
    invalid: [
      {
        name: "the same form twice",
        tables: [form(), form({ sheet: "二" })],
        fails: [{ at: "二!E3", severity: "warning", says: "是同一个项目“聘用人员经费”", with: ["聘用人员经费!E3"] }],
      },
      {
        name: "the same form twice, without a code",
        tables: [form({ code: "" }), form({ sheet: "二", code: "" })],
        fails: [{ at: "二!B3", severity: "warning", says: "金额也都为17.55万元", with: ["聘用人员经费!B3"] }],
      },
      {
        name: "two forms of one project with different amounts",
        tables: [form(), form({ sheet: "二", budget: "20.00" })],
        fails: [{ at: "二!E3", severity: "warning", says: "金额却不同" }],
      },
      {
        name: "two projects with one code",
        tables: [form(), form({ ...aid, code: "42010326205T000000106", budget: "20.00" })],
        fails: [
          {
            at: "医疗救助!E3",
            severity: "error",
            says: "的项目编码都是42010326205T000000106",
            with: ["聘用人员经费!E3"],
          },
        ],
      },
    ],
  });
});

describe("self-evaluations", () => {
  const all = [self("日常管理经费", "17.00", "16.84"), self("资金监管经费", "60.00", "59.91")];
  const saysHowMany = "根据要求，组织对2025年度项目支出开展绩效自评，共涉及项目2个，资金76.75万元。";

  testRule(projectTotal, {
    valid: [
      { name: "evaluations that add up", tables: [selfOverall("76.75"), ...all] },
      {
        name: "evaluations and what the text says of them",
        tables: [
          selfOverall("76.75"),
          ...all,
          narrative(
            "1.日常管理经费16.84万元，主要成效：保障工作。",
            "（二）资金监管经费项目绩效自评综述：项目全年预算数为60.00万元，执行数为59.91万元，完成预算的99.9%。",
          ),
        ],
      },
      {
        name: "texts of something else",
        tables: [
          selfOverall("76.75"),
          ...all,
          narrative(
            "日常管理经费比上年减少3.00万元。",
            "1.区级日常管理经费12.00万元，用于保障工作。",
            "日常管理经费12.00万元/年的标准不变。",
            "资金监管经费预算60.10万元，其中日常管理经费0.10万元。",
            "日常管理经费用于3个项目。",
          ),
        ],
      },
      {
        name: "projects of one name, of which the text does not say which",
        tables: [
          selfOverall("29.84"),
          self("日常管理经费", "17.00", "16.84"),
          { ...self("日常管理经费", "13.00", "13.00", "信息中心"), name: "二" },
          narrative("1.日常管理经费12.00万元，主要成效：保障工作。"),
        ],
      },
      {
        name: "a self-evaluation without 项目支出总额",
        tables: [{ ...selfOverall("（不填）"), name: "整体" }, ...all],
      },
    ],
    invalid: [
      {
        name: "all evaluations, which do not add up",
        tables: [selfOverall("77.75"), ...all, narrative(saysHowMany)],
        fails: [
          { at: "整体自评!E4", severity: "error", expected: "76.75", actual: "77.75", with: ["日常管理经费!D6"] },
        ],
      },
      {
        name: "evaluations that may not be all",
        tables: [selfOverall("177.75"), ...all],
        fails: [{ at: "整体自评!E4", severity: "info", says: "自评表为全部项目时" }],
      },
      {
        name: "evaluations that rounding brings apart",
        tables: [selfOverall("76.74"), ...all, narrative(saysHowMany)],
        residues: [{ at: "整体自评!E4", difference: "0.01" }],
      },
      {
        name: "a text that says something else",
        tables: [
          selfOverall("76.75"),
          ...all,
          narrative(
            "2、日常管理经费 18.64 万元，主要成效：保障工作。",
            "日常管理经费项目绩效自评综述：项目全年预算数为17.00万元，执行数为18.64万元，完成预算的99%。",
            "资金监管经费项目绩效自评综述：项目全年预算数为600,000元，执行数为599,105元，完成预算的99.9%。",
            "资金监管经费59.92万元",
            "资金监管经费59.9万元",
          ),
        ],
        fails: [
          {
            at: "日常管理经费!D6",
            severity: "warning",
            expected: "18.64",
            actual: "16.84",
            with: ["情况说明!A2", "情况说明!A3"],
            says: "“情况说明”A2、A3写的是18.64万元，相差1.80",
          },
          { at: "资金监管经费!D6", severity: "info", with: ["情况说明!A5"], says: "尾差" },
        ],
      },
      {
        name: "the same evaluation twice",
        tables: [selfOverall("76.75"), ...all, { ...self("资金监管经费", "60.00", "59.91"), name: "又" }],
        fails: [{ at: "又!B3", severity: "warning", with: ["资金监管经费!B3"] }],
      },
      { name: "evaluations of projects alone", tables: all, notRun: ["没有与这套表对应的部门整体绩效自评表"] },
    ],
  });
});

describe("the published workbooks", () => {
  const found = (name: SampleName): string[] =>
    check(recognise(sample(name)), { rules: [projectTotal] }).findings.map(
      ({ severity, places }) => `${severity} ${places.map((place) => `${place.sheet.name}!${a1(place)}`).join(" ")}`,
    );

  it.each<readonly [SampleName, readonly string[]]>([
    [
      "jiangan-2023-final",
      [
        // 16.84 + 59.91 + 0.07 + 966.22 = 1043.04, while 项目支出 is 1043.03 everywhere.
        "info 整体绩效自评表!F3 项目自评 部门日常管理经费!E9 项目自评 医保资金监管经费!E9 项目自评 困难人员零星经费!E9 项目自评 医疗救助经费!E9",
        // The text says 16.83.
        "info 项目自评 部门日常管理经费!D9 决算情况说明!A86",
        "info 项目自评 部门日常管理经费!E9 决算情况说明!A38 决算情况说明!A86",
      ],
    ],
    // The list calls 医保经办机构 what the form calls 医保经办运行经费, both 103.20.
    ["jianghan-2023-budget", ["info 整体绩效目标申报表!B21 项目绩效3 医保经办运行经费!B3"]],
    // 聘用人员经费 42010326205T000000106 has two forms.
    ["jianghan-2026-budget", ["warning 预算15-1表 聘用人员经费!H4 预算15表 项目绩效目标!H4"]],
    ["qingshan-2026-budget", []],
    ["wuhan-2025-budget", []],
  ])("%s has these findings and no others", (name, findings) => {
    expect(found(name)).toEqual(findings);
  });

  it.each<readonly [SampleName, number, readonly string[]]>([
    ["jiangan-2023-final", 6, []],
    ["jianghan-2023-budget", 27, ["工作簿中没有项目支出表"]],
    ["jianghan-2026-budget", 49, []],
    ["qingshan-2026-budget", 10, []],
    ["wuhan-2025-budget", 43, []],
  ])("%s was looked at", (name, holds, reasons) => {
    const { outcomes, notRun } = check(recognise(sample(name)), { rules: [projectTotal] });
    expect(outcomes.holds).toBe(holds);
    expect(notRun.map(({ reason }) => reason)).toEqual(reasons);
  });
});
