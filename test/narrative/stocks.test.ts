/** What there was at the beginning of a year is no part of what there is at its end: what came to it and went off it leads from one to the other. */
import { messagesOf, toldOf, withText } from "../support/narrative";

const told = (text: string): string[] => toldOf(withText(`一、结存情况\n${text}`));

it.each([
  "2026年末债务余额500万元（年初余额600万元，本年收回200万元，本年新增100万元）。",
  "2025年末应收款余额500万元（年初余额450万元，本年收回50万元，本年新增100万元）。",
  "2025年末借出款余额500万元，其中年初余额600万元，本年收回200万元，本年新增100万元。",
  "年末存货500万元（年初数600万元、本年减少200万元、本年增加100万元）。",
  "年末固定资产净值500.00万元（其中：年初420.00万元，本年新增150.00万元，本年处置70.00万元）。",
  "2025年末地方政府债务余额85.60亿元（上年末余额80.00亿元，当年新增债券10.60亿元，当年偿还本金5.00亿元）。",
  "年末结转和结余30.00万元，其中：年初结转和结余40.00万元，本年收入500.00万元，本年支出510.00万元。",
  // Whether what is called 划转 came or went nobody knows.
  "年末存货500万元（年初数600万元，本年划转90万元）。",
  // All that is told was left: these are parts.
  "年末结转和结余30.00万元，其中：上年结转20.00万元，本年结余10.00万元。",
])("leads from one to the other: %s", (text) => {
  expect(told(text)).toEqual([]);
});

it.each([
  ["2026年末债务余额520万元（年初余额600万元，本年收回200万元，本年新增100万元）。", "error narrative-sum 【520万元】"],
  ["年末存货520万元（年初数600万元、本年减少200万元、本年增加100万元）。", "error narrative-sum 【520万元】"],
  [
    "2025年末借出款余额520万元，其中年初余额600万元，本年收回200万元，本年新增100万元。",
    "warning narrative-sum 【520万元】",
  ],
  // Nothing of a beginning: parts, of which none is more than the whole.
  ["年末债务余额500万元（一般债务余额300万元，专项债务余额250万元）。", "error narrative-sum 【500万元】"],
  ["年末债务余额500万元，其中专项债务余额600万元。", "error narrative-part 【600万元】"],
  // No stock: of what came in none was more than all of it.
  ["收入总计500万元，其中上年结转600万元。", "error narrative-part 【600万元】"],
])("does not: %s", (text, mistake) => {
  expect(told(text)).toEqual([mistake]);
});

it("says that the changes were set off against each other", () => {
  const text = "2026年末债务余额520万元（年初余额600万元，本年收回200万元，本年新增100万元）。";
  expect(messagesOf(withText(`一、结存情况\n${text}`))).toEqual([expect.stringContaining("增减相抵后为500.00万元")]);
});
