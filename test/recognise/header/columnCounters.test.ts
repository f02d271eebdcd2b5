/** The line that numbers the columns is no row and no header, whatever it writes its numbers with. */
import { recognise } from "../../../src/recognise";
import { causesIn, inShort } from "../../support/causes";
import { sheet, workbook } from "../../support/table";

const numbered = (counters: string, basic = "60.00"): string => `
  2027年一般公共预算支出表 | | | | | |
  部门：某市博物馆 | | | | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | | | 项目支出
   | | | 小计 | 人员经费 | 公用经费 |
  ${counters}
  207 | 文化旅游体育与传媒支出 | 90.00 | 60.00 | 50.00 | 10.00 | 30.00
  20702 | 文物 | 90.00 | 60.00 | 50.00 | 10.00 | 30.00
  2070205 | 博物馆 | 90.00 | ${basic} | 50.00 | 10.00 | 30.00
  合计 | | 90.00 | 60.00 | 50.00 | 10.00 | 30.00`;

test.each([
  "① | ② | ③ | ④ | ⑤ | ⑥ | ⑦",
  "一 | 二 | 三 | 四 | 五 | 六 | 七",
  "（1） | （2） | （3） | （4） | （5） | （6） | （7）",
  "** | ** | A=B+E | B=C+D | C | D | E",
  "栏次 | | A | B | C | D | E",
  " | | 第1栏 | 第2栏 | 第3栏 | 第4栏 | 第5栏",
  "a | b | c=d+g | d=e+f | e | f | g",
  "公式 | | A=B+E | B=C+D | C | D | E",
  "I | II | III | IV | V | VI | VII",
])("%s", (counters) => {
  const [table, ...others] = recognise(workbook(sheet("表", numbered(counters)))).tables;
  expect(others).toEqual([]);
  expect(table?.layout.id).toBe("general-public-functional");
  expect(table?.rows.map(({ code }) => code)).toEqual(["207", "20702", "2070205", undefined]);
  expect(causesIn(sheet("表", numbered(counters))).map(inShort)).toEqual([]);
  expect(causesIn(sheet("表", numbered(counters, "66.00"))).map(inShort)).toEqual(["column-sum error D8"]);
});
