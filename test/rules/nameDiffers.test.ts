import { publishedCatalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import { nameDiffers } from "../../src/rules/names/nameDiffers";
import type { CellEdit, Sheet } from "../../src/workbook";
import { functionalTable, own } from "../support/subjects";
import { table, workbook } from "../support/table";
import { testRule } from "../support/testRule";

testRule(nameDiffers, {
  valid: [
    functionalTable(2026, "208 | 社会保障和就业支出\n20805 | 行政事业单位养老支出"),
    {
      name: "names typed otherwise",
      tables: [
        functionalTable(
          2026,
          "20103 | 政府办公厅(室)及相关机构事务\n208 | 社会保障 和就业支出\n22102 | 　住房改革支出\n2130199 | 其他农业农村支出",
        ),
        table`2026年一般公共预算基本支出表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
          30212 | 因公出国（境）费用 | 4.80 | | 4.80
          30213 | 维修(护)费 | 4.80 | | 4.80`,
      ],
    },
    {
      name: "full names, numbered names and names with a remark",
      tables: [
        functionalTable(
          2026,
          `20805 | 社会保障和就业支出-行政事业单位养老支出
          2080505 | 社会保障和就业支出/行政事业单位养老支出/机关事业单位基本养老保险缴费支出
          2080506 | 社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位职业年金缴费支出（项）
          210 | 二、卫生健康支出
          21011 | 其中：行政事业单位医疗
          2101101 | [2101101]行政单位医疗
          21015 | 卫生健康支出医疗保障管理事务
          2210201 | 住房公积金（在职）`,
        ),
      ],
    },
    {
      name: "one name for 款 and 项",
      tables: [functionalTable(2026, "21202 | 城乡社区规划与管理\n2120201 | 城乡社区规划与管理")],
    },
    { name: "the name of its year", tables: [functionalTable(2018, "20805 | 行政事业单位离退休")] },
    {
      name: "a year in which the compilations are not sure",
      tables: [functionalTable(2020, "20805 | 行政事业单位离退休")],
    },
    {
      name: "no year at all",
      tables: [
        table`支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          20805 | 行政事业单位离退休 | 16.88 | 16.88 |`,
      ],
    },
    {
      name: "organisations among subjects",
      tables: [functionalTable(2026, "205 | 某某市医疗保障局\n205001 | 医疗保障局本级\n2101501 | 行政运行")],
    },
    {
      name: "what a formula could not find",
      tables: [functionalTable(2026, "208 | #N/A")],
    },
    {
      name: "codes with their names on lines of purchases",
      tables: [
        table`2026年政府采购预算表 | | | | | | 单位：万元
          单位代码 | 单位名称 | 政府采购品目 | 功能科目 | 部门支出经济分类 | 采购数量 | 采购金额
          205001 | 医疗保障局本级 | [A07100300]纸制品 | [2101502] 一般行政管理事务 | 30201-办公费 | 1 | 25.00
          205001 | 医疗保障局本级 | A05040101复印纸 | 210（类）15（款）02（项） | [30201]办公费、[30202]印刷费 | 1 | 25.00`,
      ],
    },
  ],
  invalid: [
    {
      name: "the code of another name: either may be wrong",
      tables: [
        table`2026年一般公共预算基本支出表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
          302 | 商品和服务支出 | 9.00 | | 9.00
          30206 | 印刷费 | 6.00 | | 6.00
          30207 | 邮电费 | 3.00 | | 3.00`,
      ],
      fails: [{ at: "B4", with: ["A4"], expected: "电费", says: "请核对是编码错了还是名称错了" }],
    },
    {
      name: "names exchanged, without a year: neither code had the other's name in any",
      tables: [
        table`一般公共预算财政拨款基本支出决算表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
          302 | 商品和服务支出 | 9.00 | | 9.00
          30205 | 电费 | 6.00 | | 6.00
          30206 | 水费 | 3.00 | | 3.00`,
      ],
      fails: [
        { at: "B4", severity: "error", expected: "水费" },
        { at: "B5", severity: "error", expected: "电费" },
      ],
    },
    {
      name: "a name that no code has, without a year",
      tables: [
        table`一般公共预算财政拨款基本支出决算表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
          302 | 商品和服务支出 | 9.00 | | 9.00
          30205 | 用水费 | 9.00 | | 9.00`,
      ],
      fails: [{ at: "B4", severity: "warning", expected: "水费" }],
    },
    {
      name: "the name of an earlier year",
      tables: [functionalTable(2026, "208 | 社会保障和就业支出\n20805 | 行政事业单位离退休")],
      fails: [
        {
          at: "B4",
          severity: "error",
          expected: "行政事业单位养老支出",
          actual: "行政事业单位离退休",
          says: "这是2019年及以前20805的名称，2026年应为“行政事业单位养老支出”",
        },
      ],
    },
    {
      name: "a name cut short",
      tables: [functionalTable(2026, "2080505 | 机关事业单位基本养老保险缴费")],
      fails: [
        { at: "B3", severity: "error", says: "2026年《政府收支分类科目》中是“机关事业单位基本养老保险缴费支出”" },
      ],
    },
    {
      name: "the name of the code beside it",
      tables: [functionalTable(2026, "2101101 | 事业单位医疗")],
      fails: [
        { at: "B3", severity: "error", says: "编码与名称对不上：名称“事业单位医疗”的编码是2101102，2101101在2026年" },
      ],
    },
    {
      name: "a name that two compilations agree on",
      tables: [functionalTable(2026, "2010102 | 行政管理事务")],
      fails: [{ at: "B3", severity: "warning", says: "两种汇编一致，未见原文" }],
    },
    {
      name: "a name that only one compilation has",
      tables: [functionalTable(2026, "2014102 | 行政管理事务")],
      fails: [{ at: "B3", severity: "info", says: "仅供参考" }],
    },
    {
      name: "a year before which nobody is sure",
      tables: [functionalTable(2019, "2210201 | 公积金")],
      fails: [{ at: "B3", severity: "warning" }],
    },
    {
      name: "one line for every organisation",
      tables: [
        table`2026年支出总表 | | | | | 单位：万元
          单位名称 | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          医疗保障局本级 | 2210201 | 公积金 | 18.89 | 18.89 |
          医疗保险中心 | 2210201 | 公积金 | 9.83 | 9.83 |`,
      ],
      fails: [{ at: "C3", with: ["C4"] }],
    },
    {
      name: "codes with their names on lines of purchases",
      tables: [
        table`2026年政府采购预算表 | | | | | | 单位：万元
          单位代码 | 单位名称 | 政府采购品目 | 功能科目 | 部门支出经济分类 | 采购数量 | 采购金额
          205001 | 医疗保障局本级 | [A07100300]文具用品 | [2101502]行政运行 | [30201]印刷费 | 1 | 25.00`,
      ],
      fails: [
        { at: "C3", severity: "error", expected: "纸制品", says: "《政府采购品目分类目录》" },
        { at: "D3", severity: "error", says: "“行政运行”的编码是2101501" },
        { at: "E3", severity: "error", says: "“印刷费”的编码是30202" },
      ],
    },
    {
      name: "the government's own classification beside the departments'",
      tables: [
        table`2026年一般公共预算基本支出表 | | | | | | 单位：万元
          部门预算支出经济分类科目 | | 政府预算支出经济分类科目 | | 合计 | 人员经费 | 公用经费
          科目编码 | 科目名称 | 科目编码 | 科目名称 | | |
          301 | 工资福利支出 | 501 | 机关工资福利支出 | 7.00 | 7.00 |
          30101 | 基本工资 | 50101 | 工资奖金 | 4.00 | 4.00 |
          30102 | 津贴补贴 | 50101 | 工资奖金津补贴 | 3.00 | 3.00 |`,
      ],
      fails: [{ at: "D5", severity: "warning", expected: "工资奖金津补贴" }],
    },
    {
      name: "a year that the catalogue does not cover",
      tables: [functionalTable(2015, "2210201 | 公积金")],
      notRun: ["支出总表的支出功能分类编码和名称：目录收录2018—2026年，没有2015年的"],
    },
    {
      name: "procurement before its catalogue began",
      tables: [
        table`2022年政府采购预算表 | | | | 单位：万元
          单位代码 | 单位名称 | 政府采购品目 | 采购数量 | 采购金额
          205001 | 医疗保障局本级 | [A02010105]便携式计算机 | 1 | 25.00`,
      ],
      notRun: ["没有2022年的政府采购品目目录"],
    },
  ],
});

describe("the user's own list", () => {
  const list = [
    own("functional", "2210201", "住房公积金（单位部分）"),
    own("functional", "2299901", "本区特别支出"),
    own("organisation", "205001", "某某市医疗保障局本级"),
  ];
  testRule(
    nameDiffers,
    {
      valid: [functionalTable(2026, "2210201 | 住房公积金(单位部分)\n2299901 | 本区特别支出\n2210202 | 提租补贴")],
      invalid: [
        {
          name: "stands above the published one",
          tables: [functionalTable(2026, "2299901 | 其他支出")],
          fails: [{ at: "B3", severity: "error", says: "自有目录中是“本区特别支出”" }],
        },
        {
          name: "calls otherwise what is published under one name to this day",
          tables: [functionalTable(2026, "2210201 | 住房公积金")],
          fails: [{ at: "B3", severity: "error", says: "这是公开目录中的名称，自有目录中是" }],
        },
        {
          name: "names organisations",
          tables: [
            table`2026年收入总表 | | | | 单位：万元
              单位编码 | 单位名称 | 合计 | 一般公共预算 | 政府性基金预算
              205001 | 某某市医保局 | 18.89 | 18.89 |`,
          ],
          fails: [{ at: "B3", severity: "error", expected: "某某市医疗保障局本级" }],
        },
      ],
    },
    publishedCatalogue.withOwn(list),
  );
});

describe("the fix of name-differs", () => {
  function fixesOf(sheet: Sheet): (CellEdit | undefined)[] {
    const { findings } = check(recognise(workbook(sheet)), { rules: [nameDiffers], catalogue: publishedCatalogue });
    return findings.map(({ fix }) => fix?.[0]);
  }

  it("keeps the indentation", () => {
    expect(fixesOf(functionalTable(2026, '20805 | "　行政事业单位离退休"'))).toEqual([
      { sheet: "Sheet1", row: 2, column: 1, before: "　行政事业单位离退休", after: "　行政事业单位养老支出" },
    ]);
  });

  it.each([
    ["the code may be the wrong one", functionalTable(2026, "2101101 | 事业单位医疗")],
    ["the cell holds the code too", functionalTable(2026, "20805 | [20805]行政事业单位离退休")],
    [
      "the cell holds the names of other levels",
      functionalTable(2026, "20805 | 社会保障和就业支出-行政事业单位离退休"),
    ],
    ["nobody has seen the right name", functionalTable(2026, "2014102 | 行政管理事务")],
  ])("is not offered where %s", (_, sheet) => {
    expect(fixesOf(sheet)).toEqual([undefined]);
  });
});

it("says that it could not be run without a catalogue", () => {
  const { notRun } = check(recognise(workbook(functionalTable(2026, "208 | 社会保障"))), { rules: [nameDiffers] });
  expect(notRun).toEqual([
    { rule: "name-differs", about: "支出总表的支出功能分类编码和名称", reason: "没有装入科目目录" },
  ]);
});
