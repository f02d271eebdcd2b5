import { check } from "../../src/check";
import { parseFormulas } from "../../src/readings/formulas/parseFormulas";
import { recognise } from "../../src/recognise";
import { statedFormula } from "../../src/rules/statedFormula";
import { sample } from "../support/samples";
import { table, workbook } from "../support/table";
import { testRule } from "../support/testRule";

/** 公开01, the lines that matter. */
function final01({ total = "1243.07", formula = "27行＝（1+2+…+9）行：30行=(27+28+29）行；60行=（57+58+59）行" }) {
  return table`2023年度收入支出决算总表 | | | | | 公开01表
    部门：江岸区医保局 | | | | | 金额单位：万元
    收入 | | | 支出 | |
    项目 | 行次 | 金额 | 项目 | 行次 | 金额
    栏次 | | 1 | 栏次 | | 2
    一、一般公共预算财政拨款收入 | 1 | 1234.07 | 一、一般公共服务支出 | 31 |
    二、政府性基金预算财政拨款收入 | 2 | | 二、外交支出 | 32 |
    三、国有资本经营预算财政拨款收入 | 3 | | 三、国防支出 | 33 |
    四、上级补助收入 | 4 | | 四、公共安全支出 | 34 |
    五、事业收入 | 5 | | 五、教育支出 | 35 |
    六、经营收入 | 6 | | 六、科学技术支出 | 36 |
    七、附属单位上缴收入 | 7 | | 八、社会保障和就业支出 | 38 | 18.78
    八、其他收入 | 8 | | 九、卫生健康支出 | 39 | 1189.08
     | 9 | | 十九、住房保障支出 | 49 | 26.21
    本年收入合计 | 27 | 1234.07 | 本年支出合计 | 57 | 1234.07
    使用非财政拨款结余 | 28 | | 结余分配 | 58 |
    年初结转和结余 | 29 | 9.00 | 年末结转和结余 | 59 | 9.00
    总计 | 30 | ${total} | 总计 | 60 | 1243.07
    注：1.本表反映部门本年度的总收支和年末结转结余情况。
    ${formula}`;
}

testRule(statedFormula, {
  valid: [
    { name: "行次 formulas over captions and a line without one", tables: [final01({})] },
    { name: "a total that no formula speaks of", tables: [final01({ total: "1234.07", formula: "注：单位万元。" })] },
    {
      name: "栏次 formulas for every row",
      tables: [
        table`政府性基金预算财政拨款收入支出决算表 | | | | | | | 单位：万元
          科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出 | | | 年末结转和结余
          | | | | 小计 | 基本支出 | 项目支出 |
          栏次 | | 1 | 2 | 3 | 4 | 5 | 6
          212 | 城乡社区支出 | 10.00 | 5.00 | 12.00 | | 12.00 | 3.00
          21208 | 国有土地使用权出让收入安排的支出 | 10.00 | 5.00 | 12.00 | | 12.00 | 3.00
          6栏各行=（1+2-3）栏各行；3栏各行=（4+5）栏各行。`,
      ],
    },
    {
      name: "栏次 formulas below a table that says it is empty",
      tables: [
        table`2023年度国有资本经营预算财政拨款支出决算表 | | | | 公开08表
          项目 | | 本年支出 | |
          功能分类科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          栏次 | | 1 | 2 | 3
          合计 | | 本单位无国有资本经营预算财政拨款支出 | |
          1栏各行=（2+3）栏各行。`,
      ],
    },
  ],
  invalid: [
    {
      name: "a total that is not what its 行次 formula says",
      tables: [final01({ total: "1234.07" })],
      fails: [
        {
          at: "C18",
          expected: "1243.07",
          actual: "1234.07",
          difference: "9.00",
          severity: "error",
          with: ["C15", "C16", "C17"],
          says: "按表下公式“30行=(27+28+29)行”",
        },
      ],
    },
    {
      name: "“三公” figures that do not follow their 栏次 formulas",
      tables: [
        table`2023年度财政拨款“三公”经费支出决算表 | | | | | | | | | | | 公开09表
          预算数 | | | | | | 决算数 | | | | |
          合计 | 因公出国（境）费 | 公务用车购置及运行费 | | | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行费 | | | 公务接待费
          | | 小计 | 公务用车购置费 | 公务用车运行费 | | | | 小计 | 公务用车购置费 | 公务用车运行费 |
          1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
          5.40 | 0.00 | 5.00 | 0.00 | 5.00 | 0.40 | 4.00 | 0.00 | 3.80 | 0.00 | 3.80 | 0.30
          1栏=（2+3+6）栏；3栏=（4+5）栏；7栏=（8+9+12）栏；9栏=（10+11）栏。`,
      ],
      fails: [{ at: "G6", expected: "4.10", actual: "4.00", with: ["H6", "I6", "L6"] }],
    },
    {
      name: "a formula over lines that the table does not have",
      tables: [final01({ formula: "57行=（31+32+…+40）行" })],
      notRun: ["57行=(31+32+…+40)行”：表中没有行次37、40"],
    },
    {
      name: "a formula over columns of both sides",
      tables: [final01({ formula: "1栏=2栏" })],
      notRun: ["不在表的同一侧"],
    },
    {
      name: "a formula that nobody can be sure of",
      tables: [final01({ formula: "60行=（57÷58）行；57行=（31-36）行" })],
      notRun: ["没有读懂", "不能确定"],
    },
    {
      name: "a table that does not number its columns",
      tables: [
        table`2023年度支出决算表 | | | | 单位：万元
          科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
          208 | 社会保障和就业支出 | 18.78 | 18.78 |
          1栏各行=（2+3）栏各行。`,
      ],
      notRun: ["表中没有栏次"],
    },
  ],
});

describe("stated-formula over the final accounts of 江岸区", () => {
  const disclosure = recognise(sample("jiangan-2023-final"));
  const formulas = disclosure.tables.map(({ labels, notes }) => [
    labels.number,
    notes.flatMap(({ text }) => parseFormulas(text)).map(({ kind }) => kind),
  ]);

  it("finds every formula that is printed", () => {
    expect(formulas.map(([number, kinds]) => [number, kinds?.length])).toEqual([
      ["公开01表", 4],
      ["公开02表", 1],
      ["公开03表", 1],
      ["公开04表", 5],
      ["公开05表", 1],
      ["公开06表", 0],
      ["公开07表", 2],
      ["公开08表", 1],
      ["公开09表", 4],
    ]);
    expect(formulas.flatMap(([, kinds]) => kinds)).not.toContain("unclear");
  });

  it("finds them hold", () => {
    const { findings, notRun, outcomes } = check(disclosure, { rules: [statedFormula] });
    expect([findings, notRun]).toEqual([[], []]);
    // One a row of 02, 03 and 05 (20 each), 4 in 01, 4 in 09, 11 in 04; 3 below the empty tables, and 5 over blanks only.
    expect(outcomes).toMatchObject({ holds: 74, "does-not-apply": 8, fails: 0, residue: 0 });
  });
});

it("takes a numbered line without a caption for zero", () => {
  const { notRun, outcomes } = check(recognise(workbook(final01({}))), { rules: [statedFormula] });
  expect(notRun).toEqual([]);
  expect(outcomes).toMatchObject({ holds: 3 });
});
