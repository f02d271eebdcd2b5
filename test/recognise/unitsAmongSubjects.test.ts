/** Lines named like organisations above the subjects of each: their names say so, also where two of a line's figures were exchanged. */
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

const said = (office = "100.00 | 60.00 | 40.00", total = "190.00 | 140.00 | 50.00"): string[] =>
  causesIn(table`2027年支出总表 | | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    | 合计 | ${total}
    | 某县水利局机关 | ${office}
    213 | 农林水支出 | 100.00 | 60.00 | 40.00
    21303 | 水利 | 100.00 | 60.00 | 40.00
    2130301 | 行政运行 | 60.00 | 60.00 |
    2130305 | 水利工程建设 | 40.00 | | 40.00
    | 某县水利管理站 | 90.00 | 80.00 | 10.00
    213 | 农林水支出 | 90.00 | 80.00 | 10.00
    21303 | 水利 | 90.00 | 80.00 | 10.00
    2130306 | 水利工程运行与维护 | 90.00 | 80.00 | 10.00`).map(inShort);

test("the line of a unit comes to its subjects", () => {
  expect(said()).toEqual([]);
  expect(said("100.00 | 40.00 | 60.00")).toEqual(["roll-up error D4"]);
  expect(said("100.00 | 60.00 | 4.00")).toEqual(["roll-up error E4"]);
});

test("a department's line that has all subjects below it is no unit beside the others", () => {
  const department = table`2027年支出总表 | | 单位：万元
    科目编码 | 科目名称 | 合计
    | 合计 | 100.00
    | 某县林业局 | 100.00
    213 | 农林水支出 | 100.00
    21302 | 林业和草原 | 100.00
    2130201 | 行政运行 | 60.00
    2130204 | 事业机构 | 40.00
    | 某县林业局机关 | 60.00
    213 | 农林水支出 | 60.00
    21302 | 林业和草原 | 60.00
    2130201 | 行政运行 | 60.00
    | 某县林业站 | 40.00
    213 | 农林水支出 | 40.00
    21302 | 林业和草原 | 40.00
    2130204 | 事业机构 | 40.00`;
  expect(causesIn(department).map(inShort)).toEqual([]);
});
