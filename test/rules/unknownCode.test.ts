import { publishedCatalogue } from "../../src/catalogue/data/published";
import { unknownCode } from "../../src/rules/names/unknownCode";
import { economicTable, functionalTable, own } from "../support/subjects";
import { table } from "../support/table";
import { testRule } from "../support/testRule";

testRule(unknownCode, {
  valid: [
    functionalTable(2026, "208 | 社会保障和就业支出\n20805 | 行政事业单位养老支出"),
    economicTable(2026, "301 | 工资福利支出\n30101 | 基本工资"),
    { name: "codes of no form, which another rule tells", tables: [functionalTable(2026, "2080 | 社会保障")] },
    {
      name: "organisations among subjects",
      tables: [functionalTable(2026, "299 | 某某市医疗保障局\n299001 | 局本级")],
    },
    {
      name: "a code that begins in the year after an unsure one",
      tables: [functionalTable(2021, "2080808 | 褒扬纪念")],
    },
    {
      name: "codes without a catalogue",
      tables: [
        table`2026年收入总表 | | | | 单位：万元
          单位编码 | 单位名称 | 合计 | 一般公共预算 | 政府性基金预算
          205001 | 某某市医保局 | 18.89 | 18.89 |`,
      ],
    },
  ],
  invalid: [
    {
      name: "a code that is split over three columns",
      tables: [
        table`2026年部门支出预算总表 | | | | | | 单位：万元
          功能分类科目编码 | | | 科目名称 | 合计 | 基本支出 | 项目支出
          类 | 款 | 项 | | | |
          205 | | | 教育支出 | 70.00 | 50.00 | 20.00
          255 | 02 | | 普通教育 | 70.00 | 50.00 | 20.00
          205 | 02 | 02 | 小学教育 | 70.00 | 50.00 | 20.00
          合计 | | | | 70.00 | 50.00 | 20.00`,
      ],
      fails: [{ at: "B5", with: ["A5"], actual: "25502" }],
    },
    {
      name: "a code that no edition has",
      tables: [functionalTable(2026, "2010177 | 数据资源管理")],
      fails: [
        {
          at: "A3",
          severity: "info",
          actual: "2010177",
          says: "不在2026年《政府收支分类科目》中。可能是新增科目，目录还没有收录。请核对编码，或导入本年目录",
        },
      ],
    },
    {
      name: "a 款 with all below it",
      tables: [
        functionalTable(2026, "201 | 一般公共服务支出\n20177 | 新增事务\n2017701 | 行政运行\n2017702 | 新增业务"),
      ],
      fails: [{ at: "A4", severity: "info", with: ["A5", "A6"], says: "共3个编码" }],
    },
    {
      name: "items of a 款 that is not printed",
      tables: [functionalTable(2026, "2017701 | 行政运行\n2017702 | 新增业务")],
      fails: [{ at: "A3", with: ["A4"] }],
    },
    {
      name: "a class that there is not",
      tables: [functionalTable(2026, "2980505 | 新增业务"), economicTable(2026, "39501 | 新增业务")],
      fails: [
        { at: "Sheet1!A3", severity: "warning", says: "没有298这一类" },
        { at: "Sheet2!A3", severity: "warning", says: "没有395这一类" },
      ],
    },
    {
      name: "a digit typed for another",
      tables: [functionalTable(2026, "2080515 | 机关事业单位基本养老保险缴费支出")],
      fails: [{ at: "A3", severity: "warning", expected: "2080505", says: "的编码是2080505" }],
    },
    {
      name: "a code that came to an end",
      tables: [functionalTable(2026, "2100601 | 中医（民族医）药专项")],
      fails: [{ at: "A3", severity: "info", says: "它是2023年及以前的编码" }],
    },
    {
      name: "a code that came to an end, by another's account too",
      tables: [functionalTable(2022, "2101704 | 中医（民族医）药专项")],
      fails: [{ at: "A3", severity: "warning", says: "它是2024年起的编码" }],
    },
    {
      name: "one line for every organisation",
      tables: [
        table`2026年支出总表 | | | | | 单位：万元
          单位名称 | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          医疗保障局本级 | 2010177 | 新增业务 | 18.89 | 18.89 |
          医疗保险中心 | 2010177 | 新增业务 | 9.83 | 9.83 |`,
      ],
      fails: [{ at: "B3", with: ["B4"] }],
    },
    {
      name: "items of procurement",
      tables: [
        table`2026年政府采购预算表 | | | | 单位：万元
          单位代码 | 单位名称 | 政府采购品目 | 采购数量 | 采购金额
          205001 | 医疗保障局本级 | [A99990000]新增货物 | 1 | 25.00`,
      ],
      fails: [{ at: "C3", severity: "info", says: "《政府采购品目分类目录》" }],
    },
  ],
});

describe("the user's own list", () => {
  const list = [own("functional", "2010101", "行政运行"), own("organisation", "205001", "某某市医疗保障局本级")];
  testRule(
    unknownCode,
    {
      valid: [functionalTable(2026, "2010101 | 行政运行\n2210201 | 住房公积金")],
      invalid: [
        {
          name: "a code beside those of the list",
          tables: [functionalTable(2026, "2010177 | 新增业务")],
          fails: [{ at: "A3", severity: "warning", says: "不在自有目录和2026年《政府收支分类科目》中" }],
        },
        {
          name: "an organisation",
          tables: [
            table`2026年收入总表 | | | | 单位：万元
              单位编码 | 单位名称 | 合计 | 一般公共预算 | 政府性基金预算
              205002 | 某某市医保中心 | 18.89 | 18.89 |`,
          ],
          fails: [{ at: "A3", severity: "warning", says: "不在自有目录中。请核对编码，或补充自有目录" }],
        },
      ],
    },
    publishedCatalogue.withOwn(list),
  );
});
