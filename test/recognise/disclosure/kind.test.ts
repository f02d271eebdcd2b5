/** Whether it is a budget or final accounts, where the columns of the table are those of either: the title's own word tells. */
import { recognise } from "../../../src/recognise";
import { sheet, workbook } from "../../support/table";

const kindOf = (title: string) =>
  recognise(
    workbook(
      sheet(
        "表",
        `${title} | | | | 单位：万元
         年度 | 合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费
         2025年 | 20.00 | 2.00 | 12.00 | 6.00
         2026年 | 18.00 | 2.00 | 11.00 | 5.00`,
      ),
    ),
  ).kind;

test.each([
  ["“三公”经费支出情况表", "budget"],
  ["2026年一般公共预算“三公”经费支出表", "budget"],
  ["2026年“三公”经费预算与2025年决算对比表", "budget"],
  ["“三公”经费预决算情况表", "budget"],
  ["2026年“三公”经费决算数与上年对比情况", "finalAccounts"],
  ["2026年度一般公共预算财政拨款“三公”经费支出决算表", "finalAccounts"],
])("%s: %s", (title, kind) => {
  expect(kindOf(title)).toBe(kind);
});
