import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import { overallCrossCheck } from "../../src/rules/crossCheck/overallCrossCheck";
import type { Sheet } from "../../src/workbook";
import { overallForm } from "../support/forms";
import { sample, sampleNames } from "../support/samples";
import { sheet, workbook } from "../support/table";
import { testRule } from "../support/testRule";

const summary = sheet(
  "收支总表",
  `2026年收支预算总表 | | | 单位：万元
   收 入 | | 支 出 |
   项 目 | 预算数 | 项 目 | 预算数
   一、一般公共预算拨款收入 | 150.00 | 一、社会保障和就业支出 | 16.88
   二、事业收入 | | 二、卫生健康支出 | 176.26
   本年收入合计 | 150.00 | 本年支出合计 | 193.14
   上年结转结余 | 43.14 | 年终结转结余 |
   收入总计 | 193.14 | 支出总计 | 193.14`,
);

/** With 43.14 of 事业收入 in place of what is carried in. */
const summaryWithOtherMoney = sheet(
  "收支总表",
  `2026年收支预算总表 | | | 单位：万元
   收 入 | | 支 出 |
   项 目 | 预算数 | 项 目 | 预算数
   一、一般公共预算拨款收入 | 150.00 | 一、社会保障和就业支出 | 16.88
   二、事业收入 | 43.14 | 二、卫生健康支出 | 176.26
   本年收入合计 | 193.14 | 本年支出合计 | 193.14
   收入总计 | 193.14 | 支出总计 | 193.14`,
);

const fiscal = (carriedIn: string, total: string): Sheet =>
  sheet(
    "财政拨款收支总表",
    `2026年财政拨款收支预算总表 | | | 单位：万元
     收 入 | | 支 出 |
     项目 | 预算数 | 项目 | 预算数
     一、本年收入 | 150.00 | 一、本年支出 | ${total}
     （一）一般公共预算拨款 | 150.00 | （一）卫生健康支出 | ${total}
     （二）政府性基金预算拨款 | | |
     二、上年结转 | ${carriedIn} | 二、年终结转结余 |
     （一）一般公共预算拨款 | ${carriedIn} | |
     收入总计 | ${total} | 支出总计 | ${total}`,
  );

const expenditure = sheet(
  "支出总表",
  `2026年支出预算总表 | | | | 单位：万元
   科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
   | 合计 | 193.14 | 93.14 | 100.00
   208 | 社会保障和就业支出 | 16.88 | 16.88 |
   210 | 卫生健康支出 | 176.26 | 76.26 | 100.00`,
);

const basic = (personnel = "80.00", operating = "13.14", unit = "万元"): Sheet =>
  sheet(
    "基本支出表",
    `2026年一般公共预算基本支出表 | | | | 单位：${unit}
     科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
     | 合计 | 93.14 | ${personnel} | ${operating}
     301 | 工资福利支出 | ${personnel} | ${personnel} |
     302 | 商品和服务支出 | ${operating} | | ${operating}`,
  );

const functional = sheet(
  "一般公共预算支出表",
  `2026年一般公共预算支出表（分功能科目） | | | | | | 单位：万元
   科目编码 | 科目名称 | 合计 | 基本支出 | | | 项目支出
   | | | 小计 | 人员经费 | 公用经费 |
   | 合计 | 193.14 | 93.14 | 80.00 | 13.14 | 100.00
   210 | 卫生健康支出 | 193.14 | 93.14 | 80.00 | 13.14 | 100.00`,
);

interface Composition {
  readonly income?: string;
  readonly personnel?: string;
  readonly operating?: string;
  readonly project?: string;
  readonly total?: string;
}

const form = ({ income, personnel, operating, project, total }: Composition = {}): Sheet =>
  overallForm(
    `| 收入构成 | 财政拨款 | ${income ?? "193.14"} | | |
     | | 合计 | ${income ?? "193.14"} | | |
     | 支出构成 | 人员类项目支出 | ${personnel ?? "80.00"} | | |
     | | 运转类项目支出 | ${operating ?? "13.14"} | | |
     | | 特定目标类项目支出 | ${project ?? "100.00"} | | |
     | | 合计 | ${total ?? "193.14"} | | |`,
  );

const tables = [summary, fiscal("43.14", "193.14"), expenditure, basic(), functional];
const tablesWithOtherMoney = [summaryWithOtherMoney, fiscal("", "150.00"), expenditure, basic("60.00", "10.00")];

