/** Which name goes into which cell, in small tables as they are published. */
import { Catalogue, type Entry } from "../../src/catalogue";
import { publishedCatalogue } from "../../src/catalogue/data/published";
import { learn, proposeNames, unknownCodes } from "../../src/fill";
import { recognise } from "../../src/recognise";
import { a1, type Area, type Sheet } from "../../src/workbook";
import { sheet, table, workbook } from "../support/table";

/** `C6 行政运行`, with `?` before what is only offered. */
function filled(tables: readonly Sheet[], catalogue: Catalogue = publishedCatalogue): string[] {
  return proposeNames(recognise(workbook(...tables)), catalogue).map(
    ({ edit, certain }) =>
      `${certain ? "" : "? "}${tables.length > 1 ? `${edit.sheet}!` : ""}${a1(edit)} ${String(edit.after)}`,
  );
}

function unknown(...tables: readonly Sheet[]): string[] {
  return unknownCodes(recognise(workbook(...tables)), publishedCatalogue).map((place) => `${a1(place)} ${place.code}`);
}

const entry = (more: Partial<Entry>): Entry => ({
  kind: "functional",
  code: "20805",
  name: "某某支出",
  from: undefined,
  to: undefined,
  standing: "single",
  ...more,
});

/** 2026年支出总表 with these lines. */
const expenditure = (lines: string, year = 2026): Sheet =>
  sheet(
    "",
    `${year}年支出总表 |  |  |  | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     ${lines}`,
  );

describe("subjects", () => {
  it("get the name of the table's year", () => {
    const lines = "20805 | | 1.00 | 1.00 | 0.00";
    expect(filled([expenditure(lines, 2026)])).toEqual(["B3 行政事业单位养老支出"]);
    expect(filled([expenditure(lines, 2018)])).toEqual(["? B3 行政事业单位离退休"]);
  });

  it("are only offered a name that the code has not always had where the table tells no year", () => {
    const lines = sheet(
      "",
      `支出总表 | | | | 单位：万元
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
      208 | | 1.00 | 1.00 | 0.00
      20805 | | 1.00 | 1.00 | 0.00`,
    );
    expect(filled([lines])).toEqual(["B3 社会保障和就业支出", "? B4 行政事业单位养老支出"]);
  });

  it("are only offered a name that may have begun a year later", () => {
    const catalogue = Catalogue.empty.withLearnt([entry({ standing: "agreed", from: 2020 })]);
    expect(filled([expenditure("20805 | | 1.00 | 1.00 | 0.00", 2020)], catalogue)).toEqual(["? B3 某某支出"]);
    expect(filled([expenditure("20805 | | 1.00 | 1.00 | 0.00", 2021)], catalogue)).toEqual(["B3 某某支出"]);
  });

  it("are offered all names that dispute a code", () => {
    const catalogue = Catalogue.empty.withLearnt([entry({ from: 2022 }), entry({ name: "另一支出" })]);
    const [proposal] = proposeNames(recognise(workbook(expenditure("20805 | | 1.00 | 1.00 | 0.00"))), catalogue);
    expect(proposal).toMatchObject({ certain: false, entry: { name: "某某支出" }, others: [{ name: "另一支出" }] });
  });

  it("get the user's own names before all others", () => {
    const own = publishedCatalogue.withOwn([entry({ standing: "own", name: "我们的说法" })]);
    expect(filled([expenditure("20805 | | 1.00 | 1.00 | 0.00")], own)).toEqual(["B3 我们的说法"]);
  });

  it("that no catalogue has are said to be unknown", () => {
    const lines = expenditure("2089876 | | 1.00 | 1.00 | 0.00\n 12345678 | | 1.00 | 1.00 | 0.00");
    expect(filled([lines])).toEqual([]);
    expect(unknown(lines)).toEqual(["B3 2089876", "B4 12345678"]);
  });

  it.each([
    ["a name that is there, be it a wrong one", "20805 | 别的 | 1.00 | 1.00 | 0.00"],
    ["a name in the cell of its code", "20805-行政事业单位养老支出 | | 1.00 | 1.00 | 0.00"],
    ["a code in the cell of its name", " | 20805行政事业单位养老支出 | 1.00 | 1.00 | 0.00"],
    ["a total", " | | 1.00 | 1.00 | 0.00"],
    ["a name that is an error", "20805 | #REF! | 1.00 | 1.00 | 0.00"],
  ])("leave %s as it is", (_, line) => {
    expect(filled([expenditure(line)])).toEqual([]);
  });

  it("without any column for names get none", () => {
    const lines = table`2026年支出总表 | | | 单位：万元
      科目编码 | 合计 | 基本支出 | 项目支出
      208 | 1.00 | 1.00 | 0.00`;
    expect(filled([lines])).toEqual([]);
  });

  it("with a code split over 类, 款 and 项 get the name of the whole", () => {
    const lines = table`2024年部门支出总表 | | | | | | 单位：万元
      科目编码 | | | 科目名称 | 合计 | 基本支出 | 项目支出
      类 | 款 | 项 | | | |
       | | | 合计 | 7.00 | 7.00 | 0.00
      "208" | | | | 7.00 | 7.00 | 0.00
      "208" | "05" | | | 7.00 | 7.00 | 0.00
      "208" | "05" | "05" | | 7.00 | 7.00 | 0.00`;
    expect(filled([lines])).toEqual([
      "D5 社会保障和就业支出",
      "D6 行政事业单位养老支出",
      "D7 机关事业单位基本养老保险缴费支出",
    ]);
  });

  it("in three panels get their names beside their codes", () => {
    const lines = table`2024年度一般公共预算财政拨款基本支出决算表 | | | | | | | | 单位：万元
      人员经费 | | | 公用经费 | | | | |
      科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数
      301 | | 1.00 | 302 | | 1.00 | 310 | 资本性支出 | 1.00
      30101 | | 1.00 | 30201 | 办公费 | 1.00 | 31002 | | 1.00`;
    expect(filled([lines])).toEqual(["B4 工资福利支出", "E4 商品和服务支出", "B5 基本工资", "H5 办公设备购置"]);
  });
});

