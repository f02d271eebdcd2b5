import { columnSum } from "../../src/rules/columnSum/columnSum";
import { table } from "../support/table";
import { testRule } from "../support/testRule";

const incomeByCode = (total: string, fiscal: string, institutional: string) =>
  table`2026年部门收入预算总表 | | | | | | 单位：万元
    功能分类科目编码 | 科目名称 | 合计 | 财政拨款收入 | 事业收入 | 事业单位经营收入 | 其他收入
    205 | 教育支出 | ${total} | ${fiscal} | ${institutional} | | 1.00`;

const withCarriedOut = (total: string) => table`部门支出总表 | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  205 | 教育支出 | 1538.72 | 1510.32 | 28.40
  | 本年支出合计 | 1538.72 | 1510.32 | 28.40
  | 结转下年 | 4.78 | |
  | 支出总计 | ${total} | 1510.32 | 28.40`;

const withSetAside = (basic: string, project = "858.46") => table`一般公共预算支出表 | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  201 | 一般公共服务支出 | 907.61 | 49.15 | 858.46
  2010301 | 行政运行 | 49.15 | 49.15 |
  2010302 | 一般行政管理事务 | 858.46 | | ${project}
  230 | 转移性支出 | 60.00 | |
  | 预留机动经费 | 629.97 | |
  | 合计 | 1597.58 | ${basic} | 858.46`;

const threePublic = (running: string) => table`2027年度财政拨款“三公”经费支出决算表 | | | | | 单位：万元
  合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费
  | | 小计 | 公务用车购置费 | 公务用车运行维护费 |
  8.40 | | 7.10 | | ${running} | 1.30`;

/** 收入总表 in which what was left of last year is told by budget and has no 小计. */
const withCarriedIn = (carried: string, current = "10.00") =>
  table`2026年部门收入总体情况表 | | | | | | 单位：万元
    科目编码 | 科目名称 | 总计 | 上年结余结转 | | 本年收入 |
     | | | 政府性基金 | 一般公共预算 | 一般公共预算 | 事业收入
     | 合计 | 66.00 | 4.00 | ${carried} | 40.00 | ${current}
    207 | 文化旅游体育与传媒支出 | 62.00 | | 12.00 | 40.00 | 10.00
    229 | 其他支出 | 4.00 | 4.00 | | |`;

