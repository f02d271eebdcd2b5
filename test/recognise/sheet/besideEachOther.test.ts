/** Tables beside each other on one sheet, each under its own title. */
import { recognise } from "../../../src/recognise";
import type { Sheet } from "../../../src/workbook";
import { causesIn, inShort } from "../../support/causes";
import { sheet, workbook } from "../../support/table";

const beside = (wage = "60.00", office = "50.00"): Sheet =>
  sheet(
    "表",
    `2027年一般公共预算支出表 | | | | | | 2027年一般公共预算基本支出表 | | | |
      | | | | 单位：万元 | | | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 其中： | | | 科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
      | | | 基本支出 | 项目支出 | | | 合计 | 100.00 | 85.00 | 15.00
      | 合计 | 150.00 | 100.00 | 50.00 | | 301 | 工资福利支出 | 80.00 | 80.00 |
     201 | 一般公共服务支出 | 130.00 | 80.00 | 50.00 | | 30101 | 基本工资 | ${wage} | ${wage} |
     20132 | 组织事务 | 130.00 | 80.00 | 50.00 | | 30113 | 住房公积金 | 20.00 | 20.00 |
     2013201 | 行政运行 | 80.00 | 80.00 | | | 302 | 商品和服务支出 | 15.00 | | 15.00
     2013202 | 一般行政管理事务 | 50.00 | | ${office} | | 30201 | 办公费 | 15.00 | | 15.00
     221 | 住房保障支出 | 20.00 | 20.00 | | | 303 | 对个人和家庭的补助 | 5.00 | 5.00 |
     22102 | 住房改革支出 | 20.00 | 20.00 | | | 30302 | 退休费 | 5.00 | 5.00 |
     2210201 | 住房公积金 | 20.00 | 20.00 | | | | | | |`,
  );

const serious = (one: Sheet): string[] =>
  causesIn(one)
    .filter(({ severity }) => severity === "error")
    .map(inShort);

test("each is read for itself, and held against the other", () => {
  const { tables } = recognise(workbook(beside()));
  expect(tables.map(({ layout }) => layout.id)).toEqual(["general-public-functional", "general-public-basic"]);
  expect(tables.map(({ area }) => area.left)).toEqual([0, 6]);
  expect(serious(beside())).toEqual([]);
  expect(serious(beside("66.00"))).toEqual(["roll-up error I5", "roll-up error J5"]);
  expect(serious(beside("60.00", "55.00"))).toEqual(["roll-up error E9"]);
});

test("a list folded under one title, and a remark beside a table, are no tables of their own", () => {
  const folded = sheet(
    "表",
    `2027年一般公共预算基本支出表 | | | | | |
      | | | | | | 单位：万元
     科目编码 | 科目名称 | 预算数 | | 科目编码 | 科目名称 | 预算数
     301 | 工资福利支出 | 80.00 | | 302 | 商品和服务支出 | 15.00
     30101 | 基本工资 | 60.00 | | 30201 | 办公费 | 15.00
     30113 | 住房公积金 | 20.00 | | | 合计 | 95.00`,
  );
  expect(recognise(workbook(folded)).tables).toHaveLength(1);
  expect(serious(folded)).toEqual([]);
});

test("the number of a table above its last column is no title, however many columns are blank", () => {
  const coded = sheet(
    "表",
    `一般公共预算支出表 | | | |
      | | | | 公开05表
     科目编码 | | | 科目名称 | 合计
     207 | | | 文化旅游体育与传媒支出 | 90.00
     20702 | | | 文物 | 90.00`,
  );
  expect(recognise(workbook(coded)).tables).toHaveLength(1);
});
