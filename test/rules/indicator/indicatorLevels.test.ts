/** The levels of the indicators of small forms, and what is printed in several places. */
import { check } from "../../../src/check";
import { recognise } from "../../../src/recognise";
import { formerly } from "../../support/formerly";
import { workbook } from "../../support/table";
import { testRule, type InvalidCase } from "../../support/testRule";
import { annual, evaluation, form, longTerm, merged } from "./smallForms";

const indicator = formerly("indicator");

const same: InvalidCase[] = [
  {
    name: "another 二级指标 in the year's table",
    tables: [
      form(
        longTerm("长期绩效目标 | 产出指标 | 质量指标 | 考核合格率 | ≥90%", "| | 时效指标 | 处理及时率 | ≥95%"),
        annual("年度绩效目标 | 产出指标 | 时效指标 | 考核合格率 | | | ≥90%", "| | | 处理及时率 | | | ≥95%"),
      ),
    ],
    fails: [
      { at: "D10", severity: "warning", with: ["C10", "D5", "C5"], says: "在长期绩效指标中（D5）却列在“质量指标”下" },
    ],
  },
  {
    name: "two 二级指标 in one table",
    tables: [
      form(longTerm("长期绩效目标 | 产出指标 | 数量指标 | 档案整理率 | 100%", "| | 质量指标 | 档案整理率 | 100%")),
    ],
    fails: [{ at: "D6", severity: "warning", with: ["D5"], says: "在前面（D5）" }],
  },
  {
    name: "two targets for one indicator",
    tables: [
      form(
        longTerm(
          "长期绩效目标 | 产出指标 | 数量指标 | 应报尽报率 | 不超过文件标准",
          "| 满意度指标 | 服务对象满意度指标 | 救助对象满意度 | ≥90%",
          "| 产出指标 | 数量指标 | 应报尽报率 | ≥95%",
        ),
      ),
    ],
    fails: [{ at: "D7", severity: "warning", with: ["D5"], says: "填的值却不同" }],
  },
  {
    name: "the same line twice",
    tables: [form(longTerm("长期绩效目标 | 产出指标 | 数量指标 | 培训次数 | ≥6次", "| | | 培训次数 | ≥ 6次"))],
    fails: [{ at: "D6", severity: "info", with: ["D5"], says: "重复了2次" }],
  },
];

const levels: InvalidCase[] = [
  {
    name: "a 二级指标 in place of a 一级指标",
    tables: [
      form(
        longTerm(
          "长期绩效目标 | 产出指标 | 数量指标 | 救助人次 | ≥100人次",
          "| 社会效益指标 | 社会效益指标 | 负担减轻程度 | 有效缓解",
        ),
      ),
    ],
    fails: [{ at: "B6", severity: "warning", expected: "效益指标", actual: "社会效益指标" }],
  },
  {
    name: "a 一级指标 that nobody knows",
    tables: [
      form(
        longTerm(
          "长期绩效目标 | 产出指标 | 数量指标 | 救助人次 | ≥100人次",
          "| 效溢指标 | 社会效益指标 | 负担减轻程度 | 有效缓解",
        ),
      ),
    ],
    fails: [{ at: "B6", severity: "warning", says: "不是一级指标的名称" }],
  },
  {
    name: "a 二级指标 below the 一级指标 of the rows above",
    tables: [
      form(
        longTerm(
          "长期绩效目标 | 效益指标 | 社会效益指标 | 政策知晓率 | ≥90%",
          "| | 服务对象满意度指标 | 投诉处置满意率 | ≥95%",
          "| | | 服务大厅满意度 | ≥95%",
        ),
      ),
    ],
    fails: [{ at: "C6", severity: "warning", with: ["B5"], says: "这一行没有填写一级指标" }],
  },
  {
    name: "a 二级指标 beside a merged 一级指标 that reaches too far",
    tables: [
      merged(
        form(
          longTerm(
            "长期绩效目标 | 效益指标 | 社会效益指标 | 政策知晓率 | ≥90%",
            "| | 服务对象满意度指标 | 投诉处置满意率 | ≥95%",
          ),
        ),
        { top: 4, bottom: 5, left: 1, right: 1 },
      ),
    ],
    fails: [{ at: "C6", with: ["B5"], says: "合并单元格" }],
  },
  {
    name: "a 二级指标 beside the wrong 一级指标",
    tables: [form(longTerm("长期绩效目标 | 产出指标 | 经济效益指标 | 节约费用 | ≥5亿元"))],
    fails: [{ at: "C5", with: ["B5"], says: "表中列在“产出指标”（B5）下" }],
  },
  {
    name: "the end of a name missing, in several cells",
    tables: [
      form(
        longTerm("长期绩效目标 | 满意度指标 | 服务对象满意度指 | 双评议满意度 | ≥95%"),
        annual("年度绩效目标 | 满意度指标 | 服务对象满意度指 | 双评议满意度 | | | ≥95%"),
      ),
    ],
    fails: [{ at: "C5", severity: "info", with: ["C9"], expected: "服务对象满意度指标" }],
  },
];