testRule(columnSum, {
  valid: [
    { name: "收入总表 with 上年结转 by budget, before this year's income", tables: [withCarriedIn("12.00")] },
    { name: "a column in which nothing stands beside one that makes up the sum", tables: [threePublic("7.10")] },
    {
      name: "基本支出=人员+公用, 合计=基本+项目",
      tables: [
        table`一般公共预算支出表 | | | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | | | 项目支出
          | | | 小计 | 人员经费 | 公用经费 |
          210 | 卫生健康支出 | 2013.18 | 193.26 | 171.77 | 21.49 | 1819.92`,
      ],
    },
    {
      name: "columns in another order, empty ones left out",
      tables: [
        table`支出预算总表 | | | | 单位：元
          科目编码 | 科目名称 | 项目支出 | 基本支出 | 总计
          208 | 社会保障和就业支出 | 20.00 | 168800.00 | 168820.00`,
      ],
    },
    {
      name: "基本支出 split without a 小计",
      tables: [
        table`一般公共预算支出表 | | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | | 项目支出
          | | | 人员经费 | 公用经费 |
          210 | 卫生健康支出 | 2013.18 | 171.77 | 21.49 | 1819.92`,
      ],
    },
    {
      name: "“三公”经费 with its parts",
      tables: [
        table`“三公”经费支出表 | | | | | 单位：万元
          “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | | | 公务接待费
          | | 小计 | 公务用车购置费 | 公务用车运行费 |
          31.56 | | 26.30 | 18.00 | 8.30 | 5.26`,
      ],
    },
    {
      name: "收入总表 with one column for all 财政拨款",
      tables: [incomeByCode("75.00", "70.00", "4.00")],
    },
    {
      name: "`其中` below a source: it is in the source already",
      tables: [
        table`2026年收入总表 | | | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 一般公共预算 | | 事业收入 |
          | | | 小计 | 其中：财政拨款 | 金额 | 其中：教育收费
          205 | 教育支出 | 75.00 | 70.00 | 68.00 | 5.00 | 2.00`,
      ],
    },
    {
      name: "项目支出表 with one column for what is carried in",
      tables: [
        table`2026年项目支出表 | | | | 单位：万元
          项目编码 | 项目名称 | 合计 | 一般公共预算 | 上年结转
          001 | 大气污染防治 | 58.00 | 50.00 | 8.00`,
      ],
    },
    { name: "结转下年 without parts, and the total that holds it", tables: [withCarriedOut("1543.50")] },
    { name: "what is set aside, and 转移性支出, without parts", tables: [withSetAside("49.15")] },
  ],
  invalid: [
    {
      name: "what was carried in of one budget",
      tables: [withCarriedIn("21.00")],
      fails: [{ at: "C4", expected: "75.00", actual: "66.00", with: ["D4", "E4", "F4", "G4"] }],
    },
    {
      name: "income of the year beside it",
      tables: [withCarriedIn("12.00", "1.00")],
      fails: [{ at: "C4", expected: "57.00", actual: "66.00" }],
    },
    {
      name: "a sum of columns in which nothing stands",
      tables: [threePublic("")],
      fails: [{ at: "C4", expected: "0.00", says: "公务用车运行维护费”却没有填写", with: ["D4", "E4"] }],
    },
    {
      name: "the total of a list in which 结转下年 has no parts",
      tables: [withCarriedOut("1534.50")],
      fails: [{ at: "C6", expected: "1543.50", actual: "1534.50" }],
    },
    {
      name: "a part of that total",
      tables: [withSetAside("59.15")],
      fails: [{ at: "C8", with: ["D8"] }],
    },
    {
      name: "a subject whose parts are blank",
      tables: [withSetAside("49.15", "")],
      fails: [{ at: "C5" }],
    },
    {
      name: "收入总表 whose 财政拨款收入 is blank",
      tables: [incomeByCode("75.00", "", "4.00")],
      fails: [{ at: "C3", expected: "5.00", actual: "75.00" }],
    },
    {
      name: "收入总表 whose 财政拨款收入 is negative",
      tables: [incomeByCode("75.00", "-70.00", "4.00")],
      fails: [{ at: "D3", with: ["C3"], says: "很可能应为70.00万元" }],
    },
    {
      name: "收入总表 whose total is wrong",
      tables: [incomeByCode("75.10", "70.00", "4.00")],
      fails: [{ at: "C3", expected: "75.00", actual: "75.10" }],
    },
    {
      name: "基本支出 that is not 人员+公用",
      tables: [
        table`一般公共预算支出表 | | | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | | | 项目支出
          | | | 小计 | 人员经费 | 公用经费 |
          210 | 卫生健康支出 | 2013.28 | 193.36 | 171.77 | 21.49 | 1819.92`,
      ],
      fails: [{ at: "D4", expected: "193.26", actual: "193.36", difference: "0.10", with: ["E4", "F4"] }],
    },
    {
      name: "合计 that is not 人员+公用+项目 where no 小计 is printed",
      tables: [
        table`一般公共预算支出表 | | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | | 项目支出
          | | | 人员经费 | 公用经费 |
          210 | 卫生健康支出 | 2031.18 | 171.77 | 21.49 | 1819.92`,
      ],
      fails: [{ at: "C4", expected: "2013.18", actual: "2031.18", with: ["D4", "E4", "F4"] }],
    },
    {
      name: "a remainder that is not opening plus income less expenditure",
      tables: [
        table`政府性基金预算财政拨款收入支出决算表 | | | | | | | 单位：万元
          科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | | | 年末结转和结余
          | | | | 小计 | 基本支出 | 项目支出 |
          212 | 城乡社区支出 | 10.00 | 5.00 | 12.00 | | 12.00 | 4.00`,
      ],
      fails: [{ at: "H4", expected: "3.00", actual: "4.00" }],
    },
  ],
});
