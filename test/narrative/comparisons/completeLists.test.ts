/** Lists behind 其中 and 包括 that leave nothing out although no word says so; and lists that may well leave something out. */
import { toldOf, withText } from "../../support/narrative";
import { sheet } from "../../support/table";

const tables = (project = "400.00", business = "0.00") => [
  sheet(
    "表1",
    `2026年部门收支总表
     部门：某某县某某局 | | | 单位：万元
     收入 | | 支出 |
     项目 | 预算数 | 项目 | 预算数
     一、一般公共预算拨款收入 | 800.00 | 一、农林水支出 | 1000.00
     二、政府性基金预算拨款收入 | 100.00 | |
     三、国有资本经营预算拨款收入 | 0.00 | |
     四、事业收入 | 100.00 | |
     本年收入合计 | 1000.00 | 本年支出合计 | 1000.00
     收入总计 | 1000.00 | 支出总计 | 1000.00`,
  ),
  sheet(
    "表3",
    `2026年部门支出总表
     部门：某某县某某局 | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | 事业单位经营支出
              | 合计 | 1000.00 | 600.00 | ${project} | ${business}
     213 | 农林水支出 | 1000.00 | 600.00 | ${project} | ${business}`,
  ),
];

describe.each([
  [
    "资产总额1562.38万元，其中，流动资产262.38万元，固定资产1100.00万元，在建工程200.00万元，无形资产0万元，其他资产0万元。",
    "1100",
    "1130",
    "warning",
  ],
  [
    "政府采购支出总额18.65万元，其中：政府采购货物支出9.65万元；政府采购工程支出0万元；政府采购服务支出9.00万元。",
    "9.65",
    "9.85",
    "error",
  ],
  [
    "政府采购项目纳入2026年政府采购预算共计53.46万元，包括货物类采购项目2.13万元、工程类采购项目10.08万元和服务类采购项目41.25万元。",
    "10.08",
    "10.38",
    "error",
  ],
  [
    "本单位政府采购预算20.00万元，其中：拟采购货物支出12.00万元、拟采购工程支出0万元、拟采购服务支出8.00万元。",
    "8.00",
    "8.50",
    "error",
  ],
  [
    "纳入2026年部门整体支出绩效目标的金额为1000.00万元，其中，基本支出600.00万元，项目支出400.00万元。",
    "额为1000",
    "额为1060",
    "error",
  ],
  [
    "共设置9个项目绩效目标，涉及财政拨款资金246.65万元，其中：一般公共预算拨款216.65万元，政府性基金预算拨款30.00万元。",
    "216.65",
    "218.65",
    "error",
  ],
  [
    "对8个项目开展绩效自评，涉及资金250.00万元，其中一般公共预算资金200.00万元、政府性基金0万元、其他资金50.00万元。",
    "50.00",
    "53.00",
    "warning",
  ],
  ["机关服务中心预算120.00万元，包括人员类100.00万元、运转类20.00万元、特定目标类0万元。", "20.00", "28.00", "warning"],
])("%s", (text, right, wrong, severity) => {
  it("is right", () => {
    expect(toldOf(withText(text, tables()))).toEqual([]);
  });

  it("is told where it does not add up", () => {
    expect(toldOf(withText(text.replace(right, wrong), tables()))).toEqual([
      expect.stringContaining(`${severity} narrative-sum 【`),
    ]);
  });
});

test("the part that no table has is marked where all others are as the tables have them", () => {
  const text =
    "预算收入1000.00万元，其中一般公共预算拨款收入800.00万元、政府性基金拨款收入100.00万元、国有资本经营预算收入0万元、单位资金103.00万元。";
  expect(toldOf(withText(text, tables()))).toEqual(["warning narrative-sum 【103.00万元】"]);
});

test.each([
  // Of assets the equipment that is asked for is told, and not all there is.
  "国有资产总额500.00万元，其中：房屋300.00万元，车辆50.00万元，单价100万元以上设备0万元，土地0万元。",
  // There is other money than that of the three budgets.
  "项目支出400.00万元，其中：一般公共预算拨款200.00万元，政府性基金预算拨款100.00万元，国有资本经营预算拨款0万元。",
  "涉及资金130.00万元，其中：一般公共预算拨款80.00万元，政府性基金预算拨款30.00万元。",
  // Parts of parts, and what stands behind the list.
  "设备购置费30.00万元，其中：办公设备20.00万元，含电脑15.00万元、打印机0万元，家具10.00万元。",
  "培训经费50.00万元，其中：省内30.00万元，省外20.00万元，境外0万元；会议经费8.00万元。",
  // Without a zero nobody knows.
  "专项经费100.00万元，其中：宣传20.00万元，培训30.00万元，差旅10.00万元。",
  "政府采购预算100.00万元，其中：货物60.00万元，服务30.00万元。",
  "授予中小企业合同金额80.00万元，占80%，其中：授予小微企业合同金额0万元，占0%。",
])("%s", (text) => {
  expect(toldOf(withText(text, tables()))).toEqual([]);
});

test("there may be more than 基本支出 and 项目支出 where the tables have more", () => {
  const text = "纳入绩效目标的金额为1000.00万元，其中，基本支出600.00万元，项目支出300.00万元。";
  expect(toldOf(withText(text, tables("300.00", "100.00")))).toEqual([]);
});
