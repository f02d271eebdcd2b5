import { formerly } from "../../support/formerly";
import { testRule } from "../../support/testRule";
import { narrative, self, selfOverall } from "./smallProjects";

const projectTotal = formerly("project-total");

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
