/** 原值 of assets of which some have none: what all come to may be left blank. */
import { causesIn, inShort } from "../support/causes";
import { sheet } from "../support/table";

const said = (text: string): string[] => causesIn(sheet("表", text)).map(inShort);

const assets = ({ original = "", buildings = "310.00", current = "" }) => `
  2027年资产情况表 | | | 单位：万元
  资产 | 账面原值 | 累计折旧 | 账面净值
  一、流动资产 | ${current} | | 41.30
  二、固定资产 | 610.00 | 220.00 | 390.00
  （一）房屋 | ${buildings} | 90.00 | 220.00
  （二）汽车 | 120.00 | 60.00 | 60.00
  （三）设备 | 180.00 | 70.00 | 110.00
  三、无形资产 | 30.00 | 12.00 | 18.00
  资产合计 | ${original} | | 449.30`;

test("a total that some assets have no part in", () => {
  expect(said(assets({}))).toEqual([]);
  expect(said(assets({ original: "640.00" }))).toEqual([]);
});

test("a total that leaves something out, and a part that does not add up", () => {
  expect(said(assets({ original: "604.00" }))).toEqual(["roll-up warning B9"]);
  expect(said(assets({ buildings: "301.00" }))).toEqual(["roll-up warning B4"]);
});
