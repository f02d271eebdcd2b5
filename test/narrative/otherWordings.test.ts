/** Wordings of other places: of what a figure is where several things were told before it. */
import { toldOf, withText } from "../support/narrative";

const told = (text: string): string[] => toldOf(withText(`一、有关情况\n${text}`));

test.each([
  // By the end of its name, and not the one told last.
  "国有资产总额1280.50亿元，负债总额310.20亿元，净资产970.30亿元。其中：行政单位资产总额420.30亿元，占32.82%；事业单位资产总额860.20亿元，占67.18%。",
  // Each of them is divided.
  "新增债券6.30亿元，其中一般债券1.10亿元、专项债券5.20亿元，分别用于乡村振兴0.60亿元、教育0.50亿元，产业园区3.00亿元、供水工程2.20亿元。",
  // To what is added was told in the sentence before.
  "全区一般公共预算收入40.50亿元，同口径增长11.9%。全区一般公共预算收入，加上转移支付收入32.50亿元、上年结转收入8.73亿元，收入总计81.73亿元。",
  "全区一般公共预算收入，加上转移支付收入32.50亿元、上年结转收入8.73亿元，收入总计81.73亿元。",
  // Each of what its part of the sentence begins with.
  "中央国有资产总额4.7万亿元，负债总额1.0万亿元；地方国有资产总额28.8万亿元，负债总额8.9万亿元。",
  // Of what was divided, behind its parts.
  "重点支出21.60亿元，其中：道路9.80亿元、桥梁10.90亿元、隧道0.90亿元，占全县支出44.50亿元的48.54%。",
  "重点支出21.60亿元，其中：道路9.80亿元、桥梁10.90亿元、隧道0.90亿元，占全县支出44.50亿元的2.02%。",
])("right: %s", (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  [
    "国有资产总额1280.50亿元，负债总额310.20亿元，净资产970.30亿元。其中：行政单位资产总额420.30亿元，占35.82%；事业单位资产总额860.20亿元，占67.18%。",
    "error narrative-share 【35.82%】",
  ],
  [
    "新增债券6.30亿元，其中一般债券1.10亿元、专项债券5.20亿元，分别用于乡村振兴0.60亿元、教育0.50亿元，产业园区3.00亿元、供水工程2.80亿元。",
    "error narrative-sum 【6.30亿元】",
  ],
  [
    "全区一般公共预算收入40.50亿元，同口径增长11.9%。全区一般公共预算收入，加上转移支付收入32.50亿元、上年结转收入8.73亿元，收入总计91.73亿元。",
    "warning narrative-sum 【91.73亿元】",
  ],
  [
    "中央国有资产总额4.7万亿元，负债总额1.0万亿元；中央国有资产总额4.7万亿元，负债总额8.9万亿元。",
    "warning narrative-repeat 【8.9万亿元】",
  ],
  [
    "重点支出21.60亿元，其中：道路9.80亿元、桥梁10.90亿元、隧道0.90亿元，占全县支出44.50亿元的49.54%。",
    "error narrative-share 【49.54%】",
  ],
])("wrong: %s", (text, mistake) => {
  expect(told(text)).toEqual([mistake]);
});
