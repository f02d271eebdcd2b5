/** The published workbooks of assets/samples: what SheetJS finds in our excerpts is what it finds in the files themselves. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read as sheetJs, type CellObject } from "@e965/xlsx";
import { read } from "./reading";

const folder = join(__dirname, "../../../assets/samples");
const samples = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));

test("there are samples", () => expect(samples.length).toBeGreaterThanOrEqual(5));

test.each(samples)("%s: no cell, merge or sheet is lost on the way to SheetJS", (name) => {
  const bytes = readFileSync(join(folder, name));
  const ours = read(bytes);
  const theirs = sheetJs(bytes, { dense: true, cellNF: true, cellText: false });
  expect(ours.sheets.map((sheet) => sheet.name)).toEqual(theirs.SheetNames);
  let cells = 0;
  for (const sheet of ours.sheets) {
    const their = theirs.Sheets[sheet.name];
    const found: unknown[] = [];
    const expected: unknown[] = [];
    sheet.rows.forEach((row, r) => row?.forEach((cell, c) => cell && found.push([r, c, cell.value, cell.format])));
    (their?.["!data"] as CellObject[][]).forEach((row, r) =>
      row.forEach((cell, c) => cell.v !== "" && expected.push([r, c, cell.v, cell.z ?? "General"])),
    );
    expect(found).toEqual(expected);
    expect(sheet.merges).toEqual(
      (their?.["!merges"] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    );
    cells += found.length;
  }
  expect(cells).toBeGreaterThan(1000);
});
