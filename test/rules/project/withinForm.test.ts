import { formerly } from "../../support/formerly";
import { testRule } from "../../support/testRule";
import { aid, archive, form, formInYuan, sources } from "./smallProjects";

const projectTotal = formerly("project-total");

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
            says: "当年预算合计",
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
