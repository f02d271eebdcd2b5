/** What is left between the two sides of a budget (`收支差额`) is no term of either, whatever it is called and wherever it stands. */
import { causesIn, inShort } from "../support/causes";
import { sheet } from "../support/table";

const said = (text: string): string[] =>
  causesIn(sheet("表", text))
    .filter(({ severity }) => severity !== "info")
    .map(inShort);

/** 820.00 come in, 790.00 are spent. */
const amongExpenditure = (caption: string, vehicles = "70.00"): string => `
  2027年收支预算总表
  单位：某市干部休养所 | | | 单位：万元
  收入 | | 支出
  项目 | 预算数 | 项目 | 预算数
  一、财政拨款收入 | 610.00 | 一、人员经费 | 450.00
  二、事业收入 | 130.00 | 二、公用经费 | 270.00
  三、经营收入 | 60.00 | ${caption} | 30.00
  四、其他收入 | 20.00 | 四、项目经费 | ${vehicles}
  本年收入合计 | 820.00 | 本年支出合计 | 790.00
  上年结转 | 15.00 | 结转下年 | 45.00
  收入总计 | 835.00 | 支出总计 | 835.00`;

test.each([
  "三、收支结余（一－二）",
  "三、收支差额（赤字以“-”号填列）",
  "收支净额",
  "三、当年收支相抵",
  "三、事业收支结余",
  "三、结余（超支）",
  "三、本年收支结余及分配",
])("%s among what is spent is no part of it", (caption) => {
  expect(said(amongExpenditure(caption))).toEqual([]);
  expect(said(amongExpenditure(caption, "77.00"))).toEqual(["balance error D9"]);
});

test("what makes up for a deficit is an income", () => {
  const made = `
    2027年部门收支总表
    部门：某市少年宫 | | | 单位：万元
    收入 | | 支出 |
    项目 | 预算数 | 项目 | 预算数
    一、财政拨款收入 | 600.00 | 一、教育支出 | 760.00
    二、事业收入 | 200.00 | 二、住房保障支出 | 50.00
    三、弥补收支差额 | 10.00
    收入总计 | 810.00 | 支出总计 | 810.00`;
  expect(said(made)).toEqual([]);
  expect(said(made.replace("差额 | 10.00", "差额 | 20.00"))).toEqual(["balance error B8"]);
});

const hospital = (lastYears = "910.00", left = "120.00"): string => `
  2027年收支预算总表
  编制单位：某市中医医院 | | | | | 单位：万元
  项目 | 上年预算数 | 本年预算数 | 项目 | 上年预算数 | 本年预算数
  一、收入合计 | 5610.00 | 6220.00 | 二、支出合计 | 5500.00 | 6100.00
  （一）财政补助收入 | ${lastYears} | 1020.00 | （一）人员经费 | 2500.00 | 2800.00
  （二）医疗收入 | 4500.00 | 5000.00 | （二）卫生材料费 | 1200.00 | 1300.00
  （三）其他收入 | 200.00 | 200.00 | （三）药品费 | 1800.00 | 2000.00
   |  |  | 三、收支结余 | 110.00 | ${left}`;

test("two sides whose difference stands below them need not agree", () => {
  expect(said(hospital())).toEqual([]);
  expect(said(hospital("910.00", "210.00"))).toEqual(["surplus warning F8"]);
});

test("a sum that holds this year is asked of last year too", () => {
  expect(said(hospital("190.00"))).toEqual(["balance warning B4"]);
});

const list = (closing: string): string => `
  2027年收支预算总表
  单位：某市保税区管委会 | 单位：万元
  项目 | 预算数
  一、本年收入 | 900.00
  （一）财政拨款收入 | 700.00
  （二）事业收入 | 200.00
  二、本年支出 | 870.00
  （一）基本支出 | 500.00
  （二）项目支出 | 370.00
  三、收支结余 | 30.00
  四、上年结转结余 | 25.00
  五、结转下年 | ${closing}`;

test("in one list it leads from what was carried in to what is carried out", () => {
  expect(said(list("55.00"))).toEqual([]);
  expect(said(list("65.00"))).toEqual(["surplus warning B12"]);
});

const divided = (own: string): string => `
  2027年部门收支总表
  部门：某市体育局 | | | | | 单位：万元
  收入 | | 支出 | | |
  项目 | 预算数 | 项目 | 合计 | 基本支出 | 项目支出
  一、财政拨款 | 6000.00 | 一、文化旅游体育与传媒支出 | 5500.00 | 5300.00 | 200.00
  二、事业收入 | 220.00 | 二、社会保障和就业支出 | 600.00 | 600.00 |
  本年收入 | 6220.00 | 本年支出 | 6100.00 | 5900.00 | 200.00
  收支结余 | ${own} | 收支结余 | 120.00 | |
  上年结转 | 20.00 | 年终结转 | 140.00 | |
  收入总计 | 6240.00 | 支出总计 | 6240.00 | |`;

test("what is left over is not divided by what money is spent on, and may stand on both sides", () => {
  expect(said(divided("120.00"))).toEqual([]);
  expect(said(divided("102.00"))).toEqual(["surplus warning B8"]);
});
