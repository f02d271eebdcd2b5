/** Lists of codes and names as accountants keep them are found and read. */
import { entriesIn, problemsIn, read } from "./ownLists";
import { Catalogue, readOwnList } from "../../src/catalogue";

const pension = [
  "functional 208 社会保障和就业支出",
  "functional 20805 行政事业单位养老支出",
  "functional 2080505 机关事业单位基本养老保险缴费支出",
];

describe("a list is found", () => {
  test("below a title, with notes and blank lines", () => {
    const reading = read(`=== 科目
      2026年政府收支分类科目
      单位：无
      科目编码 | 科目名称
      208      | 社会保障和就业支出
      "20805"  | \u3000行政事业单位养老支出
      "2080505 " | 机关事业单位基本养老保险缴费支出
      注：以财政部印发的科目为准`);
    expect(entriesIn(reading)).toEqual(pension);
    expect(problemsIn(reading)).toEqual(["left-out A7"]);
  });

  test("whatever the order of its columns, with others between", () => {
    const reading = read(`=== S
      序号 | 名称 | 备注 | 代码
      1 | 社会保障和就业支出 | | 208
      2 | 行政事业单位养老支出 | 见文件 | 20805
      3 | 机关事业单位基本养老保险缴费支出 | | 2080505`);
    expect(entriesIn(reading)).toEqual(pension);
  });

  test("with the header printed again on each page", () => {
    const reading = read(`=== S
      编码 | 名称
      208 | 社会保障和就业支出
      编码 | 名称
      20805 | 行政事业单位养老支出
      2080505 | 机关事业单位基本养老保险缴费支出`);
    expect(entriesIn(reading)).toEqual(pension);
    expect(reading.kind === "taken" && reading.lists.length).toBe(1);
  });

  test.each([
    ["科目编码 |  |  | 科目名称\n类 | 款 | 项 |"],
    ["类 | 款 | 项 | 科目名称"],
    ["支出功能分类科目 | | | 支出功能分类科目名称\n类 | 款 | 项 |"],
  ])("with the code split over 类, 款, 项: %s", (header) => {
    const rows = `208 | | | 社会保障和就业支出
       | "05" | | 行政事业单位养老支出
       | | "05" | 机关事业单位基本养老保险缴费支出
      210 | 11 | | 行政事业单位医疗`;
    expect(entriesIn(read(`=== S\n${header}\n${rows}`))).toEqual([...pension, "functional 21011 行政事业单位医疗"]);
  });

  test("with a name for each level on one line", () => {
    const reading = read(`=== S
      类编码 | 类名称 | 款编码 | 款名称
      208 | 社会保障和就业支出 | 20805 | 行政事业单位养老支出
      208 | 社会保障和就业支出 | 20808 | 抚恤`);
    expect(entriesIn(reading)).toEqual([
      "functional 208 社会保障和就业支出",
      "functional 20805 行政事业单位养老支出",
      "functional 20808 抚恤",
    ]);
  });

  test.each([
    ["[208]社会保障和就业支出", "[20805]行政事业单位养老支出"],
    ["208 社会保障和就业支出", "20805-行政事业单位养老支出"],
    ["【208】 社会保障和就业支出", "208（类）05（款） 行政事业单位养老支出"],
    ["208社会保障和就业支出", "２０８０５行政事业单位养老支出"],
  ])("with code and name in one cell: %s", (first, second) => {
    for (const header of ["科目", "科目编码及名称", "编码", "科目名称"])
      expect(entriesIn(read(`=== S\n${header}\n${first}\n${second}`))).toEqual(pension.slice(0, 2));
    expect(entriesIn(read(`=== S\n编码|名称\n${first}|\n${second}|`))).toEqual(pension.slice(0, 2));
  });

  test("with the code before the name, and beside it", () => {
    expect(entriesIn(read(`=== S\n科目编码|科目名称\n20805|[20805]行政事业单位养老支出`))).toEqual(pension.slice(1, 2));
    const reading = read(`=== S\n科目编码|科目名称\n20805|[20808]抚恤`);
    expect(entriesIn(reading)).toEqual(["refused", "code-in-name B2"]);
  });

  test("without a header, where the codes are unmistakable", () => {
    expect(entriesIn(read(`=== S\n科目表\n208|社会保障和就业支出\n20805|行政事业单位养老支出\n注：完`))).toEqual(
      pension.slice(0, 2),
    );
    expect(entriesIn(read(`=== S\n208 社会保障和就业支出\n20805 行政事业单位养老支出`))).toEqual(pension.slice(0, 2));
    expect(entriesIn(read(`=== S\n201|会议室\n202|资料室\n203|办公室`))).toEqual(["notFound"]);
    expect(entriesIn(read(`=== S\n项目 | 预算数\n一、财政拨款 | 12.00\n二、其他收入 | 3.00`))).toEqual(["notFound"]);
  });
});

