/** Templates of the users' own: what they can say, and what is told of broken ones. */
import { draftNarrative } from "../../../src/narrative/draft";
import { recognise } from "../../../src/recognise";
import { sample } from "../../support/samples";

const disclosure = recognise(sample("jianghan-2026-budget"));

function linesOf(template: string): readonly string[] {
  const draft = draftNarrative(disclosure, template);
  return draft.kind === "broken" ? [JSON.stringify(draft.problem)] : draft.lines.map(({ text }) => text);
}

describe("a template", () => {
  it("puts figures, shares and names where they are asked for", () => {
    expect(
      linesOf("# {{单位}}说明\n{{年度}}年基本支出{{全部.基本支出}}，占{{占比 全部.基本支出 全部.支出}}。"),
    ).toEqual(["江汉区医疗保障局说明", "2026年基本支出238.86万元，占11.60%。"]);
  });

  it("leaves out the line or the choice of which no table states a figure", () => {
    expect(linesOf("事业收入{{全部.事业收入}}。\n支出{{全部.支出}}[[，事业收入{{全部.事业收入}}]]。")).toEqual([
      "支出2058.78万元。",
    ]);
  });

  it("takes the first choice that it can write", () => {
    expect(linesOf("[[{{有 政府性基金.支出}}有基金||{{无 政府性基金.支出}}没有基金||不知道]]。")).toEqual([
      "没有基金。",
    ]);
  });

  it("goes through rows, in a line and line by line", () => {
    expect(linesOf("包括：{{每个 支出功能分类}}{{名称}}{{金额}}；{{完}}。")).toEqual([
      "包括：社会保障和就业支出16.88万元；卫生健康支出2013.18万元；住房保障支出28.72万元。",
    ]);
    expect(linesOf("{{每个 支出功能分类}}\n{{名称}}。\n{{完}}")).toHaveLength(3);
  });

  it("writes phrases that are defined once", () => {
    expect(linesOf("@数 = @1为{{@2}}\n{{@数 基本支出 全部.基本支出}}。")).toEqual(["基本支出为238.86万元。"]);
  });

  it("numbers headings, and leaves out those over nothing", () => {
    expect(linesOf("## 甲\n事业收入{{全部.事业收入}}。\n## 乙\n### 丙\n支出{{全部.支出}}。\n// 注")).toEqual([
      "一、乙",
      "（一）丙",
      "支出2058.78万元。",
    ]);
  });
});

it.each([
  ["支出{{全部.支出", 1, "unclosed"],
  ["支出。\n[[收入{{全部.收入}}", 2, "unclosed"],
  ["支出]]。", 1, "unopened"],
  ["支出。\n{{每个 项目}}\n{{名称}}。", 2, "unclosed"],
  ["{{完}}", 1, "unopened"],
  ["支出。\n\n支出{{全部.支岀}}。", 3, "unknownName"],
  ["占{{占比 全部.支出}}。", 1, "unknownName"],
  ["{{名称}}。", 1, "unknownName"],
  ["{{每个 科目}}\n{{名称}}。\n{{完}}", 1, "unknownName"],
  ["支出{{@变化 全部.支出}}。", 1, "unknownPhrase"],
  ["@变化 = {{差额 @1}}\n支出{{@变化}}。", 2, "missingArgument"],
  ["@变化 {{差额}}", 1, "badPhrase"],
  ["@甲 = {{@甲}}\n{{@甲}}", 2, "nested"],
])("tells the line of what is wrong in %j", (template, line, kind) => {
  expect(draftNarrative(disclosure, template)).toMatchObject({ kind: "broken", problem: { line, kind } });
});

const twice = Array.from({ length: 19 }, (_, at) => `@甲${at} = {{@甲${at + 1}}}{{@甲${at + 1}}}`).join("\n");

test.each([
  ["choices within choices", "[[".repeat(20_000) + "]]".repeat(20_000)],
  ["lists within lists", "{{每个 全部}}\n".repeat(20_000) + "{{完}}\n".repeat(20_000)],
  ["phrases that use the next one twice", `${twice}\n@甲19 =\n{{@甲0}}`],
])("refuses %s, thousands of them", (_, template) => {
  expect(draftNarrative(disclosure, template)).toMatchObject({ kind: "broken", problem: { kind: "tooLong" } });
});
