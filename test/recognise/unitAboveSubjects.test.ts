/** A unit's line above its subjects, which bear its code: `合计`, `某县委办公室`, `2013101 | 101001 | 行政运行`. */
import { causesIn, inShort } from "../support/causes";
import { sheet } from "../support/table";

interface Figures {
  readonly unit?: readonly [basic: string, total: string];
  readonly item?: string;
}

const said = ({ unit: [basic, total] = ["70.00", "90.00"], item = "50.00" }: Figures = {}): string[] =>
  causesIn(
    sheet(
      "1-2",
      `2027年部门支出总表
       部门：某县委办公室 | | | | | | | 单位：万元
       科目编码 | | | 单位代码 | 单位名称（科目） | 合计 | 基本支出 | 项目支出
       类 | 款 | 项 | | | | |
       | | | | 合计 | 130.00 | 100.00 | 30.00
       | | | | 某县委办公室 | ${total} | ${basic} | 20.00
       201 | 31 | 01 | 101001 | 行政运行 | 50.00 | ${item} |
       201 | 31 | 05 | 101001 | 专项业务 | 20.00 | | 20.00
       221 | 02 | 01 | 101001 | 住房公积金 | 20.00 | 20.00 |
       | | | | 某县档案馆 | 40.00 | 30.00 | 10.00
       201 | 26 | 04 | 101002 | 档案馆 | 40.00 | 30.00 | 10.00`,
    ),
  ).map(inShort);

test("the subjects add up to the unit, and the units to the total", () => {
  expect(said()).toEqual([]);
  expect(said({ item: "55.00" })).toEqual(["roll-up error G7"]);
  expect(said({ unit: ["75.00", "95.00"] })).toEqual(["roll-up error G6"]);
});