/** In 元, with 基本支出 and 项目支出 as many places print them. */
const formByNature = (project: string): Sheet =>
  sheet(
    "整体表",
    `2026年整体支出绩效目标表
     单位：元
     部门（单位）名称 | 某市某局
     单位总体资金情况 | 资金构成 | | 预算数
     | 收入情况 | 财政拨款收入 | 1931400.00
     | | 收入合计 | 1931400.00
     | 支出情况 | 基本支出 | 931400.00
     | | 项目支出 | ${project}
     | | 支出合计 | 1931400.00
     部门主要职责 | 负责某项工作`,
  );

const unitForm = (total: string): Sheet =>
  sheet(
    "所属单位",
    `2026年部门整体支出绩效目标申报表
     填报日期： | | | | 单位：万元
     部门名称 | 某市某局信息中心
     部门总体资金情况 | 总体资金情况 | | 当年金额
     | 收入构成 | 财政拨款 | ${total}
     | | 合计 | ${total}
     | 支出构成 | 人员类项目支出 | ${total}
     | | 合计 | ${total}
     部门职能概述 | 负责信息`,
  );

const finalSummary = sheet(
  "公开03表",
  `2025年度支出决算表 | | | | | 单位：万元
   科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出
   合计 | | 1234.07 | 191.04 | 1043.03 |
   210 | 卫生健康支出 | 1234.07 | 191.04 | 1043.03 |`,
);

const selfEvaluation = (basicTotal: string, projectTotal: string, budget: string, executed: string): Sheet =>
  sheet(
    "自评表",
    `2025年度部门整体绩效自评表
     单位名称 | 某市某局 | | | | 单位：万元
     基本支出总额 | ${basicTotal} | | 项目支出总额 | ${projectTotal}
     预算执行情况（20分） | | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分
     | 部门整体支出总额 | ${budget} | ${executed} | | 20
     年度目标1 | 保障工作`,
  );

testRule(overallCrossCheck, {
  valid: [
    { name: "a form that agrees with its tables", tables: [...tables, form()] },
    { name: "a form of this year's money alone", tables: [...tables, form({ income: "150.00" })] },
    {
      name: "其他运转类 counted under 运转类",
      tables: [...tables, form({ operating: "63.14", project: "50.00" })],
    },
    {
      name: "人员类 and 运转类 of other money too",
      tables: [...tablesWithOtherMoney, formOfOtherMoney()],
    },
    { name: "a form in 元 by 基本支出 and 项目支出", tables: [...tables, formByNature("1000000.00")] },
    { name: "forms of the department and of its unit", tables: [...tables, form(), unitForm("12.00")] },
    { name: "a workbook without the form", tables },
    {
      name: "a self-evaluation that agrees with the final accounts",
      tables: [finalSummary, selfEvaluation("191.04", "1043.03", "1300.00", "1234.07")],
    },
    {
      name: "a self-evaluation whose totals are what was budgeted",
      tables: [finalSummary, selfEvaluation("200.00", "1100.00", "1300.00", "1234.07")],
    },
    {
      name: "a self-evaluation that tells no totals",
      tables: [
        finalSummary,
        sheet(
          "自评表",
          `2025年度部门整体绩效自评表
           | | | | | 单位：元
           单位名称 | 某市某局
           预算执行情况 | | 全年预算数 | 全年执行数 | 执行率 | 得分
           | 年度资金总额 | 13000000.00 | 12340700.00 | | 10
           年度目标1 | 保障工作`,
        ),
      ],
    },
  ],
  invalid: [
    {
      name: "人员类 that is not 人员经费",
      tables: [...tables, form({ personnel: "88.00" })],
      fails: [{ at: "Sheet6!D8", expected: "80.00", actual: "88.00", with: ["基本支出表!D3"], says: "人员经费" }],
    },
    {
      name: "运转类 that is not 公用经费 although all projects are 特定目标类",
      tables: [...tables, form({ operating: "31.14" })],
      fails: [{ at: "Sheet6!D9", expected: "13.14", actual: "31.14", difference: "18.00", with: ["基本支出表!E3"] }],
    },
    {
      name: "特定目标类 that is not 项目支出",
      tables: [...tables, form({ project: "99.37" })],
      fails: [{ at: "Sheet6!D10", expected: "100.00", actual: "99.37", with: ["支出总表!E3"], says: "特定目标类" }],
    },
    {
      name: "特定目标类 that is more than 项目支出",
      tables: [...tables, form({ operating: "12.14", project: "101.00" })],
      fails: [
        { at: "基本支出表!E3", says: "不大于整体支出绩效目标申报表运转类", with: ["Sheet6!D9"] },
        { at: "Sheet6!D10", expected: "100.00", actual: "101.00", says: "特定目标类不大于支出总表项目支出" },
      ],
    },
    {
      name: "totals that are not those of 收支总表",
      tables: [...tables, form({ income: "139.14", total: "139.14" })],
      fails: [
        { at: "Sheet6!D6", expected: "193.14", with: ["财政拨款收支总表!B9"] },
        { at: "Sheet6!D7", expected: "193.14", actual: "139.14", with: ["收支总表!B8"] },
        { at: "Sheet6!D11", expected: "193.14", actual: "139.14", with: ["收支总表!D8"] },
      ],
    },
    {
      name: "less 人员类 than the general public budget pays",
      tables: [...tablesWithOtherMoney, formOfOtherMoney("59.00")],
      fails: [{ at: "基本支出表!D3", says: "人员经费不大于整体支出绩效目标申报表人员类", with: ["Sheet5!D9"] }],
    },
    {
      name: "a form in 元",
      tables: [...tables, formByNature("1100000.00")],
      fails: [{ at: "整体表!D8", expected: "1000000.00", actual: "1100000.00", difference: "100000.00" }],
    },
    {
      name: "人员类 that rounding brings apart",
      tables: [...tables, form({ personnel: "80.01" })],
      residues: [{ at: "Sheet6!D8", difference: "0.01" }],
    },
    {
      name: "a workbook without the form, and one of forms of other departments",
      tables: [...tables, unitForm("12.00"), { ...unitForm("13.00"), name: "另一单位" }],
      notRun: ["没有与这套表对应的部门整体支出绩效目标申报表"],
    },
    {
      name: "a form without tables",
      tables: [form()],
      notRun: ["工作簿中没有收支总表", "工作簿中没有支出总表", "工作簿中没有一般公共预算基本支出表"],
    },
    {
      name: "a self-evaluation that differs from the final accounts",
      tables: [finalSummary, selfEvaluation("191.04", "1034.03", "1300.00", "1234.07")],
      fails: [
        { at: "自评表!E3", expected: "1043.03", actual: "1034.03", with: ["公开03表!E3"] },
        { at: "自评表!D5", expected: "1225.07", says: "基本支出总额＋项目支出总额。请核对。" },
      ],
    },
    {
      name: "a self-evaluation with another total",
      tables: [finalSummary, selfEvaluation("191.04", "1043.03", "1300.00", "1243.07")],
      fails: [
        { at: "自评表!D5", expected: "1234.07", actual: "1243.07" },
        { at: "自评表!D5", says: "基本支出总额＋项目支出总额。请核对。" },
      ],
    },
    {
      name: "a self-evaluation without final accounts",
      tables: [selfEvaluation("191.04", "1043.03", "1300.00", "1234.07")],
      notRun: ["工作簿中没有支出决算表"],
    },
  ],
});

