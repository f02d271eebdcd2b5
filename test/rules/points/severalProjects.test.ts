/** One form that lists the indicators of several projects below one header: the points are those of each. */
import { repeatedIndicator } from "../../../src/rules/indicator/repeatedIndicator";
import { weightTotal } from "../../../src/rules/points/weightTotal";
import { sheet } from "../../support/table";
import { testRule } from "../../support/testRule";

function listed(header: string, lines: string) {
  return sheet(
    "",
    `单位预算项目支出绩效目标表
     单位：某市人民检察院 | | | | | | | | 金额单位：万元
${header}
${lines}`,
  );
}

const goalBeside = `
  项目名称 | 年度资金（万元） | 年度绩效目标 | 绩效指标
  | | | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 权重`;

const nameOnce = (last: string, second = "效益指标 | 社会效益指标 | 办公保障") =>
  listed(
    goalBeside,
    `检察办案 | 253 | 保障办案 | 产出指标 | 数量指标 | 完成数 | ≥ | 1800件 | 50
     | | | 效益指标 | 社会效益指标 | 监督成效 | 定性 | 显著提升 | 40
     | | | 满意度指标 | 服务对象满意度指标 | 满意度 | ≥ | 90% | 10
     物业管理 | 96 | 保障办公 | 产出指标 | 数量指标 | 完成数 | = | 12000平方米 | 50
     | | | ${second} | 定性 | 良好 | 40
     | | | 满意度指标 | 服务对象满意度指标 | 满意度 | ≥ | 95% | ${last}`,
  );

const nameInEveryRow = (last: string) =>
  listed(
    goalBeside,
    `检察办案 | 253 | 保障办案 | 产出指标 | 数量指标 | 办理案件数 | ≥ | 1800件 | 60
     检察办案 | 253 | 保障办案 | 效益指标 | 社会效益指标 | 监督成效 | 定性 | 显著提升 | 20
     物业管理 | 96 | 保障办公 | 产出指标 | 数量指标 | 保障面积 | = | 12000平方米 | 60
     物业管理 | 96 | 保障办公 | 效益指标 | 社会效益指标 | 办公保障 | 定性 | 良好 | ${last}
     设备购置 | 40 | 更新设备 | 产出指标 | 数量指标 | 购置数量 | = | 12台 | 60
     设备购置 | 40 | 更新设备 | 效益指标 | 社会效益指标 | 办案效率 | 定性 | 提高 | 20`,
  );

const belowOneUnit = (last: string) =>
  listed(
    `
     单位名称 | 项目名称 | 年度绩效目标 | 绩效指标
     | | | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值`,
    `某市人民检察院 | 检察办案 | 保障办案 | 产出指标 | 数量指标 | 办理案件数 | ≥1800件 | 90
     | | | 满意度指标 | 服务对象满意度指标 | 满意度 | ≥90% | 10
     | 物业管理 | 保障办公 | 产出指标 | 数量指标 | 保障面积 | ≥12000平方米 | 50
     | | | | 质量指标 | 合格率 | ≥95% | 40
     | | | 满意度指标 | 服务对象满意度指标 | 满意度 | ≥95% | ${last}`,
  );

const numbered = (last: string) =>
  listed(
    `
     序号 | 项目编码 | 项目名称 | 年度目标 | 绩效指标
     | | | | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重`,
    `1 | 51010022T000000001 | 检察办案 | 保障办案 | 产出指标 | 数量指标 | 办理案件数 | ≥1800件 | 50
     | | | | 效益指标 | 社会效益指标 | 监督成效 | 显著提升 | 50
     2 | 51010022T000000002 | 物业管理 | 保障办公 | 产出指标 | 数量指标 | 保障面积 | ≥12000平方米 | 50
     | | | | 效益指标 | 社会效益指标 | 办公保障 | 良好 | ${last}`,
  );

const kinds = (last: string) =>
  listed(
    `
     项目名称 | 指标类型 | 年度绩效目标 | 绩效指标
     | | | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值`,
    `检察办案 | 共性 | 保障办案 | 产出指标 | 数量指标 | 办理案件数 | ≥1800件 | 40
     | 个性 | | 产出指标 | 质量指标 | 办结率 | ≥90% | 40
     | | | 满意度指标 | 服务对象满意度指标 | 满意度 | ≥90% | ${last}`,
  );

const leftAsTemplate = (last: string) =>
  listed(
    `
     项目名称 | 年度绩效目标 | 绩效指标
     | | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值`,
    `检察办案 | 保障办案 | 产出指标 | 数量指标 | 办理案件数 | ≥1800件 | 80
     物业管理 | 保障办公 | 产出指标 | 数量指标 | 保障面积 | ≥12000平方米 | ${last}
     设备购置 | | 产出指标 | 数量指标 | 指标1： | | `,
  );

testRule(weightTotal, {
  valid: [
    { name: "the name once, over its rows", tables: [nameOnce("10")] },
    { name: "the name in every row, 80 points each", tables: [nameInEveryRow("20")] },
    { name: "a unit left of its projects", tables: [belowOneUnit("10")] },
    { name: "numbers and codes beside the name", tables: [numbered("50")] },
    { name: "one project, whose indicators are of two kinds", tables: [kinds("20")] },
    { name: "the lines of a third project are left as the template has them", tables: [leftAsTemplate("80")] },
  ],
  invalid: [
    { tables: [nameOnce("15")], fails: [{ at: "I8", severity: "error", says: "“物业管理”的指标分值权重合计105分" }] },
    { tables: [nameInEveryRow("25")], fails: [{ at: "I7", severity: "error", says: "“物业管理”" }] },
    { tables: [belowOneUnit("1")], fails: [{ at: "H7", severity: "error", says: "“物业管理”的指标分值权重合计91分" }] },
    { tables: [numbered("20")], fails: [{ at: "I7", severity: "error", expected: "100", actual: "70" }] },
    { tables: [leftAsTemplate("75")], fails: [{ at: "G6", severity: "error", says: "“物业管理”" }] },
    { tables: [kinds("30")], fails: [{ at: "H5", severity: "error", expected: "100", actual: "110" }] },
  ],
});

testRule(repeatedIndicator, {
  valid: [{ name: "two projects have an indicator of one name", tables: [nameOnce("10")] }],
  invalid: [
    {
      name: "one of them has one name twice",
      tables: [nameOnce("10", "产出指标 | 数量指标 | 完成数")],
      fails: [{ at: "F9" }],
    },
  ],
});
