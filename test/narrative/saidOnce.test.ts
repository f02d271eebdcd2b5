/** What a text says once and means for all figures that follow: the months, the place, the budget, what is counted. Only what is said of the same is told twice. */
import { toldOf, withText } from "../support/narrative";

const right = (...lines: string[]) => ({ text: lines.join("\n"), told: [] as string[] });
const wrong = (told: string, ...lines: string[]) => ({
  text: lines.join("\n"),
  told: [`warning narrative-repeat ${told}`],
});

test.each([
  // Of a month, and since the beginning of the year.
  right("9月份，全市财政支出310亿元，增长3.1%。", "1-9月累计，全市财政支出2790亿元，增长4.4%。"),
  right("今年5月，共销售彩票41.30亿元。", "1至5月，共销售彩票203.80亿元。"),
  right("二季度，县级税收入库3.20亿元。上半年，县级税收入库6.90亿元。"),
  right("一、9月份完成情况", "财政收入完成4120万元。", "二、9月份累计完成情况", "截止9月底，财政收入完成38810万元。"),
  wrong("【43.10亿元】", "今年5月，共销售彩票41.30亿元。", "5月，共销售彩票43.10亿元。"),
  wrong("【3.90亿元】", "上半年，税务部门完成3.20亿元。上半年，税务部门完成3.90亿元。"),
  // Of the whole city, and of the city's own.
  right(
    "全市政府采购规模为32.10亿元，较采购计划节约资金5.20亿元。市本级政府采购规模为10.90亿元，较采购计划节约资金1.30亿元。",
  ),
  right("（一）全县收支情况", "民生类支出完成58034万元。", "（二）县本级收支情况", "民生类支出完成25532万元。"),
  right("全区办公设备购置600.00万元，使用年限提高。区本级办公用房较少，办公设备购置200.00万元。"),
  wrong(
    "【25532万元】",
    "（一）全县收支情况",
    "民生类支出完成58034万元。",
    "（二）其他情况",
    "全县民生类支出较多，民生类支出完成25532万元。",
  ),
  // Of one budget, and of another.
  right(
    "1. 一般公共预算执行情况",
    "加上转移性收入41.20亿元。",
    "2. 政府性基金预算执行情况",
    "加上转移性收入31.80亿元。",
  ),
  wrong(
    "【31.80亿元】",
    "1. 一般公共预算执行情况",
    "加上转移性收入41.20亿元。",
    "2. 其他情况",
    "一般公共预算方面，加上转移性收入31.80亿元。",
  ),
  // Of all that is counted, and of some of it.
  right("共采购项目412个，实际采购金额7120.00万元。服务类采购项目138个，实际采购金额1690.00万元。"),
  right("本年共有项目12个，计划金额712.00万元，实际金额690.00万元。基建方面，计划金额312.00万元，实际金额290.00万元。"),
  wrong("【712.00万元】", "项目评审资金721.00万元，核减率为3%。", "项目评审资金712.00万元。"),
  // Under names that are alike, and not the same.
  right("（一）道路项目", "设备购置费12.00万元。", "（二）桥梁项目", "设备购置费15.00万元。"),
  right("1.数字档案项目。设备购置费12.00万元。", "2.智慧城管项目。设备购置费15.00万元。"),
  right("一、教学楼工程情况", "监理服务费12.00万元。", "二、图书馆工程情况", "监理服务费15.00万元。"),
  wrong("【15.00万元】", "（一）收支情况", "设备购置费12.00万元。", "（二）其他情况", "设备购置费15.00万元。"),
  wrong("【15.00万元】", "1.数字档案项目。设备购置费12.00万元。", "2.其他说明。设备购置费15.00万元。"),
  // Words of change, and of a pace, are no names.
  right("支出完成48.00万元，比上年减支9.20万元。", "基金支出完成5.30万元，比上年减支2.70万元。"),
  right("税务完成1620万元，短月进度1510万元。财政完成8710万元，短月进度260万元。"),
])("$text", ({ text, told }) => {
  expect(toldOf(withText(text))).toEqual(told);
});
