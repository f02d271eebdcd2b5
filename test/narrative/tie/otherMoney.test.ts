/** Figures of something narrower than a table has under the same name: right ones are silent, a wrong one of the table's own is told. */
import { toldOf, withText } from "../../support/narrative";
import { sheet } from "../../support/table";

const budget = [
  sheet(
    "表1",
    `2026年部门收支总表
     部门：某某市民族宗教事务局 | | | 单位：万元
     收入 | | 支出 |
     项目 | 预算数 | 项目 | 预算数
     一、一般公共预算拨款收入 | 1431.84 | 一、一般公共服务支出 | 1471.21
     二、其他收入 | 84.75 | 二、城乡社区支出 | 213.65
     本年收入合计 | 1516.59 | 本年支出合计 | 1684.86
     上年结转 | 168.27 | 结转下年 |
     收入总计 | 1684.86 | 支出总计 | 1684.86`,
  ),
  sheet(
    "表6",
    `2026年一般公共预算基本支出表
     部门：某某市民族宗教事务局 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
              | 合计 | 668.87 | 648.75 | 20.12
     301 | 工资福利支出 | 648.75 | 648.75 |
     30101 | 基本工资 | 648.75 | 648.75 |
     302 | 商品和服务支出 | 20.12 | | 20.12
     30201 | 办公费 | 10.26 | | 10.26
     30211 | 差旅费 | 4.83 | | 4.83
     30226 | 劳务费 | 3.01 | | 3.01
     30213 | 维修（护）费 | 2.02 | | 2.02`,
  ),
  sheet(
    "表10",
    `2026年项目支出表
     部门：某某市民族宗教事务局 | | 单位：万元
     项目名称 | 合计 | 一般公共预算
     合计 | 762.97 | 762.97
     综合业务管理 | 405.36 | 405.36
     平台运行维护 | 357.61 | 357.61`,
  ),
];

const right = (text: string) => ({ text, told: [] as string[] });
const wrong = (text: string, ...told: string[]) => ({ text, told });

test.each([
  // Parts of a project.
  right("综合业务管理项目405.36万元，包括差旅费55.20万元、劳务费30.00万元、委托业务费320.16万元。"),
  right("平台运行维护项目2026年预算357.61万元，其中办公费57.61万元，维修（护）费300.00万元。"),
  wrong(
    "公用经费20.12万元，包括办公费10.26万元、差旅费5.20万元、劳务费3.01万元。",
    "error narrative-amount 【5.20万元】",
  ),
  right("差旅费22.40万元（含项目支出17.57万元）。"),
  wrong("差旅费22.40万元。", "error narrative-amount 【22.40万元】"),
  wrong("差旅费22.40万元（含项目支出27.57万元）。", "error narrative-part 【27.57万元】"),
  // Parts of what is bought, and of what goes to the treasury.
  right("政府购买服务预算128.60万元，其中一般公共服务支出68.60万元、城乡社区支出60.00万元。"),
  right("非税收入上缴国库12.00万元，其中行政事业性收费收入2.00万元、其他收入10.00万元。"),
  wrong(
    "支出预算1684.86万元，其中一般公共服务支出1471.21万元、城乡社区支出60.00万元。",
    "error narrative-amount 【60.00万元】",
  ),
  // What is changed, and what something is without a part of it.
  right("压减办公费2.00万元、差旅费1.50万元、劳务费1.50万元。"),
  wrong("办公费10.26万元、差旅费1.50万元、劳务费3.01万元。", "error narrative-amount 【1.50万元】"),
  right("剔除一次性因素70.58万元后，人员经费578.17万元。"),
  wrong("人员经费578.17万元。", "error narrative-amount 【578.17万元】"),
  // Of a part of the year.
  right("预计2026年上半年支出842.43万元，其中基本支出334.44万元、项目支出507.99万元。"),
  wrong("2026年支出1684.86万元，其中基本支出334.44万元。", "error narrative-amount 【334.44万元】"),
])("$text", ({ text, told }) => {
  expect(toldOf(withText(text, budget))).toEqual(told);
});

/** With what was carried over in the same column. */
const withCarried = [
  ...budget,
  sheet(
    "表5",
    `2026年一般公共预算支出表
     部门：某某市民族宗教事务局 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
              | 合计 | 1600.11 | 668.87 | 931.24
     201 | 一般公共服务支出 | 1471.21 | 539.97 | 931.24
     208 | 社会保障和就业支出 | 128.90 | 128.90 |`,
  ),
];

test.each([
  // This year's money alone, where the table has what was carried over too.
  right("一般公共预算当年拨款1431.84万元，其中一般公共服务支出1302.94万元，社会保障和就业支出128.90万元。"),
  wrong("一般公共预算当年拨款1413.84万元，其中一般公共服务支出1302.94万元。", "error narrative-amount 【1413.84万元】"),
  // Which part of a row was carried over, the tables do not say, but no more than all there is of it.
  right("一般公共预算当年拨款1431.84万元，其中一般公共服务支出1410.94万元。"),
  wrong("一般公共预算当年拨款1431.84万元，其中一般公共服务支出1203.94万元。", "error narrative-amount 【1203.94万元】"),
  wrong("一般公共预算当年拨款1431.84万元，其中一般公共服务支出1473.94万元。", "error narrative-amount 【1473.94万元】"),
  right(`一、一般公共预算当年拨款情况说明
一般公共服务（类）支出1302.94万元，占91.0%；社会保障和就业（类）支出128.90万元，占9.0%。`),
  // The figure of a project that the sentence names.
  right("平台维护经费106.65万元，项目支出106.65万元。"),
  wrong("平台维护经费106.65万元，项目支出105.66万元。", "warning narrative-amount 【105.66万元】"),
])("beside carried money: $text", ({ text, told }) => {
  expect(toldOf(withText(text, withCarried))).toEqual(told);
});