describe("codes beside those that key the rows", () => {
  it("政府预算支出经济分类 beside the departments' own", () => {
    const lines = table`2026年一般公共预算基本支出表 | | | | | | 单位：万元
      部门预算支出经济分类科目 | | 政府预算支出经济分类科目 | | 合计 | 人员经费 | 公用经费
      科目编码 | 科目名称 | 科目编码 | 科目名称 | | |
      301 | 工资福利支出 | 501 | | 1.00 | 1.00 | 0.00
      30101 | | 50101 | | 1.00 | 1.00 | 0.00`;
    expect(filled([lines])).toEqual(["D4 机关工资福利支出", "B5 基本工资", "D5 工资奖金津补贴"]);
  });

  it("品目 of what is bought", () => {
    const lines = table`2026年政府采购预算表 | | | | | | 单位：万元
      单位编码 | 单位名称 | 项目名称 | 品目编码 | 品目名称 | 数量 | 采购金额
       | 合计 | | | | 2 | 3.00
      205 | 某某局 | | | | 2 | 3.00
      205001 | 某某局本级 | 办公经费 | A02010105 | | 1 | 1.00
      205001 | 某某局本级 | 办公经费 | C21040000 | | 1 | 2.00`;
    expect(filled([lines])).toEqual(["E5 台式计算机", "E6 物业管理服务"]);
  });

  it("经济分类 of projects, of which the code tells which it is", () => {
    const lines = table`2026年政府采购预算表 | | | | | | | 单位：万元
      单位编码 | 单位名称 | 采购项目 | 经济分类科目编码 | 经济分类科目名称 | 功能科目编码 | 功能科目名称 | 数量 | 采购金额
      205 | 某某局 | | | | | | 2 | 3.00
      205001 | 某某局本级 | 复印纸 | 30201 | | 2101501 | | 1 | 1.00
      205001 | 某某局本级 | 电脑 | 50306 | | 9999 | | 1 | 2.00`;
    expect(filled([lines])).toEqual(["E4 办公费", "G4 行政运行", "E5 设备购置"]);
    expect(unknown(lines)).toEqual(["G5 9999"]);
  });

  it("the organisation on every line of subjects", () => {
    const lines = table`2026年支出总表 | | | | | | 单位：万元
      单位编码 | 单位名称 | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
      205 | 某某局 | | | 1.00 | 1.00 | 0.00
      205 | | 208 | | 1.00 | 1.00 | 0.00`;
    expect(filled([lines])).toEqual(["D4 社会保障和就业支出", "B4 某某局"]);
  });
});

