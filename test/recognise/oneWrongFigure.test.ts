/** A table read by its form whose only column of amounts, of one side, has one wrong figure: its sums are looked at all the same. */
import { a1, type Sheet } from "../../src/workbook";
import { causesIn } from "../support/causes";
import { table } from "../support/table";

/** The first cell of each finding but hints. */
const told = (...sheets: readonly Sheet[]): (string | undefined)[] =>
  causesIn(...sheets)
    .filter(({ severity }) => severity !== "info")
    .map(({ places: [first] }) => first && a1(first));

const balanceSheet = (superior: string, general = "17720", spent = "108515", total = "140973"): Sheet => table`
  闽清溪县2026年一般公共预算收支平衡表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一、县级一般公共预算收入 | 85864 | 一、县级一般公共预算支出 | ${spent}
  二、上级补助收入 | ${superior} | 二、上解上级支出 | 699
  "  返还性收入" | 2761 | 三、地方政府一般债务还本支出 | 2363
  "  一般性转移支付收入" | ${general} | 四、安排预算稳定调节基金 | 29396
  "    均衡性转移支付收入" | 5044 | |
  "    县级基本财力保障机制奖补资金收入" | 9618 | |
  "    其他一般性转移支付收入" | 3058 | |
  "  专项转移支付收入" | 10258 | |
  三、地方政府一般债务转贷收入 | 18211 | |
  四、上年结余收入 | 1254 | |
  五、调入资金 | 3041 | |
  六、动用预算稳定调节基金 | 1864 | |
  收入总计 | 140973 | 支出总计 | ${total}`;

test("a subtotal between its parts and the whole, each on one side of the table", () => {
  expect(told(balanceSheet("30739"))).toEqual([]);
  expect(told(balanceSheet("19058"))).toEqual(["B5"]);
  expect(told(balanceSheet("30739", "24276"))).toEqual(["B7"]);
});

test("two sides that each add up, and differ", () => {
  expect(told(balanceSheet("30739", "17720", "118515", "150973"))).toEqual(["B16"]);
});

test("本年收支结余 among what was spent is no part of it", () => {
  expect(
    told(table`
      2026年基本医疗保险基金收支预算表 | | | 单位：万元
      收入 | | 支出 |
      项目 | 预算数 | 项目 | 预算数
      一、本年收入 | 8000 | 一、本年支出 | 6000
      1.保险费收入 | 5000 | 1.待遇支出 | 5900
      2.财政补贴收入 | 3000 | 2.转移支出 | 100
      | | 二、本年收支结余 | 2000
      本年收入合计 | 8000 | 本年支出合计 | 6000
      上年结余 | 7000 | 年末滚存结余 | 9000
      收入总计 | 15000 | 支出总计 | 15000`),
  ).toEqual([]);
});

const stateCapital = (total: string, sum = "125", part = "65"): Sheet => table`
  某县2026年国有资本经营预算收支表 | | | | | 单位：万元
  收入 | | | 支出 | |
  项目 | 2025年执行数 | 2026年预算数 | 项目 | 2025年执行数 | 2026年预算数
  一、利润收入 | 100 | 120 | 一、解决历史遗留问题及改革成本支出 | 40 | 60
  二、股利、股息收入 | 40 | 45 | 二、国有企业资本金注入 | 50 | 50
  三、产权转让收入 | | | 三、其他国有资本经营预算支出 | 8 | 15
  四、其他国有资本经营预算收入 | 20 | 30 | | |
  本年收入合计 | 160 | 195 | 本年支出合计 | 98 | ${sum}
  上年结转 | 3 | 5 | 调出资金 | ${part} | 75
  收入总计 | ${total} | 200 | 支出总计 | 163 | 200`;

test("one of four columns that all add up but for one figure", () => {
  expect(told(stateCapital("163"))).toEqual([]);
  expect(told(stateCapital("223"))).toEqual(["B10"]);
  expect(told(stateCapital("163", "171"))).toEqual(["F8"]);
});

const bonds = (education: string): Sheet => table`
  2025年新增地方政府债券资金安排表 | | | 单位：万元
  序号 | 项目名称 | 债券类型 | 安排金额
  一、教育 | | | ${education}
  1 | 区第二中学扩建工程 | 一般债券 | 1500
  2 | 公办幼儿园建设 | 一般债券 | 800
  二、交通 | | | 1200
  1 | 县道改造 | 一般债券 | 1200
  三、市政 | | | 1500
  1 | 污水管网二期 | 一般债券 | 900
  2 | 老旧小区改造 | 一般债券 | 600
  合计 | | | 5000`;

test("a heading above its lines in a list with one column of amounts", () => {
  expect(told(bonds("2300"))).toEqual([]);
  expect(told(bonds("1426"))).toEqual(["D3"]);
});

const charges = (expenditure: string): Sheet => table`
  财政专户管理资金收支预算表 | | | | 单位：万元
  收费项目名称 | 收费标准（元） | 人数 | 计划收入 | 计划支出
  合计 | | | 163.11 | ${expenditure}
  高中学费 | 500 | — | 97.866 | 97.866
  住宿费 | 300 | — | 65.244 | 65.244`;

test("a total of two lines whose sum stands beside it", () => {
  expect(told(charges("163.11"))).toEqual([]);
  expect(told(charges("223.46"))).toEqual(["E3"]);
});

test("averages and prices below a total add up to nothing", () => {
  expect(
    told(table`
      补助经费测算表 | | | 单位：万元
      学校 | 拨付额 | 生均水平 | 标准
      合计 | 300 | 21 | 20
      一中 | 100 | 20 | 20
      二中 | 200 | 22 | 20`),
  ).toEqual([]);
});
