/** The targets of small forms: as they are written, over the years, and beside the long-term goals. */
import { check } from "../../../src/check";
import { recognise } from "../../../src/recognise";
import type { Sheet } from "../../../src/workbook";
import { formerly } from "../../support/formerly";
import { sheet, workbook } from "../../support/table";
import { testRule, type InvalidCase } from "../../support/testRule";
import { annual, both, evaluation, form, longTerm, merged, withFormat } from "./smallForms";
import { callsTimes, mostTimes } from "../../support/calls";

const indicator = formerly("indicator");

const beyondLongTerm: InvalidCase[] = [
  {
    name: "a year's goal beyond the long-term one",
    tables: [both("≥1000人次", "", "≥800人次", "≥5000人次")],
    fails: [{ at: "G9", severity: "warning", with: ["E5"], actual: "≥5000人次", says: "“≥1000人次”（E5）" }],
  },
  {
    name: "a shorter time than the long-term one",
    tables: [both("≤2小时", "", "", "≤1小时")],
    fails: [{ at: "G9", with: ["E5"] }],
  },
  {
    name: "names that differ in blanks and punctuation, and goals that are numbered",
    tables: [
      form(
        longTerm(
          "长期绩效目标1 | 产出指标 | 数量指标 | 审核、服务（人次） | ≥9000人次",
          "长期绩效目标2 | 产出指标 | 数量指标 | 审核、服务（人次） | ≥1000人次",
        ),
        annual(
          "年度绩效目标1 | 产出指标 | 数量指标 | 审核服务 人次 | | | ≥3000人次",
          "年度绩效目标2 | 产出指标 | 数量指标 | 1.审核服务人次 | | | ≥3000人次",
        ),
      ),
    ],
    fails: [{ at: "G11", with: ["E6"] }],
  },
  {
    name: "goals as fields above their tables, in a form for a whole department with one column of targets",
    tables: [
      sheet(
        "",
        `2026年部门整体支出绩效目标申报表
         部门（单位）名称 | 医疗保障局 | 填报人 | 张三
         长期目标1： | 做好医保服务
         长期绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值（包含数字及文字描述）
         | 产出指标 | 数量指标 | 服务人次 | ≥1000人次
         长期目标2： | 做好基金监管
         长期绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值（包含数字及文字描述）
         | 产出指标 | 数量指标 | 服务人次 | ≥9000人次
         年度目标1： | 做好医保服务
         年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值（包含数字及文字描述）
         | 产出指标 | 数量指标 | 服务人次 | ≥5000人次
         年度目标2： | 做好基金监管
         年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值（包含数字及文字描述）
         | 产出指标 | 数量指标 | 服务人次 | ≥5000人次`,
      ),
    ],
    fails: [{ at: "E11", with: ["E5"] }],
  },
  {
    name: "sign, value and unit in columns of their own",
    tables: [
      form(
        `长期绩效目标表
         一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位
         产出指标 | 数量指标 | 服务人次 | ≥ | 1000 | 人次
         年度绩效目标表
         一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位
         产出指标 | 数量指标 | 服务人次 | ≥ | 5000 | 人次`,
      ),
    ],
    fails: [{ at: "E8", with: ["E5"], actual: "≥5000人次" }],
  },
  {
    name: "columns that are headed by years alone",
    tables: [
      form(
        `长期绩效目标表
         一级指标 | 二级指标 | 三级指标 | 指标值
         产出指标 | 数量指标 | 服务人次 | ≥1000人次
         年度绩效目标表
         一级指标 | 二级指标 | 三级指标 | 指标值 | |
         | | | 2024年 | 2025年 | 2026年
         产出指标 | 数量指标 | 服务人次 | ≥7000人次 | ≥800人次 | ≥5000人次`,
      ),
    ],
    fails: [{ at: "F9", with: ["D5"] }],
  },
];

const units: InvalidCase[] = [
  {
    name: "units that change between the years",
    tables: [both("≥90家", "=48家次", "=60家次", "≥90家")],
    fails: [{ at: "G9", severity: "warning", with: ["E5", "E9", "F9"], says: "“家”、“家次”" }],
  },
  {
    name: "a unit other than the long-term one's",
    tables: [both("≥1000人次", "", "", "≥900件")],
    fails: [{ at: "G9", severity: "warning", with: ["E5"], says: "长期目标“≥1000人次”（E5）" }],
  },
  {
    name: "a percentage once, words before",
    tables: [both("100%", "完成", "完成", "100%")],
    fails: [{ at: "G9", severity: "info", with: ["E9", "F9"], says: "有的是文字" }],
  },
];