testRule(indicator, {
  valid: [
    {
      name: "an indicator of two goals, each within its own long-term one, under one of two names for its 二级指标",
      tables: [
        form(
          longTerm(
            "长期绩效目标1 | 产出指标 | 时效指标 | 完成及时率 | ≥90%",
            "长期绩效目标2 | 产出指标 | 时效指标 | 完成及时率 | ≥99%",
            "| 满意度指标 | 满意度指标 | 群众满意度 | ≥90%",
          ),
          annual(
            "年度绩效目标1 | 产出指标 | 时效 | 完成及时率 | | | ≥90%",
            "年度绩效目标2 | 产出指标 | 时效指标 | 完成及时率 | | | ≥99%",
            "| 满意度指标 | 服务对象满意度 | 群众满意度 | | | ≥90%",
          ),
        ),
      ],
    },
    {
      name: "names that differ by a number between strokes, or by a sign",
      tables: [
        form(
          longTerm(
            "长期绩效目标 | 产出指标 | 数量指标 | 资助2-3岁儿童数 | ≥100人",
            "| | | 资助23岁儿童数 | ≥10人",
            "| | | 收入<5万元户数 | ≥10户",
            "| | | 收入>5万元户数 | ≥20户",
          ),
        ),
      ],
    },
    {
      name: "levels with their points, numbers and blanks, a 满意度指标 without a 二级指标, costs with the output",
      tables: [
        form(
          `长期绩效目标表
           一级指标 | 二级指标 | 三级指标 | 指标值
           一、产出 指标（50分） | 1.数量指标 | 救助人次 | ≥100人次
           | 成本指标（10分） | 人均费用 | ≤800元/人
           二、效益指标(30分) | 可持续影响指标 | 长效机制 | 健全
           三、满意度指标10分 | | 服务对象满意度 | ≥95%
           合计 | | | 100`,
        ),
      ],
    },
    {
      name: "another framework, and a line for budget execution",
      tables: [
        form(
          `年度绩效指标
           一级指标 | 二级指标 | 三级指标 | 指标值
           运行成本 | 公用经费控制 | 公用经费控制率 | ≤100%
           管理效率 | 预算管理 | 预算执行率 | ≥95%
           可持续影响指标 | 体制改革 | 改革任务完成率 | 100%
           服务对象满意度 | 群众满意 | 群众满意度 | ≥90%`,
        ),
        evaluation(
          "预算执行率 | 预算执行率 | 预算执行率 | 100% | 100% | 10 | 10",
          "产出指标 | 数量指标 | 服务人次 | ≥100人次 | 120人次 | 90 | 90",
        ),
      ],
    },
  ],
  invalid: [...same, ...levels],
});

it("a 二级指标 in place of a 一级指标 is put right where its rows belong there, and the end of a name added", () => {
  const { findings } = check(
    recognise(
      workbook(
        form(
          longTerm(
            "长期绩效目标 | 产出指标 | 数量指标 | 救助人次 | ≥100人次",
            "| 社会效益指标 | 社会效益指标 | 负担减轻程度 | 有效缓解",
            "| 经济效益指标 | 数量指标 | 节约费用 | ≥100元",
            "| 满意度指标 | 服务对象满意度指 | 双评议满意度 | ≥95%",
          ),
        ),
      ),
    ),
    { rules: indicator },
  );
  expect(findings.map(({ fix }) => fix)).toEqual([
    [{ sheet: "Sheet1", row: 5, column: 1, before: "社会效益指标", after: "效益指标" }],
    undefined,
    [{ sheet: "Sheet1", row: 7, column: 2, before: "服务对象满意度指", after: "服务对象满意度指标" }],
  ]);
});