describe("the kind of a list", () => {
  test("is told by headers and by the form of the codes, several lists on several sheets", () => {
    const reading = read(`=== 科目
      科目编码 | 科目名称
      20805 | 行政事业单位养老支出
      30201 | 办公费
      50502 | 商品和服务支出
      === 采购
      品目编码 | 品目名称
      A07100300 | 纸制品
      === 单位
      单位编码 | 单位名称 | | 项目编码 | 项目名称
      201001 | 某某局本级 | | 42010326T000000001 | 信息化运行维护
      201002 | 某某局机关服务中心 | | 42010326T000000002 | 2026年宣传经费`);
    expect(entriesIn(reading)).toEqual([
      "functional 20805 行政事业单位养老支出",
      "economic 30201 办公费",
      "government 50502 商品和服务支出",
      "procurement A07100300 纸制品",
      "organisation 201001 某某局本级",
      "organisation 201002 某某局机关服务中心",
      "project 42010326T000000001 信息化运行维护",
      "project 42010326T000000002 2026年宣传经费",
    ]);
  });

  test("is told by a column of its own", () => {
    const reading = read(`=== S
      类型 | 编码 | 名称
      单位 | 201 | 某某局
      项目 | 202 | 某某项目
      功能科目 | 203 | 国防支出`);
    expect(entriesIn(reading)).toEqual(["organisation 201 某某局", "project 202 某某项目", "functional 203 国防支出"]);
  });

  test("is told by the title where the codes could be anything, and is asked otherwise", () => {
    const rows = "编码 | 名称\n101001 | 某某局\n101002 | 某某中心";
    expect(entriesIn(read(`=== 单位代码表\n${rows}`))).toEqual([
      "organisation 101001 某某局",
      "organisation 101002 某某中心",
    ]);
    const reading = read(`=== Sheet1\n单位：万元\n${rows}`);
    expect(reading).toMatchObject({ kind: "kindOpen", lists: [{ place: "'Sheet1'!A2", kinds: [], rows: 2 }] });
    const kinds = new Map([["'Sheet1'!A2", "project" as const]]);
    expect(entriesIn(read(`=== Sheet1\n单位：万元\n${rows}`, { kinds }))).toEqual([
      "project 101001 某某局",
      "project 101002 某某中心",
    ]);
  });
});

describe("years", () => {
  test("a name is valid until the next year that the list has for its code", () => {
    const reading = read(`=== S
      年度 | 科目编码 | 科目名称
      2018 | 20805 | 行政事业单位离退休
      2019年 | 20805 | 行政事业单位离退休
      2020 | 20805 | 行政事业单位养老支出
       | 20808 | 抚恤
      2019及以前 | 20809 | 退役安置旧名
      2020-2022 | 20809 | 退役安置`);
    expect(entriesIn(reading)).toEqual([
      "functional 20805 行政事业单位离退休 2018-2019",
      "functional 20805 行政事业单位养老支出 2020-",
      "functional 20808 抚恤",
      "functional 20809 退役安置旧名 -2019",
      "functional 20809 退役安置 2020-2022",
    ]);
  });

  test("two names in one year, and what is no year, are refused with their cells", () => {
    const reading = read(`=== S
      年度 | 科目编码 | 科目名称
      2020 | 20805 | 行政事业单位离退休
      2020 | 20805 | 行政事业单位养老支出
      去年 | 20808 | 抚恤`);
    expect(entriesIn(reading)).toEqual(["refused", "year-form A4", "two-names C2 C3"]);
  });
});

describe("full names", () => {
  test.each(["-", " — ", "/", "＞", "\\"])("are cut where the parts before name the codes above: %s", (by) => {
    const reading = read(`=== S
      科目编码 | 科目名称
      208 | 社会保障和就业支出
      20805 | 社会保障和就业支出${by}行政事业单位养老支出
      2080505 | 社会保障和就业支出${by}行政事业单位养老支出${by}机关事业单位基本养老保险缴费支出`);
    expect(entriesIn(reading)).toEqual(pension);
    expect(problemsIn(reading)).toEqual(["full-names B3 B4"]);
  });

  test("are cut without the codes above where they agree among themselves, and left whole where not", () => {
    expect(
      entriesIn(
        read(`=== S
        科目编码 | 科目名称
        2080505 | 社会保障和就业支出-行政事业单位养老支出-机关事业单位基本养老保险缴费支出
        2080506 | 社会保障和就业支出-行政事业单位养老支出-机关事业单位职业年金缴费支出`),
      ),
    ).toEqual([pension[2], "functional 2080506 机关事业单位职业年金缴费支出"]);
    const reading = read(`=== S\n科目编码 | 科目名称\n208 | 社会保障和就业支出\n20805 | 教育支出-行政事业单位养老支出`);
    expect(entriesIn(reading)[1]).toBe("functional 20805 教育支出-行政事业单位养老支出");
  });
});

