import { publishedCatalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import { codeLevel } from "../../src/rules/names/codeLevel";
import { nameDiffers } from "../../src/rules/names/nameDiffers";
import { unknownCode } from "../../src/rules/names/unknownCode";
import { economicTable, functionalTable } from "../support/subjects";
import { table, workbook } from "../support/table";
import { testRule } from "../support/testRule";

const itemNamedLike = functionalTable(2026, "22102 | 住房公积金");

testRule(codeLevel, {
  valid: [
    functionalTable(2026, "221 | 住房保障支出\n22102 | 住房改革支出\n2210201 | 住房公积金"),
    {
      name: "a 款 and a 项 of one name",
      tables: [
        functionalTable(
          2026,
          "21202 | 城乡社区规划与管理\n2120201 | 城乡社区规划与管理\n2089999 | 其他社会保障和就业支出",
        ),
      ],
    },
    {
      name: "codes of organisations and projects",
      tables: [
        functionalTable(
          2026,
          "205001 | 医疗保障局本级\n205001002 | 下属中心\n42010022737T000000104 | 医疗保障业务执行工作经费",
        ),
        functionalTable(2026, "301002 | 图书馆\n301 | 某某市文化局"),
      ],
    },
    { name: "levels of a place's own below the 项", tables: [functionalTable(2026, "210150102 | 医保大厦运行")] },
    {
      name: "a table of functional and economic subjects",
      tables: [functionalTable(2026, "2101501 | 行政运行\n30101 | 基本工资\n30102 | 津贴补贴")],
    },
    economicTable(2026, "501 | 机关工资福利支出\n50101 | 工资奖金津补贴"),
  ],
  invalid: [
    {
      name: "the name of another level: either may be wrong",
      tables: [
        table`2026年支出总表 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          221 | 住房保障支出 | 16.88 | 16.88 |
          22102 | 住房公积金 | 16.88 | 16.88 |`,
      ],
      fails: [{ at: "B4", with: ["A4"] }],
    },
    {
      name: "a 款 with the name of a 项",
      tables: [itemNamedLike],
      fails: [
        {
          at: "B3",
          severity: "error",
          expected: "住房改革支出",
          says: "22102是款级编码，这个名称却是项级科目2210201的；22102在2026年《政府收支分类科目》中是“住房改革支出”",
        },
      ],
    },
    {
      name: "a 项 with the name of its 款, a 类 with the name of a 项",
      tables: [functionalTable(2026, "2210201 | 住房改革支出\n210 | 行政单位医疗")],
      fails: [
        { at: "B3", severity: "error" },
        { at: "B4", severity: "error" },
      ],
    },
    {
      name: "a code filled up with zeros",
      tables: [functionalTable(2026, "2210200 | 住房改革支出")],
      fails: [{ at: "B3", severity: "warning", says: "却是款级科目22102的" }],
    },
    {
      name: "a digit too few or too many",
      tables: [functionalTable(2026, "221020 | 住房改革支出\n22102011 | 住房公积金\n2210 | 住房公积金贴息")],
      fails: [
        { at: "A3", severity: "error", expected: "22102", says: "类3位、款5位、项7位" },
        { at: "A4", severity: "error", expected: "2210201" },
        { at: "A5", severity: "warning" },
      ],
    },
    {
      name: "a class of another classification",
      tables: [functionalTable(2026, "3080505 | 机关事业单位基本养老保险缴费支出")],
      fails: [{ at: "A3", severity: "error", expected: "2080505" }],
    },
    {
      name: "an economic subject among functional ones",
      tables: [
        functionalTable(
          2026,
          "221 | 住房保障支出\n22102 | 住房改革支出\n2210201 | 住房公积金\n2210202 | 提租补贴\n30201 | 办公费",
        ),
      ],
      fails: [{ at: "A7", severity: "warning", says: "这是部门预算支出经济分类科目，不是支出功能分类科目" }],
    },
    {
      name: "a functional subject among economic ones",
      tables: [
        economicTable(
          2026,
          "301 | 工资福利支出\n30101 | 基本工资\n302 | 商品和服务支出\n30201 | 办公费\n2210201 | 住房公积金",
        ),
      ],
      fails: [{ at: "A7", severity: "warning" }],
    },
    {
      name: "codes on lines of purchases",
      tables: [
        table`2026年政府采购预算表 | | | | | 单位：万元
          单位代码 | 单位名称 | 政府采购品目 | 功能科目 | 采购数量 | 采购金额
          205001 | 医疗保障局本级 | [A02010000]便携式计算机 | [21015]行政运行 | 1 | 25.00`,
      ],
      fails: [
        { at: "D3", severity: "error" },
        { at: "C3", severity: "warning" },
      ],
    },
  ],
});

it("nobody else speaks of a cell that code-level speaks of", () => {
  const { findings } = check(recognise(workbook(itemNamedLike)), {
    rules: [codeLevel, nameDiffers, unknownCode],
    catalogue: publishedCatalogue,
  });
  expect(findings.map(({ rule }) => rule)).toEqual(["code-level"]);
});
