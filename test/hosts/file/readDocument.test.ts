/** Documents that would fill the memory of the reader of .docx, and those that are none. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readText, writeDocument } from "../../../src/hosts/file";
import { reasons } from "../../../src/hosts/file/unusable";
import { cpuTime } from "../../support/cpuTime";

const MAIN = "word/document.xml";

async function documentWith(change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await writeDocument([{ level: 0, text: "收入总预算110.15万元。" }]));
  return zipSync({ ...parts, [MAIN]: strToU8(change(strFromU8(parts[MAIN] ?? new Uint8Array()))) });
}

test.each([
  ["paragraphs", /<w:p>.*<\/w:p>/su, 40_000],
  ["rows of a table", /<w:p>.*<\/w:p>/su, 100_000],
])("a bomb of %s is refused before it is read", async (_, paragraph, times) => {
  const bytes = await documentWith((xml) => xml.replace(paragraph, (one) => one.repeat(times)));
  expect(bytes.length).toBeLessThan(500_000);
  const start = cpuTime();
  expect(await readText(bytes)).toEqual({ kind: "unusable", reason: reasons.documentTooBig });
  expect(cpuTime() - start).toBeLessThan(10_000);
});

test("a part that says it is small does not get past", async () => {
  const bytes = Buffer.from(
    await documentWith((xml) => xml.replace("</w:t>", () => `${"9".repeat(20_000_000)}</w:t>`)),
  );
  const size = bytes.lastIndexOf(MAIN) - 46 + 24;
  bytes.writeUInt32LE(1000, size);
  expect(await readText(Uint8Array.from(bytes))).toMatchObject({ kind: "unusable" });
});

test.each([
  ["entities", (xml: string) => xml.replace("?>", `?><!DOCTYPE a [<!ENTITY b "c">]>`).replace("收入", "&b;")],
  ["elements in elements", (xml: string) => xml.replace("<w:p>", () => `${"<w:tbl>".repeat(50_000)}<w:p>`)],
])("%s end in one sentence", async (_, change) => {
  expect(await readText(await documentWith(change))).toEqual({ kind: "unusable", reason: reasons.noDocument });
});
