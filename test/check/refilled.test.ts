/** A figure that was left out where it was all that a sum consists of: another table tells which cell, and what belongs there. */
import { causesIn, inShort } from "../support/causes";
import { sheet } from "../support/table";

const threePublic = (running: string) =>
  sheet(
    "三公",
    `2026年财政拨款“三公”经费支出预算表 | | | | | 单位：万元
     合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费
     | | 小计 | 公务用车购置费 | 公务用车运行维护费 |
     7.60 | | 5.20 | | ${running} | 2.40`,
  );

const basic = sheet(
  "基本支出",
  `2026年一般公共预算基本支出表 | | 单位：万元
   科目编码 | 科目名称 | 预算数
   | 合计 | 20.00
   302 | 商品和服务支出 | 20.00
   30201 | 办公费 | 12.40
   30217 | 公务接待费 | 2.40
   30231 | 公务用车运行维护费 | 5.20`,
);

test("is what the other table has", () => {
  expect(causesIn(threePublic("5.20"), basic)).toEqual([]);
  const [finding, ...others] = causesIn(threePublic(""), basic);
  expect(others).toEqual([]);
  expect(finding && inShort(finding)).toBe("column-sum error E4");
  expect(finding?.message).toContain("很可能应为5.20万元，表中没有填写");
  expect(finding?.expected).toBe("5.20");
});

test("may be in any of the blank cells where no other table tells", () => {
  const [finding, ...others] = causesIn(threePublic(""));
  expect(others).toEqual([]);
  expect(finding && inShort(finding)).toBe("column-sum error C4");
  expect(finding?.message).toContain("“公务用车购置及运行维护费/公务用车运行维护费”却没有填写");
  expect(finding?.places).toHaveLength(3);
});
