/** Names that mean more than a name: ways out of a folder, and the keys of JavaScript's own objects. */
import { readOwnList } from "../../../src/catalogue";
import { publishedCatalogue as catalogue } from "../../../src/catalogue/data/published";
import { check } from "../../../src/check";
import { recognise } from "../../../src/recognise";
import { isUnusable, readWorkbook } from "../../../src/hosts/file";
import { reasons } from "../../../src/hosts/file/unusable";
import { keptFrom } from "../../../src/session/kept";
import { sheet, workbook as textWorkbook } from "../../support/table";
import { workbook, zip } from "./packages";
import { read, valuesOf } from "./reading";

const ownKeys = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];
const before = ownKeysOf(Object.prototype);

function ownKeysOf(object: object): string {
  return Object.getOwnPropertyNames(object).sort().join();
}

afterEach(() => {
  expect(ownKeysOf(Object.prototype)).toBe(before);
});

test.each(["../../out.txt", "..\\out.txt", "xl/../../out.txt"])("a part called %s is refused", (way) => {
  const answer = readWorkbook(zip({ ...workbook([{ data: "" }]), [way]: "content" }));
  expect(isUnusable(answer) && answer.reason).toBe(reasons.unsafePaths);
});

test("parts, sheets and texts may be called like what every object has", () => {
  const cells = ownKeys.map(
    (key, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="inlineStr"><is><t>${key}</t></is></c></row>`,
  );
  const sheets = ownKeys.map((name) => ({ name, data: cells.join("") }));
  const answer = read(zip(workbook(sheets, { constructor: "x", toString: "x" } as unknown as Record<string, string>)));
  expect(answer.sheets.map(({ name }) => name)).toEqual(ownKeys);
  expect(Object.values(valuesOf(answer.sheets[0]))).toEqual(ownKeys);
});

test("codes, names, organisations and headers too", () => {
  const rows = ownKeys.map((key) => `${key} | ${key} | 1.00 | 1.00 |`).join("\n");
  const table = sheet(
    "支出总表",
    `${ownKeys.join("")}支出总表\n| | | | 单位：万元\n科目编码 | 科目名称 | 合计 | 基本支出 | __proto__\n${rows}`,
  );
  expect(() => check(recognise(textWorkbook(table)), { catalogue })).not.toThrow();
  expect(() =>
    readOwnList([sheet("科目", `编码 | 名称 | 年度\n${ownKeys.map((key) => `${key} | ${key} | ${key}`).join("\n")}`)]),
  ).not.toThrow();
});

test("kept settings are read as what they are", () => {
  const settings = JSON.parse(`{"__proto__": "off", "constructor": "off", "roll-up": "off"}`) as unknown;
  const decisions = [JSON.parse(`{"__proto__": {"reason": "x"}, "fingerprint": "roll-up/x", "reason": "已核对"}`)];
  const kept = keptFrom(
    new Map<string, unknown>([
      ["settings", settings],
      ["decisions", decisions],
    ]),
  );
  expect(Object.getPrototypeOf(kept.settings)).toBe(Object.prototype);
  expect(kept.settings["roll-up"]).toBe("off");
  expect(kept.decisions).toEqual([{ fingerprint: "roll-up/x", reason: "已核对" }]);
});
