/** Several disclosures in one workbook: each is checked as if it stood alone, and nothing of one is compared with another. */
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { textSheet } from "../../src/narrative";
import { disclosuresIn, recognise, recogniseAgain, withText } from "../../src/recognise";
import { a1, type Sheet, type Workbook } from "../../src/workbook";
import { sample, type SampleName } from "../support/samples";

/** Sheets of two workbooks may be called alike. */
function prefixed(name: SampleName, prefix: string): Sheet[] {
  return sample(name).sheets.map((sheet) => ({ ...sheet, name: `${prefix}${sheet.name}` }));
}

function told(workbook: Workbook): string[] {
  const { findings } = check(recognise(workbook), { catalogue });
  return findings.map(({ severity, rule, places: [at] }) => `${severity} ${rule} ${at.sheet.name}!${a1(at)}`).sort();
}

function inTurn(first: readonly Sheet[], second: readonly Sheet[]): Sheet[] {
  const longer = Math.max(first.length, second.length);
  return Array.from({ length: longer }, (_, at) => [first[at], second[at]]).flatMap((both) =>
    both.filter((sheet) => sheet !== undefined),
  );
}

describe.each<[string, SampleName, SampleName]>([
  ["two offices", "jianghan-2026-budget", "qingshan-2026-budget"],
  ["two years", "jianghan-2023-budget", "jianghan-2026-budget"],
  ["a budget and final accounts", "jianghan-2023-budget", "jiangan-2023-final"],
])("%s", (_, one, other) => {
  const [first, second] = [prefixed(one, "甲"), prefixed(other, "乙")];
  const alone = [...told({ sheets: first }), ...told({ sheets: second })].sort();

  test("one after the other", () => {
    const workbook = { sheets: [...first, ...second] };
    expect(disclosuresIn(recognise(workbook))).toHaveLength(2);
    expect(told(workbook)).toEqual(alone);
  });

  test("sheet by sheet in turn, but for what sheets without a table say", () => {
    const isOfTables = (line: string): boolean => !/ narrative-|说明/u.test(line);
    expect(told({ sheets: inTurn(first, second) }).filter(isOfTables)).toEqual(alone.filter(isOfTables));
  });
});

test("a workbook with one disclosure is one, and knows no parts", () => {
  const disclosure = recognise(sample("qingshan-2026-budget"));
  expect(disclosure.parts).toEqual([]);
  expect(disclosuresIn(disclosure)).toEqual([disclosure]);
});

const offices = { sheets: [...prefixed("jianghan-2026-budget", "甲"), ...prefixed("qingshan-2026-budget", "乙")] };
/** Long enough that no title above it takes it for the rest of its line. */
const spoken = `收支总预算1.00万元，${"比上年增加0.10万元，".repeat(5)}主要是人员增加。`;
const [jianghan, qingshan] = ["武汉市江汉区医疗保障局", "武汉市青山区医疗保障服务中心"];

test.each<[string, string[], (string | undefined)[]]>([
  ["by its title", [`${qingshan}2026年单位预算情况说明`], [undefined, "1"]],
  [
    "by its title, whoever is named further down",
    [`${jianghan}2026年部门预算情况说明`, spoken, `2.${qingshan}：2026年支出预算2.00万元。`],
    ["123", undefined],
  ],
  [
    "by whom it names first",
    [`${jianghan}2026年收支总预算1.00万元。`, `2.${qingshan}：2026年支出预算2.00万元。`],
    ["12", undefined],
  ],
  [
    "section by section",
    ["目录", `${jianghan}2026年部门预算`, spoken, `第二部分 ${qingshan}2026年单位预算情况说明`, spoken],
    ["123", "45"],
  ],
])("a text beside the workbook belongs to the disclosure of which it speaks: %s", (_, lines, rows) => {
  const rowsOf = (text: Sheet | undefined) =>
    text?.rows.map((cells, row) => (cells === undefined ? "" : row + 1)).join("");
  const parts = disclosuresIn(withText(recognise(offices), textSheet("说明", lines.join("\n"))));
  expect(parts.map(({ text }) => rowsOf(text))).toEqual(rows);
});

test("after an edit the sections of a text are the same sheets", () => {
  const lines = [`${jianghan}2026年部门预算`, spoken, `${qingshan}2026年单位预算`, spoken];
  const known = withText(recognise(offices), textSheet("说明", lines.join("\n")));
  const again = recogniseAgain({ sheets: [...offices.sheets] }, known);
  expect(disclosuresIn(again).map(({ text }) => text)).toEqual(disclosuresIn(known).map(({ text }) => text));
  disclosuresIn(again).forEach(({ text }, position) => expect(text).toBe(disclosuresIn(known)[position]?.text));
});
