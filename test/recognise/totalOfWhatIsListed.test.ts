/** `基本支出合计` in a table that lists 基本支出 alone is the total of the table, and other tables are held against it. */
import { causesIn, inShort } from "../support/causes";
import { sheet } from "../support/table";

const functional = sheet(
  "表5",
  `表5 一般公共预算支出情况表 | | | | 单位：万元
   科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
   | 合计 | 2897.16 | 2262.60 | 634.56
   201 | 一般公共服务支出 | 2897.16 | 2262.60 | 634.56
   20103 | 政府办公厅（室）及相关机构事务 | 2897.16 | 2262.60 | 634.56
   2010301 | 行政运行 | 2262.60 | 2262.60 |
   2010302 | 一般行政管理事务 | 634.56 | | 634.56`,
);

const basic = (total: string) =>
  sheet(
    "表6",
    `表6 一般公共预算基本支出情况表（按部门预算支出经济分类科目） | | 单位：万元
     科目编码 | 部门预算支出经济分类科目 | 2023年预算
     | 基本支出合计 | ${total}
     301 | 工资福利支出 | 1939.29
     30101 | 基本工资 | 1939.29
     302 | 商品和服务支出 | 323.31
     30201 | 办公费 | 323.31`,
  );

const project = (total: string) =>
  sheet(
    "表7",
    `表7 一般公共预算项目支出情况表（按部门预算支出经济分类科目） | | 单位：万元
     科目编码 | 部门预算支出经济分类科目 | 2023年预算
     | 项目支出合计 | ${total}
     302 | 商品和服务支出 | 316.11
     30209 | 物业管理费 | 316.11
     310 | 资本性支出 | 318.45
     31007 | 信息网络及软件购置更新 | 318.45`,
  );

test("nothing is told of what is right", () => {
  expect(causesIn(functional, basic("2262.60"), project("634.56"))).toEqual([]);
});

test("a wrong total is told where it stands, by its parts and by the other table", () => {
  const [cause, ...others] = causesIn(functional, basic("2362.60"), project("634.56"));
  expect(others).toEqual([]);
  expect(cause && inShort(cause)).toBe("roll-up error C3");
  expect(cause?.message).toContain("改为2262.60后，相关各处都能对上");
});

test("a total ten times too large is one wrong figure, and says nothing of the table's unit", () => {
  expect(causesIn(functional, basic("2262.60"), project("6345.60")).map(inShort)).toEqual(["roll-up error C3"]);
});
