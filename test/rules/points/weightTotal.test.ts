import { weightTotal } from "../../../src/rules/points/weightTotal";
import { projectForm } from "../../support/forms";
import { testRule } from "../../support/testRule";

/** 年度绩效目标表 with three indicators of these weights. */
function annual(stated: string, [first, second, third]: readonly [string, string, string]) {
  return projectForm(`
          年度绩效目标表
          目标名称 | 指标权重比例（%） | 一级指标 | 二级指标 | 三级指标 | 指标值 | | | | 指标值确定依据
          | | | | | 前年 | 上年 | 预计当年实现 | 指标分值权重 |
          年度绩效目标 | ${stated} | 产出指标 | 数量指标 | 检查次数 | 4次 | 4次 | ≥5次 | ${first} | 计划数据
          | | 效益指标 | 社会效益指标 | 知晓率 | 90% | 90% | ≥90% | ${second} | 计划数据
          | | 满意度指标 | 服务对象满意度指标 | 满意度 | 95% | 95% | ≥95% | ${third} | 计划数据`);
}

testRule(weightTotal, {
  valid: [
    { name: "80 where 20 are kept for execution", tables: [annual("100", ["40", "20", "20"])] },
    { name: "weights of 100", tables: [annual("100", ["60", "30", "10"])] },
    { name: "a goal that has 60 of the points, and says so", tables: [annual("60", ["30", "20", "10"])] },
    {
      name: "the national form: 分值 of 90 beside 10 for execution, without goal columns",
      tables: [
        projectForm(`
          绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值
          | 产出指标 | 数量指标 | 检查次数 | ≥5次 | 60
          | 效益指标 | 社会效益指标 | 知晓率 | ≥90% | 40`),
      ],
    },
    {
      name: "lines that the template has to spare",
      tables: [
        projectForm(`
          绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值
          | 产出指标 | 数量指标 | 指标1：检查次数 | ≥5次 | 60
          | | | 指标2： | |
          | | 质量指标 | 指标1：/ | / | /
          | | | …… | |
          | | 时效指标 | 无 | |
          | | 成本指标 | （可增加） | |
          | | | （可根据需要自行添加行） | |
          | | | 指标… | |
          | 效益指标 | 社会效益指标 | 指标1：知晓率 | ≥90% | 40`),
      ],
    },
    { name: "no weights anywhere", tables: [annual("", ["", "", ""])] },
  ],
  invalid: [
    {
      name: "weights that add up to neither",
      tables: [annual("100", ["40", "20", "25"])],
      fails: [{ at: "B8", severity: "error", expected: "100", actual: "85", with: ["I8", "I9", "I10"] }],
    },
    {
      name: "100 where all other forms keep 20 for execution",
      tables: [annual("100", ["40", "20", "20"]), annual("100", ["30", "30", "20"]), annual("", ["40", "30", "30"])],
      fails: [{ at: "Sheet3!I8", severity: "warning", says: "其他各表是80分", with: ["Sheet3!I9"] }],
    },
    {
      name: "a weight that was forgotten",
      tables: [annual("100", ["60", "", "10"])],
      fails: [{ at: "I9", severity: "warning", says: "没有填写权重", with: ["I8", "I10"] }],
    },
    {
      name: "forgotten weights of indicators whose names begin as spare lines do",
      tables: [
        projectForm(`
          绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值
          | 产出指标 | 数量指标 | 无障碍设施数 | ≥5处 |
          | | | 可增加就业人数 | ≥5人 |
          | | | （可增加） | |
          | 效益指标 | 社会效益指标 | 知晓率 | ≥90% | 60`),
      ],
      fails: [{ at: "F6", severity: "warning", says: "有2个指标没有填写权重", with: ["F7", "F9"] }],
    },
    {
      name: "a line between spare ones whose weights come to too little",
      tables: [
        projectForm(`
          绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值
          | 产出指标 | 数量指标 | 指标1：检查次数 | ≥5次 | 60
          | | | 指标2： | |
          | 效益指标 | 社会效益指标 | 指标1：知晓率 | ≥90% | 45`),
      ],
      fails: [{ at: "F6", severity: "error", expected: "100", actual: "105" }],
    },
  ],
});
