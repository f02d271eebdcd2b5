import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import { duplicateCode } from "../../src/rules/duplicateCode";
import { rollUp } from "../../src/rules/rollUp";
import { table, workbook } from "../support/table";
import { testRule } from "../support/testRule";

const printedTwice = table`支出总表 | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  | 合计 | 28.72 | 28.72 |
  22102 | 住房改革支出 | 28.72 | 28.72 |
  2210201 | 住房公积金 | 18.89 | 18.89 |
  2210201 | 住房公积金 | 18.89 | 18.89 |
  2210202 | 提租补贴 | 9.83 | 9.83 |`;

testRule(duplicateCode, {
  valid: [
    table`支出总表 | | | | 单位：万元
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
      22102 | 住房改革支出 | 28.72 | 28.72 |
      2210201 | 住房公积金 | 18.89 | 18.89 |
      2210202 | 提租补贴 | 9.83 | 9.83 |`,
    {
      name: "the same item for two organisations",
      tables: [
        table`支出总表 | | | | | 单位：万元
          单位名称 | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          医疗保障局本级 | 2210201 | 住房公积金 | 18.89 | 18.89 |
          医疗保险中心 | 2210201 | 住房公积金 | 9.83 | 9.83 |`,
      ],
    },
    {
      name: "lines by two classifications",
      tables: [
        table`支出预算表 | | | | | | 单位：万元
          科目 | | 部门预算支出经济分类 | | 合计 | 基本支出 | 项目支出
          科目编码 | 科目名称 | 编码 | 名称 | | |
          2050201 | 学前教育 | 30101 | 基本工资 | 46.20 | 46.20 |
          2050201 | 学前教育 | 30102 | 津贴补贴 | 12.80 | 12.80 |
          2050201 | 学前教育 | 30201 | 办公费 | 3.10 | | 3.10
          合计 | | | | 62.10 | 59.00 | 3.10`,
      ],
    },
    {
      name: "a block for every organisation",
      tables: [
        table`支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          | 医疗保障局本级小计 | 18.89 | 18.89 |
          2210201 | 住房公积金 | 18.89 | 18.89 |
          | 医疗保险中心小计 | 9.83 | 9.83 |
          2210201 | 住房公积金 | 9.83 | 9.83 |`,
      ],
    },
    {
      name: "a block below every organisation's code",
      tables: [
        table`支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          205001 | 医疗保障局本级 | 18.89 | 18.89 |
          2210201 | 住房公积金 | 18.89 | 18.89 |
          205002 | 医疗保险中心 | 18.89 | 18.89 |
          2210201 | 住房公积金 | 18.89 | 18.89 |`,
      ],
    },
    {
      name: "government codes beside departmental ones",
      tables: [
        table`一般公共预算基本支出表 | | | | | | 单位：万元
          部门预算支出经济分类科目 | | 政府预算支出经济分类科目 | | 合计 | 人员经费 | 公用经费
          科目编码 | 科目名称 | 科目编码 | 科目名称 | | |
          301 | 工资福利支出 | 501 | 机关工资福利支出 | 7.00 | 7.00 |
          30101 | 基本工资 | 50101 | 工资奖金津补贴 | 4.00 | 4.00 |
          30102 | 津贴补贴 | 50101 | 工资奖金津补贴 | 3.00 | 3.00 |`,
      ],
    },
    {
      name: "organisations on every line of purchases",
      tables: [
        table`政府采购预算表 | | | | | 单位：万元
          单位代码 | 单位名称 | 政府采购品目 | 采购数量 | 单价 | 采购金额
          205001 | 医疗保障局本级 | [C23030000]审计服务 | 1 | 25.00 | 25.00
          205001 | 医疗保障局本级 | [C23030000]审计服务 | 1 | 25.00 | 25.00`,
      ],
    },
    {
      name: "a project for two organisations",
      tables: [
        table`项目支出表 | | | | 单位：万元
          项目编码 | 项目名称 | 项目单位 | 合计 | 一般公共预算
          42010022737T000000104 | 医疗保障业务执行工作经费 | 医疗保障局本级 | 929.80 | 929.80
          42010022737T000000104 | 医疗保障业务执行工作经费 | 医疗保险中心 | 60.00 | 60.00`,
      ],
    },
  ],
  invalid: [
    {
      name: "two names of one code in a table that nothing names: they may be projects",
      tables: [
        table`部门：某某县自然资源局 | | | | | 单位：万元
          科目编码 | | | 单位代码 | 单位名称（科目） | 金额
          类 | 款 | 项 | | |
          | | | | 合计 | 70.00
          220 | | | | 自然资源海洋气象等支出 | 70.00
          220 | "01" | | | 自然资源事务 | 70.00
          220 | "01" | "06" | 312301 | 国土变更调查 | 45.00
          220 | "01" | "06" | 312301 | 耕地保护 | 25.00`,
      ],
      fails: [{ at: "C8", severity: "warning" }],
    },
    {
      name: "a row printed twice",
      tables: [printedTwice],
      fails: [{ at: "A6", severity: "error", with: ["A5"], says: "多打了一行" }],
    },
    {
      name: "a code typed for another",
      tables: [
        table`支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          22102 | 住房改革支出 | 28.72 | 28.72 |
          2210201 | 住房公积金 | 18.89 | 18.89 |
          2210201 | 提租补贴 | 9.83 | 9.83 |`,
      ],
      fails: [{ at: "A5", severity: "error", actual: "2210201", says: "名称不同" }],
    },
    {
      name: "a code typed for another in the rows of one of several organisations",
      tables: [
        table`支出总表 | | | | | 单位：万元
          单位名称 | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          医疗保障局本级 | 2010301 | 行政运行 | 80.20 | 80.20 |
          医疗保障局本级 | 2080505 | 机关事业单位基本养老保险缴费支出 | 9.83 | 9.83 |
          医疗保障局本级 | 2080506 | 机关事业单位职业年金缴费支出 | 4.92 | 4.92 |
          医疗保障局本级 | 2080505 | 机关事业单位基本养老保险缴费支出 | 6.41 | 6.41 |
          医疗保障局本级 | 2210201 | 住房公积金 | 18.89 | 18.89 |
          医疗保险中心 | 2010350 | 事业运行 | 40.00 | 40.00 |
          医疗保险中心 | 2080505 | 机关事业单位基本养老保险缴费支出 | 5.12 | 5.12 |
          医疗保险中心 | 2080506 | 机关事业单位职业年金缴费支出 | 2.56 | 2.56 |
          医疗保险中心 | 2210201 | 住房公积金 | 8.13 | 8.13 |`,
      ],
      fails: [{ at: "B6", severity: "error", with: ["B4"] }],
    },
    {
      name: "a row carried over to the next page",
      tables: [
        table`一般公共预算基本支出表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
          302 | 商品和服务支出 | 9.60 | | 9.60
          30201 | 办公费 | 4.80 | | 4.80
          科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
          30201 | 办公费 | 4.80 | | 4.80
          30205 | 水费 | 0.80 | | 0.80
          30206 | 电费 | 4.00 | | 4.00`,
      ],
      fails: [{ at: "A6", severity: "warning" }],
    },
    {
      name: "a project listed twice",
      tables: [
        table`项目支出表 | | | | 单位：万元
          项目编码 | 项目名称 | 项目单位 | 合计 | 一般公共预算
          42010022737T000000104 | 医疗保障业务执行工作经费 | 医疗保障局本级 | 929.80 | 929.80
          42010022737T000000104 | 医疗保障业务执行工作经费 | 医疗保障局本级 | 60.00 | 60.00`,
      ],
      fails: [{ at: "A4", severity: "error" }],
    },
  ],
});

