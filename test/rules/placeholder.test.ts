import { placeholder } from "../../src/rules/placeholder/placeholder";
import { messagesOf, toldOf, withText } from "../support/narrative";
import { sheet } from "../support/table";
import { testRule } from "../support/testRule";

const expenditure = (title: string, organisation = "部门：江汉区医疗保障局") =>
  sheet(
    "",
    `${title}
     ${organisation} | | | | 单位：万元
     科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     208 | 社会保障和就业支出 | 16.88 | 16.88 |`,
  );
const threePublic = (title: string) =>
  sheet(
    "",
    `${title}
     部门：江汉区医疗保障局 | | | 单位：万元
     “三公”经费合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费
     5.26 | | | 5.26`,
  );

testRule(placeholder, {
  valid: [
    { name: "names as they are", tables: [expenditure("江汉区医疗保障局2026年部门支出总表")] },
    { name: "a made-up name", tables: [expenditure("某某区某局2026年部门支出总表", "部门：某某市某某局")] },
    { name: "a year in Chinese figures, zeros as rings", tables: [expenditure("二○○八年部门支出总表")] },
    { name: "letters of a name", tables: [expenditure("XXL中心2026年部门支出总表", "部门：MAXX研究院")] },
    {
      name: "a name and a year filled in above lines",
      tables: [expenditure("__江汉区__2026__年部门支出总表", "部门：__医保局__")],
    },
    {
      name: "a name that stands on a line before its last word",
      tables: [expenditure("__医疗保障__局2026年部门支出总表")],
    },
    { name: "one ring, one cross", tables: [expenditure("○2026年部门支出总表", "部门：×局")] },
  ],
  invalid: [
    {
      name: "a title of the model",
      tables: [expenditure("XX局2026年部门支出总表")],
      fails: [{ at: "A1", severity: "warning", actual: "XX局", says: "支出总表的标题（A1）还留着占位文字“XX局”" }],
    },
    {
      name: "full-width letters",
      tables: [expenditure("ＸＸ市2026年部门支出总表")],
      fails: [{ at: "A1", actual: "XX市" }],
    },
    { name: "small letters", tables: [expenditure("xx局2026年部门支出总表")], fails: [{ at: "A1", actual: "xx局" }] },
    { name: "crosses", tables: [expenditure("××县2026年部门支出总表")], fails: [{ at: "A1", actual: "××县" }] },
    { name: "rings", tables: [expenditure("○○部门2026年支出总表")], fails: [{ at: "A1", actual: "○○部" }] },
    { name: "the year", tables: [expenditure("20XX年部门支出总表")], fails: [{ at: "A1", actual: "20XX年" }] },
    {
      name: "a line for the year",
      tables: [expenditure("江汉区____年部门支出总表")],
      fails: [{ at: "A1", actual: "____年" }],
    },
    { name: "a line for the name", tables: [expenditure("江汉区__局2026年部门支出总表")], fails: [{ at: "A1" }] },
    {
      name: "the organisation",
      tables: [expenditure("2026年部门支出总表", "部门：XX局")],
      fails: [{ at: "A2", says: "部门（单位）名称（A2）" }],
    },
    {
      name: "a line for the organisation",
      tables: [expenditure("2026年部门支出总表", "部门：________")],
      fails: [{ at: "A2", actual: "________" }],
    },
    {
      name: "the same in several tables, told once",
      tables: [expenditure("XX局2026年部门支出总表"), threePublic("XX局2026年“三公”经费支出表")],
      fails: [{ at: "A1", with: ["Sheet2!A1"], says: "“三公”经费支出表的A1也是这样" }],
    },
  ],
});

test.each([
  ["收入××万元，支出××万元，结余××万元。", "没有选定。本段还有2处。请改正。"],
  ["收入××万元，支出××万元。\n结余××万元，结转××万元。", "没有选定。本段还有1处。第2段也是这样。请改正。"],
  ["收入××万元。\n结余××万元。", "没有选定。第2段也是这样。请改正。"],
  ["收入××万元。", "没有选定。请改正。"],
])("where else the same is left in %s", (text, said) => {
  expect(messagesOf(withText(text))).toEqual([expect.stringContaining(said)]);
});

describe("names made unknown", () => {
  const placeholders = (text: string): string[] =>
    toldOf(withText(`一、项目情况\n${text}`)).filter((one) => one.includes("placeholder"));

  it.each([
    "清河镇××新村道路改造项目80万元，位于××号院。",
    "拟对困难职工张××、李××发放慰问金2万元。",
    "安排王XX家属抚恤金5万元。",
    "A××项目安排50万元，地址为某市××路××号。",
    "本部门驻××街××小区3栋×单元，租金10万元。",
    "涉密项目“××工程”安排30万元，××（涉密）项目安排20万元。",
    "某县××镇××村道路硬化20万元，与××公司签订合同。",
  ])("are no blanks: %s", (text) => {
    expect(placeholders(text)).toEqual([]);
  });

  it.each([
    ["××局2026年部门预算情况如下。", "【××局】"],
    ["××镇2026年支出预算100万元。", "【××镇】"],
    ["××街道办事处2026年支出预算100万元。", "【××街】"],
    ["主要用于××项目，安排50万元。", "【××项】"],
    ["比上年增加10万元，主要原因是XX增加。", "【XX增】"],
    ["完成年初预算的××%。", "【××%】"],
    ["根据有关规定于××月公开。", "【××月】"],
    ["20XX年部门预算支出100万元。", "【20XX年】"],
    ["任何××万元以上的采购。", "【××万元】"],
  ])("what is left to fill in is one: %s", (text, left) => {
    expect(placeholders(text)).toEqual([`warning placeholder ${left}`]);
  });
});
