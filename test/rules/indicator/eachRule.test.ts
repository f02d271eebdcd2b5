/** Each rule on indicators by itself: one form in which it is silent, and one in which it speaks. */
import { firstLevelName } from "../../../src/rules/indicator/firstLevelName";
import { fullPoints } from "../../../src/rules/indicator/fullPoints";
import { longTermGoal } from "../../../src/rules/indicator/longTermGoal";
import { missingTarget } from "../../../src/rules/indicator/missingTarget";
import { repeatedIndicator } from "../../../src/rules/indicator/repeatedIndicator";
import { secondLevel } from "../../../src/rules/indicator/secondLevel";
import { secondLevelName } from "../../../src/rules/indicator/secondLevelName";
import { targetOver100 } from "../../../src/rules/indicator/targetOver100";
import { targetText } from "../../../src/rules/indicator/targetText";
import { targetUnit } from "../../../src/rules/indicator/targetUnit";
import { underTwoLevels } from "../../../src/rules/indicator/underTwoLevels";
import { testRule } from "../../support/testRule";
import { annual, both, evaluation, form, longTerm } from "./smallForms";

const ofYear = (...lines: readonly string[]) => form(annual(...lines));

testRule(targetText, {
  valid: [both("≥5000人次", "", "", "≥1000人次")],
  invalid: [{ tables: [both("≥≥5000人次", "", "", "≥1000人次")], fails: [{ at: "E5", severity: "warning" }] }],
});

testRule(targetOver100, {
  valid: [ofYear("年度绩效目标 | 产出指标 | 质量指标 | 办理准确率 | | | ≥95%")],
  invalid: [
    {
      tables: [ofYear("年度绩效目标 | 产出指标 | 质量指标 | 办理准确率 | | | ≥950%")],
      fails: [{ at: "G6", severity: "warning", says: "最多为100%" }],
    },
  ],
});

testRule(targetUnit, {
  valid: [both("≥90家", "≥90家", "≥90家", "≥90家")],
  invalid: [{ tables: [both("≥90家", "=48家次", "=60家次", "≥90家")], fails: [{ at: "G9", severity: "warning" }] }],
});

testRule(longTermGoal, {
  valid: [both("≥5000人次", "", "", "≥1000人次")],
  invalid: [{ tables: [both("≥1000人次", "", "", "≥5000人次")], fails: [{ at: "G9", severity: "warning" }] }],
});

const trained = (target: string, level = "数量指标") => `年度绩效目标 | 产出指标 | ${level} | 培训人次 | | | ${target}`;

testRule(repeatedIndicator, {
  valid: [ofYear(trained("≥100人次"))],
  invalid: [
    {
      name: "with other targets",
      tables: [ofYear(trained("≥100人次"), trained("≥200人次"))],
      fails: [{ at: "D7", severity: "warning" }],
    },
    {
      name: "with the same",
      tables: [ofYear(trained("≥100人次"), trained("≥100人次"))],
      fails: [{ at: "D7", severity: "info" }],
    },
  ],
});

testRule(underTwoLevels, {
  valid: [ofYear(trained("≥100人次"), trained("≥200人次"))],
  invalid: [
    {
      tables: [ofYear(trained("≥100人次"), trained("≥100人次", "质量指标"))],
      fails: [{ at: "D7", severity: "warning", says: "列在“质量指标”下" }],
    },
  ],
});

testRule(firstLevelName, {
  valid: [ofYear(trained("≥100人次"))],
  invalid: [
    {
      tables: [ofYear(trained("≥100人次"), "年度绩效目标 | 质量指标 | 质量指标 | 合格人数 | | | ≥90人")],
      fails: [{ at: "B7", severity: "warning", expected: "产出指标" }],
    },
  ],
});

testRule(secondLevel, {
  valid: [ofYear(trained("≥100人次"))],
  invalid: [
    {
      tables: [ofYear("年度绩效目标 | 效益指标 | 数量指标 | 培训人次 | | | ≥100人次")],
      fails: [{ at: "C6", severity: "warning", with: ["B6"] }],
    },
  ],
});

testRule(secondLevelName, {
  valid: [ofYear(trained("≥100人次"))],
  invalid: [
    { tables: [ofYear(trained("≥100人次", "数量指"))], fails: [{ at: "C6", severity: "info", expected: "数量指标" }] },
  ],
});

testRule(missingTarget, {
  valid: [form(longTerm("长期绩效目标 | 产出指标 | 数量指标 | 培训人次 | ≥100人次"))],
  invalid: [
    {
      tables: [ofYear(trained("≥100人次"), "年度绩效目标 | 产出指标 | 质量指标 | 合格人数 | | | ")],
      fails: [{ at: "G7", severity: "info", says: "没有填写指标值" }],
    },
  ],
});

testRule(fullPoints, {
  valid: [evaluation("产出指标 | 数量指标 | 培训人次 | ≥100人次 | 120人次 | 10 | 10")],
  invalid: [
    {
      tables: [evaluation("产出指标 | 数量指标 | 培训人次 | ≥100人次 | 80人次 | 10 | 10")],
      fails: [{ at: "H6", severity: "warning", actual: "10" }],
    },
  ],
});
