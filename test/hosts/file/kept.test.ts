/** What is kept in a workbook, whichever program kept it. */
import { strToU8, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { keptCopy, readKept } from "../../../src/hosts/file";
import { ADDIN_ID } from "../../../src/hosts/file/kept/readKept";
import { openZip, wholeEntry } from "../../../src/hosts/file/package/zip";
import { keptIn, keptXml } from "../../../src/hosts/kept/keptXml";
import { openBook, saveBook } from "../../../src/preview";
import { startExcel } from "../../support/officeJs";
import { excelWorkbook } from "../../../src/hosts/excel";

const root = join(__dirname, "../../..");
const original = readFileSync(join(root, "assets/samples/qingshan-2026-budget.xlsx"));
const decisions = [{ fingerprint: "roll-up/x", reason: `<b>&amp; "引号" 'x' \u{20BB7}\n换行` }];

it("comes back from the copy, and again from a copy of that", () => {
  const copy = keptCopy(original, new Map([["decisions", decisions]])) as Uint8Array;
  const again = keptCopy(
    copy,
    new Map<string, unknown>([
      ["decisions", []],
      ["settings", { a: "off" }],
    ]),
  ) as Uint8Array;
  expect(readKept(copy)).toEqual(new Map([["decisions", decisions]]));
  expect(readKept(again)).toEqual(
    new Map<string, unknown>([
      ["decisions", []],
      ["settings", { a: "off" }],
    ]),
  );
  expect(readKept(original)).toEqual(new Map());
});

it("is what the pane sees, and the file what the pane kept", async () => {
  const copy = keptCopy(original, new Map([["decisions", decisions]])) as Uint8Array;
  const book = openBook(copy, "book.xlsx");
  if ("kind" in book) throw new Error(book.reason);
  startExcel(book);
  expect(await excelWorkbook().recall("decisions")).toEqual(decisions);
  await excelWorkbook().keep("decisions", []);
  await excelWorkbook().keep("settings", { balance: "off" });
  const saved = saveBook(copy, book) as Uint8Array;
  expect(readKept(saved)).toEqual(
    new Map<string, unknown>([
      ["decisions", []],
      ["settings", { balance: "off" }],
    ]),
  );
});

it("is read however another program writes the part anew", () => {
  const xml = keptXml("decisions", JSON.stringify(decisions));
  const others = [
    xml.replace(/^<\?xml[^>]*\?>\n/u, ""),
    xml.replace(/<kept xmlns=/u, "<k:kept xmlns:k=").replace("</kept>", "</k:kept>"),
    xml
      .replaceAll(`"`, "&quot;")
      .replace(`&quot;1.0&quot;`, `"1.0"`)
      .replace(`&quot;UTF-8&quot;`, `"UTF-8"`)
      .replace(/xmlns=&quot;([^&]*)&quot;/u, `xmlns='$1'`),
    `\uFEFF${xml.replaceAll("换", "&#x6362;").replaceAll("行", "&#34892;")}`,
  ];
  for (const other of others) expect(keptIn(other)).toEqual({ key: "decisions", value: decisions });
  expect(keptIn(`<other xmlns="urn:x"/>`)).toBeUndefined();
  expect(keptIn(keptXml("decisions", "{"))).toEqual({ key: "decisions", value: undefined });
});

it("is read where Excel kept the settings of the add-in before", () => {
  const value = JSON.stringify(JSON.stringify(decisions))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(`"`, "&quot;");
  const extension = (id: string): string =>
    `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:reference id="${id}" version="1.0.0.0" store="\\\\s\\x" storeType="Filesystem"/><we:alternateReferences/><we:properties><we:property name="decisions" value="${value}"/></we:properties></we:webextension>`;
  const withPart = (xml: string): Uint8Array => {
    const zip = openZip(original);
    const parts = Object.fromEntries(zip.entries.map((entry) => [entry.name, wholeEntry(zip, entry)]));
    return zipSync({ ...parts, "xl/webextensions/webextension1.xml": strToU8(xml) });
  };
  expect(readKept(withPart(extension(ADDIN_ID)))).toEqual(new Map([["decisions", decisions]]));
  expect(readKept(withPart(extension("00000000-0000-0000-0000-000000000000")))).toEqual(new Map());
  const newer = keptCopy(withPart(extension(ADDIN_ID)), new Map([["decisions", []]])) as Uint8Array;
  expect(readKept(newer).get("decisions")).toEqual([]);
});

it("is nothing in files that keep nothing, and no reason to refuse one", () => {
  for (const bytes of [new Uint8Array(), strToU8("<html>"), strToU8("PK\u0003\u0004")])
    expect(readKept(bytes)).toEqual(new Map());
  expect(keptCopy(strToU8("<html>"), new Map())).toMatchObject({ kind: "unusable" });
});

it("knows the add-in by the id of its manifest", () => {
  expect(readFileSync(join(root, "manifest.xml"), "utf8")).toContain(`<Id>${ADDIN_ID}</Id>`);
});