describe("organisations and projects", () => {
  const income = (name: string): Sheet =>
    sheet(
      "",
      `2026年收入总表 | | | | 单位：万元
      单位编码 | 单位名称 | 合计 | 一般公共预算 | 政府性基金
      205 | ${name} | 1.00 | 1.00 | 0.00`,
    );
  const byUnit = table`2026年一般公共预算支出表（分单位） | | | | 单位：万元
      单位编码 | 单位名称 | 合计 | 基本支出 | 项目支出
      205 | | 1.00 | 1.00 | 0.00`;

  it("are learnt from the table that names them", () => {
    expect(filled([income("某某局"), byUnit])).toEqual(["Sheet2!B3 某某局"]);
  });

  it("are learnt once though they are typed in two ways", () => {
    const disclosure = recognise(workbook(income("某某（区）局"), income("某某(区) 局"), byUnit));
    expect(learn(disclosure)).toMatchObject([{ kind: "organisation", code: "205", standing: "seen" }]);
  });

  it("with two names are not learnt, and the user's list decides", () => {
    const tables = [income("某某局"), income("某某委员会"), byUnit];
    expect(filled(tables)).toEqual([]);
    const own = publishedCatalogue.withOwn([
      entry({ kind: "organisation", code: "205", standing: "own", name: "某某局" }),
    ]);
    expect(filled(tables, own)).toEqual(["Sheet3!B3 某某局"]);
  });

  it("of one code are told apart", () => {
    const projects = table`2026年项目支出表 | | | | | 单位：万元
      项目编码 | 项目名称 | 项目单位 | 合计 | 一般公共预算 | 政府性基金
      205 | 某某局 | | 2.00 | 2.00 | 0.00
      31 | 本级支出项目 | | 2.00 | 2.00 | 0.00
      42010326205T000000102 | 工作经费 | 某某局 | 1.00 | 1.00 | 0.00
      206 | 另一局 | | 2.00 | 2.00 | 0.00
      31 | | | 2.00 | 2.00 | 0.00
      42010326205T000000102 | | 某某局 | 1.00 | 1.00 | 0.00`;
    expect(filled([projects])).toEqual(["B7 本级支出项目", "B8 工作经费"]);
  });
});

describe("what is written", () => {
  const indented = (...names: readonly string[]): Sheet => ({
    ...expenditure(""),
    rows: [
      ...expenditure("").rows,
      ...["208", "20805", "2080505", "210", "21011", "2101101"].map((code, position) => [
        { value: code, format: "@" },
        names[position] === "" ? undefined : { value: names[position] ?? "", format: "General" },
        { value: 1, format: "0.00" },
      ]),
    ],
  });

  it("has the indentation of its neighbours, level by level", () => {
    const [third, sixth] = ["　　机关事业单位基本养老保险缴费支出", "　　行政单位医疗"];
    expect(filled([indented("社会保障和就业支出", "  行政事业单位养老支出", third, "", "", "")])).toEqual([
      "B6 卫生健康支出",
      "B7   行政事业单位医疗",
      `B8 ${sixth}`,
    ]);
  });

  it("has none where no neighbour of its level tells, but for the blanks that stand there", () => {
    expect(filled([indented("", "", "　　机关事业单位基本养老保险缴费支出", "", "　", "　　行政单位医疗")])).toEqual([
      "B3 社会保障和就业支出",
      "B4 行政事业单位养老支出",
      "B6 卫生健康支出",
      "B7 　行政事业单位医疗",
    ]);
  });

  it("names what stood in the cell before", () => {
    const edits = proposeNames(recognise(workbook(indented("", "　", "x", "x", "x", "x"))), publishedCatalogue);
    expect(edits.map(({ edit }) => edit.before)).toEqual([null, "　"]);
  });

  it("is nothing in a cell under a merged area", () => {
    const merges: readonly Area[] = [
      { top: 2, left: 0, bottom: 2, right: 1 },
      { top: 3, left: 1, bottom: 4, right: 1 },
    ];
    expect(filled([{ ...indented("", "", "", "x", "x", "x"), merges }])).toEqual(["B4 行政事业单位养老支出"]);
  });
});
