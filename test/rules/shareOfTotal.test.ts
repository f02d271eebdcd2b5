import { shareOfTotal } from "../../src/rules/comparison/shareOfTotal";
import { table } from "../support/table";
import { testRule } from "../support/testRule";

const income = (share: string, percent = "") => table`2025年部门收入总体情况表 | | 单位：万元
  项目 | 2025年预算数 | 占收入总计的比重%
  一、一般公共预算财政拨款收入 | 4443.17 | ${share}
  二、政府性基金预算财政拨款收入 | 39.23 | 0.77${percent}
  三、事业收入 | 393.31 | 7.72${percent}
  四、上级补助收入 | |
  本年收入合计 | 4875.71 | 95.72${percent}
  上年结转和结余 | 217.89 | 4.28${percent}
  收入总计 | 5093.60 | 100.00${percent}`;

const spent = (share: string) => table`2025年部门支出表 | | | | 单位：万元
  科目编码 | 科目名称 | 2024年预算数 | 2025年预算数 | 占比
  | 合计 | 180.00 | 200.00 | 1.0000
  208 | 社会保障和就业支出 | 60.00 | 50.00 | 0.2500
  210 | 卫生健康支出 | 50.00 | 66.60 | ${share}
  221 | 住房保障支出 | 70.00 | 83.40 | 0.4170`;

const evened = (last: string, second = "33.33") => table`2024年度支出决算结构表 | | 单位：万元
  项目 | 金额 | 占比（%）
  基本支出 | 333.33 | 33.33
  项目支出 | 333.33 | ${second}
  经营支出 | 333.34 | ${last}
  合计 | 1000.00 | 100.00`;

const structure = (whole: string) => table`收入决算结构表 | | 单位：万元
  收入项目 | 金额 | 占本年收入比重
  财政拨款收入 | 2286.75 | 92.33%
  事业收入 | 118.81 | 4.80%
  经营收入 | 24.63 | 0.99%
  其他收入 | 46.39 | 1.87%
  本年收入合计 | ${whole} | 100.00%`;

testRule(shareOfTotal, {
  valid: [
    { name: "shares of what is listed", tables: [structure("2476.58")] },
    {
      name: "shares of all, of which the main items are listed",
      tables: [
        table`收入决算结构表 | | 单位：万元
          收入项目 | 金额 | 占本年收入比重
          财政拨款收入 | 2286.75 | 83.21%
          事业收入 | 118.81 | 4.32%
          经营收入 | 24.63 | 0.90%
          本年收入合计 | 2748.16 | 100.00%`,
      ],
    },
    { name: "percent points", tables: [income("87.23")] },
    { name: "percents typed as texts", tables: [income("87.23%", "%")] },
    { name: "ratios, beside figures of last year", tables: [spent("0.3330")] },
    {
      name: "shares of something else",
      tables: [
        table`2025年部门支出表 | | | 单位：万元
          科目编码 | 科目名称 | 预算数 | 占全市同类支出的比重%
          | 合计 | 200.00 | 3.10
          208 | 社会保障和就业支出 | 50.00 | 1.25
          210 | 卫生健康支出 | 66.60 | 4.12
          221 | 住房保障支出 | 83.40 | 7.77`,
      ],
    },
    {
      name: "a growth",
      tables: [
        table`2025年部门支出表 | | | | 单位：万元
          科目编码 | 科目名称 | 2024年预算数 | 2025年预算数 | 增减比例%
          | 合计 | 180.00 | 200.00 | 11.11
          208 | 社会保障和就业支出 | 60.00 | 50.00 | -16.67
          210 | 卫生健康支出 | 50.00 | 66.60 | 33.20
          221 | 住房保障支出 | 70.00 | 83.40 | 19.14`,
      ],
    },
  ],
  invalid: [
    {
      name: "a total that is not theirs",
      tables: [structure("247.658")],
      fails: [{ at: "B7", expected: "2476.58", says: "各项占比也是按这个数算的" }],
    },
    { name: "a total that nobody filled in", tables: [structure("")], fails: [{ at: "B7", expected: "2476.58" }] },
    {
      name: "one share a last digit off, so that all add up to 100, as a hint",
      tables: [evened("33.34")],
      fails: [{ at: "C5", severity: "info" }],
    },
    { name: "a share that is further off", tables: [evened("33.35")], fails: [{ at: "C5", severity: "warning" }] },
    {
      name: "two digits swapped",
      tables: [income("82.73")],
      fails: [{ at: "C3", expected: "87.23%", actual: "82.73%", severity: "warning", with: ["B3", "B9"] }],
    },
    { name: "a share that is a text", tables: [income("82.73%", "%")], fails: [{ at: "C3", expected: "87.23%" }] },
    { name: "a ratio", tables: [spent("0.3033")], fails: [{ at: "E5", expected: "33.30%" }] },
  ],
});
