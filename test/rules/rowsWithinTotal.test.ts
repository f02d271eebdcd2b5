/** 预算执行情况 of a department: what stands below 基本支出 and 项目支出 is part of them, and is not added to the total once more. */
import { groupTotal } from "../../src/rules/groupTotal/groupTotal";
import { weightTotal } from "../../src/rules/points/weightTotal";
import type { Sheet } from "../../src/workbook";
import { evaluationForm } from "../support/forms";
import { sheet } from "../support/table";
import { testRule } from "../support/testRule";

interface Rows {
  /** What the rows are called, from 基本支出 on. */
  readonly names: readonly [string, string, string, string];
  readonly total?: string;
  readonly personnel?: string;
  readonly basic?: string;
  readonly points?: string;
}

function overall({
  names,
  total = "年度资金总额",
  personnel = "810.40",
  basic = "1000.00",
  points = "100",
}: Rows): Sheet {
  return sheet(
    "",
    `部门整体支出绩效自评表
     部门名称 | 某市某局 | | 单位：万元
     预算执行情况 | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
      | ${total} | 1500.00 | 1620.40 | 1555.58 | 10 | 96.00% | 9.6
      | ${names[0]} | ${basic} | 1010.40 | 1005.58 | | |
      | ${names[1]} | 800.00 | ${personnel} | 808.08 | | |
      | ${names[2]} | 200.00 | 200.00 | 197.50 | | |
      | ${names[3]} | 500.00 | 610.00 | 550.00 | | |
     绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      | 产出指标 | 数量指标 | 治理河道 | ≥30公里 | 32公里 | 60 | 60
      | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 93% | 30 | 29
      | 合计 | | | | | ${points} | 98.6`,
  );
}

const ofWhich = ["基本支出", "其中：人员经费", "公用经费", "项目支出"] as const;
const numbered = ["（一）基本支出", "1.人员经费", "2.公用经费", "（二）项目支出"] as const;
const plain = ["基本支出", "在编人员", "日常运转", "项目支出"] as const;

testRule(groupTotal, {
  valid: [
    { name: "parts of which 其中 opens the list", tables: [overall({ names: ofWhich })] },
    { name: "parts by their numbers", tables: [overall({ names: numbered })] },
    { name: "parts that only the figures show", tables: [overall({ names: plain })] },
    {
      name: "parts of which one is listed, by its number",
      tables: [
        evaluationForm(`
          项目资金 | | 全年预算数 | 全年执行数
          | 年度资金总额 | 30.00 | 28.00
          | 一、财政拨款 | 20.00 | 18.00
          | 1.上年结转 | 5.00 | 4.00
          | 二、其他资金 | 10.00 | 10.00`),
      ],
    },
    {
      name: "two totals, each of its own",
      tables: [
        evaluationForm(`
          项目资金 | | 全年预算数 | 全年执行数
          | 基本支出总额 | 30.00 | 28.00
          | 项目支出总额 | 20.00 | 18.00`),
      ],
    },
  ],
  invalid: [
    {
      name: "a wrong part of 基本支出",
      tables: [overall({ names: ofWhich, personnel: "8104.00" })],
      fails: [{ at: "D6", expected: "810.40", actual: "8104.00" }],
    },
    {
      name: "基本支出 that neither its parts nor the total bear out",
      tables: [overall({ names: plain, basic: "1100.00" })],
      fails: [
        { at: "C5", expected: "1000.00", actual: "1100.00" },
        { at: "C4", expected: "1600.00", actual: "1500.00" },
      ],
    },
    {
      name: "a total that its words do not tell",
      tables: [
        evaluationForm(`
          项目资金 | | 全年预算数 | 全年执行数
          | 专项预算资金总额 | 30.00 | 28.00
          | 财政拨款 | 20.00 | 18.00
          | 其他资金 | 11.00 | 10.00`),
      ],
      fails: [{ at: "C5", expected: "31.00", actual: "30.00" }],
    },
  ],
});

testRule(weightTotal, {
  valid: [{ name: "points of a total in other words", tables: [overall({ names: plain, total: "部门预算总额" })] }],
  invalid: [
    {
      name: "points that do not come to what is printed, of a total in other words",
      tables: [overall({ names: plain, total: "部门预算总额", points: "110" })],
      fails: [{ at: "G12", expected: "100", actual: "110" }],
    },
  ],
});
