/** `一般公共预算拨款支出预算表（单位：万元）`: the unit is no part of the title, and neither are its brackets. */
import { recognise } from "../../../src/recognise";
import { sheet, workbook } from "../../support/table";

const titles = [
  ["2023年度一般公共预算拨款支出预算表（单位：万元）", "2023年度一般公共预算拨款支出预算表"],
  ["附表5 一般公共预算拨款支出预算表（ 单位： 万元 ）", "附表5一般公共预算拨款支出预算表"],
  ["一般公共预算支出表【金额单位：人民币万元】", "一般公共预算支出表"],
  ["一般公共预算支出情况表（单位：万元）（汇总）", "一般公共预算支出情况表(汇总)"],
  ["一般公共预算支出表 单位：万元", "一般公共预算支出表"],
] as const;

test.each(titles)("%s", (printed, title) => {
  const [table] = recognise(
    workbook(
      sheet(
        "",
        `${printed}
         科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
         | 合计 | 110.00 | 70.00 | 40.00
         213 | 农林水支出 | 90.00 | 50.00 | 40.00
         21303 | 水利 | 90.00 | 50.00 | 40.00
         221 | 住房保障支出 | 20.00 | 20.00 |`,
      ),
    ),
  ).tables;
  expect(table?.title).toBe(title);
  expect(table?.layout.id).toBe("general-public-functional");
  expect(table?.unit).toBe("万元");
});
