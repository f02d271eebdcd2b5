/** The same purchase in several tables and forms. */
import { formerly } from "../../support/formerly";
import { testRule } from "../../support/testRule";
import { assets, bought, form, named, services } from "./tables";

const procurement = formerly("procurement");

testRule(procurement, {
  valid: [
    named(
      "an asset that is approved for less, within its quota, and bought",
      assets("便携式计算机 | 1 | 3 | 2 | 0.70 | 1.40 | [A02010108]便携式计算机 (G) | 0.70 | 1 | 0.70"),
      bought("日常经费 | [A02010108]便携式计算机 | 1 | 0.70 | 0.70 | |"),
    ),
    named(
      "assets that are bought as they were asked for, before they are approved, some without a code",
      assets(
        "便携式计算机 | | | 2 | 0.70 | 1.40 | | | |",
        "便携式计算机 | | | 1 | 0.60 | 0.60 | | | |",
        "打印机 | | | 1 | 0.20 | 0.20 | [A02021000]打印机 | | |",
      ),
      bought(
        "日常经费 | [A02010108]便携式计算机 | 3 | | 2.00 | |",
        "日常经费 | [A02021003]A4黑白打印机 | 1 | 0.15 | 0.15 | |",
      ),
    ),
    named(
      "services that are bought by way of 政府采购, under another name, in several portions, or in part",
      bought(
        "大厅运行经费 | [C05990000]其他社会服务 | 1 | 43.20 | 43.20 | |",
        "大厅运行经费 | [C23030000]审计服务 | 1 | 5.00 | 5.00 | |",
        "监管经费 | [C21040000]物业管理服务 | 1 | 30.00 | 30.00 | |",
        "宣传经费 | [C23090199]其他印刷服务 | 1 | 12.00 | 12.00 | |",
      ),
      services(
        "是 | 大厅运行经费 | 物业服务 | 43.20 | 后勤服务 | 物业服务",
        "是 | 监管经费 | 保安 | 18.00 | 后勤服务 | 安保服务",
        "是 | 监管经费 | 保洁 | 12.00 | 后勤服务 | 保洁服务",
        "是 | 宣传经费 | 展板制作 | 8.00 | 宣传服务 | 宣传服务",
        "否 | 宣传经费 | 短信服务 | 90.00 | 通信服务 | 通信服务",
      ),
    ),
    named(
      "a project whose name differs by a letter between the tables",
      bought("医保经办机构运行业务经费 | [C23030000]审计服务 | 1 | 5.00 | 5.00 | |"),
      services("是 | 医保经办机构运行行业务经费 | 审计服务 | 5.00 | 会计审计 | 审计服务"),
      form("医保经办机构运行业经费", "60.00", "会计审计 | 1批 | 5.00"),
    ),
    named(
      "the plan of a project that is what 政府采购预算表 lists, item by item and in other portions",
      bought(
        "日常经费 | [A07100300]纸制品 | 1 | 0.30 | 0.30 | |",
        "日常经费 | [C23090199]其他印刷服务 | 1 | 9.00 | 9.00 | |",
        "日常经费 | [C21040000]物业管理服务 | 1 | 4.00 | 4.00 | |",
      ),
      form("日常经费", "20.00", "复印纸 | 1批 | 0.30", "宣传展板 | 1批 | 6.00", "宣传册 | 1批 | 7.00"),
      form("其他经费", "20.00"),
    ),
    named(
      "two forms of one project, the one repeating the other",
      bought("日常经费 | [A07100300]纸制品 | 1 | 0.30 | 0.30 | |"),
      form("日常经费", "20.00", "复印纸 | 1批 | 0.30"),
      form("日常经费", "20.00", "复印纸 | 1批 | 0.30"),
    ),
  ],
  invalid: [
    {
      name: "an asset that is bought for another amount, and one that is not bought",
      tables: [
        assets(
          "便携式计算机 | 1 | 3 | 2 | 0.70 | 1.40 | [A02010108]便携式计算机 (G) | 0.70 | 2 | 1.40",
          "办公桌 | 1 | 3 | 2 | 0.10 | 0.20 | [A05010201]办公桌 | 0.10 | 2 | 0.20",
        ),
        bought("日常经费 | [A02010108]便携式计算机 | 3 | 0.70 | 2.10 | |"),
      ],
      fails: [
        { at: "L4", severity: "warning", expected: "2.10", actual: "1.40", with: ["Sheet2!G4"] },
        { at: "L5", severity: "info", says: "“办公桌”0.20万元" },
      ],
    },
    {
      name: "services that are marked 包含政府采购 and not found there, or with another amount",
      tables: [
        services(
          "是 | 日常经费 | 会计、审计咨询 | 20.00 | 财务会计审计 | 审计服务",
          "是 | 稽核经费 | 稽核工作 | 18.80 | 会计审计服务 | 审计服务(省级第二版)",
          "是 | 宣传经费 | 展板制作 | 30.00 | 宣传服务 | 宣传服务",
        ),
        bought(
          "日常经费 | [C23030000]审计服务 | 1 | 25.00 | 25.00 | |",
          "日常经费 | [C23090199]其他印刷服务 | 1 | 13.00 | 13.00 | |",
          "稽核经费 | [A07100300]纸制品 | 1 | 0.30 | 0.30 | |",
          "宣传经费 | [C23090199]其他印刷服务 | 1 | 12.00 | 12.00 | |",
        ),
      ],
      fails: [
        { at: "F4", severity: "warning", expected: "25.00", actual: "20.00", with: ["Sheet2!G4"] },
        { at: "F5", severity: "warning", says: "没有与它对应的服务类采购" },
        { at: "F6", severity: "warning", says: "少18.00", with: ["Sheet2!G7"] },
      ],
    },
    {
      name: "a marked service that a line without a project may be",
      tables: [
        services("是 | 日常经费 | 审计 | 20.00 | 财务会计审计 | 审计服务"),
        bought(" | [C23030000]审计服务 | 1 | 20.00 | 20.00 | |"),
      ],
      notRun: ["没有写明项目的行"],
    },
    {
      name: "the plan of a project that differs in an item, and in what only one side lists",
      tables: [
        bought(
          "监管经费 | [C23030000]审计服务 | 1 | 25.00 | 25.00 | |",
          "监管经费 | [C23090199]其他印刷服务 | 1 | 13.00 | 13.00 | |",
          "大厅经费 | [A07100300]纸制品 | 1 | 0.30 | 0.30 | |",
          "宣传经费 | [C23090199]其他印刷服务 | 1 | 12.00 | 12.00 | |",
          "稽核经费 | [A07100300]纸制品 | 1 | 0.40 | 0.40 | |",
          "维修经费 | [C23030000]审计服务 | 1 | 7.00 | 7.00 | |",
          "维修经费 | [A07100300]纸制品 | 1 | 0.40 | 0.40 | |",
        ),
        form("监管经费", "64.00", "会计、审计服务 | 1批 | 20.00", "印刷服务 | 1批 | 13.00"),
        form("大厅经费", "64.00", "复印纸 | 1批 | 0.30", "文具、耗材 | 1 | 5.00"),
        form("宣传经费", "64.00"),
        form("热线经费", "64.00", "热线座席 | 1 | 30.00"),
        form("稽核经费", "64.00", "聘请专家 | 1 | 30.00"),
        form("维修经费", "64.00", "审计 | 1 | 7.00"),
      ],
      fails: [
        { at: "Sheet1!G10", severity: "warning", says: "采购计划中没有" },
        { at: "Sheet2!E7", severity: "warning", expected: "25.00", actual: "20.00", with: ["Sheet1!G4"] },
        { at: "Sheet4!A6", severity: "warning", says: "采购计划没有填列", with: ["Sheet1!G7"] },
        { at: "Sheet6!E7", severity: "warning", expected: "0.40", says: "两边名称不同", with: ["Sheet1!G8"] },
        { at: "Sheet3!E8", severity: "info", says: "这个项目没有列示" },
        { at: "Sheet5!E7", severity: "info", says: "没有列示这个项目的采购" },
      ],
    },
    {
      name: "a plan beyond the budget of the year, where nothing else can be compared",
      tables: [form("日常经费", "20.00", "复印纸 | 1批 | 0.30", "物业服务 | 1批 | 23.20")],
      fails: [
        { at: "E7", severity: "warning", expected: "20.00", actual: "23.50", with: ["E8", "E3"], says: "多3.50" },
      ],
      notRun: ["项目申报表采购计划＝政府采购预算表：工作簿中没有政府采购预算表"],
    },
  ],
});
