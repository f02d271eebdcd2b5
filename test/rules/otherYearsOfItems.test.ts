/** “三公” 经费 of other years: fixed items make up the same whole in every year, whatever came of them. */
import { causesIn, inShort } from "../support/causes";
import { sheet } from "../support/table";

const said = (reception = "1.89", vehicles = "14.73", running = "14.73"): string[] =>
  causesIn(
    sheet(
      "三公",
      `2025年“三公”经费支出预算表 | | | 单位：万元
       项目 | 2024年预算数 | 2024年预计执行数 | 2025年预算数
       合计 | 18.48 | 16.62 | 11.01
       1.因公出国（境）费 | | |
       2.公务接待费 | 2.11 | ${reception} | 2.97
       3.公务用车费 | 16.37 | ${vehicles} | 8.04
       其中：（1）公务用车运行维护费 | 16.37 | ${running} | 8.04
       （2）公务用车购置费 | | |`,
    ),
  ).map(inShort);

test("what was carried out last year adds up as the budgets do", () => {
  expect(said()).toEqual([]);
  expect(said("18.90")).toEqual(["roll-up error C3"]);
  expect(said("1.89", "14.73", "13.47")).toEqual(["roll-up error C6"]);
});
