import { groupTotal } from "../../src/rules/groupTotal/groupTotal";
import { overallForm, projectForm } from "../support/forms";
import { testRule } from "../support/testRule";

testRule(groupTotal, {
  valid: [
    {
      name: "收入构成 and 支出构成 of three years that add up, in a form without merged cells",
      tables: [
        overallForm(`
          | 收入构成 | 财政拨款（本级） | 2058.78 | 100.00% | 667.00 | 1410.90
          | | 财政专户管理资金 | | | |
          | | 其他 | | | |
          | | 合计 | 2058.78 | 100.00% | 667.00 | 1410.90
          | 支出构成 | 人员类项目支出 | 217.37 | 10.56% | 195.33 | 188.80
          | | 运转类项目支出 | 21.49 | 1.04% | 19.51 | 18.70
          | | 特定目标类项目支出 | 1819.92 | 88.40% | 452.16 | 1203.40
          | | 合计 | 2058.78 | 100.00% | 667.00 | 1410.90`),
      ],
    },
    {
      name: "其中 that only says what the line above it holds",
      tables: [
        projectForm(`
          项目资金来源 | 来源项目 | | 金额
          | 合计 | | 1701.44
          | 1.一般公共预算财政拨款 | | 1307.37
          | 其中：申请当年预算拨款 | | 1307.37
          | 2.政府性基金预算财政拨款 | |
          | 使用上年度财政拨款结转 | | 394.07`),
      ],
    },
    {
      name: "小计 below their lines, the first line being of no block",
      tables: [
        projectForm(`
          项目支出明细 | 活动内容 | 金额 | 测算依据
          | 咨询 | 3.00 | 合同
          | 采购电脑 | 10.00 | 20台
          | 采购桌椅 | 4.00 | 40套
          | 设备小计 | 14.00 |
          | 保洁 | 6.00 | 合同
          | 安保 | 7.00 | 合同
          | 小计 | 13.00 |
          | 合计 | 30.00 |`),
      ],
    },
    {
      name: "小计 above their lines",
      tables: [
        projectForm(`
          项目支出明细 | 活动内容 | 金额 | 测算依据
          | 合计 | 30.00 |
          | 小计 | 17.00 |
          | 采购电脑 | 10.00 | 20台
          | 采购软件 | 7.00 | 20套
          | 小计 | 13.00 |
          | 保洁 | 6.00 | 合同
          | 安保 | 7.00 | 合同`),
      ],
    },
    {
      name: "人员经费 and 公用经费 below 基本支出, which they are part of, without 其中",
      tables: [
        overallForm(`
          | 收入构成 | 财政拨款 | 30.00 | 100.00% | |
          | | 合计 | 30.00 | 100.00% | |
          | 支出构成 | 基本支出 | 10.00 | 33.33% | |
          | | 人员经费 | 8.00 | | |
          | | 公用经费 | 2.00 | | |
          | | 项目支出 | 20.00 | 66.67% | |
          | | 合计 | 30.00 | 100.00% | |`),
      ],
    },
    {
      name: "an earlier year that left money over, where neither total is filled in",
      tables: [
        overallForm(`
          | 收入构成 | 财政拨款 | 30.00 | 100.00% | |
          | | 合计 | 30.00 | 100.00% | |
          | 支出构成 | 基本支出 | 10.00 | 33.33% | |
          | | 项目支出 | 20.00 | 66.67% | |
          | | 合计 | 30.00 | 100.00% | |`),
      ],
    },
  ],
  invalid: [
    {
      name: "a 小计 that is none of its lines' sums",
      tables: [
        projectForm(`
          项目支出明细 | 活动内容 | 金额 | 测算依据
          | 采购电脑 | 10.00 | 20台
          | 采购桌椅 | 4.00 | 40套
          | 小计 | 41.00 |
          | 保洁 | 6.00 | 合同
          | 小计 | 6.00 |
          | 合计 | 20.00 |`),
      ],
      fails: [
        { at: "C8", expected: "14.00", actual: "41.00", difference: "27.00", severity: "error", with: ["C6", "C7"] },
      ],
    },
    {
      name: "a total of last year that its sources and the other side contradict",
      tables: [
        overallForm(`
          | 收入构成 | 财政拨款 | 2058.78 | 100.00% | 667.00 | 1410.90
          | | 合计 | 2058.78 | 100.00% | 667.00 | 2071.30
          | 支出构成 | 人员类项目支出 | 217.37 | 10.56% | 195.33 | 188.80
          | | 运转类项目支出 | 21.49 | 1.04% | 19.51 | 18.70
          | | 特定目标类项目支出 | 1819.92 | 88.40% | 452.16 | 1203.40
          | | 合计 | 2058.78 | 100.00% | 667.00 | 1410.90`),
      ],
      fails: [
        { at: "G7", expected: "1410.90", actual: "2071.30", difference: "660.40", severity: "error", with: ["G6"] },
        { at: "G7", severity: "warning", with: ["G11"] },
      ],
    },
    {
      name: "sources of a project that do not add up to its total",
      tables: [
        projectForm(`
          项目资金来源 | 来源项目 | | 金额
          | 当年预算合计 | | 1600.00
          | 1.财政拨款收入（区级安排数） | | 1000.00
          | 2.财政拨款收入（上级转移支付） | | 660.00`),
      ],
      fails: [{ at: "D6", expected: "1660.00", actual: "1600.00", with: ["D7", "D8"] }],
    },
    {
      name: "a part that rounding explains",
      tables: [
        projectForm(`
          项目资金来源 | 来源项目 | | 金额
          | 合计 | | 161.18
          | 1.一般公共预算财政拨款 | | 153.30
          | 2.单位资金 | | 7.87`),
      ],
      residues: [{ at: "D6", difference: "0.01" }],
    },
  ],
});
