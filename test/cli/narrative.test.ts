/** A text handed over beside a workbook: read from .txt and .docx, told by its paragraphs, counted. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Document, Packer, Paragraph } from "docx";
import { gouji, samples, temporaryFolder } from "./cli";

const lines = ["一、支出决算情况", "2023年度支出合计1234.07万元，其中：基本支出119.04万元，占15.5%。"];
const workbook = join(samples, "jiangan-2023-final.xlsx");

async function told(narrative: string) {
  const { stdout } = await gouji(["check", workbook, "--narrative", narrative, "--format", "json"]);
  const [file] = (JSON.parse(stdout) as { files: { findings: { sheet: string; cells: string[]; rule: string }[] }[] })
    .files;
  return file?.findings
    .filter(({ sheet }) => /\.(?:txt|docx)$/u.test(sheet))
    .map(({ rule, cells }) => `${rule} ${cells[0] ?? ""}`);
}

it("reads a .txt", async () => {
  const path = join(temporaryFolder(), "说明.txt");
  writeFileSync(path, lines.join("\n"));
  expect(await told(path)).toEqual(["narrative-amount 第2段"]);
});

it("reads a .docx", async () => {
  const path = join(temporaryFolder(), "说明.docx");
  const document = new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] });
  writeFileSync(path, await Packer.toBuffer(document));
  expect(await told(path)).toEqual(["narrative-amount 第2段"]);
});

it("refuses one text for several workbooks", async () => {
  const path = join(temporaryFolder(), "说明.txt");
  writeFileSync(path, lines.join("\n"));
  expect(await gouji(["check", samples, "--narrative", path])).toMatchObject({ status: 2 });
});
