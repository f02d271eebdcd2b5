/** Each rule on projects by itself: forms and tables in which it is silent, and some in which it speaks. */
import { evaluationInText } from "../../../src/rules/project/evaluationInText";
import { evaluationSum } from "../../../src/rules/project/evaluationSum";
import { missingProjectForm } from "../../../src/rules/project/missingProjectForm";
import { projectAmount } from "../../../src/rules/project/projectAmount";
import { projectDetail } from "../../../src/rules/project/projectDetail";
import { projectFunding } from "../../../src/rules/project/projectFunding";
import { projectListSum } from "../../../src/rules/project/projectListSum";
import { projectWithinTotal } from "../../../src/rules/project/projectWithinTotal";
import { repeatedProject } from "../../../src/rules/project/repeatedProject";
import { testRule } from "../../support/testRule";
import { aid, archive, form, narrative, overall, projectTable, self, selfOverall, sources } from "./smallProjects";

const inTable = (total: string) => projectTable(`${aid.code} | ${aid.name} | ${total} | ${total} |`);
const aidForm = form({ ...aid, budget: "1000.00" });

testRule(projectAmount, {
  valid: [{ tables: [aidForm, inTable("1000.00")] }],
  invalid: [
    {
      tables: [aidForm, inTable("1010.00")],
      fails: [{ at: "医疗救助!E5", severity: "error", expected: "1010.00", with: ["项目支出表!C4"] }],
    },
  ],
});

testRule(projectWithinTotal, {
  valid: [form({ budget: "17.55", total: "20.00" })],
  invalid: [
    {
      tables: [{ ...form({ budget: "17.55", total: "10.00" }), name: "Sheet1" }],
      fails: [{ at: "E5", severity: "error", expected: "10.00", actual: "17.55" }],
    },
  ],
});

testRule(projectFunding, {
  valid: [form()],
  invalid: [
    {
      tables: [{ ...form({ funding: sources("16.55") }), name: "Sheet1" }],
      fails: [{ at: "E5", severity: "error", expected: "16.55", actual: "17.55" }],
    },
  ],
});

testRule(projectDetail, {
  valid: [form()],
  invalid: [
    {
      tables: [{ ...form({ detail: "| 工资 | 上年数 | 10.00 | |\n| 社保 | 上年数 | 6.55 | |" }), name: "Sheet1" }],
      fails: [{ at: "E5", severity: "error", expected: "16.55", actual: "17.55" }],
    },
  ],
});

const list = `| 医疗救助 | 特定目标类 | | 1000.00\n| 专业档案整理费 | 特定目标类 | | 20.00`;

testRule(projectListSum, {
  valid: [overall({ project: "1020.00" }, list)],
  invalid: [
    {
      tables: [{ ...overall({ project: "1030.00" }, list), name: "Sheet1" }],
      fails: [{ at: "D7", severity: "warning", expected: "1020.00", actual: "1030.00" }],
    },
  ],
});

const both = projectTable(
  `${aid.code} | ${aid.name} | 1000.00 | 1000.00 |\n${archive.code} | ${archive.name} | 20.00 | 20.00 |`,
);

testRule(missingProjectForm, {
  valid: [{ tables: [aidForm, form({ ...archive, budget: "20.00" }), both] }],
  invalid: [{ tables: [aidForm, both], fails: [{ at: "项目支出表!A5", says: "专业档案整理费" }] }],
});

testRule(repeatedProject, {
  valid: [{ tables: [aidForm, form({ ...archive, budget: "20.00" })] }],
  invalid: [
    {
      tables: [aidForm, form({ ...archive, code: aid.code, budget: "20.00" })],
      fails: [{ at: "专业档案整理费!E3", severity: "error", actual: aid.code }],
    },
  ],
});

const evaluations = [self("日常管理经费", "17.00", "16.84"), self("资金监管经费", "60.00", "59.91")];

testRule(evaluationSum, {
  valid: [{ tables: [selfOverall("76.75"), ...evaluations] }],
  invalid: [
    {
      tables: [selfOverall("77.75"), ...evaluations],
      fails: [{ at: "整体自评!E4", severity: "info", expected: "76.75", actual: "77.75" }],
    },
    { name: "without the department's own", tables: evaluations, notRun: ["执行数之和"] },
  ],
});

testRule(evaluationInText, {
  valid: [{ tables: [...evaluations, narrative("1.日常管理经费16.84万元，主要成效：保障工作。")] }],
  invalid: [
    {
      tables: [...evaluations, narrative("1.日常管理经费12.00万元，主要成效：保障工作。")],
      fails: [{ at: "日常管理经费!D6", severity: "warning", expected: "12.00", actual: "16.84" }],
    },
  ],
});
