import { negativeAmount } from "../../src/rules/negativeAmount";
import { table } from "../support/table";
import { testRule } from "../support/testRule";

const withReason = (note: string) => table`2023年度一般公共预算财政拨款支出决算表 | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  213 | 农林水支出 | 1007.69 | 210.50 | 797.19
  2130501 | 行政运行 | 210.50 | 210.50 |
  2130505 | 生产发展 | 800.40 | | 800.40
  2130599 | 其他巩固脱贫攻坚成果衔接乡村振兴支出 | -3.21 | | -3.21
  ${note}`;

const differing = (head: string, initial = "30.00") => table`部门支出预决算对比表 | | | | | 单位：万元
  科目编码 | 科目名称 | 年初预算数 | 决算数 | ${head} |
  | | | | 金额 | 比例（%）
  合计 | | 130.00 | 127.50 | -2.50 | -1.92
  204 | 公共安全支出 | 130.00 | 127.50 | -2.50 | -1.92
  20406 | 司法 | 130.00 | 127.50 | -2.50 | -1.92
  2040601 | 行政运行 | 100.00 | 95.50 | -4.50 | -4.50
  2040602 | 一般行政管理事务 | ${initial} | 32.00 | 2.00 | 6.67`;

testRule(negativeAmount, {
  valid: [
    {
      name: "a negative amount whose reason stands below the table",
      tables: [withReason("注：2130599为收回以前年度支出，冲减当年支出，故为负数。")],
    },
    { name: "a reason for all that is negative", tables: [withReason("注：负数为收回以前年度支出。")] },
    {
      name: "a budget of amounts, zeros and blanks",
      tables: [
        table`支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          208 | 社会保障和就业支出 | 16.88 | 16.88 | 0.00
          210 | 卫生健康支出 | 2013.18 | 193.26 | 1819.92`,
      ],
    },
    {
      name: "final accounts whose remainders were adjusted, in columns",
      tables: [
        table`政府性基金预算财政拨款收入支出决算表 | | | | | | | 单位：万元
          科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | | | 年末结转和结余
          | | | | 小计 | 基本支出 | 项目支出 |
          212 | 城乡社区支出 | -1.00 | 5.00 | 12.00 | | 12.00 | -8.00`,
      ],
    },
    {
      name: "a business that made a loss, among what was carried over",
      tables: [
        table`收入支出决算总表 | | | 单位：万元
          收入 | | 支出 |
          项目 | 决算数 | 项目 | 决算数
          一、财政拨款收入 | 500.10 | 一、教育支出 | 493.50
          本年收入合计 | 500.10 | 本年支出合计 | 493.50
          年初结转和结余 | 100.00 | 年末结转和结余 | 106.60
          其中：项目支出结转和结余 | 60.00 | |
          经营结余 | -2.00 | |
          总计 | 600.10 | 总计 | 600.10`,
      ],
    },
    {
      name: "final accounts whose remainders were adjusted, in rows",
      tables: [
        table`2023年度收入支出决算总表 | | | | | 公开01表
          收入 | | | 支出 | |
          项目 | 行次 | 金额 | 项目 | 行次 | 金额
          一、一般公共预算财政拨款收入 | 1 | 10.00 | 一、一般公共服务支出 | 31 | 12.00
          本年收入合计 | 27 | 10.00 | 本年支出合计 | 57 | 12.00
          使用非财政拨款结余 | 28 | -1.00 | 结余分配 | 58 | -0.50
          年初结转和结余 | 29 | -20.00 | 年末结转和结余 | 59 | -22.50
          总计 | 30 | -11.00 | 总计 | 60 | -11.00`,
      ],
    },
    {
      name: "a difference, which the head of the group says and 金额 below it does not",
      tables: [differing("决算数与年初预算数差异")],
    },
  ],
  invalid: [
    {
      name: "an amount beside a difference",
      tables: [differing("决算数与年初预算数差异", "-30.00")],
      fails: [{ at: "C8" }],
    },
    {
      name: "a reason for another row",
      tables: [withReason("注：2130505含冲减当年支出的数。")],
      fails: [{ at: "E6" }],
    },
    {
      name: "a negative 项, told where it stands and not in the sums above and beside it",
      tables: [
        table`支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          | 合计 | -16.88 | -16.88 |
          208 | 社会保障和就业支出 | -16.88 | -16.88 |
          20805 | 行政事业单位养老支出 | -16.88 | -16.88 |`,
      ],
      fails: [{ at: "D5", severity: "warning", actual: "-16.88", says: "是负数-16.88万元" }],
    },
    {
      name: "上年结转结余 and a source of income in a budget",
      tables: [
        table`收支总表 | | | 单位：万元
          收入 | | 支出 |
          项目 | 预算数 | 项目 | 预算数
          一、一般公共预算拨款收入 | 20.00 | 一、社会保障和就业支出 | 10.00
          二、其他收入 | （5.00） | 二、卫生健康支出 |
          本年收入合计 | 15.00 | 本年支出合计 | 10.00
          上年结转结余 | -5.00 | 年终结转结余 |
          收入总计 | 10.00 | 支出总计 | 10.00`,
      ],
      fails: [{ at: "B5", actual: "-5.00" }, { at: "B7" }],
    },
    {
      name: "expenditure in final accounts",
      tables: [
        table`2023年度支出决算表 | | | | 单位：万元
          科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
          208 | 社会保障和就业支出 | 18.78 | 19.78 | -1.00`,
      ],
      fails: [{ at: "E3" }],
    },
  ],
});
