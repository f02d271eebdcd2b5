/** What we keep inside the workbook. */
import { excelWorkbook } from "../../../src/hosts/excel";
import { keptIn, keptXml } from "../../../src/hosts/kept/keptXml";
import { startExcel } from "../../support/officeJs";
import { failure, open } from "./open";

test("JSON is there again after reopening, each key for itself", async () => {
  const { excel, workbook } = open("=== 表\n1");
  const decisions = { version: 1, ignored: [{ fingerprint: "a", reason: "上级口径不同，2026-01-01" }] };
  await excel.keep("decisions", decisions);
  await excel.keep("settings", { rules: [] });
  startExcel(workbook);
  expect(await excelWorkbook().recall("decisions")).toEqual(decisions);
  expect(await excelWorkbook().recall("settings")).toEqual({ rules: [] });
});

test("nothing was kept, or it was forgotten", async () => {
  const { excel, workbook } = open("=== 表\n1");
  expect(await excel.recall("decisions")).toBeUndefined();
  await excel.keep("decisions", undefined);
  await excel.keep("decisions", 1);
  await excel.keep("decisions", 2);
  expect(await excel.recall("decisions")).toBe(2);
  await excel.keep("decisions", undefined);
  expect(await excel.recall("decisions")).toBeUndefined();
  expect(workbook.customXmlParts.size).toBe(0);
});

test("what an earlier version kept among the settings is read, and stands where files can be read from then on", async () => {
  const { excel, workbook } = open("=== 表\n1");
  workbook.settings.set("decisions", JSON.stringify([{ fingerprint: "a", reason: "旧" }]));
  expect(await excel.recall("decisions")).toEqual([{ fingerprint: "a", reason: "旧" }]);
  await excel.keep("decisions", [{ fingerprint: "b", reason: "新" }]);
  expect(workbook.settings.size).toBe(0);
  expect([...workbook.customXmlParts.values()].map((xml) => keptIn(xml))).toEqual([
    { key: "decisions", value: [{ fingerprint: "b", reason: "新" }] },
  ]);
  expect(await excel.recall("decisions")).toEqual([{ fingerprint: "b", reason: "新" }]);
});

test("what somebody has spoilt is as if nothing had been kept", async () => {
  const { excel, workbook } = open("=== 表\n1");
  for (const spoilt of ["{", 7, null, { a: 1 }]) {
    workbook.settings.set("decisions", spoilt);
    expect(await excel.recall("decisions")).toBeUndefined();
  }
  workbook.customXmlParts.set("1", keptXml("decisions", "{"));
  expect(await excel.recall("decisions")).toBeUndefined();
});

test("what is larger than Excel keeps is refused before anything is written", async () => {
  const { excel, workbook } = open("=== 表\n1");
  expect(await failure(excel.keep("decisions", "勾".repeat(1_000_001)))).toBe("tooLarge");
  expect(workbook.customXmlParts.size).toBe(0);
});
