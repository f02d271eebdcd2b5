import { basisArithmetic } from "../../src/rules/basisArithmetic/basisArithmetic";
import { projectForm } from "../support/forms";
import { testRule } from "../support/testRule";

/** A project's 支出明细 with one line: its text and its amount. */
function detail(basis: string, amount: string) {
  return projectForm(`
          项目支出明细测算
          项目活动 | 活动内容表述 | 支出经济分类 | 金额 | 测算依据及说明 | 备注
          机构运转 | 某项内容 | 办公费 | ${amount} | ${basis} |`);
}

testRule(basisArithmetic, {
  valid: [
    { name: "an equation of per-units", tables: [detail("物业费：18元/㎡/月*1000㎡*12月=21.6万元", "21.60")] },
    { name: "a result that is rounded", tables: [detail("39人*8.138万/人/年=317.4万", "317.40")] },
    {
      name: "parts that add up to the row's amount",
      tables: [detail("（1）文具5万/年；（2）电话费2万元/年；（3）水电费3万/年。", "10.00")],
    },
    { name: "a bare product that may be in 元", tables: [detail("（2000+1000）*12", "3.60")] },
    {
      name: "money of other years and of the whole, which says nothing of this year's",
      tables: [
        detail("概算核定为2990.68万元，2023年安排1500万元、2024年安排1200万元、2025年安排290.68万元。", "394.07"),
      ],
    },
    { name: "about as much", tables: [detail("年度服务费约为30万元/年", "27.00")] },
    { name: "a price per thing without a number of things", tables: [detail("按每人每月300元的标准测算", "12.00")] },
    {
      name: "two columns of money that the text explains together",
      tables: [
        projectForm(`
          项目支出明细 | 项目内容 | 测算依据及说明 | 本级财政拨款金额 | 上级转移支付金额 | 其他资金
          | 医疗救助 | 住院1200万元；门诊400万元 | 1000.00 | 600.00 |`),
      ],
    },
  ],
  invalid: [
    {
      name: "an equation that is wrong",
      tables: [detail("18元/㎡/月*1000㎡*12月=26.1万元", "26.10")],
      fails: [{ at: "E7", severity: "error", expected: "21.6万元", actual: "26.1万元", says: "不成立" }],
    },
    {
      name: "parts that do not add up to the row's amount",
      tables: [
        detail(
          "碳粉25个/月*180元/个*12=5.4万元；服务器8个*0.05万元/年=0.4万元；网络维护费3万元；日常维修1万元。",
          "8.80",
        ),
      ],
      fails: [{ at: "E7", severity: "warning", expected: "9.80", actual: "8.80", with: ["D7"] }],
    },
    {
      name: "a subtotal that its own items contradict",
      tables: [
        detail("1.稽核工作18.8万元：（1）审计咨询15万元；（2）专家费1.8万元；（3）审核3万元。2.宣传费2万元。", "20.80"),
      ],
      fails: [{ at: "E7", severity: "warning", expected: "19.8万元", actual: "18.8万元" }],
    },
    {
      name: "元 written for 万元",
      tables: [detail("据实结算，预计13.99元", "13.99")],
      fails: [{ at: "E7", severity: "warning", says: "单位写错", with: ["D7"] }],
    },
    {
      name: "another amount than the row's",
      tables: [detail("借用人员19人，进餐费预计15.25万元", "15.00")],
      fails: [{ at: "E7", severity: "warning", expected: "15.25", actual: "15.00" }],
    },
  ],
});
