/** `本年收入合计` above everything else of its side: a part of 收入总计, whatever is or is not listed below it. */
import { isApartFromYear, isSumOfPart } from "../../src/vocabulary";
import type { Sheet } from "../../src/workbook";
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

const said = (one: Sheet): string[] => causesIn(indented(one)).map(inShort);

/** `>上解支出`: a step in, `>>体制上解支出` two. */
function indented(one: Sheet): Sheet {
  const rows = one.rows.map((cells) =>
    cells?.map((cell) => {
      if (typeof cell?.value !== "string") return cell;
      const text = cell.value.replace(/^>+/u, "");
      return { ...cell, value: text, indent: cell.value.length - text.length };
    }),
  );
  return { ...one, rows };
}

const bare = (transferred = "100", all = "400") => table`2023年市本级一般公共预算收支平衡表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 金额 | 项目 | 金额
  本年收入合计 | 300 | 本年支出合计 | 350
  转移性收入 | ${transferred} | 转移性支出 | 50
  >上级补助收入 | 60 | >上解支出 | 20
  >>返还性收入 | 25 | >>体制上解支出 | 15
  >>一般性转移支付收入 | 35 | >>专项上解支出 | 5
  >上年结余收入 | 40 | >年终结余 | 30
  收入总计 | ${all} | 支出总计 | 400`;

test("nothing is listed below the sums of the year", () => {
  expect(said(bare())).toEqual([]);
  expect(said(bare("190"))).toEqual(["roll-up warning B5"]);
  expect(said(bare("100", "490"))).toEqual(["roll-up error B10"]);
});

const listed = (spent = "350", farmed = "200") => table`2023年某县一般公共预算收支平衡表 | | | 单位：万元
  收入 | | 支出 |
  项目 | 金额 | 项目 | 金额
  一、本年收入合计 | 300 | 一、本年支出合计 | ${spent}
  >税收收入 | 200 | >教育支出 | 150
  >非税收入 | 100 | >农林水支出 | ${farmed}
  二、转移性收入 | 100 | 二、转移性支出 | 50
  >上级补助收入 | 60 | >上解支出 | 20
  >上年结余收入 | 40 | >年终结余 | 30
  收入总计 | 400 | 支出总计 | 400`;

test("what is listed below them is theirs alone", () => {
  expect(said(listed())).toEqual([]);
  expect(said(listed("530"))).toEqual(["roll-up warning D4"]);
  expect(said(listed("350", "280"))).toHaveLength(1);
});

test("a sum of one budget with a list that nothing marks goes as far as what is no part of it", () => {
  const unmarked = (spent = "350") => table`2023年某县一般公共预算支出平衡表 | | 单位：万元
    项目 | 预算数 | 决算数
    支出合计 | 340 | ${spent}
    教育支出 | 145 | 150
    农林水支出 | 195 | 200
    上解支出 | 25 | 20
    年终结余 | 30 | 30
    支出总计 | 395 | 400`;
  expect(said(unmarked())).toEqual([]);
  expect(said(unmarked("530"))).toEqual(["roll-up warning C3"]);
});

test("the sum of the whole may stand above that of the year", () => {
  const above = (own = "300") => table`2023年某县一般公共预算收支平衡表 | | | 单位：万元
    收入 | | 支出 |
    项目 | 金额 | 项目 | 金额
    收入总计 | 400 | 支出总计 | 400
    本年收入合计 | ${own} | 本年支出合计 | 350
    >税收收入 | 200 | >教育支出 | 150
    >非税收入 | 100 | >农林水支出 | 200
    转移性收入 | 100 | 转移性支出 | 50
    >上级补助收入 | 60 | >上解支出 | 20
    >上年结余收入 | 40 | >年终结余 | 30`;
  expect(said(above())).toEqual([]);
  expect(said(above("390"))).toEqual(["roll-up warning B5"]);
});

test("one side below the other has sums of its own, with codes or without", () => {
  const below = (all = "400") => table`2023年某县一般公共预算收支平衡表 | 单位：万元
    项目 | 金额
    本年收入合计 | 300
    转移性收入 | 100
    >上级补助收入 | 60
    >上年结余收入 | 40
    收入总计 | ${all}
    本年支出合计 | 350
    转移性支出 | 50
    >上解支出 | 20
    >年终结余 | 30
    支出总计 | 400`;
  expect(said(below())).toEqual([]);
  expect(said(below("490"))).toEqual(["roll-up error B7"]);
  const coded = (all = "480") => table`2023年某县一般公共预算支出平衡表 | | | 单位：万元
    科目编码 | 科目名称 | 预算数 | 决算数
    | 本年支出合计 | 330 | 350
    201 | 一般公共服务支出 | 40 | 50
    205 | 教育支出 | 290 | 300
    230 | 转移性支出 | 120 | 130
    23006 | 上解支出 | 100 | 100
    23009 | 年终结余 | 20 | 30
    | 支出总计 | 450 | ${all}`;
  expect(said(coded())).toEqual([]);
  expect(said(coded("840"))).toEqual(["roll-up warning D9"]);
});

test("which of two sums is a part of the other", () => {
  expect(isSumOfPart("本年收入合计", "收入总计")).toBe(true);
  expect(isSumOfPart("本年收入总计", "收入合计")).toBe(true);
  expect(isSumOfPart("当年支出合计", "总计")).toBe(true);
  expect(isSumOfPart("支出合计", "总支出")).toBe(true);
  expect(isSumOfPart("收入总计", "收入合计")).toBe(false);
  expect(isSumOfPart("本年收入合计", "支出总计")).toBe(false);
  expect(isSumOfPart("合计", "总计")).toBe(false);
});

test("what is no part of the year's own sum", () => {
  for (const line of ["转移性收入", "上解上级支出", "地方政府一般债务还本支出", "结转下年支出", "调入资金"])
    expect(isApartFromYear(line)).toBe(true);
  for (const line of ["税收收入", "教育支出", "债务付息支出", "其他支出"]) expect(isApartFromYear(line)).toBe(false);
});

test("the sum of a government's own money among captions is a part of all, and has below it what is not apart from it", () => {
  const captions = (own = "300", helped = "60") => table`2024年某区收支总表 | | | 单位：万元
    收入 | | 支出 |
    项目 | 预算数 | 项目 | 预算数
    本级收入合计 | ${own} | 本级支出合计 | 350
    上级补助收入 | ${helped} | 上解支出 | 20
    >返还性收入 | 25 | 债务还本支出 | 10
    >一般性转移支付 | 35 | 结转下年 | 20
    上年结转 | 40 | |
    收入总计 | 400 | 支出总计 | 400`;
  expect(said(captions())).toEqual([]);
  expect(said(captions("390"))).toEqual(["balance warning B4"]);
  expect(said(captions("300", "90"))).toEqual(["balance warning B5"]);
  const withLists = (own = "300", carried = "40") => table`2024年某区收支总表 | | | 单位：万元
    收入 | | 支出 |
    项目 | 预算数 | 项目 | 预算数
    本级收入合计 | ${own} | 本级支出合计 | 350
    >税收收入 | 200 | >教育支出 | 150
    >非税收入 | 100 | >农林水支出 | 200
    转移性收入 | 100 | 转移性支出 | 50
    >上级补助收入 | 60 | >上解支出 | 20
    >上年结余 | ${carried} | >年终结余 | 30
    收入总计 | 400 | 支出总计 | 400`;
  expect(said(withLists())).toEqual([]);
  expect(said(withLists("390"))).toEqual(["balance warning B4"]);
  expect(said(withLists("300", "70"))).toHaveLength(1);
});
