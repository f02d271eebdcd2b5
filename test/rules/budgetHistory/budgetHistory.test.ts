import { budgetHistory } from "../../../src/rules/budgetHistory/budgetHistory";
import { sheet } from "../../support/table";
import { testRule } from "../../support/testRule";

const form = (text: string, budget: string, execution = "100%") => ({
  ...sheet(
    "",
    `2026年项目支出绩效目标申报表
     申报单位：某市某局 | | | | 单位：万元
     项目名称 | 某项经费 | | 项目编码 | 42010326205T000000106
     项目前两年预算及当年预算变动情况 | 文字
     项目总预算 | ${budget} | | 项目当年预算 | ${budget}
     年度绩效目标表
     目标名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 | | | 指标值确定依据
     | | | | 前年 | 上年 | 预计当年实现 |
     年度绩效目标 | 产出指标 | 成本指标 | 预算执行率 | ${execution} | 100% | 100% | 计划标准`,
  ),
  text,
});
const written = ({ text, ...one }: ReturnType<typeof form>) => ({
  ...one,
  rows: one.rows.map((cells) =>
    cells?.map((cell) => (cell?.value === "文字" ? { value: text, format: "General" } : cell)),
  ),
});

testRule(budgetHistory, {
  valid: [
    {
      name: "nothing changed",
      tables: [
        written(
          form("1.2024年年初预算安排：28万元；\n2.2025年年初预算：28万元；\n3.2026年预算变动情况：无变动。", "28.00"),
        ),
      ],
    },
    {
      name: "as it was changed within the year",
      tables: [written(form("2025年年初预算26.32万元，年中调整为25.56万元；2026年预算变动情况：无变动", "25.56"))],
    },
    {
      name: "a change that is the difference, and the amount asked for",
      tables: [written(form("2024年预算41万元，2025年预算36万元；2026年申报28万元，较上年减少8万元", "28.00"))],
    },
    {
      name: "an execution that rounds to 100 %",
      tables: [
        written(form("2024年年初预算安排9万元；\n2024年实际预算执行情况：8.96万元；\n2025年预算10万元", "28.00")),
      ],
    },
    { name: "a project that is new", tables: [written(form("2026年新增项目", "28.00"))] },
    {
      name: "what was spent in part of the year",
      tables: [written(form("2025年1-8月执行情况：3万元；2026年预算28万元", "28.00"))],
    },
  ],
  invalid: [
    {
      name: "no change, from 36 to 28, and an execution of another rate",
      tables: [
        written(
          form(
            "2024年预算安排41万元，2024年执行41万元；2025年预算安排36万元；2026年预算变动情况：无变动。",
            "28.00",
            "85%",
          ),
        ),
      ],
      fails: [
        { at: "B4", severity: "warning", says: "2025年预算为36万元，项目当年预算为28万元，并非没有变动" },
        { at: "E9", severity: "info", expected: "100.00%", actual: "85%" },
      ],
    },
    {
      name: "the same in other words",
      tables: [written(form("2025年年初预算：36万；当年预算与上年持平", "28.00"))],
      fails: [{ at: "B4", says: "持平" }],
    },
    {
      name: "the year of the change",
      tables: [
        written(form("2025年预算0万元，2026年预算28万元，故2025年预算较上年增加28万元；2024年预算0万元", "28.00")),
      ],
      fails: [{ at: "B4", says: "年度应为2026年" }],
    },
    {
      name: "the amount of the change",
      tables: [written(form("2025年预算36万元，2026年预算28万元，比上年减少18万元", "28.00"))],
      fails: [{ at: "B4", says: "相差8万元" }],
    },
    {
      name: "another amount asked for",
      tables: [written(form("2024年预算为36万元，2025年预算为36万元\n2026年申报128万元。", "28.00"))],
      fails: [{ at: "B4", expected: "28", actual: "128万元", with: ["Sheet1!E5"] }],
    },
    {
      name: "years of the form before last",
      tables: [written(form("1.2022年年初预算安排10万\n2.2023年年初预算安排10万", "28.00"))],
      fails: [{ at: "B4", expected: "2024、2025", actual: "2022、2023" }],
    },
  ],
});
