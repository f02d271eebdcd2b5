/** Several disclosures in one workbook: each is checked as if it stood alone, and nothing of one is compared with another. */
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { disclosuresIn, recognise, withText } from "../../src/recognise";
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

test("a text beside the workbook belongs to the disclosure of which it speaks", () => {
  const workbook = { sheets: [...prefixed("jianghan-2026-budget", "甲"), ...prefixed("qingshan-2026-budget", "乙")] };
  const text: Sheet = {
    name: "说明",
    rows: [[{ value: "武汉市青山区医疗保障服务中心2026年单位预算情况说明", format: "General" }]],
    merges: [],
  } as unknown as Sheet;
  const disclosure = withText(recognise(workbook), text);
  expect(disclosuresIn(disclosure).map((part) => part.text?.name)).toEqual([undefined, "说明"]);
});
