import { check } from "../../../src/check";
import { recognise } from "../../../src/recognise";
import { formerly } from "../../support/formerly";
import { sheet } from "../../support/table";
import { testRule } from "../../support/testRule";
import { aid, archive, form, projectTable, sources } from "./smallProjects";

const projectTotal = formerly("project-total");

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
          { at: "医疗救助!E5", expected: "1000.00", actual: "1010.00", says: "当年预算合计" },
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
      { rules: projectTotal },
    );
    expect(notRun.map(({ reason }) => reason)).toEqual([
      "工作簿中没有项目支出表",
      "没有与这套表对应的部门整体支出绩效目标申报表",
    ]);
  });
});
