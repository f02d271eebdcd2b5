import { columnSum } from "../../src/rules/columnSum/columnSum";
import { table } from "../support/table";
import { testRule } from "../support/testRule";

const purchases = (small: string, second = "5400.00") => table`2024年政府采购预算表 | | | | 单位：元
  采购项目名称 | 数量 | 单价 | 金额 | 其中：面向中小企业预留金额
  电脑 | 12 | 5000.00 | 60000.00 | 30000.00
  打印机 | 3 | 1800.00 | 5400.00 | ${second}
  办公桌 | 20 | 1250.00 | 25000.00 | ${small}
  物业 | 1 | 360000.00 | 360000.00 | 360000.00
  合计 | | | 450400.00 | 420400.00`;

const units = (equipment: string, third: string) => table`2026年各单位支出安排表 | | | | | 单位：万元
  单位名称 | 预算总额 | 其中 | | | 备注
   | | 工资奖金 | 设备购置 | 房屋租赁 |
  甲单位 | 120.00 | 60.00 | ${equipment} | 10.00 |
  乙单位 | 80.00 | 30.00 | 10.00 | 8.00 |
  丙单位 | 45.50 | ${third} | 5.00 | 3.20 |`;

const onlyRow = (vehicles: string) => table`2026年专项经费情况表 | | | | 单位：万元
  单位名称 | 经费合计 | | |
   | 小计 | 其中： | |
   | | 出国经费 | 车辆经费 | 接待经费
  某单位 | 18.00 | 2.00 | ${vehicles} | 4.00`;

/** 其中 stands on the first column of its list, and the list is all there is. */
const openList = (third: string) => table`2026年各单位收入安排表 | | | | 单位：万元
  单位名称 | 合计 | 其中：财政拨款 | 单位资金 | 上年结转
  甲单位 | 120.00 | 90.00 | 20.00 | 10.00
  乙单位 | 80.00 | 60.00 | 10.00 | 10.00
  丙单位 | 45.50 | 30.50 | 10.00 | 5.00
  丁单位 | 40.00 | 30.00 | 5.00 | 5.00
  戊单位 | 66.00 | ${third} | 5.00 | 5.00`;

testRule(columnSum, {
  valid: [
    { name: "columns below a 其中 need not make up the whole", tables: [units("20.00", "20.00")] },
    { name: "nor do they in a table of one row", tables: [onlyRow("8.00")] },
    { name: "two rows say that they are parts of something else", tables: [units("70.00", "50.00")] },
    { name: "a list that 其中 opens may be all there is", tables: [openList("56.00")] },
    { name: "a part of the column before it", tables: [purchases("25000.00")] },
    { name: "two rows say that it is of something else", tables: [purchases("52000.00", "54000.00")] },
  ],
  invalid: [
    {
      name: "a part that is more than its whole",
      tables: [purchases("52000.00")],
      fails: [{ at: "E5", expected: "25000.00", actual: "52000.00" }],
    },
    {
      name: "parts that are together more than their whole",
      tables: [units("20.00", "40.00")],
      fails: [{ at: "C6", expected: "37.30", actual: "40.00" }],
    },
    {
      name: "the same in the only row",
      tables: [onlyRow("18.00")],
      fails: [{ at: "D5", expected: "12.00", actual: "18.00" }],
    },
    {
      name: "a list that 其中 opens, and that other rows show to be all there is",
      tables: [openList("65.00")],
      fails: [{ at: "B7", expected: "75.00", actual: "66.00" }],
    },
  ],
});
