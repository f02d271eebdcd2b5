import { balance } from "../../src/rules/balance/balance";
import { table } from "../support/table";
import { testRule } from "../support/testRule";

/** 江汉区 2026, 预算01表. */
function incomeExpenditure({ income = "2058.78", currentIncome = "2058.78", health = "2013.18", word = "合计" }) {
  return table`2026年收支预算总表 | | |
    单位：江汉区医疗保障局 | | | 单位：万元
    收      入 | | 支      出 |
    项    目 | 预算数 | 项    目 | 预算数
    一、一般公共预算拨款收入 | 2058.78 | 一、一般公共服务支出 |
    二、政府性基金预算拨款收入 | | 二、国防支出 |
    三、国有资本经营预算拨款收入 | | 三、公共安全支出 |
    四、财政专户管理资金收入 | | 七、社会保障和就业支出 | 16.88
    五、事业收入 | | 八、卫生健康支出 | ${health}
    九、其他收入 | | 十八、住房保障支出 | 28.72
     | | 廿二、预备费 |
    本年收入${word} | ${currentIncome} | 本年支出${word} | 2058.78
    上年结转结余 | | 年终结转结余 |
    收    入    总    计 | ${income} | 支    出    总    计 | 2058.78
    备注：财政专户管理资金收入是指教育收费收入；事业收入不含教育收费收入，下同。`;
}

/** 武汉市 2025, 表4. */
function fiscalSummary({ carriedIn = "1190.89", carriedInGeneral = "1190.89", current = "12506.78" }) {
  return table`财政拨款收支总表 | | |
    部门：武汉市医疗保障局 | | 单位：万元 |
    收      入 | | 支      出 |
    项目 | 预算数 | 项目 | 预算数
    一、本年收入 | 11315.89 | 一、本年支出 | ${current}
    （一）一般公共预算拨款 | 11315.89 | （一）一般公共服务支出 |
    （二）政府性基金预算拨款 | | （六）社会保障和就业支出 | 489.31
    （三）国有资本经营预算拨款 | | （七）卫生健康支出 | 11412.99
    二、上年结转 | ${carriedIn} | （十七）住房保障支出 | 604.48
    （一）一般公共预算拨款 | ${carriedInGeneral} | （廿一）其他支出 |
    （二）政府性基金预算拨款 | | |
    （三）国有资本经营预算拨款 | | 二、年终结转结余 |
    收   入   总   计 | 12506.78 | 支   出   总   计 | 12506.78`;
}

/** Words of a place that nobody has met: only numbers and figures show how the captions of the left belong together. */
function ownWords({ given = "4413.40", all = "5326.60", second = "617.63", closing = "" }) {
  return table`财政拨款收支总表 | | |
    部门：某市水务局 | | 单位：万元 |
    收      入 | | 支      出 |
    项目 | 预算数 | 项目 | 预算数
    一、今岁所拨 | 4708.97 | 一、今岁所用 | 5326.60
    常例款 | ${given} | 社会保障和就业支出 | 576.99
    专用款 | 295.57 | 农林水支出 | 4086.98
    二、旧岁所余 | ${second} | 住房保障支出 | 662.63
    常例余款 | 617.63 | 二、留待明岁 | ${closing}
    专用余款 | | |
    总数 | ${all} | 总数 | 5326.60`;
}

/** 其中 below a source of income. */
function withPart(part: string) {
  return table`2026年收支预算总表 | | | 单位：万元
    收入 | | 支出 |
    项目 | 预算数 | 项目 | 预算数
    一、一般公共预算拨款收入 | 987.50 | 一、卫生健康支出 | 1000.00
    其中：经费拨款 | ${part} | |
    二、事业收入 | 12.50 | |
    本年收入合计 | 1000.00 | 本年支出合计 | 1000.00
    收入总计 | 1000.00 | 支出总计 | 1000.00`;
}

