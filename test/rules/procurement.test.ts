import { formerly } from "../support/formerly";
import { sheet } from "../support/table";
import { testRule } from "../support/testRule";
import { assets, bought, named } from "./procurement/tables";

const procurement = formerly("procurement");

testRule(procurement, {
  valid: [
    named(
      "lines whose quantity times price is the amount, also where the price was rounded",
      bought(
        "日常经费 | [A05040101]复印纸 | 10 | 0.02 | 0.20 | 0.20 | 0.20",
        "日常经费 | [A02010108]便携式计算机 | 3 | 0.33333 | 1.00 | 0.50 |",
        "日常经费 | [C21040000]物业管理服务 | | 23.20 | 23.20 | |",
        "日常经费 | [C23090199]其他印刷服务 | 2 | | 13.00 | |",
        "日常经费 | [C23090199]其他印刷服务 | 2 | 按实结算 | 13.00 | |",
        "日常经费 | [C23090199]其他印刷服务 | 0 | 0.00 | 13.00 | |",
      ),
    ),
    named(
      "prices in 元 as their header says, and amounts in 万元",
      sheet(
        "",
        `政府采购预算表 | | | | | 单位：万元
         单位代码 | 单位名称 | 政府采购品目 | 采购数量 | 单价（元） | 采购金额
         205001 | 医疗保障局本级 | [A02010108]便携式计算机 | 2 | 6,500 | 1.30`,
      ),
    ),
    named("a table that gives no prices", bought("日常经费 | [C23030000]审计服务 | 2 | | 25.00 | |")),
  ],
  invalid: [
    {
      name: "an amount that is neither quantity times price nor the price",
      tables: [
        bought(
          "日常经费 | [A02010108]便携式计算机 | 2 | 0.70 | 1.40 | |",
          "日常经费 | [A02021000]打印机 | 3 | 0.20 | 0.80 | |",
          "日常经费 | [C23030000]审计服务 | 1 | 52.00 | 25.00 | |",
          "日常经费 | [C23090199]印刷服务 | 1 | 5.00 | | |",
        ),
      ],
      fails: [
        {
          at: "G5",
          severity: "error",
          expected: "0.60",
          actual: "0.80",
          says: "3×0.20万元＝0.60万元",
          with: ["E5", "F5"],
        },
        { at: "G6", severity: "error", expected: "52.00", actual: "25.00" },
        { at: "G7", severity: "warning", expected: "5.00", says: "没有填写" },
      ],
    },
    {
      name: "a price that repeats the amount, where other lines multiply",
      tables: [
        bought(
          "日常经费 | [A02010108]便携式计算机 | 2 | 0.70 | 1.40 | |",
          "日常经费 | [C21040000]物业管理服务 | 2 | 23.20 | 23.20 | |",
        ),
      ],
      fails: [{ at: "G5", severity: "warning", expected: "46.40", says: "金额与单价相同" }],
    },
    {
      name: "a table whose prices all are amounts",
      tables: [
        bought(
          "日常经费 | [A07100300]纸制品 | 1 | 2.00 | 2.00 | |",
          "日常经费 | [C21040000]物业管理服务 | 2 | 23.20 | 23.20 | |",
          "日常经费 | [C23030000]审计服务 | 3 | 9.00 | 9.00 | |",
        ),
      ],
      fails: [{ at: "F5", severity: "info", says: "等2行", with: ["E5", "G5", "F6"] }],
    },
    {
      name: "prices in 元 under a header that says 万元",
      tables: [
        bought(
          "日常经费 | [A02010108]便携式计算机 | 2 | 6,500 | 1.30 | |",
          "日常经费 | [A02021000]打印机 | 3 | 2,000 | 0.60 | |",
        ),
      ],
      fails: [{ at: "F4", severity: "warning", says: "相差一万倍", with: ["F5"] }],
    },
    {
      name: "a price that rounding explains",
      tables: [bought("日常经费 | [A05040101]复印纸 | 3 | 0.33 | 1.00 | |")],
      residues: [{ at: "G4", difference: "0.01" }],
    },
    {
      name: "a price that cannot be calculated",
      tables: [bought("日常经费 | [A05040101]复印纸 | 3 | #REF! | 1.00 | |")],
      notRun: ["F4是错误值#REF!"],
    },
    {
      name: "parts that are more than their whole",
      tables: [
        bought(
          "日常经费 | [C21040000]物业管理服务 | 1 | 23.20 | 23.20 | 32.20 | 12.00",
          "日常经费 | [C23030000]审计服务 | 1 | 9.00 | 9.00 | 6.00 | 7.00",
          "日常经费 | [C23090199]印刷服务 | 1 | 9.00 | 9.00 | 2.00 | 5.00",
          "日常经费 | [C23090199]印刷服务 | 1 | 9.00 | 9.00 | | 9.00",
        ),
      ],
      fails: [
        { at: "H4", severity: "error", expected: "23.20", actual: "32.20", with: ["G4"] },
        { at: "I5", severity: "error", expected: "6.00", actual: "7.00", with: ["H5"] },
        { at: "I6", severity: "warning", says: "面向中小企业" },
        { at: "I7", severity: "warning", says: "没有填写" },
      ],
    },
    {
      name: "a line that does not say what is bought",
      tables: [bought("日常经费 | | 1 | 5.00 | 5.00 | |", "日常经费 | | 1 | 6.00 | 6.00 | |")],
      fails: [{ at: "D4", severity: "info", says: "第4行等2行", with: ["D5"] }],
    },
    {
      name: "assets whose figures do not agree with each other",
      tables: [
        assets(
          "便携式计算机 | 1 | 1 | 2 | 0.70 | 1.50 | [A02010108]便携式计算机 | 0.70 | 3 | 2.20",
          "打印机 | 0 | 0 | 2 | 0.20 | 0.40 | [A02021000]打印机 | 0.20 | 2 | 0.40",
        ),
        bought(
          "日常经费 | [A02010108]便携式计算机 | 2 | 0.75 | 1.50 | |",
          "日常经费 | [A02021000]打印机 | 2 | 0.20 | 0.40 | |",
        ),
      ],
      fails: [
        { at: "H4", severity: "error", expected: "1.40", actual: "1.50" },
        { at: "L4", severity: "error", expected: "2.10", actual: "2.20" },
        { at: "K4", severity: "warning", expected: "2", actual: "3" },
        { at: "L4", severity: "warning", expected: "1.50", actual: "2.20", says: "财政审核数" },
        { at: "F4", severity: "info", expected: "1", actual: "2", says: "编制数" },
      ],
    },
  ],
});
