import { findSimilar } from "../../src/readings/projects/similarNames";
import { projectName } from "../../src/rules/projectName/projectName";
import { callsTimes, mostTimes } from "../support/calls";
import { overallForm } from "../support/forms";
import { sheet } from "../support/table";
import { testRule } from "../support/testRule";

const projects = (...lines: readonly string[]) =>
  sheet(
    "",
    `项目支出表 | | | | 单位：万元
     项目编码 | 项目名称 | 项目单位 | 合计 | 一般公共预算
     ${lines.map((line) => `${line} | 医疗保障局本级 | 60.00 | 60.00`).join("\n")}`,
  );
const purchases = (...names: readonly string[]) =>
  sheet(
    "",
    `政府采购预算表 | | | | | | 单位：万元
     单位代码 | 单位名称 | 项目 | 政府采购品目 | 采购数量 | 单价 | 采购金额
     ${names.map((name) => `205001 | 医疗保障局本级 | ${name} | [C23030000]审计服务 | 1 | 25.00 | 25.00`).join("\n")}`,
  );
const services = (...names: readonly string[]) =>
  sheet(
    "",
    `政府购买服务预算表 | | | | | 单位：万元
     单位代码 | 单位名称 | 项目 | 政府购买服务内容 | 购买数量 | 购买金额
     ${names.map((name) => `205001 | 医疗保障局本级 | ${name} | 审计服务 | 1 | 25.00`).join("\n")}`,
  );

const form = (name: string) =>
  sheet(
    "",
    `2026年项目支出绩效目标申报表
     项目名称 | ${name} | | 项目编码 | 42010726202T000000103
     项目类别 | 特定目标类
     当年预算 | 60.00 | 项目总预算 | 60.00`,
  );
const formOfAll = (name: string) =>
  overallForm(
    `      | 收入构成 | 合计 | 60.00 | 100%
     项目支出情况 | 项目名称 | 项目支出总预算 | 项目本年度预算
      | ${name} | 60.00 | 60.00`,
  );

testRule(projectName, {
  valid: [
    {
      name: "the form of a project and the list of the form for all",
      tables: [
        projects("42010726202T000000103 | 医保经办机构运行业务经费"),
        form("医保经办机构运行业务经费"),
        formOfAll("42010726202T000000103-医保经办机构运行业务经费"),
      ],
    },
    {
      name: "the names of the table of projects",
      tables: [
        projects("42010726202T000000103 | 医保经办机构运行业务经费"),
        purchases("医保经办机构运行业务经费", "42010726202T000000103-医保经办机构运行业务经费"),
      ],
    },
    {
      name: "blanks, brackets and full stops",
      tables: [projects("42010726202T000000103 | 信息系统（二期）运行维护"), purchases("信息系统(二期)运行 维护。")],
    },
    {
      name: "another project",
      tables: [projects("42010726202T000000103 | 医疗保险经办服务工作经费"), purchases("医疗保险经办运行工作经费")],
    },
    {
      name: "names that differ by a number",
      tables: [projects("42010726202T000000103 | 信息系统建设项目二期"), purchases("信息系统建设项目三期")],
    },
    {
      name: "short names",
      tables: [projects("42010726202T000000103 | 聘用费用"), purchases("聘请费用")],
    },
    {
      name: "a part of a project under its code",
      tables: [projects("42010726202T000000103 | 医疗救助", "42010726202T000000103 | 医疗救助（住院）")],
    },
  ],
  invalid: [
    {
      name: "a name mistyped in forms",
      tables: [
        projects("42010726202T000000103 | 医保经办机构运行行业经费"),
        form("医保经办机构运行业务经费"),
        formOfAll("医保经办机构运行业务经费"),
      ],
      fails: [
        {
          at: "Sheet2!B2",
          severity: "warning",
          expected: "医保经办机构运行行业经费",
          with: ["Sheet3!B8", "Sheet1!B3"],
        },
      ],
    },
    {
      name: "a name mistyped in two tables",
      tables: [
        projects("42010726202T000000103 | 医保经办机构运行行业经费"),
        purchases("医保经办机构运行业务经费", "医保经办机构运行业务经费"),
        services("医保经办机构运行行业务经费"),
      ],
      fails: [
        {
          at: "Sheet2!C3",
          severity: "warning",
          expected: "医保经办机构运行行业经费",
          with: ["Sheet2!C4", "Sheet1!B3"],
          says: "政府采购预算表（2处）的项目",
        },
        { at: "Sheet3!C3", severity: "warning" },
      ],
    },
    {
      name: "names that differ where there is no table of projects",
      tables: [
        purchases("医保经办机构运行业务经费", "医保经办机构运行业务经费"),
        services("医保经办机构运行行业务经费"),
      ],
      fails: [{ at: "Sheet2!C3", severity: "warning", expected: "医保经办机构运行业务经费" }],
    },
    {
      name: "one code with two names",
      tables: [projects("42010726202T000000103 | 医保局业务工作经费", "42010726202T000000103 | 聘用人员经费")],
      fails: [{ at: "B4", severity: "error", with: ["B3"], says: "有两个名称" }],
    },
  ],
});

it("similar names are found among very many without comparing them all", async () => {
  const workOf = (many: number): (() => void) => {
    const names = (word: string): string[] =>
      Array.from({ length: many }, (_, at) => `工程改造${word}经费${String(at)}号线路`);
    const [asked, known] = [names("维护"), names("维修")];
    return () => {
      expect(findSimilar(asked, known).get("工程改造维护经费77号线路")).toBe("工程改造维修经费77号线路");
    };
  };
  expect(await callsTimes(workOf, 500)).toBeLessThan(mostTimes);
});

it("does not compare texts that are longer than any name, which a cell may hold", () => {
  const long = Array.from({ length: 32_767 }, (_, at) => String.fromCharCode(0x4e00 + (at % 20_000))).join("");
  expect(findSimilar([`${long.slice(1)}`], [long]).size).toBe(0);
  expect(findSimilar(["机关运行行业务保障经费"], ["机关运行业务保障经费"]).size).toBe(1);
});
