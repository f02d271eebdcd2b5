/** `编制单位：某局 2022年度` in one cell: whose table it is, and of which year. */
import { recognise } from "../../../src/recognise";
import type { Sheet } from "../../../src/workbook";
import { causesIn, inShort } from "../../support/causes";
import { sheet, workbook } from "../../support/table";

const of = (label: string): Sheet =>
  sheet(
    "附件3",
    `支出决算表
  ${label} | | | | 金额单位：万元
  科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
  合计 | | 96.88 | 46.88 | 50.00
  208 | 社会保障和就业支出 | 16.88 | 16.88 |
  210 | 卫生健康支出 | 80.00 | 30.00 | 50.00`,
  );

test.each([
  ["编制单位：闽海市海洋与渔业执法支队　　2022年度", "闽海市海洋与渔业执法支队", 2022],
  ["单位名称：闽海市卫生健康局　　　2022年度　　　单位：万元", "闽海市卫生健康局", 2022],
  ["填报单位:[501]闽海市教育体育局", "闽海市教育体育局", undefined],
  ["编制单位：闽海市卫生健康局", "闽海市卫生健康局", undefined],
])("%s", (label, organisation, year) => {
  const { organisation: name, year: ofYear } = recognise(workbook(of(label)));
  expect([name, ofYear]).toEqual([organisation, year]);
});

test("the year of one table that is another than those of the others", () => {
  const label = "编制单位：闽海市海洋与渔业执法支队　　2022年度";
  const income = sheet(
    "附件2",
    `收入决算表
    ${label} | | | | 金额单位：万元
    科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 其他收入
    合计 | | 96.88 | 46.88 | 50.00
    208 | 社会保障和就业支出 | 16.88 | 16.88 |
    210 | 卫生健康支出 | 80.00 | 30.00 | 50.00`,
  );
  const general = sheet(
    "附件5",
    `一般公共预算财政拨款支出决算表
    ${label} | | | | 金额单位：万元
    科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
    合计 | | 46.88 | 46.88 |
    208 | 社会保障和就业支出 | 16.88 | 16.88 |
    210 | 卫生健康支出 | 30.00 | 30.00 |`,
  );
  const years = (...sheets: readonly Sheet[]): string[] =>
    causesIn(...sheets)
      .filter(({ rule }) => rule === "year")
      .map(inShort);
  expect(years(income, of(label), general)).toEqual([]);
  expect(years(income, of(label.replace("2022", "2021")), general)).toEqual(["year error A2"]);
});
