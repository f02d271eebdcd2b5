/** Captions that end with the formula of their lines, as forms with numbered lines print them. */
import { causesIn, inShort } from "../support/causes";
import { sheet } from "../support/table";

const said = (text: string): string[] => causesIn(sheet("表", text)).map(inShort);

const twoSided = ([income, expenditure, allIncome, allExpenditure]: readonly string[], sum = "932.40"): string => `
  2024年部门收支总表
  | | | | | 单位：万元
  收入 | | | 支出
  项目 | 序号 | 预算数 | 项目 | 序号 | 预算数
  财政拨款收入 | 1 | 812.30 | 一般公共服务支出 | 6 | 850.30
  事业收入 | 2 | 120.10 | 住房保障支出 | 7 | 88.20
  ${income} | 3 | ${sum} | ${expenditure} | 8 | 938.50
  上年结转 | 4 | 10.50 | 结转下年 | 9 | 4.40
  ${allIncome} | 5 | 942.90 | ${allExpenditure} | 10 | 942.90`;

test.each([
  ["本年收入合计（3=1+2）", "本年支出合计（8=6+7）", "收入总计（5=3+4）", "支出总计（10=8+9）"],
  ["本年收入合计（1＋2）", "本年支出合计（6＋7）", "收入总计（3＋4）", "支出总计（8＋9）"],
  ["本年收入合计(3行=1行+2行)", "本年支出合计(8行=6行+7行)", "收入总计(5行=3行+4行)", "支出总计(10行=8行+9行)"],
])("%s", (...captions) => {
  expect(said(twoSided(captions))).toEqual([]);
  expect(said(twoSided(captions, "934.20"))).toEqual(["balance error C7"]);
});
