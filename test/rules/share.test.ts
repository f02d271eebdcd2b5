import { share } from "../../src/rules/share";
import { shareTotal } from "../../src/rules/shareTotal";
import { overallForm } from "../support/forms";
import { testRule } from "../support/testRule";

const income = `
          | 收入构成 | 财政拨款 | 12506.78 | 100% | |
          | | 合计 | 12506.78 | 100% | |`;

testRule(share, {
  valid: [
    {
      name: "shares that are right roundings of their quotients",
      tables: [
        overallForm(`${income}
          | 支出构成 | 人员类项目支出 | 5171.27 | 41.35% | |
          | | 运转类项目支出 | 777.57 | 6.22% | |
          | | 特定目标类项目支出 | 6557.94 | 52.44% | |
          | | 合计 | 12506.78 | 100% | |`),
      ],
    },
    {
      name: "whole percents, a blank share of nothing",
      tables: [
        overallForm(`${income}
          | 支出构成 | 人员类项目支出 | 5171.27 | 41% | |
          | | 运转类项目支出 | 0.00 | | |
          | | 特定目标类项目支出 | 7335.51 | 59% | |
          | | 合计 | 12506.78 | 100% | |`),
      ],
    },
    {
      name: "no shares at all",
      tables: [
        overallForm(`
          | 收入构成 | 财政拨款 | 12506.78 | | |
          | | 合计 | 12506.78 | | |`),
      ],
    },
  ],
  invalid: [
    {
      name: "shares of amounts that were changed since",
      tables: [
        overallForm(`${income}
          | 支出构成 | 人员类项目支出 | 5171.27 | 41.53% | |
          | | 运转类项目支出 | 777.57 | 6.22% | |
          | | 特定目标类项目支出 | 6557.94 | 52.44% | |
          | | 合计 | 12506.78 | 100% | |`),
      ],
      fails: [{ at: "E8", expected: "41.35%", actual: "41.53%", severity: "error", with: ["D8", "D11"] }],
    },
    {
      name: "a share that was forgotten among others",
      tables: [
        overallForm(`${income}
          | 支出构成 | 人员类项目支出 | 5171.27 | | |
          | | 特定目标类项目支出 | 7335.51 | 58.65% | |
          | | 合计 | 12506.78 | 100% | |`),
      ],
      fails: [{ at: "E8", expected: "41.35%", severity: "warning", says: "没有填写" }],
    },
  ],
});

testRule(shareTotal, {
  valid: [
    {
      name: "shares of which one is left out",
      tables: [
        overallForm(`
          | 支出构成 | 人员类项目支出 | 5171.27 | | |
          | | 特定目标类项目支出 | 7335.51 | 58.65% | |
          | | 合计 | 12506.78 | 100% | |`),
      ],
    },
  ],
  invalid: [
    {
      name: "shares that add up to 100.01 % by rounding",
      tables: [
        overallForm(`${income}
          | 支出构成 | 人员类项目支出 | 5171.27 | 41.35% | |
          | | 运转类项目支出 | 777.57 | 6.22% | |
          | | 特定目标类项目支出 | 6557.94 | 52.44% | |
          | | 合计 | 12506.78 | 100.00% | |`),
      ],
      residues: [{ at: "E11", expected: "100.01%", actual: "100.00%", with: ["E8", "E9", "E10"] }],
    },
    {
      name: "shares that rounding does not explain",
      tables: [
        overallForm(`${income}
          | 支出构成 | 人员类项目支出 | 5171.27 | 41.35% | |
          | | 运转类项目支出 | 777.57 | 6.22% | |
          | | 特定目标类项目支出 | 6557.94 | 54.44% | |
          | | 合计 | 12506.78 | 100.00% | |`),
      ],
      fails: [{ at: "E11", expected: "102.01%", severity: "error", with: ["E10"] }],
    },
  ],
});
