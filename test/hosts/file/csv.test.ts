/** Text files with codes and names: every cell stays what was typed, in every encoding that Chinese systems write. */
import fc from "fast-check";
import { strToU8 } from "fflate";
import { isUnusable, readCsv, readListFile } from "../../../src/hosts/file";
import { reasons } from "../../../src/hosts/file/unusable";
import { gb18030 } from "../../support/gb18030";
import { workbook, zip } from "./packages";
import { cpuTime } from "../../support/cpuTime";

function values(bytes: Uint8Array): unknown {
  const answer = readCsv(bytes);
  if (isUnusable(answer)) return answer.reason;
  return answer.sheets.flatMap(({ rows }) => rows.map((row) => (row ?? []).map((cell) => cell?.value)));
}

const typed = '编码,名称\r\n0201,养老\r\n2E5,"甲,乙"\r\n2026-01-02,=A1+1\r\n';
const cells = [
  ["编码", "名称"],
  ["0201", "养老"],
  ["2E5", "甲,乙"],
  ["2026-01-02", "=A1+1"],
];

function utf16(text: string, big: boolean): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return big ? bytes.swap16() : bytes;
}

describe("encodings", () => {
  test.each([
    ["UTF-8", strToU8(typed)],
    ["UTF-8 with its mark", strToU8(`\ufeff${typed}`)],
    ["UTF-16", utf16(`\ufeff${typed}`, false)],
    ["UTF-16, the other way round", utf16(`\ufeff${typed}`, true)],
    ["UTF-16 without its mark", utf16(typed, false)],
    ["GB18030", gb18030(typed)],
  ])("%s", (_, bytes) => expect(values(bytes)).toEqual(cells));
});

describe("separators", () => {
  test.each([
    ["tabs", "编码\t名称\n20805\t甲,乙"],
    ["semicolons", "编码;名称\n20805;甲,乙"],
    ["as the first line says", "sep=|\r\n编码|名称\n20805|甲,乙"],
    ["line ends of old", '编码,名称\r20805,"甲,乙"'],
  ])("%s", (_, text) =>
    expect(values(strToU8(text))).toEqual([
      ["编码", "名称"],
      ["20805", "甲,乙"],
    ]),
  );

  test("a quoted cell may have line breaks and quotes, blank cells and lines are absent", () => {
    expect(values(strToU8('a,"说""明""\n二",\n\n,,c'))).toEqual([
      ["a", '说"明"\n二'],
      [undefined, undefined, "c"],
    ]);
  });

  test.each(["ID,名称", "TABLE,0", "PK,1", "socialcalc:version:1.5", "{\\rt,1", "DC,2"])(
    "%s at the beginning is text",
    (text) => {
      expect(values(strToU8(`${text}\n1,2`))).toContainEqual(["1", "2"]);
    },
  );
});

describe("what cannot be used is answered with a sentence", () => {
  test.each([
    ["nothing", new Uint8Array(0), reasons.empty],
    ["zeros", new Uint8Array(64), reasons.notText],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]), reasons.notText],
    ["a zero inside", strToU8("编码,名称\n1,a\0b"), reasons.notText],
    ["a web page", strToU8("<html><table>"), reasons.webPage],
    ["an open quote", strToU8('编码,名称\n1,"甲\n2,乙\n3,丙'), reasons.unclearCells],
    ["a huge cell", strToU8(`编码,名称\n1,${"长".repeat(40_000)}`), reasons.unclearCells],
    ["too many columns", strToU8(`编码,名称\n${",".repeat(20_000)}1`), reasons.unclearCells],
    ["too much", new Uint8Array(33 * 1024 * 1024).fill(0x31), reasons.tooBigText],
  ])("%s", (_, bytes, reason) => expect(values(bytes)).toBe(reason));

  test("whatever bytes come, there is an answer", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: "binary", maxLength: 200 }).map((text) => strToU8(text)),
      fc
        .array(fc.constantFrom('"', ",", "\n", "\r", "编", "1", "\t", ";", "=", "\ufeff"), { maxLength: 60 })
        .map((all) => strToU8(all.join(""))),
    );
    fc.assert(
      fc.property(bytes, (one) => {
        const answer = readCsv(one);
        if (isUnusable(answer)) expect(answer.reason).toMatch(/。$/u);
        else expect(answer.sheets).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });
});

test("50 000 lines are read soon", () => {
  const lines = Array.from(
    { length: 50_000 },
    (_, line) => `${2_000_000 + line},"机关事业单位基本养老保险缴费支出${line}"`,
  );
  const bytes = strToU8(lines.join("\r\n"));
  const start = cpuTime();
  expect(values(bytes)).toHaveLength(50_000);
  expect(cpuTime() - start).toBeLessThan(20_000);
});

test("a list's file is told apart by content", () => {
  const book = zip(workbook([{ name: "表", data: `<row r="1"><c r="A1"><v>1</v></c></row>` }]));
  expect(readListFile("清单.csv", book)).toMatchObject({ sheets: [{ name: "表" }] });
  expect(readListFile("清单.xlsx", strToU8("1,2"))).toMatchObject({ sheets: [{ name: "清单.xlsx" }] });
});