/** 20.00 of 人员类 and 3.14 of 运转类 are paid by 事业收入. */
function formOfOtherMoney(personnel = "80.00"): Sheet {
  return overallForm(
    `| 收入构成 | 财政拨款 | 150.00 | | |
     | | 单位资金 | 43.14 | | |
     | | 合计 | 193.14 | | |
     | 支出构成 | 人员类 | ${personnel} | | |
     | | 运转类 | 13.14 | | |
     | | 特定目标类 | 100.00 | | |
     | | 合计 | 193.14 | | |`,
  );
}

describe("the workbooks of several disclosures", () => {
  const disclosure = (name: string, total: string): Sheet[] => [
    sheet(
      `${name}支出`,
      `2026年支出预算总表 | | | | |
       单位：${name} | | | | 单位：万元
       科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
       | 合计 | ${total} | 0.00 | ${total}`,
    ),
    sheet(
      `${name}整体`,
      `2026年部门整体支出绩效目标申报表
       填报日期： | | | | 单位：万元
       部门名称 | ${name}
       部门总体资金情况 | 总体资金情况 | | 当年金额
       | 收入构成 | 财政拨款 | ${total}
       | | 合计 | ${total}
       | 支出构成 | 基本支出 | 0.00
       | | 项目支出 | 5.00
       | | 合计 | ${total}
       部门职能概述 | 负责某项工作`,
    ),
  ];

  it("have their forms compared with their own tables", () => {
    const sheets = [...disclosure("江岸区医保局", "5.00"), ...disclosure("江汉区医保局", "6.00")];
    const { findings } = check(recognise(workbook(...sheets)), { rules: [overallCrossCheck] });
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining("“项目支出”（D8）为5.00，支出总表合计行的“项目支出”（E4）为6.00万元"),
    ]);
  });
});

describe.each(sampleNames)("%s", (name) => {
  const { findings, outcomes } = check(recognise(sample(name)), { rules: [overallCrossCheck] });

  it("has forms that agree with its tables", () => {
    expect(findings).toEqual([]);
    expect(outcomes).toMatchObject({ holds: name === "jiangan-2023-final" ? 4 : 6, "could-not-run": 0 });
  });
});
