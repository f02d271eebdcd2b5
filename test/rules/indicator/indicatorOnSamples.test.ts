/** Everything that the rule says of the five published workbooks; each was judged by its cells. */
import { check } from "../../../src/check";
import { recognise } from "../../../src/recognise";
import { a1 } from "../../../src/workbook";
import { formerly } from "../../support/formerly";
import { sample, sampleNames, type SampleName } from "../../support/samples";

const indicator = formerly("indicator");

const expected: Readonly<Record<SampleName, readonly string[]>> = {
  "jiangan-2023-final": [
    // 一级指标 was left blank beside 服务对象满意度指标, below 效益指标.
    "warning under 项目自评 医保资金监管经费!C19",
    // The names of the last lines slipped: 应报尽报率 stands where the satisfaction of those who were helped should.
    "warning twice 项目自评 医疗救助经费!D16",
  ],
  "jianghan-2023-budget": [
    // 社会效益指标 is printed as its own 一级指标, in the long-term table it is 效益指标.
    "warning first-level 项目绩效5 医疗救助经费!B48",
    // =100%, =100%, 效果显著
    "info kinds 整体绩效目标申报表!G101",
    // 完成, 完成, 100%
    "info kinds 项目绩效1 党建结对共建文明创建!G49",
  ],
  "jianghan-2026-budget": [
    // 60/70%/80%, in all other years 60%/70%/80%
    "warning mistyped 预算14表 整体绩效目标!G66",
    // 48家次, 60家次, 90家
    "warning units 预算15-2表 医保局业务工作经费!H55",
    // 24小时%
    "warning mistyped 预算15-3表 医疗保障服务中心工作经费!F40",
    // 参保对象满意度≥
    "warning mistyped 预算15-3表 医疗保障服务中心工作经费!H54",
    // 服务对象满意度指, here, in D65 and in two more forms
    "info cut-off 预算15-2表 医保局业务工作经费!D48",
  ],
  "qingshan-2026-budget": [
    // ≥5000人次 in one year, ≥1000人次 in all
    "warning long-term 表14 整体绩效目标!G52",
    // 时效指标 is merged from a row too early; for the long term, and in 表15, 考核合格率 is a 质量指标.
    "warning second-level 表14 整体绩效目标!D56",
    "warning long-term 表15 项目绩效目标!G71",
  ],
  "wuhan-2025-budget": [],
};

/** Rows as written, over the years, beside the long-term goal, their levels; names that come again; tables. */
const held: Readonly<Record<SampleName, number>> = {
  "jiangan-2023-final": 155,
  "jianghan-2023-budget": 602,
  "jianghan-2026-budget": 841,
  "qingshan-2026-budget": 269,
  "wuhan-2025-budget": 687,
};

/** The same words cut off in two more forms. */
const toldTogether = new Map<SampleName, number>([["jianghan-2026-budget", 2]]);

describe.each(sampleNames)("%s", (name) => {
  const { findings, outcomes } = check(recognise(sample(name)), { rules: indicator });

  it("has these findings and no others", () => {
    const found = findings.map(({ severity, fingerprint, places: [at] }) =>
      [severity, fingerprint.split("/")[1], `${at.sheet.name}!${a1(at)}`].join(" "),
    );
    expect(found).toEqual(expected[name]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  });

  it("was looked at throughout", () => {
    expect(outcomes).toEqual({
      holds: held[name],
      residue: 0,
      fails: expected[name].length + (toldTogether.get(name) ?? 0),
      "does-not-apply": 0,
      "could-not-run": 0,
    });
  });
});
