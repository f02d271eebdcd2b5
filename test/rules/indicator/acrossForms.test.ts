import { indicatorAcrossForms } from "../../../src/rules/indicator/acrossForms";
import { sheet } from "../../support/table";
import { testRule } from "../../support/testRule";
import { annual, evaluation, longTerm } from "./smallForms";

const quantity = (name: string, ...values: readonly string[]) =>
  `绩效目标 | 产出指标 | 数量指标 | ${name} | ${values.join(" | ")}`;
/** The first line of the long term is row 5, of the year row 8. */
const project = (...sections: readonly string[]) =>
  sheet("", ["2026年项目支出绩效目标申报表\n项目名称 | 教师培训", ...sections].join("\n"));
const another = (...sections: readonly string[]) =>
  sheet("", ["2026年项目支出绩效目标申报表\n项目名称 | 校长培训", ...sections].join("\n"));
const overall = (...sections: readonly string[]) =>
  sheet("", ["2026年部门整体支出绩效目标申报表\n部门名称 | 某市教育局", ...sections].join("\n"));
const evaluationOfAll = (line: string) =>
  sheet(
    "",
    `2025年度部门整体绩效自评表
     单位名称 | 某市教育局
     年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分
     | ${line}`,
  );

testRule(indicatorAcrossForms, {
  valid: [
    {
      name: "the same in both",
      tables: [
        overall(annual(quantity("培训人次", "=150人次", "=180人次", "≥200人次"))),
        project(annual(quantity("培训人数", "=150人次", "=180人次", "≥200人次"))),
      ],
    },
    {
      name: "the sum of two projects, and a share between theirs",
      tables: [
        overall(longTerm(quantity("培训人次", "≥500人次"), quantity("合格率", "≥95%"))),
        project(longTerm(quantity("培训人次", "≥200人次"), quantity("合格率", "≥90%"))),
        another(longTerm(quantity("培训人次", "≥300人次"), quantity("合格率", "≥98%"))),
      ],
    },
    {
      name: "the year's beside the long-term goal, another unit, another sign",
      tables: [
        overall(longTerm(quantity("培训人次", "≥500人次"), quantity("机构数", "≥90家"), quantity("及时率", "≥90%"))),
        project(
          longTerm(quantity("机构数", "≥60家次"), quantity("及时率", "=100%")),
          annual(quantity("培训人次", "=1人次", "=1人次", "≥200人次")),
        ),
      ],
    },
    {
      name: "one target of two projects",
      tables: [
        overall(longTerm(quantity("培训人次", "≥200人次"))),
        project(longTerm(quantity("培训人次", "≥200人次"))),
        another(longTerm(quantity("培训人次", "≥700人次"))),
      ],
    },
    {
      name: "two projects alone",
      tables: [project(longTerm(quantity("人次", "≥2人次"))), another(longTerm(quantity("人次", "≥7人次")))],
    },
  ],
  invalid: [
    {
      name: "less in the whole than in one project",
      tables: [
        overall(longTerm(quantity("培训人次", "≥2000人次"))),
        project(longTerm(quantity("培训人次", "≥5400人次"))),
      ],
      fails: [
        {
          at: "E5",
          severity: "warning",
          expected: "≥5400人次",
          actual: "≥2000人次",
          with: ["Sheet2!E5"],
          says: "“培训人次”在整体表和项目表中不一致：长期绩效指标，",
        },
      ],
    },
    {
      name: "more than in the project, in two years",
      tables: [
        overall(annual(quantity("培训人次", "=1600人次", "=1800人次", "≥200人次"))),
        project(annual(quantity("培训人次", "=160人次", "=180人次", "≥200人次"))),
      ],
      fails: [{ at: "F6", severity: "info", expected: "=180人次", with: ["Sheet1!E6", "Sheet2!E6", "Sheet2!F6"] }],
    },
    {
      name: "a share that is neither project's",
      tables: [
        overall(longTerm(quantity("合格率", "≥80%"))),
        project(longTerm(quantity("合格率", "≥90%"))),
        another(longTerm(quantity("合格率", "≥98%"))),
      ],
      fails: [{ at: "E5", severity: "info" }],
    },
    {
      name: "a word beside a share, in self-evaluations",
      tables: [
        evaluationOfAll("满意度指标 | 服务对象满意度指标 | 学生满意度 | ≥95% | ≥95% | 10"),
        evaluation("满意度指标 | 服务对象满意度指标 | 学生满意度 | 提高 | ≥95% | 10 | 10"),
      ],
      fails: [{ at: "E4", severity: "info", expected: "提高", actual: "≥95%" }],
    },
  ],
});
