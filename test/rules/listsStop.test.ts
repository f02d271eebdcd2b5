/** However often a mistake is made, its message lists five places or names at most, and says how many there are. */
import { publishedCatalogue as catalogue } from "../../src/catalogue/data/published";
import { check } from "../../src/check";
import { recognise } from "../../src/recognise";
import type { Cell, Workbook } from "../../src/workbook";
import { sample, sampleNames } from "../support/samples";

/** What is done to every cell of a workbook. */
const everywhere: Readonly<Record<string, (cell: Cell) => Cell | undefined>> = {
  "amounts are texts": (cell) => (typeof cell.value === "number" ? { ...cell, value: String(cell.value) } : cell),
  "formulas failed": (cell) =>
    typeof cell.value === "number" ? { ...cell, value: { kind: "error", code: "#REF!" }, formula: "Z99" } : cell,
  "amounts are ten times too large": (cell) =>
    typeof cell.value === "number" && !Number.isInteger(cell.value) ? { ...cell, value: cell.value * 10 } : cell,
  "names are blank": (cell) =>
    typeof cell.value === "string" && /^[一-龥]+(?:支出|管理事务|运行|补助|保障)$/u.test(cell.value) ? undefined : cell,
  "names are all one": (cell) =>
    typeof cell.value === "string" && /^[一-龥]+(?:支出|事务|运行|补助|保障|率|数|量|经费)$/u.test(cell.value)
      ? { ...cell, value: "行政运行" }
      : cell,
  "codes are all one": (cell) => (/^\d{7}$/u.test(String(cell.value)) ? { ...cell, value: "2101501" } : cell),
  "targets are units": (cell) =>
    typeof cell.value === "string" && /\d%?$/u.test(cell.value) ? { ...cell, value: "人次" } : cell,
  "units are gone": (cell) => (/单位[:：]/u.test(String(cell.value)) ? undefined : cell),
  "texts have blanks left": (cell) =>
    typeof cell.value === "string" && cell.value.length > 40
      ? { ...cell, value: `${cell.value}增加（减少）××元` }
      : cell,
};

function withEvery({ sheets }: Workbook, change: (cell: Cell) => Cell | undefined): Workbook {
  return {
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => row?.map((cell) => (cell === undefined ? undefined : change(cell)))),
    })),
  };
}

/** Addresses or quoted names, six or more, with one sign between them. What is quoted may hold any text. */
const word = String.raw`(?:“[^”]*”|[A-Z]{1,3}\d+|[^、；，。＋（“]{0,30}(?:“[^”]*”|[A-Z]{1,3}\d+)[^、；，。＋“]{0,30})`;
const longList = ["、", "；", "，", "＋"].map((sign) => new RegExp(`(?:${word}${sign}){5}${word}`, "u"));

test("lists of six are told from lists of five", () => {
  const isLong = (text: string): boolean => longList.some((list) => list.test(text));
  const rows = [1, 2, 3, 4, 5].map((row) => `预算05表第${row}行是“行政运行”`);
  expect(isLong(`有5个编码：${rows.join("、")}。请核对。`)).toBe(false);
  expect(isLong(`有6个编码：${[...rows, "第6行是“机关服务”"].join("、")}。请核对。`)).toBe(true);
  expect(isLong("空着：D3、D4、D5、D6、D7、D8。")).toBe(true);
  expect(isLong("空着：D3、D4、D5、D6、D7等6处。")).toBe(false);
});

describe.each(Object.entries(everywhere))("%s", (_, change) => {
  test.each(sampleNames)("in %s", (name) => {
    const { findings, notRun } = check(recognise(withEvery(sample(name), change)), { catalogue, hints: true });
    const said = [
      ...findings.map(({ message }) => message),
      ...notRun.map(({ about, reason }) => `${about}：${reason}`),
    ];
    expect(said.filter((text) => longList.some((list) => list.test(text)))).toEqual([]);
  });
});