it("duplicate-code takes the sum that counts the row twice as its consequence", () => {
  const { findings } = check(recognise(workbook(printedTwice)), { rules: [duplicateCode, rollUp] });
  const [first, ...others] = findings;
  expect(first?.rule).toBe("duplicate-code");
  expect(others.length).toBeGreaterThan(0);
  for (const other of others) expect(other).toMatchObject({ rule: "roll-up", consequenceOf: first?.fingerprint });
});

test("a block pasted twice is one mistake, and what its sums say follows from it", () => {
  const pasted = table`支出总表 | | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    210 | 卫生健康支出 | 17.76 | 17.76 |
    21011 | 行政事业单位医疗 | 17.76 | 17.76 |
    2101101 | 行政单位医疗 | 7.08 | 7.08 |
    2101103 | 公务员医疗补助 | 10.68 | 10.68 |
    21011 | 行政事业单位医疗 | 17.76 | 17.76 |
    2101101 | 行政单位医疗 | 7.08 | 7.08 |
    2101103 | 公务员医疗补助 | 10.68 | 10.68 |`;
  const { findings } = check(recognise(workbook(pasted)), { rules: [duplicateCode, rollUp] });
  const causes = findings.filter(({ consequenceOf }) => consequenceOf === undefined);
  expect(causes.map(({ rule, message }) => [rule, message])).toEqual([
    [
      "duplicate-code",
      "支出总表第7至9行与第4至6行的编码、金额完全相同：21011、2101101、2101103。请核对这几行是否粘贴了两次，多余的删去。",
    ],
  ]);
});
