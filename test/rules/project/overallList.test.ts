import { formerly } from "../../support/formerly";
import { sheet } from "../../support/table";
import { testRule } from "../../support/testRule";
import { aid, archive, form, overall, projectTable, sources } from "./smallProjects";

const projectTotal = formerly("project-total");

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
