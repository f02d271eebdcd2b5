import { check } from "../../../src/check";
import { recognise } from "../../../src/recognise";
import { a1 } from "../../../src/workbook";
import { formerly } from "../../support/formerly";
import { sample, type SampleName } from "../../support/samples";

const projectTotal = formerly("project-total");

describe("the published workbooks", () => {
  const found = (name: SampleName): string[] =>
    check(recognise(sample(name)), { rules: projectTotal }).findings.map(
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
    const { outcomes, notRun } = check(recognise(sample(name)), { rules: projectTotal });
    expect(outcomes.holds).toBe(holds);
    expect(notRun.map(({ reason }) => reason)).toEqual(reasons);
  });
});