testRule(balance, {
  valid: [
    { name: "a part that is less than its whole", tables: [withPart("957.50")] },
    { name: "captions in words that nobody knows, and a blank one among them", tables: [ownWords({})] },
    {
      name: "a title in between, in words that nobody knows",
      tables: [
        table`收支总表 | | | 单位：万元
          收入 | | 支出 |
          项目 | 预算数 | 项目 | 预算数
          一、一般公共预算拨款收入 | 105.00 | 一、卫生健康支出 | 90.00
          某事一览（续） | | |
          本年收入合计 | 105.00 | 二、住房保障支出 | 15.00
          收入总计 | 105.00 | 支出总计 | 105.00`,
      ],
    },
    {
      name: "an unknown caption that is numbered like the frame above it",
      tables: [
        table`收支总表 | | | 单位：万元
          收入 | | 支出 |
          项目 | 预算数 | 项目 | 预算数
          一、一般公共预算拨款收入 | 100.00 | 一、卫生健康支出 | 105.00
          本年收入合计 | 100.00 | 本年支出合计 | 105.00
          七、用事业基金弥补收支差额 | | |
          八、往岁余留 | 5.00 | |
          收入总计 | 105.00 | 支出总计 | 105.00`,
      ],
    },
    { name: "收支预算总表", tables: [incomeExpenditure({})] },
    ...["共计", "总额", "小计"].map((word) => ({
      name: `本年收入${word}`,
      tables: [incomeExpenditure({ word })],
    })),
    { name: "财政拨款收支总表 with captions below 本年收入 and 上年结转", tables: [fiscalSummary({})] },
    {
      name: "收入支出决算总表 with 行次, lines without captions and remainders",
      tables: [
        table`2023年度收入支出决算总表 | | | | | 公开01表
          部门：江岸区医保局 | | | | | 金额单位：万元
          收入 | | | 支出 | |
          项目 | 行次 | 金额 | 项目 | 行次 | 金额
          栏次 | | 1 | 栏次 | | 2
          一、一般公共预算财政拨款收入 | 1 | 1234.07 | 一、一般公共服务支出 | 31 |
          二、政府性基金预算财政拨款收入 | 2 | | 八、社会保障和就业支出 | 38 | 18.78
           | 9 | | 九、卫生健康支出 | 39 | 1189.08
           | 10 | | 十九、住房保障支出 | 49 | 26.21
          本年收入合计 | 27 | 1234.07 | 本年支出合计 | 57 | 1234.07
          使用非财政拨款结余 | 28 | 2.00 | 结余分配 | 58 | 1.50
          年初结转和结余 | 29 | 7.00 | 年末结转和结余 | 59 | 7.50
          总计 | 30 | 1243.07 | 总计 | 60 | 1243.07
          注：1.本表反映部门本年度的总收支和年末结转结余情况。
          27行＝（1+2+3+4+5+6+7+8）行：30行=(27+28+29）行`,
      ],
    },
    {
      name: "captions without numbering, and 国防支出 last",
      tables: [
        table`部门收支总表 | | | 单位：元
          收入 | | 支出 |
          项目 | 金额 | 项目 | 金额
          一般公共预算拨款收入 | 1500.00 | 社会保障和就业支出 | 300.50
          其他收入 | 100.50 | 住房保障支出 | 300.00
           | | 国防支出 | 1200.00
          本年收入合计 | 1600.50 | 本年支出合计 | 1800.50
          上年结转 | 200.00 | 结转下年 |
          收入总计 | 1800.50 | 支出总计 | 1800.50`,
      ],
    },
    {
      name: "结转下年 on the right",
      tables: [
        table`收支总表 | | | 单位：万元
          收入 | | 支出 |
          项目 | 预算数 | 项目 | 预算数
          一、一般公共预算拨款收入 | 100.00 | 一、卫生健康支出 | 90.00
          本年收入合计 | 100.00 | 本年支出合计 | 90.00
          上年结转结余 | 5.00 | 年终结转结余 | 15.00
          收入总计 | 105.00 | 支出总计 | 105.00`,
      ],
    },
  ],
  invalid: [
    {
      name: "a part that is more than its whole",
      tables: [withPart("9575.00")],
      fails: [{ at: "B5", severity: "warning", says: "大于" }],
    },
    {
      name: "captions in words that nobody knows: the figures alone say that it is a sum",
      tables: [ownWords({ given: "4413.04" })],
      fails: [{ at: "B5", expected: "4708.61", actual: "4708.97", severity: "warning", with: ["B6"] }],
    },
    {
      name: "unknown captions that add up in no way: nothing is said of them but that they could not be checked",
      tables: [ownWords({ second: "" })],
      notRun: ["有的项目名称不认识"],
    },
    {
      name: "two sides that differ",
      tables: [incomeExpenditure({ income: "2085.78" })],
      fails: [
        { at: "B14", expected: "2058.78", actual: "2085.78", difference: "27.00", severity: "error", with: ["B12"] },
        { at: "B14", says: "收支不平", with: ["D14"] },
      ],
    },
    {
      name: "captions that do not add up to 本年支出合计",
      tables: [incomeExpenditure({ health: "2003.18" })],
      fails: [{ at: "D12", expected: "2048.78", actual: "2058.78", difference: "10.00", with: ["D9"] }],
    },
    {
      name: "captions that do not add up to 本年支出共计",
      tables: [incomeExpenditure({ health: "2003.18", word: "共计" })],
      fails: [{ at: "D12", expected: "2048.78", actual: "2058.78", difference: "10.00", with: ["D9"] }],
    },
    {
      name: "本年收入合计 that neither the captions nor the total bear out",
      tables: [incomeExpenditure({ currentIncome: "2068.78" })],
      fails: [
        { at: "B12", expected: "2058.78", actual: "2068.78", with: ["B5"] },
        { at: "B14", with: ["B12"] },
      ],
    },
    {
      name: "上年结转 that is not the sum of what it came from",
      tables: [fiscalSummary({ carriedInGeneral: "1190.98" })],
      fails: [{ at: "B10", expected: "1190.89", actual: "1190.98", difference: "0.09", with: ["B9"] }],
    },
    {
      name: "本年支出 that opens its list",
      tables: [fiscalSummary({ current: "12505.78" })],
      fails: [{ at: "D5", expected: "12506.78", actual: "12505.78", difference: "1.00" }, { at: "D13" }],
    },
  ],
});