describe("what is wrong is told with its cell", () => {
  test.each([
    ["20805x | 行政", "code-form A2"],
    ["2.08E+06 | 行政", "code-form A2"],
    ["20805 | 12", "name-form B2"],
    [`20805 | ${"长".repeat(201)}`, "name-long B2"],
    ["20805 | 行政\u202e事业", "hidden-characters B2"],
    ["2080\u200b5 | 行政", "hidden-characters A2"],
    ["20805 | 行政\u0007事业", "hidden-characters B2"],
    ["20805 | #REF!", "formula-error B2"],
    ["#N/A | 行政", "formula-error A2"],
  ])("%s is refused", (row, problem) => {
    expect(entriesIn(read(`=== S\n科目编码 | 科目名称\n${row}`))).toEqual(["refused", problem]);
  });

  test("formulas are taken with their values, those without a value are refused", () => {
    const formula = (value: string | { kind: "uncalculated" }) => ({ value, format: "General", formula: "A1" });
    const [sheet] = [{ name: "S", visibility: "visible" as const, merges: [], hiddenRows: new Set<number>() }];
    const header = ["科目编码", "科目名称"].map((value) => ({ value, format: "General" }));
    const reading = (value: string | { kind: "uncalculated" }) =>
      readOwnList([{ ...sheet, rows: [header, [{ value: 20805, format: "General" }, formula(value)]] }]);
    expect(entriesIn(reading("养老支出"))).toEqual(["functional 20805 养老支出"]);
    expect(problemsIn(reading("养老支出"))).toEqual(["formula-value B2", "missing-parent A2"]);
    expect(entriesIn(reading({ kind: "uncalculated" }))).toEqual(["refused", "not-calculated B2"]);
  });

  test("texts that look like formulas stay texts, and are told", () => {
    const reading = read(`=== S\n项目编码 | 项目名称\nP001 | =HYPERLINK("x","看")`);
    expect(entriesIn(reading)).toEqual([`project P001 =HYPERLINK("x","看")`]);
    expect(problemsIn(reading)).toEqual(["formula-like B2"]);
  });

  test("the same code and name count once, two names for a code are refused, also across sheets", () => {
    expect(entriesIn(read(`=== S\n单位编码|单位名称\n101|甲局\n101|甲局\n101|甲 局`))).toEqual([
      "organisation 101 甲局",
    ]);
    const reading = read(`=== S\n单位编码|单位名称\n101|甲局\n=== T\n单位编码|单位名称\n101|乙局`);
    expect(entriesIn(reading)).toEqual(["refused", "two-names B2 'T'!B2"]);
  });

  test("cycles are refused; parents that are missing or differ are noted", () => {
    const cycle = read(`=== S\n单位编码|单位名称|上级编码\n101|甲局|103\n102|乙局|101\n103|丙局|102\n104|丁局|101`);
    expect(entriesIn(cycle)).toEqual(["refused", "cycle A2 A4 A3"]);
    const hung = read(`=== S\n单位编码|单位名称|上级编码\n9|乙所|101\n101|甲局|`);
    const names = Catalogue.empty.withOwn(hung.kind === "taken" ? hung.entries : []).path("organisation", "9");
    expect(names.map(({ name }) => name)).toEqual(["甲局", "乙所"]);
    const unknown = read(`=== S\n单位编码|单位名称|上级编码\n101|甲局|100\n102|乙局|101`);
    expect(problemsIn(unknown)).toEqual(["unknown-above A2"]);
    const subjects = read(`=== S\n科目编码|科目名称|上级编码\n2080505|养老保险缴费|20805\n2080506|职业年金|208`);
    expect(problemsIn(subjects)).toEqual(["unknown-above A2", "above-differs A3"]);
    expect(problemsIn(read(`=== S\n科目编码|科目名称\n2080505|养老保险缴费\n2080506|职业年金`))).toEqual([
      "missing-parent A2",
    ]);
  });

  test("lines with half of what they need are left out, and told", () => {
    const reading = read(`=== S\n科目编码|科目名称\n208|社会保障和就业支出\n20805|\n|合计\n一、说明|`);
    expect(problemsIn(reading)).toEqual(["no-name A3", "no-code B4", "left-out A5"]);
    expect(reading.kind).toBe("taken");
  });
});