const written: InvalidCase[] = [
  {
    name: "mistyped targets, each for what it is",
    tables: [
      form(
        longTerm(
          "长期绩效目标 | 产出指标 | 时效指标 | 处理时长 | 24小时%",
          "| | 质量指标 | 救助比例 | 60/70%/80%",
          "| 满意度指标 | 服务对象满意度指标 | 参保人员感受 | ≥≥95%",
        ),
        annual("年度绩效目标 | 产出指标 | 时效指标 | 处理时长 | ≤ | 24小时 | 24小时"),
      ),
    ],
    fails: [
      { at: "E5", severity: "warning", actual: "24小时%", says: "两个计量单位" },
      { at: "E6", says: "漏了“%”" },
      { at: "E7", says: "两个比较符号" },
      { at: "E11", says: "没有数值" },
    ],
  },
  {
    name: "an actual value that is cut off",
    tables: [evaluation("产出指标 | 数量指标 | 服务人次 | ≥100人次 | ≥人次 | 10 | 10")],
    fails: [{ at: "F6", says: "没有填完" }],
  },
  {
    name: "more than all",
    tables: [
      form(
        longTerm(
          "长期绩效目标 | 产出指标 | 质量指标 | 业务办理准确率 | ≥120%",
          "| | 数量指标 | 参保人数增长率 | ≥120%",
        ),
      ),
    ],
    fails: [{ at: "E5", severity: "warning", actual: "≥120%", says: "超过了100%" }],
  },
  {
    name: "more than all, as a number that Excel shows as a percentage",
    tables: [withFormat(form(longTerm("长期绩效目标 | 产出指标 | 质量指标 | 业务办理准确率 | 1.2")), 4, 4, "0%")],
    fails: [{ at: "E5", actual: "120%" }],
  },
];

testRule(indicator, {
  valid: [
    { name: "goals of a year within the long-term one", tables: [both("≥5000人次", "", "≥800人次", "≥1000人次")] },
    { name: "an upper limit of money, which adds up", tables: [both("≤15万元", "", "", "≤5万元")] },
    { name: "a number alone, of which nobody knows what it counts", tables: [both("30", "", "", "60")] },
    { name: "words", tables: [both("有效提升", "有效提升", "有效提升", "显著提高")] },
    { name: "a year named in the unit or not, 万 or not", tables: [both("≥1万人次/年", "9000人次", "", "≥9500人次")] },
    { name: "nothing in the years before", tables: [both("≥90家", "/", "无", "≥90家")] },
    {
      name: "a template that nobody filled in",
      tables: [
        form(
          `年度绩效指标
           一级指标 | 二级指标 | 三级指标 | 指标值
           产出指标 | 数量指标 | 指标1： |
           | | 指标2： |
           | | …… |
           | 质量指标 | 指标1： |
           | | …… |`,
        ),
      ],
    },
    {
      name: "sign, value and unit below one wide header",
      tables: [
        form(
          `年度绩效指标
           一级指标 | 二级指标 | 三级指标 | 指标值 | | | 指标值确定依据
           产出指标 | 数量指标 | 服务人次 | ≥ | 5000 | 人次 | 计划标准
           | 质量指标 | 准确率 | ≥ | 95 | % | 计划标准`,
        ),
      ],
    },
    {
      name: "a target that is merged over two rows, and a date",
      tables: [
        merged(
          withFormat(
            form(
              longTerm(
                "长期绩效目标 | 产出指标 | 数量指标 | 培训次数 | ≥4次",
                "| | | 培训场次 |",
                "| | 时效指标 | 完成时间 | 46022",
              ),
            ),
            6,
            4,
            "yyyy/m/d",
          ),
          { top: 4, bottom: 5, left: 4, right: 4 },
        ),
      ],
    },
  ],
  invalid: [...beyondLongTerm, ...units, ...written],
});

const run = (one: Sheet) => check(recognise(workbook(one)), { rules: indicator });

it("several findings on one row have fingerprints of their own", () => {
  const { findings } = run(
    form(
      longTerm("长期绩效目标 | 产出指标 | 质量指标 | 办理准确率 | ≥90%"),
      annual("年度绩效目标 | 产出指标 | 时效指标 | 办理准确率 | 95%% | 95次 | ≥120%"),
    ),
  );
  expect(findings).toHaveLength(5);
  expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(5);
});

it("what was looked at is told, at most once for a row and check", () => {
  const { outcomes } = run(both("≥5000人次", "", "≥800人次", "≥1000人次"));
  // Both rows as written, and their levels; the year's unit and goal; the name that both have, twice; that no target is missing.
  expect(outcomes).toMatchObject({ holds: 2 + 4 + 2 + 2 + 2, fails: 0 });
});

it("for more indicators as much more is done", async () => {
  const workOf = (many: number): (() => void) => {
    const lines = (targets: string) =>
      Array.from({ length: many }, (_, at) => `目标 | 产出指标 | 数量指标 | ${String(at)}号窗口服务人次 | ${targets}`);
    const years = lines("≥100人次 | ≥100人次 | ≥200人次");
    const disclosure = recognise(workbook(form(longTerm(...lines("≥100人次")), annual(...years))));
    return () => {
      expect(check(disclosure, { rules: indicator }).outcomes.fails).toBe(many);
    };
  };
  expect(await callsTimes(workOf, 300)).toBeLessThan(mostTimes);
});
