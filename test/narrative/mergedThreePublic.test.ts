/** A table of “三公”, 会议费 and 培训费: its 总计 is none of “三公”, whose 小计 stands below their group. */
import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import { a1 } from "../../src/workbook";
import { toldOf, withText } from "../support/narrative";
import { sheet, workbook } from "../support/table";

const merged = (total: string, subtotal: string) =>
  sheet(
    "三公",
    `2026年“三公”经费、会议费、培训费预算表
     部门：某某县农业农村局 | | | | | | | | 单位：万元
     单位名称 | 总计 | “三公”经费 | | | | | 会议费 | 培训费
     | | 小计 | 因公出国（境）费 | 公务用车购置费 | 公务用车运行维护费 | 公务接待费 | |
     合计 | ${total} | ${subtotal} | 0.00 | 0.00 | 15.03 | 1.90 | 2.82 | 4.98
     局本级 | 14.10 | 9.03 | 0.00 | 0.00 | 8.56 | 0.47 | 1.91 | 3.16
     某某县农技推广中心 | 10.63 | 7.90 | 0.00 | 0.00 | 6.47 | 1.43 | 0.91 | 1.82`,
  );

test.each([
  ["“三公”经费预算16.93万元，会议费预算2.82万元，培训费预算4.98万元。", []],
  ["“三公”经费、会议费、培训费预算合计24.73万元，其中“三公”经费16.93万元。", []],
  ["“三公”经费预算18.93万元，会议费预算2.82万元。", ["error narrative-amount 【18.93万元】"]],
])("%s", (text, told) => {
  expect(toldOf(withText(text, [merged("24.73", "16.93")]))).toEqual(told);
});

test.each([
  ["24.73", "16.93", []],
  ["34.73", "16.93", ["B5"]],
  ["24.73", "18.93", ["C5"]],
])("总计 %s, 小计 %s", (total, subtotal, cells) => {
  const { findings } = check(recognise(workbook(merged(total, subtotal))));
  const sums = findings.filter(({ rule }) => rule === "roll-up");
  expect(sums.map(({ places: [at] }) => a1(at))).toEqual(cells);
});
