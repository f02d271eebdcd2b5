/** 增减 against last year's budget and against what came of it, each as an amount and as a rate. */
import { causesIn, inShort } from "../support/causes";
import { table } from "../support/table";

interface Figures {
  readonly rate?: string;
  readonly difference?: string;
  readonly executed?: string;
}

const twoBases = (
  { rate = "10.00", difference = "12.00", executed = "-3.00" }: Figures,
  [amount, percent] = ["金额", "%"],
) => table`2027年一般公共预算支出表 | | | | | | | | 单位：万元
  科目编码 | 科目名称 | 2026年年初预算数 | 2026年执行数 | 2027年预算数 | 比上年预算增减 | | 比上年执行增减 |
  | | | | | ${amount} | ${percent} | ${amount} | ${percent}
  205 | 教育支出 | 120.00 | 200.00 | 132.00 | ${difference} | ${rate} | -68.00 | -34.00
  20502 | 普通教育 | 120.00 | 200.00 | 132.00 | 12.00 | 10.00 | -68.00 | -34.00
  208 | 社会保障和就业支出 | 80.00 | 100.00 | 97.00 | 17.00 | 21.25 | -3.00 | ${executed}
  合计 | | 200.00 | 300.00 | 229.00 | 29.00 | 14.50 | -71.00 | -23.67`;

test.each([
  ["金额", "%"],
  ["数额", "幅度（%）"],
  ["增减额", "增减率%"],
])("%s and %s below what is compared", (...words) => {
  const said = (figures: Figures): string[] => causesIn(twoBases(figures, words)).map(inShort);
  expect(said({})).toEqual([]);
  expect(said({ rate: "100.00" })).toEqual(["period-change warning G4"]);
  expect(said({ executed: "3.00" })).toEqual(["period-change warning I6"]);
});
