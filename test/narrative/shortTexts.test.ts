/** Texts of a paragraph or two in a sheet of the workbook: they are read, and are no table that somebody forgot to fill in. */
import { publishedCatalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import { sheet, workbook } from "../support/table";
import { bareBudget } from "../support/narrative";

function said(name: string, text: string): readonly string[] {
  const found = check(recognise(workbook(bareBudget(2026), sheet(name, text))), { catalogue: publishedCatalogue });
  return found.findings
    .filter(({ places: [at] }) => at.sheet.name === name)
    .map(({ rule, message }) => `${rule} ${/【.*?】/u.exec(message)?.[0] ?? message}`);
}

const one = (fall: string) =>
  `2026年全区“三公”经费预算总额为1969万元，较2025年的2190万元减少${fall}万元，下降10.1%；其中：公务接待费242万元，较上年减少12万元；公务用车购置及运行维护费1687万元，较上年减少209万元。`;

const several = (fall: string) => `
  一、2026年年初预算
  全区“三公”经费预算${one(fall).slice(10)}
  二、“三公”经费变动原因
  严格落实中央八项规定精神。`;

test.each([
  ["情况说明", one("221"), []],
  ["情况说明", one("231"), ["narrative-difference 【231万元】"]],
  ["Sheet2", one("231"), ["narrative-difference 【231万元】"]],
  ["Sheet2", several("221"), []],
  ["Sheet2", several("231"), ["narrative-difference 【231万元】"]],
  ["“三公”经费说明", "公务接待费2.05万元，比上年2.08万元减少0.13万元。", ["narrative-difference 【0.13万元】"]],
])("%s: %s", (name, text, told) => {
  expect(said(name, text)).toEqual(told);
});

test("the title of a table that nobody can read, with a note below it, stays one", () => {
  const empty = `
    2026年“三公”经费支出表
    注：本单位2026年“三公”经费预算为0万元。`;
  expect(said("三公", empty)).toEqual([expect.stringMatching(/^empty-table .*没有可读的内容/u)]);
});

test("cells with a sentence each beside others are no text", () => {
  const works = `
    重点工作 | 目标 | 完成情况
    打击欺诈 | 查处率100% | 追回10.67万元。二是检查115家，违规金额174.92万元。其中医疗机构122.24万元，药店52.69万元。`;
  expect(said("重点工作完成情况", works)).toEqual([]);
});
