/** 收入合计 above 上年结转 and 总计 is the total of the year. */
import { causesIn, inShort } from "../support/causes";
import { sheet } from "../support/table";

const said = (text: string): string[] => causesIn(sheet("表", text)).map(inShort);

const balanced = (carried = "15.00") => `
  2027年收支总表
  单位：某市干部休养所 | | | 单位：万元
  收入 | | 支出 |
  项目 | 预算数 | 项目 | 预算数
  一、一般公共预算拨款收入 | 610.00 | 一、一般公共服务支出 | 450.00
  二、其他收入 | 20.00 | 二、住房保障支出 | 195.00
  收入合计 | 630.00 | 支出合计 | 645.00
  上年结转 | ${carried} | 结转下年 |
  总计 | 645.00 | 总计 | 645.00`;

test("what was carried in stands below it, and is no part of it", () => {
  expect(said(balanced())).toEqual([]);
  expect(said(balanced("51.00"))).toEqual(["balance error B8"]);
});
